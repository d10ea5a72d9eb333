"""Images of one product and date as one: a small file that names them (VRT)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from osgeo import gdal, osr

from ..files import file_errors, gdal_file_error, remove_quietly
from ..gdal_calls import GdalFailure, strict, thread_options


def crs_name(path: Path) -> str:
    """Return the code of an image's reference system such as `EPSG:32632`, its text where it has none; empty: none."""
    try:
        with strict():
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
            text = dataset.GetProjection() if dataset is not None else ""
            del dataset
            if not text:
                return ""
            reference = osr.SpatialReference(wkt=text)
            authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
            return f"{authority}:{code}" if authority and code else text
    except GdalFailure:
        return ""


def write_vrt(path: Path, images: Sequence[Path]) -> None:
    """Write a VRT of images of one reference system and the same bands to `path`, in one step.

    It names them relative to its own folder, so that all of it can be moved together.

    Raises:
        FileError: it cannot be written, or the images do not fit together.
    """
    part = path.with_name(f"{path.stem}.part.vrt")
    try:
        with thread_options(GDAL_PAM_ENABLED="NO"), strict():
            first = gdal.Open(str(images[0]))
            names = [first.GetRasterBand(number + 1).GetDescription() for number in range(first.RasterCount)]
            vrt = gdal.BuildVRT(str(part), [str(image) for image in images])
            if vrt is None:
                raise GdalFailure("the file was not made")
            for number, name in enumerate(names, start=1):
                vrt.GetRasterBand(number).SetDescription(name)
            vrt.FlushCache()
            del vrt, first
        with file_errors(path):
            os.replace(part, path)
    except GdalFailure as failure:
        raise gdal_file_error(str(failure), path) from None
    finally:
        remove_quietly(part)

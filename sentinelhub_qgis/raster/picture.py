"""GeoTIFFs of colours as PNG or JPEG, with the place they show in files beside them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ..model.errors import Cancelled, ImageTooLarge
from ..model.progress import Progress
from .files import file_errors, gdal_file_error
from .gdal_calls import GdalFailure, strict, thread_options

PICTURE_ENDINGS = (".png", ".jpg", ".jpeg")
_WORLD_FILES = {".png": ".pgw", ".jpg": ".jgw", ".jpeg": ".jgw"}
_LONGEST_JPEG_SIDE = 65_500  # pixels, what the format can hold
_ROWS_AT_ONCE = 512
_WHITE = 255


def is_picture_file(path: Path) -> bool:
    """Tell whether the ending is that of a picture."""
    return path.suffix.lower() in PICTURE_ENDINGS


def check_picture_size(path: Path, width: int, height: int) -> None:
    """Refuse a picture that its format cannot hold.

    Raises:
        ImageTooLarge: more pixels than a JPEG can have.
    """
    if path.suffix.lower() != ".png" and max(width, height) > _LONGEST_JPEG_SIDE:
        raise ImageTooLarge(width=width, height=height, limit=_LONGEST_JPEG_SIDE)


def write_picture(source: Path, folder: Path, target: Path, progress: Progress) -> None:
    """Write the GeoTIFF `source`, 8 bits a colour, as the picture `target`, a world file and an `.aux.xml`.

    `folder` is on the target's disk, empty but for `source`; all is made there and moved at the end, the picture last.

    Raises:
        Cancelled: soon after a cancel; a large image takes its time.
        FileError: a file cannot be written.
    """
    made = folder / target.name
    try:
        _convert(source, made, progress)
        reason = ""
    except GdalFailure as failure:
        reason = str(failure)
    if progress.is_cancelled():
        raise Cancelled
    if reason:
        raise gdal_file_error(reason, target)
    world = made.with_suffix(_WORLD_FILES[made.suffix.lower()])
    for file in (world, made.with_name(made.name + ".aux.xml"), made):
        with file_errors(target):
            os.replace(file, target.parent / file.name)


def _convert(source: Path, made: Path, progress: Progress) -> None:
    def go_on(fraction: float, _message: str, _data: object) -> int:
        progress.report(fraction)
        return 0 if progress.is_cancelled() else 1

    with thread_options(GDAL_PAM_ENABLED="YES"), strict():
        colours = gdal.Open(str(source))
        transform, projection = colours.GetGeoTransform(), colours.GetProjection()
        if made.suffix.lower() == ".png":
            result = gdal.GetDriverByName("PNG").CreateCopy(str(made), colours, callback=go_on)
        else:
            opaque = _on_white(colours, made.with_suffix(".opaque.tif"))
            result = gdal.GetDriverByName("JPEG").CreateCopy(str(made), opaque, options=["QUALITY=90"], callback=go_on)
        if result is None:
            raise GdalFailure("the picture was not written")
        result.SetGeoTransform(transform)
        result.SetProjection(projection)
        del result
    _write_world_file(made.with_suffix(_WORLD_FILES[made.suffix.lower()]), transform)


def _on_white(colours: gdal.Dataset, path: Path) -> gdal.Dataset:
    """Return the picture without its transparency, which JPEG cannot keep."""
    width, height = colours.RasterXSize, colours.RasterYSize
    shown = 3 if colours.RasterCount >= 3 else 1
    result = gdal.GetDriverByName("GTiff").Create(str(path), width, height, shown, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    for top in range(0, height, _ROWS_AT_ONCE):
        rows = min(_ROWS_AT_ONCE, height - top)
        values = colours.ReadAsArray(0, top, width, rows).reshape(colours.RasterCount, rows, width)
        result.WriteArray(_mixed(values, shown), 0, top)
    return result


def _mixed(values: NDArray[np.uint8], shown: int) -> NDArray[np.uint8]:
    if values.shape[0] == shown:
        return values
    share = values[shown].astype(np.float32) / _WHITE
    return np.rint(values[:shown] * share + _WHITE * (1 - share)).astype(np.uint8)


def _write_world_file(path: Path, transform: Sequence[float]) -> None:
    left, pixel_width, turn_x, top, turn_y, pixel_height = transform
    centre = (left + pixel_width / 2 + turn_x / 2, top + turn_y / 2 + pixel_height / 2)
    lines = (pixel_width, turn_y, turn_x, pixel_height, *centre)
    with file_errors(path):
        path.write_text("".join(f"{number:.12f}\n" for number in lines), encoding="ascii")

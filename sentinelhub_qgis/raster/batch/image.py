"""What a finished image says about itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal

from ..gdal_calls import GdalFailure, strict

_REQUEST = "SENTINEL_HUB_REQUEST"


@dataclass(frozen=True)
class ImageFacts:
    """Be the size of an image in pixels, and the request that it came by; empty when it does not say."""

    width: int
    height: int
    request: str


def image_facts(path: Path) -> ImageFacts | None:
    """Return what the GeoTIFF at `path` says of itself; None when there is none that can be opened."""
    if not path.is_file():
        return None
    try:
        with strict():
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, allowed_drivers=["GTiff"])
            if dataset is None:
                return None
            return ImageFacts(dataset.RasterXSize, dataset.RasterYSize, dataset.GetMetadataItem(_REQUEST) or "")
    except GdalFailure:
        return None

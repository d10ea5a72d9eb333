"""Bands a real file lacks, made plausible from those it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .sky import sun_at

if TYPE_CHECKING:
    from .archive import RealImage

# Share of each known band; fitted by eye to leaves, soil and water.
_MIXES = {
    "B01": {"B02": 0.85},
    "B05": {"B04": 0.60, "B08": 0.17},
    "B06": {"B04": 0.15, "B08": 0.68},
    "B07": {"B04": 0.05, "B08": 0.87},
    "B8A": {"B08": 1.04},
    "B09": {"B08": 1.02},
    "B10": {"B02": 0.02},
    "B11": {"B04": 0.75, "B08": 0.42},
    "B12": {"B04": 0.85, "B08": 0.14},
}
_CLOUD_OF_CLASS = np.zeros(256, np.float32)
_CLOUD_OF_CLASS[[8, 9, 10]] = (60.0, 95.0, 25.0)
_FLAT = {"AOT": 120.0, "viewZenithMean": 5.4, "viewAzimuthMean": 104.0}


def derive(name: str, image: RealImage) -> np.ndarray:
    """Make one band on the file's own grid; zeros where even that is not possible."""
    shape = image.valid.shape
    if name in _MIXES and all(band in image.bands for band in _MIXES[name]):
        parts = (share * image.bands[band].astype(np.float32) for band, share in _MIXES[name].items())
        return np.rint(sum(parts))
    if name in _FLAT:
        return np.full(shape, _FLAT[name], np.float32)
    if name.startswith("sun") and image.time is not None:
        lon, lat = image.footprint.centroid.coords[0]
        sun = sun_at(image.time, lon, lat)
        return np.full(shape, sun.zenith if name == "sunZenithAngles" else sun.azimuth, np.float32)
    if name == "SCL":
        return _classes(image)
    if name == "CLD" and "SCL" in image.bands:
        return np.take(_CLOUD_OF_CLASS, image.bands["SCL"])
    if name == "SNW" and "SCL" in image.bands:
        return np.where(image.bands["SCL"] == 11, np.float32(90.0), np.float32(0.0))
    return np.zeros(shape, np.float32)


def _classes(image: RealImage) -> np.ndarray:
    """Classify by greenness alone."""
    if "B04" not in image.bands or "B08" not in image.bands:
        return np.full(image.valid.shape, 7.0, np.float32)
    red, infrared = image.bands["B04"].astype(np.float32), image.bands["B08"].astype(np.float32)
    greenness = (infrared - red) / np.maximum(infrared + red, 1.0)
    return np.select([red > 3500, greenness > 0.4, greenness < 0.0], [9.0, 4.0, 6.0], 5.0).astype(np.float32)

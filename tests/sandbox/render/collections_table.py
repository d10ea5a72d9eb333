"""The collections the sandbox offers (API reference 4.5, 3.1): bands, units, limits, dates."""

from __future__ import annotations

from datetime import UTC, datetime

from .collection_parts import CLOUDY_ORDERS, MASK, ORDERS, REFLECTANCE, WORLD, bands
from .collections_landsat import WEST_COLLECTIONS
from .collections_sentinel_3_5 import COARSE_COLLECTIONS
from .types import Band, CollectionInfo

S2L1C = "sentinel-2-l1c"
S2L2A = "sentinel-2-l2a"
S1GRD = "sentinel-1-grd"
DEM = "dem"
MOSAIC = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
MOSAIC_NODATA = -32768.0

_RESOLUTIONS = {"B02": 10.0, "B03": 10.0, "B04": 10.0, "B08": 10.0, "B01": 60.0, "B09": 60.0, "B10": 60.0}
_OPTICAL = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
_ANGLES = tuple(
    Band(name, ("DEGREES",), "float32", resolution=5000.0)
    for name in ("sunAzimuthAngles", "sunZenithAngles", "viewAzimuthMean", "viewZenithMean")
)
_SENTINEL_2 = {"constellation": ["sentinel-2"], "platform": ["sentinel-2a", "sentinel-2b", "sentinel-2c"],
               "instruments": ["msi"]}  # fmt: skip
_SENTINEL_1 = {"constellation": ["sentinel-1"], "platform": ["sentinel-1a", "sentinel-1b", "sentinel-1c"],
               "instruments": ["c-sar"]}  # fmt: skip


def _reflectances(names: tuple[str, ...]) -> tuple[Band, ...]:
    return tuple(Band(name, REFLECTANCE, "uint16", 0.0, _RESOLUTIONS.get(name, 20.0)) for name in names)


def _level_1c() -> CollectionInfo:
    return CollectionInfo(
        S2L1C, "S2L1C", "Sentinel 2 L1C", (*_reflectances(_OPTICAL), *_ANGLES, MASK), 10.0, 200.0, WORLD,
        datetime(2015, 6, 27, tzinfo=UTC), None, True, CLOUDY_ORDERS, 10.0, 5.0, _SENTINEL_2,
    )  # fmt: skip


def _level_2a() -> CollectionInfo:
    light = _reflectances(tuple(name for name in _OPTICAL if name != "B10"))
    extra = (
        Band("AOT", ("OPTICAL_DEPTH", "DN"), "uint16"),
        Band("SCL", ("DN",), "uint8", 0.0, 20.0),
        Band("SNW", ("PERCENT",), "uint8", None, 20.0),
        Band("CLD", ("PERCENT",), "uint8", None, 20.0),
    )
    return CollectionInfo(
        S2L2A, "S2L2A", "Sentinel 2 L2A", (*light, *extra, *_ANGLES, MASK), 10.0, 1500.0, WORLD,
        datetime(2016, 10, 20, tzinfo=UTC), None, True, CLOUDY_ORDERS, 10.0, 5.0, _SENTINEL_2,
    )  # fmt: skip


def _radar() -> CollectionInfo:
    power = bands("VV VH HH HV", ("LINEAR_POWER",), 10.0, "float32", 0.0)
    extra = (
        *bands("localIncidenceAngle", ("DN",), 10.0), *bands("scatteringArea", ("DN",), 10.0),
        *bands("shadowMask", ("DN",), 10.0, "uint8"),
    )  # fmt: skip
    return CollectionInfo(
        S1GRD, "S1GRD", "Sentinel 1 GRD", (*power, *extra, MASK), 10.0, None, WORLD,
        datetime(2014, 10, 3, tzinfo=UTC), None, False, ORDERS, 10.0, 6.0, _SENTINEL_1,
    )  # fmt: skip


def _elevation() -> CollectionInfo:
    return CollectionInfo(
        DEM, "DEM", "Copernicus DEM", (Band("DEM", ("METERS",), "float32", None, 30.0), MASK), 30.0, None, WORLD,
        None, None, False, (), 30.0, None, {},
    )  # fmt: skip


def _mosaic() -> CollectionInfo:
    means = bands("B02 B03 B04 B08", ("DN",), 10.0, "int16", MOSAIC_NODATA)
    counts = Band("observations", ("DN",), "int16", MOSAIC_NODATA)
    return CollectionInfo(
        MOSAIC, "CUSTOM", "Sentinel-2 quarterly mosaics", (*means, counts, MASK), 10.0, 320.0, WORLD,
        datetime(2015, 7, 1, tzinfo=UTC), None, False, ORDERS, 10.0, 91.0, {},
    )  # fmt: skip


COLLECTIONS = {
    **{info.id: info for info in (_level_2a(), _level_1c(), _radar(), _elevation(), _mosaic())},
    **COARSE_COLLECTIONS,
    **WEST_COLLECTIONS,
}

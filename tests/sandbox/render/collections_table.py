"""The collections the sandbox offers (API reference 4.5, 3.1): bands, units, limits, dates."""

from __future__ import annotations

from datetime import UTC, datetime

from .types import Band, CollectionInfo

S2L1C = "sentinel-2-l1c"
S2L2A = "sentinel-2-l2a"
S1GRD = "sentinel-1-grd"
DEM = "dem"
MOSAIC = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
MOSAIC_NODATA = -32768.0

_WORLD = (-180.0, -90.0, 180.0, 90.0)
_REFLECTANCE = ("REFLECTANCE", "DN")
_ORDERS = ("mostRecent", "leastRecent")
_MASK = Band("dataMask", ("DN",), "uint8")
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
    return tuple(Band(name, _REFLECTANCE, "uint16", 0.0, _RESOLUTIONS.get(name, 20.0)) for name in names)


def _level_1c() -> CollectionInfo:
    return CollectionInfo(
        S2L1C, "S2L1C", "Sentinel 2 L1C", (*_reflectances(_OPTICAL), *_ANGLES, _MASK), 10.0, 200.0, _WORLD,
        datetime(2015, 6, 27, tzinfo=UTC), None, True, (*_ORDERS, "leastCC"), 10.0, 5.0, _SENTINEL_2,
    )  # fmt: skip


def _level_2a() -> CollectionInfo:
    bands = _reflectances(tuple(name for name in _OPTICAL if name != "B10"))
    extra = (
        Band("AOT", ("OPTICAL_DEPTH", "DN"), "uint16"),
        Band("SCL", ("DN",), "uint8", 0.0, 20.0),
        Band("SNW", ("PERCENT",), "uint8", None, 20.0),
        Band("CLD", ("PERCENT",), "uint8", None, 20.0),
    )
    return CollectionInfo(
        S2L2A, "S2L2A", "Sentinel 2 L2A", (*bands, *extra, *_ANGLES, _MASK), 10.0, 1500.0, _WORLD,
        datetime(2016, 10, 20, tzinfo=UTC), None, True, (*_ORDERS, "leastCC"), 10.0, 5.0, _SENTINEL_2,
    )  # fmt: skip


def _radar() -> CollectionInfo:
    bands = tuple(Band(name, ("LINEAR_POWER",), "float32", 0.0) for name in ("VV", "VH", "HH", "HV"))
    return CollectionInfo(
        S1GRD, "S1GRD", "Sentinel 1 GRD", (*bands, _MASK), 10.0, None, _WORLD,
        datetime(2014, 10, 3, tzinfo=UTC), None, False, _ORDERS, 10.0, 6.0, _SENTINEL_1,
    )  # fmt: skip


def _elevation() -> CollectionInfo:
    return CollectionInfo(
        DEM, "DEM", "Copernicus DEM", (Band("DEM", ("METERS",), "float32", None, 30.0), _MASK), 30.0, None, _WORLD,
        None, None, False, (), 30.0, None, {},
    )  # fmt: skip


def _mosaic() -> CollectionInfo:
    bands = tuple(Band(name, ("DN",), "int16", MOSAIC_NODATA) for name in ("B02", "B03", "B04", "B08"))
    counts = Band("observations", ("DN",), "int16", MOSAIC_NODATA)
    return CollectionInfo(
        MOSAIC, "CUSTOM", "Sentinel-2 quarterly mosaics", (*bands, counts, _MASK), 10.0, 320.0, _WORLD,
        datetime(2015, 7, 1, tzinfo=UTC), None, False, _ORDERS, 10.0, 91.0, {},
    )  # fmt: skip


COLLECTIONS = {info.id: info for info in (_level_2a(), _level_1c(), _radar(), _elevation(), _mosaic())}

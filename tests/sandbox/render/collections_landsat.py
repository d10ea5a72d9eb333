"""Landsat, HLS and MODIS (API reference 4.5, 4.6): bands, units, dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from .collection_parts import CLOUDY_ORDERS, MASK, ORDERS, REFLECTANCE, WORLD, angles, bands
from .types import Band, CollectionInfo

LANDSAT_OT_L1, LANDSAT_OT_L2 = "landsat-ot-l1", "landsat-ot-l2"
LANDSAT_ETM_L1, LANDSAT_ETM_L2 = "landsat-etm-l1", "landsat-etm-l2"
LANDSAT_TM_L1, LANDSAT_TM_L2 = "landsat-tm-l1", "landsat-tm-l2"
LANDSAT_MSS_L1 = "landsat-mss-l1"
LANDSAT_8_L1C = "landsat-8-l1c"
HLS, MODIS = "hls", "modis"

COARSEST_LANDSAT = 1490.0  # metres a pixel: the browser's own cap (4.5)
_HEAT = ("BRIGHTNESS_TEMPERATURE",)
_SURFACE = ("SURFACE_TEMPERATURE",)
_FRACTION = ("FRACTION",)


def _reflectances(names: str, resolution: float = 30.0) -> tuple[Band, ...]:
    return bands(names, ("REFLECTANCE",), resolution, "uint16", 0.0)


def _flags(names: str, resolution: float = 30.0) -> tuple[Band, ...]:
    return bands(names, ("DN",), resolution, "uint16")


def _surface_extras(resolution: float = 30.0) -> tuple[Band, ...]:
    """Make the bands that come with surface temperature."""
    return (
        *bands("ST_QA", ("KELVIN",), resolution),
        *bands("ST_TRAD ST_URAD ST_DRAD", ("RADIANCE",), resolution),
        *bands("ST_ATRAN ST_EMIS ST_EMSD", _FRACTION, resolution),
        *bands("ST_CDIST", ("KILOMETERS",), resolution),
    )


_SUN = angles("VAA VZA SAA SZA", 30.0)
_QA = _flags("BQA QA_RADSAT")
_BANDS = {
    LANDSAT_OT_L1: (
        *_reflectances("B01 B02 B03 B04 B05 B06 B07"), *_reflectances("B08", 15.0), *_reflectances("B09"),
        *bands("B10 B11", _HEAT, 30.0), *_QA, *_SUN,
    ),
    LANDSAT_OT_L2: (
        *_reflectances("B01 B02 B03 B04 B05 B06 B07"), *bands("B10", _SURFACE, 30.0), *_flags("SR_QA_AEROSOL"),
        *_surface_extras(), *_QA,
    ),
    LANDSAT_ETM_L1: (
        *_reflectances("B01 B02 B03 B04 B05 B07"), *_reflectances("B08", 15.0),
        *bands("B06_VCID_1 B06_VCID_2", _HEAT, 30.0), *_QA, *_SUN,
    ),
    LANDSAT_ETM_L2: (
        *_reflectances("B01 B02 B03 B04 B05 B07"), *bands("B06", _SURFACE, 30.0), *_surface_extras(),
        *bands("SR_ATMOS_OPACITY", _FRACTION, 30.0), *_flags("SR_CLOUD_QA"), *_QA,
    ),
    LANDSAT_TM_L1: (*_reflectances("B01 B02 B03 B04 B05 B07"), *bands("B06", _HEAT, 30.0), *_QA, *_SUN),
    LANDSAT_MSS_L1: (*_reflectances("B01 B02 B03 B04", 60.0), *_QA),
}  # fmt: skip
_BANDS[LANDSAT_TM_L2] = _BANDS[LANDSAT_ETM_L2]
_BANDS[LANDSAT_8_L1C] = _BANDS[LANDSAT_OT_L1]
# id: short name (2.6), title, first day, last day, days between two looks
_LANDSAT = {
    LANDSAT_OT_L1: ("LOTL1", "Landsat 8-9 level 1", datetime(2013, 3, 18, tzinfo=UTC), None, 8.0),
    LANDSAT_OT_L2: ("LOTL2", "Landsat 8-9 level 2", datetime(2013, 3, 18, tzinfo=UTC), None, 8.0),
    LANDSAT_ETM_L1: ("LETML1", "Landsat 7 ETM+ level 1", datetime(1999, 4, 15, tzinfo=UTC), None, 16.0),
    LANDSAT_ETM_L2: ("LETML2", "Landsat 7 ETM+ level 2", datetime(1999, 4, 15, tzinfo=UTC), None, 16.0),
    LANDSAT_TM_L1: (
        "LTML1", "Landsat 4-5 TM level 1", datetime(1982, 8, 22, tzinfo=UTC), datetime(2012, 5, 6, tzinfo=UTC), 16.0,
    ),
    LANDSAT_TM_L2: (
        "LTML2", "Landsat 4-5 TM level 2", datetime(1982, 8, 22, tzinfo=UTC), datetime(2012, 5, 6, tzinfo=UTC), 16.0,
    ),
    LANDSAT_MSS_L1: (
        "LMSSL1", "Landsat 1-5 MSS level 1", datetime(1972, 7, 23, tzinfo=UTC), datetime(2013, 1, 7, tzinfo=UTC), 16.0,
    ),
    LANDSAT_8_L1C: ("L8L1C", "Landsat 8 level 1 (obsolete)", datetime(2013, 3, 18, tzinfo=UTC), None, 8.0),
}  # fmt: skip
_HLS_REFLECTANCES = (
    "CoastalAerosol Blue Green Red RedEdge1 RedEdge2 RedEdge3 NIR_Broad NIR_Narrow SWIR1 SWIR2 WaterVapor Cirrus"
)


def _landsat(name: str) -> CollectionInfo:
    short, title, start, end, revisit = _LANDSAT[name]
    resolution = 60.0 if name == LANDSAT_MSS_L1 else 30.0
    return CollectionInfo(
        name, short, title, (*_BANDS[name], MASK), resolution, COARSEST_LANDSAT, WORLD, start, end, True,
        CLOUDY_ORDERS, resolution, revisit, {"constellation": ["landsat"]},
    )  # fmt: skip


def _hls() -> CollectionInfo:
    spectral = bands(_HLS_REFLECTANCES, REFLECTANCE, 30.0, "int16", -9999.0)
    heat = bands("ThermalInfrared1 ThermalInfrared2", (*_HEAT, "DN"), 30.0)
    return CollectionInfo(
        HLS, "HLS", "Harmonized Landsat Sentinel", (*spectral, *heat, *_flags("QA"), *_SUN, MASK), 30.0, None, WORLD,
        datetime(2013, 4, 1, tzinfo=UTC), None, True, CLOUDY_ORDERS, 30.0, 3.0, {"constellation": ["hls"]},
    )  # fmt: skip


def _modis() -> CollectionInfo:
    return CollectionInfo(
        MODIS, "MODIS", "MODIS MCD43A4", (*_reflectances("B01 B02 B03 B04 B05 B06 B07", 500.0), MASK), 500.0, None,
        WORLD, datetime(2000, 2, 24, tzinfo=UTC), datetime(2023, 2, 10, 23, 59, 59, tzinfo=UTC), False, ORDERS, 500.0,
        1.0, {"constellation": ["modis"], "platform": ["terra", "aqua"], "instruments": ["modis"]},
    )  # fmt: skip


LANDSAT_FAMILY = {name: _landsat(name) for name in _LANDSAT}
LANDSAT_ON_CDSE = replace(LANDSAT_FAMILY[LANDSAT_OT_L1], start=datetime(2021, 1, 1, tzinfo=UTC))
WEST_COLLECTIONS = {**LANDSAT_FAMILY, HLS: _hls(), MODIS: _modis()}

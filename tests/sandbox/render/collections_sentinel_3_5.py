"""Sentinel-3 and Sentinel-5P (API reference 4.5): bands, units, dates."""

from __future__ import annotations

from datetime import UTC, datetime

from .collection_parts import CLOUDY_ORDERS, MASK, ORDERS, WORLD, angles, bands
from .types import Band, CollectionInfo

S3OLCI, S3OLCIL2 = "sentinel-3-olci", "sentinel-3-olci-l2"
S3SLSTR, S3SLSTRL2 = "sentinel-3-slstr", "sentinel-3-slstr-l2"
S3SYNL2 = "sentinel-3-synergy-l2"
S5PL2 = "sentinel-5p-l2"

OLCI_WAVELENGTHS = (  # nanometres, B01-B21
    400.0, 412.5, 442.5, 490.0, 510.0, 560.0, 620.0, 665.0, 673.75, 681.25, 708.75, 753.75, 761.25, 764.375, 767.5,
    778.75, 865.0, 885.0, 900.0, 940.0, 1020.0,
)  # fmt: skip
OLCI_NAMES = tuple(f"B{number:02d}" for number in range(1, 22))
_LIGHT = ("REFLECTANCE", "RADIANCE")
_HEAT = ("BRIGHTNESS_TEMPERATURE",)
_SENTINEL_3 = {"constellation": ["sentinel-3"], "platform": ["sentinel-3a", "sentinel-3b"]}


def _dn(names: str, resolution: float, data_type: str = "float32") -> tuple[Band, ...]:
    return bands(names, ("DN",), resolution, data_type)


def _olci() -> CollectionInfo:
    weather = (
        *bands("HUMIDITY", ("PERCENT",), 16_000.0), *bands("SEA_LEVEL_PRESSURE", ("HECTOPASCALS",), 16_000.0),
        *bands("TOTAL_COLUMN_OZONE TOTAL_COLUMN_WATER_VAPOUR", ("KG_M2",), 16_000.0),
    )  # fmt: skip
    return CollectionInfo(
        S3OLCI, "S3OLCI", "Sentinel 3 OLCI L1B",
        (*bands(" ".join(OLCI_NAMES), _LIGHT, 300.0), *_dn("QUALITY_FLAGS", 300.0, "uint32"),
         *angles("SAA SZA VAA VZA", 16_000.0), *weather, MASK),
        300.0, None, WORLD, datetime(2016, 4, 25, tzinfo=UTC), None, False, ORDERS, 300.0, 1.0,
        {**_SENTINEL_3, "instruments": ["olci"]},
    )  # fmt: skip


def _olci_2() -> CollectionInfo:
    light = " ".join(name for name in OLCI_NAMES if name not in ("B13", "B14", "B15", "B19", "B20"))
    land = _dn("GIFAPAR IWV_L OTCI RC681 RC865", 300.0) + _dn("LQSF", 300.0, "uint32")
    water = _dn("CHL_OC4ME TSM_NN PAR KD490_M07 A865 T865 CHL_NN ADG443_NN IWV_W", 300.0)
    return CollectionInfo(
        S3OLCIL2, "S3OLCIL2", "Sentinel 3 OLCI L2",
        (*land, *water, *bands(light, ("REFLECTANCE",), 300.0), MASK),
        300.0, None, WORLD, datetime(2016, 4, 25, tzinfo=UTC), None, True, CLOUDY_ORDERS, 300.0, 1.0,
        {**_SENTINEL_3, "instruments": ["olci"]},
    )  # fmt: skip


def _slstr() -> CollectionInfo:
    return CollectionInfo(
        S3SLSTR, "S3SLSTR", "Sentinel 3 SLSTR L1B",
        (*bands("S1 S2 S3 S4 S5 S6", _LIGHT, 500.0), *bands("S7 S8 S9 F1 F2", _HEAT, 1000.0), MASK),
        500.0, None, WORLD, datetime(2016, 4, 19, tzinfo=UTC), None, True, CLOUDY_ORDERS, 500.0, 1.0,
        {**_SENTINEL_3, "instruments": ["slstr"]},
    )  # fmt: skip


def _slstr_2() -> CollectionInfo:
    return CollectionInfo(
        S3SLSTRL2, "S3SLSTRL2", "Sentinel 3 SLSTR L2 land surface temperature",
        (*bands("LST LST_uncertainty", ("KELVIN",), 1000.0), *_dn("NDVI", 1000.0),
         *_dn("CLOUD BAYES POINTING CONFIDENCE", 1000.0, "uint16"), MASK),
        1000.0, None, WORLD, datetime(2018, 5, 1, tzinfo=UTC), None, True, CLOUDY_ORDERS, 1000.0, 1.0,
        {**_SENTINEL_3, "instruments": ["slstr"]},
    )  # fmt: skip


def _synergy() -> CollectionInfo:
    names = "B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B16 B17 B18 B21 S1 S2 S3 S5 S6"
    return CollectionInfo(
        S3SYNL2, "S3SYNL2", "Sentinel 3 synergy L2", (*bands(names, ("REFLECTANCE",), 300.0), MASK),
        300.0, None, WORLD, datetime(2016, 4, 25, tzinfo=UTC), None, False, ORDERS, 300.0, 1.0,
        {**_SENTINEL_3, "instruments": ["olci", "slstr"]},
    )  # fmt: skip


def _tropomi() -> CollectionInfo:
    fine = 5_500.0
    gases = (
        *bands("CO HCHO NO2 O3 SO2", ("MOL_M2",), fine), *bands("CH4", ("PPB",), fine),
        *bands("AER_AI_340_380 AER_AI_354_388", ("INDEX",), fine),
        *bands("CLOUD_BASE_PRESSURE CLOUD_TOP_PRESSURE", ("PASCALS",), fine),
        *bands("CLOUD_BASE_HEIGHT CLOUD_TOP_HEIGHT", ("METERS",), fine),
        *bands("CLOUD_OPTICAL_THICKNESS CLOUD_FRACTION", ("DN",), fine),
    )  # fmt: skip
    return CollectionInfo(
        S5PL2, "S5PL2", "Sentinel 5 precursor TROPOMI L2", (*gases, MASK), fine, None, WORLD,
        datetime(2018, 4, 30, tzinfo=UTC), None, False, ORDERS, fine, 1.0,
        {"constellation": ["sentinel-5p"], "platform": ["sentinel-5p"], "instruments": ["tropomi"]},
    )  # fmt: skip


COARSE_COLLECTIONS = {
    info.id: info for info in (_olci(), _olci_2(), _slstr(), _slstr_2(), _synergy(), _tropomi())
}  # fmt: skip
#: Products of Sentinel-5P by band (4.4): each is a scene of its own in the Catalog.
PRODUCTS = {
    "NO2": ("NO2",), "CO": ("CO",), "CH4": ("CH4",), "O3": ("O3",), "SO2": ("SO2",), "HCHO": ("HCHO",),
    "AER_AI": ("AER_AI_340_380", "AER_AI_354_388"),
    "CLOUD": ("CLOUD_BASE_PRESSURE", "CLOUD_TOP_PRESSURE", "CLOUD_BASE_HEIGHT", "CLOUD_TOP_HEIGHT",
              "CLOUD_OPTICAL_THICKNESS", "CLOUD_FRACTION"),
}  # fmt: skip

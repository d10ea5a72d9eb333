"""What the service's collections are: bands, native grid, limits, and which filters they know.

Facts from the API reference, sections 2.6, 4.5, 4.6 and 5.3.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

OWN_PREFIXES = ("byoc-", "batch-", "zarr-")  # of the ids of the user's own collections, as Process spells them


class SampleType(str, Enum):
    """Name the number formats of a result (API reference 6.1)."""

    UINT8 = "UINT8"
    UINT16 = "UINT16"
    INT16 = "INT16"
    FLOAT32 = "FLOAT32"

    @property
    def bytes_per_sample(self) -> int:
        """Size of one value of one band."""
        return {"UINT8": 1, "UINT16": 2, "INT16": 2, "FLOAT32": 4}[self.value]


class MosaickingOrder(str, Enum):
    """Name which acquisition lies on top where several cover a place."""

    MOST_RECENT = "mostRecent"
    LEAST_RECENT = "leastRecent"
    LEAST_CLOUD = "leastCC"


class DataKind(str, Enum):
    """Name what an instrument sees, as far as a user tells collections apart by it."""

    OPTICAL = "optical"
    RADAR = "radar"
    ELEVATION = "elevation"
    ATMOSPHERE = "atmosphere"
    OWN = "own"
    OTHER = "other"


_BY_TIME = (MosaickingOrder.MOST_RECENT, MosaickingOrder.LEAST_RECENT)
_WITH_CLOUD = (*_BY_TIME, MosaickingOrder.LEAST_CLOUD)


@dataclass(frozen=True)
class Band:
    """Be one band.

    Attributes:
        name: as evalscripts spell it.
        unit: physical unit the service gives.
        digital_unit: unit of the stored whole numbers, empty when there is none.
    """

    name: str
    unit: str
    digital_unit: str = ""


@dataclass(frozen=True)
class Collection:
    """Be one collection of the service.

    Attributes:
        id: as Process and Catalog spell it, `sentinel-2-l2a`.
        short_name: as configurations spell it, `S2L2A`.
        title: as people say it; not translated, a proper name.
        bands: all bands of use, first the one shown by default.
        default_bands: names of the bands a download proposes.
        resolution: native pixel in metres.
        coarsest: largest allowed pixel in metres; None when the service names no limit.
        has_time: False for data without acquisitions, such as elevation.
        has_cloud: True when maximum cloud cover means something.
        mosaicking_orders: those the service takes; empty when there is nothing to order.
        on_cdse, on_commercial: where it is offered.
        stored_as: number format that keeps the digital numbers.
    """

    id: str
    short_name: str
    title: str
    bands: tuple[Band, ...]
    default_bands: tuple[str, ...]
    resolution: float
    coarsest: float | None = None
    has_time: bool = True
    has_cloud: bool = False
    mosaicking_orders: tuple[MosaickingOrder, ...] = field(default=_BY_TIME)
    on_cdse: bool = True
    on_commercial: bool = True
    stored_as: SampleType = SampleType.UINT16

    @property
    def band_names(self) -> tuple[str, ...]:
        """The names of all bands, in order."""
        return tuple(band.name for band in self.bands)

    @property
    def is_custom(self) -> bool:
        """Tell whether the data are the user's or a third party's own (BYOC, batch, Zarr)."""
        return self.short_name == "CUSTOM"

    @property
    def kind(self) -> DataKind:
        """What is seen; collections that the plugin does not know are judged by their names alone."""
        if self.is_custom:
            return DataKind.OWN
        name = self.short_name.upper()
        return next((kind for start, kind in _KINDS if name.startswith(start)), DataKind.OTHER)

    def band(self, name: str) -> Band:
        """Return the band called `name`; unknown ones are digital numbers, as in BYOC data."""
        return next((band for band in self.bands if band.name == name), Band(name, "DN", "DN"))


# By the beginnings of short names, and of Process's names where those are all that is known
_KINDS = tuple(
    (start, kind)
    for kind, starts in (
        (DataKind.RADAR, "S1 SENTINEL-1"),
        (DataKind.ATMOSPHERE, "S5P SENTINEL-5P"),
        (DataKind.ELEVATION, "DEM"),
        (DataKind.OPTICAL, "S2 S3 SENTINEL-2 SENTINEL-3 LOT LTM LETM LMSS L8 LANDSAT HLS MODIS"),
    )
    for start in starts.split()
)


def _bands(names: str, unit: str, digital_unit: str = "") -> tuple[Band, ...]:
    return tuple(Band(name, unit, digital_unit) for name in names.split())


_SENTINEL_2 = _bands("B04 B03 B02 B08 B01 B05 B06 B07 B8A B09 B11 B12", "REFLECTANCE", "DN")
_TRUE_COLOUR = ("B04", "B03", "B02", "B08")

COLLECTIONS: tuple[Collection, ...] = (
    Collection(
        "sentinel-2-l2a",
        "S2L2A",
        "Sentinel-2 L2A",
        _SENTINEL_2 + _bands("SCL SNW CLD", "DN", "DN") + _bands("AOT", "OPTICAL_DEPTH"),
        _TRUE_COLOUR,
        resolution=10,
        coarsest=1500,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
    ),
    Collection(
        "sentinel-2-l1c",
        "S2L1C",
        "Sentinel-2 L1C",
        _SENTINEL_2 + _bands("B10", "REFLECTANCE", "DN"),
        _TRUE_COLOUR,
        resolution=10,
        coarsest=200,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
    ),
    Collection(
        "sentinel-1-grd",
        "S1GRD",
        "Sentinel-1 GRD",
        _bands("VV VH HH HV", "LINEAR_POWER"),
        ("VV", "VH"),
        resolution=10,
    ),
    Collection(
        "dem",
        "DEM",
        "Elevation (DEM)",
        _bands("DEM", "METERS"),
        ("DEM",),
        resolution=30,
        has_time=False,
        mosaicking_orders=(),
    ),
    Collection(
        "landsat-ot-l1",
        "LOTL1",
        "Landsat 8-9 L1",
        _bands("B04 B03 B02 B05 B01 B06 B07 B08 B09", "REFLECTANCE") + _bands("B10 B11", "BRIGHTNESS_TEMPERATURE"),
        ("B04", "B03", "B02", "B05"),
        resolution=30,
        coarsest=1490,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
    ),
    Collection(
        "landsat-ot-l2",
        "LOTL2",
        "Landsat 8-9 L2",
        _bands("B04 B03 B02 B05 B01 B06 B07", "REFLECTANCE") + _bands("B10", "SURFACE_TEMPERATURE"),
        ("B04", "B03", "B02", "B05"),
        resolution=30,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
        on_cdse=False,
    ),
    Collection(
        "hls",
        "HLS",
        "Harmonized Landsat Sentinel",
        _bands("Red Green Blue NIR_Narrow CoastalAerosol SWIR1 SWIR2 Cirrus", "REFLECTANCE", "DN"),
        ("Red", "Green", "Blue", "NIR_Narrow"),
        resolution=30,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
        on_cdse=False,
    ),
    Collection(
        "modis",
        "MODIS",
        "MODIS",
        _bands("B01 B04 B03 B02 B05 B06 B07", "REFLECTANCE"),
        ("B01", "B04", "B03"),
        resolution=500,
        on_cdse=False,
    ),
    Collection(
        "sentinel-3-olci",
        "S3OLCI",
        "Sentinel-3 OLCI",
        _bands("B08 B06 B04 B17 B01 B02 B03 B05 B07 B09 B10 B11 B12 B13 B14 B15 B16 B18 B19 B20 B21", "REFLECTANCE"),
        ("B08", "B06", "B04"),
        resolution=300,
        on_commercial=False,
    ),
    Collection(
        "sentinel-3-slstr",
        "S3SLSTR",
        "Sentinel-3 SLSTR",
        _bands("S3 S2 S1 S4 S5 S6", "REFLECTANCE") + _bands("S7 S8 S9 F1 F2", "BRIGHTNESS_TEMPERATURE"),
        ("S3", "S2", "S1"),
        resolution=500,
        has_cloud=True,
        mosaicking_orders=_WITH_CLOUD,
        on_commercial=False,
    ),
    Collection(
        "sentinel-5p-l2",
        "S5PL2",
        "Sentinel-5P L2",
        _bands("NO2 CO HCHO O3 SO2", "MOL_M2")
        + _bands("CH4", "PPB")
        + _bands("AER_AI_340_380 AER_AI_354_388", "INDEX"),
        ("NO2",),
        resolution=5500,
        on_commercial=False,
    ),
)

_BY_NAME = {name: collection for collection in COLLECTIONS for name in (collection.id, collection.short_name)}


def collection_named(name: str) -> Collection:
    """Return the collection with this id or short name.

    Ones the plugin does not know (BYOC, batch, Zarr, new missions) come back as a plain collection that has
    time, no cloud and no bands known beforehand.
    """
    known = _BY_NAME.get(name)
    return known or Collection(name, "CUSTOM" if _is_custom(name) else name, name, (), (), resolution=10)


def _is_custom(name: str) -> bool:
    return name == "CUSTOM" or name.startswith(OWN_PREFIXES)

"""What requests may say of each collection: names, mosaicking orders, enumerations (API reference 2.6, 5.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import ServiceError, bad_payload, forbidden, not_found, script_fault
from .render import CollectionInfo

LONG_NAMES = {
    "S2L1C": "sentinel-2-l1c",
    "S2L2A": "sentinel-2-l2a",
    "S1GRD": "sentinel-1-grd",
    "DEM": "dem",
    "MODIS": "modis",
    "S5PL2": "sentinel-5p-l2",
    "S3OLCI": "sentinel-3-olci",
    "S3SLSTR": "sentinel-3-slstr",
    "LOTL1": "landsat-ot-l1",
    "LOTL2": "landsat-ot-l2",
    "LMSSL1": "landsat-mss-l1",
    "LTML1": "landsat-tm-l1",
    "LTML2": "landsat-tm-l2",
    "LETML1": "landsat-etm-l1",
    "LETML2": "landsat-etm-l2",
    "HLS": "hls",
    "S3OLCIL2": "sentinel-3-olci-l2",
    "S3SLSTRL2": "sentinel-3-slstr-l2",
    "S3SYNL2": "sentinel-3-synergy-l2",
    "L8L1C": "landsat-8-l1c",
}
SAMPLING = ("NEAREST", "BILINEAR", "BICUBIC")
DEM_INSTANCES = ("MAPZEN", "COPERNICUS", "COPERNICUS_30", "COPERNICUS_90")
FLAGS = ("orthorectify", "harmonizeValues", "egm", "clampNegative")
_COMMON = {"upsampling": SAMPLING, "downsampling": SAMPLING}
_DIRECTIONS = ("ASCENDING", "DESCENDING")
_TIERS = {"tiers": ("ALL_TIERS", "TIER_1")}
_TIERS_RT = {"tiers": ("ALL_TIERS", "TIER_1", "TIER_1_AND_RT")}

#: Enumerations of dataFilter and processing by short name.
FILTERS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "S2L1C": {"previewMode": ("DETAIL", "TILE_PREVIEW", "PREVIEW", "EXTENDED_PREVIEW")},
    "S1GRD": {
        "resolution": ("HIGH", "MEDIUM", "FULL"),
        "acquisitionMode": ("SM", "IW", "EW", "WV", "EN", "AN", "IM"),
        "polarization": ("SH", "SV", "DH", "DV", "HH", "HV", "VV", "VH"),
        "orbitDirection": _DIRECTIONS,
        "timeliness": ("NRT10m", "NRT1h", "NRT3h", "Fast24h", "Offline", "Reprocessing", "ArchNormal"),
    },
    "DEM": {"demInstance": DEM_INSTANCES},
    "S3SLSTR": {"orbitDirection": _DIRECTIONS},
    "S5PL2": {"timeliness": ("NRTI", "OFFL", "RPRO")},
    "HLS": {"constellation": ("SENTINEL", "LANDSAT")},
    **dict.fromkeys(("LOTL1", "LETML1", "L8L1C"), _TIERS_RT),  # those that come in real time first
    **dict.fromkeys(("LOTL2", "LETML2", "LTML1", "LTML2", "LMSSL1"), _TIERS),
}
PROCESSING: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "S1GRD": {
        "backCoeff": ("BETA0", "SIGMA0_ELLIPSOID", "GAMMA0_ELLIPSOID", "GAMMA0_TERRAIN"),
        "demInstance": DEM_INSTANCES,
    },
    "S3SLSTR": {"view": ("NADIR", "OBLIQUE")},
}


def find_collection(collections: Mapping[str, CollectionInfo], name: str) -> CollectionInfo:
    """Find a collection by Process type or by its old short name.

    Raises 404 for an own collection that is not there, 400 for any other unknown name (API reference 3.1, 5.5).
    """
    info = collections.get(LONG_NAMES.get(name, name))
    if info is None:
        raise unknown_collection(name)
    return info


def unknown_collection(name: str) -> ServiceError:
    """Make the refusal for a collection that has no pixels here."""
    prefix, _, key = name.partition("-")
    if prefix in ("byoc", "batch", "zarr"):
        return not_found(f"{prefix.upper()} collection {key} not found.")
    return script_fault(f"Dataset with id: {name} not found.")


def check_choices(place: str, wanted: Mapping[str, Any], table: Mapping[str, tuple[str, ...]]) -> None:
    """Refuse a value that is not in its enumeration."""
    for key, allowed in table.items():
        if key in wanted and wanted[key] not in allowed:
            raise bad_payload(f"`{key} = {wanted[key]}` is not one of {', '.join(allowed)}.", f"{place}->{key}")


def check_filter(info: CollectionInfo, wanted: Mapping[str, Any], place: str) -> None:
    """Check dataFilter: order by type, cloud share 0-100, the type's enumerations."""
    order = wanted.get("mosaickingOrder")
    if order is not None and info.mosaicking_orders and order not in info.mosaicking_orders:
        allowed = ", ".join(info.mosaicking_orders)
        raise bad_payload(f"`mosaickingOrder = {order}` is not one of {allowed}.", f"{place}->mosaickingOrder")
    cloud = wanted.get("maxCloudCoverage")
    if cloud is not None and not (_is_number(cloud) and 0 <= cloud <= 100):
        raise bad_payload("`maxCloudCoverage` must be between 0 and 100.", f"{place}->maxCloudCoverage")
    check_choices(place, wanted, FILTERS.get(info.short_name, {}))


def check_processing(info: CollectionInfo, wanted: Mapping[str, Any], place: str) -> None:
    """Check processing: samplings, the type's enumerations, what needs something else."""
    check_choices(place, wanted, {**_COMMON, **PROCESSING.get(info.short_name, {})})
    quality = wanted.get("minQa")
    if quality is not None and not (_is_number(quality) and 0 <= quality <= 100):
        raise bad_payload("`minQa` must be between 0 and 100.", f"{place}->minQa")
    if info.short_name != "S1GRD":
        return
    if wanted.get("backCoeff") == "GAMMA0_TERRAIN" and not read_flags(wanted, place).get("orthorectify"):
        raise bad_payload("GAMMA0_TERRAIN requires orthorectification.", f"{place}->backCoeff")
    over = wanted.get("radiometricTerrainOversampling")
    if over is not None and not (_is_number(over) and 1 <= over <= 4):
        place = f"{place}->radiometricTerrainOversampling"
        raise bad_payload("`radiometricTerrainOversampling` must be between 1 and 4.", place)
    _check_speckle(wanted.get("speckleFilter"), f"{place}->speckleFilter")


def check_right(info: CollectionInfo, options: Mapping[str, Any], dem_30_allowed: bool, commercial: bool) -> None:
    """Refuse the 30 m elevation model where the account has no right to it, asked for or by default (4.5)."""
    if info.short_name != "DEM" or dem_30_allowed:
        return
    default = "MAPZEN" if commercial else "COPERNICUS_30"
    if options.get("demInstance", default) in ("COPERNICUS_30", "COPERNICUS"):
        raise forbidden()


def check_terrain_right(info: CollectionInfo, options: Mapping[str, Any], dem_30_allowed: bool) -> None:
    """Refuse radar corrected by the 30 m elevation model where a switch says so (section 12, item 10)."""
    if info.short_name != "S1GRD" or dem_30_allowed or not options.get("orthorectify"):
        return
    if options.get("demInstance", "COPERNICUS_30") in ("COPERNICUS_30", "COPERNICUS"):
        raise forbidden()


def read_flags(wanted: Mapping[str, Any], place: str) -> dict[str, Any]:
    """Give options with yes-or-no values as such; official examples write them as texts too."""
    options = dict(wanted)
    for key in FLAGS:
        value = options.get(key)
        if isinstance(value, str) and value.lower() in ("true", "false"):
            options[key] = value.lower() == "true"
        elif value is not None and not isinstance(value, bool):
            raise bad_payload(f"`{key}` must be true or false.", f"{place}->processing->{key}")
    return options


def _check_speckle(wanted: Any, place: str) -> None:
    if wanted is None:
        return
    if not isinstance(wanted, Mapping) or wanted.get("type") not in ("NONE", "LEE"):
        raise bad_payload("`speckleFilter` type must be NONE or LEE.", place)
    for key in ("windowSizeX", "windowSizeY"):
        size = wanted.get(key, 3)
        if wanted["type"] == "LEE" and not (_is_number(size) and 1 <= size <= 7):
            raise bad_payload(f"`{key}` must be between 1 and 7.", f"{place}->{key}")


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)

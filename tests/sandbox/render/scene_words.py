"""What a scene is called and what its STAC properties say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from . import noise, tiles
from .collections_landsat import HLS, LANDSAT_FAMILY, MODIS
from .collections_sentinel_3_5 import COARSE_COLLECTIONS, S3OLCI, S3OLCIL2, S3SLSTR, S3SLSTRL2, S3SYNL2, S5PL2
from .collections_table import COLLECTIONS, MOSAIC, S1GRD, S2L1C
from .passes import Pass, cloud_cover
from .tiles import Tile
from .types import Scene

_LAUNCH = date(2017, 10, 13)  # of Sentinel-5P
_RADAR = {
    "sar:instrument_mode": "IW", "sar:polarizations": ["VV", "VH"], "s1:polarization": "DV", "s1:resolution": "HIGH",
    "s1:timeliness": "NRT3h",
}  # fmt: skip
_S3_TYPES = {
    S3OLCI: ("OL_1_EFR", "olci"), S3OLCIL2: ("OL_2_LFR", "olci"), S3SLSTR: ("SL_1_RBT", "slstr"),
    S3SLSTRL2: ("SL_2_LST", "slstr"), S3SYNL2: ("SY_2_SYN", "olci"),
}  # fmt: skip
_LANDSAT_LETTERS = {"landsat-ot": "LC", "landsat-8-": "LC", "landsat-et": "LE", "landsat-tm": "LT", "landsat-ms": "LM"}
_LANDSAT_SENSORS = {"LC": ["oli", "tirs"], "LE": ["etm+"], "LT": ["tm"], "LM": ["mss"]}


def scene_of(flight: Pass, tile: Tile, product: str = "") -> Scene:
    """Describe one tile of one pass; `product` names one of those of Sentinel-5P."""
    shape = tiles.footprint(tile)
    properties = properties_of(flight, tile)
    if product:
        properties["s5p:type"] = product
    return Scene(
        id=_scene_id(flight, tile, product),
        collection=flight.collection,
        time=flight.moment(tile),
        cloud_cover=cloud_cover(flight, tile),
        geometry=tiles.geometry_json(shape),
        bbox=tuple(shape.bounds),
        epsg=tile.frame.epsg,
        properties=properties,
    )


def properties_of(flight: Pass, tile: Tile) -> dict[str, Any]:
    """Give the STAC properties beside time and cloud cover."""
    info = COLLECTIONS[flight.collection]
    values: dict[str, Any] = {"gsd": info.gsd, "proj:epsg": tile.frame.epsg, "proj:bbox": list(tile.bounds)}
    if flight.collection == MOSAIC:
        return values
    values.update(platform=flight.platform, constellation=flight.platform.rpartition("-")[0] or flight.platform)
    if flight.collection in LANDSAT_FAMILY:
        return {**values, **_landsat_words(flight, tile)}
    if flight.collection == HLS:
        family = "SENTINEL" if flight.platform.startswith("sentinel") else "LANDSAT"
        instrument = "msi" if family == "SENTINEL" else "oli"
        return {**values, "constellation": family.lower(), "instruments": [instrument], "hls:constellation": family}
    if flight.collection == MODIS:
        return {**values, "constellation": "modis", "instruments": ["modis"]}
    values["sat:orbit_state"] = "ascending" if flight.ascending else "descending"
    values["sat:relative_orbit"] = flight.relative_orbit
    if flight.collection == S1GRD:
        return {**values, "constellation": "sentinel-1", "instruments": ["c-sar"], **_RADAR}
    if flight.collection in COARSE_COLLECTIONS:
        return {**values, **_coarse_words(flight)}
    return {**values, "constellation": "sentinel-2", "instruments": ["msi"]}


def _landsat_words(flight: Pass, tile: Tile) -> dict[str, Any]:
    letters = _LANDSAT_LETTERS[flight.collection[:10]]
    number = int(flight.platform[-1])
    path, row = _path_row(flight, tile)
    scene = f"{letters}{number}{path:03d}{row:03d}{flight.day:%Y%j}SBX00"
    return {
        "constellation": "landsat", "instruments": _LANDSAT_SENSORS[letters], "landsat:scene_id": scene,
        "landsat:collection_category": "T2" if _code(flight, tile) % 10 == 0 else "T1", "landsat:wrs_path": path,
        "landsat:wrs_row": row,
    }  # fmt: skip


def _coarse_words(flight: Pass) -> dict[str, Any]:
    if flight.collection == S5PL2:
        return {
            "constellation": "sentinel-5p", "instruments": ["tropomi"], "s5p:timeliness": "OFFL",
            "sat:absolute_orbit": _absolute_orbit(flight),
        }  # fmt: skip
    return {"constellation": "sentinel-3", "instruments": [_S3_TYPES[flight.collection][1]]}


def _absolute_orbit(flight: Pass) -> int:
    """Count the orbits since the launch, 14 a day; zones further west are seen later."""
    return (flight.day - _LAUNCH).days * 14 + (59 - flight.track % 60) * 14 // 60


def _path_row(flight: Pass, tile: Tile) -> tuple[int, int]:
    """Number path and row as the second worldwide reference system does: path 1 meets the equator at 64.6 W."""
    _, south, _, north = tiles.footprint(tile).bounds
    path = round((-64.6 - flight.longitude(0.0)) * 233 / 360) % 233 + 1
    return path, max(1, min(119, round(60 - (south + north) / 2 / 1.4516)))


def _code(flight: Pass, tile: Tile) -> int:
    return noise.seed_of(flight.seed, tile.name, flight.ascending)


def _scene_id(flight: Pass, tile: Tile, product: str) -> str:
    """Name a scene as its archive would."""
    name, stamp = flight.collection, flight.moment(tile).strftime("%Y%m%dT%H%M%S")
    letter = flight.platform[-1:].upper()
    if name in LANDSAT_FAMILY:
        return _landsat_id(flight, tile)
    if name in _S3_TYPES:
        code = _code(flight, tile) & 0xFFFF
        return f"S3{letter}_{_S3_TYPES[name][0]}____{stamp}_{tile.name}_{code:04X}_O_NT_003.SEN3"
    if name == S5PL2:
        orbit = _absolute_orbit(flight)
        return f"S5P_OFFL_L2__{product or 'ALL':_<6}_{stamp}_{tile.name}_{orbit:05d}_03_020600"
    if name in _MAKERS:
        return _MAKERS[name](flight, tile)
    level = "1C" if name == S2L1C else "2A"
    made = (flight.moment(tile) + timedelta(hours=3)).strftime("%Y%m%dT%H%M%S")
    return f"S2{letter}_MSIL{level}_{stamp}_N0510_R{flight.relative_orbit:03d}_T{tile.name}_{made}.SAFE"


def _landsat_id(flight: Pass, tile: Tile) -> str:
    words = _landsat_words(flight, tile)
    level = "L2SP" if flight.collection.endswith("l2") else "L1TP"
    place = f"{words['landsat:wrs_path']:03d}{words['landsat:wrs_row']:03d}"
    scene, tier = words["landsat:scene_id"], words["landsat:collection_category"]
    return f"{scene[:2]}{int(scene[2]):02d}_{level}_{place}_{flight.moment(tile):%Y%m%d}_{tile.name}_02_{tier}"


def _radar_id(flight: Pass, tile: Tile) -> str:
    moment, code = flight.moment(tile), _code(flight, tile)
    times = f"{moment:%Y%m%dT%H%M%S}_{moment + timedelta(seconds=25):%Y%m%dT%H%M%S}"
    tail = f"{code % 60000:06d}_{code >> 12:06X}_{code & 0xFFFF:04X}"
    return f"S1{flight.platform[-1].upper()}_IW_GRDH_1SDV_{times}_{tail}"


def _mosaic_id(flight: Pass, tile: Tile) -> str:
    moment = flight.moment(tile)
    return f"Sentinel-2_mosaic_{moment.year}_Q{(moment.month + 2) // 3}_{tile.name}_0_0"


def _hls_id(flight: Pass, tile: Tile) -> str:
    sensor = "S30" if flight.platform.startswith("sentinel") else "L30"
    return f"HLS.{sensor}.T{tile.name}.{flight.moment(tile):%Y%jT%H%M%S}.v2.0"


def _modis_id(flight: Pass, tile: Tile) -> str:
    return f"MCD43A4.A{flight.moment(tile):%Y%j}.{tile.name}.061"


_MAKERS: dict[str, Callable[[Pass, Tile], str]] = {
    S1GRD: _radar_id, MOSAIC: _mosaic_id, HLS: _hls_id, MODIS: _modis_id,
}  # fmt: skip

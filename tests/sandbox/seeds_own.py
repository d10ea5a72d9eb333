"""The accounts' own data at the start: BYOC collections with their tiles, Zarr collections (API reference 3.1, 3.2)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .accounts import ACCOUNT_ID, NEIGHBOUR_ACCOUNT_ID, NEIGHBOUR_USER_ID, USER_ID
from .hosts import COMMERCIAL, Host
from .render import CollectionInfo

EMPTY_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c11"
UNCONFIGURED_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c12"
WESTERN_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c13"  # on US-West-2, commercial alone
NEIGHBOUR_COLLECTION = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c14"
CLIMATE_ZARR = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0d01"
FAILED_ZARR = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0d02"
CREATED = "2024-02-05T08:30:00.000Z"
TILES = 250  # of the first collection: three pages of a hundred
STATUSES = ("WAITING", "QUEUED", "INGESTING", "INGESTED", "FAILED")
_NAMES = uuid.UUID("0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c00")


@dataclass
class OwnCollection:
    """One BYOC collection: what the API says of it, its tiles by id, the host of its data."""

    record: dict[str, Any]
    tiles: dict[str, dict[str, Any]] = field(default_factory=dict)
    host: Host = Host.MAIN


@dataclass
class ZarrCollection:
    """One Zarr collection and its arrays by name."""

    record: dict[str, Any]
    arrays: dict[str, dict[str, Any]] = field(default_factory=dict)


def plant_own(own: Iterable[CollectionInfo], deployment: str) -> dict[str, OwnCollection]:
    """Make the BYOC collections of one deployment; those with pixels come first and have tiles."""
    made = [OwnCollection(_with_pixels(info), _tiles(info, TILES)) for info in own]
    made.append(OwnCollection(_record(EMPTY_COLLECTION, "Drone flights <2025>", {"hasSensingTimes": "NO"}, _GREY)))
    made.append(OwnCollection(_record(UNCONFIGURED_COLLECTION, "To be configured", {})))
    if deployment == COMMERCIAL:
        western = _record(WESTERN_COLLECTION, "Aerial images, Oregon", {"hasSensingTimes": "NO"}, _GREY)
        made.append(OwnCollection(western, host=Host.US_WEST_2))
    foreign = _record(NEIGHBOUR_COLLECTION, "Somebody else's images", {"hasSensingTimes": "NO"}, _GREY)
    foreign.update(accountId=NEIGHBOUR_ACCOUNT_ID, userId=NEIGHBOUR_USER_ID)
    made.append(OwnCollection(foreign))
    return {entry.record["id"]: entry for entry in made}


def plant_zarr() -> dict[str, ZarrCollection]:
    """Make the Zarr collections: one in order, one that could not be read."""
    climate = _zarr_record(CLIMATE_ZARR, "Monthly climate", "INGESTED", ())
    failed = _zarr_record(FAILED_ZARR, "Broken <store>", "FAILED", ("Array 'swe' has no dimension names.",))
    return {
        CLIMATE_ZARR: ZarrCollection(climate, {name: _array(name) for name in ("t2m", "precip")}),
        FAILED_ZARR: ZarrCollection(failed),
    }


def _with_pixels(info: CollectionInfo) -> dict[str, Any]:
    bands = {
        band.name: {"source": band.name, "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT", "noData": band.nodata}
        for band in info.bands
        if band.name != "dataMask"
    }
    extra: dict[str, Any] = {
        "extent": {"type": "Polygon", "coordinates": [_ring(*info.extent)]},
        "hasSensingTimes": "PARTIALLY",
        "fromSensingTime": info.start.strftime("%Y-%m-%dT%H:%M:%SZ") if info.start else None,
        "toSensingTime": info.end.strftime("%Y-%m-%dT%H:%M:%SZ") if info.end else None,
    }
    return _record(info.id.partition("-")[2], info.title, extra, bands)


def _record(key: str, name: str, extra: Mapping[str, Any], bands: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return {
        "id": key,
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "name": name,
        "s3Bucket": "sandbox-bucket",
        "isConfigured": bands is not None,
        "created": CREATED,
        "requiresMetadataUpdate": False,
        "additionalData": dict(extra) if bands is None else {"bands": dict(bands), **extra},
    }


def _tiles(info: CollectionInfo, count: int) -> dict[str, dict[str, Any]]:
    """Make tiles in a row across Europe: most of them ingested, every status there, some without a time."""
    made = (_tile(info, number) for number in range(count))
    return {tile["id"]: tile for tile in made}


def _tile(info: CollectionInfo, number: int) -> dict[str, Any]:
    status = STATUSES[number % 25 - 20] if number % 25 >= 20 else "INGESTED"
    west, south = 6.0 + number % 25, 44.0 + number // 25
    shape = {"type": "Polygon", "coordinates": [_ring(west, south, west + 1.0, south + 1.0)]}
    day = f"{2016 + number // 25}-{number % 12 + 1:02d}-01"
    extra: dict[str, Any] = {}
    if status == "FAILED":
        extra["failedIngestionCause"] = f"Files of tile {number} cannot be read: band B04 is missing."
    if number % 40 == 7:
        extra["warnings"] = ["The overviews are coarser than they could be."]
    return {
        "id": str(uuid.uuid5(_NAMES, f"{info.id}/{number}")),
        "path": f"mosaics/{day}/tile-{number:03d}/(BAND).tiff",
        "tileGeometry": shape if status in ("INGESTED", "INGESTING") else None,
        "coverGeometry": shape if status == "INGESTED" else None,
        "sensingTime": None if number % 10 == 3 else f"{day}T00:00:00Z",
        "status": status,
        "created": f"2024-{number // 28 % 12 + 1:02d}-{number % 28 + 1:02d}T10:{number % 60:02d}:00.000Z",
        "additionalData": extra,
    }


def _ring(west: float, south: float, east: float, north: float) -> list[list[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def _zarr_record(key: str, name: str, status: str, faults: Iterable[str]) -> dict[str, Any]:
    ingested = status == "INGESTED"
    return {
        "id": key,
        "accountId": ACCOUNT_ID,
        "userId": USER_ID,
        "name": name,
        "s3Bucket": "sandbox-bucket",
        "path": f"zarr/{key[-2:]}",
        "crs": "http://www.opengis.net/def/crs/EPSG/0/4326",
        "status": status,
        "ingestionErrors": list(faults),
        "created": CREATED,
        "envelope": {"type": "Polygon", "coordinates": [_ring(-30.0, 30.0, 50.0, 75.0)]} if ingested else None,
        "width": 320 if ingested else None,
        "height": 180 if ingested else None,
        "zattrs": {"title": name, "Conventions": "CF-1.8"} if ingested else {},
        "additionalData": {"bands": {}, "maxMetersPerPixel": 100000.0},
    }


def _array(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "dtype": "<f4",
        "shape": [120, 180, 320],
        "chunks": [1, 180, 320],
        "dimensions": ["time", "latitude", "longitude"],
        "fillValue": -9999.0,
        "zattrs": {"units": {"t2m": "K", "precip": "mm"}[name]},
    }


_GREY = {"GREY": {"source": "GREY", "bandIndex": 1, "bitDepth": 8, "sampleFormat": "UINT", "noData": 0}}

"""The samples of one data source: which scenes make which sample, and what scripts are told about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from .candidates import Candidate
from .types import Scene

KINDS = {"SIMPLE": None, "ORBIT": "orbits", "TILE": "tiles"}


@dataclass(frozen=True)
class Sample:
    """One sample a pixel: the scenes it is painted from, and its entry in `scenes` for the script."""

    scenes: tuple[Candidate, ...]
    entry: dict


def samples_of(mosaicking: str, scenes: Sequence[Candidate], with_bounds: bool) -> list[Sample]:
    """Sort scenes, already in mosaicking order, into samples (API reference 6.1)."""
    if mosaicking == "SIMPLE":
        return [Sample(tuple(scenes), {})]
    if mosaicking == "TILE":
        return [Sample((one,), _tile_entry(one.scene, place, with_bounds)) for place, one in enumerate(scenes)]
    groups: dict[tuple, list[Candidate]] = {}
    for key, members in groupby(scenes, key=_orbit_key):
        groups.setdefault(key, []).extend(members)
    return [Sample(tuple(members), _orbit_entry(members, with_bounds)) for members in groups.values()]


def _orbit_key(one: Candidate) -> tuple:
    return one.time.date(), one.flight.ascending if one.flight else False


def _orbit_entry(members: Sequence[Candidate], with_bounds: bool) -> dict:
    tiles = [_tile_entry(one.scene, place, with_bounds) for place, one in enumerate(members)]
    day = members[0].time.date().isoformat()
    return {"dateFrom": f"{day}T00:00:00Z", "dateTo": f"{day}T23:59:59Z", "date": f"{day}T00:00:00Z", "tiles": tiles}


def _tile_entry(scene: Scene, place: int, with_bounds: bool) -> dict:
    entry: dict[str, object] = {
        "date": iso(scene.time),
        "cloudCoverage": scene.cloud_cover,
        "dataPath": f"s3://sandbox/{scene.collection}/{scene.id}",
        "tileId": place + 1,
        "shId": place + 1,
    }
    if scene.collection == "sentinel-1-grd":
        entry["sentinel1ProductId"] = scene.id
    if with_bounds:
        west, south, east, north = scene.properties["proj:bbox"]
        entry["dataGeometry"] = scene.geometry
        entry["dataEnvelope"] = {"minX": west, "minY": south, "maxX": east, "maxY": north}
    return entry


def iso(moment: datetime | None) -> str | None:
    """Write a moment as 2022-06-12T10:16:00Z."""
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")

"""Scenes of the Catalog API, all pages of a question (API reference 4)."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ..model import errors
from ..model.area import BoundingBox
from ..model.outside_text import LONGEST_NAME
from ..model.period import Period
from ..model.scenes.footprint import unrolled
from ..model.scenes.scene import Ring, Scene
from .messages import ServiceRequest
from .paths import Api
from .promises import json_in
from .reading import Document, instant_in, list_in, member_in, name_in, number_in, percent_in
from .session import Session

_LOG = logging.getLogger(__name__)
_PAGE = 100  # the most that one page may have, API reference 4.1
_MOST_PAGES = 20
_LONGEST_MARK = 200  # characters of what names the next page
_MOST_ORBITS = 100_000
# A Sentinel-5P orbit has an entry for each of some fifteen products; one of them tells the days of all (4.4).
_FILTERS = {"sentinel-5p-l2": "s5p:type = 'NO2'"}
_NOT_NEEDED = ["assets", "links"]


def search_scenes(
    session: Session, collection_id: str, area: BoundingBox, period: Period, most_pages: int = _MOST_PAGES
) -> tuple[Scene, ...]:
    """Return all scenes that touch `area` (EPSG:4326, past 180 beyond the antimeridian) in `period`, earliest first.

    Raises:
        TooManyScenes: there are more than `most_pages` pages of 100.
        NotFound, BadRequest: the catalogue does not have the collection.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    found: dict[str, Scene] = {}
    for box in boxes_of(area):
        for entry in _entries(session, _first_page(collection_id, box, period), most_pages):
            scene = _scene_in(entry, collection_id) if isinstance(entry, Mapping) else None
            if scene is None:
                _LOG.info("An entry of the catalogue was skipped: it has no id or no time")
            else:
                found[scene.id] = scene
    return tuple(sorted(found.values(), key=lambda scene: (scene.taken, scene.id)))


def boxes_of(area: BoundingBox) -> tuple[tuple[float, float, float, float], ...]:
    """Return `area` as boxes whose longitudes lie within -180 to 180: two when it crosses the antimeridian."""
    south, north = max(area.min_y, -90.0), min(area.max_y, 90.0)
    if area.width >= 360:
        return ((-180.0, south, 180.0, north),)
    turns = (area.min_x + 180) // 360 * 360
    west, east = area.min_x - turns, area.max_x - turns
    if east <= 180:
        return ((west, south, east, north),)
    return ((west, south, 180.0, north), (-180.0, south, east - 360, north))


def _first_page(collection_id: str, box: tuple[float, ...], period: Period) -> ServiceRequest:
    body: dict[str, object] = {
        "collections": [collection_id],
        "bbox": list(box),
        "datetime": f"{period.first_instant}/{period.last_instant}",
        "limit": _PAGE,
        "fields": {"include": ["properties"], "exclude": _NOT_NEEDED},
    }
    if collection_id in _FILTERS:
        body.update({"filter": _FILTERS[collection_id], "filter-lang": "cql2-text"})
    return ServiceRequest(
        "POST", Api.CATALOG, "search", body=body, accept="application/geo+json", collection_id=collection_id
    )


def _entries(session: Session, request: ServiceRequest, most_pages: int) -> Iterator[object]:
    """Yield the features of the page that `request` asks for, and of those behind it.

    The next page is asked for by its number, never at an address from outside.
    """
    number: object = None
    for _ in range(most_pages):
        document = json_in(session.send(request).body)
        features = document.get("features") if isinstance(document, dict) else None
        if not isinstance(document, dict) or not isinstance(features, list):
            raise errors.UnexpectedAnswer("the answer has no features")
        yield from features
        following = _next_of(document)
        if following is None or following == number or not features:
            return
        number = following
        request = replace(request, body={**(request.body or {}), "next": number})
    raise errors.TooManyScenes(str(most_pages * _PAGE))


def _next_of(document: Document) -> object:
    links = list_in(document, "links")
    named = [link for link in links if isinstance(link, Mapping) and link.get("rel") == "next"]
    for place in (document.get("context"), *(link.get("body") for link in named)):
        following = place.get("next") if isinstance(place, Mapping) else None
        # It goes back to the service as it came: a number, or a word of an API to come.
        if type(following) in (int, str) and len(str(following)) <= _LONGEST_MARK:
            return following
    return None


def _scene_in(entry: Document, collection_id: str) -> Scene | None:
    facts = member_in(entry, "properties")
    taken = instant_in(facts.get("datetime"))
    found = name_in(entry, "id", LONGEST_NAME)
    if not found or taken is None:
        return None
    orbit = number_in(facts, "sat:relative_orbit")
    return Scene(
        id=found,
        collection_id=collection_id,
        taken=taken,
        rings=tuple(_rings_in(entry.get("geometry"))),
        cloud_cover=percent_in(facts, "eo:cloud_cover"),
        platform=name_in(facts, "platform", LONGEST_NAME),
        orbit_state=name_in(facts, "sat:orbit_state", LONGEST_NAME),
        relative_orbit=int(orbit) if orbit is not None and 0 <= orbit <= _MOST_ORBITS else None,
    )


def _rings_in(geometry: object) -> Iterator[Ring]:
    shape: Mapping[str, object] = geometry if isinstance(geometry, Mapping) else {}
    coordinates = shape.get("coordinates")
    polygons = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(shape.get("type")))
    for polygon in polygons if isinstance(polygons, list) else ():
        for ring in polygon if isinstance(polygon, list) else ():
            try:
                flat = unrolled(tuple((float(point[0]), float(point[1])) for point in ring))
            except (TypeError, ValueError, IndexError, KeyError, OverflowError):
                flat = ()
            if flat:
                yield flat
            else:
                _LOG.info("A ring of a footprint was skipped: it is not made of points")

"""The Catalog API (API reference 4)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from . import units
from .call import Answer, Call, json_answer
from .catalog_fields import choose
from .catalog_search import Search, from_body, from_query, read_search
from .errors import bad_payload, not_found
from .render import CollectionInfo, Scene
from .stac import (
    CONFORMANCE,
    collection_object,
    is_catalogued,
    item_object,
    item_properties,
    landing,
    queryables_schema,
)
from .state import Sandbox

PATHS = {"new": "/catalog/v1", "old": "/api/v1/catalog/1.0.0"}
GEOJSON = "application/geo+json"
STEP = timedelta(days=31)


def root_page(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /, the landing page, without a token."""
    return json_answer(landing(_root(sandbox, call)))


def conformance(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /conformance."""
    return json_answer({"conformsTo": list(CONFORMANCE)})


def collections(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections: the public ones and the account's own."""
    root = _root(sandbox, call)
    found = [collection_object(info, root) for info in sandbox.collections.values() if is_catalogued(info)]
    links = [{"rel": "self", "href": f"{root}/collections"}, {"rel": "root", "href": f"{root}/"}]
    return json_answer({"collections": found, "links": links})


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}."""
    return json_answer(collection_object(_find(sandbox, call), _root(sandbox, call)))


def queryables(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/queryables."""
    schema = queryables_schema(_find(sandbox, call), f"{call.origin}{call.path}")
    return json_answer(schema, media_type="application/schema+json")


def items(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/items?limit&bbox&datetime."""
    body = {**from_query(call), "collections": [_find(sandbox, call).id]}
    body.setdefault("datetime", "../" + sandbox.today().strftime("%Y-%m-%dT%H:%M:%SZ"))
    return _found(sandbox, call, body)


def item(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/items/{featureId}."""
    info = _find(sandbox, call)
    body = {"collections": [info.id], "ids": [call.params["item"]]}
    wanted = read_search(body, sandbox.collections, sandbox.today(), sandbox.switches)
    scene = next(_scenes(sandbox, wanted), None)
    if scene is None:
        raise not_found(f"Item {call.params['item']} not found.")
    return json_answer(item_object(scene, _root(sandbox, call)), media_type=GEOJSON)


def search(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET and POST /search."""
    return _found(sandbox, call, from_body(call) if call.method == "POST" else from_query(call))


def _found(sandbox: Sandbox, call: Call, body: dict[str, Any]) -> Answer:
    wanted = read_search(body, sandbox.collections, sandbox.today(), sandbox.switches)
    root = _root(sandbox, call)
    entries = _entries(sandbox, wanted, root)
    page = list(itertools.islice(entries, wanted.first, wanted.first + wanted.limit))
    more = None if next(entries, None) is None else wanted.first + len(page)
    sandbox.spend(units.search_units(wanted.bbox, wanted.start, wanted.end))
    return json_answer(_feature_collection(page, wanted, call, root, more), media_type=GEOJSON)


def _entries(sandbox: Sandbox, wanted: Search, root: str) -> Iterator[Any]:
    """Give items, or the distinct values of one property, newest first, no more than are taken."""
    if wanted.distinct is None:
        for scene in _scenes(sandbox, wanted):
            yield choose(item_object(scene, root), wanted.fields)
        return
    seen: set[str] = set()
    for scene in _scenes(sandbox, wanted):
        value = _value(scene, wanted.distinct)
        if value not in seen:
            seen.add(value)
            yield value


def _feature_collection(page: list[Any], wanted: Search, call: Call, root: str, more: int | None) -> dict[str, Any]:
    links: list[dict[str, Any]] = [{"rel": "self", "href": f"{root}/search"}]
    context: dict[str, Any] = {"limit": wanted.limit, "returned": len(page)}
    if more is not None:
        context["next"] = more
        links.append(_next_link(call, root, more))
    return {"type": "FeatureCollection", "features": page, "links": links, "context": context}


def _next_link(call: Call, root: str, more: int) -> dict[str, Any]:
    """Point to the next page; in the path style switched, whatever the client called (API reference 0.1)."""
    if call.method == "POST":
        body = {"next": more}
        return {"rel": "next", "href": f"{root}/search", "method": "POST", "body": body, "merge": True}
    query = urlencode([*((key, value) for key, value in call.pairs() if key != "next"), ("next", str(more))])
    tail = "/search" if call.path.endswith("/search") else call.path[call.path.index("/collections/") :]
    return {"rel": "next", "href": f"{root}{tail}?{query}", "method": "GET", "type": GEOJSON}


def _scenes(sandbox: Sandbox, wanted: Search) -> Iterator[Scene]:
    """Walk back through time in steps, so that a first page of ten years costs no more than it shows."""
    if wanted.ids:
        found: Iterable[Scene] = [scene for name in wanted.ids if (scene := sandbox.shown.get(name)) is not None]
        found = (scene for scene in found if scene.collection == wanted.info.id and wanted.covers(scene))
    else:
        found = _walk(sandbox, wanted)
    for scene in found:
        if wanted.filter is None or wanted.filter.accepts(item_properties(scene)):
            sandbox.shown[scene.id] = scene
            yield scene


def _walk(sandbox: Sandbox, wanted: Search) -> Iterator[Scene]:
    if wanted.area is None:
        raise bad_payload("The sandbox searches no whole Earth: `bbox` or `intersects` is needed.", "bbox")
    end = wanted.end
    while end >= wanted.start:
        start = max(wanted.start, end - STEP)
        yield from sandbox.world.scenes(wanted.info.id, wanted.area, start, end)
        end = start - timedelta(microseconds=1)


def _value(scene: Scene, distinct: str) -> str:
    if distinct == "date":
        return scene.time.strftime("%Y-%m-%d")
    return str(item_properties(scene).get(distinct))


def _find(sandbox: Sandbox, call: Call) -> CollectionInfo:
    info = sandbox.collections.get(call.params["collection"])
    if info is None or not is_catalogued(info):
        raise not_found(f"Collection {call.params['collection']} not found.")
    return info


def _root(sandbox: Sandbox, call: Call) -> str:
    return f"{call.origin}{PATHS[sandbox.switches.link_style]}"

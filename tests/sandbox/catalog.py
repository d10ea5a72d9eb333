"""The Catalog API (API reference 4)."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from . import units
from .call import Answer, Call, json_answer
from .catalog_fields import choose
from .catalog_search import Search, from_body, from_query, read_search
from .catalog_walk import distinct_page, scene_by_id, scenes_page
from .errors import not_found
from .own_catalog import catalogued
from .queryables import queryables_schema
from .render import CollectionInfo
from .stac import CONFORMANCE, collection_object, item_object, landing
from .state import Sandbox

PATHS = {"new": "/catalog/v1", "old": "/api/v1/catalog/1.0.0"}
GEOJSON = "application/geo+json"


def root_page(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /, the landing page, without a token."""
    return json_answer(landing(_root(sandbox, call)))


def conformance(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /conformance; whether without a token is not known."""
    if not sandbox.switches.open_conformance:
        sandbox.tokens.check(call.headers.get("authorization"))
    return json_answer({"conformsTo": list(CONFORMANCE)})


def collections(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections: the public ones of this host and the account's own."""
    root = _root(sandbox, call)
    found = [collection_object(info, root) for info in catalogued(sandbox).values()]
    links = [{"rel": "self", "href": f"{root}/collections"}, {"rel": "root", "href": f"{root}/"}]
    return json_answer({"collections": found, "links": links})


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}."""
    return json_answer(collection_object(_find(sandbox, call), _root(sandbox, call)))


def queryables(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/queryables."""
    schema = queryables_schema(_find(sandbox, call), f"{call.origin}{call.path}", sandbox.switches)
    return json_answer(schema, media_type="application/schema+json")


def items(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/items?limit&bbox&datetime."""
    body = {**from_query(call), "collections": [_find(sandbox, call).id]}
    body.setdefault("datetime", "../" + sandbox.today().strftime("%Y-%m-%dT%H:%M:%SZ"))
    return _found(sandbox, call, body)


def item(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}/items/{featureId}."""
    name = call.params["item"]
    body = {"collections": [_find(sandbox, call).id], "ids": [name]}
    scene = scene_by_id(sandbox, read_search(body, catalogued(sandbox), sandbox.today(), sandbox.switches), name)
    if scene is None:
        raise not_found(f"Item {name} not found.")
    return json_answer(item_object(scene, _root(sandbox, call)), media_type=GEOJSON)


def search(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET and POST /search."""
    return _found(sandbox, call, from_body(call) if call.method == "POST" else from_query(call))


def _found(sandbox: Sandbox, call: Call, body: dict[str, Any]) -> Answer:
    wanted = read_search(body, catalogued(sandbox), sandbox.today(), sandbox.switches)
    root = _root(sandbox, call)
    if wanted.distinct is None:
        page = scenes_page(sandbox, wanted)
        entries = [choose(item_object(scene, root), wanted.fields) for scene in page.entries]
    else:
        page = distinct_page(sandbox, wanted)
        entries = page.entries
    spent = units.area_units(wanted.area.square_kilometres(), wanted.start, wanted.end)
    sandbox.spend(spent)
    answer = json_answer(_feature_collection(entries, wanted, call, root, page.following), media_type=GEOJSON)
    return answer.with_headers(units.header(spent))


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


def _find(sandbox: Sandbox, call: Call) -> CollectionInfo:
    info = catalogued(sandbox).get(call.params["collection"])
    if info is None:
        raise not_found(f"Collection {call.params['collection']} not found.")
    return info


def _root(sandbox: Sandbox, call: Call) -> str:
    return f"{call.origin}{PATHS[sandbox.switches.link_style]}"

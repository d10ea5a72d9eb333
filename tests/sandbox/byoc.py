"""BYOC: the list of own collections, in pages (API reference 3.1)."""

from __future__ import annotations

from typing import Any

from .call import Answer, Call, json_answer
from .errors import bad_payload, forbidden, not_found
from .state import Sandbox

PATHS = {"new": "/byoc/v1", "old": "/api/v1/byoc"}
DEFAULT_COUNT = 100
LOCATIONS = {"cdse": "cdse", "commercial": "aws-eu-central-1"}


def collections(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections?count&viewtoken&search; `links.next` is a full address in the path style switched."""
    _check(sandbox)
    found = _matching(sandbox, call.first("search"))
    count, start = _number(call, "count", DEFAULT_COUNT), _number(call, "viewtoken", 0)
    if not 1 <= count <= 100:
        raise bad_payload("`count` must be between 1 and 100.", "count")
    root = f"{call.origin}{PATHS[sandbox.switches.link_style]}/collections"
    links: dict[str, Any] = {"@id": f"{root}?count={count}&viewtoken={start}", "currentToken": str(start)}
    if start + count < len(found):
        links.update(nextToken=str(start + count), next=f"{root}?count={count}&viewtoken={start + count}")
    if start > 0:
        before = max(0, start - count)
        links.update(previousToken=str(before), previous=f"{root}?count={count}&viewtoken={before}")
    return json_answer({"data": found[start : start + count], "links": links})


def collection(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /collections/{id}."""
    _check(sandbox)
    key = call.params["collection"]
    for entry in sandbox.seeds.byoc:
        if entry["id"] == key:
            return json_answer({"data": entry})
    raise not_found(f"BYOC collection {key} not found.")


def everywhere(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /global[/?ids=a,b]: the collections of all hosts, each with its location."""
    _check(sandbox)
    wanted = call.first("ids")
    found = sandbox.seeds.byoc
    if wanted:
        found = [entry for entry in found if entry["id"] in wanted.split(",")]
    location = LOCATIONS[sandbox.switches.deployment]
    return json_answer({"data": [{**entry, "location": location} for entry in found]})


def _check(sandbox: Sandbox) -> None:
    if not sandbox.switches.byoc_right:
        raise forbidden()


def _matching(sandbox: Sandbox, search: str | None) -> list[dict[str, Any]]:
    found = sandbox.seeds.byoc
    return [entry for entry in found if search.lower() in entry["name"].lower()] if search else found


def _number(call: Call, name: str, default: int) -> int:
    text = call.first(name)
    if text in (None, ""):
        return default
    if not str(text).isdigit():
        raise bad_payload(f"`{name}` must be a number.", name)
    return int(str(text))

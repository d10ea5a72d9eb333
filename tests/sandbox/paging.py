"""Pages of BYOC and Zarr lists: count, viewtoken, links (API reference 3.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from .call import Answer, Call, json_answer
from .errors import bad_payload

DEFAULT_COUNT, MAX_COUNT = 100, 100


def page_answer(call: Call, found: Sequence[Any], address: str) -> Answer:
    """Answer one page of a list; `address` is the list's full address in the path style of links."""
    count, start = _number(call, "count", DEFAULT_COUNT), _number(call, "viewtoken", 0)
    if not 1 <= count <= MAX_COUNT:
        raise bad_payload(f"`count` must be between 1 and {MAX_COUNT}.", "count")
    kept = [(key, value) for key, value in call.pairs() if key not in ("count", "viewtoken")]

    def page(first: int) -> str:
        return f"{address}?{urlencode([*kept, ('count', count), ('viewtoken', first)])}"

    links: dict[str, Any] = {"@id": page(start), "currentToken": str(start)}
    if start + count < len(found):
        links.update(nextToken=str(start + count), next=page(start + count))
    if start > 0:
        before = max(0, start - count)
        links.update(previousToken=str(before), previous=page(before))
    return json_answer({"data": found[start : start + count], "links": links})


def _number(call: Call, name: str, default: int) -> int:
    text = call.first(name)
    if text in (None, ""):
        return default
    if not str(text).isdigit():
        raise bad_payload(f"`{name}` must be a number.", name)
    return int(str(text))

"""The `fields` member of a search: what of an item is sent (API reference 4.1)."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

DEFAULTS = ("id", "type", "geometry", "bbox", "links", "assets", "properties.datetime")


def choose(item: dict[str, Any], fields: Mapping[str, Sequence[str]] | None) -> dict[str, Any]:
    """Cut an item down: None = everything; else the default set plus `include` minus `exclude`.

    `exclude` removes defaults too, and wins only where `include` does not name the field itself.
    """
    if fields is None:
        return item
    include, exclude = fields.get("include") or [], fields.get("exclude") or []
    wanted = [name for name in (*DEFAULTS, *include) if name in include or not _covered(name, exclude)]
    kept: dict[str, Any] = {}
    for name in wanted:
        _copy(item, kept, name.split("."))
    for name in exclude:
        if name not in include:
            _remove(kept, name.split("."), include, name)
    return kept


def _covered(name: str, exclude: Sequence[str]) -> bool:
    return any(name == entry or name.startswith(f"{entry}.") for entry in exclude)


def _copy(source: Mapping[str, Any], target: dict[str, Any], path: Sequence[str]) -> None:
    key, rest = path[0], path[1:]
    if key not in source:
        return
    if not rest:
        target[key] = copy.deepcopy(source[key])
    elif isinstance(source[key], Mapping):
        _copy(source[key], target.setdefault(key, {}), rest)


def _remove(target: dict[str, Any], path: Sequence[str], include: Sequence[str], whole: str) -> None:
    if any(name.startswith(f"{whole}.") for name in include):
        return
    for key in path[:-1]:
        target = target.get(key, {})
    target.pop(path[-1], None)

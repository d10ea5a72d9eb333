"""Catalog filters: CQL2 in both of its languages, checked and applied (API reference 4.1)."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .cql2_text import SIGNS, read_text, refuse
from .queryables import ORBIT_STATE, Queryables

_OPERATIONS = (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge)
COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = dict(zip(SIGNS, _OPERATIONS))
DEEPEST = 20  # nested operators


@dataclass(frozen=True)
class Filter:
    """A checked filter in the shape of CQL2 JSON."""

    tree: Mapping[str, Any]

    def accepts(self, properties: Mapping[str, Any]) -> bool:
        """Decide on one item; a comparison with a property that it does not have is neither true nor false."""
        return _holds(self.tree, properties) is True


def read_filter(wanted: Any, language: str | None, known: Queryables) -> Filter:
    """Read a filter of either language and check its properties and values. Raises 400.

    Without `filter-lang` the shape tells the language.
    """
    if language not in (None, "cql2-text", "cql2-json"):
        raise refuse(f"unsupported filter-lang {language}")
    is_text = isinstance(wanted, str)
    if language is not None and is_text != (language == "cql2-text"):
        raise refuse(f"it is not {language}")
    tree = read_text(wanted) if isinstance(wanted, str) else wanted
    _check(tree, known, DEEPEST)
    return Filter(_lowered(tree))


def _check(tree: Any, known: Queryables, depth: int) -> None:
    if not isinstance(tree, Mapping) or not isinstance(tree.get("args"), list):
        raise refuse("an object with op and args is expected")
    if depth == 0:
        raise refuse("it is nested too deeply")
    op, args = tree.get("op"), tree["args"]
    if op in ("and", "not"):
        if not args or (op == "not" and len(args) != 1):
            raise refuse(f"wrong number of arguments of {op}")
        for part in args:
            _check(part, known, depth - 1)
        return
    if op not in COMPARISONS and op != "between":
        raise refuse(f"unsupported operator {op}")
    if len(args) != (3 if op == "between" else 2):
        raise refuse(f"wrong number of arguments of {op}")
    _check_operands(args[0], args[1:], known)


def _check_operands(name: Any, values: Sequence[Any], known: Queryables) -> None:
    prop = name.get("property") if isinstance(name, Mapping) else None
    rule = known.get(str(prop))
    if rule is None:
        raise refuse(f"property {prop} is not queryable; queryable are: {', '.join(known) or 'none'}")
    for value in values:
        if not rule.takes(value):
            raise refuse(f"{prop} takes {rule.wanted}, not {value!r}")


def _lowered(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write orbit states in lower case, as items have them; `_check` has already refused what may not be upper."""
    args = list(tree["args"])
    if tree["op"] in ("and", "not"):
        return {"op": tree["op"], "args": [_lowered(part) for part in args]}
    if args[0]["property"] == ORBIT_STATE:
        args[1:] = [value.lower() for value in args[1:]]
    return {"op": tree["op"], "args": args}


def _holds(tree: Mapping[str, Any], properties: Mapping[str, Any]) -> bool | None:
    """Give the truth of a filter, None where a property is missing."""
    op, args = tree["op"], tree["args"]
    if op == "and":
        found = [_holds(part, properties) for part in args]
        return False if False in found else None if None in found else True
    if op == "not":
        truth = _holds(args[0], properties)
        return None if truth is None else not truth
    value = properties.get(args[0]["property"])
    if value is None:
        return None
    if op == "between":
        return bool(args[1] <= value <= args[2])
    return COMPARISONS[op](value, args[1])

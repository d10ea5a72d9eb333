"""Catalog filters: CQL2 text and JSON, of the operators API reference 4.1 names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .errors import ServiceError, bad_payload

COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": lambda a, b: a == b,
    "<>": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}
_TOKEN = re.compile(r"\s*(?:(<=|>=|<>|=|<|>|\(|\))|'((?:[^']|'')*)'|([-+]?\d+(?:\.\d+)?)|(\"?[A-Za-z_][\w:.]*\"?))")

#: Properties that can be filtered, each with the values it takes (None = a number).
Queryables = Mapping[str, Sequence[str] | None]


@dataclass(frozen=True)
class Filter:
    """A checked filter in the shape of CQL2 JSON."""

    tree: Mapping[str, Any]

    def accepts(self, properties: Mapping[str, Any]) -> bool:
        """Decide on one item; a property it does not have fits nothing."""
        return _holds(self.tree, properties)


def read_filter(wanted: Any, language: str | None, known: Queryables) -> Filter:
    """Read a filter of either language and check its properties and values. Raises 400."""
    if language not in (None, "cql2-text", "cql2-json"):
        raise _refuse(f"Unsupported filter-lang: {language}")
    is_text = isinstance(wanted, str)
    if language is not None and is_text != (language == "cql2-text"):
        raise _refuse(f"The filter is not {language}")
    tree = _Reader(wanted).whole() if isinstance(wanted, str) else wanted
    _check(tree, known)
    return Filter(_lowered(tree))


def _refuse(why: str) -> ServiceError:
    return bad_payload(f"Invalid filter: {why}", "filter")


class _Reader:
    """A recursive-descent reader of CQL2 text that gives CQL2 JSON."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._place = 0

    def whole(self) -> Mapping[str, Any]:
        """Read the text to its end."""
        tree = self._all_of()
        if self._place < len(self._tokens):
            raise _refuse(f"unexpected {self._tokens[self._place][1]}")
        return tree

    def _all_of(self) -> Mapping[str, Any]:
        terms = [self._term()]
        while self._word("and"):
            terms.append(self._term())
        return terms[0] if len(terms) == 1 else {"op": "and", "args": terms}

    def _term(self) -> Mapping[str, Any]:
        if self._word("not"):
            return {"op": "not", "args": [self._term()]}
        kind, value = self._next()
        if (kind, value) == ("sign", "("):
            tree = self._all_of()
            if self._next() != ("sign", ")"):
                raise _refuse("a parenthesis is not closed")
            return tree
        if kind != "word":
            raise _refuse(f"a property name is expected, not {value}")
        return self._comparison({"property": value.strip('"')})

    def _comparison(self, name: Mapping[str, Any]) -> Mapping[str, Any]:
        if self._word("between"):
            low = self._literal()
            if not self._word("and"):
                raise _refuse("between needs and")
            return {"op": "between", "args": [name, low, self._literal()]}
        kind, sign = self._next()
        if kind != "sign" or sign not in COMPARISONS:
            raise _refuse(f"unsupported operator {sign}")
        return {"op": sign, "args": [name, self._literal()]}

    def _literal(self) -> Any:
        kind, value = self._next()
        if kind not in ("text", "number"):
            raise _refuse(f"a value is expected, not {value}")
        return float(value) if kind == "number" else value

    def _word(self, wanted: str) -> bool:
        if self._place < len(self._tokens):
            kind, value = self._tokens[self._place]
            if kind == "word" and value.lower() == wanted:
                self._place += 1
                return True
        return False

    def _next(self) -> tuple[str, str]:
        if self._place >= len(self._tokens):
            raise _refuse("unexpected end")
        self._place += 1
        return self._tokens[self._place - 1]


def _tokens(text: str) -> list[tuple[str, str]]:
    found, place, text = [], 0, text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if not match:
            raise _refuse(f"cannot read {text[place : place + 20]!r}")
        place = match.end()
        for kind, value in zip(("sign", "text", "number", "word"), match.groups()):
            if value is not None:
                found.append((kind, value.replace("''", "'") if kind == "text" else value))
    return found


def _check(tree: Any, known: Queryables) -> None:
    if not isinstance(tree, Mapping) or not isinstance(tree.get("args"), list):
        raise _refuse("an object with op and args is expected")
    op, args = tree.get("op"), tree["args"]
    if op in ("and", "not"):
        if not args or (op == "not" and len(args) != 1):
            raise _refuse(f"wrong number of arguments of {op}")
        for part in args:
            _check(part, known)
        return
    if op not in COMPARISONS and op != "between":
        raise _refuse(f"unsupported operator {op}")
    if len(args) != (3 if op == "between" else 2):
        raise _refuse(f"wrong number of arguments of {op}")
    _check_operands(args[0], args[1:], known)


def _lowered(tree: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write orbit states in lower case, as items have them; `_check` has already refused what may not be upper."""
    args = list(tree["args"])
    if tree["op"] in ("and", "not"):
        return {"op": tree["op"], "args": [_lowered(part) for part in args]}
    if args[0]["property"] == "sat:orbit_state":
        args[1:] = [value.lower() for value in args[1:]]
    return {"op": tree["op"], "args": args}


def _check_operands(name: Any, values: Sequence[Any], known: Queryables) -> None:
    prop = name.get("property") if isinstance(name, Mapping) else None
    if prop not in known:
        raise _refuse(f"property {prop} is not queryable; queryable are: {', '.join(known) or 'none'}")
    allowed = known[prop]
    for value in values:
        if allowed is None and (not isinstance(value, (int, float)) or isinstance(value, bool)):
            raise _refuse(f"{prop} takes numbers, not {value!r}")
        if allowed is not None and value not in allowed:
            raise _refuse(f"{prop} takes one of {', '.join(allowed)}, not {value!r}")


def _holds(tree: Mapping[str, Any], properties: Mapping[str, Any]) -> bool:
    op, args = tree["op"], tree["args"]
    if op == "and":
        return all(_holds(part, properties) for part in args)
    if op == "not":
        return not _holds(args[0], properties)
    value = properties.get(args[0]["property"])
    if value is None:
        return False
    if op == "between":
        return bool(args[1] <= value <= args[2])
    return COMPARISONS[op](value, args[1])

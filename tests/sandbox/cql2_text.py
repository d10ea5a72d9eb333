"""CQL2 text to CQL2 JSON, for the operators API reference 4.1 names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .errors import ServiceError, bad_payload

SIGNS = ("=", "<>", "<", "<=", ">", ">=")
_TOKEN = re.compile(
    r"\s*(?:(<=|>=|<>|=|<|>|\(|\))"  # sign
    r"|'((?:[^']|'')*)'"  # text
    r"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"  # number
    r"|(\"[^\"]+\"|[A-Za-z_][\w:.]*))"  # word
)
_KINDS = ("sign", "text", "number", "word")


def refuse(why: str) -> ServiceError:
    """Refuse a filter of either language."""
    return bad_payload(f"Invalid filter: {why}", "filter")


def read_text(text: str) -> Mapping[str, Any]:
    """Read a whole filter. Raises 400."""
    return _Reader(text).whole()


class _Reader:
    """A recursive-descent reader."""

    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._place = 0

    def whole(self) -> Mapping[str, Any]:
        """Read the text to its end."""
        tree = self._all_of()
        if self._place < len(self._tokens):
            raise refuse(f"unexpected {self._tokens[self._place][1]}")
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
                raise refuse("a parenthesis is not closed")
            return tree
        if kind != "word":
            raise refuse(f"a property name is expected, not {value}")
        return self._comparison({"property": value.strip('"')})

    def _comparison(self, name: Mapping[str, Any]) -> Mapping[str, Any]:
        if self._word("not"):
            return {"op": "not", "args": [self._between(name)]}
        if self._ahead("between"):
            return self._between(name)
        kind, sign = self._next()
        if kind != "sign" or sign not in SIGNS:
            raise refuse(f"unsupported operator {sign}")
        return {"op": sign, "args": [name, self._literal()]}

    def _between(self, name: Mapping[str, Any]) -> Mapping[str, Any]:
        if not self._word("between"):
            raise refuse("between is expected")
        low = self._literal()
        if not self._word("and"):
            raise refuse("between needs and")
        return {"op": "between", "args": [name, low, self._literal()]}

    def _literal(self) -> Any:
        kind, value = self._next()
        if kind not in ("text", "number"):
            raise refuse(f"a value is expected, not {value}")
        return float(value) if kind == "number" else value

    def _ahead(self, wanted: str) -> bool:
        if self._place >= len(self._tokens):
            return False
        kind, value = self._tokens[self._place]
        return kind == "word" and value.lower() == wanted

    def _word(self, wanted: str) -> bool:
        found = self._ahead(wanted)
        self._place += found
        return found

    def _next(self) -> tuple[str, str]:
        if self._place >= len(self._tokens):
            raise refuse("unexpected end")
        self._place += 1
        return self._tokens[self._place - 1]


def _tokens(text: str) -> list[tuple[str, str]]:
    found, place, text = [], 0, text.rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if not match:
            raise refuse(f"cannot read {text[place : place + 20]!r}")
        place = match.end()
        for kind, value in zip(_KINDS, match.groups()):
            if value is not None:
                found.append((kind, value.replace("''", "'") if kind == "text" else value))
    return found

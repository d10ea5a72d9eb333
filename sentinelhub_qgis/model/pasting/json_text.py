"""JSON out of a pasted text, with the place of what is wrong in it."""

from __future__ import annotations

import json
import math
import re

from .faults import RequestUnreadable, Unreadable

_LONGEST_NUMBER = 40  # digits: what is longer is no coordinate
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|[0-9][0-9.eE+-]*)|.', re.DOTALL)


class _NoNumberError(ValueError):
    """Carry a number that is none, as it is spelled, out of the parser."""


def read_json(text: str) -> object:
    """Return the document in `text`.

    Raises:
        RequestUnreadable: it is none; says where.
    """
    try:
        return json.loads(text, parse_int=_whole, parse_float=_number, parse_constant=_refused)
    except _NoNumberError as error:
        spelled = str(error)
        line, column = _place(text, _position_of(text, spelled))
        raise RequestUnreadable(Unreadable.NUMBER, spelled[:_LONGEST_NUMBER], line=line, column=column) from None
    except json.JSONDecodeError as error:
        is_cut = error.msg.startswith("Unterminated string") or error.pos >= len(text.rstrip())
        reason = Unreadable.CUT if is_cut else Unreadable.JSON
        raise RequestUnreadable(reason, line=error.lineno, column=error.colno) from None
    except RecursionError:
        raise RequestUnreadable(Unreadable.DEEP) from None


def _whole(text: str) -> float:
    return int(text) if len(text) <= _LONGEST_NUMBER else _number(text)


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise _NoNumberError(text)
    return value


def _refused(text: str) -> object:
    raise _NoNumberError(text)


def _position_of(text: str, spelled: str) -> int:
    """Return where a number stands that is not part of a string."""
    return next((token.start() for token in _TOKENS.finditer(text) if token[0] == spelled), 0)


def _place(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)

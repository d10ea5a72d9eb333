"""Spoiled documents and odd texts, for tests that parsers answer with a value or with one of our errors.

How much is tried is said in `tests/conftest.py`: little and always the same in CI, `FUZZ=long` for a long search.
"""

from __future__ import annotations

import copy
import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import FrameType
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from sentinelhub_qgis.model.errors import SentinelHubError

_TIMES = {"": 60, "short": 60, "long": 5000}[os.environ.get("FUZZ", "")]
# Neither deadline nor hypothesis's own look at the clock: a busy machine is no fault of a parser's. What may take long
# is measured by `in_little_time`.
tried = settings(max_examples=_TIMES, deadline=None, suppress_health_check=list(HealthCheck))

MANY = 10_000_000
_LONGEST_DETAIL = 1000

DEEP_LIST = b"[" * 100_000 + b"]" * 100_000
_ODD: list[object] = [
    None, True, False, 0, -1, 1, 1.5, 10**400, -(10**400), 2**31, 2**63, 1e308,
    float("nan"), float("inf"), -float("inf"), "nan", "NaN", "inf", "1e999", "9" * 400, "0",
    "", " ", "\ud800", "a\0b", "\u202eabc", "<b>x</b>", "%s {0} %(a)s", "x" * 2000,
    "../..", "..", "https://[", "//x", "http://other.invalid/\ud800",
    "9999-12-31", "0001-01-01", "2026-02-30", "2026-W01-1", "2026-05-03T10:18:19.123456789Z",
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59",
    [], {}, [[]], [{}], {"": ""}, {"a": {"a": {"a": None}}}, [[[[[[[[[[1, 2]]]]]]]]]], ["a", 1, None], {"id": "x"},
]  # fmt: skip

words = st.text(st.characters(), max_size=30)
scalars = st.none() | st.booleans() | st.integers() | st.floats() | words
documents = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4), max_leaves=12
)
# A copy each time: what is drawn may be spoiled further, and the next example must not see that.
_values = st.sampled_from(_ODD).map(copy.deepcopy) | documents


@st.composite
def spoiled(draw: st.DrawFn, examples: Sequence[Any]) -> Any:
    """Give one of the examples with up to three things in it changed, or anything that JSON can be."""
    if draw(st.integers(0, 9)) == 0:
        return draw(_values)
    document = copy.deepcopy(draw(st.sampled_from(list(examples))))
    for _ in range(draw(st.integers(1, 3))):
        document = _spoil(draw, document)
    return document


@st.composite
def bodies(draw: st.DrawFn, examples: Sequence[Any]) -> bytes:
    """Give a body that begins as JSON: whole, with a piece missing, or with a byte changed."""
    return draw(torn(json.dumps(draw(spoiled(examples))).encode()))


@st.composite
def torn(draw: st.DrawFn, text: bytes) -> bytes:
    """Give `text` as it is, cut, with bytes taken out, doubled, or replaced."""
    ways = draw(st.sampled_from(["whole", "whole", "whole", "cut", "out", "twice", "other"]))
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    if ways == "cut":
        return text[:start]
    if ways == "out":
        return text[:start] + text[end:]
    if ways == "twice":
        return text[:end] + text[start:]
    if ways == "other":
        return text[:start] + draw(st.binary(max_size=8)) + text[start + 1 :]
    return text


def torn_text(text: str) -> st.SearchStrategy[str]:
    """Give `text` with something changed, as text."""
    return torn(text.encode()).map(lambda one: one.decode("utf-8", errors="replace"))


def _spoil(draw: st.DrawFn, document: Any) -> Any:
    places = list(_places(document))
    path = draw(st.sampled_from(places))
    if not path:
        return draw(_values)
    parent = document
    for step in path[:-1]:
        parent = parent[step]
    way = draw(st.sampled_from(["other", "other", "other", "gone", "list", "object"]))
    if way == "gone":
        del parent[path[-1]]
    elif way == "list":
        parent[path[-1]] = [parent[path[-1]]]
    elif way == "object":
        parent[path[-1]] = {"value": parent[path[-1]]}
    else:
        parent[path[-1]] = draw(_values)
    return document


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(value, dict):
        for name, part in value.items():
            yield from _places(part, (*path, name))
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _places(part, (*path, number))


def value_or_our_error(function: Callable[[], Any]) -> Any:
    """Return what `function` returns, None for one of our errors; both can be shown and kept."""
    found, detail = None, ""
    try:
        found = function()
    except SentinelHubError as error:
        detail = error.detail
    assert len(detail) <= _LONGEST_DETAIL
    assert_sound((found, detail))
    return found


def assert_sound(value: Any) -> None:
    """Look for texts that no file takes and no encoder: halves of characters."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, (list, tuple, set, frozenset)):
        for part in value:
            assert_sound(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            assert_sound((name, part))
    elif is_dataclass(value):
        for one in fields(value):
            assert_sound(getattr(value, one.name))
        repr(value)


class TooLong(Exception):
    """Say that a parser has used more processor time than any document is worth."""


@contextmanager
def in_little_time(seconds: float = 20.0) -> Iterator[None]:
    """End what has used `seconds` of processor time: twenty times what is needed, and no matter who else is at work."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise TooLong(f"more than {seconds} s of processor time")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def in_little_memory(megabytes: int = 300) -> Iterator[None]:
    """Fail when the process has meanwhile needed so much more than before, at its highest; where the system tells."""
    before = _highest(reset=True)
    yield
    assert (_highest() - before) / 1e6 < megabytes


def _highest(reset: bool = False) -> int:
    """Return the most memory that was needed since the last reset, bytes."""
    told = Path("/proc/self/status")
    if not told.is_file():
        return 0
    if reset:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    line = next(line for line in told.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024

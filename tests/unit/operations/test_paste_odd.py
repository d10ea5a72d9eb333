"""Whatever is pasted, an order comes of it or one of our errors, and in little time."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.model.deployment import CDSE
from sentinelhub_qgis.model.errors import OrderError, SentinelHubError
from sentinelhub_qgis.model.orders.image_order import ImageOrder
from sentinelhub_qgis.operations.paste_request import PastedOrder, paste_request
from tests.unit.fuzz import in_little_time, tried
from tests.unit.operations.pasted_texts import BODY, COMMANDS, DATA, LIBRARY, PROGRAMS


def pasted(text: str) -> PastedOrder:
    return paste_request(text, CDSE)


def check(read: Callable[[], PastedOrder]) -> None:
    """Check that an order comes, or one of our errors, and in no case a secret."""
    try:
        with in_little_time():
            found = read()
    except SentinelHubError as error:
        is_ours = isinstance(error, OrderError)
    else:
        is_ours = isinstance(found.order.image, ImageOrder)
        assert all(all(isinstance(part, str) for part in remark.details) for remark in found.remarks)
    assert is_ours


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=10,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return found + [place for name, part in members for place in places(part, (*path, name))]


@tried
@given(place=st.sampled_from(places(BODY)), value=ODD)
def test_any_value_of_any_member_makes_an_order_or_one_of_our_errors(place: tuple[Any, ...], value: Any) -> None:
    changed: Any = copy.deepcopy(BODY)
    *steps, last = place
    inner = changed
    for step in steps:
        inner = inner[step]
    inner[last] = value

    check(lambda: pasted(json.dumps(changed)))
    check(lambda: pasted(f"request = {changed!r}"))


TEXTS = [DATA, LIBRARY, *COMMANDS.values(), PROGRAMS["files"], PROGRAMS["dumped"]]


@tried
@given(text=st.sampled_from(TEXTS), start=st.integers(0, 3000), length=st.integers(0, 200), new=st.text(max_size=12))
def test_spoiled_texts_make_an_order_or_one_of_our_errors(text: str, start: int, length: int, new: str) -> None:
    check(lambda: pasted(text[:start] + new + text[start + length :]))


@tried
@given(text=st.text(max_size=300) | st.text(alphabet="{}[]()'\"\\$^`<>curl -d@=,:\n", max_size=300))
def test_any_text_makes_an_order_or_one_of_our_errors(text: str) -> None:
    check(lambda: pasted(text))
    check(lambda: pasted(f"curl {text}"))
    check(lambda: pasted(f"request = {text}"))

"""Text from outside, fit to be shown on one line."""

from __future__ import annotations

from typing import Any

import pytest

from sentinelhub_qgis.model.outside_text import is_sound_id, plain_line, shortened

SHOWN: dict[str, tuple[Any, str]] = {
    "plain": ("True color", "True color"),
    "html": ("<b>a</b> & b", "<b>a</b> & b"),
    "path": ("../../etc", "../../etc"),
    "percent-and-braces": ("50 % {0} %1 {name}", "50 % {0} %1 {name}"),
    "emoji": ("🌾 Fields", "🌾 Fields"),
    "right-to-left": ("חלקות", "חלקות"),
    "turned-direction": ("photo\u202egpj.exe", "photo gpj.exe"),
    "lines": ("a\nb\tc\0d", "a b c d"),
    "half-a-character": ("a\ud83d", "a\ufffd"),
    "white-space": (" \n ", ""),
    "null": (None, ""),
    "number": (5, ""),
    "list": (["a"], ""),
}


@pytest.mark.parametrize("value, text", SHOWN.values(), ids=SHOWN)
def test_one_line_of_text_comes_out(value: Any, text: str) -> None:
    assert plain_line(value) == text
    text.encode("utf-8")


def test_a_long_text_ends_in_dots() -> None:
    assert plain_line("x" * 5000, 10) == "xxxxxxxxx…"
    assert shortened("a word", 10) == "a word"


@pytest.mark.parametrize("value, is_sound", [("A/B", True), ("", False), ("a\ud83d", False), (5, False)])
def test_an_id_can_stand_in_an_address(value: Any, is_sound: bool) -> None:
    assert is_sound_id(value) is is_sound

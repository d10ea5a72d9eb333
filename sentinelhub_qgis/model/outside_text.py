"""Text that comes from outside, made fit to be shown: names are text, whatever is in them."""

from __future__ import annotations

import re

LONGEST_NAME = 1000
LONGEST_DESCRIPTION = 2000

# Control characters, and the signs that turn the direction of everything behind them.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
# Halves of characters: JSON can spell them, no encoder takes them.
_HALVES = re.compile(r"[\ud800-\udfff]")


def plain_line(value: object, most: int = LONGEST_NAME) -> str:
    """Return `value` on one line of at most `most` characters; what is no text is empty.

    Emoji and right-to-left writing stay as they are. Signs that turn the direction of what follows are dropped, for
    they would turn the words of the plugin too.
    """
    if not isinstance(value, str):
        return ""
    # A text of megabytes is not gone through: what is beyond twice the length can only be white space.
    clean = " ".join(whole_signs(_UNSEEN.sub(" ", value[: 2 * most + 100])).split())
    return shortened(clean, most)


def whole_signs(text: str) -> str:
    """Return `text` with the replacement character (U+FFFD) in place of halves of characters."""
    return _HALVES.sub("\ufffd", text)


def shortened(text: str, most: int) -> str:
    """Return `text` with dots in place of what is beyond `most` characters."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def is_sound_id(value: object) -> bool:
    """Tell whether `value` can stand in an address: text, not empty, without halves of characters."""
    return isinstance(value, str) and bool(value) and not _HALVES.search(value)

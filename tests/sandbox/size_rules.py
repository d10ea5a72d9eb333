"""How many pixels a request asks for: width and height, or steps in units of the CRS (API reference 5.1, 7.1, 7.3)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from .crs import BBox
from .errors import bad_payload

MAX_SIDE = 2500
DEFAULT_SIDE = 256


def read_size(wanted: Mapping[str, Any], bbox: BBox, place: str = "output", most: int = MAX_SIDE) -> tuple[int, int]:
    """Give width and height in pixels, at most `most` each; `place` names the object that says them."""
    by_size = [key for key in ("width", "height") if wanted.get(key) is not None]
    by_step = [key for key in ("resx", "resy") if wanted.get(key) is not None]
    if by_size and by_step:
        text = "Only width and height or resx and resy can be set at the same time."
        raise bad_payload(text, f"{place}->{by_step[0]}")
    if by_step:
        across = _pixels(wanted.get("resx"), "resx", bbox[2] - bbox[0], place, most)
        return across, _pixels(wanted.get("resy"), "resy", bbox[3] - bbox[1], place, most)
    return _side(wanted, "width", place, most), _side(wanted, "height", place, most)


def is_number(value: Any) -> bool:
    """Tell a finite JSON number from everything else."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _pixels(step: Any, key: str, span: float, place: str, most: int) -> int:
    if not is_number(step) or step <= 0:
        raise bad_payload(f"`{key}` must be a positive number.", f"{place}->{key}")
    count = max(1, math.floor(span / step + 0.5))
    if count > most:
        side = {"resx": "width", "resy": "height"}[key]
        text = f"`{side} = {count}`, calculated from {key}, is larger than allowed {most}."
        raise bad_payload(text, f"{place}->{key}")
    return count


def _side(wanted: Mapping[str, Any], key: str, place: str, most: int) -> int:
    value = wanted.get(key)
    if value is None:
        return DEFAULT_SIDE
    if not is_number(value) or int(value) != value or not 1 <= value <= most:
        raise bad_payload(f"`{key} = {value}` must be between 1 and {most}.", f"{place}->{key}")
    return int(value)

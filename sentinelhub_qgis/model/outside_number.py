"""Numbers that come from outside, among values of any kind."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Python 3.9 does not have it
    from typing import TypeGuard


def is_number(value: object) -> TypeGuard[float]:
    """Tell whether a value is a number, whole or not; True and False are none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_finite(value: object) -> TypeGuard[float]:
    """Tell whether a value is a number that a `float` can hold: neither endless, nor of hundreds of digits."""
    try:
        return is_number(value) and math.isfinite(value)
    except OverflowError:
        return False

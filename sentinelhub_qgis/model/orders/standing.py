"""How far a download is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Standing:
    """Be how far a download is.

    Attributes:
        done, parts: parts that are there, and all of them.
        units: processing units spent, in all attempts.
        requests: requests answered, in all attempts.
        new_units: processing units spent in this attempt.
    """

    done: int
    parts: int
    units: float = 0.0
    requests: int = 0
    new_units: float = 0.0

"""How far a download is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Standing:
    """Be how far a download is, all its runs together.

    Attributes:
        done, parts: parts that are there, and all of them.
        units: processing units spent.
        requests: requests answered.
    """

    done: int
    parts: int
    units: float = 0.0
    requests: int = 0

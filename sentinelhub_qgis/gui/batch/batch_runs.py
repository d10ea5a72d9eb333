"""Numbers that follow one another, taken together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_FAR = 20  # places without news that are rather told than parted


def runs_of(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of numbers that lie near one another."""
    first = last = None
    for number in sorted(set(numbers)):
        if first is None or last is None:
            first = last = number
        elif number - last <= _FAR:
            last = number
        else:
            yield first, last
            first = last = number
    if first is not None and last is not None:
        yield first, last

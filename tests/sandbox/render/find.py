"""Scenes by their ids alone: an id tells the moment or the day, and mostly the tile."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from .archive import RealImage
from .candidates import Candidate
from .collections_table import S1GRD
from .walk import EARTH, Found, walk

_SECOND, _WHOLE_DAY = timedelta(seconds=1, microseconds=-1), timedelta(days=1, microseconds=-1)
_STAMPS = (  # what ids say of the moment: pattern, form, how long it lasts
    (r"(?<!\d)(\d{8}T\d{6})", "%Y%m%dT%H%M%S", _SECOND),
    (r"(?<!\d)(\d{7}T\d{6})", "%Y%jT%H%M%S", _SECOND),
    (r"_(\d{8})_", "%Y%m%d", _WHOLE_DAY),
    (r"\.A(\d{7})\.", "%Y%j", _WHOLE_DAY),
)


def find(collection: str, name: str, images: Sequence[RealImage]) -> Found | None:
    """Find a scene by its id, whether or not it has been listed before."""
    real = next((image for image in images if image.collection == collection and image.name == name), None)
    if real is not None and real.time is not None:
        return Found(Candidate(real.time, image=real))
    for first, last in _spans(name):
        for found in walk(collection, EARTH, first, last, ()):
            tile = found.candidate.tile
            named = tile is not None and (tile.name in name or collection == S1GRD)
            if named and found.scene.id == name:
                return found
    return None


def _spans(name: str) -> Iterator[tuple[datetime, datetime]]:
    """Read from an id when its scene may have been seen: to the second, the day or the quarter."""
    for pattern, form, length in _STAMPS:
        for match in re.finditer(pattern, name):
            try:
                first = datetime.strptime(match.group(1), form).replace(tzinfo=UTC)
            except ValueError:
                continue
            yield first, first + length
    quarter = re.search(r"_(\d{4})_Q([1-4])_", name)
    if quarter:
        first = datetime(int(quarter.group(1)), 3 * int(quarter.group(2)) - 2, 1, tzinfo=UTC)
        yield first, first

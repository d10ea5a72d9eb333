"""What is known of the catalogue: scenes by collection, area cell and month, so that nothing is asked for twice."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from ..area import BoundingBox
from .month import Month
from .scene import Scene

LONGITUDE_LATITUDE = "EPSG:4326"
_MOST_CELLS = 2000
_FINEST_STEP = 2.0**-6  # degrees; closer views share a cell
_KILOMETRES_PER_DEGREE = 111.32


@dataclass(frozen=True)
class Cell:
    """Be what one question to the catalogue is about.

    Attributes:
        collection_id: whose scenes.
        area: a box on a grid of degrees, EPSG:4326, in which the views lie; past 180 beyond the antimeridian.
        month: UTC.
    """

    collection_id: str
    area: BoundingBox
    month: Month


def cell_around(collection_id: str, view: BoundingBox, month: Month) -> Cell:
    """Return the cell of `view` (EPSG:4326): the grid's steps are the powers of two next to half the view's sides."""
    across, along = _step(view.width), _step(view.height)
    turns = math.floor((view.min_x + 180) / 360) * 360
    west, east = (math.floor((view.min_x - turns) / across) * across, math.ceil((view.max_x - turns) / across) * across)
    south, north = math.floor(view.min_y / along) * along, math.ceil(view.max_y / along) * along
    if east - west >= 360:
        west, east = -180.0, 180.0
    return Cell(
        collection_id,
        BoundingBox(max(west, -180.0), max(south, -90.0), east, min(north, 90.0), LONGITUDE_LATITUDE),
        month,
    )


def _step(side: float) -> float:
    return max(_FINEST_STEP, 2.0 ** math.ceil(math.log2(side / 2)))


def square_kilometres(view: BoundingBox) -> float:
    """Return the size of a box in longitude and latitude, on a sphere."""
    south, north = (math.sin(math.radians(min(max(y, -90.0), 90.0))) for y in (view.min_y, view.max_y))
    return view.width * math.degrees(north - south) * _KILOMETRES_PER_DEGREE**2


class Catalogue:
    """Keep the scenes of the cells that were asked for; months not wanted for longest go first. One thread."""

    def __init__(self, most_cells: int = _MOST_CELLS) -> None:
        self._most_cells = most_cells
        self._months: OrderedDict[tuple[str, Month], dict[BoundingBox, tuple[Scene, ...]]] = OrderedDict()

    def keep(self, cell: Cell, scenes: Iterable[Scene]) -> None:
        """Take note of all scenes of `cell`."""
        key = (cell.collection_id, cell.month)
        self._months.setdefault(key, {})[cell.area] = tuple(scenes)
        self._months.move_to_end(key)
        while len(self._months) > 1 and sum(map(len, self._months.values())) > self._most_cells:
            self._months.popitem(last=False)

    def scenes(self, collection_id: str, view: BoundingBox, month: Month) -> tuple[Scene, ...] | None:
        """Return the scenes of a month around `view`, more than touch it; None when they are not known."""
        areas = self._months.get((collection_id, month), {})
        own = cell_around(collection_id, view, month).area
        # A wider view that was looked at before knows all of this one as well.
        area = own if own in areas else next((area for area in areas if _holds(area, own)), None)
        if area is None:
            return None
        self._months.move_to_end((collection_id, month))
        return areas[area]

    def missing(self, collection_id: str, view: BoundingBox, months: Iterable[Month]) -> tuple[Cell, ...]:
        """Return what must be asked for to know these months around `view`."""
        return tuple(
            cell_around(collection_id, view, month)
            for month in months
            if self.scenes(collection_id, view, month) is None
        )

    def forget(self, collection_id: str | None = None, since: Month | None = None) -> None:
        """Forget a collection, or all; with `since` only that month and later ones, where news may be."""
        for name, month in tuple(self._months):
            if collection_id in (None, name) and (since is None or month >= since):
                del self._months[name, month]


def _holds(outer: BoundingBox, inner: BoundingBox) -> bool:
    return (
        outer.min_x <= inner.min_x
        and outer.min_y <= inner.min_y
        and outer.max_x >= inner.max_x
        and outer.max_y >= inner.max_y
    )

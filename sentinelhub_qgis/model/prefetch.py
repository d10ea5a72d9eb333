"""What may be spent on dates that the user has not asked for yet, and what a view of them costs at most."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

# Processing units a session, for the user to choose from. A map of 1000 x 700 pixels costs about ten units a date.
UNIT_CHOICES = (0, 10, 50, 200)
MODEST_UNITS = 50

_TILE = 512
_HALF_EARTH = 20037508.342789244  # metres, of web mercator
_LEVEL_ZERO = 2 * _HALF_EARTH / 256  # metres a pixel; tiles of all sizes count by it (API reference 8.2)
_LEVELS = range(1, 19)
# QGIS takes the level whose pixels are nearest in size to the map's: a tile is never drawn smaller than this.
_SMALLEST_TILE = _TILE / 1.5


@dataclass(frozen=True)
class Budget:
    """Be processing units that may be spent in a session, and those that were; `limit` 0 is none at all."""

    limit: float
    spent: float = 0.0

    def allows(self, units: float) -> bool:
        """Tell whether so many more may be spent."""
        return self.limit > 0 and self.spent + units <= self.limit

    def plus(self, units: float) -> Budget:
        """Return the budget after `units` more were spent."""
        return replace(self, spent=self.spent + units)


@dataclass(frozen=True)
class TiledView:
    """Be a map as far as it decides how many tiles it takes.

    Attributes:
        width, height: pixels.
        metres: units of web mercator a pixel; None for maps in other systems, and for turned ones.
        left, top: of the upper left corner, in the same units.
    """

    width: int
    height: int
    metres: float | None = None
    left: float = 0.0
    top: float = 0.0

    def most_tiles(self) -> int:
        """Return how many 512 px tiles are drawn at most."""
        if not self.metres:
            columns, rows = (math.ceil(side / _SMALLEST_TILE) + 1 for side in (self._longest, self._longest))
            return columns * rows
        span = _TILE * _nearest_level(self.metres)
        columns = _count(self.left + _HALF_EARTH, self.width * self.metres, span)
        rows = _count(_HALF_EARTH - self.top, self.height * self.metres, span)
        return columns * rows

    @property
    def _longest(self) -> float:
        # Turned by any angle, a map lies within a square of its diagonal.
        return math.hypot(self.width, self.height)


def _nearest_level(metres: float) -> float:
    sizes = [_LEVEL_ZERO / float(2**level) for level in _LEVELS]
    return min(sizes, key=lambda size: abs(size - metres))


def _count(start: float, length: float, span: float) -> int:
    """Return how many tiles a line from `start` touches; the world has an edge."""
    most = round(2 * _HALF_EARTH / span) or 1
    first, last = math.floor(start / span), math.ceil((start + length) / span)
    return min(max(1, last - first), most)

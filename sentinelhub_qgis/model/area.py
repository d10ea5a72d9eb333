"""Areas on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .errors import AreaUnusable


@dataclass(frozen=True)
class BoundingBox:
    """Be a rectangle in a CRS, always in x, y order (lon, lat for EPSG:4326 too).

    Attributes:
        min_x, min_y, max_x, max_y: edges in units of the CRS.
        crs: authority code such as `EPSG:32632`.
    """

    min_x: float
    min_y: float
    max_x: float
    max_y: float
    crs: str

    def __post_init__(self) -> None:
        if not all(math.isfinite(edge) for edge in self.edges):
            raise AreaUnusable(f"edges {self.edges} are not finite")
        if self.width <= 0 or self.height <= 0:
            raise AreaUnusable(f"edges {self.edges} enclose nothing")

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """Minimum x, minimum y, maximum x, maximum y."""
        return (self.min_x, self.min_y, self.max_x, self.max_y)

    @property
    def width(self) -> float:
        """Extent in x, CRS units."""
        return self.max_x - self.min_x

    @property
    def height(self) -> float:
        """Extent in y, CRS units."""
        return self.max_y - self.min_y

"""Ground of a batch: one field, or one tile of a grid, kept as numbers, whatever becomes of its layer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property

from ..area import BoundingBox
from ..orders.image_order import Reprojection
from ..outside_text import plain_line
from ..polygon import Polygon
from .names import Names, area_stem

# Pixels around the result that are asked for where it is warped here.
_MARGIN = 2


@dataclass(frozen=True)
class BatchArea:
    """Be one area; `bridge/ground/batch_areas.py` makes them of features and grids.

    Attributes:
        name: as the layer says; plain text from outside, may be empty or the same as another's.
        ground: rectangle around it, in the CRS in which images are asked for.
        metre: units of that CRS a metre is.
        polygons: what is wanted of the rectangle, in its CRS; all of it when there are none.
        result: the rectangle in the CRS of the results, where the service makes no images in that.
        result_metre: units of the result's CRS a metre is.
        sight: rectangle around it in metres (UTM), in which cloud is measured.
        outline: its shape in the CRS of `sight`, with few points; all of the rectangle when there is none.
        stem: what stands for it in names of files: safe, and no other's (`named`).
    """

    name: str
    ground: BoundingBox
    sight: BoundingBox
    metre: float = 1.0
    polygons: tuple[Polygon, ...] = field(default=(), repr=False)
    result: BoundingBox | None = None
    result_metre: float = 1.0
    outline: tuple[Polygon, ...] = field(default=(), repr=False)
    stem: str = ""

    @cached_property
    def key(self) -> str:
        """Name the area by what it is: another name or shape is another area, another stem is not."""
        result = None if self.result is None else [*self.result.edges, self.result.crs]
        facts = [self.name, *self.ground.edges, self.ground.crs, self.polygons, result]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]

    def asked(self, metres: float) -> BoundingBox:
        """Return the rectangle to ask for, for pixels of so many metres."""
        if self.result is None:
            return self.ground
        margin = _MARGIN * metres * self.metre
        west, south, east, north = self.ground.edges
        return BoundingBox(west - margin, south - margin, east + margin, north + margin, self.ground.crs)

    def reprojection(self, metres: float) -> Reprojection | None:
        """Return the grid of the result where it is warped here."""
        return None if self.result is None else Reprojection(self.result, metres * self.result_metre)


def named(areas: Iterable[BatchArea], known: Iterable[BatchArea] = ()) -> tuple[BatchArea, ...]:
    """Return the areas with a stem each, in their order; those that are `known` keep theirs. The same area counts once.

    A name without any letter becomes the number of the area, from 1.
    """
    stems = {area.key: area.stem for area in known if area.stem}
    names = Names(stems.values())
    found: dict[str, BatchArea] = {}
    for number, area in enumerate(areas, start=1):
        if area.key not in found:
            stem = stems.get(area.key) or names.unique(area_stem(area.name, number))
            found[area.key] = replace(area, name=plain_line(area.name), stem=stem)
    return tuple(found.values())

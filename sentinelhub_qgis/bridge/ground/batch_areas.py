"""The areas of a batch out of QGIS: features of a polygon layer, or tiles of a grid. Read once, kept as numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...model.area import BoundingBox
from ...model.batch.area import BatchArea, named
from ...model.batch.errors import BatchTooLarge
from ...model.batch.trouble import Trouble
from ...model.errors import AreaUnusable, Cancelled
from ...model.outside_text import plain_line
from .order_area import OrderArea, units_per_metre

MOST_AREAS = 20_000
# The outline in which cloud is measured: thousands of points are refused (API reference, pitfall 27).
_MOST_POINTS = 1000
_LONGEST_NAME = 300

IsCancelled = Callable[[], bool]


@dataclass(frozen=True)
class AreasRead:
    """Be what a layer or a grid has come to.

    Attributes:
        areas: with their names and stems.
        skipped: names of features that are no area, and why.
    """

    areas: tuple[BatchArea, ...]
    skipped: tuple[tuple[str, Trouble], ...] = ()


@dataclass(frozen=True)
class FeatureAreas:
    """Be features to be read in any thread; made on the GUI thread, where nothing is read yet.

    Attributes:
        source: of the layer.
        crs: of the layer.
        context: the project's ways between datums.
        name_field: field with the names; empty: features are numbered.
        ids: of the features wanted; None for all of them.
    """

    source: QgsFeatureSource
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    name_field: str = ""
    ids: frozenset[int] | None = None

    @classmethod
    def of_layer(
        cls,
        layer: QgsVectorLayer,
        context: QgsCoordinateTransformContext,
        name_field: str = "",
        only_selected: bool = False,
    ) -> FeatureAreas:
        """Return the features of a layer, or those that are selected now, with edits that are not saved."""
        ids = frozenset(layer.selectedFeatureIds()) if only_selected else None
        return cls(QgsVectorLayerFeatureSource(layer), layer.crs(), context, name_field, ids)

    def read(
        self,
        crs: str = "",
        is_clipped: bool = True,
        known: Iterable[BatchArea] = (),
        is_cancelled: IsCancelled = lambda: False,
    ) -> AreasRead:
        """Return the areas in the order of the layer; `known` ones keep their stems.

        Args:
            crs: of the results: a code or well-known text; empty for the UTM zone of each area.
            is_clipped: what lies outside of a polygon is "no data"; else the whole rectangle around it comes.

        Raises:
            AreaUnusable: the layer has no reference system.
            BatchTooLarge: there are more than `MOST_AREAS`.
            Cancelled: `is_cancelled` said so.
        """
        if not self.crs.isValid():
            raise AreaUnusable("no reference system")
        found: list[BatchArea] = []
        skipped: list[tuple[str, Trouble]] = []
        for feature in self._features():
            if is_cancelled():
                raise Cancelled
            name = self._name(feature)
            try:
                found.append(self._area(feature.geometry(), name, crs, is_clipped))
            except AreaUnusable as error:
                skipped.append((name or str(feature.id()), Trouble.of(error)))
            _refuse_too_many(len(found))
        return AreasRead(named(found, known), tuple(skipped))

    def _features(self) -> Iterator[QgsFeature]:
        request = QgsFeatureRequest()
        place = self.source.fields().lookupField(self.name_field) if self.name_field else -1
        request.setSubsetOfAttributes([place] if place >= 0 else [])
        if self.ids is not None:
            request.setFilterFids(list(self.ids))
        if isinstance(self.source, QgsProcessingFeatureSource):
            # What crosses itself is mended here, and no reason to stop.
            return self.source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
        found = self.source.getFeatures(request)
        # Some providers hand out selected features in any order.
        return found if self.ids is None else iter(sorted(found, key=lambda feature: feature.id()))

    def _name(self, feature: QgsFeature) -> str:
        place = feature.fields().lookupField(self.name_field) if self.name_field else -1
        value = feature.attribute(place) if place >= 0 else None
        return "" if value in (None, NULL) else plain_line(str(value), _LONGEST_NAME)

    def _area(self, shape: QgsGeometry, name: str, crs: str, is_clipped: bool) -> BatchArea:
        ground = OrderArea.of_polygons([shape], self.crs, self.context)
        coarse = OrderArea.of_polygons([shape], self.crs, self.context, _MOST_POINTS)
        return batch_area(name, ground.clipped(is_clipped), crs, coarse)


def batch_area(name: str, ground: OrderArea, crs: str = "", coarse: OrderArea | None = None) -> BatchArea:
    """Return the area of any ground; `crs` as in `FeatureAreas.read`, `coarse` the same ground with few points.

    Raises:
        AreaUnusable: it has no place in that reference system.
        AcrossAntimeridian: it lies on both sides of the 180th meridian.
    """
    utm = ground.utm_crs()
    placed = ground.placed(crs or utm, 1.0)
    sight = (coarse or ground).placed(utm, 1.0)
    result = placed.reprojection
    return BatchArea(
        name=name,
        ground=placed.area,
        sight=sight.area,
        metre=placed.resolution,
        polygons=placed.polygons,
        result=result.area if result else None,
        result_metre=result.resolution if result else 1.0,
        outline=sight.polygons,
    )


@dataclass(frozen=True)
class GridAreas:
    """Be tiles of a grid over an extent, all of one size, on whole multiples of it. Any thread.

    Attributes:
        extent, extent_crs: what is to be covered.
        crs: in which the tiles are squares, and of the results: a code or well-known text; empty for the UTM zone.
        metres: side of a tile.
        context: the project's ways between datums.
    """

    extent: QgsRectangle
    extent_crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    metres: float
    crs: str = ""

    def read(self, known: Iterable[BatchArea] = (), is_cancelled: IsCancelled = lambda: False) -> AreasRead:
        """Return the tiles from the north-west on, named by their place on the grid of the whole system: `x68_y515`.

        The same tile has the same name, whatever the extent.

        Raises:
            AreaUnusable: the extent is empty or has no place in the reference system, or a tile no size.
            AcrossAntimeridian: it lies on both sides of the 180th meridian.
            BatchTooLarge: there would be more than `MOST_AREAS`.
            Cancelled: `is_cancelled` said so.
        """
        ground = OrderArea.of_extent(self.extent, self.extent_crs, self.context)
        wanted = self.crs or ground.utm_crs()
        placed = ground.placed(wanted, 1.0)
        box = placed.reprojection.area if placed.reprojection else placed.area
        side = self.metres * units_per_metre(wanted)
        if not side > 0:
            raise AreaUnusable("tiles without a size")
        found = []
        for name, tile in _tiles(box, side):
            if is_cancelled():
                raise Cancelled
            found.append(self._area(name, tile, wanted))
        return AreasRead(named(found, known))

    def _area(self, name: str, tile: BoundingBox, wanted: str) -> BatchArea:
        crs = QgsCoordinateReferenceSystem(wanted)
        return batch_area(name, OrderArea.of_extent(QgsRectangle(*tile.edges), crs, self.context), wanted)


def _tiles(box: BoundingBox, side: float) -> Iterator[tuple[str, BoundingBox]]:
    """Yield name and rectangle of each tile; one that an edge of `box` only just touches is none."""
    slack = 1e-9
    west, east = math.floor(box.min_x / side + slack), math.ceil(box.max_x / side - slack)
    south, north = math.floor(box.min_y / side + slack), math.ceil(box.max_y / side - slack)
    _refuse_too_many((east - west) * (north - south))
    for row in range(north - south):
        for column in range(east - west):
            x, y = west + column, north - row - 1
            yield f"x{x}_y{y}", BoundingBox(x * side, y * side, (x + 1) * side, (y + 1) * side, box.crs)


def _refuse_too_many(count: int) -> None:
    if count > MOST_AREAS:
        raise BatchTooLarge("areas", count=count, limit=MOST_AREAS)

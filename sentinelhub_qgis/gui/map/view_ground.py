"""The area of the map view, for the download panel."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ...bridge.ground.geometry import bounding_box, in_degrees, transformed, utm_crs_for
from ...bridge.ground.order_area import OrderArea, Placed
from ...model.area import BoundingBox


class ViewGround:
    """Know the area that a map canvas shows, at any time."""

    def __init__(self, view: Any, project: QgsProject) -> None:
        """Take a `QgsMapCanvas` and the project it shows."""
        self.view = view
        self._project = project

    @property
    def is_empty(self) -> bool:
        """Whether the map has not been given a place yet, as in a new project."""
        return bool(self.view.extent().isEmpty())

    def area_in(self, crs: str) -> BoundingBox:
        """Return the view as a rectangle in `crs`, an authority code.

        Raises:
            AreaUnusable: the view is empty, or cannot be expressed there.
        """
        return transformed(self._view(), crs, self._project.transformContext())

    def in_degrees(self) -> BoundingBox:
        """Return all that is seen, a turned map's corners too, in EPSG:4326, past 180 across the 180th meridian.

        Raises:
            AreaUnusable: the map is empty, off the globe, or has no reference system.
        """
        settings = self.view.mapSettings()
        return in_degrees(settings.visibleExtent(), settings.destinationCrs(), self._project.transformContext())

    def placed(self, crs: str, metres: float) -> Placed:
        """Return the view for pixels of so many metres in `crs`, an authority code or well-known text.

        Raises:
            AreaUnusable: the view is empty, or cannot be expressed there.
        """
        settings = self.view.mapSettings()
        context = self._project.transformContext()
        return OrderArea.of_extent(self.view.extent(), settings.destinationCrs(), context).placed(crs, metres)

    def utm_crs(self) -> str:
        """Return the UTM zone of the middle of the view.

        Raises:
            AreaUnusable: the view is empty or off the globe.
        """
        return utm_crs_for(self._view())

    def _view(self) -> BoundingBox:
        settings = self.view.mapSettings()
        return bounding_box(self.view.extent(), settings.destinationCrs())

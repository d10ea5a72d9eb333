"""What parameters of all algorithms say: texts, days, areas, accounts."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterString,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime

from ..model.area import BoundingBox
from ..model.errors import NothingOrdered
from ..model.period import Period
from . import image_parameters as names
from .base import Parameters, ParameterWrong, ServiceAlgorithm

if TYPE_CHECKING:
    from ..bridge.ground.order_area import OrderArea

# What makes areas is imported where it is used: QGIS loads the provider at start-up.

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def account_parameter() -> QgsProcessingParameterString:
    """Return the parameter that names an account."""
    return names.helped(
        QgsProcessingParameterString(ServiceAlgorithm.ACCOUNT, translate("DownloadImage", "Account"), optional=True),
        translate(
            "DownloadImage",
            "An account of the Sentinel Hub panel, by name. When empty: the environment's, otherwise the last one.",
        ),
        is_advanced=True,
    )


class ParameterReader:
    """Read an algorithm's parameters."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context

    def is_given(self, name: str) -> bool:
        """Tell whether a parameter says anything."""
        return self._parameters.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """Return a text without blanks around it."""
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context)).strip()

    def list(self, name: str) -> tuple[str, ...]:
        """Return what commas part."""
        return tuple(part for part in (part.strip() for part in self.text(name).split(",")) if part)

    def choice(self, name: str) -> str:
        """Return one of an enumeration's strings; empty when none is chosen."""
        if not self.is_given(name):
            return ""
        return str(self._algorithm.parameterAsEnumString(self._parameters, name, self._context))

    def percent(self, name: str) -> int | None:
        """Return a whole number, None when there is none."""
        if not self.is_given(name):
            return None
        return int(self._algorithm.parameterAsInt(self._parameters, name, self._context))

    def flag(self, name: str) -> bool:
        """Return yes or no."""
        return bool(self._algorithm.parameterAsBoolean(self._parameters, name, self._context))

    def number(self, name: str) -> float:
        """Return a number, the parameter's default when there is none."""
        return float(self._algorithm.parameterAsDouble(self._parameters, name, self._context))

    def crs(self) -> str:
        """Return the reference system of the result, as the model writes it; empty when none is given."""
        from ..bridge.ground.order_area import crs_text

        return crs_text(self._algorithm.parameterAsCrs(self._parameters, names.CRS, self._context))

    def script(self) -> str:
        """Return the evalscript, which the parameter may name a file of.

        Raises:
            ParameterWrong: the file cannot be read.
        """
        text = self.text(names.EVALSCRIPT)
        if not text or "\n" in text or "{" in text:
            return text
        try:
            return Path(text).expanduser().read_text(encoding="utf-8-sig")
        except (OSError, ValueError):
            raise ParameterWrong(
                translate(
                    "DownloadImage", "“{}” is neither an evalscript nor a file that can be read: correct the name."
                ).format(text)
            ) from None

    def period(self) -> Period:
        """Return the days.

        Raises:
            ParameterWrong: they are no dates, or in the wrong order.
            NothingOrdered: no first day is given.
        """
        start = self._day(names.FROM)
        if start is None:
            raise NothingOrdered("period")
        end = self._day(names.TO) or start
        if end < start:
            raise ParameterWrong(
                translate("DownloadImage", "The last day ({end}) is before the first day ({start}).").format(
                    end=end.isoformat(), start=start.isoformat()
                )
            )
        return Period(start, end)

    def extent(self) -> OrderArea | None:
        """Return the extent, None when none is given.

        Raises:
            ParameterWrong: it has no reference system.
            AreaUnusable: it is empty.
        """
        if not self.is_given(names.EXTENT):
            return None
        from ..bridge.ground.order_area import OrderArea

        return OrderArea.of_extent(*self.rectangle(), self._context.transformContext())

    def rectangle(self) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
        """Return the extent as it was given, and its reference system.

        Raises:
            ParameterWrong: it has no reference system.
        """
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, names.EXTENT, self._context)
        if not crs.isValid():
            raise ParameterWrong(
                translate("DownloadImage", "The extent has no reference system: add one, such as [EPSG:4326].")
            )
        return self._algorithm.parameterAsExtent(self._parameters, names.EXTENT, self._context), crs

    def degrees(self) -> BoundingBox:
        """Return the extent in EPSG:4326, past 180 where it lies across the antimeridian.

        Raises:
            ParameterWrong: it has no reference system.
            AreaUnusable: it is empty, or nowhere on the Earth.
        """
        from ..bridge.ground.geometry import in_degrees

        return in_degrees(*self.rectangle(), self._context.transformContext())

    def polygons(self) -> OrderArea | None:
        """Return the polygon features, None when there is no such parameter. Reads them all.

        Raises:
            ParameterWrong: the layer cannot be read.
            AreaUnusable: there are none with an area.
        """
        if not self.is_given(names.AREA):
            return None
        source = self.features(names.AREA)
        request = QgsFeatureRequest().setSubsetOfAttributes([])
        # What crosses itself is mended here, and no reason to stop.
        as_it_is = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        shapes = (feature.geometry() for feature in source.getFeatures(request, as_it_is))
        from ..bridge.ground.order_area import OrderArea

        return OrderArea.of_polygons(shapes, source.sourceCrs(), self._context.transformContext())

    def features(self, name: str) -> QgsProcessingFeatureSource:
        """Return a layer of polygons.

        Raises:
            ParameterWrong: it cannot be read.
        """
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise ParameterWrong(
                translate("DownloadImage", "The layer of polygons cannot be read: choose another one.")
            )
        return source

    def area(self) -> OrderArea:
        """Return the ground: polygons, the extent, or what both have in common.

        Raises:
            ParameterWrong: neither is given.
            AreaUnusable: there is nothing of it.
        """
        extent, polygons = self.extent(), self.polygons()
        area = extent if polygons is None else polygons if extent is None else polygons.within(extent)
        if area is None:
            raise ParameterWrong(translate("DownloadImage", "No area is given: set an extent, or a layer of polygons."))
        if not self.is_given(names.CLIP):
            return area
        return area.clipped(self.flag(names.CLIP))

    def _day(self, name: str) -> date | None:
        if not self.is_given(name):
            return None
        moment: QDateTime = self._algorithm.parameterAsDateTime(self._parameters, name, self._context)
        day = moment.date()
        if not day.isValid():
            raise no_date(self._parameters[name])
        return date(day.year(), day.month(), day.day())


def no_date(text: object) -> ParameterWrong:
    """Return the error that `text` is not a date."""
    return ParameterWrong(translate("DownloadImage", "“{}” is not a date: write it as 2026-05-31.").format(text))

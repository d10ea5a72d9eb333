"""From Processing's parameters to an image order."""

from __future__ import annotations

from datetime import date

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime

from ..bridge.geometry import bounding_box, transformed, utm_crs_for
from ..model.area import BoundingBox
from ..model.collection import Collection, MosaickingOrder, SampleType, collection_named
from ..model.errors import NothingOrdered
from ..model.image_order import ImageOrder, Product, RawBands, ScriptedImage
from ..model.period import Period
from ..operations.default_options import DefaultOptions, default_options
from ..operations.plan_image import is_supported_crs
from . import image_parameters as names
from .base import Parameters
from ..model.script_facts import input_bands_of, sample_type_of

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class ParameterWrong(Exception):
    """Say in a translated sentence what is wrong with a parameter."""


class OrderReader:
    """Read an image order from an algorithm's parameters."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: Parameters, context: QgsProcessingContext
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context

    def order(self) -> ImageOrder:
        """Return the order.

        Raises:
            ParameterWrong: a parameter does not fit, or fits none of the others.
            OrderError: the order cannot be made of them.
        """
        collection = self._collection()
        options = default_options(collection)
        area = self._area()
        return ImageOrder(
            collection_id=collection.id,
            area=area,
            resolution=self._resolution(options, area.crs),
            product=self._product(collection, options),
            period=self._period() if collection.has_time else None,
            max_cloud_cover=self._max_cloud_cover() if collection.has_cloud else None,
            mosaicking_order=self._mosaicking_order(collection),
            processing=options.processing,
        )

    def _text(self, name: str) -> str:
        return str(self._algorithm.parameterAsString(self._parameters, name, self._context)).strip()

    def _choice(self, name: str) -> str:
        return str(self._algorithm.parameterAsEnumString(self._parameters, name, self._context))

    def _is_given(self, name: str) -> bool:
        return self._parameters.get(name) not in (None, "")

    def _collection(self) -> Collection:
        return collection_named(self._text(names.CUSTOM_COLLECTION) or self._choice(names.COLLECTION))

    def _area(self) -> BoundingBox:
        crs = self._algorithm.parameterAsExtentCrs(self._parameters, names.EXTENT, self._context)
        if not crs.isValid():
            raise ParameterWrong(
                translate("DownloadImage", "The extent has no reference system: add one, such as [EPSG:4326].")
            )
        extent = self._algorithm.parameterAsExtent(self._parameters, names.EXTENT, self._context)
        given = bounding_box(extent, crs)
        wanted = self._wanted_crs() or utm_crs_for(given)
        if not is_supported_crs(wanted):
            raise ParameterWrong(
                translate(
                    "DownloadImage",
                    "The service makes no images in {}. Leave the coordinate reference system empty for UTM.",
                ).format(wanted)
            )
        return transformed(given, wanted, self._context.transformContext())

    def _wanted_crs(self) -> str:
        crs = self._algorithm.parameterAsCrs(self._parameters, names.CRS, self._context)
        return (crs.authid() or crs.toProj()) if crs.isValid() else ""

    def _resolution(self, options: DefaultOptions, crs: str) -> float:
        metres = options.resolution
        if self._is_given(names.RESOLUTION):
            metres = self._algorithm.parameterAsDouble(self._parameters, names.RESOLUTION, self._context)
        units = QgsCoordinateReferenceSystem(crs).mapUnits()
        return float(metres * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, units))

    def _product(self, collection: Collection, options: DefaultOptions) -> Product:
        chosen = self._choice(names.SAMPLE_TYPE) if self._is_given(names.SAMPLE_TYPE) else ""
        script = self._text(names.EVALSCRIPT)
        if script:
            return self._scripted(script, SampleType(chosen) if chosen else None)
        bands = _split(self._text(names.BANDS)) or options.bands
        unknown = [name for name in bands if collection.bands and name not in collection.band_names]
        if unknown:
            raise ParameterWrong(
                translate("DownloadImage", "{collection} has no band {unknown}. It has: {known}.").format(
                    collection=collection.title,
                    unknown=", ".join(unknown),
                    known=", ".join(collection.band_names),
                )
            )
        return RawBands(bands, SampleType(chosen) if chosen else options.sample_type)

    def _scripted(self, script: str, chosen: SampleType | None) -> ScriptedImage:
        band_names = _split(self._text(names.EVALSCRIPT_BANDS))
        if not band_names:
            raise ParameterWrong(translate("DownloadImage", "Name the output bands of the evalscript."))
        sample_type = chosen or sample_type_of(script)
        if sample_type is None:
            raise ParameterWrong(
                translate("DownloadImage", "The evalscript's sampleType is not UINT8, UINT16, INT16 or FLOAT32.")
            )
        return ScriptedImage(script, band_names, sample_type, len(input_bands_of(script)) or 3)

    def _period(self) -> Period:
        start = self._day(names.START)
        if start is None:
            raise NothingOrdered("period")
        end = self._day(names.END) or start
        if end < start:
            raise ParameterWrong(
                translate("DownloadImage", "The last day ({end}) is before the first day ({start}).").format(
                    end=end.isoformat(), start=start.isoformat()
                )
            )
        return Period(start, end)

    def _day(self, name: str) -> date | None:
        if not self._is_given(name):
            return None
        moment: QDateTime = self._algorithm.parameterAsDateTime(self._parameters, name, self._context)
        day = moment.date()
        if not day.isValid():
            raise ParameterWrong(
                translate("DownloadImage", "“{}” is not a date: write it as 2026-05-31.").format(self._parameters[name])
            )
        return date(day.year(), day.month(), day.day())

    def _max_cloud_cover(self) -> int:
        return int(self._algorithm.parameterAsInt(self._parameters, names.MAX_CLOUD_COVER, self._context))

    def _mosaicking_order(self, collection: Collection) -> MosaickingOrder | None:
        if not collection.mosaicking_orders:
            return None
        order = MosaickingOrder(self._choice(names.MOSAICKING_ORDER))
        if order not in collection.mosaicking_orders:
            raise ParameterWrong(
                translate("DownloadImage", "{collection} cannot be ordered by {order}. Possible: {known}.").format(
                    collection=collection.title,
                    order=order.value,
                    known=", ".join(known.value for known in collection.mosaicking_orders),
                )
            )
        return order


def _split(text: str) -> tuple[str, ...]:
    return tuple(name for name in (part.strip() for part in text.split(",")) if name)

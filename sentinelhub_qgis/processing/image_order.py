"""From Processing's parameters to an order: first what they say alone, then what the service knows of the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..model.collection import Collection, MosaickingOrder, SampleType, collection_named
from ..model.configuration import ConfigurationLayer
from ..model.orders.image_order import ImageOrder, RawBands
from ..model.orders.product_order import DEFAULT_TEMPLATE, Dates, ProductOrder
from ..operations.default_options import default_options
from . import image_parameters as names
from .base import ParameterWrong
from .reading import ParameterReader

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_DEFAULT_SOURCE = "sentinel-2-l2a"


@dataclass(frozen=True)
class Source:
    """Be what the pixels come from.

    Attributes:
        collection: with its bands, as far as they are known.
        layer: a configuration's layer, None for a collection alone.
        script: of the layer; empty when it is not known.
        base_url: host that has the data where it is known to be another one.
    """

    collection: Collection
    layer: ConfigurationLayer | None = None
    script: str = ""
    base_url: str = ""


class OrderReader(ParameterReader):
    """Read an order from an algorithm's parameters."""

    def needs_service(self) -> bool:
        """Tell whether only the service knows enough of the source to make an order."""
        source = self._source_text()
        if "/" in source:
            return True
        has_bands = self.is_given(names.BANDS) or self.is_given(names.EVALSCRIPT)
        return not has_bands and not collection_named(source).bands

    def plain_source(self) -> Source:
        """Return the collection that is named, as far as the plugin knows it.

        Raises:
            ParameterWrong: a layer is named without its configuration, or the other way round.
        """
        text = self._source_text()
        if "/" in text and not all(self._layer_ids()):
            raise ParameterWrong(
                translate(
                    "DownloadImage", "Write the source as collection id, or as configuration id, “/”, and layer id."
                )
            )
        return Source(collection_named(text))

    def source(self, session: Any) -> Source:
        """Return the source; the service is asked where the plugin does not know enough.

        Raises:
            ParameterWrong: the configuration has no such layer.
            NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
        """
        plain = self.plain_source()
        if not self.needs_service():
            return plain
        if "/" in self._source_text():
            return self._layer_source(session)
        from ..operations.describe_collection import describe_collection

        known = describe_collection(session, plain.collection.id)
        return Source(known.as_collection() if known.bands else plain.collection, base_url=known.base_url)

    def order(self, source: Source, area: Any = None) -> ProductOrder:
        """Return the order of images of `source`; `area` in place of the one that the parameters name.

        Raises:
            ParameterWrong: a parameter does not fit, or fits none of the others.
            OrderError: the order cannot be made of them.
        """
        from ..operations.read_script import read_script

        collection = source.collection
        options = default_options(collection)
        chosen = SampleType(self.choice(names.SAMPLE_TYPE)) if self.is_given(names.SAMPLE_TYPE) else None
        script = self.script() or ("" if self.is_given(names.BANDS) else source.script)
        made = read_script(script, self._band_names(), chosen, is_shown=script == source.script) if script else None
        placed = self._placed(area or self.area(), options.resolution)
        image = ImageOrder(
            collection_id=collection.id,
            area=placed.area,
            resolution=placed.resolution,
            product=made.main if made else self._raw(collection, chosen),
            period=self.period() if collection.has_time else None,
            max_cloud_cover=self._max_cloud(source) if collection.has_cloud else None,
            mosaicking_order=self._mosaicking(source),
            processing=options.processing,
            polygons=placed.polygons,
            reprojection=placed.reprojection,
        )
        return ProductOrder(
            image=image,
            dates=Dates(self.choice(names.DATES) or Dates.MOSAIC.value),
            template=self.text(names.NAMES) or DEFAULT_TEMPLATE,
            further=made.further if made else (),
            has_user_data=made.has_user_data if made else False,
        )

    def _source_text(self) -> str:
        return self.text(names.SOURCE) or _DEFAULT_SOURCE

    def _layer_ids(self) -> tuple[str, str]:
        configuration, _, layer = self._source_text().partition("/")
        return configuration.strip(), layer.strip()

    def _layer_source(self, session: Any) -> Source:
        from ..operations.list_layers import list_layers
        from ..operations.read_script import script_of

        configuration, wanted = self._layer_ids()
        found = list_layers(session, configuration)
        layer = next((layer for layer in found if wanted in (layer.id, layer.title)), None)
        if layer is None:
            known = ", ".join(layer.id for layer in found)
            raise ParameterWrong(
                translate("DownloadImage", "The configuration has no layer {wanted}. It has: {known}.").format(
                    wanted=wanted, known=known
                )
            )
        is_shown = not (self.is_given(names.BANDS) or self.is_given(names.EVALSCRIPT))
        script = script_of(layer, session) if is_shown else ""
        return Source(layer.collection, layer, script, layer.base_url)

    def _placed(self, area: Any, metres: float) -> Any:
        if self.is_given(names.RESOLUTION):
            metres = self.number(names.RESOLUTION)
        return area.placed(self.crs() or area.utm_crs(), metres)

    def _band_names(self) -> tuple[str, ...]:
        return self.list(names.EVALSCRIPT_BANDS)

    def _raw(self, collection: Collection, chosen: SampleType | None) -> RawBands:
        bands = self.list(names.BANDS) or default_options(collection).bands
        unknown = [name for name in bands if collection.bands and name not in collection.band_names]
        if unknown:
            raise ParameterWrong(
                translate("DownloadImage", "{collection} has no band {unknown}. It has: {known}.").format(
                    collection=collection.title,
                    unknown=", ".join(unknown),
                    known=", ".join(collection.band_names),
                )
            )
        return RawBands(bands, chosen or default_options(collection, bands).sample_type)

    def _max_cloud(self, source: Source) -> int:
        said = self.percent(names.MAX_CLOUD)
        if said is not None:
            return said
        own = source.layer.max_cloud_cover if source.layer else None
        return 100 if own is None else int(own)

    def _mosaicking(self, source: Source) -> MosaickingOrder | None:
        collection = source.collection
        if not collection.mosaicking_orders:
            return None
        own = source.layer.mosaicking_order if source.layer else None
        chosen = self.choice(names.MOSAICKING)
        order = MosaickingOrder(chosen) if chosen else own or collection.mosaicking_orders[0]
        if order not in collection.mosaicking_orders:
            raise ParameterWrong(
                translate("DownloadImage", "{collection} has no mosaicking order {order}. Possible: {known}.").format(
                    collection=collection.title,
                    order=order.value,
                    known=", ".join(known.value for known in collection.mosaicking_orders),
                )
            )
        return order

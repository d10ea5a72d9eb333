"""What a batch makes of each area and date: an order without area and period."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from ..collection import Collection, MosaickingOrder, collection_named
from ..errors import NothingOrdered
from ..orders.image_order import ImageOrder, Product, RawBands, ScriptedImage
from ..orders.product_order import ProductOrder
from ..period import Period
from .area import BatchArea


@dataclass(frozen=True)
class BatchProduct:
    """Be one product. Neither credentials nor the id of a configuration are in it: of a layer its script is kept.

    Attributes:
        name: short, for files and tables: `ndvi`.
        collection_id: as Process spells it.
        metres: side of a pixel.
        pixels: bands, or what an evalscript makes of them.
        max_cloud_cover: percent; None where the collection knows no cloud.
        mosaicking_order: None where there is nothing to order.
        data_filter, processing: as in `ImageOrder`.
        further, has_user_data: as in `ProductOrder`.
        host: that has the data, where that is not the deployment's own choice.
    """

    name: str
    collection_id: str
    metres: float
    pixels: Product
    max_cloud_cover: int | None = None
    mosaicking_order: MosaickingOrder | None = None
    data_filter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    processing: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    further: tuple[ScriptedImage, ...] = ()
    has_user_data: bool = False
    host: str = ""

    def __post_init__(self) -> None:
        if not self.collection_id:
            raise NothingOrdered("collection")
        if not self.metres > 0:
            raise NothingOrdered("resolution")

    @classmethod
    def of_order(cls, name: str, order: ProductOrder, metres: float, host: str = "") -> BatchProduct:
        """Return the product that an order is about, whatever its area and period; `metres` is its pixel's side."""
        image = order.image
        return cls(
            name=name,
            collection_id=image.collection_id,
            metres=metres,
            pixels=image.product,
            max_cloud_cover=image.max_cloud_cover,
            mosaicking_order=image.mosaicking_order,
            data_filter=image.data_filter,
            processing=image.processing,
            further=order.further,
            has_user_data=order.has_user_data,
            host=host,
        )

    @property
    def collection(self) -> Collection:
        """What the pixels come from."""
        return collection_named(self.collection_id)

    @cached_property
    def key(self) -> str:
        """Name the product by all that it is."""
        outputs = [_facts(one) for one in (self.pixels, *self.further)]
        order = self.mosaicking_order.value if self.mosaicking_order else None
        facts = [self.name, self.collection_id, float(self.metres), self.max_cloud_cover, order, self.host, outputs]
        facts += [dict(self.data_filter), dict(self.processing), self.has_user_data]
        return hashlib.sha256(json.dumps(facts, sort_keys=True, default=dict).encode()).hexdigest()[:16]

    def order(self, area: BatchArea, period: Period | None, is_chosen_day: bool = False) -> ProductOrder:
        """Return the order of one area and period.

        A day that was chosen for its cloud over the area is taken whole: the limit is of whole scenes, and would leave
        holes where one of several is beyond it.

        Raises:
            OrderError: it cannot be made.
        """
        collection = self.collection
        limit = self.max_cloud_cover
        if is_chosen_day and limit is not None:
            limit = 100
        image = ImageOrder(
            collection_id=self.collection_id,
            area=area.asked(self.metres),
            resolution=self.metres * area.metre,
            product=self.pixels,
            period=period if collection.has_time else None,
            max_cloud_cover=limit,
            mosaicking_order=self.mosaicking_order,
            data_filter=self.data_filter,
            processing=self.processing,
            polygons=area.polygons,
            reprojection=area.reprojection(self.metres),
        )
        return ProductOrder(image, further=self.further, has_user_data=self.has_user_data)


def _facts(output: Product) -> list[object]:
    if isinstance(output, RawBands):
        return [list(output.names), output.sample_type.value]
    nodata = None if output.nodata is None else float(output.nodata)
    return [output.script, list(output.band_names), output.sample_type.value, nodata, output.output, output.is_picture]

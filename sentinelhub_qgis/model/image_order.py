"""An order for processed pixels: the one value that panel, algorithm and batch row all fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Union

from . import evalscript
from .area import BoundingBox
from .collection import Collection, MosaickingOrder, SampleType, collection_named
from .errors import NothingOrdered
from .period import Period


@dataclass(frozen=True)
class RawBands:
    """Ask for bands as the service stores them.

    Attributes:
        names: bands in the order wanted.
        sample_type: UINT16 and INT16 give digital numbers, FLOAT32 the physical unit.
    """

    names: tuple[str, ...]
    sample_type: SampleType = SampleType.UINT16


@dataclass(frozen=True)
class ScriptedImage:
    """Ask for what an evalscript makes of the bands.

    Attributes:
        script: evalscript version 3 whose output is named `default`.
        band_names: a description for each output band.
        sample_type: what the script's output declares.
    """

    script: str = field(repr=False)
    band_names: tuple[str, ...]
    sample_type: SampleType
    input_band_count: int = 3


Product = Union[RawBands, ScriptedImage]


@dataclass(frozen=True)
class ImageOrder:
    """Be one image to download, on one pixel grid.

    Attributes:
        collection_id: as Process spells it.
        area: what to cover; its CRS is the CRS of the result.
        resolution: pixel size in units of the area's CRS (metres for UTM).
        product: what the pixels hold.
        period: days to take acquisitions from; None only for data without time.
        max_cloud_cover: percent; None where the collection knows no cloud.
        mosaicking_order: None where there is nothing to order.
        data_filter, processing: further members of the service's objects of these names (API reference 5.3).
    """

    collection_id: str
    area: BoundingBox
    resolution: float
    product: Product
    period: Period | None = None
    max_cloud_cover: int | None = None
    mosaicking_order: MosaickingOrder | None = None
    data_filter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    processing: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), hash=False)

    def __post_init__(self) -> None:
        if not self.collection_id:
            raise NothingOrdered("collection")
        if self.collection.has_time and self.period is None:
            raise NothingOrdered("period")
        if not self.band_names:
            raise NothingOrdered("bands")
        if not self.resolution > 0:
            raise NothingOrdered("resolution")

    @property
    def collection(self) -> Collection:
        """What the pixels come from."""
        return collection_named(self.collection_id)

    @property
    def band_names(self) -> tuple[str, ...]:
        """Descriptions of the result's bands, in order."""
        return self.product.names if isinstance(self.product, RawBands) else self.product.band_names

    @property
    def sample_type(self) -> SampleType:
        """Number format of the result."""
        return self.product.sample_type

    @property
    def input_band_count(self) -> int:
        """Distinct bands read, as processing units count them (API reference 9.1)."""
        return len(set(self.product.names)) if isinstance(self.product, RawBands) else self.product.input_band_count

    @property
    def nodata(self) -> float | None:
        """What stands for "no data"; None when the script decides."""
        return evalscript.nodata_value(self.sample_type) if isinstance(self.product, RawBands) else None

    def script(self) -> str:
        """Return the evalscript that makes the product."""
        if isinstance(self.product, RawBands):
            return evalscript.raw_bands(self.collection, self.product.names, self.product.sample_type)
        return self.product.script

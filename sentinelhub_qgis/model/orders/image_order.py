"""An order for processed pixels: the one value that panel, algorithm and batch row all fill."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Union

from ..area import BoundingBox
from ..collection import Collection, MosaickingOrder, SampleType, collection_named
from ..errors import NothingOrdered
from ..period import Period
from ..polygon import Polygon
from . import evalscript


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
        script: evalscript version 3.
        band_names: a description for each output band.
        sample_type: what the script's output declares.
        input_band_count: distinct bands read, as processing units count them.
        nodata: what the script says stands for "no data"; None when it says nothing.
        output: id of the output that is wanted.
        is_picture: the bands are colours to be looked at: grey or red, green, blue, and transparency behind them.
    """

    script: str = field(repr=False)
    band_names: tuple[str, ...]
    sample_type: SampleType
    input_band_count: int = 3
    nodata: float | None = None
    output: str = "default"
    is_picture: bool = False

    @property
    def has_alpha(self) -> bool:
        """Tell whether the last band says where there are data."""
        return len(self.band_names) in (2, 4) if self.is_picture else self.band_names[-1:] == ("dataMask",)


Product = Union[RawBands, ScriptedImage]


@dataclass(frozen=True)
class Reprojection:
    """Be the grid of a result in a CRS in which the service makes no images.

    Attributes:
        area: rectangle of the result; its CRS may also be spelled as well-known text.
        resolution: pixel size in units of that CRS.
    """

    area: BoundingBox
    resolution: float


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
        polygons: what is wanted of the area, in its CRS: outside of them is "no data". All of it when there are none.
        reprojection: where the result is to lie in another CRS than the area's, into which it is then warped here.
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
    polygons: tuple[Polygon, ...] = field(default=(), repr=False)
    reprojection: Reprojection | None = None

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
        """What stands for "no data"; None when nothing does.

        A script that names no such value gets one where there are pixels that it says nothing about.
        """
        usual = evalscript.nodata_value(self.sample_type)
        if isinstance(self.product, RawBands):
            return usual
        has_outside = bool(self.polygons) or self.reprojection is not None
        is_left_open = self.product.nodata is None and not self.product.has_alpha
        return usual if has_outside and is_left_open else self.product.nodata

    @property
    def output(self) -> str:
        """Id of the script's output that is wanted."""
        return "default" if isinstance(self.product, RawBands) else self.product.output

    @property
    def crs(self) -> str:
        """The CRS of the result."""
        return self.reprojection.area.crs if self.reprojection else self.area.crs

    def script(self) -> str:
        """Return the evalscript that makes the product."""
        if isinstance(self.product, RawBands):
            return evalscript.raw_bands(self.collection, self.product.names, self.product.sample_type)
        return self.product.script

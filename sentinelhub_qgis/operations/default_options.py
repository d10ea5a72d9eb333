"""Propose what to order of a collection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ..model.collection import Collection, MosaickingOrder, SampleType

# Radar images that do not lie on the map are of no use in a GIS; the service's own default leaves them in radar
# geometry (API reference 5.3).
_SENTINEL_1 = MappingProxyType({"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"})
_NOTHING: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True)
class DefaultOptions:
    """Be a sensible order of a collection.

    Attributes:
        bands: names; empty when the collection's bands are not known beforehand.
        sample_type: digital numbers where the collection has them for these bands, the physical unit elsewhere.
        resolution: metres.
        mosaicking_order: None where there is nothing to order.
        max_cloud_cover: percent; None where the collection knows no cloud.
        processing: for `ImageOrder.processing`.
    """

    bands: tuple[str, ...]
    sample_type: SampleType
    resolution: float
    mosaicking_order: MosaickingOrder | None
    max_cloud_cover: int | None
    processing: Mapping[str, object] = field(hash=False)


def default_options(collection: Collection, bands: tuple[str, ...] = ()) -> DefaultOptions:
    """Return what panel and algorithm propose for `collection`, and send where the user says nothing else.

    `bands` are those wanted; the collection's usual ones when there are none.
    """
    return DefaultOptions(
        bands=bands or collection.default_bands,
        sample_type=_sample_type(collection, bands or collection.default_bands),
        resolution=collection.resolution,
        mosaicking_order=collection.mosaicking_orders[0] if collection.mosaicking_orders else None,
        max_cloud_cover=100 if collection.has_cloud else None,
        processing=_SENTINEL_1 if collection.short_name == "S1GRD" else _NOTHING,
    )


def _sample_type(collection: Collection, names: tuple[str, ...]) -> SampleType:
    bands = [collection.band(name) for name in names]
    has_numbers = all(band.digital_unit for band in bands)
    return collection.stored_as if has_numbers else SampleType.FLOAT32

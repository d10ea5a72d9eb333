"""Configurations ("instances") of an account, and their layers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from .collection import Collection, MosaickingOrder, collection_named


class LegendKind(str, Enum):
    """Name what a layer's legend explains (API reference 2.7)."""

    CLASSES = "discrete"
    RAMP = "continuous"


@dataclass(frozen=True)
class Configuration:
    """Be one configuration.

    Attributes:
        id: also the OGC instance id. It opens the account's imagery to whoever has it, so it stays out of `repr`.
        name, description: the owner's words; text from outside.
        is_disabled: OGC requests are switched off for it.
    """

    id: str = field(repr=False)
    name: str
    description: str = ""
    is_disabled: bool = False


@dataclass(frozen=True)
class ConfigurationLayer:
    """Be one layer of a configuration.

    Attributes:
        id: as LAYERS= wants it.
        title, description: the owner's words; text from outside.
        collection_id: `sentinel-2-l2a`, `byoc-<uuid>`, or the short name of a collection unknown here.
        mosaicking_order, max_cloud_cover: the layer's own defaults; None when it has none.
        evalscript: of the default style; empty when the service keeps it as a data product.
        data_product: id of that product; empty when there is none.
        order_hint: place among its siblings.
        legend: what the legend of the default style explains; None when it has none, as pictures in natural colours.
        base_url: host that has the data where it is known to be another than the deployment's table says; else empty.
    """

    id: str
    title: str
    collection_id: str
    description: str = ""
    mosaicking_order: MosaickingOrder | None = None
    max_cloud_cover: float | None = None
    evalscript: str = field(default="", repr=False)
    order_hint: int = 0
    base_url: str = ""
    legend: LegendKind | None = None
    data_product: str = ""

    @property
    def collection(self) -> Collection:
        """What the layer shows."""
        return collection_named(self.collection_id)

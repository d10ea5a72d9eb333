"""What a Sentinel Hub map layer shows: the value the layer panel edits and a layer remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from .collection import Collection, MosaickingOrder, collection_named
from .period import Period


class MapService(str, Enum):
    """Name the OGC services a map layer can come from."""

    WMTS = "WMTS"
    WMS = "WMS"


@dataclass(frozen=True)
class LayerChoice:
    """Be everything that decides the picture of one map layer.

    Attributes:
        account_name: whose configuration it is; tells the account when the layer is changed later.
        base_url: host that serves the layer, without a trailing slash.
        configuration_id: OGC instance id; kept out of `repr` because it works as a credential.
        layer_id, layer_title: the configuration's layer.
        collection_id: what the layer shows, see `ConfigurationLayer`.
        period: days shown; None for data without time, or for the service's own last image.
        max_cloud_cover: percent, 0 to 100; None leaves the layer's own default.
        mosaicking_order: None leaves the layer's own default.
        service: WMTS or WMS.
    """

    account_name: str
    base_url: str
    configuration_id: str = field(repr=False)
    layer_id: str
    layer_title: str
    collection_id: str
    period: Period | None = None
    max_cloud_cover: int | None = None
    mosaicking_order: MosaickingOrder | None = None
    service: MapService = MapService.WMTS

    @property
    def collection(self) -> Collection:
        """What the layer shows."""
        return collection_named(self.collection_id)

    def vendor_parameters(self) -> tuple[tuple[str, str], ...]:
        """Return TIME, MAXCC, PRIORITY and the rest in a fixed order, without those the collection has no use for.

        Source: API reference 8.4 and 8.5.
        """
        pairs: list[tuple[str, str]] = []
        if self.collection.has_time and self.period is not None:
            pairs.append(("TIME", self.period.as_interval()))
        if self.collection.has_cloud and self.max_cloud_cover is not None:
            pairs.append(("MAXCC", str(self.max_cloud_cover)))
        if self.mosaicking_order in self.collection.mosaicking_orders and self.mosaicking_order is not None:
            pairs.append(("PRIORITY", self.mosaicking_order.value))
        if self.collection.coarsest is not None:
            pairs.append(("PREVIEW", "1"))
        return (*pairs, ("SHOWLOGO", "false"), ("WARNINGS", "NO"))

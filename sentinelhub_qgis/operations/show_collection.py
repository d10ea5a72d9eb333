"""Give a collection that no configuration shows a layer in the plugin's own one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ..api import value_ranges
from ..api.session import Session
from ..model.area import BoundingBox
from ..model.errors import BandsUnknown, Cancelled, SentinelHubError
from ..model.outside_text import LONGEST_NAME, shortened
from ..model.own_collection import OwnBand, OwnCollection
from ..model.own_picture import (
    Range,
    known_ranges,
    picture_bands,
    picture_script,
    range_orders,
    sound_ranges,
    usual_ranges,
)
from ..model.progress import Progress
from ..model.starter import NewLayer, Wish
from .describe_collection import describe_collection
from .make_configuration import Made, make_configuration

_LOG = logging.getLogger(__name__)
_LONGEST_COMMENT = 100


@dataclass(frozen=True)
class Ground:
    """Be where and when the user is looking: the view in EPSG:4326, None when it is nowhere, and the day (UTC)."""

    view: BoundingBox | None
    today: date


def show_collection(
    session: Session,
    collection: OwnCollection,
    wish: Wish,
    ground: Ground,
    progress: Progress,
    begun: Callable[[Made], None] | None = None,
) -> Made:
    """Return the plugin's own configuration with a layer for `collection`, called by its id.

    `wish` says what the configuration is called if it has yet to be made; its layers do not count. Colours are those
    of red, green and blue bands, else shades of the first band. How they are stretched is measured in the view, or
    where there are data, which costs a fraction of a processing unit; usual ranges do where that is not possible.

    Raises:
        BandsUnknown: nobody tells which bands there are.
        others: as `make_configuration`.
    """
    known = collection if collection.bands else describe_collection(session, collection.id, collection)
    bands = picture_bands(known)
    if not bands:
        raise BandsUnknown(known.name)
    progress.report(0.05)
    placed = session.with_data_host(known.id, known.base_url)
    ranges = known_ranges(bands) or _measured(placed, known, ground) or usual_ranges(bands)
    layer = _layer(known, bands, ranges)
    return make_configuration(session, replace(wish, layers=(layer,)), progress, begun)


def _layer(collection: OwnCollection, bands: tuple[OwnBand, ...], ranges: tuple[Range, ...]) -> NewLayer:
    shown = ", ".join(f"{band.name} {low:.6g}…{high:.6g}" for band, (low, high) in zip(bands, ranges))
    script = picture_script(bands, ranges, shortened(f"{collection.name}: {shown}", _LONGEST_COMMENT))
    title = shortened(collection.name, LONGEST_NAME)
    return NewLayer(collection.id, title, collection.id, script, shown)


def _measured(session: Session, collection: OwnCollection, ground: Ground) -> tuple[Range, ...] | None:
    """Return the ranges of the first place that has any; a place without data or with a refusal is passed over."""
    for order in range_orders(collection, ground.view, ground.today):
        try:
            found = value_ranges.measure_ranges(session, order)
        except Cancelled:
            raise
        except SentinelHubError as error:
            _LOG.info("The values of a collection could not be measured: %s", type(error).__name__)
            continue
        if any(found):
            return sound_ranges(order.bands, found)
    return None

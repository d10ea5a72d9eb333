"""What a map layer shows, as the parameters of its requests."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice
from sentinelhub_qgis.model.period import Period

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
TIME = ("TIME", "2026-05-01T00:00:00Z/2026-05-31T23:59:59Z")
ALWAYS = (("SHOWLOGO", "false"), ("WARNINGS", "NO"))
FULL = {"period": MAY, "max_cloud_cover": 20, "mosaicking_order": MosaickingOrder.LEAST_CLOUD}


def choice(collection_id: str, **more: Any) -> LayerChoice:
    return LayerChoice("mine", "https://x.invalid", "private-id", "L", "Layer", collection_id, **more)


ROWS = {
    "s2": ("sentinel-2-l2a", FULL, (TIME, ("MAXCC", "20"), ("PRIORITY", "leastCC"), ("PREVIEW", "1"))),
    "s2-without-cloud-at-all": ("sentinel-2-l2a", {"max_cloud_cover": 0}, (("MAXCC", "0"), ("PREVIEW", "1"))),
    "s1-knows-no-cloud": ("sentinel-1-grd", FULL, (TIME,)),
    "s1-order": (
        "sentinel-1-grd",
        {"period": MAY, "mosaicking_order": MosaickingOrder.LEAST_RECENT},
        (TIME, ("PRIORITY", "leastRecent")),
    ),
    "dem-knows-nothing": ("dem", FULL, ()),
    "byoc": (
        "byoc-1",
        {**FULL, "mosaicking_order": MosaickingOrder.MOST_RECENT},
        (TIME, ("PRIORITY", "mostRecent")),
    ),
    "the-layers-own": ("sentinel-1-grd", {}, ()),
}


@pytest.mark.parametrize("collection_id, more, pairs", ROWS.values(), ids=ROWS)
def test_only_what_the_collection_knows_is_asked(
    collection_id: str, more: dict[str, Any], pairs: tuple[tuple[str, str], ...]
) -> None:
    assert choice(collection_id, **more).vendor_parameters() == (*pairs, *ALWAYS)


def test_a_day_is_asked_as_an_interval() -> None:
    day = choice("sentinel-1-grd", period=Period.of_day(date(2026, 5, 1)))

    assert day.vendor_parameters()[0] == ("TIME", "2026-05-01T00:00:00Z/2026-05-01T23:59:59Z")


def test_the_configuration_stays_out_of_a_repr() -> None:
    assert "private-id" not in repr(choice("dem"))

"""QGIS's temporal controller steps a WMS-T layer of the sandbox through its acquisitions."""

from __future__ import annotations

import itertools

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)

from tests.qgis.stranger.sources import asked, colours, difference, drawn, opened, source, span
from tests.sandbox.running import Running

DAYS = ("2026-04-07", "2026-05-22", "2026-06-21")  # clear days over the valley
_next_quality = itertools.count(99, -1)


def pair(day: str) -> str:
    """Write a whole day as two different ends."""
    return f"{day}T00:00:00Z/{day}T23:59:59Z"


def temporal_layer(sandbox: Running, extent: str, **keys: str) -> QgsRasterLayer:
    """Open a WMS-T layer as the Browser panel would make it."""
    keys = {"type": "wmst", "timeDimensionExtent": extent, "temporalSource": "provider", **keys}
    query = f"SHOWLOGO=false&MAXCC=100&PRIORITY=leastCC&QUALITY={next(_next_quality)}"
    layer = opened(source(sandbox, "wms", query, allowTemporalUpdates="true", IgnoreGetMapUrl="1", **keys))
    assert layer.dataProvider().temporalCapabilities().hasTemporalCapabilities()
    assert layer.temporalProperties().isActive()
    return layer


def whole_ranges(layer: QgsRasterLayer) -> QgsRasterLayer:
    """Set what a user chooses under "use the whole range"."""
    layer.temporalProperties().setIntervalHandlingMethod(Qgis.TemporalIntervalMatchMethod.MatchUsingWholeRange)
    return layer


def stepped(ranges: list[QgsDateTimeRange]) -> list[QgsDateTimeRange]:
    """Step the controller from source timestamp to source timestamp; gives the range of each frame."""
    controller = QgsTemporalNavigationObject()
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.setAvailableTemporalRanges(ranges)
    controller.setTemporalExtents(QgsDateTimeRange(ranges[0].begin(), ranges[-1].end()))
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalIrregularStep))
    seen: list[QgsDateTimeRange] = []
    # A copy: what a signal brings ends with it, which QGIS from 3.40 on crashes of.
    controller.updateTemporalRange.connect(lambda shown: seen.append(QgsDateTimeRange(shown.begin(), shown.end())))
    controller.rewindToStart()
    while controller.currentFrameNumber() < controller.totalFrameCount() - 1:
        controller.next()
    return [controller.dateTimeRangeForFrameNumber(0), *seen]


def test_each_frame_asks_for_its_own_day(sandbox: Running) -> None:
    layer = whole_ranges(temporal_layer(sandbox, ",".join(map(pair, DAYS))))
    ranges = layer.dataProvider().temporalCapabilities().allAvailableTemporalRanges()
    frames = stepped(ranges)
    assert len(frames) == len(DAYS)
    pictures = [drawn(layer, shown=frame) for frame in frames]
    assert [query["TIME"] for query in asked(sandbox)] == [pair(day) for day in DAYS]
    assert sandbox.report()["single_value_times"] == 0
    assert all(query["TIME"].split("/")[0] != query["TIME"].split("/")[1] for query in asked(sandbox))
    assert sandbox.counters() == {"wms-capabilities": 1, "wms-map": len(DAYS)}
    assert all(len(colours(one)) > 50 for one in pictures)
    assert difference(pictures[0], pictures[2]) > 1.0


def test_frames_of_a_day_of_ones_own(sandbox: Running) -> None:
    """Ordinary frames of a day: midnight to midnight, two ends, no single value."""
    layer = whole_ranges(temporal_layer(sandbox, f"{DAYS[0]}T00:00:00Z/{DAYS[2]}T23:59:59Z/P1D"))
    for day, after in (("2026-05-22", "2026-05-23"), ("2026-05-23", "2026-05-24")):
        drawn(layer, shown=span(f"{day}T00:00:00", f"{after}T00:00:00"))
    assert [query["TIME"] for query in asked(sandbox)] == [
        "2026-05-22T00:00:00Z/2026-05-23T00:00:00Z", "2026-05-23T00:00:00Z/2026-05-24T00:00:00Z",
    ]  # fmt: skip
    assert sandbox.report()["single_value_times"] == 0


def test_equal_ends_become_an_instant_which_is_counted(sandbox: Running) -> None:
    """QGIS writes a range of equal ends as one value, which the service reads as six months (API reference 8.5)."""
    layer = whole_ranges(temporal_layer(sandbox, ",".join(map(pair, DAYS))))
    drawn(layer, shown=span("2026-05-22T00:00:00", "2026-05-22T00:00:00"))
    assert [query["TIME"] for query in asked(sandbox)] == ["2026-05-22T00:00:00Z"]
    assert sandbox.report()["single_value_times"] == 1


def test_the_stock_match_asks_for_instants_which_are_counted(sandbox: Running) -> None:
    """What QGIS does unless told otherwise: the start of each frame alone."""
    layer = temporal_layer(sandbox, ",".join(map(pair, DAYS)))
    for day in DAYS[:2]:
        drawn(layer, shown=span(f"{day}T00:00:00", f"{day}T23:59:59"))
    assert [query["TIME"] for query in asked(sandbox)] == [f"{day}T00:00:00Z" for day in DAYS[:2]]
    assert sandbox.report()["single_value_times"] == 2


def test_without_navigation_the_static_time_holds(sandbox: Running) -> None:
    layer = whole_ranges(temporal_layer(sandbox, ",".join(map(pair, DAYS)), time=pair(DAYS[1])))
    assert colours(drawn(layer))
    assert {query["TIME"] for query in asked(sandbox)} == {pair(DAYS[1])}
    assert sandbox.report()["single_value_times"] == 0


def test_without_navigation_and_static_time_no_time_is_asked_for(sandbox: Running) -> None:
    layer = whole_ranges(temporal_layer(sandbox, ",".join(map(pair, DAYS))))
    assert colours(drawn(layer))
    assert ["TIME" in query for query in asked(sandbox)] == [False]
    assert sandbox.report()["single_value_times"] == 0


@pytest.mark.parametrize("advertised", [True, False])
def test_a_time_dimension_in_the_capabilities_is_found(sandbox: Running, advertised: bool) -> None:
    """Whether the service advertises time is not known (section 12, item 7): QGIS must get on either way."""
    sandbox.control(time_dimension=advertised)
    query = f"SHOWLOGO=false&PRIORITY=leastCC&QUALITY={next(_next_quality)}"
    layer = opened(source(sandbox, "wms", query, IgnoreGetMapUrl="1"))
    assert colours(drawn(layer))
    temporal = layer.dataProvider().temporalCapabilities().hasTemporalCapabilities()
    assert temporal is False  # a source without type=wmst is none, whatever the server says
    known = whole_ranges(temporal_layer(sandbox, ",".join(map(pair, DAYS))))
    drawn(known, shown=span("2026-05-22T00:00:00", "2026-05-22T23:59:59"))
    assert asked(sandbox)[-1]["TIME"] == pair("2026-05-22")

"""What the watch makes of requests it hears of, told step by step; the clock is the test's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager, QgsNetworkRequestParameters, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkRequest

from sentinelhub_qgis.bridge.layers.map_layer import build_layer
from sentinelhub_qgis.bridge.map.ear import Heard, MapEar
from sentinelhub_qgis.bridge.map.spending import SpendingBook
from sentinelhub_qgis.bridge.map.tile_requests import MapRequest, read_request
from sentinelhub_qgis.bridge.map.watch import MapWatch
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.map_state import Cause, Phase
from sentinelhub_qgis.model.spending import Purpose
from tests.qgis.bridge.layer_help import capabilities_of, choice_at
from tests.qgis.ogc_server import OgcServer, ogc_server

GOOD = Heard(200, {"content-length": "300000", "x-processingunits-spent": "2.5"})
THIN = Heard(200, {"content-length": "900"})
SPENT = Heard(403)
BROKEN = Heard(503)
BUSY = Heard(429, {"retry-after": "4000"})
CANCELLED = Heard(is_cancelled=True)


@dataclass
class Story:
    """Tell a watch what happens to a layer, and remember what it wants to know."""

    watch: MapWatch
    book: SpendingBook
    layer: QgsRasterLayer
    base_url: str
    now: list[float]
    numbers: int = 0
    wanted: list[tuple[Any, ...]] = field(default_factory=list)

    def listen(self) -> None:
        for signal in (self.watch.reason_wanted, self.watch.look_wanted, self.watch.repair_wanted):
            signal.connect(lambda *what: self.wanted.append(what))

    def request(self, row: int, kind: str = "GetTile") -> MapRequest | None:
        return read_request(
            f"{self.base_url}/ogc/wmts/0f0f0f0f-1111-2222-3333-444444444444?SERVICE=WMTS&REQUEST={kind}"
            f"&LAYER=TRUE-COLOR&TILEMATRIXSET=PopularWebMercator512&TILEMATRIX=14&TILEROW={row}&TILECOL=4758"
        )

    def ask(self, row: int, *, is_by_qgis: bool = True) -> int:
        self.numbers += 1
        ear = self.watch.findChild(MapEar)
        ear.asked.emit(self.numbers, self.request(row), is_by_qgis)
        return self.numbers

    def hear(self, number: int, heard: Heard) -> None:
        self.watch.findChild(MapEar).answered.emit(number, heard)

    def tile(self, row: int, heard: Heard) -> None:
        self.hear(self.ask(row), heard)

    @property
    def state(self) -> Any:
        return self.watch.state(self.layer.id())


@pytest.fixture(scope="module")
def server() -> Iterator[OgcServer]:
    with ogc_server() as running:
        yield running


@pytest.fixture
def story(server: OgcServer) -> Iterator[Story]:
    choice = choice_at(server.base_url)
    layer = build_layer(choice, capabilities_of(choice))
    QgsProject.instance().addMapLayer(layer)
    now, book = [100.0], SpendingBook()
    watch = MapWatch(QgsProject.instance(), book, lambda: now[0])
    told = Story(watch, book, layer, server.base_url, now)
    told.listen()
    watch.begin_drawing("here")
    yield told
    watch.close()


def test_a_picture_that_comes_in_a_second_try_is_no_failure(story: Story) -> None:
    story.tile(1, GOOD)
    story.tile(2, BROKEN)
    assert story.state.phase is Phase.FAILED
    number = story.ask(2)
    assert (story.state.asked, story.state.failed, story.state.phase) == (2, 0, Phase.FAILED)
    story.hear(number, GOOD)
    assert (story.state.asked, story.state.failed, story.state.phase) == (2, 0, Phase.IDLE)


def test_tries_are_not_counted_as_pictures(story: Story) -> None:
    for _ in range(4):
        story.tile(1, BROKEN)
    assert (story.state.asked, story.state.failed) == (1, 1)


def test_a_tile_that_qgis_tells_of_more_than_once_is_one(story: Story) -> None:
    network, heard = QgsNetworkAccessManager.instance(), []
    request = QNetworkRequest(QUrl.fromEncoded(story.request(1).url.encode()))
    about = QgsNetworkRequestParameters(QNetworkAccessManager.Operation.GetOperation, request, 4711, b"")
    story.watch.findChild(MapEar).asked.connect(lambda number, *_more: heard.append(number))
    for _ in range(3):
        network.requestAboutToBeCreated[QgsNetworkRequestParameters].emit(about)

    assert heard == [4711]


@pytest.mark.parametrize("status", [400, 403])
def test_the_service_is_asked_why_once(story: Story, status: int) -> None:
    for row in range(3):
        story.tile(row, Heard(status))
    assert story.state.phase is Phase.LOADING
    [(key, url)] = story.wanted
    assert "TILEROW=0" in url
    story.watch.explain(key, errors.QuotaUsedUp(status=status))
    assert (story.state.phase, story.state.cause) == (Phase.FAILED, Cause.QUOTA)
    story.watch.begin_drawing("there")
    story.tile(7, Heard(status))
    assert (story.state.cause, len(story.wanted)) == (Cause.QUOTA, 1)
    story.now[0] += 60
    story.tile(8, Heard(status))
    assert len(story.wanted) == 2


def test_nobody_knows_why(story: Story) -> None:
    story.tile(1, SPENT)
    story.watch.explain(story.wanted[0][0], None)
    assert (story.state.phase, story.state.cause) == (Phase.FAILED, Cause.NOT_PERMITTED)


def test_throttled_until(story: Story) -> None:
    story.tile(1, BUSY)
    assert (story.state.phase, story.state.resume_at) == (Phase.WAITING, 104.0)
    story.watch.resume(story.layer.id())
    assert (story.state.phase, story.state.repaints) == (Phase.LOADING, 1)


def test_what_goes_on_is_not_whole_before_it_was_drawn(story: Story) -> None:
    story.tile(1, BUSY)
    late = story.ask(2)
    story.watch.resume(story.layer.id())
    story.hear(late, GOOD)
    story.watch.end_drawing()
    assert story.state.phase is Phase.LOADING
    story.watch.begin_drawing("here")
    assert story.state.phase is Phase.LOADING
    story.watch.end_drawing()
    assert story.state.phase is Phase.IDLE


def test_a_closer_look_at_thin_pictures_once_all_are_there(story: Story) -> None:
    first, second = story.ask(1), story.ask(2)
    story.hear(first, THIN)
    story.hear(second, THIN)
    assert story.wanted == []
    story.watch.end_drawing()
    [(layer_id, url)] = story.wanted
    assert (layer_id, "WIDTH=32" in url) == (story.layer.id(), True)
    story.watch.judge(layer_id, Cause.NO_DATA)
    assert story.state.phase is Phase.EMPTY
    story.watch.begin_drawing("there")
    assert story.state.phase is Phase.IDLE
    story.watch.begin_drawing("here")
    assert story.state.phase is Phase.EMPTY


@pytest.mark.parametrize(
    "heard",
    [
        pytest.param((THIN, GOOD), id="one has something in it"),
        pytest.param((THIN, BROKEN), id="one failed"),
        pytest.param((CANCELLED, CANCELLED), id="given up"),
    ],
)
def test_no_closer_look(story: Story, heard: tuple[Heard, ...]) -> None:
    for row, one in enumerate(heard):
        story.tile(row, one)
    story.watch.end_drawing()
    assert story.wanted == []


def test_a_drawing_that_is_broken_off_waits_for_nothing(story: Story) -> None:
    story.tile(1, GOOD)
    open_still = story.ask(2)
    assert (story.state.phase, story.watch.is_quiet) == (Phase.LOADING, False)
    story.watch.give_up()
    assert (story.state.phase, story.watch.is_quiet) == (Phase.IDLE, True)
    story.hear(open_still, CANCELLED)
    assert (story.state.asked, story.state.answered) == (1, 1)


@pytest.mark.parametrize("begun_anew", [False, True])
def test_what_comes_after_it_was_given_up_is_paid_for(story: Story, begun_anew: bool) -> None:
    number = story.ask(1)
    if begun_anew:
        story.watch.begin_drawing("here")
    else:
        story.watch.give_up()
    assert story.state.phase is (Phase.LOADING if begun_anew else Phase.IDLE)
    story.hear(number, GOOD)
    assert (story.state.asked, story.state.answered, story.state.phase) == (1, 1, Phase.IDLE)
    assert story.book.spending.total() == 2.5


def test_a_drawing_takes_up_what_the_one_before_has_asked_for(story: Story) -> None:
    """QGIS from 3.40 on asks for a tile once as long as it is on its way."""
    first, second = story.ask(1), story.ask(2)
    story.watch.begin_drawing("a step aside")
    assert (story.state.asked, story.state.phase) == (2, Phase.LOADING)
    anew = story.ask(1)
    assert (story.state.asked, story.state.phase) == (2, Phase.LOADING)
    story.hear(first, CANCELLED)
    story.hear(anew, GOOD)
    assert (story.state.asked, story.state.answered, story.state.phase) == (2, 1, Phase.LOADING)
    story.watch.end_drawing()
    assert (story.state.asked, story.state.answered, story.state.phase) == (1, 1, Phase.IDLE)
    story.hear(second, GOOD)
    assert (story.state.asked, story.book.spending.total()) == (1, 5.0)


def test_a_failure_told_after_the_drawing_was_given_up_is_said(story: Story) -> None:
    number = story.ask(1)
    story.watch.give_up()
    story.hear(number, Heard(error=errors.NoAnswer()))
    assert (story.state.phase, story.state.failed) == (Phase.FAILED, 1)


def test_what_is_asked_for_beside_the_drawing_counts_for_the_costs_alone(story: Story) -> None:
    story.hear(story.ask(1, is_by_qgis=False), BROKEN)
    story.watch.end_drawing()
    story.tile(2, BROKEN)
    story.tile(3, GOOD)
    assert story.state.phase is Phase.IDLE
    assert story.book.spending.total(Purpose.VIEWING) == 2.5


@pytest.mark.parametrize(
    "heard, units, is_estimate",
    [
        pytest.param(GOOD, 2.5, False, id="told"),
        pytest.param(THIN, 1.0, True, id="worked out"),
        pytest.param(Heard(200, {"x-processingunits-spent": "many"}), 1.0, True, id="no number"),
        pytest.param(Heard(200, {"x-processingunits-spent": "0"}), 0.0, False, id="free"),
        pytest.param(Heard(200, is_from_cache=True), 0.0, False, id="from the cache"),
        pytest.param(SPENT, 0.0, False, id="refused"),
        pytest.param(CANCELLED, 0.0, False, id="given up"),
    ],
)
def test_costs(story: Story, heard: Heard, units: float, is_estimate: bool) -> None:
    story.tile(1, heard)
    assert story.book.spending.total() == units
    assert story.book.spending.is_estimate is is_estimate


def test_a_layer_that_is_gone(story: Story) -> None:
    told: list[str] = []
    story.watch.changed.connect(told.append)
    number, layer_id = story.ask(1), story.layer.id()
    QgsProject.instance().removeMapLayer(layer_id)
    story.watch.look_at_project()
    story.hear(number, GOOD)
    assert layer_id in told
    assert story.watch.choices() == {}
    assert story.watch.state(layer_id).phase is Phase.IDLE


def test_a_legend_is_no_picture(story: Story) -> None:
    assert story.request(1, "GetLegendGraphic") is None

"""What is done about a tile that does not come: cut up, tried again, or given up."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pytest

from sentinelhub_qgis.api.retries import Patience
from sentinelhub_qgis.api.session import Answer, ServiceRequest
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.orders.image_order import ImageOrder
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.operations.download import fetch_tiles
from sentinelhub_qgis.operations.download.download_image import Download, download_image
from sentinelhub_qgis.raster import room
from sentinelhub_qgis.raster.work_folder import is_held
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.fake_service import FakeSession, bounds_of
from tests.unit.operations.orders import order_of
from tests.unit.pixels import pattern, read_bands

SIDE = 64
FOUR_TILES = order_of(100, 90)
TOO_LARGE = errors.BadRequest("is larger than allowed 2500.", status=400)
DAY = 86_400.0


@pytest.fixture(autouse=True)
def _smallest_tiles(small_tiles: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut tiles that are refused down to eight pixels."""
    monkeypatch.setattr(fetch_tiles, "_LEAST_SIDE", 16)


class Limited(FakeSession):
    """Refuse images above so many pixels with `failure`."""

    def __init__(self, failure: errors.SentinelHubError, most: int, only_first: int = 10_000) -> None:
        super().__init__()
        self._failure = failure
        self._most = most
        self._only_first = only_first
        self.patience: Any = None

    def with_patience(self, patience: object) -> Limited:
        self.patience = patience
        return self

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        body: Any = request.body
        pixels = body["output"]["width"] * body["output"]["height"]
        if pixels > self._most and len(self.requests) < self._only_first:
            self.requests.append(request)
            raise self._failure
        return super().send(request, into)


def run(session: FakeSession, target: Path, order: ImageOrder = FOUR_TILES, **more: Any) -> Download:
    return download_image(order, session, Hands(), more.pop("watcher", Watcher()), target, **more)


def assert_right(target: Path) -> None:
    np.testing.assert_array_equal(
        read_bands(target), [pattern(680000, 5150000, 100, 90, 10, band) for band in range(4)]
    )


@pytest.mark.parametrize(
    "failure, most, refused",
    [
        # Whole tiles are of 64 x 64, 36 x 64, 64 x 26 and 36 x 26 pixels.
        pytest.param(TOO_LARGE, 1024, 1, id="refused for its size: the others are not even tried whole"),
        pytest.param(errors.NoAnswer(), 1024, 2, id="no answer: two are tried whole"),
        pytest.param(errors.ServiceTrouble(status=500), 1024, 2, id="trouble with large ones"),
        pytest.param(TOO_LARGE, 256, 2, id="refused twice: quarters of quarters"),
    ],
)
def test_what_does_not_come_whole_comes_in_parts(
    failure: errors.SentinelHubError, most: int, refused: int, tmp_path: Path
) -> None:
    session = Limited(failure, most)
    download = run(session, tmp_path / "image.tif")
    assert_right(tmp_path / "image.tif")
    assert len(session.requests) - download.requests == refused
    assert len(set(session.boxes)) == len(session.boxes)


def test_one_tile_that_does_not_come_is_cut_and_no_other(tmp_path: Path) -> None:
    session = Limited(errors.NoAnswer(), 2000, only_first=1)
    download = run(session, tmp_path / "image.tif")
    assert_right(tmp_path / "image.tif")
    assert download.tiles == 4 + 3


@pytest.mark.parametrize(
    "failure, asked",
    [
        pytest.param(errors.ServiceTrouble(status=503), 2, id="down: one look at something smaller"),
        pytest.param(errors.NoAnswer(), 2, id="silent"),
        pytest.param(TOO_LARGE, 4, id="nothing is small enough"),
        pytest.param(errors.QuotaUsedUp(), 1, id="quota"),
        pytest.param(errors.NotPermitted(), 1, id="not in the plan"),
        pytest.param(errors.EvalscriptFailed("no band SMA"), 1, id="script"),
        pytest.param(errors.ConnectionLost(), 1, id="the session's patience is at an end"),
        pytest.param(errors.Cancelled(), 1, id="cancelled"),
    ],
)
def test_what_will_not_pass_is_given_up(failure: errors.SentinelHubError, asked: int, tmp_path: Path) -> None:
    session = Limited(failure, 0)
    with pytest.raises(type(failure)):
        run(session, tmp_path / "image.tif")
    assert len(session.requests) == asked
    assert list(tmp_path.iterdir()) == []


def test_parts_of_a_tile_are_not_asked_for_twice(tmp_path: Path) -> None:
    first = Limited(TOO_LARGE, 1024)
    first._troubles = {4: lambda _sink: (_ for _ in ()).throw(errors.QuotaUsedUp())}
    with pytest.raises(errors.QuotaUsedUp) as caught:
        run(first, tmp_path / "image.tif")
    second = Limited(TOO_LARGE, 1024)
    download = run(second, tmp_path / "image.tif")
    assert_right(tmp_path / "image.tif")
    assert download.kept == 2
    came = set(first.boxes) - {first.boxes[0], first.boxes[-1]}
    assert came.isdisjoint(second.boxes)
    # The tile of which parts are there is not tried whole again.
    assert first.boxes[0] not in second.boxes
    assert caught.value.standing == Standing(0, 4, 3.0, 2, 3.0)


def test_a_session_is_more_patient_once_something_has_come(tmp_path: Path) -> None:
    session = Limited(errors.NoAnswer(), 10_000, only_first=0)
    outage = errors.Offline()
    assert session.patience is None
    waits: list[float | None] = []

    def look() -> None:
        patience: Patience = session.patience()
        waits.append(patience.seconds_after(outage))

    session.at_send = look
    run(session, tmp_path / "image.tif")
    assert waits == [None, 1.0, 1.0, 1.0]


def test_requests_say_what_they_will_cost_going_by_what_the_first_did_cost(tmp_path: Path) -> None:
    session = FakeSession()
    run(session, tmp_path / "image.tif")
    thought = 4 / 3 * 64 * 64 / 512**2
    assert session.requests[0].units == pytest.approx(thought)
    later = session.requests[1]
    left, bottom, right, top = bounds_of(later)
    pixels = (right - left) * (top - bottom) / 100
    assert later.units == pytest.approx(1.5 / thought * max(0.01, pixels / 512**2) * 4 / 3)


def test_whoever_wants_to_know_is_told_how_far_it_is(tmp_path: Path) -> None:
    class Told(Watcher):
        standings: list[Standing] = []

        def tell(self, standing: Standing) -> None:
            self.standings.append(standing)

    watcher = Told()
    run(FakeSession(), tmp_path / "image.tif", watcher=watcher)
    assert watcher.standings == [Standing(number, 4, 1.5 * number, number, 1.5 * number) for number in (1, 2, 3, 4)]


def broken_off(target: Path, after: int = 3) -> None:
    with pytest.raises(errors.QuotaUsedUp):
        run(FakeSession(troubles={after: lambda _sink: (_ for _ in ()).throw(errors.QuotaUsedUp())}), target)


@pytest.mark.parametrize(
    "days, kept, outdated", [(0, 2, 0), (29, 2, 0), (31, 0, 2)], ids=["at once", "a month", "longer"]
)
def test_tiles_are_kept_for_a_month_and_their_age_is_told(
    days: int, kept: int, outdated: int, tmp_path: Path
) -> None:
    target = tmp_path / "image.tif"
    broken_off(target)
    for tile in tmp_path.rglob("x*.tif"):
        os.utime(tile, (1e9, 1e9))
    download = run(FakeSession(), target, now=lambda: 1e9 + days * DAY + 60)
    assert (download.kept, download.outdated, download.requests) == (kept, outdated, 4 - kept)
    assert download.kept_days == (days if kept else 0)


def test_what_all_attempts_spent_is_told(tmp_path: Path) -> None:
    broken_off(tmp_path / "image.tif")
    with pytest.raises(errors.QuotaUsedUp) as caught:
        run(Limited(errors.QuotaUsedUp(), 0), tmp_path / "image.tif")
    assert caught.value.standing == Standing(2, 4, 3.0, 2, 0.0)


def test_what_an_answer_cost_that_was_cancelled_is_told(tmp_path: Path) -> None:
    def cancelled(_sink: BinaryIO) -> None:
        error = errors.Cancelled()
        error.units_spent = 1.25
        raise error

    with pytest.raises(errors.Cancelled) as caught:
        run(FakeSession(troubles={2: cancelled}), tmp_path / "image.tif")
    assert caught.value.standing == Standing(1, 4, 2.75, 2, 2.75)
    session = FakeSession(troubles={1: lambda _sink: (_ for _ in ()).throw(errors.QuotaUsedUp())})
    with pytest.raises(errors.QuotaUsedUp) as caught_later:
        run(session, tmp_path / "image.tif")
    assert caught_later.value.standing == Standing(1, 4, 2.75, 2, 0.0)


def test_the_folder_says_what_it_is_about_without_a_secret(tmp_path: Path) -> None:
    from sentinelhub_qgis.model.orders.order_document import order_of as order_in
    from sentinelhub_qgis.raster.manifest import read_manifest

    broken_off(tmp_path / "image.tif")
    manifest = read_manifest(next(tmp_path.glob(".sentinel-hub-*")))
    assert manifest is not None
    assert (manifest.target, manifest.parts) == (str(tmp_path / "image.tif"), 4)
    assert order_in(manifest.order) == FOUR_TILES


def test_without_its_manifest_a_folder_is_found_all_the_same(tmp_path: Path) -> None:
    broken_off(tmp_path / "image.tif")
    next(tmp_path.rglob("manifest.json")).unlink()
    assert run(FakeSession(), tmp_path / "image.tif").kept == 2


def test_a_second_download_of_the_same_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    target, session = tmp_path / "image.tif", FakeSession()
    refused = []

    def begin_another() -> None:
        session.at_send = lambda: None
        with pytest.raises(errors.AlreadyUnderWay):
            run(FakeSession(), target)
        refused.append(is_held(next(tmp_path.glob(".sentinel-hub-*"))))

    session.at_send = begin_another
    run(session, target)
    assert refused == [True]
    assert_right(target)


@pytest.mark.parametrize("free, is_refused", [(100 * 90 * 8 - 1, True), (100 * 90 * 8, False)], ids=["no", "yes"])
def test_what_cannot_fit_is_refused_before_anything_is_sent(
    free: int, is_refused: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _folder: usage)
    session = FakeSession()
    if not is_refused:
        run(session, tmp_path / "image.tif")
        return
    with pytest.raises(errors.NotEnoughRoom) as caught:
        run(session, tmp_path / "image.tif")
    assert (caught.value.free, caught.value.needed) == (free, 100 * 90 * 8 * 2.5)
    assert session.requests == []
    assert list(tmp_path.iterdir()) == []


def test_polygons_leave_tiles_out_and_what_stays_is_right(tmp_path: Path) -> None:
    from sentinelhub_qgis.model.polygon import rectangle

    order = replace(FOUR_TILES, polygons=(rectangle((680000, 5149800, 680100, 5150000)),))
    session = FakeSession()
    run(session, tmp_path / "image.tif", order)
    assert len(session.requests) == 1
    found = read_bands(tmp_path / "image.tif")[0]
    np.testing.assert_array_equal(found[:20, :10], pattern(680000, 5150000, 10, 20, 10, 0))
    assert not found[:, 10:].any()


def test_a_disk_that_is_full_for_the_notes_alone_spoils_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def full(path: Path, mode: str = "r", *more: Any, **named: Any) -> Any:
        if path.name == "spent.txt" and "a" in mode:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return opened(path, mode, *more, **named)

    monkeypatch.setattr(Path, "open", full)
    run(FakeSession(), tmp_path / "image.tif")
    assert_right(tmp_path / "image.tif")

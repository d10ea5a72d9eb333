"""What breaks a download off, and that it goes on: no finished part is asked for twice, no wrong file is left."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeedback

from sentinelhub_qgis.bridge.connection import LIMITS
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.operations.download import download_image as download_module
from sentinelhub_qgis.operations.download.download_product import download_product
from tests.qgis.broken_off.conftest import images, parts_in
from tests.qgis.broken_off.job import ORDER, PARTS, Place, Watch, download
from tests.sandbox.running import Running, start_sandbox
from tests.unit.pixels import read_bands


def assert_whole(folder: Path, whole: np.ndarray) -> None:
    assert [path.name for path in folder.iterdir()] == ["image.tif"]
    np.testing.assert_array_equal(read_bands(folder / "image.tif"), whole)


@pytest.mark.parametrize("count", [1, 5, 15])
def test_a_used_up_quota_is_gone_on_from(
    count: int, sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    sandbox.control(requests_quota=count)
    with pytest.raises(errors.QuotaUsedUp) as caught:
        download(place, tmp_path / "image.tif")
    assert caught.value.standing is not None
    assert (caught.value.standing.done, caught.value.standing.parts) == (count, PARTS)
    assert caught.value.standing.units == pytest.approx(sandbox.report()["processing_units"], rel=1e-3)
    sandbox.control(requests_quota=None, reset=["limits"])
    download(place, tmp_path / "image.tif")
    assert images(sandbox) == PARTS
    assert_whole(tmp_path, whole)


FAULTS: dict[str, tuple[dict[str, Any], type[errors.SentinelHubError]]] = {
    "line": ({"action": "close"}, errors.ConnectionLost),
    "cut bodies": ({"action": "cut"}, errors.ConnectionLost),
    "no right": ({"action": "403-right"}, errors.NotPermitted),
    "account expired": ({"action": "403-expired"}, errors.AccountExpired),
    "login page": ({"action": "html", "status": 200}, errors.WebPageInstead),
    "HTML that says it is a tile": (
        {"action": "status", "status": 200, "content_type": "image/tiff", "body": "<html>"},
        errors.TileDamaged,
    ),
    "another type": ({"action": "wrong-type", "content_type": "image/png"}, errors.UnexpectedAnswer),
    "nothing in it": ({"action": "empty"}, errors.UnexpectedAnswer),
}


@pytest.mark.parametrize("fault, kind", FAULTS.values(), ids=FAULTS)
def test_what_does_not_pass_ends_it_and_it_goes_on_later(
    fault: dict[str, Any],
    kind: type[errors.SentinelHubError],
    sandbox: Running,
    place: Place,
    whole: np.ndarray,
    tmp_path: Path,
    quick: None,
) -> None:
    sandbox.control(faults=[{"kind": "process", "skip": 6, "count": None, **fault}])
    with pytest.raises((kind, errors.TileDamaged)):
        download(place, tmp_path / "image.tif")
    assert parts_in(tmp_path) == 6
    sandbox.control(clear_faults=True, reset=["counters"])
    download(place, tmp_path / "image.tif")
    assert sandbox.counters()["process"] == PARTS - 6
    assert_whole(tmp_path, whole)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a hundredth of what is waited between tries."""
    from sentinelhub_qgis.operations.download import fetch_tiles

    for name in ("_PAUSES_AFTER_DAMAGE", "_PAUSES_ON_THE_WAY", "_PAUSES_AT_FIRST"):
        monkeypatch.setattr(fetch_tiles, name, tuple(pause / 100 for pause in getattr(fetch_tiles, name)))


PASSING = {
    "a broken line": [{"action": "close", "skip": 3}],
    "a cut body": [{"action": "cut", "skip": 3}, {"action": "cut", "skip": 7}],
    "a damaged part": [{"action": "status", "status": 200, "content_type": "image/tiff", "body": "<html>", "skip": 3}],
    "trouble": [{"action": "503", "skip": 3}, {"action": "500", "skip": 9}],
    "too fast": [{"action": "429", "retry_after": 200, "skip": 5, "count": 3}],
    "a token that ended": [{"action": "401", "skip": 4}],
    "all tokens revoked": [{"action": "revoke", "skip": 4}],
}


@pytest.mark.parametrize("faults", PASSING.values(), ids=PASSING)
def test_what_passes_is_not_seen(
    faults: list[dict[str, Any]], sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path, quick: None
) -> None:
    sandbox.control(faults=[{"kind": "process", **fault} for fault in faults])
    download(place, tmp_path / "image.tif")
    assert sandbox.report()["faults"] == []
    assert_whole(tmp_path, whole)


def test_tokens_that_live_a_second_are_renewed_on_the_way(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    sandbox.control(token_lifetime=0.5, latency={"process": 0.3})
    download(place, tmp_path / "image.tif")
    assert sandbox.counters()["token"] > 1
    assert images(sandbox) == PARTS
    assert_whole(tmp_path, whole)


def test_an_account_that_is_closed_on_the_way_can_be_reopened(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    sandbox.control(faults=[{"kind": "process", "action": "401", "skip": 6, "count": None}])
    with pytest.raises(errors.NotAuthorised):
        download(place, tmp_path / "image.tif")
    sandbox.control(clear_faults=True)
    download(place, tmp_path / "image.tif")
    assert images(sandbox) == PARTS
    assert_whole(tmp_path, whole)


def test_a_part_that_hangs_comes_in_smaller_ones(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sentinelhub_qgis.api import line
    from sentinelhub_qgis.operations.download import fetch_tiles

    monkeypatch.setattr(fetch_tiles, "_LEAST_SIDE", 32)
    monkeypatch.setattr(line, "NO_BYTE_SECONDS", 1.0)
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 3}])
    done = download(place, tmp_path / "image.tif")
    assert done.tiles == PARTS + 3
    assert_whole(tmp_path, whole)


@pytest.mark.parametrize("back", [True, False], ids=["a moment", "longer"])
@pytest.mark.slow
def test_a_service_that_is_gone_comes_back(
    back: bool, whole: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quick: None
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    first = start_sandbox(latency={"process": 0.1})
    second: list[Running] = []
    ports = [url.rpartition(":")[2].partition("/")[0] for url in (first.http_base_url, first.base_url)]
    options = ("--port", ports[0], "--https-port", ports[1], "--client-id", first.client_id)
    place = Place(first.http_base_url, first.http_token_url, first.client_id, first.client_secret)

    def restart() -> None:
        second.append(start_sandbox(*options, "--client-secret", first.client_secret))

    def stop(standing: Any) -> None:
        if standing.done >= 5 and not second:
            first.stop()
            if back:
                restart()

    try:
        if back:
            download(place, tmp_path / "image.tif", Watch(on_told=stop))
        else:
            with pytest.raises(errors.NetworkError) as caught:
                download(place, tmp_path / "image.tif", Watch(on_told=stop))
            assert caught.value.standing is not None
            kept = parts_in(tmp_path)
            assert kept == caught.value.standing.done >= 5
            restart()
            download(place, tmp_path / "image.tif")
            assert images(second[0]) == PARTS - kept
    finally:
        for running in (first, *second):
            running.stop()
    assert_whole(tmp_path, whole)


def cancel_on_the_way(watch: Watch, sandbox: Running) -> None:
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 6, "count": None}])
    watch.on_told = lambda standing: standing.done >= 6 and watch.feedback.cancel()


def cancel_at_the_limit(watch: Watch, sandbox: Running) -> None:
    sandbox.control(faults=[{"kind": "process", "action": "429", "retry_after": 50_000, "skip": 6, "count": None}])
    watch.on_told = lambda standing: standing.done >= 6 and watch.feedback.cancel()


@pytest.mark.parametrize("prepare", [cancel_on_the_way, cancel_at_the_limit], ids=["bodies", "rate limit"])
def test_a_cancel_acts_at_once_and_keeps_what_there_is(
    prepare: Callable[[Watch, Running], None], sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    watch = Watch(QgsFeedback())
    cancelled_at: list[float] = []
    watch.feedback.canceled.connect(lambda: cancelled_at.append(time.monotonic()))
    prepare(watch, sandbox)
    with pytest.raises(errors.Cancelled) as caught:
        download(place, tmp_path / "image.tif", watch)
    assert time.monotonic() - cancelled_at[0] < 3.0  # a second, and what a busy machine takes
    assert caught.value.standing is not None
    assert caught.value.standing.done == 6
    sandbox.control(clear_faults=True, reset=["counters", "limits"])
    LIMITS.clear()
    download(place, tmp_path / "image.tif")
    assert sandbox.counters()["process"] == PARTS - 6
    assert_whole(tmp_path, whole)


@pytest.mark.parametrize("kind", ["token", "catalog", "process"])
def test_a_cancel_acts_at_once_whatever_is_waited_for(
    kind: str, sandbox: Running, place: Place, tmp_path: Path
) -> None:
    sandbox.control(faults=[{"kind": kind, "action": "hang", "count": None}])
    watch, order = Watch(QgsFeedback()), ProductOrder(ORDER, Dates.FILES)
    workers, cancelled_at = QgisWorkers(watch.feedback), []

    def cancel_soon() -> None:
        wait_for(lambda: bool(sandbox.counters().get(kind)))
        cancelled_at.append(time.monotonic())
        watch.feedback.cancel()

    thread = threading.Thread(target=cancel_soon)
    connections, account = place.connections()
    session = connections.session(account, watch.feedback, workers.wait)
    thread.start()
    with pytest.raises(errors.Cancelled):
        download_product(order, session, workers, watch, tmp_path / "image.tif")
    ended = time.monotonic()
    thread.join()
    assert ended - cancelled_at[0] < 3.0  # a second, and what a busy machine takes
    assert list(tmp_path.iterdir()) == []


def wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 30
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)


def test_a_cancel_acts_at_once_while_gdal_looks_at_nothing(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch, let_go, ended = Watch(QgsFeedback()), threading.Event(), threading.Event()
    write = download_module.write_cog

    def slow(*arguments: Any) -> None:
        watch.feedback.cancel()
        let_go.wait(60)
        with contextlib.suppress(errors.SentinelHubError):
            write(*arguments)
        ended.set()

    with monkeypatch.context() as patch:
        patch.setattr(download_module, "write_cog", slow)
        with pytest.raises(errors.Cancelled) as caught:
            download(place, tmp_path / "image.tif", watch)
    assert not let_go.is_set(), "nobody waited for it"
    assert caught.value.standing is not None
    assert caught.value.standing.done == PARTS
    asked = images(sandbox)
    download(place, tmp_path / "image.tif")
    let_go.set()
    assert ended.wait(60)
    assert images(sandbox) == asked
    assert_whole(tmp_path, whole)


def test_two_downloads_of_one_account_share_its_limit(sandbox: Running, place: Place, tmp_path: Path) -> None:
    sandbox.control(requests_per_minute=300, units_per_minute=300)
    download(place, tmp_path / "a.tif")
    download(place, tmp_path / "b.tif")
    (limits,) = LIMITS._known.values()
    spent = sandbox.report()["processing_units"]
    assert limits.seconds_for(300 - 2 * PARTS, 0) < 1
    assert limits.seconds_for(300, 0) > 2 * PARTS / 5 - 10
    assert spent > 0
    assert sandbox.report()["statuses"]["process"] == {"200": 2 * PARTS}

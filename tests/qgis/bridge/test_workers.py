"""Work goes on beside the caller, ends with it, and never holds up what QGIS must do meanwhile."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread, QTimer

from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.bridge.threads.workers import QgisWorkers
from sentinelhub_qgis.model.errors import Cancelled, CertificateNotTrusted, ProxyFailed
from tests.qgis.bridge.transport_help import send, with_proxy
from tests.qgis.servers import answer, serving
from tests.qgis.threads import Place, count_threads, on_main_thread, on_worker_thread, threads_settle_at


@pytest.fixture(params=[on_main_thread, on_worker_thread], ids=["main thread", "worker thread"])
def place(request: pytest.FixtureRequest) -> Place:
    return request.param


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    before = count_threads()
    yield
    assert threads_settle_at(before) <= before


class Gauge:
    """Count how many calls run at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.running = self.most = self.started = 0

    def __enter__(self) -> None:
        with self._lock:
            self.running += 1
            self.started += 1
            self.most = max(self.most, self.running)

    def __exit__(self, *_error: object) -> None:
        with self._lock:
            self.running -= 1


@pytest.mark.parametrize("count", [0, 1, 5, 40])
def test_every_item_gives_a_result(place: Place, count: int) -> None:
    results = place(lambda: list(QgisWorkers(max_workers=3).run_all(lambda number: number * 2, range(count))))

    assert sorted(results) == [number * 2 for number in range(count)]


def test_results_come_as_they_are_done(place: Place) -> None:
    def after(seconds: float) -> float:
        time.sleep(seconds)
        return seconds

    results = place(lambda: list(QgisWorkers().run_all(after, [0.3, 0.2, 0.1])))

    assert results == [0.1, 0.2, 0.3]


def test_no_more_run_at_once_than_allowed_and_none_runs_ahead(place: Place) -> None:
    gauge, taken = Gauge(), []

    def call(_item: int) -> None:
        with gauge:
            time.sleep(0.02)

    def items() -> Iterator[int]:
        for item in range(12):
            taken.append(item)
            yield item

    def run() -> None:
        for done, _ in enumerate(QgisWorkers(max_workers=3).run_all(call, items()), start=1):
            assert len(taken) <= done + 3

    place(run)
    assert gauge.most == 3


def test_calls_run_on_threads_of_qt_and_not_on_the_caller_s() -> None:
    main = QCoreApplication.instance().thread()
    seen = list(QgisWorkers().run_all(lambda _: QThread.currentThread() == main, range(4)))

    assert seen == [False] * 4


@pytest.mark.parametrize("error", [ValueError("bug"), SystemExit(1), Cancelled()], ids=repr)
def test_the_first_error_of_a_call_is_raised(place: Place, error: BaseException) -> None:
    gauge = Gauge()

    def call(item: int) -> None:
        with gauge:
            if item == 2:
                raise error
            time.sleep(0.05)

    with pytest.raises(type(error)):
        place(lambda: list(QgisWorkers(max_workers=2).run_all(call, range(50))))

    assert gauge.running == 0  # those under way have ended
    assert gauge.started <= 6  # and no other one began


def test_an_error_of_the_items_is_raised(place: Place) -> None:
    def items() -> Iterator[int]:
        yield 1
        raise KeyError("items")

    with pytest.raises(KeyError):
        place(lambda: list(QgisWorkers().run_all(str, items())))


def test_who_stops_taking_results_stops_the_work(place: Place) -> None:
    gauge = Gauge()

    def call(_item: int) -> None:
        with gauge:
            time.sleep(0.02)

    def take_one() -> None:
        results = QgisWorkers(max_workers=2).run_all(call, range(1000))
        next(results)
        results.close()

    place(take_one)
    assert (gauge.running, gauge.started < 8) == (0, True)


def cancelling(feedback: QgsFeedback, seconds: float) -> threading.Timer:
    """Return a timer that cancels from a thread of its own."""
    timer = threading.Timer(seconds, feedback.cancel)
    timer.start()
    return timer


@pytest.mark.parametrize("heeds", [True, False], ids=["calls heed it", "calls do not heed it"])
def test_a_cancel_ends_the_work_within_a_second(place: Place, heeds: bool) -> None:
    feedback, release = QgsFeedback(), threading.Event()

    def call(_item: int) -> None:
        while not release.wait(0.01):
            if heeds and feedback.isCanceled():
                raise Cancelled

    timer = cancelling(feedback, 0.2)
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        place(lambda: list(QgisWorkers(feedback, max_workers=2).run_all(call, range(50))))
    seconds = time.monotonic() - begin
    release.set()
    timer.join()

    assert seconds < 0.2 + 1


def test_waiting_takes_its_time(place: Place) -> None:
    begin = time.monotonic()
    place(lambda: QgisWorkers(QgsFeedback()).wait(0.3))

    assert 0.3 <= time.monotonic() - begin < 0.6


def test_waiting_ends_with_a_cancel(place: Place) -> None:
    feedback = QgsFeedback()
    timer = cancelling(feedback, 0.2)
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        place(lambda: QgisWorkers(feedback).wait(30))
    timer.join()

    assert time.monotonic() - begin < 1


def test_the_main_thread_goes_on_while_it_waits() -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    list(QgisWorkers(max_workers=2).run_all(lambda _: time.sleep(0.1), range(4)))
    QgisWorkers().wait(0.2)
    timer.stop()

    gaps = [after - before for before, after in zip(beats, beats[1:])]
    assert len(beats) > 10
    assert max(gaps) < 0.18


def test_an_untrusted_certificate_does_not_lock_the_caller_and_its_workers(place: Place, self_signed: Path) -> None:
    """QGIS decides on certificates in the main thread, which may be the one that waits for the worker."""
    feedback = QgsFeedback()
    rescue = cancelling(feedback, 8)
    with serving(answer(200), self_signed) as server, pytest.raises(CertificateNotTrusted):
        place(lambda: list(QgisWorkers(feedback).run_all(lambda _: send(server.url, QgisAdapter(feedback)), range(12))))
    rescue.cancel()
    rescue.join()
    assert not feedback.isCanceled()

    assert server.seen == []


def test_a_proxy_that_wants_a_login_does_not_lock_the_caller_and_its_workers(place: Place) -> None:
    feedback = QgsFeedback()
    rescue = cancelling(feedback, 8)
    with serving(answer(407, headers={"Proxy-Authenticate": 'Basic realm="x"'})) as proxy:

        def call(_item: int) -> object:
            return with_proxy(proxy.port, lambda: send("https://inside.invalid", QgisAdapter(feedback)))

        with pytest.raises(ProxyFailed):
            place(lambda: list(QgisWorkers(feedback).run_all(call, range(12))))
    rescue.cancel()
    rescue.join()
    assert not feedback.isCanceled()

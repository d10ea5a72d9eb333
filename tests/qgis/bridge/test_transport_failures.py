"""No answer, or half of one, is an error of the model; in time, on any thread, and without a word too many."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeedback,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsNetworkRequestParameters,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication

from sentinelhub_qgis.bridge.network.exchange import Limits, Patience
from sentinelhub_qgis.bridge.network.transport import QgisAdapter
from sentinelhub_qgis.model import errors
from tests.qgis import servers
from tests.qgis.bridge.transport_help import PRIVATE, replies_left, send, with_proxy
from tests.qgis.gui.window import wait_until
from tests.qgis.network import proxy_settings
from tests.qgis.servers import Behaviour, answer, free_port, serving
from tests.qgis.threads import Place, on_main_thread, on_worker_thread, one_pool_thread

BIG = b"x" * 300_000


@pytest.fixture(params=[on_main_thread, on_worker_thread], ids=["main thread", "worker thread"])
def place(request: pytest.FixtureRequest) -> Place:
    return request.param


def impatient(feedback: QgsFeedback | None = None) -> QgisAdapter:
    return QgisAdapter(feedback, no_byte_seconds=0.6, total_seconds=1.2)


def failure_of(place: Place, function: Callable[[], object]) -> errors.SentinelHubError:
    """Return the error of `function`; it must be one of the model, quick, and discreet."""
    begin = time.monotonic()
    with pytest.raises(errors.SentinelHubError) as caught:
        place(function)
    assert time.monotonic() - begin < 5
    assert PRIVATE not in f"{caught.value!r} {caught.value} {caught.value.detail}"
    return caught.value


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    "behaviour, kind",
    [
        pytest.param(servers.hang_up, errors.ConnectionLost, id="hangs up without a word"),
        pytest.param(servers.babble, errors.ConnectionLost, id="speaks no HTTP"),
        pytest.param(servers.cut_body(100, b"abc"), errors.ConnectionLost, id="cuts a small body"),
        pytest.param(servers.cut_body(10**7, BIG), errors.ConnectionLost, id="cuts a large body"),
        pytest.param(servers.cut_chunks, errors.ConnectionLost, id="cuts between chunks"),
        pytest.param(servers.silence, errors.NoAnswer, id="says nothing"),
        pytest.param(servers.silence_after_head, errors.NoAnswer, id="says nothing after the headers"),
        pytest.param(servers.drip(0.2), errors.NoAnswer, id="drips for ever"),
        pytest.param(answer(407), errors.ProxyWantsLogin, id="407"),
    ],
)
def test_what_is_no_answer(place: Place, method: str, behaviour: Behaviour, kind: type[errors.NetworkError]) -> None:
    with serving(behaviour) as server:
        error = failure_of(place, lambda: send(server.url, impatient(), method, data=None if method == "GET" else b"x"))

    assert type(error) is kind
    assert error.host == "127.0.0.1"
    assert replies_left() == 0


def test_dripping_in_time_is_an_answer(place: Place) -> None:
    with serving(servers.drip(0.1, promised=8)) as server:
        assert place(lambda: send(server.url, impatient())).content == b"." * 8


def test_a_refused_connection(place: Place) -> None:
    error = failure_of(place, lambda: send(f"http://127.0.0.1:{free_port()}"))

    assert (type(error), error.host) == (errors.ConnectionRefused, "127.0.0.1")


def test_an_unknown_host(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sentinelhub_qgis.bridge.network.errors.has_network", lambda: True)
    error = failure_of(place, lambda: send("http://nowhere.invalid"))

    assert (type(error), error.host) == (errors.HostNotFound, "nowhere.invalid")


@pytest.mark.parametrize("target", ["http://inside.invalid", "https://inside.invalid"])
def test_a_proxy_that_wants_a_login(place: Place, target: str) -> None:
    """Many times over: Qt 5 crashes now and then when such a request has a limited buffer."""
    with serving(answer(407, headers={"Proxy-Authenticate": 'Basic realm="x"'})) as proxy:
        for _ in range(100):
            error = failure_of(place, lambda: with_proxy(proxy.port, lambda: send(target)))

    assert type(error) is errors.ProxyWantsLogin
    assert proxy.seen


@pytest.mark.parametrize(
    "target, kind",
    [
        pytest.param("http://inside.invalid", errors.ProxyFailed, id="http"),
        pytest.param("https://inside.invalid", errors.ProxyUnreachable, id="https"),
    ],
)
def test_a_proxy_that_is_not_there(place: Place, target: str, kind: type[errors.NetworkError]) -> None:
    error = failure_of(place, lambda: with_proxy(free_port(), lambda: send(target)))

    assert type(error) is kind


@pytest.mark.parametrize("status", [403, 404, 502, 503])
def test_a_proxy_that_lets_nobody_through(place: Place, status: int) -> None:
    with serving(answer(status)) as proxy:
        error = failure_of(place, lambda: with_proxy(proxy.port, lambda: send("https://inside.invalid")))

    assert type(error) is errors.ProxyFailed
    assert {seen.method for seen in proxy.seen} == {"CONNECT"}


def test_an_untrusted_certificate(place: Place, self_signed: Path) -> None:
    """Many times over: QGIS before 3.28 loses one in some ten of its own answers."""
    with serving(answer(200), self_signed) as server:
        for _ in range(40):
            error = failure_of(place, lambda: send(server.url, method="POST", data=b"secret"))
            assert (type(error), error.host) == (errors.CertificateSelfSigned, "127.0.0.1")
            assert "self-signed" in error.detail

    assert server.seen == []


def test_a_server_without_tls(place: Place) -> None:
    with serving(answer(200)) as server:
        error = failure_of(place, lambda: send(server.url.replace("http:", "https:")))

    assert type(error) is errors.SecureConnectionFailed


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param({"method": "POST", "data": {"client_secret": "s"}}, id="token form"),
        pytest.param({"method": "POST", "json": {}, "headers": {"Authorization": "Bearer abc"}}, id="Bearer and body"),
        pytest.param({"method": "GET", "headers": {"Authorization": "Bearer abc"}}, id="Bearer"),
    ],
)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_nothing_follows_a_redirect_to_another_host(place: Place, status: int, sent: dict[str, object]) -> None:
    with serving(answer(200)) as other, serving(answer(status, headers={"Location": f"{other.url}/x"})) as server:
        response = place(lambda: send(server.url, **sent))

    assert (response.status_code, response.headers["Location"]) == (status, f"{other.url}/x")
    assert (len(server.seen), other.seen) == (1, [])


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(servers.silence, id="before the headers"),
        pytest.param(servers.silence_after_head, id="before the body"),
        pytest.param(servers.drip(0.02), id="in the body"),
    ],
)
def test_cancelling_from_another_thread(place: Place, behaviour: Behaviour) -> None:
    feedback, cancelled_at = QgsFeedback(), []

    def cancel() -> None:
        cancelled_at.append(time.monotonic())
        feedback.cancel()

    timer = threading.Timer(0.3, cancel)
    with serving(behaviour) as server:
        timer.start()
        error = failure_of(place, lambda: send(server.url, QgisAdapter(feedback, 30, 30)))
        seconds = time.monotonic() - cancelled_at[0]
        timer.join()

    assert type(error) is errors.Cancelled
    assert seconds < 0.5
    assert replies_left() == 0


def test_what_is_cancelled_already_is_not_sent(place: Place) -> None:
    feedback = QgsFeedback()
    feedback.cancel()
    with serving(answer(200)) as server:
        error = failure_of(place, lambda: send(server.url, QgisAdapter(feedback)))

    assert type(error) is errors.Cancelled
    assert server.seen == []


def test_the_time_limit_of_qgis_itself(place: Place) -> None:
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300)
    try:
        with serving(servers.silence) as server:
            error = failure_of(place, lambda: send(server.url, QgisAdapter(None, 30, 30)))
    finally:
        QgsNetworkAccessManager.setTimeout(before)

    assert type(error) is errors.NoAnswer


@pytest.mark.parametrize("timeout", [0.3, (5, 0.3)], ids=["one number", "connect and read"])
def test_a_shorter_timeout_of_the_caller_counts(timeout: object) -> None:
    begin = time.monotonic()
    with serving(servers.silence) as server, pytest.raises(errors.NoAnswer):
        send(server.url, timeout=timeout)

    assert time.monotonic() - begin < 1.5


@pytest.mark.parametrize(
    "ticks, patient",
    [
        pytest.param([(0.5, False)] * 3, True, id="some silence"),
        pytest.param([(0.5, False)] * 4, False, id="too much silence"),
        pytest.param([(0.5, False)] * 3 + [(0.5, True)] + [(0.5, False)] * 3, True, id="a byte now and then"),
        pytest.param([(0.5, True)] * 9, True, id="bytes all the time"),
        pytest.param([(0.5, True)] * 10, False, id="bytes for too long"),
        pytest.param([(600.0, False)], True, id="a user who thinks for ten minutes"),
    ],
)
def test_patience(ticks: list[tuple[float, bool]], patient: bool) -> None:
    now = [0.0]
    patience = Patience(Limits(no_byte=2.0, total=5.0), lambda: now[0])
    left = True
    for seconds, came_forward in ticks:
        patience.begin()
        now[0] += seconds
        left = patience.end(came_forward=came_forward)

    assert left is patient


def test_a_proxy_that_is_mended_counts_at_once() -> None:
    """In the thread, too, in which it failed before: its network manager reads the settings when it is made."""
    settings = QgsSettings()

    def go_by(port: int) -> None:
        for key, value in proxy_settings(port).items():
            settings.setValue(key, value)

    go_by(free_port())
    try:
        with serving(answer(200)) as proxy, one_pool_thread() as place:
            with pytest.raises(errors.ProxyFailed):
                place(lambda: send("http://outside.invalid"))
            go_by(proxy.port)
            assert place(lambda: send("http://outside.invalid").status_code) == 200
    finally:
        settings.remove("proxy")


def test_of_a_thread_that_failed_before_each_request_is_told_of_once() -> None:
    network, told = QgsNetworkAccessManager.instance(), []
    signals = (network.requestAboutToBeCreated[QgsNetworkRequestParameters], network.finished[QgsNetworkReplyContent])

    def hear(about: QgsNetworkRequestParameters | QgsNetworkReplyContent) -> None:
        told.append((type(about).__name__, about.requestId()))

    nobody = f"http://127.0.0.1:{free_port()}"
    for signal in signals:
        signal.connect(hear)
    try:
        with serving(answer(200)) as server, one_pool_thread() as place:
            for _ in range(3):
                with pytest.raises(errors.NetworkError):
                    place(lambda: send(nobody))
            place(lambda: send(server.url).status_code)
            wait_until(lambda: len(set(told)) == 2 * 4)
            QCoreApplication.processEvents()
    finally:
        for signal in signals:
            signal.disconnect(hear)

    assert sorted(told) == sorted(set(told))

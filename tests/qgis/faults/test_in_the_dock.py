"""What goes wrong while somebody works with the dock ends soon, in words, and without half a file."""

from __future__ import annotations

import time
from contextlib import ExitStack

import pytest

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.model import errors
from tests.qgis.faults.dock import ADD, DOWNLOAD, LIST, SIGN_IN, Place, Scene
from tests.qgis.faults.troubles import (
    CUT,
    LIMIT_SECONDS,
    SILENT,
    OtherHost,
    is_said,
    words_of,
)
from tests.qgis.gui.window import wait_until
from tests.qgis.network import going_by_proxy, waiting_at_most
from tests.qgis.servers import Server
from tests.sandbox.running import Running

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("hurried")]

SILENCE_SECONDS = 1.0  # QGIS's own limit

everywhere = pytest.mark.parametrize(
    "place",
    [
        pytest.param(SIGN_IN, id="sign in"),
        pytest.param(LIST, id="list"),
        pytest.param(ADD, id="add"),
        pytest.param(DOWNLOAD, id="download"),
    ],
)


@everywhere
def test_an_untrusted_certificate(scene: Scene, sandbox: Running, trust: ExitStack, place: Place) -> None:
    said = scene.go_wrong(place, trust.close)
    assert is_said(words_of(errors.CertificateNotTrusted, sandbox), said)
    assert sandbox.counters().get(place.kind, 0) == place.earlier


@everywhere
def test_a_proxy_that_wants_a_login(scene: Scene, sandbox: Running, proxy: Server, place: Place) -> None:
    with ExitStack() as stack:
        said = scene.go_wrong(place, lambda: stack.enter_context(going_by_proxy(proxy.port)))
    assert is_said(words_of(errors.ProxyWantsLogin, sandbox), said)
    assert {seen.method for seen in proxy.seen} == {"CONNECT"}
    assert sandbox.counters().get(place.kind, 0) == place.earlier


@everywhere
def test_a_redirect_to_another_host(scene: Scene, sandbox: Running, other_host: OtherHost, place: Place) -> None:
    said = scene.go_wrong(place, lambda: scene.break_requests(place, other_host.redirect))
    assert is_said(words_of(errors.RedirectRefused, sandbox), said)
    assert other_host.requests() == 0
    assert sandbox.counters()[place.kind] == place.earlier + 1


@everywhere
def test_no_byte_for_too_long(scene: Scene, sandbox: Running, place: Place) -> None:
    with waiting_at_most(SILENCE_SECONDS):
        said = scene.go_wrong(place, lambda: scene.break_requests(place, SILENT))
    assert is_said(words_of(errors.NoAnswer, sandbox), said)
    assert sandbox.counters()[place.kind] == place.earlier + 1


@everywhere
def test_a_cut_body(scene: Scene, sandbox: Running, place: Place) -> None:
    said = scene.go_wrong(place, lambda: scene.break_requests(place, CUT))
    assert is_said(words_of(errors.ConnectionLost, sandbox), said)
    assert sandbox.counters()[place.kind] == place.earlier + place.tries


def test_after_trouble_the_same_click_succeeds(scene: Scene, sandbox: Running) -> None:
    scene.go_wrong(SIGN_IN, lambda: scene.break_requests(SIGN_IN, {"action": "503"}))
    sandbox.control(clear_faults=True)
    scene.user.window.click("signInButton")
    wait_until(scene.user.has_list)


def cancelled(scene: Scene, place: Place, button: str) -> float:
    """Let the user cancel what waits for an answer; return when."""
    place.prepare(scene.user, scene.target)
    scene.break_requests(place, SILENT)
    before = scene.user.sandbox.counters().get(place.kind, 0)
    place.click(scene.user)
    wait_until(lambda: scene.user.sandbox.counters().get(place.kind, 0) > before)
    scene.user.window.click(button)
    return time.monotonic()


def test_cancelling_a_download(scene: Scene) -> None:
    begin = cancelled(scene, DOWNLOAD, "cancelJobButton")
    wait_until(lambda: DOWNLOAD.said(scene.user), LIMIT_SECONDS)
    assert time.monotonic() - begin < LIMIT_SECONDS
    assert DOWNLOAD.said(scene.user) == wording_of(errors.Cancelled()).sentence.rstrip(".")
    scene.assert_nothing_came_of_it()

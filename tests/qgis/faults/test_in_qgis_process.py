"""What goes wrong while `qgis_process` downloads ends soon, in words, and without half a file."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.model import errors
from tests.qgis.command import Profile, make_profile, needs_command
from tests.qgis.faults.troubles import (
    CUT,
    PATIENCE_SECONDS,
    SILENT,
    SILENT_IN_BODY,
    OtherHost,
    is_said,
    secrets_in,
    words_of,
)
from tests.qgis.network import proxy_settings, timeout_settings
from tests.qgis.servers import Server
from tests.sandbox.running import Running

pytestmark = [pytest.mark.slow, needs_command]

END_SECONDS = 60.0  # of which a newer QGIS takes ten to start on a busy machine
BEFORE = b"the image of last week"


@pytest.fixture(scope="module")
def distrustful(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Return a profile that does not know the sandbox's authority."""
    return make_profile(tmp_path_factory.mktemp("distrustful"))


@pytest.fixture(scope="module")
def trustful(distrustful: Profile, started: Running, tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Return a profile that has the sandbox's authority in its authentication database."""
    profile = distrustful.copy(tmp_path_factory.mktemp("trustful") / "profile")
    profile.trust(Path(started.ca_file))
    return profile


@pytest.fixture
def profile(trustful: Profile, tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """Return a trustful profile whose settings may be changed."""
    return trustful.copy(tmp_path_factory.mktemp("own") / "profile")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a file to download to; there is one already."""
    path = tmp_path / "image.tif"
    path.write_bytes(BEFORE)
    return path


class Run:
    """One download by `qgis_process`."""

    def __init__(self, profile: Profile, sandbox: Running, target: Path) -> None:
        self._begin = time.monotonic()
        self._process = profile.start(
            "run",
            "sentinelhub:downloadimage",
            "--EXTENT=680000,680500,5149500,5150000 [EPSG:32632]",
            "--START=2025-05-15",
            f"--OUTPUT={target}",
            SH_CLIENT_ID=sandbox.client_id,
            SH_CLIENT_SECRET=sandbox.client_secret,
            SH_BASE_URL=sandbox.base_url,
            SH_TOKEN_URL=sandbox.token_url,
        )
        self.said = ""

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *ended: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate()

    def signal(self, number: int) -> None:
        """Send a signal; the clock starts anew."""
        self._process.send_signal(number)
        self._begin = time.monotonic()

    def end(self) -> int:
        """Wait for the end, which must come in time, and return the exit code."""
        try:
            self.said, _ = self._process.communicate(timeout=END_SECONDS)
        except subprocess.TimeoutExpired:
            pytest.fail("no end in time")
        assert time.monotonic() - self._begin < END_SECONDS
        return self._process.returncode


def failed_run(profile: Profile, sandbox: Running, target: Path) -> str:
    """Return what a run that must fail says; nobody may learn a secret, and the file of before must be there."""
    with Run(profile, sandbox, target) as run:
        assert run.end() == 1, run.said
    assert "Traceback" not in run.said
    assert secrets_in(run.said, sandbox) == []
    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == BEFORE
    return run.said


def test_without_trouble_there_is_an_image(profile: Profile, sandbox: Running, target: Path) -> None:
    with Run(profile, sandbox, target) as run:
        assert run.end() == 0, run.said
    assert sandbox.counters() == {"token": 1, "process": 1}
    assert target.read_bytes().startswith(b"II")
    assert secrets_in(run.said, sandbox) == []


def test_an_untrusted_certificate(distrustful: Profile, sandbox: Running, target: Path) -> None:
    said = failed_run(distrustful, sandbox, target)
    assert is_said(words_of(errors.CertificateNotTrusted, sandbox), said)
    assert sandbox.counters() == {}


def test_a_proxy_that_wants_a_login(profile: Profile, sandbox: Running, proxy: Server, target: Path) -> None:
    profile.set(proxy_settings(proxy.port))
    said = failed_run(profile, sandbox, target)
    assert is_said(words_of(errors.ProxyWantsLogin, sandbox), said)
    assert {seen.method for seen in proxy.seen} == {"CONNECT"}
    assert sandbox.counters() == {}


@pytest.mark.parametrize(
    "kind, counted",
    [
        pytest.param("token", {"token": 1}, id="token form"),
        pytest.param("process", {"token": 1, "process": 1}, id="Bearer and body"),
    ],
)
def test_a_redirect_to_another_host(
    profile: Profile, sandbox: Running, other_host: OtherHost, target: Path, kind: str, counted: dict[str, int]
) -> None:
    sandbox.control(faults=[{"kind": kind, "count": None, **other_host.redirect}])
    said = failed_run(profile, sandbox, target)
    assert is_said(words_of(errors.RedirectRefused, sandbox), said)
    assert other_host.requests() == 0
    assert sandbox.counters() == counted


@pytest.mark.parametrize(
    "fault, error, tries",
    [
        pytest.param(SILENT_IN_BODY, errors.NoAnswer, 1, id="no byte after the first"),
        pytest.param(CUT, errors.ConnectionLost, 3, id="cut body"),
    ],
)
def test_half_an_answer_or_none(
    profile: Profile,
    sandbox: Running,
    target: Path,
    fault: dict[str, Any],
    error: type[errors.NetworkError],
    tries: int,
) -> None:
    profile.set(timeout_settings(PATIENCE_SECONDS))
    sandbox.control(faults=[{"kind": "process", "count": None, **fault}])
    said = failed_run(profile, sandbox, target)
    assert is_said(words_of(error, sandbox), said)
    assert sandbox.counters()["process"] == tries


@pytest.fixture
def waiting(profile: Profile, sandbox: Running, target: Path) -> Iterator[Run]:
    """Return a run that waits for an image that does not come."""
    sandbox.control(faults=[{"kind": "process", **SILENT}])
    with Run(profile, sandbox, target) as run:
        until = time.monotonic() + 30
        while not sandbox.counters().get("process"):
            assert time.monotonic() < until, "the image was never asked for"
            time.sleep(0.05)
        yield run


def test_ctrl_c_cancels(waiting: Run, sandbox: Running, target: Path) -> None:
    """SIGINT is what `qgis_process` takes for a cancel: it tells the algorithm's feedback, and goes on until that
    has ended.
    """
    waiting.signal(signal.SIGINT)
    assert waiting.end() == 1
    assert wording_of(errors.Cancelled()).sentence in waiting.said.splitlines()
    assert "Traceback" not in waiting.said
    assert secrets_in(waiting.said, sandbox) == []
    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == BEFORE


def test_what_is_killed_leaves_no_half_image(waiting: Run, profile: Profile, sandbox: Running, target: Path) -> None:
    """SIGTERM ends `qgis_process` on the spot, so what was under way stays in its folder, for the next run."""
    waiting.signal(signal.SIGTERM)
    assert waiting.end() == -signal.SIGTERM
    assert secrets_in(waiting.said, sandbox) == []
    assert target.read_bytes() == BEFORE
    with Run(profile, sandbox, target) as again:
        assert again.end() == 0, again.said
    assert list(target.parent.iterdir()) == [target]

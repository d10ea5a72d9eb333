"""Starting and stopping: one JSON line, loopback alone, an end by signal or with the starter."""

from __future__ import annotations

import os
import signal
import socket
import ssl
import urllib.error
import urllib.request

import pytest

from tests.sandbox.running import Running, start_sandbox


def test_the_first_line_names_what_a_client_needs() -> None:
    with start_sandbox("--client-secret", "fixed+secret", deployment="commercial", expires_in=77) as sandbox:
        assert sandbox.base_url.startswith("https://127.0.0.1:")
        assert "/realms/main/" in sandbox.token_url
        assert "/realms/CDSE/" in sandbox.foreign_token_url
        assert sandbox.client_secret == "fixed+secret"
        assert sandbox.control()["switches"]["expires_in"] == 77
        assert os.path.exists(sandbox.ca_file)
    assert not os.path.exists(sandbox.ca_file)


def test_ports_can_be_chosen() -> None:
    with socket.socket() as first, socket.socket() as second:
        for one in (first, second):
            one.bind(("127.0.0.1", 0))
        ports = [one.getsockname()[1] for one in (first, second)]
    with start_sandbox("--port", str(ports[0]), "--https-port", str(ports[1])) as sandbox:
        assert sandbox.http_base_url.endswith(f":{ports[0]}")
        assert sandbox.base_url.endswith(f":{ports[1]}")


def test_the_certificate_is_good_for_its_own_authority_alone(running: Running) -> None:
    address = f"{running.base_url}/catalog/v1/"
    good = ssl.create_default_context(cafile=running.ca_file)
    with urllib.request.urlopen(address, context=good) as answer:
        assert answer.status == 200
    with pytest.raises(urllib.error.URLError, match="CERTIFICATE_VERIFY_FAILED"):
        urllib.request.urlopen(address, context=ssl.create_default_context())
    by_name = address.replace("127.0.0.1", "localhost")
    with urllib.request.urlopen(by_name, context=good) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_by_signal(number: int) -> None:
    sandbox = start_sandbox()
    os.kill(sandbox.pid, number)
    assert sandbox.wait(10) == 0
    sandbox.stop()


def test_it_ends_with_whoever_started_it() -> None:
    sandbox = start_sandbox()
    sandbox.let_go()
    assert sandbox.wait(10) == 0
    sandbox.stop()


def test_it_says_when_it_cannot_start() -> None:
    with pytest.raises(RuntimeError, match="did not start"):
        start_sandbox("--switch", "nonsense=1")


def test_no_interpreter_no_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SANDBOX_PYTHON", "/nowhere/python")
    with pytest.raises(RuntimeError, match="make venv"):
        start_sandbox()

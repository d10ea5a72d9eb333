"""Start and stop a sandbox from the tests of any room: standard library alone, Python 3.9.

with start_sandbox() as sandbox:
    sandbox.base_url, sandbox.client_id, sandbox.client_secret, sandbox.ca_file
    sandbox.control(latency=1.0, faults=[{"kind": "process", "action": "429", "retry_after": 200}])
    sandbox.counters()["process"]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60.0
STOP_SECONDS = 10.0


class Running:
    """A sandbox in a process of its own; a context manager that stops it."""

    def __init__(self, process: subprocess.Popen[str], line: dict[str, str]) -> None:
        self._process = process
        self.base_url = line["base_url"]
        self.token_url = line["token_url"]
        self.http_base_url = line["http_base_url"]
        self.http_token_url = line["http_token_url"]
        self.foreign_token_url = line["foreign_token_url"]
        self.us_west_2_base_url = line["us_west_2_base_url"]
        self.us_west_2_http_base_url = line["us_west_2_http_base_url"]
        self.client_id = line["client_id"]
        self.client_secret = line["client_secret"]
        self.neighbour_client_id = line["neighbour_client_id"]
        self.neighbour_client_secret = line["neighbour_client_secret"]
        self.control_url = line["control_url"]
        self.ca_file = line["ca_file"]

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *ended: object) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """Give the process id."""
        return self._process.pid

    def control(self, **switches: Any) -> dict[str, Any]:
        """Turn switches, set faults, reset; gives the report. Raises ValueError for what is refused."""
        return self._ask(json.dumps(switches).encode())

    def report(self) -> dict[str, Any]:
        """Give counters, statuses, units, last requests, switches, pending faults."""
        return self._ask(None)

    def counters(self) -> dict[str, int]:
        """Give the number of requests by kind."""
        return dict(self.report()["counters"])

    def requests(self, kind: str | None = None) -> list[dict[str, Any]]:
        """List the last requests, oldest first, of one kind or all."""
        return [line for line in self.report()["requests"] if kind in (None, line["kind"])]

    def reset(self) -> None:
        """Go back to the start: switches, faults, counters, limits, seeds."""
        self.control(reset=True)

    def wait(self, seconds: float) -> int:
        """Wait for the process to end by itself; gives its exit status."""
        return self._process.wait(seconds)

    def let_go(self) -> None:
        """Close the pipe that keeps the sandbox alive, as the end of this process would."""
        if self._process.stdin is not None:
            self._process.stdin.close()

    def stop(self) -> None:
        """End the process by its id and wait for it."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(STOP_SECONDS)
        _close_pipes(self._process)

    def _ask(self, body: bytes | None) -> dict[str, Any]:
        request = urllib.request.Request(self.control_url, data=body)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback is never behind a proxy
        try:
            with opener.open(request, timeout=30) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                raise ValueError(error.read().decode()) from None


def start_sandbox(*options: str, data: Path | None = None, **switches: Any) -> Running:
    """Start a sandbox and wait until it listens.

    `options` are those of `python -m tests.sandbox`; `switches` are set from the start. The interpreter is that of
    the environment variable SANDBOX_PYTHON, else build/venv/sandbox. Raises RuntimeError when it does not come up.
    """
    command = [_interpreter(), "-m", "tests.sandbox", "--until-stdin-ends", *options]
    if data is not None:
        command += ["--data", str(data)]
    for name, value in switches.items():
        command += ["--switch", f"{name}={json.dumps(value)}"]
    process = subprocess.Popen(
        command, cwd=str(ROOT), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=_environment()
    )
    return Running(process, _first_line(process))


def _close_pipes(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


def _interpreter() -> str:
    chosen = os.environ.get("SANDBOX_PYTHON") or str(ROOT / "build" / "venv" / "sandbox" / "bin" / "python")
    if not Path(chosen).exists():
        raise RuntimeError(f"no interpreter for the sandbox at {chosen}: run `make venv` or set SANDBOX_PYTHON")
    return chosen


def _environment() -> dict[str, str]:
    """Give the environment without what QGIS or another Python would put in the sandbox's way."""
    dropped = ("PYTHONPATH", "PYTHONHOME", "PYTHONWARNINGS", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA", "GDAL_DRIVER_PATH")
    return {key: value for key, value in os.environ.items() if key not in dropped}


def _first_line(process: subprocess.Popen[str]) -> dict[str, str]:
    watchdog = threading.Timer(START_SECONDS, process.kill)
    watchdog.start()
    try:
        text = process.stdout.readline() if process.stdout else ""
    finally:
        watchdog.cancel()
    if not text:
        process.kill()
        status = process.wait(STOP_SECONDS)
        _close_pipes(process)
        raise RuntimeError(f"the sandbox did not start (exit status {status}, {sys.executable})")
    return dict(json.loads(text))

"""Keep every test on this machine, and leave out what an interpreter without GDAL cannot run."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

from tools.imports import modules_below, python_files, reachable
from tools.layout import PACKAGE_NAME, ROOT

_LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0", "::")
_NOBODY = (".invalid", ".test")  # names that exist nowhere, for tests of failure


def _stay_at_home(event: str, args: tuple[object, ...]) -> None:
    """Refuse a connection or a look-up that leaves the machine (an audit hook; it cannot be taken back)."""
    if event == "socket.connect":
        address = args[1]
        host = str(address[0]) if isinstance(address, tuple) else "localhost"  # a path is a local socket
    elif event == "socket.getaddrinfo":
        host = args[0].decode() if isinstance(args[0], bytes) else str(args[0] or "localhost")
    else:
        return
    if not host.startswith(_LOOPBACK) and not host.endswith(_NOBODY):
        raise PermissionError(f"a test wants to reach {host}; tests stay on this machine")


sys.addaudithook(_stay_at_home)

if os.environ.get("CI") and importlib.util.find_spec("hypothesis"):
    from hypothesis import settings

    # A landing is judged by the same examples each time; new ones are looked for at every desk.
    settings.register_profile("the same each time", derandomize=True, database=None, deadline=None)
    settings.load_profile("the same each time")


def _needs_gdal(test: Path, modules: dict[str, Path]) -> bool:
    """Return whether a test file comes to GDAL by the modules it imports."""
    name = ".".join(test.relative_to(ROOT).with_suffix("").parts)
    _, outside = reachable([name], {**modules, name: test})
    return any(path.split(".")[0] == "osgeo" for path in outside)


def _left_out() -> list[str]:
    if importlib.util.find_spec("osgeo") is not None:
        return []
    modules = modules_below(ROOT, PACKAGE_NAME)
    del modules[PACKAGE_NAME]  # it leads to the whole plugin, but only when QGIS loads it
    return [str(test) for test in python_files(ROOT / "tests" / "unit") if _needs_gdal(test, modules)]


collect_ignore = _left_out()


def pytest_terminal_summary(terminalreporter: Any, config: Any) -> None:
    """Say what is left out, and why; a report header would be hidden by -q."""
    if collect_ignore and any("unit" in argument for argument in config.args):
        terminalreporter.write_line(f"left out, as this Python has no GDAL: {len(collect_ignore)} files")

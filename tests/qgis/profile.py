"""A QGIS of its own for each run of the tests: own home, profile and cache, gone afterwards."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

# What would let the developer's machine into the tests.
_OUTSIDE = ("SH_CLIENT_ID", "SH_CLIENT_SECRET", "SH_BASE_URL", "SH_TOKEN_URL", "QGIS_PLUGINPATH", "QGIS_OPTS")
_PROXIES = tuple(name for name in os.environ if name.lower() in ("http_proxy", "https_proxy", "all_proxy"))


def make_private_home() -> Path:
    """Point this process at a new, empty home folder, and return the folder; before QGIS starts."""
    home = Path(tempfile.mkdtemp(prefix="sentinelhub-qgis-home-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    for name in (*_OUTSIDE, *_PROXIES):
        os.environ.pop(name, None)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ.update(
        HOME=str(home),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        XDG_RUNTIME_DIR=str(runtime),
    )
    # pytest-qgis counts on these two; it would keep them in the checkout, shared by all runs.
    profile = home / "profile"
    os.environ.update(QGIS_CUSTOM_CONFIG_PATH=str(profile), QGIS_OPTIONS_PATH=str(profile))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return profile

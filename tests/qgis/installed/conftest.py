"""The built zip in a clean profile, where no OAuth library is to be had, and the local Sentinel Hub over HTTPS."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.qgis.command import Profile, needs_command
from tests.sandbox.running import Running, start_sandbox
from tools.layout import PACKAGE_NAME
from tools.package import contents, write_zip

__all__ = ["needs_command"]

# Python reads this by itself when it starts, in QGIS's programs too.
_HIDE = '''
import os, sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("oauthlib", "requests_oauthlib"):
            note("asked for " + name)
            raise ModuleNotFoundError(name, name=name)
def note(text):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "notes.txt"), "a") as file:
        file.write(text + "\\n")
sys.meta_path.insert(0, Hidden())
note("hidden")
'''


@dataclass(frozen=True)
class Installed:
    """The plugin as a stranger has it.

    Attributes:
        profile: with the plugin in it, as QGIS's plugin manager leaves it.
        python_path: what hides the OAuth libraries from whatever Python finds it in its path.
    """

    profile: Profile
    python_path: Path

    @property
    def plugins(self) -> Path:
        """Where the unpacked plugin is."""
        return self.profile.folder / "plugins"

    @property
    def notes(self) -> list[str]:
        """What the programs say that were started: `hidden` for each, and the libraries they asked for."""
        return (self.python_path / "notes.txt").read_text("ascii").splitlines()


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the zip of this checkout, as `make package` writes it."""
    target = tmp_path_factory.mktemp("zip") / f"{PACKAGE_NAME}.zip"
    write_zip(target, contents())
    return target


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def installed(plugin_zip: Path, sandbox: Running, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(folder / "plugins")
    (folder / "runtime").mkdir(mode=0o700)
    hiding = tmp_path_factory.mktemp("hiding")
    (hiding / "sitecustomize.py").write_text(_HIDE, encoding="ascii")
    profile = Profile(folder)
    assert profile.run("plugins", "enable", PACKAGE_NAME, PYTHONPATH=str(hiding)).returncode == 0
    profile.trust(Path(sandbox.ca_file))
    assert "OAUTHLIB_INSECURE_TRANSPORT" not in os.environ
    return Installed(profile, hiding)

"""QGIS's own command for algorithms, `qgis_process`, with the plugin in a profile of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QSettings

from tools.layout import METADATA, PACKAGE, PACKAGE_NAME, ROOT

# Debian's wrapper passes an option that qgis_process refuses; the program itself lies beside it.
_COMMANDS = ("/usr/bin/qgis_process.bin", "qgis_process")
COMMAND = next((found for found in map(shutil.which, _COMMANDS) if found), None)

needs_command = pytest.mark.skipif(COMMAND is None, reason="this machine has no qgis_process")


@dataclass(frozen=True)
class Profile:
    """A QGIS profile with the plugin in it."""

    folder: Path

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the command to its end."""
        environment = self.environment(**variables)
        return subprocess.run([str(COMMAND), *arguments], env=environment, capture_output=True, text=True, timeout=60)

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Start the command; what it says goes into one pipe."""
        environment = self.environment(**variables)
        pipe = subprocess.PIPE
        return subprocess.Popen(
            [str(COMMAND), *arguments], env=environment, stdout=pipe, stderr=subprocess.STDOUT, text=True
        )

    def copy(self, folder: Path) -> Profile:
        """Return a profile like this one, in a folder that does not exist yet."""
        shutil.copytree(self.folder, folder)
        return Profile(folder)

    def set(self, settings: Mapping[str, object]) -> None:
        """Write settings, by their keys, where QGIS reads them."""
        file = QSettings(str(self._default / "QGIS" / "QGIS3.ini"), QSettings.Format.IniFormat)
        for key, value in settings.items():
            file.setValue(key, value)
        file.sync()

    def trust(self, authority: Path) -> None:
        """Put a certificate authority (PEM) into the profile's authentication database."""
        variables = {**os.environ, "HOME": str(self.folder), "QT_QPA_PLATFORM": "offscreen"}
        del variables["QGIS_CUSTOM_CONFIG_PATH"]
        command = [sys.executable, "-m", "tools.demo.trust", str(self._default), str(authority)]
        subprocess.run(command, cwd=ROOT, env=variables, check=True, capture_output=True, timeout=60)

    @property
    def _default(self) -> Path:
        return self.folder / "profiles" / "default"

    def environment(self, **variables: str) -> dict[str, str]:
        """Return the environment of a program that keeps to this profile, with `variables` set as well."""
        return {
            **os.environ,
            "HOME": str(self.folder),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder),
            "QGIS_PLUGINPATH": str(self.folder / "plugins"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "QT_QPA_PLATFORM": "offscreen",
            # Python within QGIS looks for its library beside the first `python3` there is.
            "PATH": os.pathsep.join((str(Path(str(COMMAND)).parent), os.environ.get("PATH", ""))),
            # The zip carries the OAuth libraries; a source tree finds them in the environment of the tests.
            "PYTHONPATH": sysconfig.get_path("purelib"),
            **variables,
        }


def make_profile(folder: Path) -> Profile:
    """Make, in an empty folder, a clean profile in which the plugin is enabled."""
    plugin = folder / "plugins" / PACKAGE_NAME
    shutil.copytree(PACKAGE, plugin, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", plugin / "resources")
    shutil.copy(METADATA, plugin)
    (folder / "runtime").mkdir(mode=0o700)
    profile = Profile(folder)
    profile.run("plugins", "enable", PACKAGE_NAME)
    return profile

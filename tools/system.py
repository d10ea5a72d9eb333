"""Install the Debian packages the project needs, when one is missing; nothing otherwise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tools.say import complain, say

PACKAGES = (
    "qgis",
    "python3-qgis",
    "python3-gdal",
    "python3-numpy",
    "python3-venv",
    "libqca-qt5-2-plugins",  # QGIS's authentication database cannot encrypt without it
    "pyqt5-dev-tools",  # pylupdate5
    "qttools5-dev-tools",  # lrelease
    "xvfb",
    "xauth",
    "imagemagick",  # the picture of a screen, taken from outside a hung program
    "fonts-dejavu-core",
    "ca-certificates",
)


def missing(packages: tuple[str, ...]) -> list[str]:
    """Return those of the Debian packages that are not installed, in the given order."""
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Package} ${Status}\n", *packages],
        capture_output=True,
        text=True,
        check=False,  # exits 1 as soon as one of them is unknown to dpkg
    )
    installed = {line.split()[0] for line in asked.stdout.splitlines() if line.endswith(" installed")}
    return [package for package in packages if package not in installed]


def install(packages: list[str]) -> int:
    """Install Debian packages without a question; return the exit code of the first step that failed, or 0."""
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    steps = (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends", *packages],
    )
    for step in steps:
        say(f"setup: {' '.join([*as_root, *step])}")
        code = subprocess.run([*as_root, *quiet, *step], check=False).returncode
        if code:
            return code
    return 0


def main() -> int:
    """Install what is missing; return the exit code."""
    if shutil.which("dpkg-query") is None:
        complain("setup: not a Debian system; install QGIS with its Python bindings, GDAL and Xvfb yourself")
        return 0
    wanted = missing(PACKAGES)
    if not wanted:
        say("setup: system packages are in place")
        return 0
    return install(wanted)


if __name__ == "__main__":
    sys.exit(main())

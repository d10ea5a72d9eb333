"""Make the Debian system of a version, once; nothing when it is in place."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from .. import system as host
from ..say import say
from . import enter, snapshot
from .folders import Place, remove
from .versions import Version

MIRROR = os.environ.get("MIRROR") or "http://deb.debian.org/debian"
SECURITY = "http://deb.debian.org/debian-security"
RECIPE = "1"  # raise it when the way a system is made changes
ROOM_BYTES = 6 * 1024**3  # what one system takes while it is made; 4 GB afterwards
_HOURS = 2 * 3600
# The fonts are those that QGIS fetches by itself otherwise.
_FIRST_PACKAGES = "python3,ca-certificates,make,iproute2,util-linux,fonts-open-sans"


class NotMade(Exception):
    """Say in a sentence why a system could not be made."""


def description(version: Version) -> str:
    """Return what decides what is in a version's system; a system with another one is made anew."""
    return f"{RECIPE}\n{version.release} {version.suite} {MIRROR}\n{_FIRST_PACKAGES} {' '.join(host.PACKAGES)}\n"


def is_made(version: Version, place: Place) -> bool:
    """Return whether the system stands."""
    return place.stamp.is_file() and place.stamp.read_text("utf-8") == description(version)


def sources(version: Version) -> str:
    """Return the system's list of package sources."""
    suites = dict.fromkeys([version.release, f"{version.release}-updates", version.suite])
    lines = [f"deb {MIRROR} {suite} main" for suite in suites]
    return "\n".join([*lines, f"deb {SECURITY} {version.release}-security main", ""])


def preferences(version: Version) -> str:
    """Return which packages come from the version's suite: QGIS's own; the rest is that of the release."""
    return f"Package: src:qgis\nPin: release n={version.suite}\nPin-Priority: 990\n"


def ensure(version: Version, place: Place) -> None:
    """Make the system unless it stands, then bring the checkout's copy and its environments up to date.

    Raises:
        NotMade: a step failed; the sentence names its log.
    """
    place.folder.mkdir(parents=True, exist_ok=True)
    if not is_made(version, place):
        _make(version, place)
    _lend(Path("/etc/resolv.conf"), place.root / "etc/resolv.conf")
    _lend(Path(enter.AUTHORITIES), place.root / enter.LENT_AUTHORITIES.lstrip("/"))
    say(f"matrix: {version.number}: {snapshot.take(place.checkout)} files of the checkout copied")
    _step(place, "setup", enter.inside(place.root, ["make", "setup", "package"]))
    if not is_made(version, place):
        _step(place, "clean", enter.inside(place.root, ["apt-get", "clean"]))
        place.stamp.write_text(description(version), "utf-8")


def _make(version: Version, place: Place) -> None:
    free = shutil.disk_usage(place.folder).free
    if free < ROOM_BYTES:
        raise NotMade(f"{place.folder} has {free / 1e9:.1f} GB free, a system takes {ROOM_BYTES / 1e9:.0f} GB")
    place.stamp.unlink(missing_ok=True)
    say(f"matrix: {version.number}: unpacking Debian {version.release} into {place.root}; this takes some minutes")
    remove(place.root, place.folder)
    program, variables = _debootstrap(place)
    base = [program, "--variant=minbase", f"--include={_FIRST_PACKAGES}", version.release, str(place.root), MIRROR]
    _step(place, "debootstrap", enter.own_namespace(base), variables)
    _write(place.root / "etc/apt/sources.list", sources(version))
    _write(place.root / "etc/apt/preferences.d/qgis", preferences(version))
    _write(place.root / "etc/hosts", "127.0.0.1 localhost\n::1 localhost\n")
    _write(place.root / "usr/sbin/policy-rc.d", "#!/bin/sh\nexit 101\n")  # no package may start a service
    (place.root / "usr/sbin/policy-rc.d").chmod(0o755)
    say(f"matrix: {version.number}: installing QGIS from {version.suite} in it; about 500 MB are fetched")


def _debootstrap(place: Place) -> tuple[str, dict[str, str]]:
    """Return the program and what it needs to be told; without one, Debian's package is unpacked, not installed."""
    installed = shutil.which("debootstrap", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if installed:
        return installed, {}
    folder = place.folder.parent / "debootstrap"
    if not (folder / "usr/sbin/debootstrap").is_file():
        say("matrix: fetching debootstrap, which is not installed")
        folder.mkdir(parents=True, exist_ok=True)
        fetch = "apt-get update -qq && apt-get download -qq debootstrap && dpkg -x debootstrap_*.deb ."
        _step(place, "fetch", ["sh", "-c", f'cd "$1" && chmod 755 . && {fetch}', "fetch", str(folder)])
    return str(folder / "usr/sbin/debootstrap"), {"DEBOOTSTRAP_DIR": str(folder / "usr/share/debootstrap")}


def _lend(file: Path, copy: Path) -> None:
    """Copy a file of the machine, also where the system has a link."""
    copy.unlink(missing_ok=True)
    copy.write_bytes(file.read_bytes() if file.is_file() else b"")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _step(place: Place, name: str, command: list[str], variables: dict[str, str] | None = None) -> None:
    try:
        code = enter.run(command, place.log(name), _HOURS, variables)
    except OSError as fault:
        raise NotMade(f"{command[0]} could not be run: {fault}") from fault
    if code:
        raise NotMade(f"{name} failed with exit code {code}: see {place.log(name)}")


def version_here() -> str:
    """Return the number of the QGIS that this machine has installed, like `3.22.16`, or an empty text."""
    ask = "from qgis.core import Qgis; print(Qgis.QGIS_VERSION.split('-')[0])"
    asked = subprocess.run(["/usr/bin/python3", "-c", ask], capture_output=True, text=True, check=False)
    return asked.stdout.strip()

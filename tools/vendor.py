"""Make the private copies of the two OAuth libraries that travel in the zip.

Wheels by pip with their hashes checked, of them only the modules our imports lead to, imports moved below
`sentinelhub_qgis._vendor`, the portal scanner's findings cleared line by line from `vendored_findings.toml`.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomllib

from tools.environments import ENVIRONMENTS
from tools.imports import modules_below, reachable
from tools.layout import BUILD, PACKAGE_NAME, REQUIREMENTS, ROOT
from tools.rewrite import move_imports, without_comments
from tools.say import say

LIBRARIES = ("oauthlib", "requests_oauthlib")
VENDOR = f"{PACKAGE_NAME}._vendor"
# What the libraries may import from outside: QGIS brings requests; they do without the others, which we do not use.
FROM_OUTSIDE = frozenset({"requests", "blinker", "jwt"})
PINS = REQUIREMENTS / "vendored.txt"
WHEELS = BUILD / "wheels"
FINDINGS = ROOT / "tools" / "vendored_findings.toml"


class VendorError(Exception):
    """Say that the copies cannot be made as reviewed."""


@dataclass(frozen=True)
class Finding:
    """A reviewed finding: the comment that clears it, behind each of the `times` lines that read `text`."""

    file: str
    text: str
    comment: str
    why: str
    times: int = 1


def pinned_hashes(pins: str) -> list[str]:
    """Return the sha256 of the wheels a requirement file asks for."""
    return re.findall(r"--hash=sha256:([0-9a-f]{64})", pins)


def wheels(folder: Path = WHEELS, pins: Path = PINS) -> list[Path]:
    """Return the wheels with the pinned hashes, in the pins' order; fetch them when one is not there."""
    wanted = pinned_hashes(pins.read_text("utf-8"))
    if not set(wanted) <= set(_by_hash(folder)):
        say("package: fetching the wheels of the bundled libraries")
        folder.mkdir(parents=True, exist_ok=True)
        pip = [str(ENVIRONMENTS["qgis"].python), "-m", "pip", "--disable-pip-version-check", "download", "-qq"]
        exactly = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(pins)]
        subprocess.run([*pip, *exactly, "-d", str(folder)], check=True)
    there = _by_hash(folder)
    if not set(wanted) <= set(there):
        raise VendorError(f"{folder} does not hold the wheels {pins.name} names")
    return [there[digest] for digest in wanted]


def _by_hash(folder: Path) -> dict[str, Path]:
    return {hashlib.sha256(wheel.read_bytes()).hexdigest(): wheel for wheel in sorted(folder.glob("*.whl"))}


def unpack(archives: Iterable[Path], folder: Path) -> None:
    """Unpack wheels into an empty folder."""
    for archive in archives:
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)


def load_findings(path: Path = FINDINGS) -> list[Finding]:
    """Return the reviewed findings; raise VendorError for one without a reason or with an unknown field."""
    entries: list[Mapping[str, Any]] = tomllib.loads(path.read_text("utf-8"))["finding"]
    try:
        found = [Finding(**entry) for entry in entries]
    except TypeError as fault:
        raise VendorError(f"{path.name}: {fault}") from fault
    if not all(finding.why for finding in found):
        raise VendorError(f"{path.name}: a finding has no reason")
    return found


def clear(source: str, file: str, findings: Iterable[Finding]) -> str:
    """Return the source with the comments of the file's findings; raise VendorError where one does not fit."""
    lines = source.splitlines()
    for finding in findings:
        if finding.file != file:
            continue
        places = [number for number, line in enumerate(lines) if line.strip() == finding.text]
        if len(places) != finding.times:
            raise VendorError(
                f"{file}: {len(places)} lines read {finding.text!r}, {finding.times} were reviewed;"
                f" look at the library again and bring {FINDINGS.name} up to date"
            )
        for number in places:
            lines[number] = f"{lines[number]}  {finding.comment}"
    cleared = "\n".join(lines) + "\n" if lines else ""
    if without_comments(cleared) != without_comments(source):
        raise VendorError(f"{file}: clearing findings would change what the code does")
    return cleared


def needed_modules(library_root: Path, starts: Iterable[str]) -> dict[str, Path]:
    """Return the libraries' modules that the imports lead to; raise VendorError when one needs something else."""
    modules: dict[str, Path] = {}
    for library in LIBRARIES:
        modules |= modules_below(library_root, library)
    met, outside = reachable(starts, modules)
    others = {path.split(".")[0] for path in outside} - sys.stdlib_module_names - FROM_OUTSIDE
    if others:
        raise VendorError(f"the bundled libraries import {', '.join(sorted(others))}, which nobody brings")
    return {name: modules[name] for name in sorted(met)}


def our_imports(package: Path) -> set[str]:
    """Return what our own package imports of the libraries, as dotted paths."""
    _, outside = reachable(modules_below(package.parent, package.name), modules_below(package.parent, package.name))
    return {path for path in outside if path.split(".")[0] in LIBRARIES}


def vendored_files(starts: Iterable[str], work: Path, findings: list[Finding]) -> dict[str, bytes]:
    """Return the files below `_vendor`, name to content; `work` is an empty folder to unpack in."""
    archives = wheels()
    unpack(archives, work)
    files = {"__init__.py": _own_docstring(archives).encode()}
    for module in needed_modules(work, starts).values():
        name = module.relative_to(work).as_posix()
        moved = move_imports(module.read_text("utf-8"), LIBRARIES, VENDOR)
        files[name] = clear(moved, name, findings).encode()
    unused = sorted({finding.file for finding in findings} - set(files))
    if unused:
        raise VendorError(f"{FINDINGS.name} names files that are not packed: {', '.join(unused)}")
    for licence in sorted(work.glob("*.dist-info/**/LICENSE*")):
        library = licence.relative_to(work).parts[0].split("-")[0]
        files[f"{library}/{licence.name}"] = licence.read_bytes()
    return files


def _own_docstring(archives: list[Path]) -> str:
    versions = " and ".join(" ".join(archive.name.split("-")[:2]) for archive in archives)
    return (
        f'"""Private copies of {versions}: only the modules in use, their imports moved here.\n\n'
        "Comments for the plugin repository's scanner were added; each library's licence lies in its folder.\n"
        '"""\n'
    )

"""The plugin repository's rules of structure and metadata, and ours of cleanliness."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tools.metadata import MetadataError, read_metadata
from tools.vendor import Finding

LARGEST = 25 * 1024 * 1024
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
BINARIES = frozenset({".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyd", ".jar", ".zip", ".whl"})
NEVER = frozenset({"__pycache__", "__MACOSX", ".git", "..", ".bandit", ".secrets.baseline", ".flake8"})
REQUIRED_FIELDS = (
    "name description about version qgisMinimumVersion qgisMaximumVersion author email homepage repository tracker"
    " category icon"
).split()
CATEGORIES = frozenset({"Raster", "Vector", "Database", "Mesh", "Web"})
SUPPRESSION = re.compile(r"#\s*(nosec\b|pragma:\s*(allow|white)list)|(?:^|\s)(noqa|type:\s*ignore)\s*$", re.IGNORECASE)


def shape_faults(archive: zipfile.ZipFile, size: int) -> Iterator[str]:
    """Yield what is wrong with the zip as such: its size, its one folder, the names and modes in it."""
    if size > LARGEST:
        yield f"{size} bytes are more than 25 MB"
    names = archive.namelist()
    tops = sorted({PurePosixPath(name).parts[0] for name in names if name})
    if len(tops) != 1 or not tops[0].isidentifier():
        yield f"must hold one folder that is a Python name, holds {', '.join(tops)}"
    for required in REQUIRED_FILES:
        if f"{tops[0]}/{required}" not in names:
            yield f"{required} is missing"
    for entry in archive.infolist():
        fault = _entry_fault(entry)
        if fault:
            yield f"{entry.filename}: {fault}"


def _entry_fault(entry: zipfile.ZipInfo) -> str | None:
    path = PurePosixPath(entry.orig_filename)
    if path.is_absolute() or "\\" in entry.orig_filename or re.match(r"[A-Za-z]:", entry.orig_filename):
        return "not a plain relative name"
    if NEVER & set(path.parts) or path.suffix == ".pyc":
        return "must not travel"
    if path.name.startswith(".") or "tests" in path.parts:
        return "hidden files and tests stay at home"
    if path.suffix.lower() in BINARIES:
        return "a binary or a script of the system"
    if (entry.external_attr >> 16) & 0o111 and not entry.is_dir():
        return "has an executable bit"
    return None


def metadata_faults(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the metadata.txt in a plugin's folder."""
    try:
        fields = read_metadata((folder / "metadata.txt").read_text("utf-8"))
    except MetadataError as fault:
        yield str(fault)
        return
    missing = [name for name in REQUIRED_FIELDS if not fields.get(name)]
    if missing:
        yield f"metadata.txt lacks {', '.join(missing)}"
        return
    wrong = {
        "version is not three numbers": not re.fullmatch(r"\d+\.\d+\.\d+", fields["version"]),
        "name holds the word plugin": "plugin" in fields["name"].lower(),
        "author holds a slash": "/" in fields["author"],
        "email is no address": not re.fullmatch(r"\S+@\S+\.\S+", fields["email"]),
        "description is not one short line": "\n" in fields["description"] or len(fields["description"]) > 120,
        "a text holds HTML": any(re.search(r"<[a-zA-Z/]", fields[name]) for name in ("description", "about")),
        "category is unknown": fields["category"] not in CATEGORIES,
        "icon is not in the zip": not (folder / fields["icon"]).is_file(),
        "supportsQt6 is obsolete": "supportsQt6" in fields,
        "qgisMinimumVersion is not 3.22": fields["qgisMinimumVersion"] != "3.22",
        "qgisMaximumVersion hides it from QGIS 4": not fields["qgisMaximumVersion"].startswith("4."),
        "hasProcessingProvider is not yes": fields.get("hasProcessingProvider") != "yes",
    }
    yield from (f"metadata.txt: {fault}" for fault, is_so in wrong.items() if is_so)
    for name in ("homepage", "repository", "tracker"):
        if not fields[name].startswith("https://"):
            yield f"metadata.txt: {name} is no https address"


def suppression_faults(folder: Path, findings: list[Finding]) -> Iterator[str]:
    """Yield every comment that silences the scanner in our own code, and more than were reviewed in the bundled."""
    in_vendor = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name == "metadata.txt":
            continue
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            found = SUPPRESSION.search(line)
            if not found:
                continue
            if "_vendor" in path.relative_to(folder).parts:
                in_vendor += found.group(1) is not None
            else:
                yield f"{path.relative_to(folder)}:{number}: {found.group().strip()}"
    reviewed = sum(finding.times for finding in findings)
    if in_vendor != reviewed:
        yield f"_vendor has {in_vendor} comments for the scanner, {reviewed} were reviewed"

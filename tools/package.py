"""Pack the plugin: build/sentinelhub_qgis.<version>.zip, byte for byte the same each time.

    python -m tools.package
"""

from __future__ import annotations

import sys
import tempfile
import zipfile
from pathlib import Path

from tools.layout import BUILD, PACKAGE, PACKAGE_NAME, ROOT
from tools.metadata import MetadataError, metadata_for_zip, version
from tools.rewrite import CannotRewrite, move_imports
from tools.say import complain, say
from tools.vendor import LIBRARIES, VENDOR, VendorError, load_findings, our_imports, vendored_files

WHEN = (1980, 1, 1, 0, 0, 0)  # the first moment a zip knows
PLAIN_FILE = 0o100644 << 16
LEFT_OUT = frozenset({"__pycache__", "_vendor"})


def files_below(folder: Path) -> list[Path]:
    """Return the files of a folder that may travel: nothing hidden, compiled, or made by an editor."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and not any(part.startswith(".") or part in LEFT_OUT for part in path.relative_to(folder).parts)
        and path.suffix != ".pyc"
        and not path.name.endswith("~")
    )


def own_code() -> dict[str, bytes]:
    """Return the package's files with imports of the bundled libraries moved to their copies."""
    found = {}
    for path in files_below(PACKAGE):
        name = path.relative_to(PACKAGE).as_posix()
        content = path.read_bytes()
        if path.suffix == ".py":
            content = move_imports(content.decode(), LIBRARIES, VENDOR).encode()
        found[name] = content
    return found


def beside_the_code() -> dict[str, bytes]:
    """Return what lies beside the package in the checkout and inside it in the zip."""
    found = {"LICENSE": (ROOT / "LICENSE").read_bytes(), "metadata.txt": metadata_for_zip().encode()}
    for path in files_below(ROOT / "resources"):
        found[f"resources/{path.relative_to(ROOT / 'resources').as_posix()}"] = path.read_bytes()
    for path in sorted((ROOT / "i18n").glob("*.qm")):
        found[f"i18n/{path.name}"] = path.read_bytes()
    return found


def contents() -> dict[str, bytes]:
    """Return the whole zip, name below the top folder to content."""
    with tempfile.TemporaryDirectory() as work:
        copies = vendored_files(our_imports(PACKAGE), Path(work), load_findings())
    return own_code() | beside_the_code() | {f"_vendor/{name}": content for name, content in copies.items()}


def write_zip(target: Path, files: dict[str, bytes]) -> None:
    """Write a zip with one top folder, sorted, of one time and one mode, so that equal content is an equal file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PACKAGE_NAME}/{name}", WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is packed: else the mode would be lost
            entry.external_attr = PLAIN_FILE
            archive.writestr(entry, files[name], compresslevel=9)


def zip_path(folder: Path = BUILD) -> Path:
    """Return where the zip of this version belongs."""
    return folder / f"{PACKAGE_NAME}.{version()}.zip"


def main() -> int:
    """Pack, say what came of it, return the exit code."""
    target = zip_path()
    target.unlink(missing_ok=True)  # a zip of yesterday must not be taken for today's
    try:
        files = contents()
    except (VendorError, MetadataError, CannotRewrite) as fault:
        complain(f"package: {fault}")
        return 1
    write_zip(target, files)
    say(f"package: {target.relative_to(ROOT)}, {len(files)} files, {target.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

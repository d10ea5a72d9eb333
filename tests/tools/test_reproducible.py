"""The zip is the same bytes whoever packs it, where and when; and it is not for want of looking."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.layout import ROOT
from tools.package import write_zip

# Packs into the file that is named; the umask has to be set in the process itself.
_PACK = """
import os, sys
from pathlib import Path
os.umask(int(sys.argv[1], 8))
from tools import package
package.write_zip(Path(sys.argv[2]), package.contents())
"""
# Of what packing reads: other folders, owners' modes, times and orders of directories must not show.
_READ = ("sentinelhub_qgis", "resources", "i18n", "tools", "requirements", "LICENSE", "CHANGELOG.md", "metadata.txt")
WHERE = {
    "at home": {"umask": "022", "TZ": "UTC", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"},
    "elsewhere": {"umask": "077", "TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    "in Turkish": {"umask": "000", "TZ": "America/St_Johns", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "12345"},
}


def packed(checkout: Path, target: Path, umask: str, **variables: str) -> bytes:
    """Return the zip as a process of this environment packs it."""
    command = [sys.executable, "-c", _PACK, umask, str(target)]
    environment = {**os.environ, **variables, "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run(command, cwd=checkout, env=environment, check=True, capture_output=True, timeout=120)
    return target.read_bytes()


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the checkout, with files of other times and modes, made in another order."""
    folder = tmp_path_factory.mktemp("another checkout")
    names = [name for name in (*_READ, "publisher.cfg") if (ROOT / name).exists()]
    for name in reversed(names):
        files = [path for path in ((ROOT / name), *(ROOT / name).rglob("*")) if path.is_file()]
        for number, file in enumerate(sorted(files, reverse=True)):
            if "__pycache__" in file.parts:
                continue
            target = folder / file.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.read_bytes())
            target.chmod(0o600 if number % 2 else 0o755)
            os.utime(target, (946_684_800 + 86_400 * number, 946_684_800 + 86_400 * number))
    (folder / "build").mkdir()
    for name in ("wheels", "venv"):
        (folder / "build" / name).symlink_to(ROOT / "build" / name)
    return folder


@pytest.mark.parametrize("where", WHERE)
def test_the_zip_is_the_same_bytes(built: Path, copy: Path, tmp_path: Path, where: str) -> None:
    assert packed(copy, tmp_path / "again.zip", **WHERE[where]) == built.read_bytes()


def test_a_single_changed_byte_shows(built: Path, files: dict[str, bytes], tmp_path: Path) -> None:
    other = tmp_path / "other.zip"
    write_zip(other, {**files, "metadata.txt": files["metadata.txt"] + b"\n"})
    assert other.read_bytes() != built.read_bytes()
    with zipfile.ZipFile(other) as one, zipfile.ZipFile(built) as two:
        assert one.namelist() == two.namelist()

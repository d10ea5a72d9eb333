"""One zip, packed once, for all tests that look at it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tools.package import contents, write_zip


@pytest.fixture(scope="session")
def files() -> dict[str, bytes]:
    """Return what is packed, name to content."""
    return contents()


@pytest.fixture(scope="session")
def built(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the zip of the checkout."""
    target = tmp_path_factory.mktemp("zip") / "plugin.zip"
    write_zip(target, files)
    return target


@pytest.fixture(scope="session")
def unzipped(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the unpacked plugin folder in it, as QGIS's plugin manager leaves it."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder)
    return folder

"""The zip is the same each time, and works where no OAuth library is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.layout import PACKAGE_NAME, ROOT
from tools.metadata import read_metadata
from tools.package import contents, write_zip

# Hides both libraries from the interpreter and imports every module of the room; prints where they came from.
IMPORT_ROOM = """
import importlib, logging, pkgutil, sys

class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("oauthlib", "requests_oauthlib"):
            raise ModuleNotFoundError(name, name=name)

sys.meta_path.insert(0, Hidden())
import sentinelhub_qgis.api
names = [module.name for module in pkgutil.walk_packages(sentinelhub_qgis.api.__path__, "sentinelhub_qgis.api.")]
for name in names:
    importlib.import_module(name)
logging.basicConfig(level=logging.DEBUG)
copies = sorted(name for name in sys.modules if name.startswith("sentinelhub_qgis._vendor."))
assert names and copies, (names, copies)
assert not [name for name in sys.modules if name.split(".")[0] in ("oauthlib", "requests_oauthlib")]
print(sentinelhub_qgis.__file__)
"""


def test_packing_twice_gives_the_same_bytes(built, tmp_path):
    again = tmp_path / "again.zip"
    write_zip(again, contents())

    assert again.read_bytes() == built.read_bytes()


def test_times_and_modes_are_those_of_nobody(built):
    with zipfile.ZipFile(built) as archive:
        entries = archive.infolist()

    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)


def test_the_zip_holds_the_plugin_and_nothing_else(files):
    tops = {name.split("/")[0] for name in files}
    python = {name for name in files if name.endswith(".py") and not name.startswith("_vendor/")}
    in_tree = {path.relative_to(ROOT / PACKAGE_NAME).as_posix() for path in (ROOT / PACKAGE_NAME).rglob("*.py")}

    assert python == in_tree
    assert {"LICENSE", "metadata.txt", "resources", "_vendor", "__init__.py"} <= tops
    assert not tops & {"tests", "tools", "build", "publisher.cfg"}


@pytest.mark.parametrize("library", ["oauthlib", "requests_oauthlib"])
def test_a_bundled_library_keeps_its_licence(files, library):
    assert len(files[f"_vendor/{library}/LICENSE"]) > 500


def test_who_publishes_and_what_changed_is_in_the_metadata(files):
    fields = read_metadata(files["metadata.txt"].decode())

    assert {"author", "email", "homepage", "repository", "tracker", "changelog"} <= set(fields)
    assert fields["hasProcessingProvider"] == "yes"


@pytest.mark.parametrize("python", [sys.executable, str(ROOT / "build/venv/py39/bin/python")], ids=["QGIS's", "3.9"])
def test_the_room_of_the_wire_works_without_installed_oauth_libraries(unzipped, python):
    if not Path(python).exists():
        pytest.skip("this machine has no Python 3.9")
    environment = {**os.environ, "PYTHONPATH": str(unzipped), "PYTHONDONTWRITEBYTECODE": "1"}

    answer = subprocess.run(
        [python, "-W", "error", "-c", IMPORT_ROOM], cwd=unzipped, env=environment, capture_output=True, text=True
    )

    assert answer.returncode == 0, answer.stderr
    assert Path(answer.stdout.strip()) == unzipped / PACKAGE_NAME / "__init__.py"


def test_paths_point_into_the_installed_plugin(unzipped):
    ask = "from sentinelhub_qgis import paths; print(paths.METADATA); print(paths.icon())"
    environment = {**os.environ, "PYTHONPATH": str(unzipped), "PYTHONDONTWRITEBYTECODE": "1"}

    answer = subprocess.run(
        [sys.executable, "-c", ask], cwd=unzipped, env=environment, capture_output=True, text=True, check=True
    )

    plugin = (unzipped / PACKAGE_NAME).resolve()
    assert answer.stdout.split() == [str(plugin / "metadata.txt"), str(plugin / "resources/icons/icon.svg")]

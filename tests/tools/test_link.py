"""A linked source tree is a plugin, and an installed plugin is not overwritten."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tools.layout import PACKAGE, PACKAGE_NAME, ROOT
from tools.link import LIBRARIES, link, link_libraries


def test_the_linked_tree_is_a_plugin_with_its_metadata(tmp_path):
    plugin = link(tmp_path)

    assert plugin == tmp_path / "python" / "plugins" / PACKAGE_NAME
    assert (plugin / "metadata.txt").resolve() == ROOT / "metadata.txt"
    ask = "from sentinelhub_qgis import paths; print(paths.METADATA); print(paths.icon().is_file())"
    told = subprocess.run(
        [sys.executable, "-B", "-c", ask], cwd=plugin.parent, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == [str(ROOT / "metadata.txt"), "True"]


def test_linking_again_leaves_the_tree_alone(tmp_path):
    link(tmp_path)
    plugin = link(tmp_path)

    assert (PACKAGE / "__init__.py").is_file()
    assert (plugin / "__init__.py").resolve() == PACKAGE / "__init__.py"


def test_an_installed_plugin_stays(tmp_path):
    plugin = tmp_path / "python" / "plugins" / PACKAGE_NAME
    plugin.mkdir(parents=True)
    (plugin / "__init__.py").write_text("")

    with pytest.raises(FileExistsError, match="uninstall it first"):
        link(tmp_path)
    assert (plugin / "__init__.py").read_text() == ""


def test_the_libraries_of_the_zip_lie_where_qgis_looks_for_modules(tmp_path):
    packages = tmp_path / "packages"
    for name in LIBRARIES:
        (packages / name).mkdir(parents=True)
        (packages / name / "__init__.py").write_text("", encoding="utf-8")
    profile = tmp_path / "profile"
    link(profile)

    link_libraries(profile, packages)
    link_libraries(profile, packages)

    assert all((profile / "python" / name / "__init__.py").is_file() for name in LIBRARIES)


def test_somebody_elses_library_stays(tmp_path):
    theirs = tmp_path / "python" / LIBRARIES[0]
    theirs.mkdir(parents=True)

    link_libraries(tmp_path, tmp_path / "packages")

    assert not theirs.is_symlink()

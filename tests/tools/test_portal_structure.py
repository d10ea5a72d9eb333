"""The portal check sees what the plugin repository would refuse."""

from __future__ import annotations

import zipfile

import pytest

from tools.portal.structure import LARGEST, metadata_faults, shape_faults, suppression_faults
from tools.vendor import Finding

GOOD = {"plug/__init__.py": "", "plug/metadata.txt": "", "plug/LICENSE": ""}


def zip_of(path, names, *, mode=0o100644):
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in names.items():
            entry = zipfile.ZipInfo("x")
            entry.filename = name  # kept as it is, also with a back-slash
            entry.external_attr = (mode if name == "plug/__init__.py" else 0o100644) << 16
            archive.writestr(entry, text)
    return zipfile.ZipFile(path)


def shape(path, names, *, size=1000, mode=0o100644):
    with zip_of(path, names, mode=mode) as archive:
        return list(shape_faults(archive, size))


def test_a_plain_zip_is_clean(tmp_path):
    assert shape(tmp_path / "a.zip", GOOD) == []


@pytest.mark.parametrize("missing", sorted(GOOD))
def test_a_required_file_is_missed(tmp_path, missing):
    names = {name: text for name, text in GOOD.items() if name != missing}

    assert shape(tmp_path / "a.zip", names) == [f"{missing.removeprefix('plug/')} is missing"]


@pytest.mark.parametrize(
    "name, told",
    [
        ("plug/a.pyc", "must not travel"),
        ("plug/__pycache__/a.txt", "must not travel"),
        ("plug/../evil.py", "must not travel"),
        ("plug/.bandit", "must not travel"),
        ("plug/.secrets.baseline", "must not travel"),
        ("plug/.gitignore", "hidden"),
        ("plug/tests/test_a.py", "hidden files and tests"),
        ("plug/lib.so", "binary"),
        ("plug/run.SH", "binary"),
        ("plug/a\\b.py", "plain relative name"),
    ],
)
def test_a_file_that_must_stay_at_home_is_seen(tmp_path, name, told):
    found = shape(tmp_path / "a.zip", GOOD | {name: ""})

    assert len(found) == 1
    assert told in found[0]


@pytest.mark.parametrize(
    "names, told",
    [
        (GOOD | {"other/a.py": ""}, "must hold one folder"),
        ({name.replace("plug", "my-plug"): text for name, text in GOOD.items()}, "Python name"),
    ],
    ids=["two folders", "no Python name"],
)
def test_one_folder_with_a_python_name(tmp_path, names, told):
    assert told in " ".join(shape(tmp_path / "a.zip", names))


def test_an_executable_bit_is_seen(tmp_path):
    assert shape(tmp_path / "a.zip", GOOD, mode=0o100755) == ["plug/__init__.py: has an executable bit"]


def test_size_is_limited(tmp_path):
    assert "25 MB" in shape(tmp_path / "a.zip", GOOD, size=LARGEST + 1)[0]


def test_the_built_zip_has_the_right_shape_and_metadata(built, unzipped):
    with zipfile.ZipFile(built) as archive:
        assert list(shape_faults(archive, built.stat().st_size)) == []
    assert list(metadata_faults(unzipped / "sentinelhub_qgis")) == []


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("version=0.1.0", "version=0.1.0b1", "three numbers"),
        ("name=Sentinel Hub", "name=Sentinel Hub Plugin", "word plugin"),
        ("author=", "author=A/", "slash"),
        ("email=", "email=nobody and ", "no address"),
        ("category=Raster", "category=Satellite", "category"),
        ("about=", "about=<b>Look</b> ", "HTML"),
        ("icon.svg", "nothing.svg", "icon"),
        ("server=False", "supportsQt6=yes", "obsolete"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "hides it"),
        ("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.0", "3.22"),
        ("hasProcessingProvider=yes", "hasProcessingProvider=no", "hasProcessingProvider"),
        ("homepage=https:", "homepage=http:", "https"),
        ("tracker=", "nothing=", "lacks tracker"),
        ("[general]", "[special]", "general"),
        ("description=", "description=100 % ", "metadata.txt"),
    ],
)
def test_metadata_the_repository_would_refuse(tmp_path, unzipped, old, new, told):
    plugin = unzipped / "sentinelhub_qgis"
    text = (plugin / "metadata.txt").read_text("utf-8")
    assert old in text
    (tmp_path / "metadata.txt").write_text(text.replace(old, new), "utf-8")
    (tmp_path / "resources").symlink_to(plugin / "resources")

    assert told in " ".join(metadata_faults(tmp_path))


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # nosec",
        "x = 1  #nosec B105",
        "x = 1  # pragma: allowlist secret",
        "x = 1  # pragma: whitelist secret",
        "x = 1  # noqa",
        "x = f()  # type: ignore",
    ],
)
def test_our_own_code_silences_nothing(tmp_path, line):
    (tmp_path / "a.py").write_text(f"y = 2\n{line}\n")

    assert len(list(suppression_faults(tmp_path, []))) == 1


def test_a_silenced_rule_with_its_name_is_the_linters_business(tmp_path):
    (tmp_path / "a.py").write_text("x = 1  # noqa: E501\ny = f()  # type: ignore[misc]\n")

    assert list(suppression_faults(tmp_path, [])) == []


def test_more_silence_in_the_bundled_code_than_was_reviewed_is_seen(tmp_path):
    (tmp_path / "_vendor").mkdir()
    (tmp_path / "_vendor" / "a.py").write_text("x = 1  # nosec B105\ny = 2  # nosec B105\n")
    reviewed = Finding("a.py", "x = 1", "# nosec B105", "a word")

    assert list(suppression_faults(tmp_path, [reviewed])) == ["_vendor has 2 comments for the scanner, 1 were reviewed"]

"""The bundled libraries are those that were reviewed, and nothing else comes along."""

from __future__ import annotations

import pytest

from tools.layout import REQUIREMENTS
from tools.vendor import Finding, VendorError, clear, load_findings, needed_modules, pinned_hashes

SOURCE = 'def f():\n    kind = "Bearer"\n    return kind\n'


def finding(**changed) -> Finding:
    return Finding(**{"file": "a.py", "text": 'kind = "Bearer"', "comment": "# nosec B105", "why": "a word"} | changed)


def test_a_finding_is_cleared_on_its_line():
    assert clear(SOURCE, "a.py", [finding()]) == SOURCE.replace('"Bearer"', '"Bearer"  # nosec B105')


def test_a_finding_of_another_file_is_left_alone():
    assert clear(SOURCE, "b.py", [finding()]) == SOURCE


@pytest.mark.parametrize(
    "source",
    [SOURCE.replace("Bearer", "MAC"), SOURCE + 'def g():\n    kind = "Bearer"\n', ""],
    ids=["the line has changed", "the line comes twice", "the file is empty"],
)
def test_a_list_that_no_longer_fits_stops_the_build(source):
    with pytest.raises(VendorError, match=r"a\.py: \d lines read"):
        clear(source, "a.py", [finding()])


def test_a_comment_that_would_change_the_code_stops_the_build():
    source = 'text = """\nkind\n"""\n'

    with pytest.raises(VendorError, match="would change what the code does"):
        clear(source, "a.py", [finding(text="kind")])


@pytest.mark.parametrize(
    "entry, complaint",
    [
        ('file="a"\ntext="b"\ncomment="c"\nwhy=""', "no reason"),
        ('file="a"\ntext="b"\ncomment="c"', "why"),
        ('file="a"\ntext="b"\ncomment="c"\nwhy="d"\nlines=3', "lines"),
    ],
    ids=["empty reason", "no reason", "unknown field"],
)
def test_every_finding_has_a_reason(tmp_path, entry, complaint):
    path = tmp_path / "findings.toml"
    path.write_text(f"[[finding]]\n{entry}\n")

    with pytest.raises(VendorError, match=complaint):
        load_findings(path)


def test_only_modules_that_are_imported_come_along(tmp_path):
    files = {
        "oauthlib/__init__.py": "",
        "oauthlib/used.py": "from . import helper\nimport json, requests",
        "oauthlib/helper.py": "",
        "oauthlib/idle.py": "",
        "requests_oauthlib/__init__.py": "def f():\n    from oauthlib.used import thing",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)

    found = needed_modules(tmp_path, ["requests_oauthlib.OAuth2Session"])

    assert sorted(found) == ["oauthlib", "oauthlib.helper", "oauthlib.used", "requests_oauthlib"]


def test_a_library_that_needs_what_nobody_brings_stops_the_build(tmp_path):
    (tmp_path / "oauthlib").mkdir()
    (tmp_path / "oauthlib" / "__init__.py").write_text("import cryptography")

    with pytest.raises(VendorError, match="cryptography"):
        needed_modules(tmp_path, ["oauthlib"])


def pins(name: str) -> dict[str, str]:
    lines = (REQUIREMENTS / name).read_text("utf-8").splitlines()
    return dict(line.rstrip(" \\").split("==") for line in lines if "==" in line and not line.startswith("#"))


@pytest.mark.parametrize("name", ["qgis.txt", "py39.txt", "sandbox.txt"])
def test_what_is_tested_is_what_travels(name):
    vendored = pins("vendored.txt")

    assert {library: pins(name)[library] for library in vendored} == vendored


def test_every_bundled_wheel_has_its_hash():
    assert len(pinned_hashes((REQUIREMENTS / "vendored.txt").read_text("utf-8"))) == len(pins("vendored.txt"))

"""The repository's own scanners: clean on the zip, and not because they are deaf."""

from __future__ import annotations

import re
import shutil
from collections import Counter

import pytest

from tools.portal.__main__ import look, table
from tools.portal.scanners import ScannerFailed, bandit, detect_secrets
from tools.vendor import load_findings

FINDS = [
    ("TOKEN_URL = 'https://a.b/c'", "B105"),
    ("def f(secret=''):\n    return secret", "B107"),
    ("f(password='x')", "B106"),
    ("assert True", "B101"),
    ("try:\n    f()\nexcept Exception:\n    pass", "B110"),
    ("import hashlib\nhashlib.md5(b'')", "B324"),
    ("import xml.etree.ElementTree", "B405"),
    ("import requests\nrequests.get(url)", "B113"),
    ("import requests\nrequests.get(url, verify=False, timeout=1)", "B501"),
    ("open('/tmp/a')", "B108"),
]


def test_the_zip_passes_every_check(built):
    checks = look(built, release=False)

    assert [line for check in checks for line in check.found] == []
    assert {check.name for check in checks} >= {"structure", "metadata", "bandit", "detect-secrets", "Qt 5 and 6"}


def test_bandit_hears_the_rules_of_the_repository(tmp_path):
    for number, (code, _) in enumerate(FINDS):
        (tmp_path / f"case_{number}.py").write_text(f"{code}\n")

    found = bandit(tmp_path)

    for number, (code, rule) in enumerate(FINDS):
        assert any(f"case_{number}.py" in line and rule in line for line in found), code


def test_bandit_that_cannot_read_a_file_is_no_clean_result(tmp_path):
    (tmp_path / "broken.py").write_text("def (:\n")

    with pytest.raises(ScannerFailed):
        bandit(tmp_path)


def test_detect_secrets_hears_all_but_the_metadata(tmp_path):
    found_here = 'password = "hunter2-and-more"\n'
    for name in ("a.py", "notes.md", "metadata.txt"):
        (tmp_path / name).write_text(found_here)

    assert sorted(line.split(":")[0] for line in detect_secrets(tmp_path)) == ["a.py", "notes.md"]


def test_every_reviewed_finding_is_still_one(unzipped, tmp_path):
    """Take the comments away again: the scanners must find those lines, all of them, and no other."""
    vendor = tmp_path / "_vendor"
    shutil.copytree(unzipped / "sentinelhub_qgis" / "_vendor", vendor)
    expected = Counter()
    for finding in load_findings():
        if "nosec" in finding.comment:
            expected[finding.file, finding.comment.split()[-1]] += finding.times

    found = Counter()
    for line in bandit(vendor, "--ignore-nosec"):
        place, rule = line.split()[:2]
        found[place.removeprefix("./").rsplit(":", 1)[0], rule] += 1
    assert found == expected


def test_every_reviewed_secret_is_still_one(unzipped, tmp_path):
    for file in {finding.file for finding in load_findings() if "pragma" in finding.comment}:
        text = (unzipped / "sentinelhub_qgis" / "_vendor" / file).read_text("utf-8")
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        for number, line in enumerate(text.splitlines()):
            if "pragma: allowlist" in line:  # alone in a file, as equal secrets of one file are told once
                bare = re.sub(r"\s*# pragma.*", "", line)
                (tmp_path / file).with_name(f"{(tmp_path / file).stem}_{number}.py").write_text(f"{bare}\n")
    written = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.py"))

    assert sorted({line.rsplit(":", 1)[0] for line in detect_secrets(tmp_path)}) == written


def test_examples_of_the_publisher_are_a_note_and_block_a_release(built):
    note = next(check for check in look(built, release=False) if check.name == "publisher")
    blocked = next(check for check in look(built, release=True) if check.name == "publisher")

    assert (bool(note.found), bool(blocked.found)) == (False, True)
    assert "still examples" in note.note
    assert "still examples" in "\n".join(table([blocked]))

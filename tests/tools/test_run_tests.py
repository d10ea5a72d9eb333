"""A run of tests ends, whatever happens in it, and says so in its exit code."""

from __future__ import annotations

import os
import sys
import time

import pytest

from tools import run_tests
from tools.run_tests import GROUPS, HUNG, Group, arguments, environment, watched


@pytest.mark.parametrize("code", [0, 1, 5])
def test_the_exit_code_is_that_of_the_run(code):
    assert watched([sys.executable, "-c", f"raise SystemExit({code})"], dict(os.environ), 30) == code


def test_a_run_that_hangs_is_ended_with_what_it_started(tmp_path):
    note = tmp_path / "pid"
    child = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"

    assert watched([sys.executable, "-c", parent], dict(os.environ), 2) == HUNG
    pid = int(note.read_text())
    for _ in range(50):
        if not is_running(pid):
            break
        time.sleep(0.1)
    assert not is_running(pid)


def is_running(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"  # a zombie has ended
    except OSError:
        return False


def test_named_tests_take_the_place_of_the_group():
    group = GROUPS["qgis"]

    assert arguments(group, ["tests/qgis"], ["-k", "word"])[-3:] == ["tests/qgis", "-k", "word"]
    assert arguments(group, ["tests/qgis"], ["tests/qgis/gui", "-x"])[-3:] == ["-q", "tests/qgis/gui", "-x"]


def test_qgis_gets_no_screen_and_a_home_of_its_own(tmp_path):
    values = environment(GROUPS["qgis"], tmp_path)

    assert values["QT_QPA_PLATFORM"] == "offscreen"
    assert values["HOME"] == str(tmp_path)
    assert (tmp_path / "runtime").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("tests", "chances", "expected"),
    [
        ("def test_a(): assert seen('a')", 1, 0),
        ("def test_a(): assert seen('a')", 0, 1),
        ("def test_a(): assert seen('a')\ndef test_b(): assert seen('b')", 1, 1),
        ("def test_a(): assert False", 1, 1),
        ("def test_a(): assert seen('a')\ndef test_b(): pass", 1, 0),
    ],
    ids=["unstable", "unstable without a second chance", "more than a few", "always", "others passed"],
)
def test_few_that_fail_get_a_second_chance(tmp_path, monkeypatch, capfd, tests, chances, expected):
    helper = f"""
from pathlib import Path
def seen(name):
    note = Path({str(tmp_path)!r}) / name
    was_there = note.exists()
    note.touch()
    return was_there
"""
    path = tmp_path / "test_sample.py"
    path.write_text(helper + tests, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = -p no:pytest_qgis\n", encoding="utf-8")
    monkeypatch.setitem(GROUPS, "sample", Group("qgis", (str(path),), 60, second_chances=chances))
    monkeypatch.setattr(Group, "python", property(lambda _self: run_tests.ROOT / sys.executable))

    assert run_tests.run("sample", []) == expected
    assert ("UNSTABLE" in "".join(capfd.readouterr())) == (expected == 0)


@pytest.mark.parametrize(
    ("codes", "expected"), [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((-11, 1), -11)], ids=str
)
def test_halves_run_side_by_side_and_the_worst_counts(monkeypatch, capfd, codes, expected):
    def half(_name, parts, _options, note):
        note.write_text(f"said by {parts[0][0]}\n", encoding="utf-8")
        return codes[0] if parts[0][0] == "tests/one" else codes[1]

    monkeypatch.setattr(run_tests, "_run_half", half)
    monkeypatch.setitem(GROUPS, "sample", Group("qgis", ("tests",), 60, halves=((("tests/one",),), (("tests/two",),))))

    assert run_tests.run_whole("sample", ["-x"]) == expected
    said = capfd.readouterr().out
    assert said.index("said by tests/one") < said.index("said by tests/two")


def test_halves_are_all_of_the_group():
    parts = [part for half in GROUPS["qgis"].halves for part in half]
    named = {part[0] for part in parts}
    left_out = {option.partition("=")[2] for part in parts for option in part[1:]}

    assert "tests/qgis" in named
    assert left_out <= named  # what one run leaves out another one has
    assert all((run_tests.ROOT / one).exists() for one in named)

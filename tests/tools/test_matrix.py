"""The matrix deletes with care, leaves nothing mounted or running, and counts what the runs say."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.matrix import __main__ as command
from tools.matrix import enter, folders, report, snapshot, system
from tools.matrix.versions import Version, chosen

BACKPORTS = Version("3.40", "bookworm", "bookworm-backports")


@pytest.mark.parametrize(
    "names, numbers",
    [
        ("", ["3.22", "3.40", "3.44"]),
        ("3.44", ["3.44"]),
        ("3.44, 3.22", ["3.44", "3.22"]),
        ("3.40 3.40", ["3.40"]),
    ],
)
def test_versions_are_chosen_by_name(names: str, numbers: list[str]) -> None:
    assert [version.number for version in chosen(names)] == numbers


def test_an_unknown_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--versions", "3.10"]) == 2
    assert "no such version: 3.10; there are 3.22, 3.40, 3.44" in capsys.readouterr().err


def test_without_root_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system, "version_here", lambda: "3.22.16")
    assert command.main([]) == 2
    said = capsys.readouterr().err
    assert "QGIS 3.40 and 3.44 is not installed here" in said
    assert "`sudo make test-matrix`, or VERSIONS=3.22" in said


# --- deleting ---------------------------------------------------------------------------------------------

MOUNTINFO = r"""22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 22 0:5 / /a/root/dev rw - devtmpfs udev rw
41 22 0:5 / /a/with\040space rw - tmpfs tmpfs rw
42 22 0:5 / /a/rooted rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    "folder, points",
    [
        ("/a/root", ["/a/root/dev"]),
        ("/a/root/dev", ["/a/root/dev"]),
        ("/a/with space", ["/a/with space"]),
        ("/a/roo", []),
        ("/b", []),
    ],
)
def test_mounts_in_a_folder_are_seen(folder: str, points: list[str]) -> None:
    assert folders.mounts_in(Path(folder), MOUNTINFO) == points


def test_a_folder_in_its_bounds_is_deleted(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    folders.remove(tmp_path / "a", tmp_path)
    folders.remove(tmp_path / "a", tmp_path)  # twice is once
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", ["itself", "outside", "link", "mounted"])
def test_what_must_not_be_deleted_stays(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bounds, outside = tmp_path / "bounds", tmp_path / "outside"
    (bounds / "mounted" / "dev").mkdir(parents=True)
    (outside / "kept").mkdir(parents=True)
    (bounds / "link").symlink_to(outside)
    table = tmp_path / "mountinfo"
    table.write_text(f"1 1 0:5 / {bounds.resolve()}/mounted/dev rw - devtmpfs udev rw\n")
    monkeypatch.setattr(folders, "MOUNTS", table)
    folder = {"itself": bounds, "outside": outside}.get(what, bounds / what)
    with pytest.raises(RuntimeError, match="deleted"):
        folders.remove(folder, bounds)
    assert (outside / "kept").is_dir()
    assert (bounds / "mounted" / "dev").is_dir()


# --- what goes in -----------------------------------------------------------------------------------------


def test_the_copy_is_the_checkout_without_what_git_ignores(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    (source / "folder").mkdir(parents=True)
    for name in ("committed.py", "folder/new.py", "gone.py", "secret.log"):
        (source / name).write_text(name)
    (source / ".gitignore").write_text("*.log\n")
    subprocess.run(["git", "init", "-q"], cwd=source, check=True)
    subprocess.run(["git", "add", "committed.py", "gone.py"], cwd=source, check=True)
    (source / "gone.py").unlink()
    (target / "build").mkdir(parents=True)
    (target / "old" / "folder").mkdir(parents=True)
    (target / "stale.py").write_text("stale")
    assert snapshot.take(target, source) == 3
    files = sorted(str(path.relative_to(target)) for path in target.rglob("*"))
    assert files == [".gitignore", "build", "committed.py", "folder", "folder/new.py"]


def test_only_qgis_comes_from_the_backports() -> None:
    assert "bookworm-backports main" in system.sources(BACKPORTS)
    assert system.preferences(BACKPORTS).startswith("Package: src:qgis\nPin: release n=bookworm-backports")


@pytest.mark.parametrize("change, made", [("", True), ("more", False)])
def test_a_system_of_another_recipe_is_made_anew(change: str, made: bool, tmp_path: Path) -> None:
    place = folders.Place(tmp_path)
    assert not system.is_made(BACKPORTS, place)
    place.stamp.write_text(system.description(BACKPORTS) + change)
    assert system.is_made(BACKPORTS, place) is made


def test_what_stands_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folders.Place(tmp_path)
    (place.root / "etc/ssl").mkdir(parents=True)
    (place.root / "etc/resolv.conf").symlink_to("/nowhere")
    place.stamp.write_text(system.description(BACKPORTS))
    ran: list[list[str]] = []
    monkeypatch.setattr(enter, "run", lambda command, *_others: len(ran.append(command) or []))
    monkeypatch.setattr(snapshot, "take", lambda _target: 1)
    system.ensure(BACKPORTS, place)
    assert (place.root / "etc/ssl/lent.crt").read_bytes() == Path(enter.AUTHORITIES).read_bytes()
    assert [command[-3:] for command in ran] == [["make", "setup", "package"]]


@pytest.mark.parametrize("free, said", [(10**9, "1.0 GB free"), (10**12, "debootstrap failed with exit code 7")])
def test_a_system_that_cannot_be_made_says_why(
    free: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system.shutil, "disk_usage", lambda _path: type("Usage", (), {"free": free}))
    monkeypatch.setattr(system.shutil, "which", lambda *_a, **_k: "/usr/sbin/debootstrap")
    monkeypatch.setattr(enter, "run", lambda *_arguments: 7)
    place = folders.Place(tmp_path / "3.40")
    with pytest.raises(system.NotMade, match=said):
        system.ensure(BACKPORTS, place)
    assert not place.stamp.exists()


# --- what runs --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("closed", [False, True])
def test_a_system_is_entered_in_namespaces_of_its_own(closed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SH_CLIENT_SECRET", "of the developer")
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    words = enter.inside(Path("/r"), ["make", "demo"], closed=closed)
    assert words[:3] == ["setpriv", "--pdeathsig", "KILL"]
    assert {"--mount", "--pid", "--kill-child=KILL"} <= set(words)
    assert ("--net" in words) is closed
    assert ("https_proxy=http://proxy.example:3128" in words) is not closed
    assert "of the developer" not in " ".join(words)
    assert words[-2:] == ["make", "demo"]


def test_output_goes_to_the_log_and_the_code_comes_back(tmp_path: Path) -> None:
    assert enter.run(["sh", "-c", "echo said; echo complained >&2; exit 3"], tmp_path / "log", 60) == 3
    assert (tmp_path / "log").read_text().split() == ["said", "complained"]


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    mark = f"{600 + os.getpid()}"
    assert enter.run(["sh", "-c", f"sleep {mark} & wait"], tmp_path / "log", 1) == 124
    _wait(lambda: not _processes_with(f"sleep\0{mark}"))


_PARENT = """
import sys
from pathlib import Path
from tools.matrix import __main__ as command, enter
import signal
command.stop_on_signals()
script = 'mount -t tmpfs tmpfs "$1"; touch "$1/inside"; echo ready > "$2"; sleep 600'
enter.run(enter.own_namespace(["sh", "-euc", script, "x", sys.argv[1], sys.argv[2]]), Path(sys.argv[3]), 600)
"""


def _may_mount() -> bool:
    """Tell whether this machine lets us mount: containers often do not, even for root."""
    words = enter.own_namespace(["mount", "-t", "tmpfs", "tmpfs", "/mnt"])
    return os.geteuid() == 0 and subprocess.run(words, capture_output=True).returncode == 0


@pytest.mark.skipif(not _may_mount(), reason="this machine lets us mount nothing")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda one: one.name)
def test_nothing_is_left_when_it_is_stopped(number: signal.Signals, tmp_path: Path) -> None:
    point, ready = tmp_path / "point", tmp_path / "ready"
    point.mkdir()
    words = [sys.executable, "-c", _PARENT, str(point), str(ready), str(tmp_path / "log")]
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as parent:
        try:
            _wait(ready.exists)
            running = _processes_with(str(point))
            assert len(running) > 1
            assert list(point.iterdir()) == []  # the mount is seen by nobody else
            assert folders.mounts_in(point, folders.MOUNTS.read_text()) == []
            parent.send_signal(number)
            parent.wait(60)
        finally:
            parent.kill()
    _wait(lambda: not _processes_with(str(point)))


def _wait(condition: object) -> None:
    end = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def _processes_with(text: str) -> list[str]:
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and text in (folder / "cmdline").read_text("utf-8", "replace"):
                found.append(folder.name)
        except OSError:  # it has just ended
            continue
    return found


# --- the table --------------------------------------------------------------------------------------------

JUNIT = """<testsuites><testsuite errors="1" failures="1" skipped="2" tests="10" time="61.5">
<testcase classname="tests.a" name="good"/>
<testcase classname="tests.a" name="bad"><failure message="no">no</failure></testcase>
<testcase classname="tests.b" name="odd[1]"><error message="no">no</error></testcase>
</testsuite></testsuites>"""


def summary(failure: str = "", faults: tuple[str, ...] = ()) -> str:
    versions = {"qgis": "3.44.15-Solothurn", "qt": "5.15.15", "python": "3.13.5"}
    good = not failure and not faults
    return json.dumps({"versions": versions, "failure": failure, "pixels": {"faults": faults}, "good": good})


ALL_GOOD = re.sub("<(failure|error)[^/]*</(failure|error)>", "", JUNIT)
NAMES = ("tests.a::bad", "tests.b::odd[1]")


@pytest.mark.parametrize(
    "text, code, expected",
    [
        (JUNIT, 1, report.Tests(6, 2, 2, 61.5, NAMES)),
        (JUNIT, 0, report.Tests(8, 0, 2, 61.5, (), NAMES)),
        (ALL_GOOD, 3, report.Tests(8, 1, 2, 61.5, ("gui: exit code 3",))),
        ("", 124, report.Tests(failed=1, failures=("gui: broke off",))),
        ("", 0, report.Tests()),
    ],
    ids=["failed", "passed once more", "ended badly", "broke off", "no test there"],
)
def test_the_counts_are_those_of_the_file(text: str, code: int, expected: report.Tests, tmp_path: Path) -> None:
    if text:
        (tmp_path / "gui.xml").write_text(text)
    assert report.read_tests(tmp_path, "gui", code) == expected


def test_parts_are_counted_together() -> None:
    one = report.Tests(1, 1, 1, 1.0, ("a",), ("b",))
    assert one + one == report.Tests(2, 2, 2, 2.0, ("a", "a"), ("b", "b"))


def test_every_folder_with_tests_is_a_part() -> None:
    found = dict(command.parts([]))
    assert found["gui"] == ["tests/qgis/gui"]
    assert found["manners"] == ["tests/qgis/test_manners.py"]
    assert len(found) > 5
    assert command.parts(["tests/qgis/gui", "-k", "x"]) == [("chosen", [])]


@pytest.mark.parametrize(
    "text, trouble",
    [
        (summary(), ""),
        (summary("sign in: Traceback\n  File x\nValueError: no\n"), "ValueError: no"),
        (summary(faults=("nothing was downloaded",)), "nothing was downloaded"),
    ],
)
def test_the_demonstrations_trouble_is_one_line(text: str, trouble: str, tmp_path: Path) -> None:
    assert report.read_demo(tmp_path) is None
    (tmp_path / "summary.json").write_text(text)
    assert report.read_demo(tmp_path) == report.Demo("3.44.15-Solothurn", "5.15.15", trouble)


GOOD = report.Tests(10, 0, 1, 60.4)
SHOWN = report.Demo("3.44.15-Solothurn", "5.15.15", "")


@pytest.mark.parametrize(
    "row, good, line",
    [
        (report.Row("3.44", GOOD, SHOWN), True, "3.44.15 5.15.15 10 0 1 60 good"),
        (report.Row("3.44", report.Tests(9, 1, 1, 60.4, ("a::b",)), SHOWN), False, "3.44.15 5.15.15 9 1 1 60 good"),
        (report.Row("3.44", report.Tests(0, 0, 0, 0.0), SHOWN), False, "3.44.15 5.15.15 0 0 0 0 good"),
        (report.Row("3.44", GOOD, report.Demo("3.44", "5", "no")), False, "3.44 5 10 0 1 60 failed: no"),
        (report.Row("3.44", GOOD), False, "3.44 - 10 0 1 60 -"),
        (report.Row("3.44", trouble="not tried"), False, "3.44 - - - - - -"),
    ],
    ids=["good", "a test failed", "no test ran", "demo failed", "no demo", "not tried"],
)
def test_a_row_says_how_it_went(row: report.Row, good: bool, line: str) -> None:
    assert row.is_good is good
    lines = [" ".join(one.split()) for one in report.table([row])]
    assert lines[:2] == ["QGIS Qt passed failed skipped seconds demo", line]
    assert lines[2:] == ([f"3.44: failed: {name}" for name in row.tests.failures] if row.tests else ["3.44: not tried"])


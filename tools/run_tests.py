"""Run one group of the tests in the environment it belongs to.

    python -m tools.run_tests {unit,py39,tools,sandbox,qgis} [pytest's own options]

A group without tests is no failure, but is said. A run that hangs is ended, with all it started.

Tests inside QGIS share its threads and events with code that is not ours. Where no more than a few of them fail, these
few run once more, alone: what passes then is named as unstable, which is work to be done, but no reason to stop.
They mostly wait, for answers and for QGIS, so two halves of them run side by side.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tools.layout import BUILD, ROOT, VENVS
from tools.say import complain, say

FAILED = 1  # pytest's exit code when tests failed, and nothing else went wrong
NO_TESTS = 5  # pytest's exit code when it has collected nothing
HUNG = 124


@dataclass(frozen=True)
class Group:
    """Tests that run together: their environment, where they are, and the seconds they may take.

    `second_chances` is how many of them may fail and pass when they run once more; `halves` run side by side and are
    the group together, each a row of runs one after the other, by pytest's arguments.
    """

    venv: str
    paths: tuple[str, ...]
    limit: int
    with_qgis: bool = False
    second_chances: int = 0
    halves: tuple[tuple[tuple[str, ...], ...], ...] = ()

    @property
    def python(self) -> Path:
        return VENVS / self.venv / "bin" / "python"


# What QGIS keeps for the whole process - its interface, Processing, units spent - must not meet in them.
_ON_THEIR_OWN = ("gui", "bridge", "broken_off", "faults", "processing")

GROUPS = {
    "unit": Group("qgis", ("tests/test_rooms.py", "tests/unit"), 600),
    "py39": Group("py39", ("tests/unit",), 600),
    "tools": Group("qgis", ("tests/tools",), 600),
    "sandbox": Group("sandbox", ("tests/sandbox_tests",), 900),
    "qgis": Group(
        "qgis",
        ("tests/qgis",),
        1200,
        with_qgis=True,
        second_chances=5,
        halves=(
            (("tests/qgis/gui",),),
            (
                ("tests/qgis/bridge",),
                ("tests/qgis/broken_off",),
                ("tests/qgis/faults",),
                ("tests/qgis/processing",),
                ("tests/qgis", *(f"--ignore=tests/qgis/{one}" for one in _ON_THEIR_OWN)),
            ),
        ),
    ),
}


def environment(group: Group, home: Path) -> dict[str, str]:
    """Return the environment variables of a run; `home` is an empty folder of its own."""
    values = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "NO_PROXY": "127.0.0.1,localhost", "HOME": str(home)}
    values["no_proxy"] = values["NO_PROXY"]
    if group.with_qgis:
        runtime = home / "runtime"
        runtime.mkdir(mode=0o700)
        values |= {
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(home / "qgis"),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CACHE_HOME": str(home / "cache"),  # QGIS versions must not share one
        }
    return values


def arguments(group: Group, paths: list[str], options: list[str]) -> list[str]:
    """Return the command line; options of the caller that name tests take the place of the group's own."""
    chosen = [] if any(option.startswith("tests/") for option in options) else paths
    return [str(group.python), "-m", "pytest", "-q", *chosen, *options]


def run_whole(name: str, options: list[str]) -> int:
    """Run a group, its halves side by side unless the options name tests; return the worst of the exit codes."""
    halves = GROUPS[name].halves
    if not halves or any(option.startswith("tests/") for option in options):
        return run(name, options)
    with ThreadPoolExecutor(len(halves)) as threads, tempfile.TemporaryDirectory() as folder:
        notes = [Path(folder) / str(number) for number in range(len(halves))]
        runs = [threads.submit(_run_half, name, half, options, note) for half, note in zip(halves, notes)]
        codes = []
        for done, note in zip(runs, notes):
            codes.append(done.result())
            sys.stdout.write(note.read_text(encoding="utf-8", errors="replace"))
            sys.stdout.flush()
    return max(codes, key=abs)


def _run_half(name: str, parts: tuple[tuple[str, ...], ...], options: list[str], note: Path) -> int:
    worst = 0
    with note.open("wb") as output:
        for part in parts:
            output.write(f"{name}: {' '.join(part)}\n".encode())
            output.flush()
            command = [sys.executable, "-m", "tools.run_tests", name, *part, *options]
            done = subprocess.run(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, check=False)
            worst = max(worst, done.returncode, key=abs)
    return worst


def run(name: str, options: list[str]) -> int:
    """Run a group and return the exit code of pytest, 0 when there is nothing to run, 124 when it hung."""
    group = GROUPS[name]
    paths = [path for path in group.paths if (ROOT / path).exists()]
    if not paths:
        say(f"{name}: there are no tests in {', '.join(group.paths)} yet")
        return 0
    if not group.python.is_file():
        say(f"{name}: left out, this machine has no {group.venv} environment")
        return 0 if name == "py39" else 1
    say(f"{name}: {', '.join(paths)} with {group.python.relative_to(ROOT)}")
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{name}-", ignore_cleanup_errors=True) as home:
        variables, cache = environment(group, Path(home)), Path(home) / "pytest"
        command = [*arguments(group, paths, options), "-o", f"cache_dir={cache}"]
        code = watched(command, variables, group.limit)
        unstable = failed_tests(cache) if code == FAILED else []
        if 0 < len(unstable) <= group.second_chances:
            code = once_more(name, command, variables, unstable)
    if code == HUNG:
        complain(f"{name}: ended after {group.limit} seconds")
    if code == NO_TESTS:
        say(f"{name}: no test was chosen")
        return 0
    return code


def failed_tests(cache: Path) -> list[str]:
    """Return what pytest noted as failed in its cache folder."""
    note = cache / "v" / "cache" / "lastfailed"
    return sorted(json.loads(note.read_text(encoding="utf-8"))) if note.is_file() else []


def once_more(name: str, command: list[str], variables: dict[str, str], tests: list[str]) -> int:
    """Run those tests again, say which were unstable, and return the exit code."""
    say(f"{name}: {len(tests)} failed; once more, alone: {', '.join(tests)}")
    command = [part for part in command if not part.startswith("--junitxml")]  # that of the whole run stays
    code = watched([*command, "--last-failed"], variables, GROUPS[name].limit)
    if code == 0:
        complain(f"{name}: UNSTABLE, failed and then passed: {', '.join(tests)}")
    return code


def watched(command: list[str], variables: dict[str, str], limit: int) -> int:
    """Run a command in a process group of its own and return its exit code; end the group at the limit."""
    process = subprocess.Popen(command, cwd=ROOT, env=variables, start_new_session=True)
    try:
        return process.wait(limit)
    except subprocess.TimeoutExpired:
        return HUNG
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in GROUPS:
        complain(__doc__ or "")
        sys.exit(2)
    sys.exit(run_whole(sys.argv[1], sys.argv[2:]))

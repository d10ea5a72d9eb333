"""Try the plugin on several versions of QGIS and print one table.

    python -m tools.matrix [--versions "3.40 3.44"] [--setup-only] [pytest's own options]

The version this machine has is tried where it is. The others are unpacked below `build/matrix` (or the folder that the
variable MATRIX names), which takes root, about 4 GB and ten minutes each, once. Logs, results and the demonstration's
pictures stay there, a folder a version. Exit code 1 when anything failed.
"""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType

from ..layout import BUILD, ROOT
from ..say import complain, say
from . import enter, system
from .folders import Place, matrix_folder, remove
from .report import Row, Tests, read_demo, read_tests, table
from .versions import Version, chosen

_PART_SECONDS = 3600  # run_tests has a limit of its own, for each part
_DEMO_SECONDS = 900
_NO_ROOT = (
    "QGIS {0} is not installed here, and unpacking it takes root: run `sudo make test-matrix`,"
    " or VERSIONS={1} for what this machine has"
)


def main(arguments: list[str]) -> int:
    """Try the chosen versions; return the exit code."""
    parser = argparse.ArgumentParser(description="Run tests and demonstration on several versions of QGIS.")
    parser.add_argument("--versions", default="", help="like '3.40 3.44'; all when empty")
    parser.add_argument("--setup-only", action="store_true", help="make the systems and stop")
    options, pytest_options = parser.parse_known_args(arguments)
    try:
        versions = chosen(options.versions)
    except ValueError as fault:
        complain(f"matrix: {fault}")
        return 2
    here = system.version_here()
    elsewhere = [version.number for version in versions if not is_here(version, here)]
    if elsewhere and os.geteuid() != 0:
        complain(f"matrix: {_NO_ROOT.format(' and '.join(elsewhere), '.'.join(here.split('.')[:2]) or '...')}")
        return 2
    stop_on_signals()
    rows = [try_version(version, here, pytest_options, options.setup_only) for version in versions]
    if options.setup_only:
        return 1 if any(row.trouble for row in rows) else 0
    for line in table(rows):
        say(line)
    return 0 if all(row.is_good for row in rows) else 1


def stop_on_signals() -> None:
    """End what was started on the way out, also where this runs in the background, which ignores Ctrl-C."""
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def is_here(version: Version, here: str) -> bool:
    """Return whether this machine's own QGIS (`3.22.16`) is of that version."""
    return here.startswith(f"{version.number}.")


def try_version(version: Version, here: str, pytest_options: list[str], setup_only: bool) -> Row:
    """Run the tests and the demonstration on one version."""
    place = Place(matrix_folder() / version.number)
    place.folder.mkdir(parents=True, exist_ok=True)
    at_home = is_here(version, here)
    try:
        if not at_home:
            system.ensure(version, place)
    except (system.NotMade, OSError) as fault:
        complain(f"matrix: {version.number}: {fault}")
        return Row(version.number, trouble=f"not tried: {fault}")
    if setup_only:
        return Row(version.number)
    return _run(version, place, at_home, pytest_options)


def _run(version: Version, place: Place, at_home: bool, options: list[str]) -> Row:
    build = BUILD if at_home else place.checkout / "build"
    tests = sum((_test(version, place, at_home, part, options) for part in parts(options)), Tests())
    remove(build / "demo", build)
    say(f"matrix: {version.number}: the demonstration ({place.log('demo')})")
    enter.run(_command(at_home, place, ["make", "demo"]), place.log("demo"), _DEMO_SECONDS)
    demo = read_demo(build / "demo")
    _keep(build / "demo", place)
    return Row(version.number, tests, demo)


def parts(options: list[str]) -> list[tuple[str, list[str]]]:
    """Return the names of the parts in which the tests are run, each with its paths: what the options name is one.

    A part that hangs or crashes takes no other along, and each has the whole time limit of the group.
    """
    if any(option.startswith("tests/") for option in options):
        return [("chosen", [])]
    folder = ROOT / "tests" / "qgis"
    rooms = sorted(one.name for one in folder.iterdir() if one.is_dir() and list(one.glob("test_*.py")))
    loose = sorted(f"tests/qgis/{file.name}" for file in folder.glob("test_*.py"))
    return [(room, [f"tests/qgis/{room}"]) for room in rooms] + ([("manners", loose)] if loose else [])


def _test(version: Version, place: Place, at_home: bool, part: tuple[str, list[str]], options: list[str]) -> Tests:
    name, paths = part
    results = BUILD / "matrix-tests" if at_home else place.checkout / "build" / "matrix-tests"
    results.mkdir(parents=True, exist_ok=True)
    (results / f"{name}.xml").unlink(missing_ok=True)
    wanted = shlex.join([f"--junitxml=build/matrix-tests/{name}.xml", *paths, *options])
    log = place.log(f"tests-{name}")
    say(f"matrix: {version.number}: the tests, {name} ({log})")
    code = enter.run(_command(at_home, place, ["make", "qgis-test", f"ARGS={wanted}"]), log, _PART_SECONDS)
    return read_tests(results, name, code)


def _command(at_home: bool, place: Place, command: list[str]) -> list[str]:
    """Return what runs one of the project's two commands: here, or in a version's system without any network."""
    if at_home:
        return ["env", "-u", "DISPLAY", "-C", str(ROOT), *command]
    return enter.inside(place.root, command, closed=True)


def _keep(folder: Path, place: Place) -> None:
    """Put the demonstration's pictures and summary beside the logs."""
    remove(place.folder / "demo", place.folder)
    (place.folder / "demo").mkdir()
    for file in sorted(folder.glob("*.*")) if folder.is_dir() else []:
        if file.is_file():
            shutil.copy2(file, place.folder / "demo")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        complain("matrix: stopped; what was started has ended, and no mount is left")
        sys.exit(130)

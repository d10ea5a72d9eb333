"""Show the product: `python -m tools.demo [--data DIR]`.

Starts the sandbox, installs the built zip into a clean QGIS profile, and goes the way of a new user with mouse and
keys: sign in, pick a layer, set a date, add, download. With a display QGIS stays open; without one a bare Xvfb
serves, and pictures, the GeoTIFF and a summary are left in `build/demo/`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..layout import BUILD
from ..say import complain, say
from . import compare, programs
from .profile import make_profile

FOLDER = BUILD / "demo"
_LIMIT_SECONDS = 300
# The centre of the real acquisition, in metres of EPSG:3857, and a scale at which the view lies inside it.
PLACE = {"place": (1_262_494, 5_859_630), "scale": 30_000, "date": "2022-06-12"}
# The sandbox is reached directly, whatever the machine's own proxy is; QGIS uses the system's Python, and keeps
# compiled modules, as users have them.
_NOT_HANDED_ON = (
    "http_proxy",
    "https_proxy",
    "pythondontwritebytecode",
    "pythonhome",
    "pythonpath",
    "virtual_env",
)
_SCRIPT = Path(__file__).with_name("start.py")
_REAL_SCENE = Path("bolzano-s2l2a", "S2L2A_2022-06-12.tif")


def main() -> int:
    """Run the demonstration; return the exit code."""
    parser = argparse.ArgumentParser(description="Show the plugin in QGIS against the local sandbox.")
    parser.add_argument("--data", type=Path, help="folder with real imagery for the sandbox")
    parser.add_argument("--portraits", action="store_true", help="leave the guide's pictures in build/demo/guide")
    parser.add_argument("--locale", default="en_US", help="language of QGIS, such as de")
    parser.add_argument("--theme", default="default", help="theme of QGIS, such as 'Night Mapping'")
    parser.add_argument("--zip", type=Path, required=True, help="the built plugin")
    options = parser.parse_args()
    data = options.data.resolve() if options.data else None
    if data and not (data / _REAL_SCENE).is_file():
        complain(f"demo: {data} has no {_REAL_SCENE}")
        return 2
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with ExitStack() as stack:
        summary = _demonstrate(stack, data, options)
    (FOLDER / "summary.json").write_text(json.dumps(summary, indent=2), encoding="utf-8")
    return _tell(summary)


def _demonstrate(stack: ExitStack, data: Path | None, options: argparse.Namespace) -> dict[str, Any]:
    say("demo: starting the sandbox")
    service = stack.enter_context(programs.sandbox(data))
    say("demo: making a clean QGIS profile with the built plugin")
    make_profile(FOLDER / "profile", options.zip, Path(service["ca_file"]), options.locale, options.theme)
    stay = bool(os.environ.get("DISPLAY")) and not os.environ.get("CI") and not options.portraits
    target = stack.enter_context(_plain_folder()) if options.portraits else FOLDER
    run = _write_run(service, stay, options.portraits, target)
    display = os.environ["DISPLAY"] if stay else stack.enter_context(programs.screen())
    environment = environment_for(FOLDER / "profile", FOLDER / "run.json", display)
    say("demo: QGIS signs in, adds a layer and downloads the view" + (" (close QGIS to end)" if stay else ""))
    process = stack.enter_context(programs.qgis(FOLDER / "profile", environment, FOLDER / "qgis.log", _SCRIPT))
    trouble = _wait(process, stay, environment)
    return _summary(run, data, trouble)


@contextmanager
def _plain_folder() -> Iterator[Path]:
    """Give a folder with a short name that says nothing of this machine: it is to be seen in the pictures."""
    folder = Path(tempfile.gettempdir()) / "imagery"
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def _write_run(service: dict[str, Any], stay: bool, portraits: bool, target: Path) -> dict[str, Any]:
    run = {
        **service,
        **PLACE,
        "layer": r"(?i)true.?colou?r",
        "folder": str(FOLDER),
        "download": str(target / "download.tif"),
        "result": str(FOLDER / "steps.json"),
        "stay": stay,
        "portraits": portraits,
    }
    (FOLDER / "run.json").write_text(json.dumps(run), encoding="utf-8")
    return run


def environment_for(profile: Path, run_file: Path, display: str) -> dict[str, str]:
    """Return the environment of a QGIS that keeps to `profile` and finds what to do in `run_file`."""
    environment = {
        **os.environ,
        "DISPLAY": display,
        "HOME": str(profile),
        "XDG_RUNTIME_DIR": str(profile),
        "SENTINELHUB_DEMO": str(run_file),
        "SENTINELHUB_DEMO_ROOT": str(BUILD.parent),
        "LC_ALL": "C.UTF-8",
    }
    return {name: value for name, value in environment.items() if name.lower() not in _NOT_HANDED_ON}


def _wait(process: subprocess.Popen[str], stay: bool, environment: dict[str, str]) -> str:
    """Wait for QGIS to end, and return what went wrong with that; a run that hangs is pictured."""
    try:
        process.wait(timeout=None if stay else _LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        programs.take_picture(FOLDER / "hung.png", environment)
        return f"QGIS hung for {_LIMIT_SECONDS} seconds"
    return f"QGIS ended with exit code {process.returncode}" if process.returncode and not stay else ""


def _summary(run: dict[str, Any], data: Path | None, trouble: str) -> dict[str, Any]:
    result = Path(run["result"])
    told = json.loads(result.read_text(encoding="utf-8")) if result.is_file() else {"failure": "QGIS ended early"}
    told["failure"] = told["failure"] or trouble
    download = Path(run["download"])
    counted = _counters(run["control_url"])
    outcome = compare.Comparison(faults=["nothing was downloaded"])
    if download.is_file():
        scene = data / _REAL_SCENE if data else None
        outcome = (
            compare.compare_with_file(download, scene, run) if scene else compare.compare_with_service(download, run)
        )
    return {
        "versions": {"qgis": told.get("qgis"), "qt": told.get("qt"), "python": sys.version.split()[0]},
        "steps": told.get("steps", []),
        "failure": told["failure"],
        "requests": counted["counters"],
        "processing_units": counted["processing_units"],
        "files": sorted(path.name for path in FOLDER.iterdir() if path.is_file()),
        "pixels": {**asdict(outcome), "source": str(_REAL_SCENE) if data else "the sandbox, asked again"},
        "good": not told["failure"] and outcome.is_good,
    }


def _counters(control_url: str) -> dict[str, Any]:
    with urllib.request.urlopen(control_url, timeout=30) as answer:
        return dict(json.load(answer))


def _tell(summary: dict[str, Any]) -> int:
    for step in summary["steps"]:
        say(f"demo: {step['step']}: {step['seconds']} s")
    pixels = summary["pixels"]
    say(f"demo: {pixels['compared']} pixels compared with {pixels['source']}, {pixels['equal']} equal")
    for fault in (*filter(None, [summary["failure"]]), *pixels["faults"]):
        complain(f"demo: {fault}")
    say(f"demo: pictures, GeoTIFF and summary are in {FOLDER}")
    return 0 if summary["good"] else 1


if __name__ == "__main__":
    sys.exit(main())

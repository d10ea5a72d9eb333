"""Processes that are killed, and disks that are full: really."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model import errors
from tests.qgis.broken_off.conftest import images, parts_in
from tests.qgis.broken_off.job import PARTS, Place, download
from tests.qgis.command import Profile, make_profile, needs_command
from tests.sandbox.running import Running
from tests.unit.pixels import read_bands

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.slow


def started(place: Place, target: Path, home: Path, *more: str) -> subprocess.Popen[str]:
    """Start the download in a process of its own."""
    home.mkdir(exist_ok=True)
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(home)}
    command = [sys.executable, "-m", "tests.qgis.broken_off.job", str(target), json.dumps(astuple(place)), *more]
    return subprocess.Popen(command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, text=True)


def said_until(process: subprocess.Popen[str], beginning: str) -> str:
    """Return the line of the process that begins so."""
    for line in process.stdout or ():
        if line.startswith(beginning):
            return line
    raise AssertionError(f"it never said {beginning}")


@pytest.mark.parametrize("at", [1, 9])
def test_a_process_that_is_killed_is_gone_on_from(
    at: int, sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": at, "count": None}])
    with started(place, data / "image.tif", tmp_path / "home") as process:
        said_until(process, f"{at}/")
        process.send_signal(signal.SIGKILL)
    assert not (data / "image.tif").exists()
    kept = parts_in(data)
    assert kept == at
    sandbox.control(clear_faults=True, reset=["counters"])
    with started(place, data / "image.tif", tmp_path / "home") as process:
        assert said_until(process, "requests") == f"requests {PARTS - at} kept {at}\n"
        assert process.wait(30) == 0
    assert sandbox.counters()["process"] == PARTS - at
    assert [path.name for path in data.iterdir()] == ["image.tif"]
    np.testing.assert_array_equal(read_bands(data / "image.tif"), whole)


def test_another_process_is_kept_out_while_one_is_at_it(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 3, "count": None}])
    with started(place, data / "image.tif", tmp_path / "home") as process:
        said_until(process, "3/")
        with pytest.raises(errors.AlreadyUnderWay):
            download(place, data / "image.tif")
        process.send_signal(signal.SIGKILL)
    sandbox.control(clear_faults=True)
    assert download(place, data / "image.tif").kept == 3
    np.testing.assert_array_equal(read_bands(data / "image.tif"), whole)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return an empty disk of half a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("only root may make a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True, capture_output=True)


@pytest.mark.parametrize("left", [200_000, 60_000], ids=["at the end", "on the way"])
def test_a_disk_that_fills_up_is_gone_on_from(
    left: int, small_disk: Path, sandbox: Running, place: Place, whole: np.ndarray
) -> None:
    ballast = small_disk / "ballast"
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    from tests.qgis.broken_off.job import Watch

    def fill(_standing: object) -> None:
        if not ballast.exists():
            ballast.write_bytes(bytes(free - left))

    with pytest.raises(errors.DiskFull) as caught:
        download(place, small_disk / "image.tif", Watch(on_told=fill))
    assert caught.value.standing is not None
    assert not (small_disk / "image.tif").exists()
    kept = parts_in(small_disk)
    assert kept == caught.value.standing.done > 0
    assert list(small_disk.rglob("*.part")) == []
    ballast.unlink()
    before = images(sandbox)
    download(place, small_disk / "image.tif")
    assert images(sandbox) - before == PARTS - kept
    np.testing.assert_array_equal(read_bands(small_disk / "image.tif"), whole)


def test_what_surely_will_not_fit_is_not_begun(small_disk: Path, sandbox: Running, place: Place) -> None:
    (small_disk / "ballast").write_bytes(bytes(400_000))
    with pytest.raises(errors.NotEnoughRoom):
        download(place, small_disk / "image.tif")
    assert sum(sandbox.counters().values()) == 0


def test_files_that_may_not_be_longer_are_told(
    sandbox: Running, place: Place, whole: np.ndarray, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    with started(place, data / "image.tif", tmp_path / "home", "60000") as process:
        assert said_until(process, "FileNotWritable").startswith("FileNotWritable Standing(done=16, parts=16")
        assert process.wait(30) == 1
    assert images(sandbox) == PARTS
    download(place, data / "image.tif")
    assert images(sandbox) == PARTS
    np.testing.assert_array_equal(read_bands(data / "image.tif"), whole)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return make_profile(tmp_path_factory.mktemp("profile"))


@needs_command
def test_the_command_that_is_killed_goes_on_when_it_is_run_again(
    profile: Profile, sandbox: Running, place: Place, tmp_path: Path
) -> None:
    target = tmp_path / "image.tif"
    # Four tiles, all but the first of them narrow.
    call = (
        "run",
        "sentinelhub:downloadimage",
        "--SOURCE=sentinel-2-l2a",
        "--BANDS=B04",
        "--EXTENT=680000,700680,5129320,5150000 [EPSG:32632]",
        "--FROM=2024-06-01",
        "--TO=2024-06-30",
        f"--OUTPUT={target}",
    )
    account = place.environment()
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 2, "count": None}])
    with profile.start(*call, **account) as process:
        until = time.monotonic() + 60
        while parts_in(tmp_path) < 2 and process.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0]
    assert parts_in(tmp_path) == 2, said
    sandbox.control(clear_faults=True, reset=["counters"])
    done = profile.run(*call, **account)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sandbox.counters()["process"] == 2
    assert read_bands(target).shape == (1, 2068, 2068)
    assert [path.name for path in tmp_path.iterdir()] == ["image.tif"]


@needs_command
def test_an_order_of_many_dates_that_is_killed_goes_on_in_a_process_that_knows_only_of_the_profile(
    profile: Profile, sandbox: Running, place: Place, tmp_path: Path
) -> None:
    target = tmp_path / "stack.tif"
    call = (
        "run",
        "sentinelhub:downloadimage",
        "--BANDS=B04",
        "--EXTENT=680000,680640,5149360,5150000 [EPSG:32632]",
        "--FROM=2024-06-01",
        "--TO=2024-06-30",
        "--DATES=stack",
        f"--OUTPUT={target}",
    )
    account = place.environment()
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 3, "count": None}])
    with profile.start(*call, **account) as process:
        until = time.monotonic() + 60
        while len(list(tmp_path.rglob("*.done"))) < 3 and process.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0]
    assert len(list(tmp_path.rglob("*.done"))) == 3, said
    assert not target.exists()
    sandbox.control(clear_faults=True, reset=["counters"])
    done = profile.run("run", "sentinelhub:resumedownloads", **account)
    assert done.returncode == 0, done.stdout + done.stderr
    told = re.search(r"3 of (\d+) parts", done.stdout)
    assert told is not None
    assert sandbox.counters()["process"] == images(sandbox) == int(told.group(1)) - 3 > 1
    assert gdal.Open(str(target)).GetMetadataItem("ACQUISITION_DATES").count(",") > 2
    assert [path.name for path in tmp_path.iterdir()] == ["stack.tif"]

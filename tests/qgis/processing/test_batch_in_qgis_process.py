"""Batches without a screen: killed, out of quota, out of disk, next month, and always gone on with."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

from tests.qgis.command import Profile, make_profile, needs_command
from tests.qgis.processing.batch_help import environment, field_layer
from tests.sandbox.running import Running, start_sandbox

pytestmark = [pytest.mark.slow, needs_command]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    return make_profile(tmp_path_factory.mktemp("profile"))


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with start_sandbox() as running:
        yield running


@pytest.fixture
def sandbox(started: Running) -> Running:
    started.reset()
    return started


@pytest.fixture(scope="module")
def fields(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a GeoPackage of eight fields."""
    path = tmp_path_factory.mktemp("fields") / "fields.gpkg"
    layer = field_layer(*(f"field {number}" for number in range(8)))
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return path


def call(fields: Path, folder: Path, to: str = "2024-06-30") -> tuple[str, ...]:
    return (
        "run",
        "sentinelhub:batchdownload",
        f"--AREAS={fields}",
        "--NAME_FIELD=name",
        "--FROM=2024-05-01",
        f"--TO={to}",
        "--DATES=interval",
        "--BANDS=B04",
        f"--FOLDER={folder}",
    )


def images(sandbox: Running) -> int:
    return int(sandbox.report()["statuses"].get("process", {}).get("200", 0))


def results(done: subprocess.CompletedProcess[str]) -> dict[str, str]:
    lines = done.stdout.partition("Results")[2].splitlines()
    return dict(line.split(":\t", 1) for line in lines if ":\t" in line)


def test_a_batch_that_is_killed_goes_on_when_it_is_run_again(
    profile: Profile, sandbox: Running, fields: Path, tmp_path: Path
) -> None:
    account = environment(sandbox)
    sandbox.control(faults=[{"kind": "process", "action": "hang", "skip": 9, "count": None}])
    with profile.start(*call(fields, tmp_path), **account) as process:
        until = time.monotonic() + 60
        while len(list(tmp_path.glob("*.tif"))) < 9 and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0]
    assert len(list(tmp_path.glob("*.tif"))) == 9, said
    sandbox.control(clear_faults=True, reset=["counters"])
    done = profile.run(*call(fields, tmp_path), **account)
    assert done.returncode == 0, done.stdout + done.stderr
    assert images(sandbox) == 16 - 9
    assert (results(done)["DONE"], results(done)["ROWS"]) == ("16", "16")
    assert "Finished: 16 done" in done.stdout
    left = {path.name for path in tmp_path.iterdir() if path.suffix != ".tif"}
    assert left == {"batch.json", "batch.csv", "batch.log"}


def test_next_month_only_new_dates_come(profile: Profile, sandbox: Running, fields: Path, tmp_path: Path) -> None:
    account = environment(sandbox)
    first = profile.run(*call(fields, tmp_path, "2024-05-31"), **account)
    assert results(first)["DONE"] == "8", first.stdout + first.stderr
    manifest = f"--MANIFEST={tmp_path / 'batch.json'}"
    later = profile.run("run", "sentinelhub:batchdownload", manifest, "--TO=2024-06-30", **account)
    assert later.returncode == 0, later.stdout + later.stderr
    assert results(later)["ROWS"] == "16"
    assert images(sandbox) == 16
    assert len(list(tmp_path.glob("*_2024-06_*.tif"))) == 8


def test_a_quota_that_ends_at_a_row_is_an_exit_code_and_a_sentence(
    profile: Profile, sandbox: Running, fields: Path, tmp_path: Path
) -> None:
    account = environment(sandbox)
    sandbox.control(requests_quota=5)
    done = profile.run(*call(fields, tmp_path), **account)
    assert done.returncode != 0
    said = done.stdout + done.stderr
    assert "Stopped: 5 done · 11 still waiting" in said
    assert "processing units or requests of the account are used up" in said
    assert "Traceback" not in said
    sandbox.control(requests_quota=None)
    again = profile.run(*call(fields, tmp_path), **account)
    assert again.returncode == 0, again.stdout + again.stderr
    assert images(sandbox) == 16
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert account["SH_CLIENT_SECRET"].encode() not in content, path
        assert account["SH_CLIENT_ID"].encode() not in content, path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return an empty disk of a quarter of a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True).returncode != 0:
        pytest.skip("only root may make a disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True, capture_output=True)


def test_a_disk_that_fills_at_a_row_is_gone_on_from(
    profile: Profile, sandbox: Running, fields: Path, small_disk: Path
) -> None:
    account = environment(sandbox)
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(150_000))
    done = profile.run(*call(fields, small_disk), **account)
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "Stopped:" in said
    assert "disk space" in said
    kept = len(list(small_disk.glob("*.tif")))
    assert 0 < kept < 16, said
    ballast.unlink()
    subprocess.run(["mount", "-o", "remount,size=2m", str(small_disk)], check=True, capture_output=True)
    before = images(sandbox)
    again = profile.run(*call(fields, small_disk), **account)
    assert again.returncode == 0, again.stdout + again.stderr
    assert len(list(small_disk.glob("*.tif"))) == 16
    assert images(sandbox) - before <= 16 - kept


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        ("truncated", "is damaged or was changed"),
        ("later", "is from a later version of this plugin"),
        ("outside", "names a file outside of its own folder"),
        ("gone", "cannot be read"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_said(
    damage: str, sentence: str, profile: Profile, sandbox: Running, tmp_path: Path
) -> None:
    manifest = tmp_path / "batch.json"
    box = {"edges": [680000.0, 5149000.0, 680300.0, 5149300.0], "crs": "EPSG:32632"}
    document = {
        "format": "sentinel-hub-batch",
        "layout": 2 if damage == "later" else 1,
        "template": "{area}_{date}",
        "ending": ".tif",
        "dates": {"rule": "list", "days": ["2024-06-02"]},
        "areas": [{"name": "a", "stem": "a", "ground": box, "sight": box, "metre": 1.0}],
        "products": [
            {
                "name": "b",
                "collection": "sentinel-2-l2a",
                "metres": 10,
                "pixels": {"bands": ["B04"], "format": "UINT16"},
            }
        ],
        "rows": [{"area": 0, "product": 0, "slot": "2024-06-02", "name": "../b" if damage == "outside" else "b"}],
    }
    text = json.dumps(document)
    if damage != "gone":
        manifest.write_text(text[:-20] if damage == "truncated" else text)
    done = profile.run("run", "sentinelhub:batchdownload", f"--MANIFEST={manifest}", **environment(sandbox))
    assert done.returncode != 0
    assert sentence in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert images(sandbox) == 0


def test_the_help_names_everything(profile: Profile) -> None:
    said = profile.run("help", "sentinelhub:batchdownload").stdout
    for name in ("AREAS", "NAME_FIELD", "TILE_SIZE", "DATES", "INTERVAL", "DAYS", "MEASURE", "TEMPLATE", "MANIFEST"):
        assert f"{name}:" in said
    for value in ("each", "list", "interval", "best", "10 days", "month"):
        assert value in said

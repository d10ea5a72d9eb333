"""Where finished tiles wait: who may be at it, what stays, and what is known of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sentinelhub_qgis.model.errors import AlreadyUnderWay
from sentinelhub_qgis.raster import folder_lock
from sentinelhub_qgis.raster.grid import PixelGrid, Tile
from sentinelhub_qgis.raster.manifest import Manifest, plugin_version, read_manifest
from sentinelhub_qgis.raster.work_folder import WorkFolder, discard, is_held, spent_in
from tools.metadata import version

GRID = PixelGrid("EPSG:32632", 600000, 5100000, 10, 100, 90)
TILE = GRID.tiles(64)[0]
DAY = 86_400


def opened(folder: Path) -> WorkFolder:
    work = WorkFolder(folder / "a.tif", "1")
    work.open()
    return work


def names(work: WorkFolder) -> list[str]:
    return sorted(path.name for path in work.path.iterdir())


def test_finished_tiles_and_what_is_known_of_them_stay_and_nothing_else(tmp_path: Path) -> None:
    work = opened(tmp_path)
    for path in (work.tile(TILE), work.new_image(), work.path / "x.part", work.path / "image.tif.ovr.tmp"):
        path.touch()
    Manifest("a", 1, "b", None, None).write(work.path)
    work.note_spent(1, 2.5)
    work.leave()
    assert names(work) == ["lock", "manifest.json", "spent.txt", "x0-y0-64x64.tif"]


@pytest.mark.parametrize("end", [WorkFolder.leave, WorkFolder.remove], ids=["left", "removed"])
def test_without_a_tile_nothing_stays(end: object, tmp_path: Path) -> None:
    work = opened(tmp_path)
    Manifest("a", 1, "b", None, None).write(work.path)
    end(work)
    assert list(tmp_path.iterdir()) == []


def test_two_jobs_are_not_at_the_same_download(tmp_path: Path) -> None:
    work = opened(tmp_path)
    assert is_held(work.path)
    with pytest.raises(AlreadyUnderWay):
        opened(tmp_path)
    with pytest.raises(AlreadyUnderWay):
        discard(work.path)
    work.tile(TILE).touch()
    work.leave()
    assert not is_held(work.path)
    again = opened(tmp_path)
    again.leave()


_HOLDER = """
import sys, time
from pathlib import Path
from tests.unit.raster.test_work_folder import opened
work = opened(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_process_that_was_killed_is_taken_over(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLDER, str(tmp_path)]
    with subprocess.Popen(command, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AlreadyUnderWay):
            opened(tmp_path)
        holder.send_signal(signal.SIGKILL)
    opened(tmp_path).remove()


def test_a_folder_that_is_removed_while_another_waits_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, locked = WorkFolder(tmp_path / "a.tif", "1"), folder_lock._locked
    removals = [work.path]

    def lock_after_removal(handle: int) -> bool:
        if removals:
            folder = removals.pop()
            (folder / "lock").unlink()
            folder.rmdir()
        return locked(handle)

    monkeypatch.setattr(folder_lock, "_locked", lock_after_removal)
    work.open()
    assert is_held(work.path)
    work.remove()


def test_where_there_are_no_locks_everybody_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_arguments: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(folder_lock.fcntl, "flock", unknown)
    first, second = opened(tmp_path), opened(tmp_path)
    first.leave()
    second.leave()


def test_old_tiles_go(tmp_path: Path) -> None:
    work = opened(tmp_path)
    for age, tile in enumerate(GRID.tiles(64)):
        work.tile(tile).touch()
        os.utime(work.tile(tile), (1e9 - age * DAY, 1e9 - age * DAY))
    assert work.oldest() == 1e9 - 3 * DAY
    assert work.drop_older_than(1e9 - 1.5 * DAY) == 2
    assert work.oldest() == 1e9 - DAY
    work.remove()


@pytest.mark.parametrize(
    "kept, has_parts",
    [
        pytest.param([], False, id="nothing"),
        pytest.param([TILE], False, id="the tile itself"),
        pytest.param([GRID.quarters(TILE)[3]], True, id="a quarter"),
        pytest.param([GRID.quarters(GRID.quarters(TILE)[0])[1]], True, id="a quarter of a quarter"),
        pytest.param([GRID.tiles(64)[1]], False, id="its neighbour"),
        pytest.param([GRID.quarters(GRID.tiles(64)[1])[0]], False, id="a quarter of its neighbour"),
    ],
)
def test_parts_of_a_tile_are_found(kept: list[Tile], has_parts: bool, tmp_path: Path) -> None:
    work = WorkFolder(tmp_path / "a.tif", "1")
    work.path.mkdir()
    for tile in kept:
        work.tile(tile).touch()
    work.open()
    assert work.has_parts_of(TILE) is has_parts
    work.remove()


@pytest.mark.parametrize(
    "content, spent",
    [
        pytest.param("1 2.5\n2 0.25\n", (3, 2.75), id="two tiles"),
        pytest.param("1 2.5\n2 0.", (3, 2.5), id="cut in a number"),
        pytest.param("1 2.5\n2", (1, 2.5), id="cut before a number"),
        pytest.param("what?\n", (0, 0.0), id="nonsense"),
        pytest.param(None, (0, 0.0), id="no file"),
    ],
)
def test_what_was_spent_is_read_as_far_as_it_goes(
    content: str | None, spent: tuple[int, float], tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / "spent.txt").write_text(content)
    assert spent_in(tmp_path) == spent


def test_a_manifest_comes_back(tmp_path: Path) -> None:
    written = Manifest("/a/b.tif", 12, "https://x", {"kind": "x"}, {"input": "é"}, plugin_version())
    written.write(tmp_path)
    assert read_manifest(tmp_path) == written
    assert written.plugin == version()


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"layout": 2, "target": "a", "parts": 1}', "\udcff"])
def test_a_manifest_that_cannot_be_understood_is_none(content: str, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(content.encode(errors="surrogateescape"))
    assert read_manifest(tmp_path) is None


def test_only_folders_of_ours_are_discarded(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no folder of ours"):
        discard(tmp_path)
    work = opened(tmp_path)
    work.tile(TILE).touch()
    work.leave()
    discard(work.path)
    assert list(tmp_path.iterdir()) == []

"""Files that are whole or not there, and errors that say why."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from sentinelhub_qgis.model.errors import DiskFull, FileNotWritable
from sentinelhub_qgis.raster.files import PartFile, check_writable, file_errors, remove_sidecars, replacing
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.work_folder import WorkFolder


@pytest.mark.parametrize(
    "number, kind",
    [
        pytest.param(errno.ENOSPC, DiskFull, id="disk full"),
        pytest.param(errno.EDQUOT, DiskFull, id="quota used up"),
        pytest.param(errno.EACCES, FileNotWritable, id="no permission"),
        pytest.param(errno.EROFS, FileNotWritable, id="read-only disk"),
        pytest.param(errno.ENAMETOOLONG, FileNotWritable, id="name too long"),
    ],
)
def test_system_errors_become_errors_of_the_tree(number: int, kind: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(kind) as caught, file_errors(tmp_path / "image.tif"):
        raise OSError(number, os.strerror(number))
    assert caught.value.path == str(tmp_path / "image.tif")


def test_a_part_takes_the_place_of_the_old_file(tmp_path: Path) -> None:
    final = tmp_path / "image.tif"
    final.write_text("old")
    with replacing(final) as part:
        part.write_text("new")
        assert final.read_text() == "old"
    assert final.read_text() == "new"
    assert list(tmp_path.iterdir()) == [final]


@pytest.mark.skipif(os.name == "nt", reason="files have no modes there")
def test_a_file_is_for_whom_other_new_files_are_for(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("new")
    with replacing(tmp_path / "image.tif") as part:
        part.write_text("new")
    assert (tmp_path / "image.tif").stat().st_mode == (tmp_path / "other").stat().st_mode


class FullDiskError(Exception):
    """What the writer of a part may run into."""


def write_half(part: Path) -> None:
    part.write_text("half")
    raise FullDiskError


def test_after_a_failure_the_old_file_is_as_it_was(tmp_path: Path) -> None:
    final = tmp_path / "image.tif"
    final.write_text("old")
    with pytest.raises(FullDiskError), replacing(final) as part:
        write_half(part)
    assert final.read_text() == "old"
    assert list(tmp_path.iterdir()) == [final]


class ShortWrites(PartFile):
    """A disk that takes three bytes at a time."""

    def _write_some(self, data: memoryview) -> int:
        return super()._write_some(data[:3])


class FullDisk(PartFile):
    """A disk without room."""

    def _write_some(self, data: memoryview) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_part_is_written_whole_and_can_be_started_again(tmp_path: Path) -> None:
    with ShortWrites(tmp_path / "part") as sink:
        assert sink.write(b"first try") == 9
        sink.seek(0)
        sink.truncate()
        assert sink.write(b"second") == 6
    assert (tmp_path / "part").read_bytes() == b"second"


def test_a_full_disk_is_no_network_error(tmp_path: Path) -> None:
    with FullDisk(tmp_path / "part") as sink, pytest.raises(DiskFull):
        sink.write(b"x")


def test_a_part_in_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable):
        PartFile(tmp_path / "missing" / "part")


@pytest.mark.parametrize("name", ["missing/image.tif", "a-file/image.tif", "folder"])
def test_impossible_targets_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a-file").touch()
    with pytest.raises(FileNotWritable):
        check_writable(tmp_path / name)


@pytest.mark.parametrize("exists", [False, True], ids=["new", "old one there"])
def test_possible_targets_pass(exists: bool, tmp_path: Path) -> None:
    target = tmp_path / "image.tif"
    if exists:
        target.touch()
    check_writable(target)


def test_only_what_gdal_kept_beside_a_raster_is_removed(tmp_path: Path) -> None:
    for ending in (".tif", ".tif.aux.xml", ".tif.ovr", ".tif.msk", ".tif.txt", ".tfw"):
        (tmp_path / f"image{ending}").touch()
    remove_sidecars(tmp_path / "image.tif")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tfw", "image.tif", "image.tif.txt"]


TILE = PixelGrid("EPSG:32632", 0, 0, 10, 10, 10).tiles()[0]


@pytest.mark.parametrize(
    "target, order, same",
    [
        pytest.param("a.tif", "1", True, id="the same again"),
        pytest.param("b.tif", "1", False, id="another target"),
        pytest.param("a.tif", "2", False, id="another order"),
    ],
)
def test_the_work_folder_is_that_of_target_and_order(target: str, order: str, same: bool, tmp_path: Path) -> None:
    first = WorkFolder(tmp_path / "a.tif", "1")
    assert (WorkFolder(tmp_path / target, order).path == first.path) is same
    assert first.path.parent == tmp_path

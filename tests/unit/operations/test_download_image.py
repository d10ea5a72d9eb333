"""From an order to a GeoTIFF, and what is left when something is in the way."""

from __future__ import annotations

import errno
import json
import math
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import ImageOrder
from sentinelhub_qgis.operations.download.download_image import Download, download_image
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.fake_service import FakeSession, Trouble
from tests.unit.operations.orders import SCRIPT, order_of, raw
from tests.unit.pixels import pattern, read_bands

SIDE = 64
FOUR_TILES = order_of(100, 90)

pytestmark = pytest.mark.usefixtures("small_tiles")


def run(order: ImageOrder, session: FakeSession, target: Path, watcher: Watcher | None = None) -> Download:
    watcher = watcher or Watcher()
    return download_image(order, session, Hands(watcher.is_cancelled), watcher, target)


def expected(order: ImageOrder, width: int, height: int, bands: int = 4) -> list[np.ndarray]:
    return [pattern(order.area.min_x, order.area.max_y, width, height, 10, band) for band in range(bands)]


@pytest.mark.parametrize(
    "size, tiles",
    [
        pytest.param((30, 20), 1, id="one request"),
        pytest.param((100, 90), 4, id="four tiles"),
        pytest.param((64, 65), 2, id="one row over"),
        pytest.param((2600, 3), 41, id="wider than a request may be"),
    ],
)
def test_all_pixels_arrive_where_they_belong(size: tuple[int, int], tiles: int, tmp_path: Path) -> None:
    order, session, target, watcher = order_of(*size), FakeSession(), tmp_path / "image.tif", Watcher()
    download = run(order, session, target, watcher)
    assert download == Download(target, *size, requests=tiles, units=1.5 * tiles, tiles=tiles, has_data=True)
    np.testing.assert_array_equal(read_bands(target), expected(order, *size))
    assert list(tmp_path.iterdir()) == [target]
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1


def test_an_area_off_the_grid_is_fetched_on_the_grid(tmp_path: Path) -> None:
    order = order_of(1, 1, area=BoundingBox(680003, 5149905, 680995, 5149999, "EPSG:32632"))
    session = FakeSession()
    download = run(order, session, tmp_path / "image.tif")
    assert (download.width, download.height) == (100, 10)
    assert session.boxes == [(680000, 5149900, 680640, 5150000), (680640, 5149900, 681000, 5150000)]


def test_neighbours_are_asked_for_one_after_the_other(tmp_path: Path) -> None:
    session = FakeSession()
    run(order_of(64 * 3 + 10, 64 * 4), session, tmp_path / "image.tif")
    centres = [((left + right) / 2, (bottom + top) / 2) for left, bottom, right, top in session.boxes]
    assert all(math.dist(one, other) < 1000 for one, other in zip(centres, centres[1:]))


def test_the_file_says_what_was_asked_for(tmp_path: Path) -> None:
    run(FOUR_TILES, FakeSession(), tmp_path / "image.tif")
    dataset = gdal.Open(str(tmp_path / "image.tif"))
    request = json.loads(dataset.GetMetadataItem("SENTINEL_HUB_REQUEST"))
    assert request["input"]["bounds"]["bbox"] == [680000, 5149100, 681000, 5150000]
    assert (request["output"]["width"], request["output"]["height"]) == (100, 90)
    names = [dataset.GetRasterBand(number).GetDescription() for number in range(1, 5)]
    assert names == ["B04", "B03", "B02", "B08"]
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"


@pytest.mark.parametrize(
    "changes, bands, sample_type",
    [
        pytest.param({"product": raw("B04", SampleType.FLOAT32)}, 1, SampleType.FLOAT32, id="reflectance"),
        pytest.param({"product": SCRIPT}, 1, SampleType.FLOAT32, id="a script"),
        pytest.param({"product": raw("B04 SCL", SampleType.INT16)}, 2, SampleType.INT16, id="signed"),
    ],
)
def test_other_products(changes: dict[str, Any], bands: int, sample_type: SampleType, tmp_path: Path) -> None:
    order = order_of(100, 90, **changes)
    run(order, FakeSession(bands, sample_type), tmp_path / "image.tif")
    np.testing.assert_array_equal(read_bands(tmp_path / "image.tif"), expected(order, 100, 90, bands))


def test_an_image_without_data_is_told(tmp_path: Path) -> None:
    download = run(FOUR_TILES, FakeSession(is_empty=True), tmp_path / "image.tif")
    assert download.has_data is False
    assert download.path.exists()


def full_disk(_sink: BinaryIO) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def full_while_writing(sink: BinaryIO) -> None:
    """Answer with a part that the disk refuses."""
    sink._write_some = full_disk
    sink.write(b"II*\0")


def answer(body: bytes) -> Trouble:
    return lambda sink: sink.write(body) and None


def smaller(sink: BinaryIO) -> None:
    sink.write(FakeSession()._image(_request_of(10, 10)))


def _request_of(width: int, height: int) -> Any:
    class Request:
        body = {
            "input": {"bounds": {"bbox": [0, 0, 10 * width, 10 * height]}},
            "output": {"width": width, "height": height},
        }

    return Request


def refuse(error: Exception) -> Trouble:
    def trouble(sink: BinaryIO) -> None:
        sink.write(b"half an ans")
        raise error

    return trouble


TROUBLES = [
    pytest.param(refuse(errors.ConnectionLost(host="x")), errors.ConnectionLost, id="line broken"),
    pytest.param(refuse(errors.QuotaUsedUp()), errors.QuotaUsedUp, id="quota used up"),
    pytest.param(refuse(errors.Cancelled()), errors.Cancelled, id="cancelled"),
    pytest.param(full_while_writing, errors.DiskFull, id="disk full"),
    pytest.param(answer(b"<html>log in</html>"), errors.TileDamaged, id="HTML"),
    pytest.param(answer(b""), errors.TileDamaged, id="nothing"),
    pytest.param(smaller, errors.TileDamaged, id="another size"),
]


def always(trouble: Trouble, since: int) -> dict[int, Trouble]:
    return dict.fromkeys(range(since, 40), trouble)


@pytest.mark.parametrize("trouble, kind", TROUBLES)
def test_trouble_with_a_tile_leaves_the_old_image_and_the_finished_tiles(
    trouble: Trouble, kind: type[errors.SentinelHubError], tmp_path: Path
) -> None:
    target = tmp_path / "image.tif"
    target.write_bytes(b"the old image")
    first = FakeSession(troubles=always(trouble, 3))
    with pytest.raises(kind) as caught:
        run(FOUR_TILES, first, target)
    assert target.read_bytes() == b"the old image"
    assert tiles_below(tmp_path) == ["x0-y0-64x64.tif", "x0-y64-64x26.tif"]
    standing = caught.value.standing
    assert standing is not None
    assert (standing.done, standing.parts) == (2, 4)
    assert standing.units >= 3.0

    second = FakeSession()
    download = run(FOUR_TILES, second, target)
    assert second.boxes == [first.boxes[2], (680640, 5149360, 681000, 5150000)]
    assert (download.requests, download.units, download.tiles, download.kept) == (2, 3.0, 4, 2)
    np.testing.assert_array_equal(read_bands(target), expected(FOUR_TILES, 100, 90))
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("trouble, kind", TROUBLES)
def test_trouble_with_the_first_tile_leaves_nothing(trouble: Trouble, kind: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(kind):
        run(FOUR_TILES, FakeSession(troubles=always(trouble, 1)), tmp_path / "image.tif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "trouble",
    [pytest.param(answer(b"<html>"), id="HTML"), pytest.param(smaller, id="another size")],
)
def test_a_tile_that_came_damaged_is_asked_for_again_and_paid_for_twice(trouble: Trouble, tmp_path: Path) -> None:
    download = run(FOUR_TILES, FakeSession(troubles={3: trouble}), tmp_path / "image.tif")
    assert (download.requests, download.units) == (5, 7.5)
    np.testing.assert_array_equal(read_bands(download.path), expected(FOUR_TILES, 100, 90))


@pytest.mark.parametrize(
    "cancel_at, kept",
    [
        pytest.param(0.2, 1, id="while tiles are fetched"),
        pytest.param(0.9, 4, id="before they are put together"),
        pytest.param(0.93, 4, id="while they are put together"),
    ],
)
def test_after_a_cancel_only_what_is_missing_is_asked_for(cancel_at: float, kept: int, tmp_path: Path) -> None:
    target = tmp_path / "image.tif"
    with pytest.raises(errors.Cancelled):
        run(FOUR_TILES, FakeSession(), target, Watcher(cancel_at))
    assert len(tiles_below(tmp_path)) == kept
    second = FakeSession()
    assert run(FOUR_TILES, second, target).requests == 4 - kept
    assert list(tmp_path.iterdir()) == [target]


_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.operations import test_download_image as here
from sentinelhub_qgis.raster.grid import PixelGrid
PixelGrid.tiles.__defaults__ = (here.SIDE,)
def killed(sink):
    sink.write(b"half an ans")
    os.kill(os.getpid(), signal.SIGKILL)
here.run(here.FOUR_TILES, here.FakeSession(troubles={3: killed}), Path(sys.argv[1]))
"""


def test_after_a_kill_only_what_is_missing_is_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "image.tif"
    target.write_bytes(b"the old image")
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(target)], cwd=Path(__file__).parents[3], timeout=60)
    assert killed.returncode == -signal.SIGKILL
    assert target.read_bytes() == b"the old image"
    assert run(FOUR_TILES, FakeSession(), target).requests == 2
    np.testing.assert_array_equal(read_bands(target), expected(FOUR_TILES, 100, 90))
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:200]), id="cut"),
        pytest.param(lambda path: path.write_bytes(b""), id="empty"),
        pytest.param(lambda path: path.unlink(), id="gone"),
    ],
)
def test_a_kept_tile_that_was_spoilt_is_asked_for_again(spoil: Callable[[Path], object], tmp_path: Path) -> None:
    target = tmp_path / "image.tif"
    with pytest.raises(errors.QuotaUsedUp):
        run(FOUR_TILES, FakeSession(troubles={4: refuse(errors.QuotaUsedUp())}), target)
    spoil(next(tmp_path.rglob("x0-y64-*.tif")))
    assert run(FOUR_TILES, FakeSession(), target).requests == 2
    np.testing.assert_array_equal(read_bands(target), expected(FOUR_TILES, 100, 90))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"product": raw("B04 B03 B02 B05")}, id="other bands"),
        pytest.param({"max_cloud_cover": 10}, id="other clouds"),
        pytest.param({"processing": {"upsampling": "BICUBIC"}}, id="other resampling"),
        pytest.param({"area": BoundingBox(680000, 5149100, 681000, 5150010, "EPSG:32632")}, id="other area"),
    ],
)
def test_tiles_of_another_order_are_not_used(changes: dict[str, Any], tmp_path: Path) -> None:
    target = tmp_path / "image.tif"
    with pytest.raises(errors.QuotaUsedUp):
        run(FOUR_TILES, FakeSession(troubles={4: refuse(errors.QuotaUsedUp())}), target)
    download = run(order_of(100, 90, **changes), FakeSession(), target)
    assert download.requests == download.tiles


@pytest.mark.parametrize("name", ["missing/image.tif", "folder"])
def test_nothing_is_asked_for_when_the_target_cannot_be_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    session = FakeSession()
    with pytest.raises(errors.FileNotWritable):
        run(FOUR_TILES, session, tmp_path / name)
    assert session.requests == []
    assert files_below(tmp_path) == []


def test_a_target_that_others_hold_costs_no_second_download(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "image.tif"
    target.write_bytes(b"the old image")
    replace = os.replace

    def held(source: Any, destination: Any) -> None:
        if Path(destination) == target:
            raise PermissionError(errno.EACCES, "open in another program")
        replace(source, destination)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", held)  # as Windows does with a file that QGIS shows
        with pytest.raises(errors.FileNotWritable):
            run(FOUR_TILES, FakeSession(), target)
    assert target.read_bytes() == b"the old image"
    assert run(FOUR_TILES, FakeSession(), target).requests == 0


def test_what_gdal_knew_of_the_old_image_goes_with_it(tmp_path: Path) -> None:
    (tmp_path / "image.tif.aux.xml").write_text("<PAMDataset/>")
    run(FOUR_TILES, FakeSession(), tmp_path / "image.tif")
    assert files_below(tmp_path) == ["image.tif"]


@pytest.mark.parametrize(
    "bands, sample_type, words",
    [
        pytest.param(2, SampleType.FLOAT32, "2 bands instead of 1", id="other bands"),
        pytest.param(1, SampleType.UINT8, "Byte instead of FLOAT32", id="another number format"),
    ],
)
def test_a_script_that_gives_something_else_is_a_fault_of_the_order(
    bands: int, sample_type: SampleType, words: str, tmp_path: Path
) -> None:
    with pytest.raises(errors.OrderError, match=words):
        run(order_of(10, 10, product=SCRIPT), FakeSession(bands, sample_type), tmp_path / "image.tif")
    assert list(tmp_path.iterdir()) == []


def test_an_impossible_order_leaves_nothing(tmp_path: Path) -> None:
    session = FakeSession()
    with pytest.raises(errors.PixelTooCoarse):
        run(order_of(100, 90, resolution=3000), session, tmp_path / "image.tif")
    assert session.requests == []
    assert list(tmp_path.iterdir()) == []


def files_below(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def tiles_below(folder: Path) -> list[str]:
    return [name for name in files_below(folder) if name.startswith("x")]

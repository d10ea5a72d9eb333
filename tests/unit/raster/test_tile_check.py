"""What passes as the tile that was asked for, and what does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import TileDamaged
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.tile_check import TileFormat, check_tile
from tests.unit.pixels import write_geotiff

WIDTH, HEIGHT = 300, 200
GRID = PixelGrid("EPSG:32632", 600000, 5100000, 10, WIDTH, HEIGHT)
TILE = GRID.tiles()[0]
TWO_BANDS = TileFormat(2, SampleType.UINT16, nodata=0)
RANDOM = np.random.default_rng(1)


def noise(width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    return RANDOM.integers(1, 9000, (height, width))


def good(path: Path) -> Path:
    return write_geotiff(path, [noise(), noise()], transform=GRID.transform)


def cut(share: float) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        whole = good(path).read_bytes()
        path.write_bytes(whole[: int(len(whole) * share)])
        return path

    return make


def garbled(path: Path) -> Path:
    content = bytearray(good(path).read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4000] = b"\x55" * 4000
    path.write_bytes(content)
    return path


def shifted(pixels: float) -> Callable[[Path], Path]:
    left, size, *rest = GRID.transform
    return lambda path: write_geotiff(path, [noise(), noise()], transform=(left + pixels * 10, size, *rest))


def text(words: bytes) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_bytes(words)
        return path

    return make


def png(path: Path) -> Path:
    source = gdal.Open(str(write_geotiff(path.with_suffix(".source"), [noise()])))
    gdal.GetDriverByName("PNG").CreateCopy(str(path), source)
    return path


def open_files() -> set[Path]:
    """Return the files this process has open, on systems that tell."""
    return {link.resolve() for link in Path("/proc/self/fd").glob("*")}


@pytest.mark.parametrize("exceptions", [False, True], ids=["return codes", "exceptions"])
@pytest.mark.parametrize(
    "make, words",
    [
        pytest.param(cut(0.5), None, id="cut in the middle"),
        pytest.param(cut(0.98), None, id="cut at the end"),
        pytest.param(cut(0), None, id="empty"),
        pytest.param(garbled, None, id="garbled"),
        pytest.param(text(b"<html>Please log in</html>"), None, id="HTML"),
        pytest.param(text(b'{"error": {"status": 500}}'), None, id="JSON"),
        pytest.param(png, None, id="PNG"),
        pytest.param(lambda path: write_geotiff(path, [noise(299), noise(299)]), "299 x 200", id="too narrow"),
        pytest.param(lambda path: write_geotiff(path, [noise()]), "1 bands instead of 2", id="a band missing"),
        pytest.param(
            lambda path: write_geotiff(path, [noise(), noise()], gdal.GDT_Byte), "Byte instead of UINT16", id="type"
        ),
        pytest.param(shifted(1), "1 pixels away", id="a pixel off"),
        pytest.param(shifted(0.01), "0.01 pixels away", id="a hundredth of a pixel off"),
        pytest.param(
            lambda path: write_geotiff(path, [noise(), noise()], transform=(600000, 10.001, 0, 5100000, 0, -10)),
            "pixels away",
            id="pixels too wide",
        ),
    ],
)
def test_what_is_not_the_tile_is_refused(
    make: Callable[[Path], Path],
    words: str | None,
    exceptions: bool,
    tmp_path: Path,
    gdal_exceptions: Callable[[bool], None],
) -> None:
    path = make(tmp_path / "tile.part")
    gdal_exceptions(exceptions)
    with pytest.raises(TileDamaged, match=words) as caught:
        check_tile(path, GRID, TILE, TWO_BANDS)
    assert caught.value.path == str(path)
    assert gdal.GetUseExceptions() == exceptions
    assert path not in open_files(), "Windows would not let it be removed"


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(good, id="as asked for"),
        pytest.param(lambda path: write_geotiff(path, [noise(), noise()]), id="without georeference"),
        pytest.param(shifted(1e-6), id="rounded georeference"),
    ],
)
def test_the_tile_passes_and_leaves_nothing_beside_it(make: Callable[[Path], Path], tmp_path: Path) -> None:
    path = make(tmp_path / "tile.part")
    assert check_tile(path, GRID, TILE, TWO_BANDS) is True
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "sample_type, data_type, value, nodata, has_data",
    [
        pytest.param(SampleType.UINT16, gdal.GDT_UInt16, 0, 0, False, id="empty"),
        pytest.param(SampleType.UINT16, gdal.GDT_UInt16, 1, 0, True, id="not empty"),
        pytest.param(SampleType.INT16, gdal.GDT_Int16, -32768, -32768, False, id="empty INT16"),
        pytest.param(SampleType.FLOAT32, gdal.GDT_Float32, -9999, -9999, False, id="empty FLOAT32"),
        pytest.param(SampleType.FLOAT32, gdal.GDT_Float32, 0, -9999, True, id="zero is a value in FLOAT32"),
        pytest.param(SampleType.UINT8, gdal.GDT_Byte, 0, None, True, id="a script decides: not known"),
    ],
)
def test_empty_tiles_are_told_from_others(
    sample_type: SampleType, data_type: int, value: float, nodata: float | None, has_data: bool, tmp_path: Path
) -> None:
    path = write_geotiff(tmp_path / "tile.tif", [np.full((HEIGHT, WIDTH), value)], data_type)
    assert check_tile(path, GRID, TILE, TileFormat(1, sample_type, nodata)) is has_data


@pytest.mark.parametrize(
    "values, has_data",
    [
        pytest.param([7, 0], False, id="colours, all transparent"),
        pytest.param([0, 255], True, id="black, and there"),
        pytest.param([0], False, id="a mask alone, empty"),
        pytest.param([1], True, id="a mask alone"),
    ],
)
def test_transparency_tells_where_there_are_data(values: list[int], has_data: bool, tmp_path: Path) -> None:
    bands = [np.full((HEIGHT, WIDTH), value) for value in values]
    path = write_geotiff(tmp_path / "tile.tif", bands, gdal.GDT_Byte)
    expected = TileFormat(len(values), SampleType.UINT8, None, has_alpha=True)
    assert check_tile(path, GRID, TILE, expected) is has_data

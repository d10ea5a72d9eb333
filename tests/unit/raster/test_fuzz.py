"""Whatever comes in place of a tile is refused as damaged, soon and without much memory."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.errors import TileDamaged
from sentinelhub_qgis.raster.grid import PixelGrid
from sentinelhub_qgis.raster.tile_check import TileFormat, check_tile
from tests.unit.fuzz import in_little_memory, in_little_time, torn, tried, value_or_our_error
from tests.unit.pixels import write_geotiff

SIDE = 64
GRID = PixelGrid("EPSG:32632", 600000, 5100000, 10, SIDE, SIDE)
TILE = GRID.tiles()[0]
ONE_BAND = TileFormat(1, SampleType.UINT16, nodata=0)
VALUES = np.arange(1, SIDE * SIDE + 1).reshape(SIDE, SIDE)
# Tags of a TIFF
WIDTH, LENGTH, BITS, COMPRESSION, PHOTOMETRIC, STRIPS, SAMPLES, ROWS, STRIP_BYTES = (
    256,
    257,
    258,
    259,
    262,
    273,
    277,
    278,
    279,
)
TILE_WIDTH, TILE_LENGTH, TILES, TILE_BYTES, FORMAT = 322, 323, 324, 325, 339
DEFLATE, BLACK_IS_ZERO = 8, 1


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_geotiff(tmp_path_factory.mktemp("good") / "a.tif", [VALUES], transform=GRID.transform).read_bytes()


def checked(path: Path, content: bytes) -> object:
    path.write_bytes(content)
    return value_or_our_error(lambda: check_tile(path, GRID, TILE, ONE_BAND))


def tiff(**tags: int) -> bytes:
    """Return a TIFF of these tags and hardly any pixels; what is not given is that of a good tile."""
    entries = {
        WIDTH: SIDE, LENGTH: SIDE, BITS: 16, COMPRESSION: 1, PHOTOMETRIC: BLACK_IS_ZERO, SAMPLES: 1, ROWS: SIDE,
        STRIPS: 8, STRIP_BYTES: 2 * SIDE * SIDE, **{globals()[name]: value for name, value in tags.items()},
    }  # fmt: skip
    if TILE_WIDTH in entries:
        entries = {tag: value for tag, value in entries.items() if tag not in (STRIPS, STRIP_BYTES, ROWS)}
        entries.update({TILES: 8, TILE_BYTES: 100})
    pixels = bytes(range(256)) * 32
    body = struct.pack("<H", len(entries))
    body += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted(entries.items()))
    return struct.pack("<2sHI", b"II", 42, 8 + len(pixels)) + pixels + body + bytes(4)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBBI", 13, b"IHDR", width, height, 16, 0, 0, 0, 0, 0)


@tried
@given(data=st.data())
def test_a_spoiled_tile(tmp_path_factory: pytest.TempPathFactory, good: bytes, data: st.DataObject) -> None:
    path = tmp_path_factory.getbasetemp() / "spoiled.tif"
    found = checked(path, data.draw(torn(good) | torn(tiff()) | st.binary(max_size=200)))
    assert found in (None, True, False)


TAGS = [name for name, value in globals().items() if isinstance(value, int) and name.isupper() and 255 < value < 400]


@tried
@given(st.dictionaries(st.sampled_from(TAGS), st.integers(0, 2**32 - 1), max_size=4))
def test_odd_tags(tmp_path_factory: pytest.TempPathFactory, tags: dict[str, int]) -> None:
    with in_little_time(), in_little_memory():
        assert checked(tmp_path_factory.getbasetemp() / "odd.tif", tiff(**tags)) in (None, True, False)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(tiff(WIDTH=100_000, LENGTH=100_000, ROWS=100_000), id="100 000 pixels a side"),
        pytest.param(tiff(WIDTH=100_000, LENGTH=100_000, ROWS=1), id="100 000 pixels a side, in lines"),
        pytest.param(tiff(TILE_WIDTH=65_536, TILE_LENGTH=65_536), id="a block of 4 gigapixels"),
        pytest.param(tiff(TILE_WIDTH=65_536, TILE_LENGTH=65_536, COMPRESSION=DEFLATE), id="such a block, packed"),
        pytest.param(tiff(TILE_WIDTH=2**31, TILE_LENGTH=16), id="a block of no width"),
        pytest.param(tiff(SAMPLES=65_535), id="65 535 bands"),
        pytest.param(tiff(SAMPLES=2), id="another band"),
        pytest.param(tiff(BITS=32, FORMAT=3), id="another number format"),
        pytest.param(tiff(BITS=1), id="bits"),
        pytest.param(tiff(STRIPS=2**32 - 1), id="pixels behind the end"),
        pytest.param(tiff(WIDTH=SIDE // 2, LENGTH=SIDE * 2), id="the sides the other way"),
        pytest.param(tiff(COMPRESSION=DEFLATE), id="packed by what it is not"),
        pytest.param(png(100_000, 100_000), id="a picture"),
        pytest.param(b"<VRTDataset rasterXSize='64' rasterYSize='64'/>", id="a description that leads elsewhere"),
        pytest.param(b"II*\0" + b"\xff" * 1000, id="a directory nowhere"),
        pytest.param(b"II*\0\x08\0\0\0" + b"\0\0\x08\0\0\0" * 200, id="a directory that leads to itself"),
    ],
)
def test_a_monstrous_tile(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(content)
    with in_little_time(), in_little_memory(), pytest.raises(TileDamaged):
        check_tile(path, GRID, TILE, ONE_BAND)
    assert [one.name for one in tmp_path.iterdir()] == ["a.tif"]


@pytest.mark.parametrize("tags", [{"STRIP_BYTES": 2**32 - 1}, {"ROWS": 2**32 - 1}], ids=["of 4 GB", "of so many rows"])
def test_a_strip_that_claims_much_and_has_the_pixels(tmp_path: Path, tags: dict[str, int]) -> None:
    with in_little_time(), in_little_memory():
        assert checked(tmp_path / "a.tif", tiff(**tags)) is True


def test_the_tiles_that_are_spoiled_here_are_good_ones(tmp_path: Path, good: bytes) -> None:
    assert checked(tmp_path / "a.tif", good) is True
    assert checked(tmp_path / "b.tif", tiff()) is True
    assert gdal.Open(str(tmp_path / "b.tif")).RasterXSize == SIDE

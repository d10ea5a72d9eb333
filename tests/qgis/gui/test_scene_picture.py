"""What comes in place of a scene's picture is shown, or refused as none, soon and without much memory."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QImage

from sentinelhub_qgis.gui.scenes.scene_picture import read_picture
from sentinelhub_qgis.model.errors import UnexpectedAnswer
from tests.unit.fuzz import in_little_memory, in_little_time, torn, tried, value_or_our_error

SIZE = (40, 30)


def drawn(kind: str = "PNG") -> bytes:
    picture = QImage(*SIZE, QImage.Format.Format_ARGB32)
    picture.fill(0xFF336699)
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(device, kind)
    return bytes(device.data())


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def claiming(width: int, height: int, lines: bytes = b"") -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def test_a_picture_of_the_size_that_was_asked_for_is_read(qgis_app: object) -> None:
    picture = read_picture(drawn(), SIZE)
    assert (picture.width(), picture.height()) == SIZE
    assert picture.pixelColor(0, 0).name() == "#336699"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html></html>", id="a page"),
        pytest.param(claiming(100_000, 100_000), id="100 000 pixels a side"),
        pytest.param(claiming(100_000, 100_000, bytes(50_000_000)), id="100 000 pixels a side, packed"),
        pytest.param(claiming(2**31 - 1, 1), id="a line without end"),
        pytest.param(claiming(0, 0), id="no pixels"),
        pytest.param(claiming(*reversed(SIZE)), id="the sides the other way"),
        pytest.param(claiming(*SIZE), id="no pixels in it"),
        pytest.param(drawn()[:60], id="cut"),
    ],
)
def test_a_monstrous_picture(qgis_app: object, content: bytes) -> None:
    with in_little_time(), in_little_memory(100), pytest.raises(UnexpectedAnswer):
        read_picture(content, SIZE)


@tried
@given(torn(drawn()) | st.binary(max_size=100))
def test_a_spoiled_picture(content: bytes) -> None:
    value_or_our_error(lambda: read_picture(content, SIZE).width())

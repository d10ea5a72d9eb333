"""Pictures with nothing in them."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from sentinelhub_qgis.bridge.map.blank_picture import shows_nothing

CLEAR, BLACK, WHITE, WATER = QColor(0, 0, 0, 0), QColor(0, 0, 0), QColor(255, 255, 255), QColor(30, 60, 120)


def picture(ground: QColor, spot: QColor | None = None, kind: str = "PNG") -> bytes:
    """Return an image file of one colour, with one pixel of another."""
    image = QImage(24, 16, QImage.Format.Format_ARGB32 if kind == "PNG" else QImage.Format.Format_RGB32)
    image.fill(ground)
    if spot is not None:
        image.setPixelColor(23, 15, spot)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data())


@pytest.mark.parametrize(
    "body, nothing",
    [
        pytest.param(picture(CLEAR), True, id="transparent"),
        pytest.param(picture(BLACK), True, id="black, as scripts without a mask make it"),
        pytest.param(picture(CLEAR, WATER), False, id="one pixel"),
        pytest.param(picture(BLACK, WATER), False, id="one pixel in black"),
        pytest.param(picture(CLEAR, BLACK), False, id="one black pixel"),
        pytest.param(picture(WATER), False, id="one class all over"),
        pytest.param(picture(WHITE), False, id="overcast"),
        pytest.param(picture(BLACK, kind="BMP"), True, id="another format"),
        pytest.param(b"<html>", False, id="no image"),
        pytest.param(b"", False, id="no body"),
    ],
)
def test_what_shows_nothing(body: bytes, nothing: bool) -> None:
    assert shows_nothing(body) is nothing

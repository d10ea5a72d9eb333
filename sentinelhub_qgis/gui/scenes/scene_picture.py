"""Reading the picture of a scene as it came from the service."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage, QImageReader

from ...model.errors import UnexpectedAnswer


def read_picture(png: bytes, size: tuple[int, int]) -> QImage:
    """Return what a PNG shows; its size is looked at first, for room is made for whatever it claims to be.

    Raises:
        UnexpectedAnswer: it is none, or not as large as was asked for.
    """
    content = QByteArray(png)  # the buffer does not keep it
    source = QBuffer(content)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, b"png")
    claimed = reader.size()
    if (claimed.width(), claimed.height()) != size:
        raise UnexpectedAnswer(f"a picture of {claimed.width()} x {claimed.height()} pixels")
    picture = reader.read()
    if picture.isNull():
        raise UnexpectedAnswer("not a picture")
    return picture

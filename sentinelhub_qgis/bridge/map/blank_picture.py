"""Whether there is anything to see in a picture."""

from __future__ import annotations

from qgis.PyQt.QtGui import QImage

_BYTES_PER_PIXEL = 4


def shows_nothing(body: bytes) -> bool:
    """Tell whether an image file is transparent all over, or black all over, as scripts without a mask make it.

    False for what is no image. Any thread; not for the GUI thread with large images.
    """
    image = QImage.fromData(body)
    if image.isNull():
        return False
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = image.constBits().asstring(image.sizeInBytes())
    count = image.width() * image.height()
    alpha = pixels[_BYTES_PER_PIXEL - 1 :: _BYTES_PER_PIXEL]
    return not any(alpha) or pixels == b"\x00\x00\x00\xff" * count

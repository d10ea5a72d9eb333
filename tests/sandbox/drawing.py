"""What the OGC services draw into pictures: words and a logo."""

from __future__ import annotations

import textwrap

from PIL import Image, ImageDraw, ImageFont

from .errors import script_fault
from .images import JPEG, encode, jpeg_of, picture, png_of
from .render import Output

NO_DATA = "No data available for the specified area"
ZOOM_IN = "Please zoom in to see the data"
LOGO = "Sentinel Hub sandbox"


def finish(output: Output, media_type: str, quality: int, logo: bool, empty: bool) -> bytes:
    """Write an output as PNG or JPEG with logo and warning where wanted."""
    plain = str(output.array.dtype) == "uint8" and output.array.shape[0] in (1, 2, 3, 4)
    if not plain:
        if media_type == JPEG:
            raise script_fault("JPEG supports 1 or 3 bands of sample type UINT8 or AUTO.")
        return encode(output, media_type, (0, 0, 1, 1), "EPSG:3857", quality)
    image = picture(output.array)
    if logo:
        image = _with_logo(image)
    if empty:
        image = with_words(image, NO_DATA)
    return jpeg_of(image, quality) if media_type == JPEG else png_of(image)


def with_words(image: Image.Image, words: str) -> Image.Image:
    """Write words across the middle, dark on a light band, wrapped to the width."""
    drawn = image.convert("RGBA")
    brush = ImageDraw.Draw(drawn)
    lines = _wrapped(words, max(8, image.width // 7))
    height = 14 * len(lines) + 8
    top = max(0, (image.height - height) // 2)
    brush.rectangle((0, top, image.width, top + height), fill=(255, 255, 255, 220))
    for number, line in enumerate(lines):
        brush.text((6, top + 4 + 14 * number), line, fill=(160, 0, 0, 255), font=ImageFont.load_default())
    return drawn


def words_picture(width: int, height: int, media_type: str, words: str) -> bytes:
    """Make a picture of nothing but words (EXCEPTIONS=INIMAGE)."""
    image = with_words(Image.new("RGBA", (width, height), (0, 0, 0, 0)), words)
    return jpeg_of(image, 90) if media_type == JPEG else png_of(image)


def blank_picture(width: int, height: int, media_type: str) -> bytes:
    """Make a picture of nothing (EXCEPTIONS=BLANK)."""
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    return jpeg_of(image, 90) if media_type == JPEG else png_of(image)


def far_out_picture(width: int, height: int, media_type: str) -> bytes:
    """Make the picture that asks to zoom in."""
    return words_picture(width, height, media_type, ZOOM_IN)


def _with_logo(image: Image.Image) -> Image.Image:
    drawn = image.convert("RGBA") if image.mode in ("LA", "RGBA") else image.convert("RGB")
    if min(image.size) < 64:
        return image
    ImageDraw.Draw(drawn).text((4, image.height - 14), LOGO, fill=(255, 255, 255), font=ImageFont.load_default())
    return drawn


def _plain(text: str) -> str:
    """Keep what the built-in font can draw."""
    return text.encode("latin-1", "replace").decode("latin-1")


def _wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(_plain(words), width) or [""]

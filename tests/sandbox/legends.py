"""GetLegendGraphic: swatches or a ramp with labels, from `styles[].legend` (API reference 2.7)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from .images import png_of

LEAST, MOST = 8, 2500  # pixels a side
_MARGIN, _ROW, _SWATCH, _RAMP_HEIGHT = 6, 18, 20, 160
_WHITE, _BLACK, _GREY = (255, 255, 255, 255), (0, 0, 0, 255), (128, 128, 128, 255)
Color = tuple[int, int, int]


def legend_size(legend: Mapping[str, Any] | None, title: str) -> tuple[int, int]:
    """Give the width and height a legend wants."""
    labels = [_plain(title), *(label for _, label in _rows(legend))]
    width = max(int(_font().getlength(label)) for label in labels) + _SWATCH + 3 * _MARGIN
    rows = len(_rows(legend))
    height = _RAMP_HEIGHT if _is_ramp(legend) else _ROW * rows
    return max(60, width), _MARGIN + _ROW + height + _MARGIN


def legend_picture(legend: Mapping[str, Any] | None, title: str, size: tuple[int, int] | None) -> bytes:
    """Draw a legend as PNG; the title alone where there is none. Another size than it wants is a scaled picture."""
    wanted = legend_size(legend, title)
    image = Image.new("RGBA", wanted, _WHITE)
    brush = ImageDraw.Draw(image)
    brush.text((_MARGIN, _MARGIN), _plain(title), fill=_BLACK, font=_font())
    if legend is not None and _is_ramp(legend):
        _draw_ramp(brush, legend)
    else:
        _draw_rows(brush, legend)
    if size is not None and size != wanted:
        image = image.resize(size, Image.Resampling.BILINEAR)
    return png_of(image)


def color_of(text: str) -> Color:
    """Read #rrggbb, rgb(r%,g%,b%) or rgb(r,g,b); what is none of them is black."""
    if re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
    shares = re.findall(r"([\d.]+)(%?)", text)[:3]
    if not text.startswith("rgb") or len(shares) < 3:
        return 0, 0, 0
    red, green, blue = (
        min(255, round(float(share) * 255 / 100) if percent else round(float(share))) for share, percent in shares
    )
    return red, green, blue


def ramp_color(legend: Mapping[str, Any], position: float) -> Color:
    """Give the colour of a continuous legend at a position, between its stops in a straight line."""
    stops = _stops(legend)
    if position <= stops[0][0]:
        return stops[0][1]
    for (low, first), (high, second) in zip(stops, stops[1:]):
        if position <= high:
            share = (position - low) / (high - low) if high > low else 1.0
            red, green, blue = (round(a + share * (b - a)) for a, b in zip(first, second))
            return red, green, blue
    return stops[-1][1]


def _draw_rows(brush: ImageDraw.ImageDraw, legend: Mapping[str, Any] | None) -> None:
    for number, (color, label) in enumerate(_rows(legend)):
        top = _MARGIN + _ROW + _ROW * number
        brush.rectangle((_MARGIN, top, _MARGIN + _SWATCH, top + _ROW - 4), fill=color, outline=_GREY)
        brush.text((2 * _MARGIN + _SWATCH, top + 1), label, fill=_BLACK, font=_font())


def _draw_ramp(brush: ImageDraw.ImageDraw, legend: Mapping[str, Any]) -> None:
    """Draw the largest value at the top, each labelled stop beside its place."""
    low, high = _limits(legend)
    top, left = _MARGIN + _ROW, _MARGIN
    for line in range(_RAMP_HEIGHT):
        position = high - (high - low) * (line + 0.5) / _RAMP_HEIGHT
        brush.line((left, top + line, left + _SWATCH, top + line), fill=ramp_color(legend, position))
    brush.rectangle((left, top, left + _SWATCH, top + _RAMP_HEIGHT - 1), outline=_GREY)
    for entry in legend["gradients"]:
        if entry.get("label"):
            share = (float(entry["position"]) - low) / (high - low) if high > low else 0.0
            place = top + round((1.0 - min(max(share, 0.0), 1.0)) * (_RAMP_HEIGHT - 12))
            brush.text((left + _SWATCH + _MARGIN, place), _plain(str(entry["label"])), fill=_BLACK, font=_font())


def _rows(legend: Mapping[str, Any] | None) -> list[tuple[Color, str]]:
    """List swatches with labels; of a ramp its stops."""
    entries = (legend or {}).get("items") or (legend or {}).get("gradients") or []
    return [(color_of(str(entry["color"])), _plain(str(entry.get("label") or ""))) for entry in entries]


def _is_ramp(legend: Mapping[str, Any] | None) -> bool:
    return bool(legend) and legend is not None and legend.get("type") == "continuous" and bool(legend.get("gradients"))


def _stops(legend: Mapping[str, Any]) -> list[tuple[float, Color]]:
    return sorted((float(entry["position"]), color_of(str(entry["color"]))) for entry in legend["gradients"])


def _limits(legend: Mapping[str, Any]) -> tuple[float, float]:
    places = [place for place, _ in _stops(legend)]
    return float(legend.get("minPosition", places[0])), float(legend.get("maxPosition", places[-1]))


def _font() -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default()


def _plain(text: str) -> str:
    """Keep what the built-in font can draw, of one line."""
    return " ".join(text.split()).encode("latin-1", "replace").decode("latin-1")

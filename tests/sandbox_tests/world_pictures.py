"""Pictures of the made-up world, to be looked at: python -m tests.sandbox_tests.world_pictures [FOLDER] [WORD ...]

Words choose some of the sheets by a part of their name.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.sandbox.render import DataSource, RenderJob, World
from tests.sandbox.seeds import script

SIDE = 380
GAP = 6
YEAR = ("2023-01-01", "2023-12-31")
MERCATOR = 6_378_137.0
PLACES = {
    "Bolzano": (11.35, 46.48), "Munich": (11.58, 48.14), "Po plain": (10.2, 45.1), "Lisbon": (-9.1, 38.7),
    "Sahara": (8.0, 25.0), "Congo": (21.0, 0.0), "Kansas": (-98.0, 38.5), "Patagonia": (-70.0, -45.0),
    "New South Wales": (147.0, -33.5), "Lapland": (25.0, 68.0), "Svalbard": (16.0, 78.5), "Antarctica": (45.0, -75.0),
    "Null island": (0.0, 0.0), "Fiji": (179.9, -17.0), "Siberia": (100.0, 62.0), "North pole": (10.0, 89.0),
}  # fmt: skip


@dataclass(frozen=True)
class Shot:
    """One picture of a sheet: where, how wide in metres, when, of what, by which script."""

    words: str
    place: tuple[float, float]
    reach: float
    period: tuple[str, str] = ("2023-06-01", "2023-07-15")
    collection: str = "sentinel-2-l2a"
    script: str = "true-color"
    order: str = "leastCC"


def picture(world: World, shot: Shot) -> Image.Image:
    """Render one shot in web-mercator, with its words below."""
    lon, lat = shot.place
    stretch = 1.0 / max(np.cos(np.radians(lat)), 0.03)
    x, y = MERCATOR * np.radians(lon), MERCATOR * np.arcsinh(np.tan(np.radians(lat)))
    half = shot.reach / 2 * stretch
    text = SCRIPTS.get(shot.script) or script(shot.script)
    first, last = (datetime.fromisoformat(day).replace(tzinfo=UTC) for day in shot.period)
    source = DataSource(None, shot.collection, first, last.replace(hour=23, minute=59), mosaicking_order=shot.order)
    job = RenderJob((x - half, y - half, x + half, y + half), "EPSG:3857", SIDE, SIDE, None, (source,), text)
    began = time.perf_counter()
    array = world.render(job).outputs[0].array
    taken = time.perf_counter() - began
    shown = Image.new("RGB", (SIDE, SIDE + 16), "white")
    bands = [array[min(band, array.shape[0] - 1)] for band in range(3)] if array.shape[0] >= 3 else [array[0]] * 3
    shown.paste(Image.fromarray(np.stack(bands, axis=-1)), (0, 0))
    words = f"{shot.words}  {taken * 1000:.0f} ms"
    ImageDraw.Draw(shown).text((2, SIDE + 2), words, fill="black", font=ImageFont.load_default())
    return shown


def sheet(world: World, shots: Iterable[Shot], columns: int) -> Image.Image:
    """Put shots side by side."""
    pictures = [picture(world, shot) for shot in shots]
    rows = -(-len(pictures) // columns)
    made = Image.new("RGB", (columns * (SIDE + GAP), rows * (SIDE + 16 + GAP)), "grey")
    for number, one in enumerate(pictures):
        made.paste(one, ((number % columns) * (SIDE + GAP), number // columns * (SIDE + 16 + GAP)))
    return made


def _places() -> list[Shot]:
    return [Shot(name, at, 15_000.0) for name, at in PLACES.items()]


def _zooms(name: str) -> list[Shot]:
    reaches = (1_200.0, 4_000.0, 12_000.0, 40_000.0, 120_000.0, 400_000.0)
    return [Shot(f"{name} {reach / SIDE:.0f} m/px", PLACES[name], reach) for reach in reaches]


def _seasons(name: str, kind: str = "true-color", reach: float = 9_000.0) -> list[Shot]:
    months = [(f"2023-{month:02d}-01", f"2023-{month:02d}-28") for month in range(1, 13)]
    return [Shot(f"{name} {first[:7]}", PLACES[name], reach, (first, last), script=kind) for first, last in months]


def _clouds() -> list[Shot]:
    days = ("2023-05-02", "2023-05-12", "2023-05-22", "2023-06-01")
    shots = []
    for first in days:
        period = (first, f"{first[:8]}{int(first[8:]) + 6:02d}")
        for kind in ("true-color", "scl"):
            shots.append(Shot(f"{first} {kind}", PLACES["Munich"], 60_000.0, period, script=kind, order="mostRecent"))
    return shots


def _others() -> list[Shot]:
    here, wide = PLACES["Bolzano"], 12_000.0
    return [
        Shot("S1 VV dB", here, wide, collection="sentinel-1-grd", script="vv-decibel"),
        Shot("S1 VH", here, wide, collection="sentinel-1-grd", script="vh"),
        Shot("DEM", here, wide, collection="dem", script="height"),
        Shot("DEM far", here, 300_000.0, collection="dem", script="height"),
        Shot("quarterly mosaic", here, wide, ("2023-07-01", "2023-07-02"), MOSAIC, "mosaic"),
        Shot("L1C", here, wide, collection="sentinel-2-l1c"),
        Shot("Landsat", here, wide, collection="landsat-ot-l1"),
        Shot("Landsat heat", here, wide, collection="landsat-ot-l1", script="heat"),
        Shot("HLS", here, wide, collection="hls", script="hls"),
        Shot("MODIS", here, 900_000.0, ("2022-06-01", "2022-07-01"), "modis", "modis"),
        Shot("OLCI", here, 900_000.0, ("2023-06-20", "2023-06-20"), "sentinel-3-olci", "olci"),
        Shot("OLCI far", (10.0, 45.0), 4_000_000.0, ("2023-06-20", "2023-06-20"), "sentinel-3-olci", "olci"),
        Shot("SLSTR heat", here, 1_500_000.0, ("2023-06-20", "2023-06-20"), "sentinel-3-slstr", "slstr"),
        Shot("NO2", (10.0, 45.0), 4_000_000.0, ("2023-06-20", "2023-06-20"), "sentinel-5p-l2", "no2"),
        Shot("CO", (10.0, 0.0), 20_000_000.0, ("2023-06-20", "2023-06-20"), "sentinel-5p-l2", "co"),
        Shot("CH4", (10.0, 45.0), 4_000_000.0, ("2023-06-20", "2023-06-20"), "sentinel-5p-l2", "ch4"),
    ]


def _plain(bands: str, *values: str) -> str:
    names = ", ".join(f'"{name}"' for name in bands.split())
    return (
        f"//VERSION=3\nfunction setup() {{ return {{input: [{names}], output: {{bands: {len(values)}}}}}; }}\n"
        f"function evaluatePixel(s) {{ return [{', '.join(values)}]; }}\n"
    )


MOSAIC = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
SCRIPTS = {
    "vh": _plain("VH", "Math.max(0, (10 * Math.log10(s.VH) + 26) / 20)"),
    "height": _plain("DEM", "s.DEM / 3000"),
    "mosaic": _plain("B04 B03 B02", "s.B04 / 4000", "s.B03 / 4000", "s.B02 / 4000"),
    "heat": _plain("B10", "(s.B10 - 270) / 50"),
    "hls": _plain("Red Green Blue", "2.5 * s.Red", "2.5 * s.Green", "2.5 * s.Blue"),
    "modis": _plain("B01 B04 B03", "2.5 * s.B01", "2.5 * s.B04", "2.5 * s.B03"),
    "olci": _plain("B08 B06 B04", "2.5 * s.B08", "2.5 * s.B06", "2.5 * s.B04"),
    "slstr": _plain("S8", "(s.S8 - 250) / 60"),
    "no2": _plain("NO2", "s.NO2 / 0.00015"),
    "co": _plain("CO", "s.CO / 0.06"),
    "ch4": _plain("CH4", "(s.CH4 - 1800) / 150"),
}
SHEETS: dict[str, tuple[Callable[[], list[Shot]], int]] = {
    "places": (_places, 4),
    "zooms-bolzano": (lambda: _zooms("Bolzano"), 3),
    "zooms-munich": (lambda: _zooms("Munich"), 3),
    "seasons-munich": (lambda: _seasons("Munich"), 4),
    "seasons-south": (lambda: _seasons("New South Wales"), 4),
    "seasons-bolzano": (lambda: _seasons("Bolzano", reach=40_000.0), 4),
    "ndvi-year": (lambda: _seasons("Munich", "ndvi"), 4),
    "clouds-and-classes": (_clouds, 4),
    "instruments": (_others, 4),
}


def main(arguments: list[str]) -> int:
    """Write the sheets."""
    folder = Path(arguments[0] if arguments else "build/world")
    folder.mkdir(parents=True, exist_ok=True)
    world = World()
    for name, (shots, columns) in SHEETS.items():
        if arguments[1:] and not any(word in name for word in arguments[1:]):
            continue
        sheet(world, shots(), columns).save(folder / f"{name}.png")
        sys.stdout.write(f"{folder / name}.png\n")
    world.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

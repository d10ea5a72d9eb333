"""How the tests look at the made-up world: pictures of places, in plain numbers."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from tests.sandbox.render import DataSource, RenderJob, World
from tests.sandbox.render.frames import frame_at

L2A, L1C, S1, DEM = "sentinel-2-l2a", "sentinel-2-l1c", "sentinel-1-grd", "dem"
BAVARIA, VICTORIA = (11.5, 48.0), (145.0, -34.0)
ALPS = (10.9, 46.9)
Box = tuple[float, float, float, float]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def plain(*bands: str) -> str:
    names = ", ".join(f'"{name}"' for name in bands)
    values = ", ".join(f"s.{name}" for name in bands)
    return (
        f'//VERSION=3\nfunction setup() {{ return {{ input: [{names}], '
        f'output: {{ bands: {len(bands)}, sampleType: "FLOAT32" }} }}; }}\n'
        f"function evaluatePixel(s) {{ return [{values}]; }}\n"
    )  # fmt: skip


def show(
    world: World, script: str, bbox: Box, crs: str = "CRS84", size: tuple[int, int] = (64, 64), *,
    collection: str = L2A, period: tuple[str, str] = ("2022-06-01", "2022-06-30"), **source: object,
) -> np.ndarray:  # fmt: skip
    """Give (bands, height, width)."""
    data = DataSource(None, collection, moment(period[0]), moment(period[1] + "T23:59:59"), **source)
    return world.render(RenderJob(bbox, crs, *size, None, (data,), script)).outputs[0].array


def around(place: tuple[float, float], metres: float) -> tuple[Box, str]:
    """Give a square in the UTM zone of a place, on its 10 m grid."""
    frame = frame_at(*place)
    east, north = (float(value[0]) for value in frame.from_degrees(np.array([place[0]]), np.array([place[1]])))
    west, south = east // 1000 * 1000, north // 1000 * 1000
    return (west, south, west + metres, south + metres), f"EPSG:{frame.epsg}"

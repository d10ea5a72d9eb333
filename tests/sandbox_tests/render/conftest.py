"""One world for all rendering tests, and short ways to ask it for images."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from tests.sandbox.render import DataSource, RenderJob, World

UNITS = {"CLD": "PERCENT", "SNW": "PERCENT", "sunZenithAngles": "DEGREES"}
RAW = """//VERSION=3
function setup() {{ return {{ input: [{{ bands: [{names}], units: [{units}] }}],
  output: {{ bands: {count}, sampleType: "{kind}" }} }}; }}
function evaluatePixel(s) {{ return [{values}]; }}
"""


def day(text: str) -> datetime:
    """Read 2022-06-12 or 2022-06-12T10:00:00 as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def raw_script(*bands: str, kind: str = "UINT16") -> str:
    """Write a script that hands out digital numbers."""
    return RAW.format(
        names=", ".join(f'"{band}"' for band in bands),
        units=", ".join(f'"{UNITS.get(band, "DN")}"' for band in bands),
        count=len(bands),
        kind=kind,
        values=", ".join(f"s.{band}" for band in bands),
    )


def job(
    script: str,
    bbox: tuple[float, float, float, float] = (600000.0, 5200000.0, 600640.0, 5200640.0),
    crs: str = "EPSG:32632",
    size: tuple[int, int] = (64, 64),
    period: tuple[str, str] = ("2022-06-01", "2022-06-30T23:59:59"),
    collection: str = "sentinel-2-l2a",
    geometry: dict | None = None,
    **source: object,
) -> RenderJob:
    """Describe one image of one source."""
    data = DataSource(None, collection, day(period[0]), day(period[1]), **source)
    return RenderJob(bbox, crs, size[0], size[1], geometry, (data,), script)


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    """Make a world without real imagery."""
    made = World()
    yield made
    made.close()


@pytest.fixture(scope="session")
def real_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a small stand-in for a folder of real imagery, with values that say where they are."""
    folder = tmp_path_factory.mktemp("real")
    rows, columns = np.mgrid[0:40, 0:60]
    bands = {
        "B04": 1000 + rows * 60 + columns,
        "B03": 2000 + rows,
        "B02": 3000 + columns,
        "B08": 4000 + rows + columns,
        "SCL": np.where(columns < 15, 9, 4),
    }
    profile = {
        "driver": "GTiff", "dtype": "uint16", "count": len(bands), "width": 60, "height": 40,
        "crs": "EPSG:32632", "transform": Affine(10.0, 0.0, 674990.0, 0.0, -10.0, 5154960.0), "nodata": 0,
    }  # fmt: skip
    with rasterio.open(folder / "S2L2A_2022-06-12.tif", "w", **profile) as file:
        for place, (name, values) in enumerate(bands.items(), 1):
            file.write(values.astype("uint16"), place)
            file.set_band_description(place, name)
        file.update_tags(DATETIME="2022-06-12T10:16:00Z")
    profile.update(dtype="float32", count=1, nodata=None)
    with rasterio.open(folder / "dem.tif", "w", **profile) as file:
        file.write((5000.0 + rows + columns / 64).astype("float32"), 1)
        file.set_band_description(1, "DEM")
    return folder


@pytest.fixture(scope="session")
def real_world(real_folder: Path) -> Iterator[World]:
    """Make a world with that imagery."""
    made = World(real_folder)
    yield made
    made.close()

"""Real imagery: a folder of GeoTIFFs, each one acquisition, found by name: S2L2A_2022-06-12.tif, dem.tif."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from shapely.geometry.base import BaseGeometry

from . import tiles
from .collections_table import COLLECTIONS, DEM, S2L1C, S2L2A
from .derived import derive
from .frames import Frame
from .grid import PixelGrid
from .resample import between, method_wanted
from .types import BBox, Scene

_NAMES = {"S2L2A": S2L2A, "S2L1C": S2L1C}
_FILE = re.compile(r"^(S2L2A|S2L1C)_(\d{4}-\d{2}-\d{2})\.tiff?$", re.IGNORECASE)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}")
_CLOUDY_CLASSES = (8, 9, 10)


@dataclass(frozen=True, eq=False)
class RealImage:
    """One file, held in memory: bands (height, width) as they stand in it."""

    collection: str
    name: str
    time: datetime | None
    cloud_cover: float | None
    epsg: int
    transform: Affine
    bands: dict[str, np.ndarray]
    valid: np.ndarray

    @cached_property
    def footprint(self) -> BaseGeometry:
        """Draw the file's rectangle in degrees."""
        return tiles.outline(Frame(self.epsg), *self.bounds)

    @property
    def bounds(self) -> BBox:
        """Give west, south, east, north in the file's CRS."""
        height, width = self.valid.shape
        west, north = self.transform.c, self.transform.f
        return (west, north + height * self.transform.e, west + width * self.transform.a, north)

    def scene(self) -> Scene:
        """Describe the acquisition."""
        return Scene(
            id=self.name,
            collection=self.collection,
            time=self.time or datetime(1970, 1, 1, tzinfo=UTC),
            cloud_cover=self.cloud_cover,
            geometry=tiles.geometry_json(self.footprint),
            bbox=tuple(self.footprint.bounds),
            epsg=self.epsg,
            properties={
                "gsd": COLLECTIONS[self.collection].gsd,
                "platform": "sentinel-2a",
                "constellation": "sentinel-2",
                "instruments": ["msi"],
                "sat:orbit_state": "descending",
                "proj:epsg": self.epsg,
                "proj:bbox": list(self.bounds),
            },
        )

    def covers(self, grid: PixelGrid) -> np.ndarray:
        """Mark the pixels of a grid for which the file has data."""
        columns, rows = self._cells(grid)
        return self._inside(columns, rows) & self.valid[self._clip(rows, 0), self._clip(columns, 1)]

    def read(self, grid: PixelGrid, names: Iterable[str], options: Mapping[str, object]) -> dict[str, np.ndarray]:
        """Give bands on a grid, float32; what lies outside the file repeats its edge and must be masked."""
        columns, rows = self._cells(grid)
        at = (self._clip(rows, 0), self._clip(columns, 1))
        finer = grid.metres < abs(self.transform.a)
        values = {}
        for name in names:
            cells = self.bands[name] if name in self.bands else derive(name, self)
            method = method_wanted(options, finer, name)
            if method:
                full = np.broadcast_arrays(columns - 0.5, rows - 0.5)
                values[name] = between(cells, full[0], full[1], method).astype(np.float32)
            else:
                values[name] = np.broadcast_to(cells[at], grid.shape).astype(np.float32)
        return values

    def _cells(self, grid: PixelGrid) -> tuple[np.ndarray, np.ndarray]:
        """Give fractional cell positions of the pixels: columns (1, width) or (height, width), rows alike."""
        places = grid.in_frame(Frame(self.epsg))
        columns = (places.east - self.transform.c) / self.transform.a
        rows = (places.north - self.transform.f) / self.transform.e
        return (columns[None, :], rows[:, None]) if places.aligned else (columns, rows)

    def _inside(self, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
        height, width = self.valid.shape
        return (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)

    def _clip(self, cells: np.ndarray, axis: int) -> np.ndarray:
        return np.clip(np.floor(cells), 0, self.valid.shape[axis] - 1).astype(np.int64)


def open_archive(folder: Path | None) -> list[RealImage]:
    """Read all files of a folder whose names say what they are; others are left alone.

    Raises NotADirectoryError, or ValueError for a file without a numbered coordinate system.
    """
    if folder is None:
        return []
    if not folder.is_dir():
        raise NotADirectoryError(folder)
    images = []
    for path in sorted(folder.rglob("*.tif*")):
        match = _FILE.match(path.name)
        if match:
            images.append(_read(path, _NAMES[match.group(1).upper()], match.group(2)))
        elif path.stem.lower() == "dem":
            images.append(_read(path, DEM, None))
    return images


def _read(path: Path, collection: str, day: str | None) -> RealImage:
    with rasterio.open(path) as file:
        pixels = file.read()
        names = [name or f"band{place}" for place, name in enumerate(file.descriptions, 1)]
        tags, nodata, transform = file.tags(), file.nodata, file.transform
        epsg = file.crs.to_epsg() if file.crs else None
    if epsg is None:
        raise ValueError(f"{path.name} has no EPSG coordinate system")
    bands = dict(zip(names, pixels))
    valid = np.ones(pixels.shape[1:], bool) if nodata is None else (pixels[:4] != nodata).any(axis=0)
    moment = None
    if day is not None:
        stamp = _MOMENT.search(tags.get("DATETIME", "")) or _MOMENT.search(f"{day}T10:30:00")
        moment = datetime.fromisoformat(stamp.group(0)).replace(tzinfo=UTC) if stamp else None
    return RealImage(collection, path.stem, moment, _cloud_cover(bands, tags), epsg, transform, bands, valid)


def _cloud_cover(bands: dict[str, np.ndarray], tags: dict[str, str]) -> float | None:
    if "SCL" in bands:
        seen = bands["SCL"] > 0
        return round(100.0 * float(np.isin(bands["SCL"], _CLOUDY_CLASSES).sum() / max(seen.sum(), 1)), 2)
    if "CLOUD_COVER" in tags:
        return round(100.0 * float(tags["CLOUD_COVER"]), 2)
    return None

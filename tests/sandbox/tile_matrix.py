"""Tile matrix sets of the WMTS (API reference 8.2)."""

from __future__ import annotations

from dataclasses import dataclass

from .crs import METRES_PER_DEGREE, BBox, is_degrees
from .switches import Switches

EDGE = 20037508.342789244  # half the side of the web-mercator square, metres
TOP_RESOLUTION = 2 * EDGE / 256  # metres per pixel of the 256 px world tile
PIXEL = 0.00028  # metres, the OGC's standard pixel
UTM_ZONES = ("EPSG:32631", "EPSG:32632", "EPSG:32633")  # for want of knowledge a few stand for all


@dataclass(frozen=True)
class TileMatrixSet:
    """Square tiles counted from the top left; matrix N has `top_resolution` / 2^N units per pixel."""

    name: str
    side: int  # pixels
    levels: range
    crs: str = "EPSG:3857"
    extent: BBox = (-EDGE, -EDGE, EDGE, EDGE)
    top_resolution: float = TOP_RESOLUTION

    def resolution(self, level: int) -> float:
        """Give units of the CRS per pixel."""
        return self.top_resolution / 2**level

    def scale_denominator(self, level: int) -> float:
        """Give the scale of a level as capabilities say it."""
        return self.resolution(level) * (METRES_PER_DEGREE if is_degrees(self.crs) else 1.0) / PIXEL

    def counts(self, level: int) -> tuple[int, int]:
        """Give the tiles per row and per column: of web mercator 2^N of 256 px, 2^(N-1) of 512 px."""
        span = self.side * self.resolution(level)
        left, bottom, right, top = self.extent
        return max(1, round((right - left) / span)), max(1, round((top - bottom) / span))

    def bbox(self, level: int, column: int, row: int) -> BBox:
        """Give the box of one tile, x before y."""
        span = self.side * self.resolution(level)
        left, top = self.extent[0] + column * span, self.extent[3] - row * span
        return left, top - span, left + span, top

    @property
    def corner(self) -> str:
        """Give the top left corner as capabilities say it: latitude first in EPSG:4326."""
        left, top = self.extent[0], self.extent[3]
        return f"{top!r} {left!r}" if self.crs == "EPSG:4326" else f"{left!r} {top!r}"


def matrix_sets(switches: Switches) -> dict[str, TileMatrixSet]:
    """Give the sets by name. What there is beside 256 and 512 px is not known (section 12, item 6)."""
    last = switches.matrix_levels + 1
    found = [
        TileMatrixSet("PopularWebMercator256", 256, range(last)),
        TileMatrixSet("PopularWebMercator512", 512, range(0 if switches.matrix_512_zero else 1, last)),
    ]
    if switches.matrix_sets == "all":
        found.append(TileMatrixSet("PopularWebMercator1024", 1024, range(2, last)))
        degrees: BBox = (-180.0, -90.0, 180.0, 90.0)
        found.append(TileMatrixSet("WGS84_512", 512, range(17), "EPSG:4326", degrees, 180 / 512))
        zone: BBox = (0.0, 0.0, 1_048_576.0, 10_485_760.0)
        found += [TileMatrixSet(f"UTM{crs[-2:]}N_512", 512, range(9), crs, zone, 2048.0) for crs in UTM_ZONES]
    return {one.name: one for one in found}

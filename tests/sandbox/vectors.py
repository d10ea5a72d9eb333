"""Maps as polygons: FORMAT application/json and application/x-esri-shape (API reference 8.1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
import shapely.geometry
from rasterio.features import shapes
from rasterio.transform import from_bounds
from rasterio.warp import transform_geom
from shapely.geometry.base import BaseGeometry

from . import crs as crs_rules
from .ogc_parameters import OgcError
from .render import Output
from .stac import CRS84

MOST_VALUES = 10


@dataclass(frozen=True)
class Patch:
    """All areas of one colour, in longitude/latitude."""

    number: int
    color: str  # RRGGBB
    shape: BaseGeometry


def patches(output: Output, bbox: crs_rules.BBox, crs: str) -> list[Patch]:
    """Outline the colours of an image. Raises OgcError for more than ten, or for numbers that are no colours."""
    codes, shown = _codes(output)
    colors = np.unique(codes[shown])
    if colors.size > MOST_VALUES:
        raise OgcError(f"The image has {colors.size} distinct values, at most {MOST_VALUES} can be vectorized.")
    _, height, width = output.array.shape
    parts: dict[int, list[BaseGeometry]] = {}
    for geometry, code in shapes(codes, mask=shown, transform=from_bounds(*bbox, width, height)):
        parts.setdefault(int(code), []).append(shapely.geometry.shape(geometry))
    return [
        Patch(number, f"{code:06X}", _in_degrees(shapely.MultiPolygon(parts[code]), crs))
        for number, code in enumerate(sorted(parts))
    ]


def feature_collection(found: list[Patch]) -> dict[str, object]:
    """Write patches as GeoJSON."""
    features = []
    for patch in found:
        outline = {
            "type": "MultiPolygon",
            "crs": CRS84,
            "coordinates": shapely.geometry.mapping(patch.shape)["coordinates"],
        }
        told = {"COLOR_HEX": patch.color, "ID": patch.number}
        features.append({"type": "Feature", "geometry": outline, "properties": told})
    return {"type": "FeatureCollection", "features": features}


def _codes(output: Output) -> tuple[np.ndarray, np.ndarray]:
    """Give each pixel's colour as one number, and which pixels are shown at all."""
    array = output.array
    if array.dtype != np.uint8 or array.shape[0] > 4:
        raise OgcError("Only images of 1 to 4 bands of sample type UINT8 or AUTO can be vectorized.")
    shown = array[-1] > 0 if array.shape[0] in (2, 4) else np.ones(array.shape[1:], bool)
    plain = array[:3] if array.shape[0] >= 3 else np.repeat(array[:1], 3, axis=0)
    red, green, blue = plain.astype(np.int32)
    return red << 16 | green << 8 | blue, shown


def _in_degrees(shape: BaseGeometry, crs: str) -> BaseGeometry:
    if crs_rules.is_degrees(crs):
        return shape
    return shapely.geometry.shape(
        transform_geom(crs_rules.library_crs(crs), "EPSG:4326", shapely.geometry.mapping(shape))
    )

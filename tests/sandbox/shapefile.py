"""Polygons as a zipped Esri shapefile: a fixed little format, written by hand for want of a library in this room."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date

import numpy as np
import shapely
from rasterio.crs import CRS

from .vectors import Patch

_POLYGON = 5
_HEADER_BYTES = 100
_FIELDS = (("COLOR_HEX", b"C", 6), ("ID", b"N", 10))
_WRITTEN = date(2024, 1, 1)  # the same bytes each time


def zipped_shapefile(name: str, found: list[Patch]) -> bytes:
    """Give a zip of .shp, .shx, .dbf and .prj in longitude/latitude."""
    records = [_record(patch) for patch in found]
    bounds = shapely.total_bounds([patch.shape for patch in found]) if found else (0.0, 0.0, 0.0, 0.0)
    main, index, offset = [], [], _HEADER_BYTES // 2  # lengths and offsets count 16-bit words
    for number, content in enumerate(records, 1):
        words = len(content) // 2
        main.append(struct.pack(">ii", number, words) + content)
        index.append(struct.pack(">ii", offset, words))
        offset += 4 + words
    parts = {"shp": main, "shx": index}
    files = {ending: _header(bounds, len(b"".join(rows))) + b"".join(rows) for ending, rows in parts.items()}
    files |= {"dbf": _table(found), "prj": CRS.from_epsg(4326).to_wkt("WKT1_ESRI").encode()}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for ending, content in files.items():
            archive.writestr(zipfile.ZipInfo(f"{name}.{ending}"), content)
    return buffer.getvalue()


def _header(bounds: tuple[float, ...], content_bytes: int) -> bytes:
    size = (_HEADER_BYTES + content_bytes) // 2
    return struct.pack(">7i", 9994, 0, 0, 0, 0, 0, size) + struct.pack("<2i8d", 1000, _POLYGON, *bounds, 0, 0, 0, 0)


def _record(patch: Patch) -> bytes:
    """Write one shape: its box, where each ring begins, all points; outer rings run clockwise."""
    turned = shapely.orient_polygons(patch.shape, exterior_cw=True)
    rings = [ring for part in shapely.get_parts(turned) for ring in (part.exterior, *part.interiors)]
    points = [shapely.get_coordinates(ring) for ring in rings]
    starts = np.cumsum([0, *(len(ring) for ring in points[:-1])])
    head = struct.pack("<i4d2i", _POLYGON, *patch.shape.bounds, len(rings), sum(map(len, points)))
    return head + starts.astype("<i4").tobytes() + np.concatenate(points).astype("<f8").tobytes()


def _table(found: list[Patch]) -> bytes:
    """Write the attributes as dBase III."""
    width = 1 + sum(length for _, _, length in _FIELDS)
    day = (_WRITTEN.year - 1900, _WRITTEN.month, _WRITTEN.day)
    text = struct.pack("<4BIHH20x", 3, *day, len(found), 32 + 32 * len(_FIELDS) + 1, width)
    for name, kind, length in _FIELDS:
        text += struct.pack("<11sc4xBB14x", name.encode(), kind, length, 0)
    rows = "".join(f" {patch.color:6}{patch.number:10d}" for patch in found)
    return text + b"\r" + rows.encode("ascii") + b"\x1a"

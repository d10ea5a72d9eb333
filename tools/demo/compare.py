"""Compare a downloaded image with where its pixels come from."""

from __future__ import annotations

import json
import ssl
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

_MIDDLE_PIXELS = 5  # a view turned into UTM is not quite a rectangle
BANDS = ("B04", "B03", "B02", "B08")


@dataclass
class Comparison:
    """Be the outcome: how many pixels were looked at, how many are equal, and what else is wrong."""

    compared: int = 0
    equal: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Tell whether at least 100 000 pixels were compared and all are equal."""
        return not self.faults and self.compared >= 100_000 and self.compared == self.equal


def compare_with_file(download: Path, source: Path, run: dict[str, Any]) -> Comparison:
    """Compare all bands where the two files overlap; their grids must coincide."""
    return _compare(gdal.Open(str(download)), gdal.Open(str(source)), run)


def compare_with_service(download: Path, run: dict[str, Any]) -> Comparison:
    """Compare with the same pixels asked for by a client that shares no code with the plugin."""
    image = gdal.Open(str(download))
    path = "/vsimem/service.tif"
    gdal.FileFromMemBuffer(path, _ask(image, run))
    try:
        return _compare(image, gdal.Open(path), run)
    finally:
        gdal.Unlink(path)


def _compare(image: Any, source: Any, run: dict[str, Any]) -> Comparison:
    outcome = Comparison(faults=[*_faults(image), *_misplacement(image, run)])
    left, pixel, _, top, _, _ = image.GetGeoTransform()
    other_left, other_pixel, _, other_top, _, _ = source.GetGeoTransform()
    columns, rows = (left - other_left) / pixel, (other_top - top) / pixel
    if abs(pixel - other_pixel) > 1e-9 or abs(columns - round(columns)) + abs(rows - round(rows)) > 1e-6:
        outcome.faults.append("the edges are not on the grid of the source")
        return outcome
    if image.GetSpatialRef().GetAuthorityCode(None) != source.GetSpatialRef().GetAuthorityCode(None):
        outcome.faults.append("the CRS is not that of the source")
    _count_equal(image, source, round(columns), round(rows), outcome)
    return outcome


def _count_equal(image: Any, source: Any, columns: int, rows: int, outcome: Comparison) -> None:
    """Count over the overlap; `columns`, `rows` are the image's upper left corner in the source."""
    x0, y0 = max(columns, 0), max(rows, 0)
    width = min(columns + image.RasterXSize, source.RasterXSize) - x0
    height = min(rows + image.RasterYSize, source.RasterYSize) - y0
    if width <= 0 or height <= 0:
        outcome.faults.append("the image lies outside the source")
        return
    same = np.ones((height, width), dtype=bool)
    for band in range(1, len(BANDS) + 1):
        mine = image.GetRasterBand(band).ReadAsArray(x0 - columns, y0 - rows, width, height)
        same &= mine == source.GetRasterBand(band).ReadAsArray(x0, y0, width, height)
    outcome.compared, outcome.equal = int(same.size), int(same.sum())


def _faults(image: Any) -> list[str]:
    found = []
    names = tuple(image.GetRasterBand(band).GetDescription() for band in range(1, image.RasterCount + 1))
    if names != BANDS:
        found.append(f"band descriptions are {names}")
    if image.GetRasterBand(1).DataType != gdal.GDT_UInt16:
        found.append("the bands are not UInt16")
    return found


def _misplacement(image: Any, run: dict[str, Any]) -> list[str]:
    """Return a fault when the middle of the image is not, to a few pixels, the middle of the view."""
    mercator = osr.SpatialReference()
    mercator.ImportFromEPSG(3857)
    mercator.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(mercator, image.GetSpatialRef()).TransformPoint(*map(float, run["place"]))
    left, pixel, _, top, _, _ = image.GetGeoTransform()
    columns = abs(left + pixel * image.RasterXSize / 2 - x) / pixel
    rows = abs(top - pixel * image.RasterYSize / 2 - y) / pixel
    return [] if max(columns, rows) <= _MIDDLE_PIXELS else [f"it lies {columns:.0f} columns, {rows:.0f} rows off"]


def _ask(image: Any, run: dict[str, Any]) -> bytes:
    left, pixel, _, top, _, _ = image.GetGeoTransform()
    right, bottom = left + pixel * image.RasterXSize, top - pixel * image.RasterYSize
    epsg = image.GetSpatialRef().GetAuthorityCode(None)
    day = run["date"]
    body = {
        "input": {
            "bounds": {
                "bbox": [left, bottom, right, top],
                "properties": {"crs": f"http://www.opengis.net/def/crs/EPSG/0/{epsg}"},
            },
            "data": [
                {
                    "type": "sentinel-2-l2a",
                    "dataFilter": {"timeRange": {"from": f"{day}T00:00:00Z", "to": f"{day}T23:59:59Z"}},
                }
            ],
        },
        "output": {
            "width": image.RasterXSize,
            "height": image.RasterYSize,
            "responses": [{"identifier": "default", "format": {"type": "image/tiff"}}],
        },
        "evalscript": _SCRIPT,
    }
    context = ssl.create_default_context(cafile=run["ca_file"])
    headers = {"Authorization": f"Bearer {_token(run, context)}", "Content-Type": "application/json"}
    request = urllib.request.Request(f"{run['base_url']}/api/v1/process", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, context=context, timeout=60) as answer:
        return bytes(answer.read())


def _token(run: dict[str, Any], context: ssl.SSLContext) -> str:
    form = {
        "grant_type": "client_credentials",
        "client_id": run["client_id"],
        "client_secret": run["client_secret"],
    }
    with urllib.request.urlopen(
        run["token_url"], urllib.parse.urlencode(form).encode(), context=context, timeout=60
    ) as answer:
        return str(json.load(answer)["access_token"])


_SCRIPT = """//VERSION=3
function setup() {
  return {input: [{bands: ["B04", "B03", "B02", "B08"], units: "DN"}], output: {bands: 4, sampleType: "UINT16"}};
}
function evaluatePixel(s) { return [s.B04, s.B03, s.B02, s.B08]; }
"""

"""Arrays to files: PNG, JPEG, GeoTIFF."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile
from rasterio.transform import from_bounds

from .crs import BBox, library_crs
from .errors import script_fault
from .render import Output

PNG, JPEG, TIFF = "image/png", "image/jpeg", "image/tiff"
JSON = "application/json"
RAW = "application/octet-stream"
EXTENSIONS = {PNG: "png", JPEG: "jpg", TIFF: "tif", JSON: "json", RAW: "raw"}
_PILLOW_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def encode(output: Output, media_type: str, bbox: BBox, crs: str, quality: int = 90) -> bytes:
    """Write one output of a script as a file. Raises 400 where type and output do not go together (6.1)."""
    if media_type == TIFF:
        return _tiff(output, bbox, crs)
    if media_type == RAW:
        return np.ascontiguousarray(output.array, output.array.dtype.newbyteorder("<")).tobytes()
    if output.array.dtype not in (np.uint8, np.uint16):
        raise script_fault(f"Sample type {output.sample_type} is not supported by format {media_type}.")
    if media_type == JPEG:
        return _jpeg(output.array, quality)
    return _png(output.array)


def picture(array: np.ndarray) -> Image.Image:
    """Make a Pillow image of (bands, height, width) UINT8."""
    bands = array.shape[0]
    pixels = array[0] if bands == 1 else np.ascontiguousarray(np.moveaxis(array, 0, -1))
    return Image.fromarray(pixels, _PILLOW_MODES[bands]) if bands in (1, 3) else Image.fromarray(pixels)


def png_of(image: Image.Image) -> bytes:
    """Write a Pillow image as PNG, quickly rather than small."""
    buffer = io.BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    return buffer.getvalue()


def jpeg_of(image: Image.Image, quality: int) -> bytes:
    """Write a Pillow image as JPEG, transparent parts on white."""
    if image.mode in ("LA", "RGBA"):
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image.convert("RGB"), mask=image.getchannel("A"))
        image = ground
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=max(1, quality))
    return buffer.getvalue()


def _png(array: np.ndarray) -> bytes:
    if array.shape[0] not in _PILLOW_MODES:
        raise script_fault(f"PNG supports 1 to 4 bands, the output has {array.shape[0]}.")
    if array.dtype == np.uint8:
        return png_of(picture(array))
    return _with_rasterio(array, "PNG")


def _jpeg(array: np.ndarray, quality: int) -> bytes:
    if array.dtype != np.uint8 or array.shape[0] not in (1, 3):
        raise script_fault("JPEG supports 1 or 3 bands of sample type UINT8 or AUTO.")
    return jpeg_of(picture(array), quality)


def _tiff(output: Output, bbox: BBox, crs: str) -> bytes:
    _, height, width = output.array.shape
    options = {
        "crs": library_crs(crs),
        "transform": from_bounds(*bbox, width, height),
        "nodata": output.nodata,
        "compress": "deflate",
        "zlevel": 1,
    }
    return _with_rasterio(output.array, "GTiff", **options)


def _with_rasterio(array: np.ndarray, driver: str, **options: object) -> bytes:
    bands, height, width = array.shape
    with MemoryFile() as memory, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PNG has no georeference, and need not
        with memory.open(
            driver=driver, width=width, height=height, count=bands, dtype=array.dtype.name, **options
        ) as target:
            target.write(array)
        return memory.read()

"""Cloud Optimized GeoTIFFs out of tiles."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal

from ..model.errors import Cancelled
from ..model.progress import Progress
from .files import gdal_file_error
from .gdal_calls import GdalFailure, capped_cache, strict, thread_options
from .grid import PixelGrid
from .labels import Labels
from .mosaic import TileFile, mosaic
from .tile_check import TileFormat
from .warp import Shape, shaped

# These keep the memory from growing with the image: GDAL's cache takes what it may have, a mosaic holds a hundred tiles
# open unless told otherwise, each with what it has decoded last, and overviews are made of rows as wide as the image.
_CACHE_BYTES = 16 << 20
_TILES_OPEN = "4"
_OVERVIEW_BYTES = str(2 << 20)
# Options known to every GDAL from 3.6 on. DEFLATE, because not every build of GDAL has ZSTD. No NUM_THREADS: the error
# handler of `strict` does not hear GDAL's own threads.
_OPTIONS = ("COMPRESS=DEFLATE", "PREDICTOR=YES", "BIGTIFF=IF_SAFER", "BLOCKSIZE=512")
# Of the time of a download that nothing holds up this step is the larger part. Measured values become no smaller by
# more effort: what the predictor leaves of them is noise.
_LITTLE_EFFORT, _USUAL_EFFORT = "LEVEL=1", "LEVEL=6"
_AS_IT_IS = Shape()
# GDAL keeps one pool of open tiles for the whole process: with more threads in it than it has places for, it fails, or
# waits for ever. Processors have nothing from more either.
_AT_ONCE = threading.BoundedSemaphore(2)
_LOOK_AGAIN = 0.2  # seconds, whether it was cancelled meanwhile


def write_cog(
    path: Path,
    grid: PixelGrid,
    tiles: Iterable[TileFile],
    expected: TileFormat,
    labels: Labels,
    progress: Progress,
    shape: Shape = _AS_IT_IS,
) -> None:
    """Write the tiles as one Cloud Optimized GeoTIFF with overviews to `path`.

    `shape` clips the image and carries it into another reference system on the way. `progress` goes from 0 to 1.
    Memory does not grow with the image. After a failure `path` may hold a part.

    Raises:
        Cancelled: soon after a cancel; a large image takes its time.
        DiskFull, FileNotWritable: the file cannot be written, or a tile cannot be read any more.
    """
    copy_to_cog(
        path,
        lambda: shaped(mosaic(grid, tiles, expected, labels), grid, labels, shape),
        labels.is_continuous,
        progress,
    )


def copy_to_cog(path: Path, make: Callable[[], gdal.Dataset], is_continuous: bool, progress: Progress) -> None:
    """Write the dataset that `make` opens to `path`; overviews are means where the values are continuous.

    Raises as `write_cog` does.
    """
    try:
        with _turn(progress):
            _copy(path, make, is_continuous, progress)
        return
    except GdalFailure as failure:
        reason = str(failure)
    # Raised out here: the failure's traceback holds the files open, and Windows does not remove an open file.
    if progress.is_cancelled():
        raise Cancelled
    raise gdal_file_error(reason, path)


@contextmanager
def _turn(progress: Progress) -> Iterator[None]:
    """Wait until few enough others are at it; raises `Cancelled`."""
    while not _AT_ONCE.acquire(timeout=_LOOK_AGAIN):
        if progress.is_cancelled():
            raise Cancelled
    try:
        yield
    finally:
        _AT_ONCE.release()


def _copy(path: Path, make: Callable[[], gdal.Dataset], is_continuous: bool, progress: Progress) -> None:
    def go_on(fraction: float, _message: str, _data: object) -> int:
        progress.report(fraction)
        return 0 if progress.is_cancelled() else 1

    resampling = "AVERAGE" if is_continuous else "NEAREST"
    effort = _LITTLE_EFFORT if is_continuous else _USUAL_EFFORT
    options = [*_OPTIONS, effort, f"OVERVIEW_RESAMPLING={resampling}"]
    quietly = thread_options(
        GDAL_PAM_ENABLED="NO", GDAL_MAX_DATASET_POOL_SIZE=_TILES_OPEN, GDAL_OVR_CHUNK_MAX_SIZE=_OVERVIEW_BYTES
    )
    with capped_cache(_CACHE_BYTES), quietly, strict():
        source = make()
        result = gdal.GetDriverByName("COG").CreateCopy(str(path), source, options=options, callback=go_on)
        if result is None:
            raise GdalFailure("the file was not written")
        # Closing writes what is still in memory, so it belongs inside: the disk may be full only now.
        del result, source

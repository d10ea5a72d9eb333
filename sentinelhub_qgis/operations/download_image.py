"""Fetch an order's pixels and keep them as one GeoTIFF."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..api.process import image_request
from ..api.session import Session
from ..model.errors import Cancelled, OrderError, TileDamaged
from ..model.image_order import ImageOrder, ScriptedImage
from ..model.progress import Progress, Workers
from ..raster.cog import write_cog
from ..raster.files import PartFile, check_writable, file_errors, remove_sidecars, replacing
from ..raster.grid import PixelGrid, Tile
from ..raster.tile_check import TileFormat, UnlikeOrder, check_tile
from ..raster.work_folder import WorkFolder
from .describe_image import describe_image
from .plan_image import plan_image, plan_shape, tiles_of

# Fetching takes most of the time; the rest is for putting the tiles together.
_FETCHING = 0.9


@dataclass(frozen=True)
class Download:
    """Be a finished image.

    Attributes:
        path: the GeoTIFF.
        width, height: pixels.
        requests: requests sent, repeats counted; 0 when all tiles were there from an earlier attempt.
        units: processing units the service says it spent on them.
        tiles: tiles the image is made of.
        has_data: False when every pixel is "no data": the service knows no acquisition there and then.
    """

    path: Path
    width: int
    height: int
    requests: int
    units: float
    tiles: int
    has_data: bool = True


@dataclass(frozen=True)
class _ReadyTile:
    """Be a tile that is in the work folder, and what it took; nothing for one that was there already."""

    requests: int
    units: float
    has_data: bool


def download_image(order: ImageOrder, session: Session, workers: Workers, progress: Progress, target: Path) -> Download:
    """Fetch `order` in tiles, check each, and write them as one Cloud Optimized GeoTIFF to `target`.

    An image that is at `target` already is replaced in one step at the very end; after any failure it is as it
    was. Finished tiles then wait in a folder beside `target`, and the same order asks only for the missing ones.
    `progress` goes from 0 to 1.

    Raises:
        OrderError: the order cannot be carried out.
        FileError: the result cannot be kept, or a tile is not what was asked for.
        NetworkError, ServiceError, UnexpectedAnswer: the service could not be reached, or refused.
        Cancelled: within a second of a cancel.
    """
    download = _TileDownload(order, session, target, plan_image(order))
    check_writable(target)
    with download.at_work():
        result = download.fetch(workers, progress)
        download.finish(progress)
    return result


class _TileDownload:
    """Be one order on its way to one file."""

    def __init__(self, order: ImageOrder, session: Session, target: Path, grid: PixelGrid) -> None:
        self._order = order
        self._session = session
        self._target = target
        self._grid = grid
        self._format = TileFormat(len(order.band_names), order.sample_type, order.nodata)
        self._shape = plan_shape(order)
        self._tiles = tiles_of(order, grid)
        self._request = self._request_of_whole()
        self._service_url = session.deployment.host_for(order.collection_id)
        self._work = WorkFolder(target, self._order_text())

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Hold the work folder; afterwards it is gone, or has finished tiles and nothing else."""
        self._work.open()
        try:
            yield
        except BaseException:
            self._work.leave()
            raise
        self._work.remove()

    def fetch(self, workers: Workers, progress: Progress) -> Download:
        """Fetch the tiles that are not there yet."""
        ready: list[_ReadyTile] = []
        for tile in workers.run_all(self._make_ready, self._tiles):
            ready.append(tile)
            progress.report(_FETCHING * len(ready) / len(self._tiles))
        if progress.is_cancelled():
            raise Cancelled
        result = self._shape.grid or self._grid
        return Download(
            path=self._target,
            width=result.width,
            height=result.height,
            requests=sum(tile.requests for tile in ready),
            units=sum(tile.units for tile in ready),
            tiles=len(ready),
            has_data=any(tile.has_data for tile in ready),
        )

    def finish(self, progress: Progress) -> None:
        """Put the tiles together and move the image to the target."""
        tiles = [(tile, self._work.tile(tile)) for tile in self._tiles]
        labels = describe_image(self._order, self._request, self._service_url)
        write_cog(self._work.image, self._grid, tiles, self._format, labels, _LastPart(progress), self._shape)
        with file_errors(self._target):
            os.replace(self._work.image, self._target)
        remove_sidecars(self._target)
        progress.report(1.0)

    def _make_ready(self, tile: Tile) -> _ReadyTile:
        path = self._work.tile(tile)
        with contextlib.suppress(TileDamaged):
            if path.exists():
                return _ReadyTile(0, 0.0, check_tile(path, self._grid, tile, self._format))
        return self._fetch(tile, path)

    def _fetch(self, tile: Tile, path: Path) -> _ReadyTile:
        request = image_request(self._order, self._session.deployment, tile.bbox, tile.width, tile.height)
        with replacing(path) as part:
            with PartFile(part) as sink:
                answer = self._session.send(request, into=sink)
            has_data = self._check(part, tile)
        return _ReadyTile(answer.attempts, answer.units_spent, has_data)

    def _check(self, path: Path, tile: Tile) -> bool:
        try:
            return check_tile(path, self._grid, tile, self._format)
        except UnlikeOrder as error:
            if isinstance(self._order.product, ScriptedImage):
                # The service did what the script says; it is the order that says something else.
                raise OrderError(error.detail) from error
            raise

    def _request_of_whole(self) -> object:
        # As one request, which the service would refuse for its size; what is sent are its tiles.
        first = self._tiles[0]
        request = image_request(self._order, self._session.deployment, first.bbox, first.width, first.height)
        body = json.loads(json.dumps(request.body))
        body["input"]["bounds"]["bbox"] = list(self._grid.bbox)
        body["output"].update(width=self._grid.width, height=self._grid.height)
        return body

    def _order_text(self) -> str:
        sides = [(tile.width, tile.height) for tile in self._tiles]
        return json.dumps([self._service_url, self._request, sides], sort_keys=True)


class _LastPart:
    """Pass the progress of the last step on as the last part of the whole."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def report(self, fraction: float) -> None:
        self._whole.report(_FETCHING + (1 - _FETCHING) * fraction)

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()

"""Fetch an order's pixels and keep them as one GeoTIFF."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from ...api.process import image_request
from ...api.session import Sender
from ...model.errors import Cancelled, SentinelHubError
from ...model.orders.image_order import ImageOrder, ScriptedImage
from ...model.orders.order_document import document_of
from ...model.orders.standing import Standing
from ...model.progress import Progress, Workers, tell
from ...raster.cog import write_cog
from ...raster.files import check_writable, file_errors, remove_sidecars
from ...raster.grid import PixelGrid
from ...raster.manifest import Manifest, plugin_version
from ...raster.room import check_room
from ...raster.tile_check import TileFormat
from ...raster.work_folder import WorkFolder
from .carry_aside import carry_aside
from .describe_image import describe_image
from .fetch_tiles import ReadyTile, TileFetcher
from .part_of import PartOf
from .plan_image import plan_image, plan_shape, tiles_of

# Fetching takes most of the time; the rest is for putting the tiles together.
_FETCHING = 0.9
# Older tiles are not used any more: the service may have made the scenes anew meanwhile.
KEPT_DAYS = 30
_DAY = 86_400.0


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
        kept: how many of the tiles an earlier attempt had left.
        kept_days: how many whole days ago the first of those came.
        outdated: how many more it had left, too old to be used.
    """

    path: Path
    width: int
    height: int
    requests: int
    units: float
    tiles: int
    has_data: bool = True
    kept: int = 0
    kept_days: int = 0
    outdated: int = 0


def download_image(
    order: ImageOrder,
    session: Sender,
    workers: Workers,
    progress: Progress,
    target: Path,
    *,
    now: Callable[[], float] = time.time,
) -> Download:
    """Fetch `order` in tiles, check each, and write them as one Cloud Optimized GeoTIFF to `target`.

    An image that is at `target` already is replaced in one step at the very end; after any failure it is as it
    was. Finished tiles then wait in a folder beside `target`, for thirty days, and the same order asks only for the
    missing ones. `progress` goes from 0 to 1, and is told a `Standing` where it can be. `now` is seconds since 1970.

    Raises:
        OrderError: the order cannot be carried out.
        FileError: the result cannot be kept, another program is at the same download, or a tile is not what was
            asked for.
        NetworkError, ServiceError, UnexpectedAnswer: the service could not be reached, or refused.
        Cancelled: within a second of a cancel.
        Each has the `standing` of the download, once it has begun.
    """
    download = _TileDownload(order, session, target, plan_image(order), workers)
    check_writable(target)
    with download.at_work(now()):
        result = download.fetch(workers, progress, now())
        download.finish(workers, progress)
    return result


class _TileDownload:
    """Be one order on its way to one file."""

    def __init__(self, order: ImageOrder, session: Sender, target: Path, grid: PixelGrid, workers: Workers) -> None:
        self._order = order
        self._session = session
        self._target = target
        self._grid = grid
        self._format = TileFormat(len(order.band_names), order.sample_type, order.nodata, _has_alpha(order))
        self._shape = plan_shape(order)
        self._tiles = tiles_of(order, grid)
        self._request = self._request_of_whole()
        self._service_url = session.deployment.host_for(order.collection_id)
        self._work = WorkFolder(target, self._order_text())
        self._fetcher = TileFetcher(order, session, grid, self._format, self._work, workers.wait)
        self._ready: list[ReadyTile] = []
        self._outdated = 0
        self._spent_before: tuple[int, float] = (0, 0.0)

    @contextmanager
    def at_work(self, now: float) -> Iterator[None]:
        """Hold the work folder; afterwards it is gone, or has finished tiles and what is known of them."""
        self._work.open()
        try:
            self._prepare(now)
            yield
        except BaseException as error:
            if isinstance(error, SentinelHubError):
                there = sum(self._work.tile(tile).exists() for tile in self._tiles)
                error.standing = replace(self._standing(), done=max(there, len(self._ready)))
            self._work.leave()
            raise
        self._work.remove()

    def fetch(self, workers: Workers, progress: Progress, now: float) -> Download:
        """Fetch the tiles that are not there yet."""
        oldest = self._work.oldest()
        # What is there comes first: progress then tells how much is missing.
        tiles = sorted(self._tiles, key=lambda tile: not self._work.tile(tile).exists())
        for ready in workers.run_all(self._fetcher.make_ready, tiles):
            self._ready.append(ready)
            progress.report(_FETCHING * len(self._ready) / len(self._tiles))
            tell(progress, self._standing())
        if progress.is_cancelled():
            raise Cancelled
        result, ledger = self._shape.grid or self._grid, self._fetcher.ledger
        return Download(
            path=self._target,
            width=result.width,
            height=result.height,
            requests=ledger.requests,
            units=ledger.units,
            tiles=sum(len(ready.tiles) for ready in self._ready),
            has_data=any(ready.has_data for ready in self._ready),
            kept=ledger.kept,
            kept_days=int((now - oldest) / _DAY) if oldest is not None and ledger.kept else 0,
            outdated=self._outdated,
        )

    def finish(self, workers: Workers, progress: Progress) -> None:
        """Put the tiles together and move the image to the target."""
        tiles = [(tile, self._work.tile(tile)) for ready in self._ready for tile in ready.tiles]
        labels = describe_image(self._order, self._request, self._service_url)
        made, last = self._work.new_image(), PartOf(progress, _FETCHING)
        carry_aside(workers, lambda: write_cog(made, self._grid, tiles, self._format, labels, last, self._shape))
        with file_errors(self._target):
            os.replace(made, self._target)
        remove_sidecars(self._target)
        progress.report(1.0)

    def _prepare(self, now: float) -> None:
        """Look at what is there, and whether there is room for the rest."""
        self._outdated = self._work.drop_older_than(now - KEPT_DAYS * _DAY)
        self._spent_before = self._work.spent()
        missing = sum(tile.width * tile.height for tile in self._tiles if not self._work.tile(tile).exists())
        check_room(self._target, missing * self._format.bands * self._order.sample_type.bytes_per_sample)
        self._manifest().write(self._work.path)

    def _standing(self) -> Standing:
        requests, units = self._spent_before
        ledger = self._fetcher.ledger
        return Standing(
            done=len(self._ready),
            parts=len(self._tiles),
            units=units + ledger.units,
            requests=requests + ledger.requests,
            new_units=ledger.units,
        )

    def _manifest(self) -> Manifest:
        order: object = None
        with contextlib.suppress(TypeError):
            order = document_of(self._order)
        return Manifest(
            target=str(self._target.absolute()),
            parts=len(self._tiles),
            service=self._service_url,
            order=order,
            request=self._request,
            plugin=plugin_version(),
        )

    def _request_of_whole(self) -> object:
        # As one request, which the service would refuse for its size; what is sent are its tiles.
        first = self._tiles[0]
        request = image_request(self._order, self._session.deployment, first.bbox, first.width, first.height)
        body = json.loads(json.dumps(request.body, default=dict))
        body["input"]["bounds"]["bbox"] = list(self._grid.bbox)
        body["output"].update(width=self._grid.width, height=self._grid.height)
        return body

    def _order_text(self) -> str:
        sides = sorted((tile.row, tile.column, tile.width, tile.height) for tile in self._tiles)
        return json.dumps([self._service_url, self._request, sides], sort_keys=True)


def _has_alpha(order: ImageOrder) -> bool:
    return isinstance(order.product, ScriptedImage) and order.product.has_alpha

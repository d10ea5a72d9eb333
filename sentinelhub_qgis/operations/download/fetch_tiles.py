"""Fetch the tiles of an image: each checked before it counts, what may pass tried again, what is too much cut up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from ...api.messages import Answer, ServiceRequest
from ...api.process import image_request
from ...api.retries import Patience
from ...api.session import Sender
from ...api.too_much import asks_for_less, is_refused_for_size
from ...model.errors import OrderError, SentinelHubError, TileDamaged
from ...model.orders.image_order import ImageOrder, ScriptedImage
from ...raster.files import PartFile, remove_quietly, replacing
from ...raster.grid import PixelGrid, Tile
from ...raster.tile_check import TileFormat, UnlikeOrder, check_tile
from ...raster.work_folder import WorkFolder
from .price import units_of

# Seconds between the tries of a tile that came damaged.
_PAUSES_AFTER_DAMAGE = (1.0, 3.0)
# Once tiles have come, a line or a service that is gone is worth more patience than at the beginning.
_PAUSES_ON_THE_WAY = (1.0, 3.0, 9.0)
_PAUSES_AT_FIRST = (1.0, 3.0)
_WAITS_FOR_LIMITS = 60
# Tiles smaller than this are cut up no further.
_LEAST_SIDE = 512
# So many tiles of a size that failed, while none came, and the others are not even asked for in that size.
_FAILURES_THAT_TELL = 2

Wait = Callable[[float], None]


@dataclass(frozen=True)
class ReadyTile:
    """Be ground that is in the work folder: one tile, or the smaller ones it was cut into."""

    tiles: tuple[Tile, ...]
    has_data: bool


class Ledger:
    """Count what a download takes, from all its threads; what it was thought to cost, too."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.requests = 0
        self.units = 0.0
        self.kept = 0
        self._thought = 0.0
        self._came: set[int] = set()
        self._failed: dict[int, int] = {}

    @property
    def has_answer(self) -> bool:
        """Tell whether anything has come in this run."""
        return bool(self._came)

    def note_answer(self, requests: int, units: float, thought: float) -> None:
        """Note an answer, whatever is in it: it was paid for."""
        with self._lock:
            self.requests += requests
            self.units += units
            self._thought += thought

    def note_kept(self) -> None:
        """Note a tile of an earlier attempt."""
        with self._lock:
            self.kept += 1

    def note_came(self, depth: int) -> None:
        """Note a good tile that was cut up `depth` times."""
        with self._lock:
            self._came.add(depth)

    def note_failed(self, depth: int, *, for_size: bool) -> None:
        """Note a tile that is to be had in smaller ones alone."""
        with self._lock:
            self._failed[depth] = self._failed.get(depth, 0) + (_FAILURES_THAT_TELL if for_size else 1)

    def is_hopeless(self, depth: int) -> bool:
        """Tell whether tiles cut up only `depth` times need not be asked for."""
        with self._lock:
            return depth not in self._came and self._failed.get(depth, 0) >= _FAILURES_THAT_TELL

    def price(self, thought: float) -> float:
        """Return what something will cost that is thought to cost so much, going by what the others did.

        A script that looks at several acquisitions costs that many times more, which nobody knows beforehand.
        """
        with self._lock:
            return thought * self.units / self._thought if self._thought > 0 and self.units > 0 else thought


class TileFetcher:
    """Make the tiles of one order ready, from any thread."""

    def __init__(
        self,
        order: ImageOrder,
        session: Sender,
        grid: PixelGrid,
        expected: TileFormat,
        work: WorkFolder,
        wait: Wait,
    ) -> None:
        self.ledger = Ledger()
        self._order = order
        self._deployment = session.deployment
        self._session = session.with_patience(self._patience)
        self._grid = grid
        self._format = expected
        self._work = work
        self._wait = wait

    def make_ready(self, tile: Tile) -> ReadyTile:
        """Return the tile once it is in the work folder, whole or in parts.

        Raises:
            SentinelHubError: it is not to be had.
        """
        return self._ready(tile, 0)

    def _ready(self, tile: Tile, depth: int) -> ReadyTile:
        kept = self._kept(tile)
        if kept is not None:
            return kept
        is_cut = self._work.has_parts_of(tile) or self.ledger.is_hopeless(depth)
        is_whole = min(tile.width, tile.height) < 2 or not is_cut
        if is_whole:
            try:
                return self._fetched(tile, depth)
            except SentinelHubError as failure:
                if not self._is_worth_cutting(failure, tile, depth):
                    raise
                self.ledger.note_failed(depth, for_size=is_refused_for_size(failure))
        return _together(self._ready(part, depth + 1) for part in self._grid.quarters(tile))

    def _is_worth_cutting(self, failure: SentinelHubError, tile: Tile, depth: int) -> bool:
        if max(tile.width, tile.height) < _LEAST_SIDE or not asks_for_less(failure):
            return False
        # A service that has answered nothing yet may be down: then one look at something smaller is enough.
        return is_refused_for_size(failure) or depth == 0 or self.ledger.has_answer

    def _kept(self, tile: Tile) -> ReadyTile | None:
        path = self._work.tile(tile)
        if not path.exists():
            return None
        try:
            has_data = check_tile(path, self._grid, tile, self._format)
        except TileDamaged:
            remove_quietly(path)
            return None
        self.ledger.note_kept()
        return ReadyTile((tile,), has_data)

    def _fetched(self, tile: Tile, depth: int) -> ReadyTile:
        pauses = list(_PAUSES_AFTER_DAMAGE)
        while True:
            try:
                has_data = self._fetch(tile)
            except UnlikeOrder as error:
                raise self._told_apart(error) from error
            except TileDamaged:
                if not pauses:
                    raise
                self._wait(pauses.pop(0))
            else:
                self.ledger.note_came(depth)
                return ReadyTile((tile,), has_data)

    def _fetch(self, tile: Tile) -> bool:
        thought = units_of(self._order, tile.width * tile.height)
        request = image_request(self._order, self._deployment, tile.bbox, tile.width, tile.height)
        request = replace(request, units=self.ledger.price(thought))
        with replacing(self._work.tile(tile)) as part:
            with PartFile(part) as sink:
                answer = self._sent(request, sink, thought)
            self._note(answer.attempts, answer.units_spent, thought)
            return check_tile(part, self._grid, tile, self._format)

    def _sent(self, request: ServiceRequest, sink: PartFile, thought: float) -> Answer:
        try:
            return self._session.send(request, into=sink)
        except SentinelHubError as failure:
            if failure.units_spent:  # the answer broke off, or was cancelled, once it was paid for
                self._note(1, failure.units_spent, thought)
            raise

    def _note(self, requests: int, units: float, thought: float) -> None:
        self.ledger.note_answer(requests, units, thought)
        self._work.note_spent(requests, units)

    def _told_apart(self, error: UnlikeOrder) -> SentinelHubError:
        if isinstance(self._order.product, ScriptedImage):
            # The service did what the script says; it is the order that says something else.
            return OrderError(error.detail)
        return error

    def _patience(self) -> Patience:
        if self.ledger.has_answer:
            return Patience(_PAUSES_ON_THE_WAY, waits=_WAITS_FOR_LIMITS, outlasts_outages=True)
        return Patience(_PAUSES_AT_FIRST, waits=_WAITS_FOR_LIMITS)


def _together(parts: Iterable[ReadyTile]) -> ReadyTile:
    ready = tuple(parts)
    tiles = tuple(tile for part in ready for tile in part.tiles)
    return ReadyTile(tiles, any(part.has_data for part in ready))

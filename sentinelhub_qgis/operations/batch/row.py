"""Download one row of a batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from ...api.session import Session
from ...model.batch.batch import Batch, BatchRow, Outcome, RowState
from ...model.errors import SentinelHubError
from ...model.orders.standing import Standing
from ...model.progress import Progress, Workers
from ...raster.files import file_errors, remove_quietly
from ..download.download_product import Product, download_product
from ..download.resume_downloads import DownloadNote, discard_download
from .check_batch_file import is_finished

Item = TypeVar("Item")
Result = TypeVar("Result")


class RowRunner:
    """Download rows into a folder, from any thread."""

    def __init__(self, batch: Batch, folder: Path, session: Session, workers: Workers) -> None:
        self._batch = batch
        self._folder = folder
        self._session = session
        self._workers = workers

    def run(
        self, row: BatchRow, before: Outcome, progress: Progress, hear: Callable[[Outcome], object], requests: int
    ) -> Outcome:
        """Return what has become of the row, which takes so many requests; raises as `download_product`."""
        order = self._batch.order(row)
        host = self._batch.product_of[row.product].host
        session = self._session.with_data_host(order.image.collection_id, host) if host else self._session
        name = self._batch.file(row)
        target = self._folder / name
        if is_finished(order, session, target):
            # What was killed just then may have left its parts.
            discard_download(self._folder, DownloadNote("", "", "", order, target))
            return Outcome(RowState.DONE, (name,), before.units, before.requests)
        with file_errors(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
        watch = _RowProgress(progress, before, hear)
        workers = _InPlace(self._workers) if requests == 1 else self._workers
        return self._ended(download_product(order, session, workers, watch, target), before, watch.last)

    def spent(self, error: SentinelHubError, before: Outcome) -> Outcome:
        """Return a row that broke off, waiting again, with what was spent on it."""
        standing = error.standing
        if standing is None:
            return replace(before, state=RowState.WAITING, trouble=None)
        return Outcome(
            RowState.WAITING,
            units=max(before.units + standing.new_units, standing.units),
            requests=max(before.requests, standing.requests),
            done=standing.done,
            parts=standing.parts,
        )

    def _ended(self, product: Product, before: Outcome, last: Standing) -> Outcome:
        # Units of an attempt that was killed are known to the row's work folder alone.
        units = max(before.units + product.units, last.units)
        requests = max(before.requests + product.requests, last.requests)
        paths = [file.download.path for file in product.files]
        if not any(file.download.has_data for file in product.files):
            for path in paths:
                remove_quietly(path)
            return Outcome(RowState.EMPTY, (), units, requests)
        if product.user_data is not None:
            paths.append(product.user_data)
        files = tuple(path.relative_to(self._folder).as_posix() for path in paths)
        return Outcome(RowState.DONE, files, units, requests)


class _RowProgress:
    """Tell how far one row is."""

    def __init__(self, whole: Progress, before: Outcome, hear: Callable[[Outcome], object]) -> None:
        self._whole = whole
        self._before = before
        self._hear = hear
        self.last = Standing(0, 0)

    def report(self, fraction: float) -> None:
        """Take no notice: the whole is reported by rows."""

    def tell(self, standing: Standing) -> None:
        """Take how far it is."""
        self.last = standing
        units = max(self._before.units + standing.new_units, standing.units)
        requests = max(self._before.requests, standing.requests)
        done = Outcome(RowState.RUNNING, (), units, requests, None, standing.done, standing.parts)
        self._hear(done)

    def is_cancelled(self) -> bool:
        """Tell whether the whole is to stop."""
        return self._whole.is_cancelled()


@dataclass(frozen=True)
class _InPlace:
    """Be workers who do a single thing in the thread that asks for it: a row of one request needs no other."""

    workers: Workers

    def wait(self, seconds: float) -> None:
        """Wait as the others do."""
        self.workers.wait(seconds)

    def run_all(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Do one after the other."""
        return map(function, items)

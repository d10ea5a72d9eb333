"""Keep what becomes of rows while a batch runs: at once in the journal, now and then in manifest and table."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from collections.abc import Callable, Mapping

from ...model.batch.batch import WAITING, Batch, BatchRow, Outcome, Outcomes, RowState
from ...model.batch.document import document_of_batch, document_of_outcome
from ...model.errors import FileError
from ...raster.batch.folder import BatchFolder
from .open_batch import Words, keep_table

# The manifest is written as a whole, so not for every row: a tenth of them must have ended.
_SHARE = 10
_LEAST = 200


class BatchLedger:
    """Hold the outcomes of a run. Any thread may record; all else is for the caller of the run."""

    def __init__(
        self, batch: Batch, outcomes: Outcomes, folder: BatchFolder, now: Callable[[], float], words: Words
    ) -> None:
        self._batch = batch
        self._folder = folder
        self._now = now
        self._words = words
        self._lock = threading.Lock()
        self._outcomes = dict(outcomes)
        self._before = dict(outcomes)
        self._changed = 0
        self._is_over = False

    def begin(self) -> None:
        """Keep the plan before anything is spent.

        Raises:
            FileError: the manifest cannot be written.
        """
        self._fold()
        batch = self._batch
        self._log(f"begin: {len(batch.rows)} rows, {len(batch.areas)} areas, {len(batch.products)} products")

    def outcome(self, row_id: str) -> Outcome:
        """Return what has become of a row."""
        with self._lock:
            return self._outcomes.get(row_id, WAITING)

    def outcomes(self) -> dict[str, Outcome]:
        """Return what has become of all rows."""
        with self._lock:
            return dict(self._outcomes)

    def record(self, row: BatchRow, outcome: Outcome) -> None:
        """Keep what has become of a row; nothing, once the run is over."""
        with self._lock:
            if self._is_over:
                return
            self._outcomes[row.id] = outcome
            self._changed += 1
            # A disk that is full is told by the rows themselves; finished files tell for themselves, too.
            with contextlib.suppress(FileError):
                self._folder.append(row.id, document_of_outcome(outcome))
        self._log(self._line(row, outcome))

    def fold_now_and_then(self) -> None:
        """Write manifest and table when enough has changed."""
        if self._changed >= max(_LEAST, len(self._batch.rows) // _SHARE):
            with contextlib.suppress(FileError):
                self._fold()

    def end(self, line: str, is_failed: bool = False) -> None:
        """Write manifest and table; what cannot be written stays in the journal.

        Raises:
            FileError: there is not even a journal, unless the run `is_failed` anyway.
        """
        self._log(line)
        try:
            self._fold()
        except FileError:
            if not is_failed and not self._folder.journal.exists():
                raise
        finally:
            with self._lock:
                self._is_over = True

    def sums(self) -> tuple[Mapping[RowState, int], float, int]:
        """Return how many rows are in each state, and units and requests spent in this run."""
        counts: Counter[RowState] = Counter()
        units, requests = 0.0, 0
        with self._lock:
            for row in self._batch.rows:
                before, now = self._before.get(row.id, WAITING), self._outcomes.get(row.id, WAITING)
                counts[now.state] += 1
                units += now.units - before.units
                requests += now.requests - before.requests
        return dict(counts), units, requests

    def _fold(self) -> None:
        with self._lock:
            self._folder.write(document_of_batch(self._batch, self._outcomes))
            self._changed = 0
            outcomes = dict(self._outcomes)
        keep_table(self._folder, self._batch, outcomes, self._words)

    def _line(self, row: BatchRow, outcome: Outcome) -> str:
        trouble = outcome.trouble
        error = f" {trouble.kind}: {trouble.detail}" if trouble else ""
        return f"{outcome.state.value} {row.name} units {outcome.units:.3f} requests {outcome.requests}{error}"

    def _log(self, text: str) -> None:
        self._folder.note(self._now(), text)

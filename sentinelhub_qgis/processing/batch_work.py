"""What the batch algorithm does, step by step, and what it says meanwhile."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..bridge.log import log_bug
from ..bridge.words.amounts import duration_text, size_text, units_text
from ..bridge.words.batch import summary_text
from ..bridge.words.row_trouble import trouble_text
from ..model.batch.batch import Batch, Outcome, RowState
from ..model.batch.dates import TIMELESS
from ..model.errors import AreaUnusable
from ..model.progress import Progress, Workers
from ..operations.batch.estimate_batch import BatchTotal, estimate_batch
from ..operations.batch.join_batch import plan_further, plan_more
from ..operations.batch.open_batch import DEFAULT_NAME, KeptBatch, names_in, open_batch
from ..operations.batch.plan_batch import IsTaken, Planned, looking_for
from ..operations.batch.results import write_footprints, write_mosaics
from ..operations.batch.run_batch import BatchRun, BatchSetting, run_batch, waiting_again
from ..operations.download.part_of import PartOf
from . import batch_outputs as outputs
from .base import Results
from .batch_parameters import FOLDER, FOOTPRINTS, MOSAICS
from .batch_reading import AreasGiven, BatchReader

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_PLANNING = 0.05  # of the progress
_MOST_TOLD = 10


class BatchWork:
    """Be one run of the algorithm."""

    def __init__(
        self,
        reader: BatchReader,
        session: Any,
        workers: Workers,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> None:
        self._reader = reader
        self._session = session
        self._workers = workers
        self._feedback = feedback
        self._progress = progress

    def carry_out(self) -> Results:
        """Plan, tell what it will come to, run, write further results, and tell how it ended.

        Raises:
            QgsProcessingException: it stopped before its end, or nothing could be made at all; in words.
            SentinelHubError: it could not begin.
        """
        manifest = self._reader.manifest()
        if manifest is None:
            kept = _found_at(self._reader.folder() / DEFAULT_NAME)
            planned = self._planned(kept)
        else:
            kept = open_batch(manifest.absolute())
            planned = self._planned_further(kept)
        outcomes = kept.outcomes
        if self._reader.retries():
            outcomes = waiting_again(outcomes)
        self._tell_plan(planned, outcomes)
        setting = BatchSetting(words=trouble_text, report_bug=log_bug)
        part = PartOf(self._progress, _PLANNING, 1.0)
        run = run_batch(planned.batch, outcomes, kept.manifest, self._session, self._workers, part, setting)
        self._tell_troubles(run)
        self._write_results(planned.batch, run.outcomes, kept.manifest.parent)
        text = summary_text(run.summary)
        self._feedback.pushInfo(text)
        _refuse_failure(run, text)
        return _results(planned.batch, run, kept.manifest, text)

    def _planned(self, kept: KeptBatch) -> Planned:
        """Return what the parameters ask for, beside what the folder has."""
        source = self._reader.source(self._session)
        given = self._reader.areas(lambda: bool(self._feedback.isCanceled()))
        self._tell_skipped(given)
        if given.skipped and not given.areas:
            raise AreaUnusable("no feature is an area")
        wanted = self._reader.batch(source, given.areas, self._session.deployment.base_url)
        self._tell_looking(wanted)
        return plan_more(kept.batch, kept.outcomes, wanted, self._session, self._workers, *self._planning(kept))

    def _planned_further(self, kept: KeptBatch) -> Planned:
        """Return what a batch file asks for, up to the last day that the parameters name."""
        self._tell_other_service(kept.batch)
        last = self._reader.last_day()
        dates = kept.batch.dates.until(last) if last else kept.batch.dates
        self._tell_looking(replace(kept.batch, dates=dates))
        return plan_further(kept.batch, kept.outcomes, dates, self._session, self._workers, *self._planning(kept))

    def _planning(self, kept: KeptBatch) -> tuple[Progress, IsTaken]:
        return PartOf(self._progress, 0.0, _PLANNING), names_in(kept.manifest.parent, kept.batch)

    def _tell_skipped(self, given: AreasGiven) -> None:
        for name, trouble in given.skipped[:_MOST_TOLD]:
            text = translate("BatchDownload", "“{name}” is left out: {reason}")
            self._feedback.pushWarning(text.format(name=name, reason=trouble_text(trouble)))
        if len(given.skipped) > _MOST_TOLD:
            text = translate("BatchDownload", "Left out because they cannot be used as areas: {} features in all.")
            self._feedback.pushWarning(text.format(len(given.skipped)))

    def _tell_other_service(self, batch: Batch) -> None:
        here = self._session.deployment.base_url
        if batch.base_url and batch.base_url != here:
            text = translate(
                "BatchDownload", "This batch was started at {before}; it continues at {here}, the account's deployment."
            )
            self._feedback.pushWarning(text.format(before=batch.base_url, here=here))

    def _tell_looking(self, batch: Batch) -> None:
        looking = looking_for(batch)
        if looking.units:
            text = translate(
                "BatchDownload",
                "Measuring cloud over {areas} areas takes about {requests} requests and at most {units} processing "
                "units.",
            )
            self._feedback.pushInfo(
                text.format(areas=len(batch.areas), requests=looking.requests, units=units_text(looking.units))
            )

    def _tell_plan(self, planned: Planned, outcomes: dict[str, Outcome]) -> None:
        locale, total = QLocale(), estimate_batch(planned.batch).total(outcomes)
        text = translate(
            "BatchDownload", "Images planned: {rows}, of which {new} are new and {left} are still to be done."
        )
        self._feedback.pushInfo(
            text.format(
                rows=locale.toString(len(planned.batch.rows)),
                new=locale.toString(planned.new),
                left=locale.toString(total.rows + total.impossible),
            )
        )
        self._tell_cost(total)
        self._tell_gaps(planned)

    def _tell_cost(self, total: BatchTotal) -> None:
        text = translate(
            "BatchDownload",
            "Requests: {requests}. Estimated processing units: {units}. At most {size} on the disk, and at least "
            "{time} at the account's rate limit.",
        )
        self._feedback.pushInfo(
            text.format(
                requests=QLocale().toString(total.requests),
                units=units_text(total.units),
                size=size_text(total.disk_bytes),
                time=duration_text(total.seconds),
            )
        )

    def _tell_gaps(self, planned: Planned) -> None:
        """Tell where no image comes of, and where cloud is not known as it was asked for."""
        if planned.without:
            text = translate("BatchDownload", "Nothing was acquired, or all was too cloudy, in {} cases.")
            self._feedback.pushInfo(text.format(QLocale().toString(planned.without)))
        if planned.unmeasured:
            text = translate(
                "BatchDownload",
                "Cloud could not be measured over {count} areas; the catalogue's figures are used instead. {reason}",
            )
            reason = trouble_text(planned.unmeasured[0][1])
            self._feedback.pushWarning(text.format(count=len(planned.unmeasured), reason=reason))

    def _tell_troubles(self, run: BatchRun) -> None:
        troubles = Counter(one.trouble for one in run.outcomes.values() if one.trouble is not None)
        for trouble, count in troubles.most_common(_MOST_TOLD):
            text = translate("BatchDownload", "{count} images failed: {reason}")
            self._feedback.pushWarning(text.format(count=count, reason=trouble_text(trouble)))

    def _write_results(self, batch: Batch, outcomes: dict[str, Outcome], folder: Path) -> None:
        wanted = self._reader.results()
        if FOOTPRINTS in wanted:
            self._feedback.pushInfo(str(write_footprints(batch, outcomes, folder)))
        if MOSAICS in wanted:
            for path, _ in write_mosaics(batch, outcomes, folder, PartOf(self._progress, 1.0, 1.0)):
                self._feedback.pushInfo(str(path))


def _found_at(manifest: Path) -> KeptBatch:
    """Return the batch that is kept there; one of nothing where there is none."""
    if manifest.exists():
        return open_batch(manifest.absolute())
    return KeptBatch(manifest, Batch((), (), TIMELESS), {})


def _refuse_failure(run: BatchRun, text: str) -> None:
    """Raise when the run did not come to its end: a script must see that by the exit code."""
    summary = run.summary
    if summary.stopped_by is not None:
        raise QgsProcessingException(f"{text} {trouble_text(summary.stopped_by)}")
    if summary.count(RowState.FAILED) and not summary.count(RowState.DONE):
        reasons = (trouble_text(one.trouble) for one in run.outcomes.values() if one.trouble is not None)
        raise QgsProcessingException(f"{text} {next(reasons, '')}")


def _results(batch: Batch, run: BatchRun, manifest: Path, text: str) -> Results:
    summary = run.summary
    return {
        FOLDER: str(manifest.parent),
        outputs.ROWS: len(batch.rows),
        outputs.DONE: summary.count(RowState.DONE),
        outputs.EMPTY: summary.count(RowState.EMPTY),
        outputs.FAILED: summary.count(RowState.FAILED),
        outputs.WAITING: summary.count(RowState.WAITING),
        outputs.UNITS: summary.units,
        outputs.REQUESTS: summary.requests,
        outputs.SUMMARY: text,
        outputs.BATCH_FILE: str(manifest),
    }

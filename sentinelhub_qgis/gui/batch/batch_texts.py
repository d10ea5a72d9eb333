"""What the batch window says of plans, costs and runs, in one line each."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...bridge.ground.batch_areas import AreasRead
from ...bridge.words.amounts import duration_text, size_text, units_text
from ...bridge.words.row_trouble import trouble_text
from ...model.batch.batch import RowState
from ...model.batch.tally import Tally
from ...model.outside_text import shortened
from ...operations.batch.estimate_batch import BatchTotal
from ...operations.batch.plan_batch import Looking, Planned

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

# What a free account of the Copernicus Data Space has in a month (API reference 9).
MONTHLY_UNITS = 10_000.0
_LONGEST_NAME = 40
_LEAST_SHARE = 0.01  # percent
_SECONDS_TO_TELL = 5.0


def areas_text(read: AreasRead) -> str:
    """Return how many areas there are, and which features are none."""
    text = translate("Batch", "Areas: {}").format(_count(len(read.areas)))
    if not read.skipped:
        return text
    name, trouble = read.skipped[0]
    left_out = translate("Batch", "left out: {count}, such as “{name}”: {why}")
    said = left_out.format(
        count=_count(len(read.skipped)), name=shortened(name, _LONGEST_NAME), why=trouble_text(trouble)
    )
    return f"{text} · {said}"


def looking_text(looking: Looking, rows: int) -> str:
    """Return what finding the rows takes; `rows` is how many there will be, 0 when that is not known."""
    if not looking.requests:
        return translate("Batch", "Rows to come: {}. Nothing is sent to find them.").format(_count(rows))
    text = translate("Batch", "Requests to find the dates: {}.").format(_count(looking.requests))
    if not looking.units:
        return translate("Batch", "{} No processing units.").format(text)
    return translate("Batch", "{text} Processing units: up to {units}.").format(
        text=text, units=units_text(looking.units)
    )


def planned_text(planned: Planned) -> str:
    """Return what finding the rows came to, as far as it is worth a word."""
    said = []
    if planned.without:
        text = translate(
            "Batch", "Nothing was acquired below the cloud limit for {} combinations of area, date and product."
        )
        said.append(text.format(_count(planned.without)))
    if planned.unmeasured:
        text = translate(
            "Batch", "Cloud could not be measured over {count} areas ({why}): the catalogue's figures are used instead."
        )
        said.append(text.format(count=_count(len(planned.unmeasured)), why=trouble_text(planned.unmeasured[0][1])))
    if planned.units:
        said.append(translate("Batch", "{} processing units were spent on it.").format(units_text(planned.units)))
    return " ".join(said)


def total_text(total: BatchTotal, free: int | None) -> str:
    """Return what the ticked rows come to; `free` is the room in the folder, in bytes, where it is known."""
    if not total.rows and not total.impossible:
        return translate("Batch", "Nothing to download")
    parts = [
        translate("Batch", "To download: {}").format(_count(total.rows)),
        translate("Batch", "{} requests").format(_count(total.requests)),
        translate("Batch", "about {units} processing units ({share} of a free account's month)").format(
            units=units_text(total.units), share=_share(total.units)
        ),
        translate("Batch", "up to {}").format(size_text(total.bytes)),
    ]
    if total.seconds > _SECONDS_TO_TELL:
        parts.append(translate("Batch", "at least {} at the account's rate limit").format(duration_text(total.seconds)))
    if total.impossible:
        parts.append(translate("Batch", "{} cannot be made").format(_count(total.impossible)))
    if total.lacks_room(free):
        text = translate("Batch", "it may not fit: {} are free")
        parts.append(text.format(size_text(free or 0)))
    return " · ".join(parts)


def running_text(tally: Tally, rows: int, seconds: float, fraction_before: float) -> str:
    """Return how far a run is, `seconds` after it began."""
    counts = tally.counts
    done = counts[RowState.DONE] + counts[RowState.EMPTY]
    text = translate("Batch", "{done} of {rows} done")
    parts = [text.format(done=_count(done), rows=_count(rows - counts[RowState.SKIPPED]))]
    if counts[RowState.RUNNING]:
        parts.append(translate("Batch", "{} running").format(_count(counts[RowState.RUNNING])))
    if counts[RowState.FAILED]:
        parts.append(translate("Batch", "{} failed").format(_count(counts[RowState.FAILED])))
    parts.append(translate("Batch", "{} processing units spent").format(units_text(tally.units)))
    left = tally.seconds_left(seconds, fraction_before) if seconds > _SECONDS_TO_TELL else None
    if left is not None and tally.left:
        parts.append(translate("Batch", "about {} left").format(duration_text(left)))
    return " · ".join(parts)


def _share(units: float) -> str:
    share = 100 * units / MONTHLY_UNITS
    if 0 < share < _LEAST_SHARE:
        return f"< {QLocale().toString(_LEAST_SHARE, 'f', 2)} %"
    number = QLocale().toString(share, "f", 0 if share >= 10 or share == 0 else 1 if share >= 0.1 else 2)
    return f"{number} %"


def _count(number: int) -> str:
    return str(QLocale().toString(number))

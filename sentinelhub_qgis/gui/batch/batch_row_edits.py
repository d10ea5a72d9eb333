"""What the user may change in a row of a batch: the date within its interval, and the name of its file."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from ...model.batch.batch import Batch, BatchRow
from ...model.batch.names import is_inside, safe_part
from ...model.period import Period

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class Refused(ValueError):
    """Say why a row cannot be changed so; the text is for the user."""


def with_date(batch: Batch, row: BatchRow, text: str) -> BatchRow:
    """Return the row with another day, or another part, of what it stands for; its file is named anew where the name
    still is what the template makes of it.

    Raises:
        Refused: the text is no day, or one outside.
    """
    slot = row.slot
    if slot is None:
        return row
    try:
        start, _, end = text.strip().partition("/")
        first = date.fromisoformat(start.strip())
        last = date.fromisoformat(end.strip()) if end.strip() else first
    except ValueError:
        raise Refused(
            translate("BatchTable", "“{}” is not a date: write it as 2026-05-14.").format(text[:40])
        ) from None
    if not slot.start <= first <= last <= slot.end:
        words = translate("BatchTable", "This row covers {first} to {last}: choose a day in between.")
        raise Refused(words.format(first=slot.start.isoformat(), last=slot.end.isoformat()))
    changed = replace(row, period=Period(first, last), cloud=None, coverage=None, is_measured=False)
    was_by_template = row.name == batch.unnamed_path(row, 1) and "{number}" not in batch.template
    if was_by_template:
        name = batch.unnamed_path(changed, 1)
        if name not in names_of_others(batch, row):
            changed = replace(changed, name=name)
    return changed


def with_name(batch: Batch, row: BatchRow, text: str) -> BatchRow:
    """Return the row with another file name, without ending; `/` parts folders.

    Raises:
        Refused: it is no name, leaves the folder, or another row has it.
    """
    name = text.strip()
    if name.casefold().endswith(batch.ending):
        name = name[: -len(batch.ending)]
    parts = name.split("/")
    if not is_inside(name) or any(safe_part(part) != part for part in parts):
        safe = "/".join(filter(None, map(safe_part, parts)))
        words = translate("BatchTable", "“{name}” cannot be a file here; “{safe}” can.") if safe else ""
        nothing = translate("BatchTable", "Write a name of letters, digits, - and _.")
        raise Refused(words.format(name=name[:60], safe=safe[:60]) or nothing)
    if name.casefold() in {one.casefold() for one in names_of_others(batch, row)}:
        raise Refused(translate("BatchTable", "Another row has the file name “{}”.").format(name[:60]))
    return replace(row, name=name)


def names_of_others(batch: Batch, row: BatchRow) -> AbstractSet[str]:
    """Return the file names of all rows but this one."""
    return {one.name for one in batch.rows if one.id != row.id}

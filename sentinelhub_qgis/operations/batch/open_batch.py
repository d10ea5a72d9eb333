"""Open a batch by its manifest, and keep one there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ...model.batch.batch import WAITING, Batch, Outcome, Outcomes, RowState
from ...model.batch.document import LaterLayout, NamesOutside, batch_of, document_of_batch, outcome_of
from ...model.batch.errors import ManifestDamaged, ManifestNamesOutside, ManifestOfOtherVersion
from ...model.batch.trouble import Trouble
from ...model.errors import FileError
from ...model.strict_reading import Reader, Unreadable
from ...raster.batch.folder import DEFAULT_NAME, BatchFolder, stays_inside

__all__ = ["DEFAULT_NAME", "KeptBatch", "Words", "names_in", "open_batch", "save_batch"]

# What the table says of a failure; `bridge.words.row_trouble.trouble_text` knows the user's language.
Words = Callable[[Trouble], str]

HEAD = ("area", "date", "product", "collection", "state", "file", "cloud_percent", "units", "requests", "error")


@dataclass(frozen=True)
class KeptBatch:
    """Be a batch as its manifest has it.

    Attributes:
        manifest: its path; the files of the rows are in its folder.
        batch: what is wanted.
        outcomes: what has become of the rows; those that are not in it wait.
    """

    manifest: Path
    batch: Batch
    outcomes: dict[str, Outcome] = field(repr=False)


def open_batch(manifest: Path) -> KeptBatch:
    """Return the batch in a manifest, with what the journal beside it knows of rows that ended later.

    Only these files are read. Rows whose files are gone wait again.

    Raises:
        ManifestDamaged: it was cut off or changed into what it cannot be; the detail is the place.
        ManifestOfOtherVersion: it is of a later version.
        ManifestNamesOutside: it names a file outside of its folder, also by a link.
        ManifestUnusable: it cannot be read.
    """
    folder = BatchFolder(manifest)
    document = folder.read()
    try:
        batch, outcomes = batch_of(document)
        outcomes.update(_later(folder, batch))
    except LaterLayout as error:
        raise ManifestOfOtherVersion(str(error), path=str(manifest)) from None
    except NamesOutside as error:
        raise ManifestNamesOutside(str(error), path=str(manifest)) from None
    except Unreadable as error:
        raise ManifestDamaged(str(error), path=str(manifest)) from None
    _refuse_links(folder.folder, batch, outcomes, manifest)
    _drop_what_is_gone(folder.folder, outcomes)
    return KeptBatch(manifest, batch, outcomes)


def names_in(folder: Path, batch: Batch) -> Callable[[str], bool]:
    """Return what tells whether a path without ending is that of a file in `folder` that is none of the batch's."""
    own = {row.name for row in batch.rows}
    return lambda name: name not in own and (folder / f"{name}{batch.ending}").exists()


def save_batch(manifest: Path, batch: Batch, outcomes: Outcomes, words: Words = lambda one: one.kind) -> None:
    """Write manifest and table, each in one step, making their folder where there is none.

    Raises:
        FileError: the manifest cannot be written; what was there is as it was.
    """
    folder = BatchFolder(manifest)
    folder.write(document_of_batch(batch, outcomes))
    keep_table(folder, batch, outcomes, words)


def keep_table(folder: BatchFolder, batch: Batch, outcomes: Outcomes, words: Words) -> None:
    """Write the table if it can be written: a spreadsheet that has it open stops nothing."""
    with contextlib.suppress(FileError):
        folder.write_table(HEAD, table_rows(batch, outcomes, words))


def table_rows(batch: Batch, outcomes: Outcomes, words: Words) -> Iterator[tuple[object, ...]]:
    """Yield the table's rows, in the order of `HEAD`."""
    for row in batch.rows:
        outcome = outcomes.get(row.id, WAITING)
        product = batch.product_of[row.product]
        yield (
            batch.area_of[row.area].name,
            row.period.as_text() if row.period else "",
            product.name,
            product.collection_id,
            outcome.state.value,
            outcome.files[0] if outcome.files else "",
            "" if row.cloud is None else round(row.cloud, 1),
            round(outcome.units, 3),
            outcome.requests,
            words(outcome.trouble) if outcome.trouble else "",
        )


def _later(folder: BatchFolder, batch: Batch) -> Iterator[tuple[str, Outcome]]:
    for row_id, entry in folder.entries():
        if row_id in batch.row_of:
            yield row_id, outcome_of(Reader(entry, "journal"))


def _refuse_links(folder: Path, batch: Batch, outcomes: Outcomes, manifest: Path) -> None:
    """Refuse files that lie elsewhere by a link. Each folder is looked at once, and each file that is there."""
    names = {batch.file(row) for row in batch.rows}
    names.update(file for outcome in outcomes.values() for file in outcome.files)
    folders = {name.rpartition("/")[0] for name in names}
    for inner in folders:
        if inner and not stays_inside(folder, inner):
            raise ManifestNamesOutside(inner, path=str(manifest))
    for name in names:
        if (folder / name).is_symlink() and not stays_inside(folder, name):
            raise ManifestNamesOutside(name, path=str(manifest))


def _drop_what_is_gone(folder: Path, outcomes: dict[str, Outcome]) -> None:
    """Have rows wait again whose files are not there any more; what was spent stays known."""
    for row_id, outcome in outcomes.items():
        if outcome.state is RowState.DONE and not all((folder / file).is_file() for file in outcome.files):
            outcomes[row_id] = Outcome(units=outcome.units, requests=outcome.requests)

"""Words for batches: what goes wrong with them, what has become of rows, and how a run ended, in one line."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...model.batch import errors as batch_errors
from ...model.batch.batch import BatchSummary, RowState
from ...model.outside_text import shortened
from .amounts import duration_text, units_text
from .saying import Wording

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_LONGEST_QUOTE = 120


def state_title(state: RowState) -> str:
    """Return what a state is called."""
    return {
        RowState.WAITING: translate("Batch", "Waiting"),
        RowState.RUNNING: translate("Batch", "Running"),
        RowState.DONE: translate("Batch", "Done"),
        RowState.EMPTY: translate("Batch", "No data"),
        RowState.FAILED: translate("Batch", "Failed"),
        RowState.SKIPPED: translate("Batch", "Left out"),
    }[state]


def summary_text(summary: BatchSummary) -> str:
    """Return the end of a run in one line."""
    locale = QLocale()
    texts = {
        RowState.DONE: translate("Batch", "{} done"),
        RowState.EMPTY: translate("Batch", "{} without data"),
        RowState.FAILED: translate("Batch", "{} failed"),
        RowState.WAITING: translate("Batch", "{} still waiting"),
        RowState.SKIPPED: translate("Batch", "{} left out"),
    }
    said = [text.format(locale.toString(summary.count(state))) for state, text in texts.items() if summary.count(state)]
    said.append(translate("Batch", "{} processing units").format(units_text(summary.units)))
    said.append(duration_text(summary.seconds))
    return f"{_ending(summary)} {' · '.join(said)}"


def _ending(summary: BatchSummary) -> str:
    if summary.stopped_by is not None:
        return translate("Batch", "Stopped:")
    return translate("Batch", "Paused:") if summary.is_paused else translate("Batch", "Finished:")


def _template(error: batch_errors.TemplateUnusable) -> Wording:
    text = (
        translate("Wording", "“{part}” cannot be used in file names.").format(
            part=shortened(error.part, _LONGEST_QUOTE)
        )
        if error.part
        else translate("Wording", "“{}” cannot be used for file names.").format(shortened(error.detail, _LONGEST_QUOTE))
    )
    return Wording(
        text,
        translate(
            "Wording",
            "Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / "
            "between folders.",
        ),
    )


def _template_lacks(error: batch_errors.TemplateLacks) -> Wording:
    field = "{" + error.detail + "}"
    return Wording(
        translate("Wording", "Several files would have the same name: {field} is missing in the names.").format(
            field=field
        ),
        translate("Wording", "Add {field} to the names of the files.").format(field=field),
    )


def _nothing(error: batch_errors.NothingInBatch) -> Wording:
    missing = {
        "areas": translate("Wording", "There is no area to download."),
        "products": translate("Wording", "Nothing is chosen to be downloaded."),
        "dates": translate("Wording", "Nothing was acquired over any area in this period below this cloud cover."),
        "rows": translate("Wording", "No row is ticked."),
    }
    hints = {
        "areas": translate("Wording", "Choose a layer with polygons, or draw an extent for a grid."),
        "products": translate("Wording", "Add a layer, bands or an evalscript."),
        "dates": translate("Wording", "Choose a longer period or a higher cloud limit."),
        "rows": translate("Wording", "Tick at least one row."),
    }
    return Wording(
        missing.get(error.detail, translate("Wording", "There is nothing to download.")),
        hints.get(error.detail, translate("Wording", "Choose areas, dates and products.")),
    )


def _too_large(error: batch_errors.BatchTooLarge) -> Wording:
    locale = QLocale()
    count, limit = locale.toString(error.count), locale.toString(error.limit)
    if error.detail == "areas":
        text = translate("Wording", "There are {count} areas; a batch may have {limit}.")
        hint = translate("Wording", "Select some of the features, or choose larger tiles.")
    else:
        text = translate("Wording", "That would be {count} files; a batch may have {limit}.")
        hint = translate("Wording", "Choose fewer areas, fewer dates or fewer products.")
    return Wording(text.format(count=count, limit=limit), hint)


def _damaged(error: batch_errors.ManifestDamaged) -> Wording:
    return Wording(
        translate("Wording", "The batch file {path} is damaged or was changed (at {place}).").format(
            path=error.path, place=shortened(error.detail, _LONGEST_QUOTE)
        ),
        translate("Wording", "Take a copy of it from before, or begin a new batch in another folder."),
    )


def _other_version(error: batch_errors.ManifestOfOtherVersion) -> Wording:
    return Wording(
        translate("Wording", "The batch file {} is from a later version of this plugin.").format(error.path),
        translate("Wording", "Update the plugin in Plugins › Manage and Install Plugins, then open it again."),
    )


def _outside(error: batch_errors.ManifestNamesOutside) -> Wording:
    return Wording(
        translate("Wording", "The batch file {path} names a file outside of its own folder (at {place}).").format(
            path=error.path, place=shortened(error.detail, _LONGEST_QUOTE)
        ),
        translate(
            "Wording", "It was not opened, so that nothing elsewhere is overwritten. Correct the file name in it."
        ),
    )


def _unusable(error: batch_errors.ManifestUnusable) -> Wording:
    return Wording(
        translate("Wording", "The batch file {} cannot be read.").format(error.path),
        translate("Wording", "Check that it is there and that you may read it."),
    )


WORDS_OF_THE_BATCH: dict[type[BaseException], Callable[..., Wording]] = {
    batch_errors.TemplateUnusable: _template,
    batch_errors.TemplateLacks: _template_lacks,
    batch_errors.NothingInBatch: _nothing,
    batch_errors.BatchTooLarge: _too_large,
    batch_errors.ManifestDamaged: _damaged,
    batch_errors.ManifestOfOtherVersion: _other_version,
    batch_errors.ManifestNamesOutside: _outside,
    batch_errors.ManifestUnusable: _unusable,
}

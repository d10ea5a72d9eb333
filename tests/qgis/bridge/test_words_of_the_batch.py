"""What is said of batches."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.bridge.words.batch import state_title, summary_text
from sentinelhub_qgis.bridge.words.row_trouble import trouble_text, trouble_wording
from sentinelhub_qgis.bridge.words.wording import Action, wording_of
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.batch import errors as batch_errors
from sentinelhub_qgis.model.batch.batch import BatchSummary, RowState
from sentinelhub_qgis.model.batch.trouble import Trouble

FIELDS = (
    "Use {area}, {date}, {product}, {collection}, {start}, {end}, {year}, {month} and {number}, with / between folders."
)
SAID = [
    (batch_errors.TemplateUnusable("{a}_{b", part=""), "“{a}_{b” cannot be used for file names. " + FIELDS),
    (batch_errors.TemplateUnusable("../{area}", part=".."), "“..” cannot be used in file names. " + FIELDS),
    (
        batch_errors.TemplateLacks("date"),
        "Several files would have the same name: {date} is missing in the names. Add {date} to the names of the files.",
    ),
    (
        batch_errors.NothingInBatch("areas"),
        "There is no area to download. Choose a layer with polygons, or draw an extent for a grid.",
    ),
    (
        batch_errors.NothingInBatch("dates"),
        "Nothing was acquired over any area in this period below this cloud cover. Choose a longer period or a "
        "higher cloud limit.",
    ),
    (
        batch_errors.BatchTooLarge("areas", count=30_000, limit=20_000),
        "There are 30,000 areas; a batch may have 20,000. Select some of the features, or choose larger tiles.",
    ),
    (
        batch_errors.BatchTooLarge("rows", count=300_000, limit=100_000),
        "That would be 300,000 files; a batch may have 100,000. Choose fewer areas, fewer dates or fewer products.",
    ),
    (
        batch_errors.ManifestDamaged("rows[3].state", path="/data/batch.json"),
        "The batch file /data/batch.json is damaged or was changed (at rows[3].state). Take a copy of it from before, "
        "or begin a new batch in another folder.",
    ),
    (
        batch_errors.ManifestOfOtherVersion("2", path="/data/batch.json"),
        "The batch file /data/batch.json is from a later version of this plugin. Update the plugin in Plugins › "
        "Manage and Install Plugins, then open it again.",
    ),
    (
        batch_errors.ManifestNamesOutside("rows[1].name", path="/data/batch.json"),
        "The batch file /data/batch.json names a file outside of its own folder (at rows[1].name). It was not "
        "opened, so that nothing elsewhere is overwritten. Correct the file name in it.",
    ),
    (
        batch_errors.ManifestUnusable("no", path="/data/batch.json"),
        "The batch file /data/batch.json cannot be read. Check that it is there and that you may read it.",
    ),
]


@pytest.mark.parametrize(("error", "text"), SAID, ids=[f"{type(one).__name__} {one.detail}" for one, _ in SAID])
def test_each_failure_has_its_sentence(error: errors.SentinelHubError, text: str) -> None:
    assert wording_of(error).as_text() == text


@pytest.mark.parametrize("state", list(RowState))
def test_each_state_has_a_title(state: RowState) -> None:
    assert state_title(state)


@pytest.mark.parametrize(
    ("summary", "text"),
    [
        (
            BatchSummary({RowState.DONE: 3600}, units=12.5, requests=3600, seconds=7000),
            "Finished: 3,600 done · 12.5 processing units · 2 h",
        ),
        (
            BatchSummary(
                {RowState.DONE: 119, RowState.EMPTY: 2, RowState.FAILED: 1, RowState.WAITING: 178, RowState.SKIPPED: 5},
                units=0.5,
                seconds=61,
                stopped_by=Trouble("QuotaUsedUp"),
            ),
            "Stopped: 119 done · 2 without data · 1 failed · 178 still waiting · 5 left out · 0.50 processing units "
            "· 61 s",
        ),
        (
            BatchSummary({RowState.DONE: 1, RowState.WAITING: 1}, seconds=1, is_paused=True),
            "Paused: 1 done · 1 still waiting · 0.000 processing units · 1 s",
        ),
    ],
    ids=["finished", "stopped", "paused"],
)
def test_the_end_is_one_line(summary: BatchSummary, text: str) -> None:
    assert summary_text(summary) == text
    assert "\n" not in text


def test_a_trouble_is_said_as_its_error_would_be() -> None:
    error = errors.QuotaUsedUp("spent", status=403)
    assert trouble_text(Trouble.of(error)) == wording_of(error).as_text()
    assert trouble_wording(Trouble.of(error)).action in (None, Action.OPEN_DASHBOARD)
    assert "plugin itself" in trouble_text(Trouble.of(ZeroDivisionError("x")))

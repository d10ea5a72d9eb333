"""A row for each job: how it goes, how it ended, and what can be done then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.gui.download.activity_panel import ActivityPanel
from sentinelhub_qgis.gui.download.job_row import JobRow, WaysOn
from sentinelhub_qgis.model.errors import QuotaUsedUp


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[ActivityPanel]:
    panel = ActivityPanel()
    yield panel
    panel.close()


def finish(row: JobRow) -> None:
    row.finish("done", Path("a.tif"))


def test_the_list_is_there_only_while_it_has_a_job(panel):
    assert panel.isHidden()
    row = panel.add_job("a.tif")
    assert not panel.isHidden()
    finish(row)
    panel.clear_finished()
    assert panel.isHidden()


def test_a_running_job_shows_progress_and_can_be_cancelled(panel):
    row, asked = panel.add_job("a.tif"), []
    row.cancel_requested.connect(lambda: asked.append("cancel"))
    row.set_progress(41.6)
    row.cancelJobButton.click()
    assert (row.jobProgress.value(), asked) == (42, ["cancel"])
    assert panel.rows() == [row]


@pytest.mark.parametrize(
    "end, said",
    [
        (finish, "done"),
        (lambda row: row.fail(wording_of(QuotaUsedUp())), wording_of(QuotaUsedUp()).sentence),
        (lambda row: row.cancel(), "Cancelled"),
    ],
    ids=["done", "failed", "cancelled"],
)
def test_an_ended_job_says_how_and_goes_when_told(panel, end, said):
    row = panel.add_job("a.tif")
    end(row)
    assert said in row.jobStateLabel.text()
    assert row.jobProgress.isHidden()
    row.cancelJobButton.click()
    assert panel.rows() == []


def test_only_a_finished_job_opens_its_folder(panel):
    row, opened = panel.add_job("a.tif"), []
    panel.folder_requested.connect(opened.append)
    assert row.openFolderButton.isHidden()
    finish(row)
    row.openFolderButton.click()
    assert opened == [Path("a.tif")]


def test_the_newest_is_on_top_and_old_ones_go(panel):
    running = panel.add_job("running")
    for number in range(30):
        finish(panel.add_job(str(number)))
    titles = [row.jobTitleLabel.text() for row in panel.rows()]
    assert titles[0] == "29"
    assert running in panel.rows()
    assert len(titles) < 25


def test_names_from_outside_are_shown_as_they_are(panel):
    row = panel.add_job("<b>a</b>.tif")
    assert row.jobTitleLabel.toolTip() == "<qt>&lt;b&gt;a&lt;/b&gt;.tif</qt>"


@pytest.mark.parametrize(
    "end, resume, discards",
    [
        (finish, None, False),
        (lambda row: row.fail(wording_of(QuotaUsedUp())), None, False),
        (lambda row: row.fail(wording_of(QuotaUsedUp()), WaysOn(True, True)), "Resume", True),
        (lambda row: row.fail(wording_of(QuotaUsedUp()), WaysOn(True)), "Try again", False),
        (lambda row: row.cancel("3 of 4", WaysOn(True, True)), "Resume", True),
        (lambda row: row.wait("Not finished"), "Resume", True),
    ],
    ids=["done", "failed for good", "parts kept", "nothing kept", "cancelled", "of an earlier session"],
)
def test_a_job_that_broke_off_says_how_it_goes_on(panel, end, resume, discards):
    row, asked = panel.add_job("a.tif"), []
    row.resume_requested.connect(lambda: asked.append("resume"))
    row.discard_requested.connect(lambda: asked.append("discard"))
    assert row.resumeJobButton.isHidden()
    end(row)
    assert not row.is_running
    assert row.resumeJobButton.isHidden() == (resume is None)
    assert row.discardJobButton.isHidden() == (not discards)
    if resume is not None:
        assert row.resumeJobButton.text() == resume
        row.resumeJobButton.click()
        assert asked == ["resume"]
        row.run()
        assert row.is_running
        assert row.resumeJobButton.isHidden()


def test_clearing_leaves_what_can_go_on(panel):
    waiting = panel.add_job("a.tif")
    waiting.wait("Not finished")
    finish(panel.add_job("b.tif"))
    panel.clear_finished()
    assert panel.rows() == [waiting]


def test_a_running_job_says_how_it_stands_until_it_ends(panel):
    row = panel.add_job("a.tif")
    row.set_state("3 of 4 parts")
    assert row.jobStateLabel.text() == "3 of 4 parts"
    finish(row)
    row.set_state("4 of 4 parts")
    assert row.jobStateLabel.text() == "done"


@pytest.mark.parametrize("words", range(4, 40, 3))
def test_lines_that_break_because_of_the_bar_come_to_rest(panel, words):
    panel.show()
    for row in [panel.add_job(f"{number}.tif") for number in range(3)]:
        row.finish("done " * words, Path("a.tif"))
    for width in range(260, 420):
        panel.resize(width, 400)
    assert panel.activityScroll.height() < 400

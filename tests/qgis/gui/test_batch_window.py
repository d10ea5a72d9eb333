"""The batch window against the local Sentinel Hub: plan, run, fail, retry, pause, and reopen."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject

from sentinelhub_qgis.gui.batch_row_texts import Column
from sentinelhub_qgis.gui.batch_window import BatchWindow
from sentinelhub_qgis.model.batch import RowState
from tests.qgis.gui.batch_help import click, fields_layer, fill, find, is_running, opened, run, states, texts
from tests.qgis.gui.window import Window, wait_until

DONE, FAILED, WAITING = RowState.DONE, RowState.FAILED, RowState.WAITING


@pytest.fixture
def batch(dock: Window, tmp_path: Path) -> BatchWindow:
    """Return the window, filled in for three fields and two months, before rows are found."""
    fields_layer()
    window = opened(dock)
    fill(window, tmp_path)
    return window


def test_fields_times_months_are_found_run_and_kept(batch, sandbox, tmp_path):
    find(batch)
    assert sorted(texts(batch, Column.AREA)) == ["field 1", "field 1", "field 2", "field 2", "field 3", "field 3"]
    assert sandbox.counters().get("process", 0) == 0
    run(batch)
    assert states(batch) == {DONE: 6}
    assert len(list(tmp_path.glob("*.tif"))) == 6
    assert (tmp_path / "batch.json").is_file()
    assert (tmp_path / "batch.csv").is_file()
    assert batch.message.messageLabel.text().startswith("Finished: 6 done")

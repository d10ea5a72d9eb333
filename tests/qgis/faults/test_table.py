"""Every operation against everything that can go wrong with it: `table.py` says what must come of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sentinelhub_qgis.bridge.words.wording import wording_of
from sentinelhub_qgis.model import errors
from tests.qgis.faults.operations import CONFIGURATION, OPERATIONS
from tests.qgis.faults.stage import BEFORE, Cell, Listening, Outcome, Surroundings, play
from tests.qgis.faults.table import CELLS, FAULTS, SAYS, Expected
from tests.qgis.faults.tally import TALLY
from tests.qgis.faults.troubles import secrets_in

# A second, and some for a busy machine; what is not cancelled takes a minute.
ACTS_WITHIN = 3.0
LONGEST_GAP = 1.0
SILENT = ("drip", "silence")


@pytest.mark.parametrize("operation, fault", CELLS, ids=["-".join(cell) for cell in CELLS])
def test_cell(
    operation: str,
    fault: str,
    surroundings: Surroundings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    row, expected = FAULTS[fault], FAULTS[fault].expected_of(operation)
    cell = Cell(OPERATIONS[operation], surroundings, tmp_path / "image.tif", monkeypatch)
    outcome = play(cell, row.begin, Listening(caplog, capfd))

    TALLY.note(operation, fault, expected.error.__name__ if expected.error else "succeeded")
    assert_came_out(outcome, expected, cell)
    assert_said(outcome, expected)
    assert_nothing_half(outcome, cell)
    assert_discreet(outcome, cell)
    assert_gui_thread_free(outcome, fault)
    if expected.error is errors.Cancelled:
        TALLY.note_cancel(outcome.seconds)
        assert outcome.seconds < ACTS_WITHIN


def assert_came_out(outcome: Outcome, expected: Expected, cell: Cell) -> None:
    """Compare how it ended and what was sent with what must be."""
    operation, found = cell.operation, outcome.counters
    assert type(outcome.error) is expected.error or outcome.ended != "failed", repr(outcome.error)
    how = {None: "succeeded", errors.Cancelled: "cancelled"}.get(expected.error, "failed")
    assert (outcome.ended, repr(outcome.error)) == (how, repr(outcome.error))
    asked = (found.get(operation.kind, 0), found.get(operation.other_kind, 0))
    assert asked == (expected.calls, expected.others)
    if operation.kind != "token":
        assert found.get("token", 0) == expected.tokens
    assert expected.sent in (None, outcome.sent)
    waits = [seconds for seconds in outcome.waits if seconds in expected.waits]
    assert sorted(waits) == sorted(expected.waits)
    assert cell.around.other_host.requests() == len(cell.around.distrusted.seen) == 0
    assert {seen.method for seen in cell.around.proxy.seen} <= {"CONNECT"}


def assert_said(outcome: Outcome, expected: Expected) -> None:
    """Look for the sentence, and for the next step."""
    if outcome.error is None:
        return
    wording = wording_of(outcome.error)
    sentence, hint = SAYS[type(outcome.error)]
    assert sentence in wording.sentence
    assert hint in wording.hint
    assert wording.hint


def assert_nothing_half(outcome: Outcome, cell: Cell) -> None:
    """Look for a result that is whole, or the file of before, and no other."""
    if outcome.ended == "succeeded":
        assert cell.operation.shows in repr(outcome.result)
    assert list(outcome.left) == [cell.target.name]
    image = outcome.left[cell.target.name]
    is_new = outcome.ended == "succeeded" and cell.operation.kind == "process"
    assert image.startswith(b"II*") if is_new else image == BEFORE


def assert_discreet(outcome: Outcome, cell: Cell) -> None:
    """Look for secrets that were told, and for the id of a configuration, with which anybody can see its maps."""
    assert secrets_in(outcome.told, cell.around.sandbox) == []
    if cell.operation.kind != "configurations":  # which lists them
        assert CONFIGURATION not in outcome.told


def assert_gui_thread_free(outcome: Outcome, fault: str) -> None:
    """Look for the work in another thread, and for a GUI thread that went on meanwhile."""
    assert outcome.ran_aside
    assert outcome.ticks >= (10 if fault in SILENT else 1)
    assert outcome.gap < LONGEST_GAP

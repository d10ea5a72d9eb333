"""A map that QGIS draws by itself, against everything that can go wrong with its tiles: the plugin says why."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.map_state import LayerState, Phase
from tests.qgis.faults.map_stage import MapCell, play_map
from tests.qgis.faults.map_table import MAP_FAULTS
from tests.qgis.faults.operations import CONFIGURATION
from tests.qgis.faults.stage import Listening, Surroundings
from tests.qgis.faults.tally import TALLY
from tests.qgis.faults.test_table import ACTS_WITHIN, LONGEST_GAP
from tests.qgis.faults.troubles import secrets_in


@pytest.mark.parametrize("fault", MAP_FAULTS)
def test_cell(
    fault: str,
    surroundings: Surroundings,
    capabilities: bytes,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    row = MAP_FAULTS[fault]
    cell = MapCell(surroundings, capabilities, monkeypatch)
    outcome = play_map(cell, row.begin, Listening(caplog, capfd))

    TALLY.note("map tile", fault, _name_of(outcome.state))
    assert (outcome.state.phase, repr(outcome.state.error)) == (row.phase, repr(outcome.state.error))
    assert row.sentence in outcome.wording.sentence
    assert row.hint in outcome.wording.hint
    assert bool(outcome.wording.hint) == (row.phase is not Phase.IDLE)
    assert secrets_in(outcome.told, surroundings.sandbox) == []
    assert CONFIGURATION not in outcome.told_by_us
    for seen in (*surroundings.other_host.seen(), *surroundings.distrusted.seen):
        assert "authorization" not in seen.headers
    assert outcome.ticks
    assert outcome.gap < LONGEST_GAP
    if cell.is_cancelled:
        TALLY.note_cancel(outcome.seconds)
        assert outcome.seconds < ACTS_WITHIN


def _name_of(state: LayerState) -> str:
    return type(state.error).__name__ if state.error else "no word, as there is nothing wrong"

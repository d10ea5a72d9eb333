"""What the button between the steps says of the dates that are shown, as far as it has room."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.gui.time.time_texts import period_texts
from sentinelhub_qgis.gui.widgets.fitting_button import FittingButton
from sentinelhub_qgis.model.period import Period


@pytest.mark.parametrize(
    "end, texts",
    [
        pytest.param(date(2025, 5, 31), ("2025-05-01 – 2025-05-31", "2025-05-01 – 31", "2025-05-01–31"), id="a month"),
        pytest.param(
            date(2025, 6, 30), ("2025-05-01 – 2025-06-30", "2025-05-01 – 06-30", "2025-05-01–06-30"), id="in a year"
        ),
        pytest.param(
            date(2026, 2, 1), ("2025-05-01 – 2026-02-01", "2025-05-01–2026-02-01", "2025-05 – 2026-02"), id="two years"
        ),
        pytest.param(date(2025, 5, 1), ("2025-05-01",), id="a day"),
    ],
)
def test_a_period_in_less_and_less_room(end: date, texts: tuple[str, ...]) -> None:
    assert period_texts(Period(date(2025, 5, 1), end), {}) == texts


@pytest.mark.parametrize("texts", [("2025-05-01 – 2025-06-30", "2025-05-01–06-30"), ("2025-05-01",)], ids=len)
def test_no_text_is_cut_without_a_word(qgis_app: QgsApplication, texts: tuple[str, ...]) -> None:
    button = FittingButton()
    button.show_texts(texts)
    letter = button.fontMetrics().horizontalAdvance("0")
    said = []
    for letters in range(40, 8, -1):
        button.resize(letters * letter, 30)
        button.show()
        assert button.text() in texts or button.text().endswith("…")
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()
        said.append(button.text())

    assert said[0] == texts[0]
    assert len(set(said)) > len(texts)

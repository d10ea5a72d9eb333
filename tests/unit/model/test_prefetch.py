"""What may be spent ahead, and what a view costs at most."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.prefetch import MODEST_UNITS, UNIT_CHOICES, Budget, TiledView

WORLD = 40075016.68557849  # metres around, in web mercator


@pytest.mark.parametrize(
    ("budget", "units", "allowed"),
    [
        (Budget(0), 0.1, False),
        (Budget(0), 0.0, False),
        (Budget(10), 10.0, True),
        (Budget(10), 10.1, False),
        (Budget(10).plus(4).plus(4), 2.0, True),
        (Budget(10).plus(4).plus(4), 2.1, False),
    ],
    ids=["off", "off and nothing to spend", "just fits", "too much", "still fits", "used up"],
)
def test_no_more_is_spent_than_allowed(budget: Budget, units: float, allowed: bool) -> None:
    assert budget.allows(units) is allowed


def test_the_default_can_be_chosen_and_switched_off() -> None:
    assert MODEST_UNITS in UNIT_CHOICES
    assert 0 in UNIT_CHOICES


@pytest.mark.parametrize(
    ("view", "tiles"),
    [
        (TiledView(512, 512, WORLD / 512, -WORLD / 2, WORLD / 2), 1),
        (TiledView(256, 256, WORLD / 512 / 2, -WORLD / 2, WORLD / 2), 1),
        (TiledView(512, 512, WORLD / 512 / 8, 0.0, 0.0), 1),
        (TiledView(512, 512, WORLD / 512 / 8, 10.0, -10.0), 4),
        (TiledView(1024, 512, WORLD / 512 / 8, 0.0, 0.0), 2),
        (TiledView(4000, 4000, WORLD / 256, -WORLD, WORLD), 1),
    ],
    ids=["the world", "a quarter", "one tile", "its corner elsewhere", "two", "beyond the world"],
)
def test_tiles_of_a_view(view: TiledView, tiles: int) -> None:
    assert view.most_tiles() == tiles


def test_elsewhere_there_may_be_more_but_not_without_end() -> None:
    exact = TiledView(1000, 700, 10.0, 1_260_000, 5_860_000).most_tiles()

    assert exact <= TiledView(1000, 700).most_tiles() <= 4 * exact + 20

"""Members of JSON objects, read with tolerance."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.api.reading import instant_in, percent_in, within


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-05-03T10:18:19Z", "2026-05-03T10:18:19+00:00"),
        ("2026-05-03T10:18:19.024Z", "2026-05-03T10:18:19+00:00"),
        ("2026-05-03T10:18:19.0241234567+00:00", "2026-05-03T10:18:19+00:00"),
        ("2026-05-03T01:30:00+02:00", "2026-05-02T23:30:00+00:00"),
        ("2026-05-03T10:18:19", "2026-05-03T10:18:19+00:00"),
        ("2026-05-03", "2026-05-03T00:00:00+00:00"),
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59+00:00"),
        ("2025-02-29T00:00:00Z", None),
        ("yesterday", None),
        ("", None),
        (None, None),
        (20260503, None),
        ("0001-01-01T00:00:00+05:00", None),
    ],
)
def test_times_in_all_their_spellings(text: object, expected: str | None) -> None:
    moment = instant_in(text)

    assert (moment.isoformat() if moment else None) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, 0.0), (12.5, 12.5), (100, 100.0), (-1, None), (100.1, None), (True, None), ("20", None), (None, None)],
)
def test_percents_are_numbers_from_0_to_100(value: object, expected: float | None) -> None:
    assert percent_in({"cloud": value}, "cloud") == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [((), {"a": {"b": [1]}}), (("a", "b"), [1]), (("a", "c"), None), (("a", "b", "c"), None), (("x", "y"), None)],
)
def test_a_way_through_objects_ends_in_nothing_where_it_is_lost(names: tuple[str, ...], expected: object) -> None:
    assert within({"a": {"b": [1]}}, *names) == expected

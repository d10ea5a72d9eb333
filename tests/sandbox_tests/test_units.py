"""Prices: the official examples of API reference 9.1, and 9.3."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from tests.sandbox.render import DataSource
from tests.sandbox.units import image_units, search_units

START = datetime(2026, 1, 1, tzinfo=timezone.utc)


def source(collection: str = "sentinel-1-grd", **options: object) -> DataSource:
    return DataSource(None, collection, None, None, options=options)


@pytest.mark.parametrize(
    "size, bands, samples, float_tiff, sources, expected",
    [
        pytest.param(1024, 4, 2, True, [source(orthorectify=True)], 42.667, id="official: 1024 px, float, ortho"),
        pytest.param(20, 2, 1, False, [source()], 0.0067, id="official: 20 px, 2 bands"),
        pytest.param(512, 3, 1, False, [source("sentinel-2-l2a")], 1.0, id="one unit"),
        pytest.param(1, 1, 1, False, [source("dem")], 0.005, id="floor"),
        pytest.param(512, 3, 0, False, [source("sentinel-2-l2a")], 1.0, id="no scene costs as one"),
        pytest.param(512, 3, 1, False, [source(), source("sentinel-2-l2a")], 2.0, id="fusion of two local collections"),
        pytest.param(
            512, 3, 1, False, [source(orthorectify=True, backCoeff="GAMMA0_TERRAIN")], 2.5, id="terrain correction"
        ),
        pytest.param(512, 3, 1, False, [source(speckleFilter={"type": "LEE"})], 2.0, id="speckle filter"),
    ],
)
def test_image_units(size, bands, samples, float_tiff, sources, expected) -> None:
    assert image_units(size, size, bands, samples, float_tiff, sources) == pytest.approx(expected, rel=5e-3)


@pytest.mark.parametrize(
    "bbox, days, expected",
    [
        pytest.param((11, 46, 11.1, 46.1), 20, 0.01, id="at least 0.01"),
        pytest.param((11, 46, 11.1, 46.1), 85, 0.03, id="times months begun"),
        pytest.param((-60, -30, 60, 30), 360, 1.0, id="at most 1"),
    ],
)
def test_search_units(bbox, days: int, expected: float) -> None:
    assert search_units(bbox, START, START + timedelta(days=days)) == pytest.approx(expected)

"""What the tests of this room share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest


@pytest.fixture
def gdal_exceptions() -> Iterator[Callable[[bool], None]]:
    """Switch GDAL between exceptions and return codes for one test, as another plugin may have done."""
    from osgeo import gdal

    before = gdal.GetUseExceptions()
    yield lambda wanted: gdal.UseExceptions() if wanted else gdal.DontUseExceptions()
    if before:
        gdal.UseExceptions()
    else:
        gdal.DontUseExceptions()

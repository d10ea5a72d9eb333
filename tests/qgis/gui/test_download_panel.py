"""The download panel fills one `ImageOrder`, for each kind of data, and proposes what is sensible."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sentinelhub_qgis.bridge.ground.order_area import Placed, units_per_metre
from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.gui.download.download_flow import file_stem, units_text
from sentinelhub_qgis.gui.download.download_panel import DownloadPanel
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.errors import NothingOrdered
from sentinelhub_qgis.model.layer_choice import LayerChoice
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands
from sentinelhub_qgis.model.period import Period

SPRING = Period(date(2026, 3, 1), date(2026, 4, 30))
SUBJECT = LayerChoice(
    "Mine", "https://sh.example.org", "instance", "TC", "True color", "sentinel-2-l2a", SPRING, max_cloud_cover=30
)


class Field:
    """Be the view: a field of 5 x 4 km in UTM, whatever the CRS is called."""

    def placed(self, crs: str, metres: float) -> Placed:
        return Placed(BoundingBox(0, 0, 5000, 4000, crs), metres * units_per_metre(crs))

    def utm_crs(self) -> str:
        return "EPSG:32632"


DEGREES = Field().placed("EPSG:4326", 10)
AREA = Field().placed("EPSG:32632", 10).area


@pytest.fixture
def panel(settings: Settings) -> Iterator[DownloadPanel]:
    panel = DownloadPanel(settings)
    panel.show()
    panel.grid.propose_crs("EPSG:32632")
    yield panel
    panel.close()


SENTINEL_2 = ImageOrder(
    "sentinel-2-l2a",
    AREA,
    10.0,
    RawBands(("B04", "B03", "B02", "B08"), SampleType.UINT16),
    SPRING,
    30,
    MosaickingOrder.MOST_RECENT,
)


@pytest.mark.parametrize(
    "choice, order",
    [
        (SUBJECT, SENTINEL_2),
        (
            replace(SUBJECT, mosaicking_order=MosaickingOrder.LEAST_CLOUD),
            replace(SENTINEL_2, mosaicking_order=MosaickingOrder.LEAST_CLOUD),
        ),
        (
            replace(SUBJECT, collection_id="sentinel-1-grd", max_cloud_cover=None),
            ImageOrder(
                "sentinel-1-grd",
                AREA,
                10.0,
                RawBands(("VV", "VH"), SampleType.FLOAT32),
                SPRING,
                None,
                MosaickingOrder.MOST_RECENT,
                processing={"orthorectify": True, "backCoeff": "GAMMA0_ELLIPSOID"},
            ),
        ),
        (
            replace(SUBJECT, collection_id="dem", period=None, max_cloud_cover=None),
            ImageOrder("dem", AREA, 30.0, RawBands(("DEM",), SampleType.FLOAT32)),
        ),
    ],
    ids=["Sentinel-2", "with an order", "Sentinel-1", "elevation"],
)
def test_the_proposal_is_a_sensible_order(panel, choice, order):
    panel.set_subject(choice, Field())
    assert panel.order() == order


@pytest.mark.parametrize(
    "order",
    [
        SENTINEL_2,
        replace(SENTINEL_2, resolution=60.0, product=RawBands(("B08", "SCL"), SampleType.FLOAT32)),
        replace(SENTINEL_2, resolution=DEGREES.resolution, area=DEGREES.area),
    ],
    ids=["as proposed", "other bands, coarser", "degrees"],
)
def test_what_is_set_is_what_is_read(panel, order):
    panel.set_subject(SUBJECT, Field())
    panel.set_order(order)
    assert panel.order() == order


def test_own_data_takes_band_names_as_text(panel):
    panel.set_subject(replace(SUBJECT, collection_id="byoc-1", max_cloud_cover=None), Field())
    assert panel.bandNamesEdit.isVisible()
    assert not panel.bandsCombo.isVisible()
    with pytest.raises(NothingOrdered):
        panel.order()
    panel.bandNamesEdit.setText(" B1, B2 ,, B1")
    assert panel.order().product == RawBands(("B1", "B2"), SampleType.UINT16)


def test_no_band_is_no_order(panel):
    panel.set_subject(SUBJECT, Field())
    panel.bandsCombo.deselectAllOptions()
    with pytest.raises(NothingOrdered):
        panel.order()


def test_another_date_keeps_the_users_bands(panel):
    panel.set_subject(SUBJECT, Field())
    panel.bandsCombo.deselectAllOptions()
    panel.bandsCombo.setCheckedItems(["B8A"])
    panel.set_subject(replace(SUBJECT, period=Period.of_day(date(2026, 5, 1))), Field())
    assert panel.order().band_names == ("B8A",)


def test_a_crs_the_user_chose_is_kept(panel):
    panel.grid.propose_crs("EPSG:32633")
    assert panel.grid.crs == "EPSG:32633"
    panel.grid.set_crs("EPSG:3035")
    panel.grid.propose_crs("EPSG:32632")
    assert panel.grid.crs == "EPSG:3035"


def test_a_file_the_user_named_is_kept_until_it_is_used(panel, tmp_path):
    panel.propose_file(tmp_path / "a.tif")
    panel.propose_file(tmp_path / "b.tif")
    assert panel.target() == tmp_path / "b.tif"
    panel.outputFileWidget.setFilePath(str(tmp_path / "mine.tif"))
    panel.propose_file(tmp_path / "c.tif")
    assert panel.target() == tmp_path / "mine.tif"
    panel.file_was_used()
    panel.propose_file(tmp_path / "d.tif")
    assert panel.target() == tmp_path / "d.tif"


@pytest.mark.parametrize(
    "typed, target",
    [
        ("", None),
        ("  ", None),
        ("/data/a.tif", Path("/data/a.tif")),
        ("/data/a.TIFF", Path("/data/a.TIFF")),
        ("/data/2026.05", Path("/data/2026.05.tif")),
    ],
)
def test_the_file_is_a_geotiff(panel, typed, target):
    panel.outputFileWidget.setFilePath(typed)
    assert panel.target() == target


@pytest.mark.parametrize(
    "choice, stem",
    [
        (SUBJECT, "S2L2A_2026-03-01_2026-04-30"),
        (replace(SUBJECT, period=Period.of_day(date(2026, 5, 1))), "S2L2A_2026-05-01"),
        (replace(SUBJECT, collection_id="dem", period=None), "DEM"),
        (replace(SUBJECT, collection_id="byoc-1", layer_title="../../Grün & <b>", period=None), "Gr_n_b"),
        (replace(SUBJECT, collection_id="byoc-1", layer_title="//", period=None), "image"),
    ],
    ids=["period", "day", "no time", "a title that is no path", "a title of nothing"],
)
def test_files_are_named_after_what_is_in_them(choice, stem):
    assert file_stem(choice) == stem


@pytest.mark.parametrize("units, text", [(0.005, "0.005"), (1.234, "1.23"), (45.67, "45.7"), (7959.4, "7959")])
def test_units_have_as_many_digits_as_count(units, text):
    assert units_text(units).replace(",", "") == text

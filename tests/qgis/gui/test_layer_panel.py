"""The layer panel speaks through one `LayerChoice`, both ways, and shows what the collection has a use for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from qgis.PyQt.QtCore import QDate

from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.gui.layers.layer_panel import LayerPanel
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period

TODAY = date(2026, 5, 31)
SUBJECT = LayerChoice("Mine", "https://sh.example.org", "instance", "TC", "True color", "sentinel-2-l2a")
SPRING = Period(date(2026, 3, 1), date(2026, 4, 30))


def make(settings: Settings, service: MapService = MapService.WMTS) -> LayerPanel:
    panel = LayerPanel(settings, lambda: service, TODAY)
    panel.show()
    return panel


@pytest.fixture
def panel(settings: Settings) -> Iterator[LayerPanel]:
    panel = make(settings)
    yield panel
    panel.close()


def test_the_last_thirty_days_without_a_limit_are_shown_first(panel):
    panel.set_subject(SUBJECT)
    expected = replace(SUBJECT, period=Period(date(2026, 5, 1), TODAY), max_cloud_cover=100)
    assert panel.choice() == expected


@pytest.mark.parametrize(
    "choice",
    [
        replace(SUBJECT, period=SPRING, max_cloud_cover=30, mosaicking_order=MosaickingOrder.LEAST_CLOUD),
        replace(SUBJECT, period=Period.of_day(date(2022, 6, 12)), max_cloud_cover=0, service=MapService.WMS),
        replace(SUBJECT, period=Period(date(2027, 1, 1), date(2027, 1, 2)), max_cloud_cover=100),
        replace(
            SUBJECT,
            collection_id="sentinel-1-grd",
            period=SPRING,
            mosaicking_order=MosaickingOrder.LEAST_RECENT,
        ),
        replace(SUBJECT, collection_id="dem"),
        replace(SUBJECT, collection_id="byoc-1", period=SPRING),
    ],
    ids=["all", "one day by WMS", "in the future", "radar", "elevation", "own data"],
)
def test_what_is_set_is_what_is_read(panel, choice):
    panel.set_choice(choice)
    assert panel.choice() == choice


@pytest.mark.parametrize(
    "collection_id, has_time, has_cloud, has_order",
    [
        ("sentinel-2-l2a", True, True, True),
        ("sentinel-1-grd", True, False, True),
        ("dem", False, False, False),
        ("byoc-1", True, False, True),
    ],
)
def test_what_a_collection_has_no_use_for_is_hidden(panel, collection_id, has_time, has_cloud, has_order):
    panel.set_subject(replace(SUBJECT, collection_id=collection_id))
    shown = {
        name: getattr(panel, name).isVisible()
        for name in ("startDateEdit", "endDateEdit", "singleDayCheck", "maxCloudSpin", "maxCloudSlider", "orderCombo")
    }
    time, cloud, order = (has_time,) * 3, (has_cloud,) * 2, (has_order,)
    assert tuple(shown.values()) == (*time, *cloud, *order)


def test_radar_offers_no_order_by_cloud(panel):
    panel.set_subject(replace(SUBJECT, collection_id="sentinel-1-grd"))
    values = [panel.orderCombo.itemData(row) for row in range(panel.orderCombo.count())]
    assert values == ["", "mostRecent", "leastRecent"]


def test_another_layer_keeps_dates_cloud_and_order(panel):
    panel.set_choice(replace(SUBJECT, period=SPRING, max_cloud_cover=30, mosaicking_order=MosaickingOrder.LEAST_CLOUD))
    panel.set_subject(replace(SUBJECT, layer_id="NDVI"))
    choice = panel.choice()
    assert (choice.layer_id, choice.period, choice.max_cloud_cover) == ("NDVI", SPRING, 30)
    assert choice.mosaicking_order is MosaickingOrder.LEAST_CLOUD


def test_a_single_day_is_the_last_of_the_period_and_comes_back_as_one(panel):
    panel.set_choice(replace(SUBJECT, period=SPRING))
    panel.singleDayCheck.setChecked(True)
    assert not panel.endDateEdit.isVisible()
    assert panel.choice().period == Period.of_day(SPRING.end)
    panel.singleDayCheck.setChecked(False)
    assert panel.choice().period.end == SPRING.end


@pytest.mark.parametrize(
    "field, day, period",
    [
        ("startDateEdit", QDate(2026, 5, 20), Period.of_day(date(2026, 5, 20))),
        ("endDateEdit", QDate(2026, 2, 1), Period.of_day(date(2026, 2, 1))),
    ],
)
def test_a_period_never_ends_before_it_starts(panel, field, day, period):
    panel.set_choice(replace(SUBJECT, period=SPRING))
    getattr(panel, field).setDate(day)
    assert panel.choice().period == period


@pytest.mark.parametrize("service", list(MapService))
def test_automatic_takes_what_suits_the_project(settings, service):
    panel = make(settings, service)
    panel.set_subject(SUBJECT)
    assert panel.choice().service is service
    panel.set_choice(replace(SUBJECT, service=service))
    assert panel.serviceCombo.currentData() == ""
    panel.close()


def test_choices_come_back_the_next_time(settings, panel):
    panel.set_choice(
        replace(
            SUBJECT,
            period=Period.of_day(TODAY),
            max_cloud_cover=20,
            mosaicking_order=MosaickingOrder.LEAST_CLOUD,
            service=MapService.WMS,
        )
    )
    panel.remember()
    again = make(settings)
    again.set_subject(SUBJECT)
    assert again.choice() == panel.choice()
    again.close()


def test_slider_and_number_are_one(panel):
    panel.maxCloudSlider.setValue(40)
    assert panel.maxCloudSpin.value() == 40
    panel.maxCloudSpin.setValue(60)
    assert panel.maxCloudSlider.value() == 60


def test_without_a_layer_there_is_no_choice(panel):
    assert panel.choice() is None

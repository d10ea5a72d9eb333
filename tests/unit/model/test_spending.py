"""Processing units, counted."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import collection_named
from sentinelhub_qgis.model.spending import Item, Purpose, Spending, input_bands, units_of_picture


@pytest.mark.parametrize(
    "width, height, bands, units",
    [
        pytest.param(512, 512, 3, 1.0, id="a tile"),
        pytest.param(512, 512, 1, 1 / 3, id="one band"),
        pytest.param(256, 256, 4, 1 / 3, id="a small tile of four"),
        pytest.param(1024, 512, 3, 2.0, id="a map"),
        pytest.param(20, 20, 2, 0.01 * 2 / 3, id="the least area"),
        pytest.param(1, 1, 1, 0.005, id="the least units"),
        pytest.param(512, 512, 0, 1 / 3, id="dataMask alone"),
    ],
)
def test_estimate_of_a_picture(width: int, height: int, bands: int, units: float) -> None:
    assert units_of_picture(width, height, bands) == pytest.approx(units)


@pytest.mark.parametrize(
    "script, collection, bands",
    [
        pytest.param("", "sentinel-2-l2a", 3, id="unknown"),
        pytest.param("", "dem", 1, id="elevation"),
        pytest.param('return {input: ["B02", "B03", "dataMask"], output: {bands: 3}}', "sentinel-2-l2a", 2, id="short"),
        pytest.param('input: [{bands: ["B02","B03","B04","B08"], units: "DN"}]', "sentinel-2-l2a", 4, id="long"),
        pytest.param("input: [{bands: ['VV', 'dataMask']}]", "sentinel-1-grd", 1, id="radar"),
        pytest.param('{"input": [{"bands": ["B01", "B02"]}]}', "x", 2, id="quoted keys"),
        pytest.param('input: [{bands: ["B04"]}, {bands: ["B04", "B08"]}]', "x", 2, id="distinct"),
        pytest.param('input: ["dataMask"]', "x", 1, id="mask alone"),
        pytest.param('// input: ["B01","B02"]\ninput: ["B05"]', "x", 1, id="comment"),
        pytest.param("return [B04]", "x", 3, id="no setup"),
    ],
)
def test_bands_a_script_reads(script: str, collection: str, bands: int) -> None:
    assert input_bands(script, collection_named(collection)) == bands


VIEW = Item("Field work", "True color", Purpose.VIEWING, "layer-1")
OTHER = Item("Field work", "NDVI", Purpose.VIEWING, "layer-2")
FILE = Item("Office", "view.tif", Purpose.DOWNLOADING)


def test_sums() -> None:
    spent = Spending().plus(VIEW, 1.5).plus(OTHER, 4.0).plus(VIEW, 0.5).plus(FILE, 3.0)
    assert spent.total() == 9.0
    assert spent.total(Purpose.VIEWING) == 6.0
    assert spent.total(account_name="Office") == 3.0
    assert spent.units[VIEW] == 2.0
    assert spent.accounts() == ("Field work", "Office")
    assert [(item.title, units) for item, units in spent.items("Field work")] == [("NDVI", 4.0), ("True color", 2.0)]


def test_a_layer_keeps_its_units_when_its_date_changes() -> None:
    later = Item("Field work", "True color, next day", Purpose.VIEWING, "layer-1")
    spent = Spending().plus(VIEW, 1.0).plus(later, 2.0)
    assert dict(spent.units) == {later: 3.0}


def test_an_estimate_stays_one() -> None:
    assert not Spending().plus(FILE, 1.0).is_estimate
    assert Spending().plus(VIEW, 1.0, is_estimate=True).plus(FILE, 1.0).is_estimate


def test_what_a_renamed_account_spent_stays_its_own() -> None:
    spent = Spending().plus(VIEW, 1.0, is_estimate=True).plus(FILE, 2.0).renamed("Field work", "Office")
    assert spent.accounts() == ("Office",)
    assert (spent.total(), spent.is_estimate) == (3.0, True)
    assert Spending().renamed("Field work", "Office") == Spending()

"""Which layer of another configuration is taken for the same."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer
from sentinelhub_qgis.model.layer_match import Offer, OfferBook, Wanted

MINE = Configuration("a" * 8, "Mine")
OTHERS = Configuration("b" * 8, "Others")
L2A, L1C = "sentinel-2-l2a", "sentinel-2-l1c"
SCRIPT = "//VERSION=3\nfunction setup() { return {} }"


def offer(layer_id: str, title: str, collection: str = L2A, script: str = "", where: Configuration = MINE) -> Offer:
    return Offer(where, ConfigurationLayer(layer_id, title, collection, evalscript=script))


TRUE_COLOR = offer("TRUE_COLOR", "True color")
NDVI = offer("NDVI", "Vegetation", script=SCRIPT)
OLD_DATA = offer("TRUE_COLOR", "True color", L1C, where=OTHERS)
DEM = offer("DEM", "Elevation", "dem")


@pytest.mark.parametrize(
    "wanted, expected",
    [
        pytest.param(Wanted("TRUE_COLOR", "", L2A), TRUE_COLOR, id="same-id"),
        pytest.param(Wanted("true-color", "", L2A), TRUE_COLOR, id="same-id-written-otherwise"),
        pytest.param(Wanted("TRUE_COLOR", "", L1C), OLD_DATA, id="same-id-other-data"),
        pytest.param(Wanted("L1", "TRUE COLOR", L2A), TRUE_COLOR, id="same-title"),
        pytest.param(Wanted("L1", "Mine", L2A, f"  {SCRIPT}\n"), NDVI, id="same-script"),
        pytest.param(Wanted("L1", "True color", L2A, SCRIPT), NDVI, id="script-before-title"),
        pytest.param(Wanted("TRUE_COLOR", "", L2A, SCRIPT), TRUE_COLOR, id="id-before-script"),
        pytest.param(Wanted("TRUE_COLOR"), TRUE_COLOR, id="data-not-known"),
        pytest.param(Wanted("L1", "Elevation", L2A), None, id="other-data-is-no-match"),
        pytest.param(Wanted("L1", "", L2A), None, id="nothing-in-common"),
        pytest.param(Wanted("", "", ""), None, id="nothing-known"),
    ],
)
def test_the_best_match(wanted: Wanted, expected: Offer | None) -> None:
    assert OfferBook([DEM, OLD_DATA, NDVI, TRUE_COLOR]).proposal(wanted) == expected


def test_everything_can_be_picked_what_fits_first() -> None:
    book = OfferBook([DEM, OLD_DATA, NDVI, TRUE_COLOR])
    assert book.ranked(Wanted("TRUE_COLOR", "", L2A))[:2] == (TRUE_COLOR, NDVI)
    assert set(book.ranked(Wanted("TRUE_COLOR", "", L2A))) == {DEM, OLD_DATA, NDVI, TRUE_COLOR}


def test_of_equals_the_first_configuration_by_name() -> None:
    twin = offer("TRUE_COLOR", "True color", where=OTHERS)
    assert OfferBook([twin, TRUE_COLOR]).proposal(Wanted("TRUE_COLOR", "", L2A)) == TRUE_COLOR


def test_no_offers() -> None:
    book = OfferBook([])
    assert book.proposal(Wanted("X")) is None
    assert book.ranked(Wanted("X")) == ()


def test_ids_and_scripts_stay_out_of_repr() -> None:
    assert MINE.id not in repr(TRUE_COLOR)
    assert SCRIPT not in repr(Wanted("X", evalscript=SCRIPT))

"""What is said of the picture of a map layer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.bridge.words.map import map_wording
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.map_state import Cause, LayerState
from sentinelhub_qgis.model.period import Period

NOW = 50.0
CHOICE = LayerChoice(
    account_name="Field work",
    base_url="https://sh.example.org",
    configuration_id="x",
    layer_id="TRUE-COLOR",
    layer_title="True colour",
    collection_id="sentinel-2-l2a",
    period=Period.of_day(date(2022, 6, 12)),
    max_cloud_cover=20,
)
MONTH = Period(date(2022, 6, 1), date(2022, 6, 30))
BEGINNING = LayerState().resumed(1)
ASKED = LayerState().begun(1).begun(1)
THIN = ASKED.came(is_meagre=True).came(is_meagre=True)


def failed(error: errors.SentinelHubError) -> LayerState:
    return ASKED.failed_with(error, NOW).failed_with(error, NOW)


@pytest.mark.parametrize(
    "state, changes, said",
    [
        pytest.param(LayerState(), {}, "Complete.", id="idle"),
        pytest.param(BEGINNING, {}, "Loading…", id="nothing asked for yet"),
        pytest.param(ASKED, {}, "Loading: 0 of 2 tiles.", id="tiles"),
        pytest.param(ASKED, {"service": MapService.WMS}, "Loading: 0 of 2 images.", id="pictures"),
        pytest.param(failed(errors.RateLimited(wait_seconds=12)), {}, "continues by itself in 12 s.", id="waiting"),
        pytest.param(
            THIN.found_blank(Cause.NO_DATA),
            {},
            "No data here for 2022-06-12 with at most 20 % cloud. Choose another date, a longer period or a higher",
            id="clouds",
        ),
        pytest.param(
            THIN.found_blank(Cause.NO_DATA),
            {"max_cloud_cover": 100, "period": MONTH},
            "No data here for 2022-06-01 to 2022-06-30. Choose another date or a longer period.",
            id="no clouds to blame",
        ),
        pytest.param(
            THIN.found_blank(Cause.NO_DATA), {"collection_id": "dem"}, "There is no data here. Move the map.", id="dem"
        ),
        pytest.param(THIN.found_blank(Cause.OUTSIDE), {}, "The data of this layer is elsewhere.", id="outside"),
        pytest.param(THIN.found_blank(Cause.TOO_FAR_OUT), {}, "Sentinel-2 L2A is shown up to 1500 m", id="far"),
        pytest.param(
            failed(errors.ResolutionTooCoarse()), {"collection_id": "sentinel-1-grd"}, "too far out for", id="far, S1"
        ),
        pytest.param(failed(errors.QuotaUsedUp()), {}, "are used up. They are renewed on the first", id="quota"),
        pytest.param(failed(errors.NotFound()), {}, "add the layer again", id="gone"),
        pytest.param(failed(errors.Offline()), {}, "This computer has no network connection", id="offline"),
        pytest.param(
            ASKED.came(is_meagre=False).failed_with(errors.ServiceTrouble(status=500), NOW),
            {},
            "(HTTP status 500). 1 of 2 are missing.",
            id="in part",
        ),
        pytest.param(
            failed(errors.BadRequest("Style <b>x</b> {0} %s")), {}, "It said: “Style <b>x</b> {0} %s”", id="text"
        ),
    ],
)
def test_words(state: LayerState, changes: dict[str, Any], said: str) -> None:
    assert said in map_wording(state, replace(CHOICE, **changes), NOW).as_text()

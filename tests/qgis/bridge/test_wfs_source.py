"""The text by which QGIS's WFS provider finds footprints."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsDataSourceUri

from sentinelhub_qgis.bridge.layers.wfs_source import build_wfs_layer, feature_type, wfs_source
from sentinelhub_qgis.model.collection import collection_named
from sentinelhub_qgis.model.errors import UnexpectedAnswer
from sentinelhub_qgis.model.layer_choice import LayerChoice
from sentinelhub_qgis.model.period import Period

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
ID = "0a1b2c3d-configuration"


def choice(
    collection_id: str = "sentinel-2-l2a", base_url: str = "https://host.invalid", **more: object
) -> LayerChoice:
    return LayerChoice("account", base_url, ID, "layer", "Layer", collection_id, **more)


@pytest.mark.parametrize(
    ("collection_id", "expected"),
    [
        ("sentinel-2-l2a", "DSS2"),
        ("sentinel-1-grd", "DSS3"),
        ("landsat-ot-l2", "DSS13"),
        ("byoc-1234", "byoc-1234"),
        ("CUSTOM", ""),
        ("dem", ""),
        ("sentinel-3-synergy-l2", ""),
    ],
)
def test_names_of_collections(collection_id: str, expected: str) -> None:
    assert feature_type(collection_named(collection_id)) == expected


def test_the_text_says_where_what_and_when(qgis_app) -> None:
    source = QgsDataSourceUri(wfs_source(choice(max_cloud_cover=40), MAY))
    found = {key: source.param(key) for key in ("url", "typename", "srsname", "version", "restrictToRequestBBOX")}

    assert found == {
        "url": f"https://host.invalid/ogc/wfs/{ID}?TIME=2026-05-01T00:00:00Z/2026-05-31T23:59:59Z&MAXCC=40",
        "typename": "DSS2",
        "srsname": "EPSG:3857",
        "version": "2.0.0",
        "restrictToRequestBBOX": "1",
    }


def test_where_there_is_no_cloud_there_is_no_limit(qgis_app) -> None:
    assert "MAXCC" not in wfs_source(choice("sentinel-1-grd", max_cloud_cover=40), MAY)


def test_what_cannot_be_had_is_an_error_that_keeps_the_secret(qgis_app) -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        build_wfs_layer(choice(base_url="http://127.0.0.1:9"), MAY, "title")

    assert ID not in str(caught.value)
    assert ID not in caught.value.detail

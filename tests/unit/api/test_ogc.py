"""Addresses of the OGC services."""

from __future__ import annotations

from datetime import date

import pytest

from sentinelhub_qgis.api.ogc import capabilities_url, service_url
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period


def choice(service: MapService = MapService.WMTS, configuration_id: str = "abc-1") -> LayerChoice:
    return LayerChoice(
        "mine",
        "https://service.invalid",
        configuration_id,
        "TRUE-COLOR",
        "True colour",
        "sentinel-2-l2a",
        Period.of_day(date(2026, 5, 1)),
        20,
        MosaickingOrder.LEAST_CLOUD,
        service,
    )


@pytest.mark.parametrize(
    "service, path, version",
    [(MapService.WMS, "wms", "1.3.0"), (MapService.WMTS, "wmts", "1.0.0")],
    ids=["wms", "wmts"],
)
def test_services_have_their_own_address(service: MapService, path: str, version: str) -> None:
    address = f"https://service.invalid/ogc/{path}/abc-1"

    assert service_url(choice(service)) == address
    assert capabilities_url(choice(service)) == (
        f"{address}?SERVICE={service.value}&VERSION={version}&REQUEST=GetCapabilities&endpoint_filter=false"
    )


def test_an_id_is_never_a_path() -> None:
    assert service_url(choice(configuration_id="a/../b?c")) == "https://service.invalid/ogc/wmts/a%2F..%2Fb%3Fc"

"""Two path styles, and the memory of which one works."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.api.paths import Api, PathBook

STYLES = {
    Api.PROCESS: ("process/v1", "api/v1/process"),
    Api.CATALOG: ("catalog/v1", "api/v1/catalog/1.0.0"),
    Api.STATISTICS: ("statistics/v1", "api/v1/statistics"),
    Api.BYOC: ("byoc/v1", "api/v1/byoc"),
    Api.ZARR: ("zarr/v1", "api/v1/zarr"),
    Api.METADATA: ("api/v1/metadata",),
    Api.CONFIGURATION: ("api/v2/configuration",),
    Api.CONFIGURATION_V1: ("configuration/v1",),
}


@pytest.mark.parametrize("api", Api, ids=lambda api: api.name)
def test_the_new_style_comes_first(api: Api) -> None:
    assert PathBook().candidates("https://a", api) == STYLES[api]


def test_what_worked_comes_first_at_its_own_host_only() -> None:
    book = PathBook()

    book.remember("https://a", Api.PROCESS, "api/v1/process")

    assert book.candidates("https://a", Api.PROCESS) == ("api/v1/process", "process/v1")
    assert book.candidates("https://b", Api.PROCESS) == STYLES[Api.PROCESS]
    assert book.candidates("https://a", Api.CATALOG) == STYLES[Api.CATALOG]

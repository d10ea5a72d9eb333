"""One test a row of table 8.6 of the API reference: which service and version writes latitude first."""

from __future__ import annotations

import numpy as np
import pytest

from .hub import BOX, GREY, MAY, Hub, order, pixels

WEST, SOUTH, EAST, NORTH = BOX
LON_LAT = f"{WEST},{SOUTH},{EAST},{NORTH}"
LAT_LON = f"{SOUTH},{WEST},{NORTH},{EAST}"
VARIED = {"EVALSCRIPT": None, "PRIORITY": "leastCC", "WIDTH": 40, "HEIGHT": 32}


@pytest.mark.parametrize(
    "version, key, crs, box",
    [
        pytest.param("1.1.1", "SRS", "EPSG:4326", LON_LAT, id="8.6 WMS 1.1.1 lon,lat"),
        pytest.param("1.3.0", "CRS", "EPSG:4326", LAT_LON, id="8.6 WMS 1.3.0 lat,lon"),
        pytest.param("1.3.0", "CRS", "CRS:84", LON_LAT, id="WMS 1.3.0 CRS:84 lon,lat"),
        pytest.param(None, "CRS", "EPSG:4326", LAT_LON, id="8.1 1.3.0 is the default"),
    ],
)
def test_wms(hub: Hub, version: str | None, key: str, crs: str, box: str) -> None:
    expected = pixels(hub.map(**VARIED))
    found = pixels(hub.map(**VARIED, **{"VERSION": version, "CRS": None, key: crs, "BBOX": box}))
    assert np.array_equal(found, expected)
    assert len(np.unique(expected)) > 20


@pytest.mark.parametrize("version, box", [("1.1.1", LAT_LON), ("1.3.0", LON_LAT)])
def test_wms_in_the_wrong_order_is_another_place(hub: Hub, version: str, box: str) -> None:
    expected = pixels(hub.map(**VARIED))
    found = pixels(hub.map(**VARIED, VERSION=version, CRS="EPSG:4326", SRS="EPSG:4326", BBOX=box))
    assert not np.array_equal(found, expected)


@pytest.mark.parametrize(
    "version, box, found",
    [
        pytest.param("2.0.0", LAT_LON, True, id="8.6 WFS 2.0.0 lat,lon"),
        pytest.param("1.0.0", LON_LAT, True, id="8.6 WFS 1.0.0 lon,lat"),
        pytest.param("1.0.0", LAT_LON, False, id="8.6 WFS 1.0.0 not lat,lon"),
    ],
)
def test_wfs(hub: Hub, version: str, box: str, found: bool) -> None:
    asked = {"REQUEST": "GetFeature", "TYPENAMES": "DSS2", "TIME": MAY, "OUTPUTFORMAT": "application/json"}
    answer = hub.ogc("wfs", SERVICE="WFS", VERSION=version, BBOX=box, SRSNAME="EPSG:4326", **asked)
    here = {item["id"] for item in hub.search(limit=100).json()["features"]}
    assert ({item["properties"]["id"] for item in answer.json()["features"]} == here) is found


def test_process_and_catalog_are_lon_lat_always(hub: Hub) -> None:
    crs = "http://www.opengis.net/def/crs/EPSG/0/4326"
    places = {"input__data__0__dataFilter__mosaickingOrder": "leastCC"}
    named = hub.process(order(**places, input__bounds__properties__crs=crs))
    default = hub.process(order(**places))
    assert named.content == default.content
    assert hub.search().json()["features"][0]["bbox"][0] < EAST


def test_statistics_are_lon_lat_always(hub: Hub) -> None:
    """The last row of 8.6."""
    script = (
        GREY.replace("bands: 1,", 'bands: 1, id: "grey",')
        .replace("output: {", "output: [{")
        .replace('"UINT16" } }', '"UINT16" }, { id: "dataMask", bands: 1 }] }')
    )
    script = script.replace("return [10000 * sample.B04]", "return { grey: [10000 * sample.B04], dataMask: [1] }")
    body = order(input__data__0__dataFilter={"mosaickingOrder": "leastCC"})
    span = {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T00:00:00Z"}
    aggregation = {"timeRange": span, "aggregationInterval": {"of": "P30D"}, "width": 16, "height": 12}
    asked = {"input": body["input"], "aggregation": {**aggregation, "evalscript": script}}
    default = hub.post("/statistics/v1", asked).json()
    asked["input"]["bounds"]["properties"] = {"crs": "http://www.opengis.net/def/crs/EPSG/0/4326"}
    assert hub.post("/statistics/v1", asked).json() == default
    assert default["data"][0]["outputs"]["grey"]["bands"]["B0"]["stats"]["max"] > 0

"""WFS: dates and footprints without a token: API reference 8.3, 8.5, 8.6, 9.3."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
import shapely.geometry

from tests.sandbox.render.collections_table import MOSAIC
from tests.sandbox.seeds import DISABLED_ID

from .hub import BOX, MAY, Hub, exception_text

LON_LAT = ",".join(map(str, BOX))
LAT_LON = ",".join(map(str, (BOX[1], BOX[0], BOX[3], BOX[2])))
YEARS = "2022-07-01T00:00:00Z/2026-06-30T23:59:59Z"
GML = "{http://www.opengis.net/gml/3.2}"
KEYS = {"id", "date", "time", "path", "crs", "mbr"}


def ask(hub: Hub, /, **params: object):
    asked = {
        "SERVICE": "WFS",
        "REQUEST": "GetFeature",
        "VERSION": "2.0.0",
        "TYPENAMES": "DSS2",
        "BBOX": LAT_LON,
        "SRSNAME": "EPSG:4326",
        "TIME": MAY,
        "OUTPUTFORMAT": "application/json",
        **params,
    }
    return hub.ogc("wfs", **{key: value for key, value in asked.items() if value is not None})


def ids(answer) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [feature["properties"]["id"] for feature in answer.json()["features"]]


def test_features_are_the_scenes_of_the_catalog_newest_first(hub: Hub) -> None:
    answer = ask(hub)
    scenes = hub.search(limit=100).json()["features"]
    features = answer.json()["features"]
    assert [feature["properties"]["id"] for feature in features] == [scene["id"] for scene in scenes]
    for feature, scene in zip(features, scenes):
        told = feature["properties"]
        assert KEYS | {"cloudCoverPercentage"} <= set(told)
        assert f"{told['date']}T{told['time']}Z" == scene["properties"]["datetime"]
        assert told["cloudCoverPercentage"] == scene["properties"]["eo:cloud_cover"]
        assert feature["geometry"]["type"] == "MultiPolygon"
        assert shapely.geometry.shape(feature["geometry"]).bounds == pytest.approx(tuple(scene["bbox"]))
    first = features[0]["properties"]
    assert first["crs"] == "EPSG:32632"
    assert first["mbr"] == "600000,5090200 709800,5200000"
    assert first["path"].startswith("s3://sentinel-s2-l2a/tiles/32/T/P")


def test_at_most_a_hundred_features_a_page_and_more_by_offset(hub: Hub) -> None:
    pages = [ids(ask(hub, TIME=YEARS, FEATURE_OFFSET=offset)) for offset in (0, 100, 200)]
    assert [len(page) for page in pages] == [100, 100, 100]
    assert len({name for page in pages for name in page}) == 300
    assert ids(ask(hub, TIME=YEARS, MAXFEATURES=20, FEATURE_OFFSET=90)) == [*pages[0][90:], *pages[1][:10]]
    assert ids(ask(hub, TIME=YEARS, COUNT=7)) == pages[0][:7]
    assert ids(ask(hub, TIME=YEARS, MAXFEATURES=0)) == []
    assert ids(ask(hub, FEATURE_OFFSET=100)) == []


def test_maxcc_leaves_cloudy_scenes_out(hub: Hub) -> None:
    everything = ask(hub).json()["features"]
    expected = [f["properties"]["id"] for f in everything if f["properties"]["cloudCoverPercentage"] <= 30]
    assert ids(ask(hub, MAXCC="30.0")) == expected
    assert 0 < len(expected) < len(everything)


@pytest.mark.parametrize(
    "name, collection",
    [
        ("DSS1", "sentinel-2-l1c"),
        ("DSS2", "sentinel-2-l2a"),
        ("DSS3", "sentinel-1-grd"),
        ("DSS7", "sentinel-5p-l2"),
        ("DSS8", "sentinel-3-olci"),
        ("DSS9", "sentinel-3-slstr"),
        ("DSS12", "landsat-ot-l1"),
        ("DSS22", "sentinel-3-olci-l2"),
        ("S2.TILE", "sentinel-2-l1c"),
        (MOSAIC, MOSAIC),
        (MOSAIC.replace("byoc-", "DSS10-"), MOSAIC),
    ],
)
def test_names_of_feature_types(hub: Hub, name: str, collection: str) -> None:
    found = ids(ask(hub, TYPENAMES=name, TIME="2026-04-01/2026-05-31", MAXFEATURES=5))
    period = "2026-04-01T00:00:00Z/2026-05-31T23:59:59Z"
    expected = hub.search(collections=[collection], datetime=period, limit=5).json()["features"]
    assert found[: len(expected)] == [item["id"] for item in expected]
    assert expected


@pytest.mark.parametrize(
    "name", ["DSS4", "DSS10", "DSS99", "sentinel-2-l2a", "S2L2A", "byoc-00000000-0000-4000-8000-000000000000"]
)
def test_other_names_are_refused(hub: Hub, name: str) -> None:
    answer = ask(hub, TYPENAMES=name)
    assert answer.status_code in (400, 404)
    assert name.removeprefix("byoc-") in exception_text(answer)


def test_numbers_that_nobody_knows_are_a_switch(hub: Hub) -> None:
    """Section 12, item 10."""
    assert ask(hub, TYPENAMES="DSS23").status_code == 400
    hub.running.control(source_numbers={"S3SYNL2": 23})
    assert ids(ask(hub, TYPENAMES="DSS23"))


def test_radar_tells_its_orbit_and_no_cloud(hub: Hub) -> None:
    told = ask(hub, TYPENAMES="DSS3").json()["features"][0]["properties"]
    assert told["orbitDirection"] in ("ASCENDING", "DESCENDING")
    assert told["id"].startswith("S1")
    assert "cloudCoverPercentage" not in told


def test_own_data_may_have_no_date(hub: Hub) -> None:
    """What has no time fits any, and comes last."""
    box = "44,6,50,30"
    features = ask(hub, TYPENAMES=MOSAIC, BBOX=box, TIME="2026-04-02/2026-05-31").json()["features"]
    assert features
    assert {feature["properties"]["date"] for feature in features} == {None}
    assert {feature["properties"]["time"] for feature in features} == {None}
    dated = ask(hub, TYPENAMES=MOSAIC, BBOX=box, TIME="2026-04-01/2026-05-31").json()["features"]
    assert dated[0]["properties"]["date"] == "2026-04-01"


@pytest.mark.parametrize(
    "srs, version, box",
    [
        pytest.param("EPSG:4326", "2.0.0", LAT_LON, id="8.6 WFS 2.0.0 lat,lon"),
        pytest.param("EPSG:4326", "1.0.0", LON_LAT, id="8.6 WFS 1.0.0 lon,lat"),
        pytest.param("EPSG:4326", None, LAT_LON, id="8.3 2.0.0 is the default"),
        pytest.param("CRS:84", "2.0.0", LON_LAT, id="CRS:84 is always lon,lat"),
        pytest.param("EPSG:3857", "2.0.0", "1257910,5850000,1269042,5862000", id="metres"),
        pytest.param("EPSG:32632", "1.0.0", "676600,5145900,683900,5154600", id="UTM"),
        pytest.param(None, "2.0.0", "1257910,5850000,1269042,5862000,EPSG:3857", id="a CRS of the box alone"),
        pytest.param("urn:ogc:def:crs:EPSG::3857", "2.0.0", "1257910,5850000,1269042,5862000", id="QGIS's form of it"),
    ],
)
def test_axis_order_and_coordinate_systems(hub: Hub, srs: str | None, version: str | None, box: str) -> None:
    assert ids(ask(hub, SRSNAME=srs, VERSION=version, BBOX=box)) == ids(ask(hub))


@pytest.mark.parametrize(
    "changed, said",
    [
        pytest.param({"TYPENAMES": None}, "TYPENAMES", id="8.3 TYPENAMES missing"),
        pytest.param({"MAXFEATURES": 101}, "MAXFEATURES", id="8.3 MAXFEATURES 0-100 (101)"),
        pytest.param({"MAXFEATURES": -1}, "MAXFEATURES", id="8.3 MAXFEATURES 0-100 (-1)"),
        pytest.param({"COUNT": 101}, "COUNT", id="8.3 COUNT 0-100"),
        pytest.param({"FEATURE_OFFSET": "x"}, "FEATURE_OFFSET", id="8.3 FEATURE_OFFSET is a number"),
        pytest.param({"MAXCC": 101}, "MAXCC", id="8.4 MAXCC 0-100"),
        pytest.param({"BBOX": "1,2,3"}, "BBOX", id="8.3 BBOX of three"),
        pytest.param({"BBOX": "46.5,11.3,46.4,11.4"}, "BBOX", id="8.3 BBOX min before max"),
        pytest.param({"SRSNAME": "EPSG:27700"}, "27700", id="8.3 SRSNAME not offered"),
        pytest.param({"SRSNAME": "urn:ogc:def:crs:EPSG::4326"}, "SRSNAME", id="8.8 QGIS's form of other CRS"),
        pytest.param({"OUTPUTFORMAT": "application/zip"}, "application/zip", id="8.3 OUTPUTFORMAT"),
        pytest.param({"VERSION": "1.1.0"}, "1.1.0", id="8.6 VERSION"),
        pytest.param({"TIME": "often"}, "TIME", id="8.5 TIME"),
        pytest.param({"REQUEST": "Transaction"}, "Transaction", id="8.3 REQUEST"),
        pytest.param({"SERVICE": "WMS"}, "WMS", id="8.3 SERVICE"),
    ],
)
def test_refusals_are_service_exceptions_with_400(hub: Hub, changed: dict, said: str) -> None:
    answer = ask(hub, **changed)
    assert answer.status_code == 400
    assert said in exception_text(answer)


def test_a_disabled_configuration_is_refused(hub: Hub) -> None:
    answer = hub.ogc("wfs", DISABLED_ID, REQUEST="GetFeature", TYPENAMES="DSS2", BBOX=LAT_LON)
    assert (answer.status_code, "disabled" in exception_text(answer)) == (400, True)


@pytest.mark.parametrize("time, counted", [("2026-05-21", 1), (MAY, 0), ("2026-05-01/2026-05-31/P1D", 0), (None, 0)])
def test_single_times_are_six_months_and_counted(hub: Hub, time: str | None, counted: int) -> None:
    dates = [feature["properties"]["date"] for feature in ask(hub, TIME=time).json()["features"]]
    assert hub.running.report()["single_value_times"] == counted
    assert (min(dates) < "2026-02-01") is (counted == 1 or time is None)


@pytest.mark.parametrize(
    "wanted, media_type, mark",
    [
        (None, "text/xml", "FeatureCollection"),
        ("application/gml+xml; version=3.2", "text/xml", "MultiSurface"),
        ("GML3", "text/xml", "https://www.sentinel-hub.com/"),
        ("application/xml", "text/xml", "FeatureCollection"),
        ("text/html", "text/html", "<table>"),
        ("text/plain", "text/plain", "cloudCoverPercentage = "),
        ("application/json; charset=utf-8", "application/json", '"FeatureCollection"'),
    ],
)
def test_output_formats(hub: Hub, wanted: str | None, media_type: str, mark: str) -> None:
    answer = ask(hub, OUTPUTFORMAT=wanted)
    assert answer.headers["Content-Type"].split(";")[0] == media_type
    assert mark in answer.text
    assert ids(ask(hub))[0] in answer.text


def test_gml_writes_coordinates_in_the_order_of_its_version(hub: Hub) -> None:
    root = ElementTree.fromstring(ask(hub, OUTPUTFORMAT=None).content)
    corner = [float(number) for number in root.find(f".//{GML}posList").text.split()[:2]]
    assert 44 < corner[0] < 48
    assert 9 < corner[1] < 13
    old = ElementTree.fromstring(ask(hub, OUTPUTFORMAT=None, VERSION="1.0.0", BBOX=LON_LAT).content)
    first = old.find(".//{http://www.opengis.net/gml}coordinates").text.split()[0].split(",")
    assert 9 < float(first[0]) < 13
    metres = {"SRSNAME": "EPSG:3857", "BBOX": "1257910,5850000,1269042,5862000"}
    root = ElementTree.fromstring(ask(hub, OUTPUTFORMAT=None, **metres).content)
    assert float(root.find(f".//{GML}posList").text.split()[0]) > 1e6


def test_coordinates_of_json_are_a_switch(hub: Hub) -> None:
    asked = {"SRSNAME": "EPSG:3857", "BBOX": "1257910,5850000,1269042,5862000"}
    degrees = ask(hub, **asked).json()["features"][0]["geometry"]
    assert max(map(abs, shapely.geometry.shape(degrees).bounds)) < 90
    hub.running.control(wfs_geometry="srsname")
    metres = ask(hub, **asked).json()["features"][0]["geometry"]
    assert metres["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::3857"
    assert min(shapely.geometry.shape(metres).bounds) > 1e6


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0"])
def test_capabilities_list_the_collections_of_the_layers(hub: Hub, version: str) -> None:
    answer = hub.ogc("wfs", SERVICE="WFS", REQUEST="GetCapabilities", VERSION=version)
    root = ElementTree.fromstring(answer.content)
    space = root.tag.partition("}")[0] + "}"
    names = [entry.findtext(f"{space}Name") for entry in root.iter(f"{space}FeatureType")]
    assert root.get("version") == version
    assert {"DSS1", "DSS2", "DSS3", MOSAIC} <= set(names)
    assert len(names) == len(set(names))
    assert hub.running.counters()["wfs-capabilities"] == 1


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0"])
def test_types_are_described(hub: Hub, version: str) -> None:
    asked = {"SERVICE": "WFS", "REQUEST": "DescribeFeatureType", "VERSION": version}
    text = hub.ogc("wfs", **asked, TYPENAMES="DSS2").text
    assert 'targetNamespace="https://www.sentinel-hub.com/"' in text
    assert 'name="DSS2"' in text
    assert 'name="cloudCoverPercentage"' in text
    assert 'name="DSS3"' in hub.ogc("wfs", **asked).text
    assert hub.ogc("wfs", **asked, TYPENAMES="DSS77").status_code == 400


def test_without_a_box_the_whole_earth_answers(hub: Hub) -> None:
    answer = ask(hub, BBOX=None)
    assert len(set(ids(answer))) == 100
    assert float(answer.headers["x-processingunits-spent"]) == 1


def test_every_page_is_paid_for(hub: Hub) -> None:
    assert ask(hub).status_code == 200
    assert hub.running.report()["processing_units"] == pytest.approx(0.02)  # a month and a day
    assert hub.running.counters() == {"wfs-features": 1}

"""Where, when and which: areas of every kind, open ends of time, ids, the whole Earth (API reference 4.1, 9.3)."""

from __future__ import annotations

from datetime import date

import pytest

from .hub import BOX, MAY, Hub

SQUARE = [[11.3, 46.44], [11.4, 46.44], [11.4, 46.52], [11.3, 46.52], [11.3, 46.44]]
FAR_SQUARE = [[[150.0, -35.0], [150.1, -35.0], [150.1, -34.9], [150.0, -35.0]]]
EARTH = [-180, -90, 180, 90]
EVER = "../2026-06-30T00:00:00Z"


def ids(answer) -> list[str]:
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["features"]]


@pytest.mark.parametrize(
    "geometry",
    [
        pytest.param({"type": "Point", "coordinates": [11.35, 46.48]}, id="Point"),
        pytest.param({"type": "Point", "coordinates": [11.35, 46.48, 262.0]}, id="Point with a height"),
        pytest.param({"type": "LineString", "coordinates": SQUARE[:3]}, id="LineString"),
        pytest.param({"type": "Polygon", "coordinates": [SQUARE]}, id="Polygon"),
        pytest.param({"type": "MultiPoint", "coordinates": SQUARE}, id="MultiPoint"),
        pytest.param({"type": "MultiLineString", "coordinates": [SQUARE[:2], SQUARE[2:]]}, id="MultiLineString"),
        pytest.param({"type": "MultiPolygon", "coordinates": [[SQUARE]]}, id="MultiPolygon"),
        pytest.param(
            {"type": "Polygon", "coordinates": [[SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]]},
            id="Polygon that crosses itself",
        ),
    ],
)
def test_every_kind_of_geometry_finds_the_scenes_over_it(hub: Hub, geometry: dict) -> None:
    assert ids(hub.search(bbox=None, intersects=geometry, limit=100)) == ids(hub.search(limit=100))


def test_a_geometry_finds_less_than_its_box(hub: Hub) -> None:
    corners = {"type": "MultiPolygon", "coordinates": [[SQUARE], FAR_SQUARE]}
    day = "2026-05-25T00:00:00Z/2026-05-29T23:59:59Z"
    found = ids(hub.search(bbox=None, intersects=corners, limit=100, datetime=day))
    boxed = hub.search(bbox=[11.3, -35.0, 150.1, 46.52], limit=100, datetime=day).json()
    assert 0 < len(found) < 20
    assert boxed["context"]["returned"] == 100


@pytest.mark.parametrize(
    "geometry",
    [
        pytest.param({"type": "Polygon", "coordinates": [SQUARE[:4]]}, id="open ring"),
        pytest.param({"type": "Polygon", "coordinates": []}, id="empty"),
        pytest.param({"type": "Point", "coordinates": [11.0]}, id="half a point"),
        pytest.param({"type": "Point", "coordinates": ["a", "b"]}, id="no numbers"),
        pytest.param({"type": "Point", "coordinates": [11.0, 95.0]}, id="beyond the pole"),
        pytest.param({"type": "Point", "coordinates": [676000, 5146000]}, id="metres"),
        pytest.param({"type": "Polygon", "coordinates": 7}, id="nonsense"),
        pytest.param({"type": "Point"}, id="no coordinates"),
        pytest.param({"type": "Feature", "geometry": {}}, id="a feature"),
        pytest.param([1, 2, 3, 4], id="a box"),
    ],
)
def test_other_geometries_are_refused(hub: Hub, geometry: object) -> None:
    answer = hub.search(bbox=None, intersects=geometry)
    assert (answer.status_code, answer.json()["code"]) == (400, 400)


@pytest.mark.parametrize(
    "box",
    [
        pytest.param([179.5, -17.0, 180.0, -16.5], id="west of the antimeridian"),
        pytest.param([-180.0, -17.0, -179.5, -16.5], id="east of the antimeridian"),
        pytest.param([-180.0, 89.0, 180.0, 90.0], id="North Pole"),
        pytest.param([-180.0, -90.0, 180.0, -89.0], id="South Pole"),
        pytest.param([0.0, 0.0, 0.0, 0.0], id="one point in the ocean"),
        pytest.param([11.3, 46.44, 0, 11.4, 46.52, 3000], id="six numbers"),
    ],
)
@pytest.mark.parametrize("collection", ["sentinel-2-l2a", "sentinel-1-grd", "sentinel-5p-l2"])
def test_any_place_on_earth_answers(hub: Hub, box: list, collection: str) -> None:
    page = hub.search(bbox=box, collections=[collection], limit=5).json()
    assert page["context"]["returned"] == 5
    for item in page["features"]:
        west, south, east, north = item["bbox"]
        assert -180 <= west < east <= 180
        assert -90 <= south < north <= 90


def test_a_box_across_the_antimeridian_is_a_switch(hub: Hub) -> None:
    box = [179.5, -17.0, -179.5, -16.5]
    assert hub.search(bbox=box).status_code == 400
    hub.running.control(crossing_box=True)
    sides = [ids(hub.search(bbox=side, limit=100)) for side in ([179.5, -17, 180, -16.5], [-180, -17, -179.5, -16.5])]
    assert set(ids(hub.search(bbox=box, limit=100))) == {*sides[0], *sides[1]}


@pytest.mark.parametrize("collection", ["sentinel-2-l2a", "sentinel-1-grd", "sentinel-3-olci"])
def test_the_whole_earth_is_paged_like_any_area(hub: Hub, collection: str) -> None:
    asked = {"bbox": None, "collections": [collection], "datetime": EVER}
    whole = ids(hub.search(**asked, limit=100))
    assert len(set(whole)) == 100
    first = hub.search(**asked, limit=40).json()
    assert [item["id"] for item in first["features"]] == whole[:40]
    assert ids(hub.search(**asked, limit=60, next=first["context"]["next"])) == whole[40:]
    assert ids(hub.search(**{**asked, "bbox": EARTH}, limit=10)) == whole[:10]


def test_dates_of_the_whole_earth_are_every_day(hub: Hub) -> None:
    dates = hub.search(bbox=None, datetime=EVER, distinct="date", limit=30).json()["features"]
    days = [date.fromisoformat(text) for text in dates]
    assert days[0] >= date(2026, 6, 29)
    assert [(days[0] - day).days for day in days] == list(range(30))


def test_a_filter_that_fits_nothing_ends_or_points_further(hub: Hub) -> None:
    page = hub.search(bbox=None, datetime=EVER, filter="eo:cloud_cover < 0", limit=10).json()
    assert page["features"] == []
    assert page["context"]["next"] > 0


@pytest.mark.parametrize(
    "text, oldest, newest",
    [
        pytest.param(MAY, "2026-05-01", "2026-05-31", id="closed"),
        pytest.param("2026-06-20T00:00:00Z/..", "2026-06-20", "2026-06-30", id="open end"),
        pytest.param("2026-06-20T00:00:00Z/", "2026-06-20", "2026-06-30", id="open end, empty"),
        pytest.param("../2016-12-31T00:00:00Z", "2016-10-20", "2016-12-31", id="open start"),
        pytest.param("2026-05-01T02:00:00+02:00/2026-05-31T23:59:59.999Z", "2026-05-01", "2026-05-31", id="zones"),
    ],
)
def test_forms_of_datetime(hub: Hub, text: str, oldest: str, newest: str) -> None:
    items = hub.search(datetime=text, limit=100).json()["features"]
    times = [item["properties"]["datetime"][:10] for item in items]
    assert times
    assert oldest <= min(times) <= max(times) <= newest


def test_an_instant_is_a_datetime_too(hub: Hub) -> None:
    item = hub.search(limit=1).json()["features"][0]
    found = hub.search(datetime=item["properties"]["datetime"]).json()["features"]
    assert item in found
    assert {other["properties"]["datetime"] for other in found} == {item["properties"]["datetime"]}


@pytest.mark.parametrize("text", ["yesterday", "/", "2026-05-31T00:00:00Z/2026-05-01T00:00:00Z", "a/b/c", ""])
def test_other_datetimes_are_refused(hub: Hub, text: str) -> None:
    assert hub.search(datetime=text).status_code == 400


@pytest.mark.parametrize(
    "collection", ["sentinel-2-l2a", "sentinel-2-l1c", "sentinel-1-grd", "sentinel-3-olci", "sentinel-5p-l2"]
)
def test_ids_answer_that_were_never_listed(hub: Hub, collection: str) -> None:
    """The listing is another sandbox's business: after a reset nothing is remembered but the world itself."""
    known = hub.search(collections=[collection], limit=3, bbox=[-70.0, -33.0, -69.5, -32.5]).json()["features"][2]
    hub.running.reset()
    body = {"collections": [collection], "ids": [known["id"]]}
    assert hub.post("/catalog/v1/search", body).json()["features"] == [known]
    assert hub.get(f"/catalog/v1/collections/{collection}/items/{known['id']}").json() == known
    elsewhere = {**body, "bbox": BOX}
    assert hub.post("/catalog/v1/search", elsewhere).json()["features"] == []


@pytest.mark.parametrize(
    "body, units",
    [
        pytest.param({}, 0.01, id="9.3 at least 0.01"),
        pytest.param({"bbox": [0, 40, 10, 50]}, 0.8666, id="9.3 a million km2 a month"),
        pytest.param(
            {"bbox": [0, 44, 4, 47], "datetime": "2025-06-01T00:00:00Z/2026-05-30T00:00:00Z"}, 1, id="9.3 x months"
        ),
        pytest.param({"bbox": None}, 1, id="9.3 at most 1"),
        pytest.param({"bbox": None, "intersects": {"type": "Point", "coordinates": [11, 46]}}, 0.01, id="9.3 a point"),
    ],
)
def test_every_page_is_paid_by_area_and_months(hub: Hub, body: dict, units: float) -> None:
    answer = hub.search(datetime=body.pop("datetime", "2026-05-01T00:00:00Z/2026-05-30T00:00:00Z"), limit=1, **body)
    assert float(answer.headers["x-processingunits-spent"]) == pytest.approx(units, rel=0.02)
    assert hub.running.report()["processing_units"] == pytest.approx(units, rel=0.02)

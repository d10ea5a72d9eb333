"""Scenes come from all pages of the catalogue, whatever it writes."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sentinelhub_qgis.api.catalog import boxes_of, search_scenes
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.scenes.scene import Scene
from tests.unit.api.wire import Scripted, Wire, bench, html, json_of, of_json, path_of

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
BOLZANO = BoundingBox(11.25, 46.4, 11.5, 46.6, "EPSG:4326")
RING = [[11, 46], [12, 46], [12, 47], [11, 46]]


def feature(name: str = "a", taken: Any = "2026-05-03T10:18:19Z", **properties: Any) -> dict[str, Any]:
    geometry = {"type": "Polygon", "coordinates": [RING], "crs": {"type": "name"}}
    return {"type": "Feature", "id": name, "geometry": geometry, "properties": {"datetime": taken, **properties}}


def page(*features: Any, **members: Any) -> Scripted:
    return of_json({"type": "FeatureCollection", "features": list(features), **members})


def found(*answers: Any, collection_id: str = "sentinel-2-l2a", area: BoundingBox = BOLZANO) -> tuple[Scene, ...]:
    return search_scenes(bench(Wire(*answers)).session, collection_id, area, MAY)


def test_the_question_is_what_the_reference_says() -> None:
    wire = Wire(page())
    search_scenes(bench(wire).session, "sentinel-2-l2a", BOLZANO, MAY)

    (request,) = wire.asked
    assert (request.method, path_of(str(request.url))) == ("POST", "/catalog/v1/search")
    assert json_of(request) == {
        "collections": ["sentinel-2-l2a"],
        "bbox": [11.25, 46.4, 11.5, 46.6],
        "datetime": "2026-05-01T00:00:00Z/2026-05-31T23:59:59Z",
        "limit": 100,
        "fields": {"include": ["properties"], "exclude": ["assets", "links"]},
    }


def test_one_product_tells_the_days_of_sentinel_5p() -> None:
    wire = Wire(page())
    search_scenes(bench(wire).session, "sentinel-5p-l2", BOLZANO, MAY)

    asked = json_of(wire.asked[0])
    assert (asked["filter"], asked["filter-lang"]) == ("s5p:type = 'NO2'", "cql2-text")


def test_everything_a_scene_says() -> None:
    facts = {"eo:cloud_cover": 12.5, "platform": "sentinel-1a", "sat:orbit_state": "ascending"}
    (scene,) = found(page(feature(**facts, **{"sat:relative_orbit": 65})))

    assert scene == Scene(
        "a",
        "sentinel-2-l2a",
        datetime(2026, 5, 3, 10, 18, 19, tzinfo=timezone.utc),
        (((11.0, 46.0), (12.0, 46.0), (12.0, 47.0), (11.0, 46.0)),),
        12.5,
        "sentinel-1a",
        "ascending",
        65,
    )


LINK = {"rel": "next", "href": "https://elsewhere.invalid/search", "method": "POST", "body": {"next": 1}}


@pytest.mark.parametrize(
    ("first", "asked_next"),
    [({"context": {"next": 1}}, 1), ({"links": [LINK]}, 1), ({"context": {"next": "t/2"}, "links": [LINK]}, "t/2")],
    ids=["context", "link", "both"],
)
def test_the_next_page_is_asked_for_at_the_same_place(first: dict[str, Any], asked_next: Any) -> None:
    wire = Wire(page(feature("b"), **first), page(feature("a"), context={"limit": 100, "returned": 1}))
    scenes = search_scenes(bench(wire).session, "sentinel-2-l2a", BOLZANO, MAY)

    assert [scene.id for scene in scenes] == ["a", "b"]
    assert {path_of(url) for url in wire.urls} == {"/catalog/v1/search"}
    assert all(url.startswith("https://service.invalid/") for url in wire.urls)
    assert json_of(wire.asked[1]) == {**json_of(wire.asked[0]), "next": asked_next}


@pytest.mark.parametrize(
    "pages",
    [
        [page(feature("a"), context={"next": 1}), page(feature("b"), context={"next": 1})],
        [page(feature("a"), context={"next": 1}), page(context={"next": 2})],
    ],
    ids=["the same page again", "an empty page"],
)
def test_a_catalogue_that_goes_in_circles_ends(pages: list[Scripted]) -> None:
    assert "a" in [scene.id for scene in found(*pages)]


def test_too_many_pages_are_an_error() -> None:
    pages = [page(feature(str(number)), context={"next": number + 1}) for number in range(3)]
    with pytest.raises(errors.TooManyScenes):
        search_scenes(bench(Wire(*pages)).session, "sentinel-2-l2a", BOLZANO, MAY, most_pages=3)


def test_a_scene_on_two_pages_is_one() -> None:
    assert len(found(page(feature("a"), context={"next": 1}), page(feature("a")))) == 1


@pytest.mark.parametrize(
    ("area", "boxes"),
    [
        ((11.0, 46.0, 12.0, 47.0), [(11.0, 46.0, 12.0, 47.0)]),
        ((179.0, -17.0, 181.0, -16.0), [(179.0, -17.0, 180.0, -16.0), (-180.0, -17.0, -179.0, -16.0)]),
        ((-181.0, -17.0, -179.0, -16.0), [(179.0, -17.0, 180.0, -16.0), (-180.0, -17.0, -179.0, -16.0)]),
        ((181.0, -17.0, 182.0, -16.0), [(-179.0, -17.0, -178.0, -16.0)]),
        ((-200.0, -95.0, 200.0, 95.0), [(-180.0, -90.0, 180.0, 90.0)]),
        ((179.0, 1.0, 180.0, 2.0), [(179.0, 1.0, 180.0, 2.0)]),
    ],
    ids=["plain", "antimeridian", "from the west", "past it", "world", "up to it"],
)
def test_boxes_lie_within_the_calendar_of_longitudes(area: tuple[float, ...], boxes: list[tuple[float, ...]]) -> None:
    assert list(boxes_of(BoundingBox(*area, crs="EPSG:4326"))) == boxes


def test_both_sides_of_the_antimeridian_are_asked_for() -> None:
    fiji = BoundingBox(179.0, -17.0, 181.0, -16.0, "EPSG:4326")
    scenes = found(page(feature("a"), feature("both")), page(feature("b"), feature("both")), area=fiji)

    assert [scene.id for scene in scenes] == ["a", "b", "both"]


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"id": "x"},
        {"id": None, "properties": {"datetime": "2026-05-03T10:18:19Z"}},
        {"id": "x", "properties": {"datetime": None}},
        {"id": "x", "properties": []},
        None,
        "2026-05-03",
    ],
    ids=str,
)
def test_an_entry_without_id_or_time_hides_no_other(entry: Any) -> None:
    assert [scene.id for scene in found(page(entry, feature("good")))] == ["good"]


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("geometry", None),
        ("geometry", {"type": "Point", "coordinates": [11, 46]}),
        ("geometry", {"type": "Polygon", "coordinates": [[["x", "y"]]]}),
        ("geometry", {"type": "MultiPolygon", "coordinates": 7}),
        ("geometry", {"type": "GeometryCollection", "geometries": []}),
    ],
    ids=str,
)
def test_a_footprint_that_is_none_leaves_the_scene(member: str, value: Any) -> None:
    (scene,) = found(page({**feature(), member: value}))

    assert scene.rings == ()


@pytest.mark.parametrize("cloud", [None, "12", -1, 101, True, [], float("nan")], ids=str)
def test_a_cloud_figure_that_is_none_leaves_the_scene(cloud: Any) -> None:
    (scene,) = found(page(feature(**{"eo:cloud_cover": cloud})))

    assert scene.cloud_cover is None


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (of_json([]), errors.UnexpectedAnswer),
        (of_json({"features": None}), errors.UnexpectedAnswer),
        (Scripted(200, b'{"features": [', "application/geo+json"), errors.UnexpectedAnswer),
        (html(200), errors.UnexpectedAnswer),
        (of_json({"code": 400, "description": "Illegal collection: dem"}, 400), errors.BadRequest),
        (of_json({"code": 403, "description": "no"}, 403), errors.NotPermitted),
    ],
    ids=["a list", "no features", "cut", "html", "illegal collection", "no right"],
)
def test_an_answer_that_is_no_catalogue_is_an_error(answer: Scripted, error: type[Exception]) -> None:
    with pytest.raises(error):
        found(answer)


JSONS = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "properties", "datetime", "geometry", "type", "coordinates", "features", "context"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(JSONS)
def test_whatever_stands_in_a_page_is_scenes_or_an_error_of_ours(document: Any) -> None:
    try:
        scenes = found(*[of_json(document if isinstance(document, dict) else {"features": document})] * 20)
    except errors.SentinelHubError:
        return
    assert all(isinstance(scene, Scene) for scene in scenes)

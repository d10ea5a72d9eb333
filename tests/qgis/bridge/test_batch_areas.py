"""Areas of a batch out of layers and grids."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from sentinelhub_qgis.bridge.ground import batch_areas
from sentinelhub_qgis.bridge.ground.batch_areas import AreasRead, FeatureAreas, GridAreas
from sentinelhub_qgis.model.batch.area import BatchArea
from sentinelhub_qgis.model.batch.errors import BatchTooLarge
from sentinelhub_qgis.model.errors import AreaUnusable, Cancelled
from sentinelhub_qgis.model.polygon import ground_of

CONTEXT = QgsCoordinateTransformContext()
FIELD = "Polygon ((680000 5149000, 680300 5149000, 680300 5149300, 680000 5149300, 680000 5149000))"
HOLE = "Polygon ((0 0, 100 0, 100 100, 0 100, 0 0),(20 20, 40 20, 40 40, 20 40, 20 20))"
BOW_TIE = "Polygon ((0 0, 100 100, 100 0, 0 100, 0 0))"


def layer_of(*features: tuple[object, str], crs: str = "EPSG:32632", kind: str = "Polygon") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string(1000,0)&field=number:integer", "fields", "memory")
    made = []
    for name, shape in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([name, 7])
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    return layer


def shifted(number: int) -> str:
    left = 680_000 + 1000 * number
    return QgsGeometry.fromRect(QgsRectangle(left, 5_149_000, left + 300, 5_149_300)).asWkt()


def read(layer: QgsVectorLayer, name_field: str = "name", crs: str = "", **more: bool) -> AreasRead:
    only = more.pop("only_selected", False)
    return FeatureAreas.of_layer(layer, CONTEXT, name_field, only).read(crs, **more)


def test_hostile_names_get_stems_of_their_own(qgis_app: object) -> None:
    names = [None, "", "same", "same", "a/b", "..", "CON", "x" * 300, "tab\there", "SAME", "\u202e", "NULL"]
    found = read(layer_of(*((name, shifted(number)) for number, name in enumerate(names)))).areas
    assert [area.name for area in found] == ["", *names[1:8], "tab here", "SAME", "", "NULL"]
    assert len({area.stem.casefold() for area in found}) == len(names)
    assert found[0].stem == "area_1"
    assert found[2].stem == "same"
    assert all("/" not in area.stem and area.stem.strip(".") for area in found)


@pytest.mark.parametrize(("field", "stem"), [("", "area_1"), ("number", "7"), ("nobody", "area_1")])
def test_names_come_from_any_field(field: str, stem: str) -> None:
    assert read(layer_of(("a", FIELD)), field).areas[0].stem == stem


def test_only_the_selected_ones() -> None:
    layer = layer_of(*((str(number), shifted(number)) for number in range(5)))
    layer.selectByIds([2, 4])
    assert [area.name for area in read(layer, only_selected=True).areas] == ["1", "3"]


@pytest.mark.parametrize(
    ("crs", "wanted", "ground", "result"),
    [
        ("EPSG:32632", "", "EPSG:32632", None),
        ("EPSG:32632", "EPSG:4326", "EPSG:4326", None),
        ("EPSG:32632", "EPSG:3857", "EPSG:3857", None),
        ("EPSG:32632", "EPSG:31370", "EPSG:32632", "EPSG:31370"),
    ],
)
def test_areas_lie_where_the_results_are_to_be(crs: str, wanted: str, ground: str, result: str | None) -> None:
    (area,) = read(layer_of(("a", FIELD), crs=crs), crs=wanted).areas
    assert area.ground.crs == ground
    assert (area.result.crs if area.result else None) == result
    assert area.sight.crs == "EPSG:32632"
    assert area.sight.width == pytest.approx(300, abs=1)
    assert ground_of(area.outline[0]) == pytest.approx(90_000, rel=0.01)
    assert area.metre == pytest.approx(1 / 111_319.49 if ground == "EPSG:4326" else 1.0, rel=0.01)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:3035", "EPSG:25833", "EPSG:2056"])
def test_layers_may_be_in_any_reference_system(crs: str) -> None:
    from qgis.core import QgsCoordinateTransform

    shape = QgsGeometry.fromWkt(FIELD)
    source, target = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:32632", crs))
    shape.transform(QgsCoordinateTransform(source, target, CONTEXT))
    (area,) = read(layer_of(("a", shape.asWkt(12)), crs=crs)).areas
    assert area.ground.crs == "EPSG:32632"
    for edge, expected in zip(area.ground.edges, (680000, 5149000, 680300, 5149300)):
        assert edge == pytest.approx(expected, abs=2)


@pytest.mark.parametrize(("clips", "polygons"), [(True, 1), (False, 0)])
def test_what_lies_outside_is_left_out_or_not(clips: bool, polygons: int) -> None:
    (area,) = read(layer_of(("a", HOLE.replace("0 0", "0 0"))), is_clipped=clips).areas
    assert len(area.polygons) == polygons
    if clips:
        assert len(area.polygons[0]) == 2


def test_shapes_that_cross_themselves_are_mended_and_none_at_all_are_told() -> None:
    found = read(
        layer_of(
            ("bow", BOW_TIE),
            ("nothing", "Polygon EMPTY"),
            ("line", "Polygon ((0 0, 10 10, 0 0, 0 0))"),
            ("everywhere", "Polygon ((1e30 0, 1e31 0, 1e31 10, 1e30 10, 1e30 0))"),
        )
    )
    assert [area.name for area in found.areas] == ["bow"]
    assert [name for name, _ in found.skipped] == ["nothing", "line", "everywhere"]
    assert {trouble.kind for _, trouble in found.skipped} == {"AreaUnusable"}


def test_across_the_180th_meridian_is_told() -> None:
    shape = "Polygon ((179 0, 181 0, 181 1, 179 1, 179 0))"
    found = read(layer_of(("a", shape), crs="EPSG:4326"))
    assert [trouble.kind for _, trouble in found.skipped] == ["AcrossAntimeridian"]


def test_heights_and_curves_are_taken() -> None:
    curve = "CurvePolygonZ (CompoundCurveZ (CircularStringZ (0 0 1, 50 50 1, 100 0 1),(100 0 1, 0 0 1)))"
    (area,) = read(layer_of(("a", curve), kind="CurvePolygonZ")).areas
    assert ground_of(area.outline[0]) == pytest.approx(3927, rel=0.02)


def test_outlines_of_very_many_points_are_made_coarse_for_measuring_alone() -> None:
    circle = QgsGeometry.fromWkt("Point (680000 5149000)").buffer(1000, 2000).asWkt()
    (area,) = read(layer_of(("a", circle))).areas
    assert len(area.polygons[0][0]) > 5000
    assert len(area.outline[0][0]) <= 1000


def test_a_layer_edited_and_removed_while_it_is_worked_on_changes_nothing() -> None:
    layer = layer_of(("a", FIELD), ("b", shifted(1)))
    QgsProject.instance().addMapLayer(layer)
    source = FeatureAreas.of_layer(layer, CONTEXT, "name")
    before = source.read().areas
    layer.startEditing()
    layer.deleteFeature(1)
    layer.changeAttributeValue(2, 0, "changed")
    layer.commitChanges()
    QgsProject.instance().removeMapLayer(layer)
    assert source.read().areas == before
    assert [area.name for area in before] == ["a", "b"]


def test_edits_that_are_not_saved_count() -> None:
    layer = layer_of(("a", FIELD))
    layer.startEditing()
    layer.changeAttributeValue(1, 0, "changed")
    assert [area.name for area in read(layer).areas] == ["changed"]
    layer.rollBack()


def test_known_areas_keep_their_stems_though_others_come_before_them() -> None:
    known = read(layer_of(("same", FIELD))).areas
    layer = layer_of(("same", shifted(3)), ("same", FIELD))
    found = FeatureAreas.of_layer(layer, CONTEXT, "name").read(known=known).areas
    assert [area.stem for area in found] == ["same_2", "same"]
    assert found[1].key == known[0].key


def test_reading_can_be_cancelled_and_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    layer = layer_of(*((str(number), shifted(number)) for number in range(4)))
    with pytest.raises(Cancelled):
        FeatureAreas.of_layer(layer, CONTEXT).read(is_cancelled=lambda: True)
    monkeypatch.setattr(batch_areas, "MOST_AREAS", 3)
    with pytest.raises(BatchTooLarge):
        read(layer)


def test_a_layer_without_a_reference_system_is_refused() -> None:
    layer = layer_of(("a", FIELD))
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(AreaUnusable):
        read(layer)


def grid(rectangle: QgsRectangle, metres: float, crs: str = "") -> tuple[BatchArea, ...]:
    return GridAreas(rectangle, QgsCoordinateReferenceSystem("EPSG:32632"), CONTEXT, metres, crs).read().areas


def test_tiles_lie_on_whole_multiples_of_their_side() -> None:
    areas = grid(QgsRectangle(680_100, 5_149_100, 682_000, 5_150_000), 1000)
    assert [area.stem for area in areas] == ["x680_y5149", "x681_y5149"]
    assert areas[0].ground.edges == (680_000, 5_149_000, 681_000, 5_150_000)
    assert areas[0].polygons == ()


def test_a_tile_is_the_same_whatever_the_extent() -> None:
    keys = {area.key for area in grid(QgsRectangle(680_100, 5_149_100, 682_000, 5_151_000), 1000)}
    assert {area.key for area in grid(QgsRectangle(681_500, 5_149_500, 681_700, 5_149_600), 1000)} <= keys


@pytest.mark.parametrize(
    ("crs", "ground", "result"),
    [("EPSG:4326", "EPSG:4326", False), ("EPSG:31370", "EPSG:32632", True), ("EPSG:3857", "EPSG:3857", False)],
)
def test_grids_may_be_in_any_reference_system(crs: str, ground: str, result: bool) -> None:
    areas = grid(QgsRectangle(680_100, 5_149_100, 682_000, 5_150_000), 2000, crs)
    assert 1 <= len(areas) <= 8
    assert {area.ground.crs for area in areas} == {ground}
    assert all((area.result is not None) == result for area in areas)


def test_grids_have_an_end_and_a_size() -> None:
    with pytest.raises(BatchTooLarge):
        grid(QgsRectangle(0, 5_000_000, 900_000, 6_000_000), 100)
    with pytest.raises(AreaUnusable):
        grid(QgsRectangle(680_100, 5_149_100, 682_000, 5_150_000), 0)

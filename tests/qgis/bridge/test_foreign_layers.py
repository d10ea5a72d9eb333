"""Layers of every kind that a project may bring: recognised, judged, and never in the way."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from sentinelhub_qgis.bridge.layers.foreign_layers import (
    PLACEHOLDER,
    Origin,
    find_layers,
    is_left,
    known_of,
    leave_as_it_is,
)
from sentinelhub_qgis.bridge.layers.memory import choice_of, remember, rename_account
from sentinelhub_qgis.bridge.layers.project_copy import can_be_copied, copy_without_ids, without_ids
from sentinelhub_qgis.bridge.layers.source import source_of
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.errors import FileNotWritable
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from sentinelhub_qgis.model.period import Period
from tests.qgis.bridge.layer_help import choice_at

ID = "0f0f0f0f-1111-2222-3333-444444444444"
# Nobody listens there: QGIS finds out at once, and the layer cannot be opened.
NOWHERE = "http://127.0.0.1:9"
COMMERCIAL = "https://services.sentinel-hub.com"


def made_here(**changes: object) -> QgsRasterLayer:
    """Return a layer as the plugin leaves it in a project, without its service."""
    choice = choice_at(NOWHERE, **changes)
    layer = QgsRasterLayer("", choice.layer_title, "wms")
    layer.setDataSource(source_of(choice), choice.layer_title, "wms")
    remember(layer, choice)
    return layer


def old_source(query: str, base: str = NOWHERE, service: str = "wms", layer: str = "TRUE_COLOR", key: str = ID) -> str:
    """Return a data source as the old plugin writes it (API reference 8.8)."""
    url = quote(f"{base}/ogc/{service}/{key}?{query}", safe="")
    return (
        f"IgnoreGetFeatureInfoUrl=1&IgnoreGetMapUrl=1&contextualWMSLegend=0&service={service.upper()}&styles=&"
        f"format=image/png&transparent=true&version=1.3.0&layers={layer}&crs=EPSG:3857&title=True color&url={url}"
    )


def raster(source: str, name: str = "x") -> QgsRasterLayer:
    return QgsRasterLayer(source, name, "wms")


def everywhere(_base_url: str) -> bool:
    return True


def origin_of(layer: QgsMapLayer, own: bool = True, removed: frozenset[str] = frozenset()) -> Origin | None:
    project = QgsProject()
    project.addMapLayer(layer)
    found = find_layers(project, lambda _choice: own, removed, everywhere)
    return found[0].origin if found else None


def damaged(key: str, value: object) -> QgsRasterLayer:
    layer = made_here()
    layer.setCustomProperty(f"sentinelhub/{key}", value)
    return layer


@pytest.mark.parametrize(
    "layer, own, expected",
    [
        pytest.param(made_here, True, Origin.OWN, id="own"),
        pytest.param(made_here, False, Origin.SOMEBODY_ELSE, id="somebody-elses"),
        pytest.param(lambda: made_here(account_name=""), False, Origin.SOMEBODY_ELSE, id="no-account-name"),
        pytest.param(lambda: made_here(configuration_id=PLACEHOLDER), True, Origin.WITHOUT_CONFIGURATION, id="no-id"),
        pytest.param(lambda: made_here(collection_id="sentinel-9-x"), True, Origin.OWN, id="unknown-collection"),
        pytest.param(lambda: made_here(layer_title="<b>x</b><script>"), True, Origin.OWN, id="html-title"),
        pytest.param(lambda: damaged("period", "last week"), True, Origin.DAMAGED, id="damaged-period"),
        pytest.param(lambda: damaged("period", ["2022-06-12"]), True, Origin.OWN, id="period-is-a-list"),
        pytest.param(lambda: damaged("collection", 12), True, Origin.DAMAGED, id="damaged-collection"),
        pytest.param(lambda: damaged("max_cloud_cover", "900"), True, Origin.DAMAGED, id="damaged-cloud"),
        pytest.param(lambda: raster(old_source("showLogo=false&time=2022-06-12")), True, Origin.OLD_PLUGIN, id="old"),
        pytest.param(lambda: raster(old_source("time=2022-06-12")), True, None, id="made-by-hand"),
        pytest.param(lambda: raster(old_source("showLogo=false", layer="")), True, None, id="old-missing-layer"),
        pytest.param(lambda: raster(old_source("showLogo=false", key="")), True, None, id="old-empty-id"),
        pytest.param(lambda: raster(old_source("showLogo=false", service="wfs")), True, None, id="old-features"),
        pytest.param(lambda: raster(old_source("showLogo=1", base="http://[::1")), True, None, id="odd-host"),
        pytest.param(lambda: raster("url=%zz%2Fogc%2Fwms%2F&layers=A"), True, None, id="broken-escapes"),
        pytest.param(lambda: raster("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}"), True, None, id="xyz"),
        pytest.param(lambda: raster(""), True, None, id="no-source"),
        pytest.param(lambda: QgsVectorLayer("Point", "x", "memory"), True, None, id="points"),
        pytest.param(lambda: QgsRasterLayer("/nowhere.tif", "x", "gdal"), True, None, id="file"),
    ],
)
def test_where_a_layer_comes_from(layer: object, own: bool, expected: Origin | None) -> None:
    assert origin_of(layer(), own) is expected


def test_an_account_that_was_removed_here() -> None:
    assert origin_of(made_here(), False, frozenset({"Field work"})) is Origin.REMOVED_ACCOUNT
    assert origin_of(made_here(), False, frozenset({"Another"})) is Origin.SOMEBODY_ELSE


@pytest.mark.parametrize(
    "base, expected",
    [
        pytest.param(COMMERCIAL, True, id="known-deployment"),
        pytest.param("https://sh.dataspace.copernicus.eu", True, id="cdse"),
        pytest.param("https://maps.example.org/geoserver", False, id="foreign-host"),
        pytest.param("https://services.sentinel-hub.com.example.org", False, id="look-alike"),
    ],
)
def test_old_layers_of_known_deployments_alone(base: str, expected: bool) -> None:
    assert (known_of(unopened(old_source("showLogo=false", base))) is not None) is expected


def unopened(source: str) -> QgsRasterLayer:
    """Return a layer that QGIS does not open: nothing may be asked of real hosts."""

    class Layer(QgsRasterLayer):
        def source(self) -> str:
            return source

        def providerType(self) -> str:
            return "wms"

    return Layer()


OLD = [
    pytest.param("time=2022-06-12/2022-06-12", Period.of_day(date(2022, 6, 12)), id="a-day"),
    pytest.param("time=2022-06-12", Period.of_day(date(2022, 6, 12)), id="one-date"),
    pytest.param("time=2022-06-01/2022-06-30", Period(date(2022, 6, 1), date(2022, 6, 30)), id="a-month"),
    pytest.param("time=2022-06-30/2022-06-01", Period(date(2022, 6, 1), date(2022, 6, 30)), id="backwards"),
    pytest.param("time=2022-06-12T00:00:00Z/2022-06-12T23:59:59Z", Period.of_day(date(2022, 6, 12)), id="instants"),
    pytest.param("time=/2022-06-12", Period.of_day(date(2022, 6, 12)), id="open-side"),
    pytest.param("time=", None, id="empty"),
    pytest.param("time=yesterday", None, id="words"),
    pytest.param("time=2022-13-45", None, id="no-such-day"),
    pytest.param("", None, id="none"),
]


@pytest.mark.parametrize("service", ["wms", "wmts"])
@pytest.mark.parametrize("query, period", OLD)
def test_what_the_old_plugin_says_of_time(service: str, query: str, period: Period | None) -> None:
    layer = raster(old_source(f"showLogo=false&{query}&priority=leastCC&maxcc=20&preview=1", service=service), "Field")
    choice = known_of(layer, everywhere)
    assert choice is not None
    assert (choice.period, choice.max_cloud_cover, choice.mosaicking_order) == (period, 20, MosaickingOrder.LEAST_CLOUD)
    assert (choice.layer_id, choice.layer_title, choice.configuration_id) == ("TRUE_COLOR", "Field", ID)
    assert (choice.service, choice.collection_id) == (MapService(service.upper()), "")


@pytest.mark.parametrize("cloud", ["", "some", "-5", "1e999", "nan", "101"])
def test_odd_clouds_are_none(cloud: str) -> None:
    choice = known_of(raster(old_source(f"showLogo=false&maxcc={cloud}&priority=newest")), everywhere)
    assert choice is not None
    assert (choice.max_cloud_cover, choice.mosaicking_order) == (None, None)


def test_damaged_memory_is_read_as_far_as_it_goes() -> None:
    layer = damaged("period", "last week")
    assert choice_of(layer) is None
    choice = known_of(layer)
    assert choice is not None
    assert (choice.account_name, choice.collection_id, choice.period) == ("Field work", "sentinel-2-l2a", None)
    assert choice.max_cloud_cover == 20


def test_left_as_it_is_stays_said() -> None:
    layer = made_here()
    assert not is_left(layer)
    leave_as_it_is(layer)
    assert is_left(layer)
    assert is_left(layer.clone())
    assert choice_of(layer) is not None


def test_renaming_touches_the_layers_of_the_account_alone() -> None:
    one, other, foreign = made_here(), made_here(account_name="Other"), raster("")
    assert rename_account([one, other, foreign], "Field work", "Office") == 1
    assert choice_of(one) == _named(choice_of(one), "Office")
    assert choice_of(other) == _named(choice_of(other), "Other")
    assert not foreign.customPropertyKeys()


def _named(choice: LayerChoice | None, name: str) -> LayerChoice | None:
    assert choice is not None
    assert choice.account_name == name
    return choice


def test_no_project_and_a_thousand_layers() -> None:
    project = QgsProject()
    assert find_layers(project, lambda _choice: True) == ()
    first = made_here()
    project.addMapLayers([first.clone() for _ in range(1000)])
    assert len(find_layers(project, lambda _choice: False)) == 1000


# --- copies to be given away --------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_a_copy_to_share_holds_no_id(tmp_path: Path, ending: str) -> None:
    project = QgsProject()
    ids = [ID, "odd id/ä"]
    for one in ids:
        project.addMapLayer(made_here(configuration_id=one))
    source = tmp_path / f"fields.{ending}"
    assert project.write(str(source))
    before = source.read_bytes()
    copy = copy_without_ids(source, ids)
    assert (copy.name, source.read_bytes()) == (f"fields-to-share.{ending}", before)
    # QGIS 3.44 puts an archive of attachments beside a project.
    projects = sorted(path.name for path in tmp_path.iterdir() if "_attachments" not in path.name)
    assert projects == sorted([copy.name, source.name])
    text = _text_of(copy)
    assert not [one for one in (ID, "odd id", "odd%20id", "odd%2520id") if one in text]
    again = QgsProject()
    assert again.read(str(copy))
    found = find_layers(again, lambda _choice: True)
    assert {one.origin for one in found} == {Origin.WITHOUT_CONFIGURATION}
    assert {one.choice.period for one in found} == {Period.of_day(date(2022, 6, 12))}


def _text_of(project_file: Path) -> str:
    if project_file.suffix == ".qgs":
        return project_file.read_text("utf-8")
    with zipfile.ZipFile(project_file) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


@pytest.mark.parametrize(
    "text, ids, expected",
    [
        pytest.param(f"a/ogc/wms/{ID}?x", [], f"a/ogc/wms/{PLACEHOLDER}?x", id="found-by-itself"),
        pytest.param(f"ogc%2Fwfs%2F{ID}", [], f"ogc%2Fwfs%2F{PLACEHOLDER}", id="features"),
        pytest.param(f"x{ID.upper()}x", [ID], f"x{PLACEHOLDER}x", id="anywhere-in-any-case"),
        pytest.param("name in ogc/wms/name", ["name"], f"name in ogc/wms/{PLACEHOLDER}", id="words-stay"),
        pytest.param("ogc/wms/names", ["name"], "ogc/wms/names", id="longer-word-stays"),
        pytest.param(f"id={ID}", [], f"id={ID}", id="other-ids-stay"),
        pytest.param("plain", ["", PLACEHOLDER], "plain", id="nothing"),
    ],
)
def test_what_is_replaced(text: str, ids: list[str], expected: str) -> None:
    assert without_ids(text, ids) == expected


@pytest.mark.parametrize(
    "name, content",
    [
        pytest.param("gone.qgs", None, id="not-there"),
        pytest.param("bad.qgz", b"no archive", id="no-archive"),
        pytest.param("bad.qgs", b"\xff\xfe\x00", id="no-text"),
    ],
)
def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path: Path, name: str, content: bytes | None) -> None:
    source = tmp_path / name
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(FileNotWritable):
        copy_without_ids(source, [ID])
    assert [path.name for path in tmp_path.iterdir()] == ([name] if content is not None else [])


@pytest.mark.parametrize(
    "path, expected",
    [("", False), ("postgresql://?project=x", False), ("geopackage:/a.gpkg?x", False), ("/a/b.QGZ", True)],
    ids=["not-saved", "database", "geopackage", "file"],
)
def test_what_can_be_copied(path: str, expected: bool) -> None:
    assert can_be_copied(path) is expected

"""Capabilities, foreign projects, settings and addresses may say anything; nothing is asked of the network for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsDateTimeRange, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QDate, QDateTime, QSettings, Qt, QTime

from sentinelhub_qgis.bridge import settings as own
from sentinelhub_qgis.bridge.layers.capabilities import read_capabilities
from sentinelhub_qgis.bridge.layers.foreign_layers import find_layers, known_of
from sentinelhub_qgis.bridge.layers.memory import choice_of
from sentinelhub_qgis.bridge.layers.old_plugin import find_old_account
from sentinelhub_qgis.bridge.layers.project_copy import without_ids
from sentinelhub_qgis.bridge.layers.source import days_in, read_source
from sentinelhub_qgis.bridge.layers.temporal import period_of
from sentinelhub_qgis.bridge.layers.wfs_source import wfs_source
from sentinelhub_qgis.bridge.map.tile_requests import read_request, sample_url
from sentinelhub_qgis.bridge.network.request_log import masked_address
from sentinelhub_qgis.model.layer_choice import LayerChoice
from sentinelhub_qgis.model.period import Period
from tests.unit.fuzz import in_little_time, torn, torn_text, tried, value_or_our_error, words

ID = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c10"
BASE = "https://sh.dataspace.copernicus.eu"
WMS = b"""<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Capability><Layer><CRS>EPSG:3857</CRS>
<Layer><Name>A</Name><CRS>EPSG:4326 EPSG:32632</CRS><Dimension name="time"/></Layer>
<Layer><Name>B &amp; C</Name><Layer><Name>D</Name></Layer></Layer></Layer></Capability></WMS_Capabilities>"""
WMTS = b"""<Capabilities xmlns:ows="http://www.opengis.net/ows/1.1"><Contents><Layer>
<ows:Identifier>A</ows:Identifier><Dimension><ows:Identifier>time</ows:Identifier></Dimension></Layer></Contents>
</Capabilities>"""
SOURCES = [
    f"crs=EPSG:3857&tileMatrixSet=PopularWebMercator512&tileDimensions=TIME=2026-05-01T00:00:00Z/2026-05-01T23:59:59Z"
    f"&layers=A&styles=&format=image/png&url=https%3A%2F%2Fsh.dataspace.copernicus.eu%2Fogc%2Fwmts%2F{ID}",
    "type=wmst&timeDimensionExtent=2026-05-01T00:00:00Z/2026-05-01T23:59:59Z&time=2026-05-01&crs=EPSG:4326&layers=A&"
    f"url={BASE}/ogc/wms/{ID}?MAXCC%3D20%26showlogo%3Dfalse%26time%3D2026-05-01/2026-06-01%26PRIORITY%3DmostRecent",
]
ADDRESSES = [
    f"{BASE}/ogc/wms/{ID}?REQUEST=GetMap&LAYERS=A&CRS=EPSG:3857&BBOX=0,0,1000,1000&WIDTH=256&HEIGHT=256&TIME=2026-05-01",
    f"{BASE}/ogc/wmts/{ID}?REQUEST=GetTile&LAYER=A&TILEMATRIXSET=PopularWebMercator512&TILEMATRIX=12&TILEROW=1&TILECOL=2",
]
MEMORY = ("account", "title", "collection", "period", "max_cloud_cover", "mosaicking_order")
REMEMBERED = ["me", "True color", "sentinel-2-l2a", "2026-05-01/2026-05-31", "20", "leastCC"]


class Foreign(QgsRasterLayer):
    """Be a layer of a project from elsewhere, that asks nobody whether it is one."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self._source = source

    def source(self) -> str:
        return self._source

    def providerType(self) -> str:
        return "wms"


@tried
@given(torn(WMS) | torn(WMTS) | st.binary(max_size=200))
def test_spoiled_capabilities(body: bytes) -> None:
    found = value_or_our_error(lambda: read_capabilities(body))
    if found is not None:
        assert all(found.systems)
        assert not any("EPSG:0" in systems for systems in found.systems.values())


BOMB = b"<!DOCTYPE a [<!ENTITY l0 'lol'>" + b"".join(
    b"<!ENTITY l%d '&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;&l%d;'>" % (n, *[n - 1] * 10) for n in range(1, 12)
)
SYSTEMS = b"".join(b"<CRS>EPSG:%d</CRS>" % number for number in range(20_000))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(BOMB + b"]><WMS_Capabilities><Layer><Name>&l11;</Name></Layer></WMS_Capabilities>", id="entities"),
        pytest.param(
            b"<!DOCTYPE a [<!ENTITY b '" + b"x" * 100_000 + b"'>]><WMS_Capabilities>"
            + b"<Layer><Name>&b;</Name></Layer>" * 10_000, id="a long entity, often"
        ),
        pytest.param(
            b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><WMS_Capabilities><Layer><Name>&b;</Name></Layer>"
            b"</WMS_Capabilities>", id="an entity from a file"
        ),
        pytest.param(b"<WMS_Capabilities>" + b"<Layer><CRS>EPSG:3857</CRS>" * 50_000, id="deep layers"),
        pytest.param(
            b"<WMS_Capabilities>" + b"".join(b"<Layer><CRS>EPSG:%d</CRS><Name>%d</Name>" % (n, n) for n in range(9_000))
            + b"</Layer>" * 9_000 + b"</WMS_Capabilities>", id="deep layers with a system each"
        ),
        pytest.param(
            b"<WMS_Capabilities><Layer>" + SYSTEMS + b"<Layer><Name>a</Name></Layer>" * 50_000
            + b"</Layer></WMS_Capabilities>", id="many systems for many layers"
        ),
        pytest.param(b"<WMS_Capabilities>" + b"<a>" * 1_000_000, id="deep"),
        pytest.param(
            b"<WMS_Capabilities><Layer><Name>" + b"n" * 10_000_000 + b"</Name></Layer></WMS_Capabilities>", id="name"
        ),
        pytest.param(b"<WMS_Capabilities " + b"a='b' " * 200_000 + b">", id="attributes"),
        pytest.param(b"<" * 1_000_000, id="openings"),
        pytest.param(b"\0" * 1_000_000, id="zeros"),
    ],
)  # fmt: skip
def test_monstrous_capabilities(body: bytes) -> None:
    with in_little_time():
        found = value_or_our_error(lambda: read_capabilities(body))
    assert found is None or "root:" not in str(list(found.systems))


def test_layers_inherit_systems_at_any_depth() -> None:
    found = read_capabilities(WMS)
    assert "EPSG:3857" in found.systems["D"]
    assert "EPSG:4326" in found.systems["A"]
    assert "EPSG:4326" not in found.systems["D"]
    assert "EPSG:32632" in found.systems["A"]


memories = st.sampled_from(REMEMBERED).flatmap(torn_text) | words


@tried
@given(
    st.sampled_from(SOURCES).flatmap(torn_text) | words,
    st.lists(memories, min_size=len(MEMORY), max_size=len(MEMORY)),
    st.sets(st.sampled_from(MEMORY)),
)
def test_a_layer_of_a_foreign_project(source: str, memory: list[str], absent: set[str]) -> None:
    layer = Foreign(source)
    for name, text in zip(MEMORY, memory):
        if name not in absent:
            layer.setCustomProperty(f"sentinelhub/{name}", text)
    read_source(source)
    days_in(source)
    for choice in (choice_of(layer), known_of(layer), known_of(layer, lambda _url: True)):
        if choice is not None:
            assert choice.vendor_parameters() is not None
            assert choice.collection.title is not None
            assert wfs_source(choice, choice.period or Period.from_text("2026-05-01"))
            assert ID not in repr(choice)


@pytest.mark.parametrize(
    "value",
    [None, 7, 1.5, True, ["a"], {"a": "b"}, b"\xff", "", "x" * 1_000_000, "2026-05-02/2026-05-01"],
    ids=lambda _value: "",
)
def test_a_memory_of_another_kind(value: Any) -> None:
    layer = Foreign(SOURCES[0])
    for name in MEMORY:
        layer.setCustomProperty(f"sentinelhub/{name}", value)
    project = QgsProject()
    choice_of(layer)
    known_of(layer)
    assert find_layers(project, lambda _choice: False) == ()


@pytest.mark.parametrize(
    "source",
    [
        "url=" + "/ogc/wms/" * 100_000,
        "&" * 1_000_000,
        "url=https://" + "a/" * 500_000,
        "layers=A&url=https://x/ogc/wms/" + "a" * 5_000_000,
        "%" * 1_000_000,
    ],
    ids=["paths", "signs", "folders", "a long id", "escapes"],
)
def test_a_monstrous_source(source: str) -> None:
    with in_little_time():
        read_source(source)
        days_in(source)
        known_of(Foreign(source))
        masked_address(source)


@tried
@given(st.sampled_from(ADDRESSES).flatmap(torn_text) | words)
def test_an_odd_address_of_a_map(url: str) -> None:
    looked_at(url)
    assert ID not in masked_address(url)


@pytest.mark.parametrize(
    "old, new",
    [
        ("TILEMATRIX=12", "TILEMATRIX=999999999999"), ("TILEMATRIX=12", "TILEMATRIX=-5000"),
        ("TILECOL=2", "TILECOL=" + "9" * 400), ("TILEROW=1", "TILEROW=" + "9" * 5000),
        ("WIDTH=256", "WIDTH=" + "9" * 400), ("HEIGHT=256", "HEIGHT=" + "9" * 400), ("HEIGHT=256", "HEIGHT=0"),
        ("BBOX=0,0,1000,1000", "BBOX=1e300,1e300,1e305,1e305"), ("BBOX=0,0,1000,1000", "BBOX=-1e308,0,1e308,1"),
        ("BBOX=0,0,1000,1000", "BBOX=nan,0,inf,1"), ("BBOX=0,0,1000,1000", "BBOX=0,0,0,0"),
    ],
    ids=lambda text: text[:40],
)  # fmt: skip
def test_numbers_that_no_map_has(old: str, new: str) -> None:
    for address in ADDRESSES:
        with in_little_time(5):
            looked_at(address.replace(old, new))


def looked_at(url: str) -> None:
    request = read_request(url)
    if request is None:
        return
    assert request.metres is None or request.metres >= 0
    assert ID not in repr(request)
    request.is_meagre(5)
    assert request.host is not None
    assert request.kind is not None
    sample_url(request)


KEYS = [one for one in vars(own).values() if isinstance(one, own.Setting)]


@tried
@given(st.sampled_from(KEYS), words | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.lists(words))
def test_a_setting_of_another_kind(key: own.Setting[Any], value: Any) -> None:
    QgsSettings().setValue(f"plugins/sentinelhub_qgis/{key.key}", value)
    assert type(own.Settings().get(key)) is type(key.default)


@tried
@given(st.dictionaries(st.sampled_from(["name", "deployment", "base_url", "oidc_url"]), words | st.integers()))
def test_an_odd_account_in_the_settings(fields: dict[str, Any]) -> None:
    for name, value in fields.items():
        QgsSettings().setValue(f"plugins/sentinelhub_qgis/accounts/x/{name}", value)
    for account in own.Settings().accounts():
        assert account.deployment.hosts
    own.Settings().last_account()


@tried
@given(st.dictionaries(st.sampled_from(["client_id", "client_secret", "base_url"]), words | st.lists(words)))
def test_odd_settings_of_the_old_plugin(fields: dict[str, Any]) -> None:
    store = QSettings()
    for name, value in fields.items():
        store.setValue(f"SentinelHub/{name}", value)
    try:
        found = find_old_account()
        assert found is None or (found.deployment, found.credentials) is not None
        assert found is None or repr(found) == repr(replace(found, client_secret="another"))
    finally:
        store.remove("SentinelHub")


@pytest.mark.parametrize("year", [-5000, -1, 1, 1970, 9999, 10_000, 300_000])
def test_a_map_of_another_age(year: int) -> None:
    instant = QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)
    found = period_of(QgsDateTimeRange(instant, instant.addDays(3)))
    assert found is None or 1 <= found.start.year <= 9999


@tried
@given(st.sampled_from(SOURCES).flatmap(torn_text) | words, words)
def test_a_copy_of_an_odd_project(text: str, other: str) -> None:
    assert ID not in without_ids(f"{text} url={BASE}/ogc/wms/{ID} {other}", (ID, other))


def test_the_sources_that_are_spoiled_here_are_good_ones() -> None:
    for source in SOURCES:
        address = read_source(source)
        assert address is not None
        assert address.configuration_id == ID
    assert all(isinstance(known_of(Foreign(source), lambda _url: True), LayerChoice) for source in SOURCES[1:])
    assert all(read_request(address) is not None for address in ADDRESSES)

"""Own collections: paging, tolerance, other hosts, and what is known of single ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import custom_deployment
from sentinelhub_qgis.model.own_collection import OwnBand, OwnCollection
from sentinelhub_qgis.operations.describe_collection import describe_collection
from sentinelhub_qgis.operations.list_layers import list_layers
from sentinelhub_qgis.operations.list_own_collections import list_own_collections
from tests.unit.api.wire import BASE, OIDC, Scripted, Wire, bench, html, of_json, path_of

ID = "0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c10"
FAR = "https://far.invalid"
TWO_HOSTS = replace(custom_deployment(BASE, OIDC), locations=MappingProxyType({"near": BASE, "far": FAR}))
RING = [[11.0, 46.0], [12.5, 46.0], [12.5, 47.0], [11.0, 47.0], [11.0, 46.0]]
ITEM = {
    "id": ID, "name": "Fields", "isConfigured": True, "created": "2024-02-05T08:30:00.000Z", "noData": 0,
    "requiresMetadataUpdate": True,
    "additionalData": {
        "bands": {
            "red": {"source": "R", "bandIndex": 1, "bitDepth": 16, "sampleFormat": "UINT", "noData": 7},
            "ndvi": {"bitDepth": 32, "sampleFormat": "FLOAT"},
        },
        "extent": {"type": "Polygon", "coordinates": [RING]}, "maxMetersPerPixel": 300.0,
        "hasSensingTimes": "YES", "fromSensingTime": "2024-03-01T10:00:00Z", "toSensingTime": "2024-09-30T10:00:00Z",
    },
}  # fmt: skip
FIELDS = OwnCollection(
    f"byoc-{ID}",
    "Fields",
    (OwnBand("red", "UINT16", 7.0), OwnBand("ndvi", "FLOAT32", 0.0)),
    (11.0, 46.0, 12.5, 47.0),
    date(2024, 3, 1),
    date(2024, 9, 30),
    needs_update=True,
    coarsest=300.0,
)
NO_ZARR = Scripted(403)


def page(*items: Any, following: str | None = None) -> Scripted:
    return of_json({"data": list(items), "links": {"next": following} if following else {}})


def listed(*answers: Scripted | Exception) -> tuple[OwnCollection, ...]:
    return list_own_collections(bench(Wire(*answers)).session).found


def test_a_collection_is_read_whole() -> None:
    assert listed(page(ITEM), NO_ZARR) == (FIELDS,)


NEXT = {
    "new-style": f"{BASE}/byoc/v1/collections?count=100&viewtoken=100",
    "old-style": f"{BASE}/api/v1/byoc/collections?count=100&viewtoken=100",
    "below-the-host": "/byoc/v1/collections?count=100&viewtoken=100",
}


@pytest.mark.parametrize("link", NEXT.values(), ids=NEXT)
def test_all_pages_are_read_in_either_path_style(link: str) -> None:
    wire = Wire(page({"id": "1", "name": "b"}, following=link), page({"id": "2", "name": "A"}), NO_ZARR)

    found = list_own_collections(bench(wire).session)

    assert [one.name for one in found.found] == ["A", "b"]
    assert found.trouble is None
    assert wire.urls[0] == f"{BASE}/byoc/v1/collections?count=100"
    assert wire.urls[1].endswith("viewtoken=100")


def test_the_old_path_stands_in_for_the_new_one() -> None:
    wire = Wire(Scripted(404), page(ITEM), NO_ZARR)
    assert list_own_collections(bench(wire).session).found == (FIELDS,)
    assert path_of(wire.urls[1]) == "/api/v1/byoc/collections"


BROKEN: dict[str, tuple[list[Scripted | Exception], type[errors.SentinelHubError], str]] = {
    "another-host": ([], errors.RedirectRefused, "https://evil.example/collections"),
    "trouble": ([html(503)] * 3, errors.ServiceTrouble, f"{BASE}/byoc/v1/collections?viewtoken=2"),
    "no-list": ([of_json({"data": 5})], errors.UnexpectedAnswer, f"{BASE}/byoc/v1/collections?viewtoken=2"),
}


@pytest.mark.parametrize("answers, kind, link", BROKEN.values(), ids=BROKEN)
def test_the_pages_before_a_broken_one_are_kept(
    answers: list[Scripted | Exception], kind: type[errors.SentinelHubError], link: str
) -> None:
    wire = Wire(page(ITEM, following=link), *answers, NO_ZARR)

    found = list_own_collections(bench(wire).session)

    assert found.found == (FIELDS,)
    assert isinstance(found.trouble, kind)
    assert {urlsplit(url).netloc for url in wire.urls} == {"service.invalid"}


def test_a_next_page_that_is_no_address_is_none() -> None:
    assert listed(page(ITEM, following="https://[1"), NO_ZARR) == (FIELDS,)


def test_pages_that_lead_in_a_circle_come_to_an_end() -> None:
    link = f"{BASE}/byoc/v1/collections?viewtoken=1"
    assert len(listed(page(ITEM, following=link), page(ITEM, following=link), NO_ZARR)) == 1


def test_without_the_right_there_is_one_refusal() -> None:
    wire = Wire(Scripted(403))
    with pytest.raises(errors.NotPermitted):
        list_own_collections(bench(wire).session)
    assert len(wire.asked) == 1


def test_a_cancel_is_no_trouble() -> None:
    with pytest.raises(errors.Cancelled):
        listed(page(ITEM, following=f"{BASE}/byoc/v1/collections?viewtoken=1"), errors.Cancelled())


def test_collections_of_another_host_come_by_the_list_of_all_hosts() -> None:
    everywhere = page({**ITEM, "location": "near"}, {"id": "f", "name": "Remote", "location": {"id": "far"}})
    wire = Wire(page(ITEM), everywhere, NO_ZARR)

    found = list_own_collections(bench(wire, TWO_HOSTS).session).found

    assert found == (
        replace(FIELDS, location="near", base_url=BASE),
        OwnCollection("byoc-f", "Remote", location="far", base_url=FAR),
    )
    assert path_of(wire.urls[1]) == "/byoc/v1/global"


def test_a_place_the_plugin_does_not_know_is_named_and_nothing_is_sent_there() -> None:
    (found,) = listed(page({**ITEM, "location": "https://evil.example"}), NO_ZARR)
    assert (found.location, found.base_url) == ("https://evil.example", "")


def test_zarr_collections_are_own_ones_too() -> None:
    zarr = page(
        {"id": "z", "name": "Cube", "status": "INGESTED"},
        {"id": "y", "name": "Broken", "status": "FAILED"},
        {"id": "x", "name": "New", "status": "INGESTING"},
    )
    broken, cube, new = listed(page(), zarr)
    assert (cube.id, cube.is_ready, broken.is_ready, new.is_ready) == ("zarr-z", True, False, False)


ODD: dict[str, tuple[Any, OwnCollection]] = {
    "id-alone": ({"id": "1"}, OwnCollection("byoc-1", "byoc-1")),
    "prefixed-id": ({"id": "batch-1"}, OwnCollection("batch-1", "batch-1")),
    "null": (
        {"id": "1", "name": None, "additionalData": None, "created": None, "noData": None, "isConfigured": None},
        OwnCollection("byoc-1", "byoc-1"),
    ),
    "wrong-types": (
        {"id": "1", "name": 5, "additionalData": [], "created": 7, "noData": "0", "isConfigured": "no", "location": []},
        OwnCollection("byoc-1", "byoc-1"),
    ),
    "not-configured": ({"id": "1", "isConfigured": False}, OwnCollection("byoc-1", "byoc-1", is_configured=False)),
    "odd-bands": (
        {"id": "1", "additionalData": {"bands": {"a": None, "b": {"bitDepth": "x"}, "": {}, "c": {"bitDepth": 12}}}},
        OwnCollection("byoc-1", "byoc-1", (OwnBand("b"), OwnBand("c"))),
    ),
    "listed-bands": (
        {"id": "1", "additionalData": {"bands": [{"name": "a", "bitDepth": 8, "sampleFormat": "UINT"}, 5]}},
        OwnCollection("byoc-1", "byoc-1", (OwnBand("a", "UINT8"),)),
    ),
    "odd-extent": ({"id": "1", "additionalData": {"extent": {"coordinates": "x"}}}, OwnCollection("byoc-1", "byoc-1")),
    "extent-in-metres": (
        {"id": "1", "additionalData": {"extent": {"coordinates": [[[500000, 5000000], [600000, 5100000]]]}}},
        OwnCollection("byoc-1", "byoc-1"),
    ),
    "odd-days": (
        {"id": "1", "additionalData": {"fromSensingTime": "soon", "toSensingTime": "2024-13-01"}},
        OwnCollection("byoc-1", "byoc-1"),
    ),
    "endless-number": ({"id": "1", "noData": 10**400}, OwnCollection("byoc-1", "byoc-1")),
}


@pytest.mark.parametrize("item, collection", ODD.values(), ids=ODD)
def test_what_is_missing_or_odd_counts_as_unsaid(item: Any, collection: OwnCollection) -> None:
    assert listed(page(item), NO_ZARR) == (collection,)


def test_an_entry_without_an_id_hides_nobody() -> None:
    entries = [None, 5, "x", [], {}, {"id": 7}, {"id": ""}, {"name": "no id"}, {"id": "\ud800"}]
    assert listed(page(*entries, ITEM), NO_ZARR) == (FIELDS,)


def test_a_list_without_its_wrapper_is_a_list() -> None:
    assert listed(of_json([ITEM]), NO_ZARR) == (FIELDS,)


METADATA = {"location": {"id": "far"}, "bands": [{"name": "a", "sampleType": "UINT16"}, {"sampleType": "UINT8"}]}
CATALOGUE = {
    "title": "Mosaics",
    "extent": {
        "spatial": {"bbox": [[-10, 35, 20, 60]]},
        "temporal": {"interval": [["2015-07-01T00:00:00Z", None]]},
    },
    "summaries": {
        "eo:bands": [{"name": "B02"}, {"name": "B03"}],
        "raster:bands": [{"data_type": "int16", "nodata": -32768}],
    },
}


def test_a_shared_collection_is_described_by_the_catalogue() -> None:
    wire = Wire(Scripted(403), of_json(CATALOGUE))

    found = describe_collection(bench(wire).session, f"byoc-{ID}")

    assert found == OwnCollection(
        f"byoc-{ID}",
        "Mosaics",
        (OwnBand("B02", "INT16", -32768.0), OwnBand("B03")),
        (-10.0, 35.0, 20.0, 60.0),
        date(2015, 7, 1),
    )
    assert path_of(wire.urls[1]) == f"/catalog/v1/collections/byoc-{ID}"


def test_where_data_lie_on_several_hosts_the_metadata_tell_host_and_bands() -> None:
    wire = Wire(of_json(METADATA))
    found = describe_collection(bench(wire, TWO_HOSTS).session, "byoc-1")
    assert (found.base_url, found.bands) == (FAR, (OwnBand("a", "UINT16"),))
    assert path_of(wire.urls[0]) == "/api/v1/metadata/collection/byoc-1"


SILENT = {
    "refused": [Scripted(403)] * 4,
    "missing": [Scripted(404)] * 6,
    "odd": [of_json([]), of_json(5), of_json("x")],
}


@pytest.mark.parametrize("answers", SILENT.values(), ids=SILENT)
def test_what_nobody_describes_stays_as_it_was(answers: list[Scripted]) -> None:
    known = OwnCollection("byoc-1", "Mine")
    assert describe_collection(bench(Wire(*answers), TWO_HOSTS).session, "byoc-1", known) == known


LAYERS = of_json(
    [
        {"id": "A", "collectionType": "CUSTOM", "collectionId": "byoc-1"},
        {"id": "B", "collectionType": "CUSTOM", "collectionId": "byoc-2"},
        {"id": "C", "collectionType": "S2L2A"},
        {"id": "D", "collectionType": "CUSTOM"},
    ]
)


def test_layers_of_custom_collections_say_which_host_has_their_data() -> None:
    wire = Wire(LAYERS, of_json(METADATA))

    layers = list_layers(bench(wire, TWO_HOSTS).session, "i", {"byoc-2": BASE})

    assert [layer.base_url for layer in layers] == [FAR, BASE, "", ""]
    assert len(wire.asked) == 2


def test_on_one_host_nobody_is_asked_for_places() -> None:
    wire = Wire(LAYERS)
    assert {layer.base_url for layer in list_layers(bench(wire).session, "i")} == {""}
    assert len(wire.asked) == 1


def test_layers_are_listed_though_their_place_is_not_told() -> None:
    wire = Wire(LAYERS, Scripted(404), Scripted(404))
    assert len(list_layers(bench(wire, TWO_HOSTS).session, "i")) == 4

"""Configurations and layers, read with tolerance from v2, and from v1 where v2 fails."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from sentinelhub_qgis.api.configurations import data_product_script, list_configurations, list_layers
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import MosaickingOrder
from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer, LegendKind
from tests.unit.api.wire import Scripted, Wire, bench, html, of_json, path_of

UUID = "5e0b8a1c-0000-4000-8000-00000000000a"
SCRIPT = "//VERSION=3\nfunction setup() {}"

V2_LAYERS = [
    {
        "id": "TRUE-COLOR", "title": "True color", "description": "as seen", "orderHint": 1, "instanceId": "i",
        "collectionType": "S2L2A", "datasetSourceId": 2, "defaultStyleName": "default",
        "styles": [{"name": "other", "evalScript": "no"}, {"name": "default", "evalScript": SCRIPT}],
        "datasourceDefaults": {"type": "S2L2A", "mosaickingOrder": "leastCC", "maxCloudCoverage": 20.0},
    },
    {
        "id": "MOSAIC", "title": "Mosaic", "orderHint": 0, "collectionType": "CUSTOM", "collectionId": f"byoc-{UUID}",
        "styles": [{"name": "default", "evalScript": SCRIPT}],
        "datasourceDefaults": {"type": "CUSTOM", "mosaickingOrder": "mostRecent", "collectionId": UUID},
    },
    {
        "id": "VV", "title": "VV gamma0", "orderHint": 2, "collectionType": "S1GRD", "defaultStyleName": "default",
        "styles": [{"name": "default", "dataProductId": "643"}], "datasourceDefaults": {"type": "S1GRD"},
    },
]  # fmt: skip
LAYERS = (
    ConfigurationLayer("MOSAIC", "Mosaic", f"byoc-{UUID}", "", MosaickingOrder.MOST_RECENT, None, SCRIPT, 0),
    ConfigurationLayer(
        "TRUE-COLOR", "True color", "sentinel-2-l2a", "as seen", MosaickingOrder.LEAST_CLOUD, 20.0, SCRIPT, 1
    ),
    ConfigurationLayer("VV", "VV gamma0", "sentinel-1-grd", order_hint=2, data_product="643"),
)
V1_LAYERS = [
    {
        "@id": "https://x/configuration/v1/wms/instances/i/layers/TRUE-COLOR", "title": "True color",
        "description": "as seen", "orderHint": 1, "instance": {"@id": "https://x/instances/i"},
        "dataset": {"@id": "https://x/configuration/v1/datasets/S2L2A"}, "defaultStyleName": "default",
        "datasetSource": {"@id": "https://x/datasets/S2L2A/sources/2"},
        "styles": [{"name": "default", "evalScript": SCRIPT}],
        "datasourceDefaults": {"type": "S2L2A", "mosaickingOrder": "leastCC", "maxCloudCoverage": 20},
    },
    {
        "id": "MOSAIC", "title": "Mosaic", "orderHint": 0, "dataset": {"@id": "https://x/datasets/CUSTOM/"},
        "styles": [{"name": "default", "evalScript": SCRIPT}],
        "datasourceDefaults": {"type": "CUSTOM", "mosaickingOrder": "mostRecent", "collectionId": UUID},
    },
    {
        "id": "VV", "title": "VV gamma0", "orderHint": 2, "dataset": {"@id": "https://x/datasets/S1GRD"},
        "styles": [{"name": "default", "dataProduct": {"@id": "https://x/dataproducts/643"}}],
    },
]  # fmt: skip


def test_layers_come_in_the_owners_order() -> None:
    wire = Wire(of_json(V2_LAYERS))

    assert list_layers(bench(wire).session, "i") == LAYERS
    assert [path_of(url) for url in wire.urls] == ["/api/v2/configuration/instances/i/layers"]
    assert wire.asked[0].headers["Accept"] == "application/json"


def test_v1_gives_the_same_layers() -> None:
    wire = Wire(Scripted(404), of_json(V1_LAYERS))

    assert list_layers(bench(wire).session, "i") == LAYERS
    assert path_of(wire.urls[1]) == "/configuration/v1/wms/instances/i/layers"


def test_configurations_come_by_name() -> None:
    wire = Wire(of_json([
        {"id": "2", "name": "zebra", "additionalData": {"disabled": True}},
        {"id": "1", "name": "Ape", "description": "of mine", "additionalData": {"disabled": False}},
        {"@id": "https://x/instances/3", "name": "bear"},
    ]))  # fmt: skip

    assert list_configurations(bench(wire).session) == (
        Configuration("1", "Ape", "of mine"),
        Configuration("3", "bear"),
        Configuration("2", "zebra", is_disabled=True),
    )


def test_an_account_may_have_none() -> None:
    assert list_configurations(bench(Wire(of_json([]))).session) == ()


V2_BROKEN: dict[str, list[Scripted | Exception]] = {
    "404": [Scripted(404)],
    "410": [Scripted(410)],
    "405": [Scripted(405)],
    "500-throughout": [html(500)] * 3,
    "html": [html(200)],
    "cut": [Scripted(body=b'[{"id": "1"')],
    "empty": [Scripted()],
    "no-list": [of_json({"id": "1"})],
    "text": [of_json("no")],
}


@pytest.mark.parametrize("answers", V2_BROKEN.values(), ids=V2_BROKEN)
def test_v1_stands_in_for_a_broken_v2(answers: list[Scripted | Exception]) -> None:
    wire = Wire(*answers, of_json([{"id": "1", "name": "old"}]))

    assert list_configurations(bench(wire).session) == (Configuration("1", "old"),)
    assert path_of(wire.urls[-1]) == "/configuration/v1/wms/instances"


FINAL: dict[str, tuple[Scripted | Exception, type[errors.SentinelHubError]]] = {
    "expired": (of_json({"error": {"code": "COMMON_SENTINEL_ACCOUNT_EXPIRED"}}, 403), errors.AccountExpired),
    "no-right": (Scripted(403), errors.NotPermitted),
    "bad-request": (Scripted(400), errors.BadRequest),
    "certificate": (errors.CertificateNotTrusted(), errors.CertificateNotTrusted),
    "cancelled": (errors.Cancelled(), errors.Cancelled),
}


@pytest.mark.parametrize("answer, kind", FINAL.values(), ids=FINAL)
def test_what_v1_would_say_too_is_final(answer: Scripted, kind: type[errors.SentinelHubError]) -> None:
    wire = Wire(answer)

    with pytest.raises(kind):
        list_configurations(bench(wire).session)

    assert len(wire.asked) == 1


@pytest.mark.parametrize("second", [Scripted(500), Scripted(404), html(200)], ids=["500", "404", "html"])
def test_when_both_fail_the_word_of_v2_counts(second: Scripted) -> None:
    wire = Wire(
        of_json({"error": {"code": "COMMON_NOT_FOUND", "message": "no such configuration"}}, 404), *[second] * 3
    )

    with pytest.raises(errors.NotFound) as caught:
        list_layers(bench(wire).session, "gone")

    assert caught.value.detail == "no such configuration"


def test_a_cancel_between_the_versions_counts() -> None:
    with pytest.raises(errors.Cancelled):
        list_configurations(bench(Wire(Scripted(404), errors.Cancelled())).session)


WRAPPERS = ["instances", "layers", "member", "data", "items"]


@pytest.mark.parametrize("name", WRAPPERS)
def test_a_list_may_be_wrapped(name: str) -> None:
    wire = Wire(of_json({"total": 1, name: [{"id": "1", "name": "a"}]}))

    assert list_configurations(bench(wire).session) == (Configuration("1", "a"),)


MALFORMED: list[Any] = [None, 5, "text", [], {}, {"id": 7}, {"id": ""}, {"@id": None}, {"title": "no id"}]


def test_a_malformed_entry_hides_nobody(caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire(of_json([*MALFORMED, *V2_LAYERS]))

    with caplog.at_level(logging.INFO, "sentinelhub_qgis"):
        assert list_layers(bench(wire).session, "i") == LAYERS

    assert f"{len(MALFORMED)} of {len(MALFORMED) + 3} entries skipped" in caplog.text


CUSTOM = "CUSTOM"
COLLECTIONS = {
    "known": ({"collectionType": "S2L1C"}, "sentinel-2-l1c"),
    "dem": ({"collectionType": "DEM"}, "dem"),
    "by-name-only": ({"collectionType": "LTML2"}, "landsat-tm-l2"),
    "new-mission": ({"collectionType": "S9XYZ"}, "S9XYZ"),
    "from-defaults": ({"datasourceDefaults": {"type": "HLS"}}, "hls"),
    "custom-prefixed": ({"collectionType": CUSTOM, "collectionId": f"byoc-{UUID}"}, f"byoc-{UUID}"),
    "custom-bare": ({"collectionType": CUSTOM, "collectionId": UUID}, f"byoc-{UUID}"),
    "custom-batch": (
        {"collectionType": CUSTOM, "datasourceDefaults": {"collectionId": UUID, "subType": "BATCH"}}, f"batch-{UUID}",
    ),
    "custom-zarr-prefixed": ({"collectionType": CUSTOM, "collectionId": f"zarr-{UUID}"}, f"zarr-{UUID}"),
    "custom-of-a-new-kind": (
        {"collectionType": CUSTOM, "datasourceDefaults": {"collectionId": UUID, "subType": "CUBE"}}, f"byoc-{UUID}",
    ),
    "custom-without": ({"collectionType": CUSTOM}, CUSTOM),
    "unsaid": ({}, ""),
    "number": ({"collectionType": 5, "dataset": "S2L2A"}, ""),
}  # fmt: skip


def only_layer(**members: Any) -> ConfigurationLayer:
    wire = Wire(of_json([{"id": "L", **members}]))
    (layer,) = list_layers(bench(wire).session, "i")
    return layer


@pytest.mark.parametrize("members, collection_id", COLLECTIONS.values(), ids=COLLECTIONS)
def test_collections_are_known_by_their_process_names(members: dict[str, Any], collection_id: str) -> None:
    assert only_layer(**members).collection_id == collection_id


LEGENDS = {
    "classes": ({"type": "discrete", "items": []}, LegendKind.CLASSES),
    "ramp": ({"type": "continuous"}, LegendKind.RAMP),
    "another": ({"type": "pie"}, None),
    "list": ([], None),
    "odd-type": ({"type": ["discrete"]}, None),
    "null": (None, None),
}


@pytest.mark.parametrize("legend, kind", LEGENDS.values(), ids=LEGENDS)
def test_a_layer_says_what_its_legend_explains(legend: Any, kind: LegendKind | None) -> None:
    assert only_layer(styles=[{"name": "default", "legend": legend}]).legend is kind


ODD = {
    "nothing": ({}, ConfigurationLayer("L", "L", "")),
    "empty-title": ({"title": "  "}, ConfigurationLayer("L", "L", "")),
    "unknown-order": ({"datasourceDefaults": {"mosaickingOrder": "newest"}}, ConfigurationLayer("L", "L", "")),
    "listed-order": ({"datasourceDefaults": {"mosaickingOrder": ["leastCC"]}}, ConfigurationLayer("L", "L", "")),
    "null-defaults": ({"datasourceDefaults": None, "styles": None}, ConfigurationLayer("L", "L", "")),
    "odd-cloud": ({"datasourceDefaults": {"maxCloudCoverage": 400}}, ConfigurationLayer("L", "L", "")),
    "true-cloud": ({"datasourceDefaults": {"maxCloudCoverage": True}}, ConfigurationLayer("L", "L", "")),
    "text-cloud": ({"datasourceDefaults": {"maxCloudCoverage": "20"}}, ConfigurationLayer("L", "L", "")),
    "no-cloud": (
        {"datasourceDefaults": {"maxCloudCoverage": 0}}, ConfigurationLayer("L", "L", "", max_cloud_cover=0.0),
    ),
    "odd-hint": ({"orderHint": "first"}, ConfigurationLayer("L", "L", "")),
    "odd-styles": (
        {"styles": [None, "x", {"name": "a", "evalScript": 5}, {"name": "b"}]}, ConfigurationLayer("L", "L", ""),
    ),
    "no-default-style": (
        {"styles": [{"name": "a", "evalScript": "A"}], "defaultStyleName": "gone"},
        ConfigurationLayer("L", "L", "", evalscript="A"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("members, layer", ODD.values(), ids=ODD)
def test_what_is_missing_or_odd_counts_as_unsaid(members: dict[str, Any], layer: ConfigurationLayer) -> None:
    assert only_layer(**members) == layer


def test_equal_places_go_by_title() -> None:
    wire = Wire(
        of_json([{"id": "1", "title": "b"}, {"id": "2", "title": "A"}, {"id": "3", "title": "c", "orderHint": -1}])
    )

    assert [layer.title for layer in list_layers(bench(wire).session, "i")] == ["c", "A", "b"]


def test_an_id_is_never_a_path() -> None:
    wire = Wire(of_json([]))

    list_layers(bench(wire).session, "../profile?x=1#")

    assert wire.urls == ["https://service.invalid/api/v2/configuration/instances/..%2Fprofile%3Fx%3D1%23/layers"]


def test_a_nameless_configuration_can_be_told_apart() -> None:
    assert list_configurations(bench(Wire(of_json([{"id": UUID}]))).session)[0].name == "5e0b8a1c"


def test_the_script_of_a_data_product_is_asked_for() -> None:
    wire = Wire(of_json({"evalScript": SCRIPT}), of_json({"description": "none"}))
    session = bench(wire).session
    layer = ConfigurationLayer("VV", "VV", "sentinel-1-grd", data_product="643")
    assert data_product_script(session, layer) == SCRIPT
    assert path_of(wire.urls[-1]) == "/api/v2/configuration/datasets/S1GRD/dataproducts/643"
    with pytest.raises(errors.UnexpectedAnswer):
        data_product_script(session, layer)

"""Configurations and layers as they are sent: the bodies are those of API reference 2.1 and 2.3 to 2.7."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sentinelhub_qgis.api.configuration_changes import (
    add_layer,
    domain_account_of,
    layer_bodies,
    layer_body,
    make_configuration,
)
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL
from sentinelhub_qgis.model.legend import classes
from sentinelhub_qgis.model.starter import NewLayer, Wish
from tests.unit.api.wire import LOST, OK, TROUBLE, Wire, bench, json_of, of_json, path_of

UUID = "5460de54-082e-473a-b6ea-d5cbe3c17cca"
SCRIPT = "//VERSION=3\n…"
LEGEND = classes(("#00a000", "Vegetation")).as_json({"Vegetation": "Vegetazione"})
LAYER = NewLayer("S2-SCL", "Classi", "sentinel-2-l2a", SCRIPT, "SCL", LEGEND, {"upsampling": "NEAREST"})
WISH = Wish("Starter", "made by us [mark]", (LAYER,))
MADE = {"id": "c0ffee", "name": "Starter", "description": "made by us [mark]"}


def refused(status: int, code: str = "") -> Any:
    return of_json({"error": {"status": status, "code": code, "message": "no"}}, status)


def sent(wire: Wire) -> Any:
    return json_of(wire.asked[-1])


def test_a_configuration_comes_with_its_layers() -> None:
    wire = Wire(of_json(MADE, 201))

    made = make_configuration(bench(wire).session, WISH, "account-id")

    (request,) = wire.asked
    assert (request.method, path_of(str(request.url))) == ("POST", "/api/v2/configuration/instances")
    assert sent(wire) == {
        "name": "Starter",
        "description": "made by us [mark]",
        "domainAccountId": "account-id",
        "additionalData": {"disabled": False, "showLogo": False, "showWarnings": False},
        "layers": [layer_body(LAYER, CDSE, 0)],
    }
    assert (made.id, made.name, made.description) == ("c0ffee", "Starter", "made by us [mark]")


def test_a_configuration_may_come_without_layers_and_account() -> None:
    wire = Wire(of_json(MADE, 201))

    make_configuration(bench(wire).session, WISH, with_layers=False)

    assert set(sent(wire)) == {"name", "description", "additionalData"}


def test_a_layer_is_what_the_reference_says() -> None:
    wire = Wire(of_json({}, 201))

    add_layer(bench(wire).session, "c0ffee", LAYER, 5)

    assert path_of(wire.urls[0]) == "/api/v2/configuration/instances/c0ffee/layers"
    assert sent(wire) == {
        "id": "S2-SCL",
        "title": "Classi",
        "description": "SCL",
        "orderHint": 5,
        "instanceId": "c0ffee",
        "collectionType": "S2L2A",
        "datasetSourceId": 2,
        "defaultStyleName": "default",
        "styles": [
            {
                "name": "default",
                "description": "",
                "evalScript": SCRIPT,
                "legend": {"type": "discrete", "items": [{"color": "#00a000", "label": "Vegetazione"}]},
            }
        ],
        "datasourceDefaults": {
            "type": "S2L2A",
            "temporal": False,
            "mosaickingOrder": "mostRecent",
            "maxCloudCoverage": 100.0,
            "previewMode": "EXTENDED_PREVIEW",
            "upsampling": "NEAREST",
        },
    }


@pytest.mark.parametrize(
    ("collection_id", "kind", "number", "defaults"),
    [
        (
            "sentinel-1-grd",
            "S1GRD",
            3,
            {
                "mosaickingOrder": "mostRecent",
                "acquisitionMode": "IW",
                "polarization": "DV",
                "resolution": "HIGH",
                "backCoeff": "GAMMA0_ELLIPSOID",
                "orthorectify": True,
                "demInstance": "COPERNICUS_90",
                "speckleFilter": {"type": "NONE"},
            },
        ),
        ("dem", "DEM", 4, {"demInstance": "COPERNICUS_90", "EGM": False}),
        ("sentinel-5p-l2", "S5PL2", 7, {"mosaickingOrder": "mostRecent"}),
        ("sentinel-3-olci", "S3OLCI", 8, {"mosaickingOrder": "mostRecent"}),
        (f"byoc-{UUID}", "CUSTOM", 10, {"mosaickingOrder": "mostRecent", "collectionId": UUID, "subType": "BYOC"}),
        (f"zarr-{UUID}", "CUSTOM", 10, {"mosaickingOrder": "mostRecent", "collectionId": UUID, "subType": "ZARR"}),
    ],
    ids=["radar", "elevation", "gases", "ocean colour", "own", "Zarr"],
)
def test_what_a_collection_wants_in_its_layer(
    collection_id: str, kind: str, number: int, defaults: dict[str, Any]
) -> None:
    body = layer_body(NewLayer("X", "X", collection_id, SCRIPT), CDSE, 0)

    assert (body["collectionType"], body["datasetSourceId"]) == (kind, number)
    assert body["datasourceDefaults"] == {"type": kind, "temporal": False, **defaults}
    assert body.get("collectionId") == (collection_id if kind == "CUSTOM" else None)


def test_the_elevation_model_is_one_that_every_account_may_use() -> None:
    body: Any = layer_body(NewLayer("X", "X", "dem", SCRIPT), COMMERCIAL, 0)

    assert body["datasourceDefaults"]["demInstance"] == "COPERNICUS_30"


def test_layers_are_numbered_in_order() -> None:
    bodies = layer_bodies([LAYER, replace(LAYER, id="B")], CDSE)

    assert [(body["id"], body["orderHint"]) for body in bodies] == [("S2-SCL", 0), ("B", 1)]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (refused(403, "COMMON_INSUFFICIENT_PERMISSIONS"), errors.MayNotConfigure),
        (refused(403, "COMMON_SENTINEL_ACCOUNT_EXPIRED"), errors.AccountExpired),
        (refused(403, "ACCESS_INSUFFICIENT_PROCESSING_UNITS"), errors.QuotaUsedUp),
        (refused(409, "COMMON_UNIQUE_KEY_VIOLATION"), errors.NameTaken),
        (refused(400, "COMMON_BAD_PAYLOAD"), errors.BadRequest),
        (of_json({"name": "no id"}, 201), errors.UnexpectedAnswer),
        (OK, errors.UnexpectedAnswer),
        (LOST, errors.ConnectionLost),
        (TROUBLE, errors.ServiceTrouble),
    ],
    ids=["no right", "expired", "quota", "name taken", "bad", "no id", "a list", "lost", "trouble"],
)
def test_a_configuration_is_asked_for_once_whatever_comes_back(answer: Any, kind: type[Exception]) -> None:
    wire = Wire(answer)

    with pytest.raises(kind) as caught:
        make_configuration(bench(wire).session, WISH)

    assert type(caught.value) is kind
    assert len(wire.asked) == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (of_json({"domainAccountId": "abc", "userId": "me"}), "abc"),
        (of_json({"userId": "me"}), ""),
        (of_json({}), ""),
        (refused(404), ""),
        (refused(403), ""),
    ],
    ids=["said", "user alone", "empty", "no profile", "no right"],
)
def test_whose_it_will_be(answer: Any, expected: str) -> None:
    assert domain_account_of(bench(Wire(answer)).session) == expected


def test_a_cancel_is_no_missing_profile() -> None:
    with pytest.raises(errors.Cancelled):
        domain_account_of(bench(Wire(errors.Cancelled())).session)

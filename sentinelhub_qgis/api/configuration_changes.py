"""Making configurations and their layers: Configuration API v2 (API reference 2.1, 2.3 to 2.7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from ..model import errors
from ..model.collection import Collection
from ..model.configuration import Configuration
from ..model.deployment import Deployment
from ..model.starter import NewLayer, Wish
from .configuration_items import configuration_in
from .messages import ServiceRequest
from .paths import Api
from .profile import read_profile
from .promises import json_in
from .reading import Document, id_in
from .retries import Patience
from .session import Session

# API reference 2.6
_SOURCE_NUMBERS = {
    "S2L1C": 1,
    "S2L2A": 2,
    "S1GRD": 3,
    "DEM": 4,
    "S5PL2": 7,
    "S3OLCI": 8,
    "S3SLSTR": 9,
    "CUSTOM": 10,
    "LOTL1": 12,
    "LOTL2": 13,
    "HLS": 21,
}
# Images over land that lie on the map. The elevation model that every account may use (API reference 10, item 11).
_RADAR: Mapping[str, object] = {
    "acquisitionMode": "IW",
    "polarization": "DV",
    "resolution": "HIGH",
    "backCoeff": "GAMMA0_ELLIPSOID",
    "orthorectify": True,
    "demInstance": "COPERNICUS_90",
    "speckleFilter": {"type": "NONE"},
}
_STYLE = "default"
_TAKEN = 409


def make_configuration(
    session: Session, wish: Wish, domain_account_id: str = "", with_layers: bool = True
) -> Configuration:
    """Make a configuration and return it. It is asked for once: a second try could make a second one.

    Raises:
        MayNotConfigure: the account has no right to.
        NameTaken: the name is.
        BadRequest: the service does not take it; perhaps it does without its layers.
        NetworkError, ServiceTrouble: it may have been made or not.
        ServiceError, UnexpectedAnswer, Cancelled: see `Session.send`.
    """
    body: dict[str, object] = {
        "name": wish.name,
        "description": wish.description,
        "additionalData": {"disabled": False, "showLogo": False, "showWarnings": False},
    }
    if domain_account_id:
        body["domainAccountId"] = domain_account_id
    if with_layers:
        body["layers"] = layer_bodies(wish.layers, session.deployment)
    made = configuration_in(_posted(session.with_patience(_just_once), "instances", body))
    if made is None:
        raise errors.UnexpectedAnswer("the new configuration has no id")
    return made


def add_layer(session: Session, configuration_id: str, layer: NewLayer, place: int) -> None:
    """Add one layer to a configuration, as number `place` of its order.

    Raises:
        MayNotConfigure: the account has no right to.
        NameTaken: there is a layer of this id.
        NetworkError, ServiceError, Cancelled: see `Session.send`.
    """
    path = f"instances/{quote(configuration_id, safe='')}/layers"
    _posted(session, path, {**layer_body(layer, session.deployment, place), "instanceId": configuration_id})


def domain_account_of(session: Session) -> str:
    """Return the account that is to own what is made, as the profile says; empty where there is none to be had.

    Raises:
        Cancelled: the user stopped it.
    """
    try:
        profile = read_profile(session)
    except errors.Cancelled:
        raise
    except (errors.ServiceError, errors.UnexpectedAnswer, errors.NetworkError):
        return ""  # without it, the account of the token is meant
    return id_in(profile, "domainAccountId")


def layer_bodies(layers: Sequence[NewLayer], deployment: Deployment) -> list[dict[str, object]]:
    """Return all layers as JSON, in their order."""
    return [layer_body(layer, deployment, place) for place, layer in enumerate(layers)]


def layer_body(layer: NewLayer, deployment: Deployment, place: int) -> dict[str, object]:
    """Return a layer as JSON (API reference 2.4)."""
    kind = layer.collection.short_name
    style: dict[str, object] = {"name": _STYLE, "description": "", "evalScript": layer.evalscript}
    if layer.legend is not None:
        style["legend"] = layer.legend
    body: dict[str, object] = {
        "id": layer.id,
        "title": layer.title,
        "description": layer.description,
        "orderHint": place,
        "collectionType": kind,
        "defaultStyleName": _STYLE,
        "styles": [style],
        "datasourceDefaults": _defaults(layer, deployment),
    }
    if kind in _SOURCE_NUMBERS:
        body["datasetSourceId"] = _SOURCE_NUMBERS[kind]
    if layer.collection.is_custom:
        body["collectionId"] = layer.collection_id
    return body


def _defaults(layer: NewLayer, deployment: Deployment) -> dict[str, object]:
    """Return `datasourceDefaults`, with those members that the collection knows (API reference 2.5)."""
    collection = layer.collection
    members: dict[str, object] = {"type": collection.short_name, "temporal": False}
    if collection.mosaicking_orders:
        members["mosaickingOrder"] = collection.mosaicking_orders[0].value
    if collection.has_cloud:
        members["maxCloudCoverage"] = 100.0
    members.update(_special(collection, deployment))
    members.update(layer.defaults)
    return members


def _special(collection: Collection, deployment: Deployment) -> Mapping[str, object]:
    if collection.short_name == "S1GRD":
        return _RADAR
    if collection.short_name == "DEM":
        return {"demInstance": deployment.dem_instance, "EGM": False}
    if collection.is_custom:
        kind, _, own = collection.id.partition("-")
        return {"collectionId": own, "subType": kind.upper()}
    return {"previewMode": "EXTENDED_PREVIEW"} if collection.short_name.startswith("S2") else {}


def _posted(session: Session, path: str, body: Mapping[str, object]) -> Document:
    try:
        answer = session.send(ServiceRequest("POST", Api.CONFIGURATION, path, body=body))
    except errors.NotPermitted as failure:
        raise errors.MayNotConfigure(failure.detail, status=failure.status, code=failure.code) from None
    except errors.BadRequest as failure:
        if failure.status != _TAKEN:
            raise
        raise errors.NameTaken(failure.detail, status=failure.status, code=failure.code) from None
    document = json_in(answer.body) if answer.body.strip() else {}
    return document if isinstance(document, dict) else {}


def _just_once() -> Patience:
    """Return the patience of a request that is no longer the same when it is sent twice."""
    return Patience(pauses=())

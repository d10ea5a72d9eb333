"""WFS 1.0.0 and 2.0.0: dates and footprints without a token (API reference 8.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import units
from .call import Answer, Call, json_answer, xml_answer
from .capabilities_wfs import wfs_capabilities
from .layer_hosts import described_collection, listed_layers
from .ogc import Handler, answer_by
from .ogc_parameters import OgcError
from .render import CollectionInfo
from .state import Sandbox
from .wfs_gml import gml, html, schema, text
from .wfs_json import feature_collection
from .wfs_query import DEFAULT_VERSION, Feature, Query, features, find_type, read_query, read_version, type_name

JSON = "application/json"
KINDS = {
    "getfeature": "wfs-features",
    "getcapabilities": "wfs-capabilities",
    "describefeaturetype": "wfs-types",
}
#: OUTPUTFORMAT without its parameters, lower case: what is written.
_WRITTEN = {
    JSON: "json", "json": "json", "geojson": "json", "application/geo+json": "json", "": "gml",
    "text/xml": "gml", "application/xml": "gml", "application/gml+xml": "gml", "gml2": "gml", "gml3": "gml",
    "gml32": "gml", "text/html": "html", "text/plain": "text",
}  # fmt: skip


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    return KINDS.get(query.get("REQUEST", "").lower(), "wfs-other")


def wfs(sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the wfs address."""
    handlers: dict[str, Handler] = {
        "getfeature": _features,
        "getcapabilities": _capabilities,
        "describefeaturetype": _types,
    }
    return answer_by(handlers, "WFS", sandbox, call)


def _features(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    return answer_features(sandbox, asked)


def answer_features(sandbox: Sandbox, asked: Mapping[str, str]) -> Answer:
    """Answer GetFeature: find, write, charge."""
    wanted = asked.get("OUTPUTFORMAT", "").split(";")[0].strip().lower()
    if wanted not in _WRITTEN:
        raise OgcError(f"OUTPUTFORMAT {asked['OUTPUTFORMAT']} is not supported")
    query = read_query(sandbox, asked)
    answer = _written(sandbox, _WRITTEN[wanted], query, features(sandbox, query))
    spent = units.area_units(query.area.square_kilometres(), query.start, query.end)
    sandbox.spend(spent)
    return answer.with_headers(units.header(spent))


def _written(sandbox: Sandbox, form: str, query: Query, found: list[Feature]) -> Answer:
    if form == "json":
        return json_answer(feature_collection(query, found, sandbox.switches.wfs_geometry == "srsname"))
    if form == "html":
        return Answer(200, html(query, found).encode(), "text/html; charset=utf-8")
    if form == "text":
        return Answer(200, text(found).encode(), "text/plain; charset=utf-8")
    return xml_answer(gml(query, found))


def _capabilities(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = "1.0.0" if asked.get("VERSION", DEFAULT_VERSION).startswith("1.0") else DEFAULT_VERSION
    return xml_answer(wfs_capabilities(instance, _listed(sandbox, instance, asked), call, version))


def _types(sandbox: Sandbox, call: Call, instance: Mapping[str, Any], asked: Mapping[str, str]) -> Answer:
    version = read_version(asked)
    wanted = asked.get("TYPENAMES") or asked.get("TYPENAME")
    names = wanted.split(",") if wanted else [name for name, _ in _listed(sandbox, instance, asked)]
    for name in names:
        find_type(sandbox, name)
    return xml_answer(schema(names, version))


def _listed(
    sandbox: Sandbox, instance: Mapping[str, Any], asked: Mapping[str, str]
) -> list[tuple[str, CollectionInfo]]:
    """Give the feature types of the collections behind a configuration's layers, each once."""
    found: dict[str, CollectionInfo] = {}
    for layer in listed_layers(sandbox, instance, asked):
        info = described_collection(sandbox, layer)
        name = type_name(sandbox, info) if info is not None and info.start is not None else None
        if name and info is not None:
            found.setdefault(name, info)
    return list(found.items())

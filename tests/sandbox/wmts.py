"""WMTS 1.0.0 by key-value pairs (API reference 8.2)."""

from __future__ import annotations

from collections.abc import Mapping

from .call import Answer, Call, xml_answer
from .capabilities_wmts import wmts_capabilities
from .layer_hosts import listed_layers
from .map_drawing import draw
from .map_frame import Frame
from .map_order import TooFar, read_order, read_target
from .ogc import find_configuration
from .ogc_parameters import OgcError
from .state import Sandbox
from .tile_matrix import TileMatrixSet, matrix_sets


def kind_of(query: Mapping[str, str]) -> str:
    """Name the kind of a request for the ledger."""
    wanted = query.get("REQUEST", "").lower()
    return {"gettile": "wmts-tile", "getcapabilities": "wmts-capabilities"}.get(wanted, "wmts-other")


def wmts(sandbox: Sandbox, call: Call) -> Answer:
    """Answer on the wmts address; SERVICE is not looked at, QGIS asks for capabilities with SERVICE=WMS."""
    asked = call.keyed()
    instance = find_configuration(sandbox, call)
    wanted = asked.get("REQUEST", "")
    if wanted.lower() == "getcapabilities":
        layers = listed_layers(sandbox, instance, asked)
        return xml_answer(wmts_capabilities(instance, layers, call, sandbox))
    if wanted.lower() == "gettile":
        return _tile(sandbox, instance, asked)
    raise OgcError(f"Request {wanted} is not supported" if wanted else "Parameter REQUEST is required")


def _tile(sandbox: Sandbox, instance: Mapping, asked: Mapping[str, str]) -> Answer:
    target = read_target(sandbox, instance, asked.get("LAYER"), asked.get("STYLE", ""), asked)
    frame = _frame(asked, matrix_sets(sandbox.switches))
    try:
        order = read_order(sandbox, instance, target, frame, asked)
    except TooFar as error:
        if sandbox.switches.too_far == "image" and asked.get("WARNINGS", "YES").upper() not in ("NO", "FALSE"):
            return error.as_picture(asked.get("FORMAT", ""), frame.width, frame.height)
        raise
    return draw(sandbox, order)


def _frame(asked: Mapping[str, str], sets: Mapping[str, TileMatrixSet]) -> Frame:
    found = sets.get(asked.get("TILEMATRIXSET", ""))
    if found is None:
        raise OgcError(f"Tile matrix set {asked.get('TILEMATRIXSET')} not found")
    level = _number(asked, "TILEMATRIX")
    if level not in found.levels:
        raise OgcError(f"Tile matrix {level} not found")
    column, row = _number(asked, "TILECOL"), _number(asked, "TILEROW")
    for name, value, count in zip(("TILECOL", "TILEROW"), (column, row), found.counts(level)):
        if value >= count:
            raise OgcError(f"{name} {value} is out of range")
    return Frame(found.bbox(level, column, row), found.crs, found.side, found.side)


def _number(asked: Mapping[str, str], name: str) -> int:
    text = asked.get(name, "")
    if not text.isdecimal():
        raise OgcError(f"Invalid {name}: {text}" if text else f"Parameter {name} is required")
    return int(text)

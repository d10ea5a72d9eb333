"""List configurations and layers: one request each, once signed in."""

from __future__ import annotations

from sentinelhub_qgis.model.configuration import Configuration, ConfigurationLayer
from sentinelhub_qgis.operations.list_layers import list_layers
from sentinelhub_qgis.operations.list_sources import list_configurations
from tests.unit.api.wire import Wire, bench, of_json


def test_two_lists_cost_two_requests_and_one_token() -> None:
    wire = Wire(
        of_json([{"id": "i", "name": "Mine"}]),
        of_json([{"id": "L", "title": "Layer", "collectionType": "DEM"}]),
    )
    session = bench(wire).session

    assert list_configurations(session) == (Configuration("i", "Mine"),)
    assert list_layers(session, "i") == (ConfigurationLayer("L", "Layer", "dem"),)
    assert (len(wire.issued), len(wire.asked)) == (1, 2)

"""The table of starter layers, legends as they are sent, and which configuration is the plugin's own."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.collection import collection_named
from sentinelhub_qgis.model.configuration import Configuration, LegendKind
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment
from sentinelhub_qgis.model.legend import classes, ramp
from sentinelhub_qgis.model.starter import FIRST_CHOICE, MARK, STARTER_LAYERS, offered_at, own_configuration

ELSEWHERE = custom_deployment("https://sh.example.org", "https://id.example.org/token")
OURS = Configuration("a", "Ours", f"text {MARK}")
OFF = Configuration("b", "Off", MARK, is_disabled=True)
THEIRS = Configuration("c", "QGIS starter", "theirs")


def test_ids_are_plain_and_each_is_there_once() -> None:
    ids = [layer.id for layer in STARTER_LAYERS]

    assert ids[0] == FIRST_CHOICE
    assert len(set(ids)) == len(ids)
    assert all(one.isascii() and one.replace("-", "").isalnum() for one in ids)


def test_layers_with_values_have_a_legend() -> None:
    without = {layer.id for layer in STARTER_LAYERS if layer.legend is None}

    assert without == {"S2-TRUE-COLOUR", "S2-FALSE-COLOUR", "S2-SWIR", "S3-TRUE-COLOUR"}


@pytest.mark.parametrize("layer", [layer for layer in STARTER_LAYERS if layer.legend], ids=lambda layer: layer.id)
def test_legends_are_whole(layer: object) -> None:
    legend = layer.legend
    positions = [entry.position for entry in legend.entries]

    if legend.kind is LegendKind.RAMP:
        assert positions == sorted(positions)
        assert legend.entries[0].label
        assert legend.entries[-1].label
    else:
        assert set(positions) == {None}
        assert all(entry.label for entry in legend.entries)
    assert all(len(entry.colour) == 7 and entry.colour.startswith("#") for entry in legend.entries)


def test_a_legend_of_classes_as_it_is_sent() -> None:
    legend = classes(("#00a000", "Vegetation"), ("#0000ff", "Water"))

    assert legend.as_json({"Water": "Acqua"}) == {
        "type": "discrete",
        "items": [{"color": "#00a000", "label": "Vegetation"}, {"color": "#0000ff", "label": "Acqua"}],
    }


def test_a_ramp_as_it_is_sent() -> None:
    assert ramp((-1, "#000000", "low"), (0.5, "#808080", ""), (2, "#ffffff", "2")).as_json({"low": "basso"}) == {
        "type": "continuous",
        "minPosition": -1,
        "maxPosition": 2,
        "gradients": [
            {"position": -1, "color": "#000000", "label": "basso"},
            {"position": 0.5, "color": "#808080"},
            {"position": 2, "color": "#ffffff", "label": "2"},
        ],
    }


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ([], None),
        ([THEIRS], None),
        ([THEIRS, OURS], OURS),
        ([OFF, OURS], OURS),
        ([OFF, THEIRS], OFF),
    ],
    ids=["none", "the name alone", "the mark", "one that is on", "only one that is off"],
)
def test_which_configuration_is_the_plugins_own(there: list[Configuration], expected: Configuration | None) -> None:
    assert own_configuration(there) == expected


@pytest.mark.parametrize(
    ("deployment", "collection_id", "expected"),
    [
        (CDSE, "sentinel-2-l2a", True),
        (CDSE, "sentinel-5p-l2", True),
        (CDSE, "hls", False),
        (COMMERCIAL, "sentinel-2-l2a", True),
        (COMMERCIAL, "sentinel-5p-l2", False),
        (ELSEWHERE, "sentinel-2-l2a", True),
        (ELSEWHERE, "dem", True),
        (ELSEWHERE, "sentinel-5p-l2", None),
    ],
)
def test_where_a_collection_is_offered(deployment: Deployment, collection_id: str, expected: bool | None) -> None:
    assert offered_at(deployment, collection_named(collection_id)) is expected

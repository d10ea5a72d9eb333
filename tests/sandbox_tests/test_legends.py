"""Legends drawn from what the configuration says at the moment: API reference 2.7, 2.8, 8.1."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest

from tests.sandbox.legends import color_of, ramp_color
from tests.sandbox.seeds import TEMPLATE_ID

from .hub import Hub, exception_text, pixels

ASK = {"SERVICE": "WMS", "REQUEST": "GetLegendGraphic", "STYLE": "default"}
LAYERS = f"/api/v2/configuration/instances/{TEMPLATE_ID}/layers"
RAMP = {
    "type": "continuous",
    "minPosition": 0,
    "maxPosition": 10,
    "gradients": [
        {"position": 0, "color": "#000000", "label": "low"},
        {"position": 5, "color": "rgb(100%,0%,0%)"},
        {"position": 10, "color": "#ffffff", "label": "high"},
    ],
}


def legend(hub: Hub, /, **params: object):
    return hub.ogc("wms", **{**ASK, "LAYER": "NDVI", **params})


def colors(image: np.ndarray) -> set[tuple[int, ...]]:
    return {tuple(color) for color in np.unique(image[..., :3].reshape(-1, 3), axis=0).tolist()}


def test_a_discrete_legend_shows_each_colour(hub: Hub) -> None:
    layer = next(layer for layer in hub.get(LAYERS).json() if layer["id"] == "NDVI")
    wanted = {color_of(item["color"]) for item in layer["styles"][0]["legend"]["items"]}
    assert wanted <= colors(pixels(legend(hub)))


def test_a_continuous_legend_runs_from_the_lowest_at_the_bottom_to_the_highest(hub: Hub) -> None:
    image = pixels(legend(hub, LAYER="MOISTURE_INDEX"))[..., :3].astype(int)
    ramp = image[25:183, 12]
    assert len(colors(image)) > 100
    assert np.abs(np.diff(ramp, axis=0)).max() < 64
    assert tuple(ramp[0]) == pytest.approx((0, 0, 128), abs=6)
    assert tuple(ramp[-1]) == pytest.approx((128, 0, 0), abs=6)


@pytest.mark.parametrize(
    "position, color",
    [(-3, (0, 0, 0)), (0, (0, 0, 0)), (2.5, (128, 0, 0)), (5, (255, 0, 0)), (7.5, (255, 128, 128)), (99, (255,) * 3)],
)
def test_colours_between_stops(position: float, color: tuple[int, int, int]) -> None:
    assert ramp_color(RAMP, position) == color


@pytest.mark.parametrize(
    "text, color",
    [("#0d10ff", (13, 16, 255)), ("rgb(0%,50%,100%)", (0, 128, 255)), ("rgb(1, 2, 3)", (1, 2, 3)), ("red", (0, 0, 0))],
)
def test_spellings_of_colours(text: str, color: tuple[int, int, int]) -> None:
    assert color_of(text) == color


@pytest.mark.parametrize(
    "changed, shape",
    [({"WIDTH": 90, "HEIGHT": 40}, (40, 90)), ({"WIDTH": 300}, (None, 300)), ({"HEIGHT": 33}, (33, None))],
)
def test_width_and_height(hub: Hub, changed: dict, shape: tuple) -> None:
    own = pixels(legend(hub)).shape[:2]
    expected = tuple(wanted or size for wanted, size in zip(shape, own))
    assert pixels(legend(hub, **changed)).shape[:2] == expected


@pytest.mark.parametrize(
    "changed, said",
    [
        pytest.param({"LAYER": "NOPE"}, "Layer NOPE not found", id="8.7 layer not found"),
        pytest.param({"LAYER": None}, "required", id="2.7 LAYER missing"),
        pytest.param({"STYLE": "fancy"}, "fancy", id="2.7 style"),
        pytest.param({"WIDTH": 0}, "WIDTH", id="2.7 WIDTH"),
        pytest.param({"HEIGHT": "tall"}, "HEIGHT", id="2.7 HEIGHT"),
        pytest.param({"FORMAT": "image/jpeg"}, "image/jpeg", id="2.7 PNG"),
        pytest.param({"LAYER": "TRUE_COLOR"}, "no legend", id="2.8 legendUrl null: no legend"),
    ],
)
def test_refusals(hub: Hub, changed: dict, said: str) -> None:
    answer = legend(hub, **changed)
    assert answer.status_code == 400
    assert said in exception_text(answer)


@pytest.mark.parametrize("switch, status", [("exception", 400), ("404", 404), ("title", 200)])
def test_what_a_layer_without_a_legend_answers_is_a_switch(hub: Hub, switch: str, status: int) -> None:
    hub.running.control(missing_legend=switch)
    answer = legend(hub, LAYER="TRUE_COLOR")
    assert answer.status_code == status
    assert status != 200 or len(colors(pixels(answer))) > 1


def advertised(hub: Hub, service: str, version: str) -> dict[str, str | None]:
    """Give the legend address of each layer, None without one."""
    root = ElementTree.fromstring(hub.ogc(service, REQUEST="GetCapabilities", VERSION=version).content)
    found = {}
    for layer in (entry for entry in root.iter() if entry.tag.rpartition("}")[2] == "Layer"):
        children = {child.tag.rpartition("}")[2]: child for child in layer}
        name = children.get("Name", children.get("Identifier"))
        urls = [entry for entry in layer.iter() if entry.tag.rpartition("}")[2] == "LegendURL"]
        links = [part.get("{http://www.w3.org/1999/xlink}href") for url in urls for part in url.iter()]
        if name is not None:
            found[name.text] = next((link for link in links if link), None)
    return found


@pytest.mark.parametrize("service, version", [("wms", "1.1.1"), ("wms", "1.3.0"), ("wmts", "1.0.0")])
def test_capabilities_point_to_legends_where_there_are_some(hub: Hub, service: str, version: str) -> None:
    links = advertised(hub, service, version)
    assert {name for name, link in links.items() if link} == {"NDVI", "MOISTURE_INDEX", "SCL"}
    for link in filter(None, links.values()):
        assert hub.session.get(link).headers["Content-Type"] == "image/png"


def test_a_legend_made_a_moment_ago_is_drawn(hub: Hub) -> None:
    layer = next(layer for layer in hub.get(LAYERS).json() if layer["id"] == "TRUE_COLOR")
    style = {**layer["styles"][0], "legend": {"type": "discrete", "items": [{"color": "#12ab34", "label": "Fields"}]}}
    made = {**layer, "id": "FRESH", "title": "Fresh", "styles": [style]}
    assert hub.post(LAYERS, made).status_code in (200, 201)
    assert (0x12, 0xAB, 0x34) in colors(pixels(legend(hub, LAYER="FRESH")))
    assert advertised(hub, "wmts", "1.0.0")["FRESH"]
    assert pixels(hub.map(LAYERS="FRESH", EVALSCRIPT=None)).shape == (12, 16, 4)

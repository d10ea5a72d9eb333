"""WMTS capabilities and tiles: API reference 8.2."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sandbox.seeds import AWKWARD_ID, DISABLED_ID, TEMPLATE_ID
from tests.sandbox.switches import Switches
from tests.sandbox.tile_matrix import matrix_sets

from .hub import Hub, exception_text, pixels

VARIED = {"EVALSCRIPT": None, "PRIORITY": "leastCC", "SHOWLOGO": "false"}


def test_the_official_example_lies_in_its_box() -> None:
    """TILEMATRIX=14, row 3065, column 4758 of the 512 px set: tiles of 4891.97 m, the middle in the box given."""
    left, bottom, right, top = matrix_sets(Switches())["PopularWebMercator512"].bbox(14, 4758, 3065)
    assert (right - left, top - bottom) == pytest.approx((4891.97, 4891.97), abs=0.01)
    assert 3238005 < (left + right) / 2 < 3244050
    assert 5039853 < (bottom + top) / 2 < 5045897


@pytest.mark.parametrize(
    "name, side, level, count",
    [
        ("PopularWebMercator256", 256, 0, 1),
        ("PopularWebMercator256", 256, 14, 16384),
        ("PopularWebMercator512", 512, 1, 1),
        ("PopularWebMercator512", 512, 14, 8192),
    ],
)
def test_matrix_n_is_2_to_the_n_or_half_of_it(name: str, side: int, level: int, count: int) -> None:
    found = matrix_sets(Switches())[name]
    assert (found.side, found.counts(level)) == (side, (count, count))
    assert found.resolution(level) == pytest.approx(156543.0339280410 / 2**level)


def test_a_tile_of_512_is_four_of_256_one_level_further(hub: Hub) -> None:
    large = pixels(hub.tile(**VARIED))
    parts = [
        [
            pixels(
                hub.tile(**VARIED, TILEMATRIXSET="PopularWebMercator256", TILEROW=1450 + down, TILECOL=2176 + across)
            )
            for across in (0, 1)
        ]
        for down in (0, 1)
    ]
    joined = np.vstack([np.hstack(row) for row in parts])
    assert large.shape == (512, 512, 4)
    assert (joined != large).any(axis=2).sum() <= 5  # a pixel may fall to the other side of a rounding


def test_a_tile_is_the_map_of_its_box(hub: Hub) -> None:
    box = matrix_sets(Switches())["PopularWebMercator512"].bbox(12, 1088, 725)
    asked = {"CRS": "EPSG:3857", "BBOX": ",".join(map(repr, box)), "WIDTH": 512, "HEIGHT": 512}
    assert np.array_equal(pixels(hub.map(**asked, **VARIED)), pixels(hub.tile(**VARIED)))


@pytest.mark.parametrize(
    "changed, said",
    [
        pytest.param({"LAYER": "NOPE"}, "Layer NOPE not found", id="8.7 layer not found"),
        pytest.param({"TILEMATRIXSET": "PopularWebMercator1024"}, "1024", id="8.2 matrix set"),
        pytest.param({"TILEMATRIX": 0}, "matrix 0", id="8.2 no matrix 0 of 512 px"),
        pytest.param({"TILEMATRIX": 19}, "matrix 19", id="8.2 matrix"),
        pytest.param({"TILEROW": 2048}, "TILEROW", id="8.2 row out of range"),
        pytest.param({"TILECOL": -1}, "TILECOL", id="8.2 column out of range"),
        pytest.param({"STYLE": "fancy"}, "fancy", id="8.2 style"),
        pytest.param({"TILEMATRIX": 6, "TILEROW": 11, "TILECOL": 16}, "exceeds the limit", id="8.2 too far out"),
        pytest.param({"REQUEST": "GetFeatureInfo"}, "GetFeatureInfo", id="8.2 GetTile and GetCapabilities alone"),
    ],
)
def test_refusals(hub: Hub, changed: dict, said: str) -> None:
    answer = hub.tile(**changed)
    assert answer.status_code == 400
    assert said in exception_text(answer)


def test_matrix_0_of_512_px_is_a_switch(hub: Hub) -> None:
    hub.running.control(matrix_512_zero=True)
    asked = {"TILEMATRIX": 0, "TILEROW": 0, "TILECOL": 0, "LAYER": "DEM", "EVALSCRIPT": None}
    assert pixels(hub.tile(**asked)).shape[:2] == (512, 512)


@pytest.mark.parametrize("service", ["WMS", "WMTS", None])
def test_capabilities_are_answered_by_path(hub: Hub, service: str | None) -> None:
    asked = {"SERVICE": service} if service else {}
    text = hub.ogc("wmts", REQUEST="GetCapabilities", **asked).text
    assert "PopularWebMercator256" in text
    assert "PopularWebMercator512" in text
    assert hub.running.counters()["wmts-capabilities"] == 1


@pytest.mark.parametrize("switch, mark", [("mercator_box", "<ows:BoundingBox"), ("time_dimension", "<Dimension>")])
@pytest.mark.parametrize("on", [False, True])
def test_switched_parts_of_the_capabilities(hub: Hub, switch: str, mark: str, on: bool) -> None:
    hub.running.control(**{switch: on})
    assert (mark in hub.ogc("wmts", REQUEST="GetCapabilities").text) is on


def test_the_tile_address_is_the_one_that_was_asked(hub: Hub) -> None:
    text = hub.ogc("wmts", REQUEST="GetCapabilities").text
    assert f"{hub.running.base_url}/ogc/wmts/{TEMPLATE_ID}?" in text


def test_awkward_names_and_ids_survive(hub: Hub) -> None:
    text = hub.ogc("wmts", AWKWARD_ID, REQUEST="GetCapabilities").text
    assert "&lt;b&gt;fields&lt;/b&gt; &amp;" in text
    answer = hub.session.get(
        f"{hub.running.base_url}/ogc/wmts/{AWKWARD_ID}?REQUEST=GetTile&LAYER=A%2FB&TILEMATRIXSET=PopularWebMercator256"
        "&TILEMATRIX=12&TILEROW=1450&TILECOL=2176&TIME=2026-05-01/2026-05-31"
    )
    assert pixels(answer).shape == (256, 256, 4)


def test_disabled_configuration_is_refused(hub: Hub) -> None:
    answer = hub.ogc("wmts", DISABLED_ID, REQUEST="GetCapabilities")
    assert answer.status_code == 400
    assert "disabled" in exception_text(answer)


def test_tiles_are_counted_and_paid_for(hub: Hub) -> None:
    assert hub.tile().status_code == 200
    assert hub.running.counters() == {"wmts-tile": 1}
    assert hub.running.report()["processing_units"] == pytest.approx(1 / 3, abs=1e-6)

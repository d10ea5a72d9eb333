"""Spot checks of the made-up land and sky: plausible, and of one piece."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from tests.sandbox.render import World
from tests.sandbox.render.collections_table import COLLECTIONS
from tests.sandbox.render.frames import frame_at
from tests.sandbox.render.relief import relief
from tests.sandbox.render.window import Window
from tests.sandbox.running import start_sandbox

from .hub import Hub, order
from .looking import ALPS, BAVARIA, DEM, L1C, L2A, S1, VICTORIA, around, moment, plain, show

NDVI_YEAR = """//VERSION=3
function setup() { return { input: ["B04", "B08", "SCL", "dataMask"], mosaicking: "ORBIT",
  output: { bands: 12, sampleType: "FLOAT32" } }; }
let months = [];
function preProcessScenes(collections) {
  months = collections.scenes.orbits.map((orbit) => new Date(orbit.dateFrom).getUTCMonth());
  return collections;
}
function evaluatePixel(samples) {
  const best = new Array(12).fill(-1);
  samples.forEach((s, i) => {
    const month = months[i];
    if (s.dataMask && (s.SCL === 4 || s.SCL === 5)) { best[month] = Math.max(best[month], index(s.B08, s.B04)); }
  });
  return best;
}"""

@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


@pytest.mark.parametrize(
    "place, growing", [(BAVARIA, range(4, 10)), (VICTORIA, (10, 11, 12, 1, 2, 3))], ids=["north", "south"]
)
def test_fields_green_and_are_harvested_once_a_year(world: World, place: tuple, growing: object) -> None:
    months = show(world, NDVI_YEAR, *around(place, 640.0), period=("2022-01-01", "2022-12-31"))
    seen = (months > -1).all(axis=0)
    low, high = months.min(axis=0), months.max(axis=0)
    fields = seen & (high - low > 0.4)
    assert fields.mean() > 0.2
    assert high[fields].max() < 0.95
    curves = months[:, fields]
    best = curves.argmax(axis=0) + 1
    assert np.isin(best, list(growing)).mean() > 0.9
    top = curves > (low + 0.7 * (high - low))[fields]
    spells = (top & ~np.roll(top, 1, axis=0)).sum(axis=0)
    assert (spells == 1).mean() > 0.7


@pytest.mark.parametrize(
    "place", [(11.5, 48.0), (12.02, 47.0), (-60.3, -33.5), (0.01, 0.2), (100.0, 71.0), (20.0, 84.2), (10.0, -81.0)],
    ids=["inside a zone", "on the edge of a zone", "south", "equator", "far north", "polar", "far south"],
)  # fmt: skip
def test_classes_bands_and_metadata_agree_on_clouds(world: World, place: tuple) -> None:
    lon, lat = place
    box = (lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01)
    found = world.scenes(L2A, box, moment("2022-05-01"), moment("2022-05-31"))
    tile = found[0].properties["proj:bbox"]
    scenes = [one for one in found if one.properties["proj:bbox"] == tile]
    cloudy = sorted(scenes, key=lambda one: abs((one.cloud_cover or 0.0) - 50.0))[:2]
    for scene in cloudy:
        day = scene.time.strftime("%Y-%m-%d")
        script = plain("SCL", "B02", "CLD", "dataMask")
        classes, blue, share, mask = show(
            world, script, tuple(tile), f"EPSG:{scene.epsg}", (549, 549), period=(day, day)
        )
        assert mask.all()
        clouds = np.isin(classes, (8, 9, 10))
        assert scene.cloud_cover == pytest.approx(100.0 * clouds.mean(), abs=1.0)
        assert (share[clouds] >= 10).all()
        assert (share[~clouds] <= 10).all()
        if 5 < 100 * clouds.mean() < 95 and abs(lat) < 72:  # ice and snow are as bright as clouds
            thick = classes == 9
            assert np.median(blue[thick]) > 0.4 > np.median(blue[~clouds & (classes != 11)])


@pytest.mark.parametrize("level", [9, 11, 13, 14])
def test_neighbouring_tiles_agree_at_their_edge(world: World, level: int) -> None:
    """Half a tile further on, pixels are the same as in the tiles side by side."""
    side = 2 * 20037508.342789244 / 2**level
    column, row = int((11.2 + 180) / 360 * 2**level), int(0.3515 * 2**level)
    west, north = -20037508.342789244 + column * side, 20037508.342789244 - row * side
    script = plain("B04", "B08", "SCL")

    def tile(shift: float) -> np.ndarray:
        left = west + shift * side
        return show(world, script, (left, north - side, left + side, north), "EPSG:3857", (256, 256))

    first, second, between = tile(0), tile(1), tile(0.5)
    joined = np.concatenate([first[:, :, 128:], second[:, :, :128]], axis=2)
    assert (joined == between).mean() > 0.995


@pytest.mark.parametrize("metres", [20.0, 60.0, 320.0])
def test_neighbouring_zooms_show_the_same_land(world: World, metres: float) -> None:
    """A coarse picture resembles the mean of the fine one below it, and has its brightness."""
    box, crs = around((12.6, 47.3), metres * 64)
    fine, coarse = (
        show(world, plain("B08"), box, crs, (side, side), period=("2022-06-01", "2022-09-30"),
             mosaicking_order="leastCC")[0]
        for side in (128, 64)
    )  # fmt: skip
    mean = fine.reshape(64, 2, 64, 2).mean(axis=(1, 3))
    assert coarse.mean() == pytest.approx(mean.mean(), rel=0.15)
    assert np.corrcoef(coarse.ravel(), mean.ravel())[0, 1] > 0.5


def test_zones_show_the_same_ground_where_they_overlap(world: World) -> None:
    box, crs = (11.60, 47.90, 11.62, 47.915), "CRS84"
    script = plain("B8A", "SCL")
    found = world.scenes(L2A, box, moment("2022-06-01"), moment("2022-08-31"))
    clear = [one for one in found if one.cloud_cover == 0.0]
    assert {one.epsg for one in clear} == {32632, 32633}
    days = [next(one for one in clear if one.epsg == epsg).time for epsg in (32632, 32633)]
    first, second = (show(world, script, box, crs, period=(f"{day:%Y-%m-%d}",) * 2) for day in days)
    assert (first[1] == second[1]).mean() > 0.8
    assert np.corrcoef(first[0].ravel(), second[0].ravel())[0, 1] > 0.6


def test_two_processes_give_the_same_bytes() -> None:
    answers = []
    for _ in range(2):
        with start_sandbox("--today", "2026-06-30") as sandbox, Hub(sandbox) as hub:
            tile = hub.tile(EVALSCRIPT=None, SHOWLOGO="false").content
            again = hub.tile(EVALSCRIPT=None, SHOWLOGO="false").content
            tiff = hub.process(order(output__responses=[{"format": {"type": "image/tiff"}}])).content
            items = [one["id"] for one in hub.search().json()["features"]]
            assert tile == again
            answers.append((tile, tiff, items))
    assert answers[0] == answers[1]


PLACES = [(0.0, 0.0), (-30.0, 40.0), (-180.0, 10.0), (179.999, -16.5), (15.0, 84.0), (15.0, 89.9), (-60.0, -89.9),
          (0.0, 90.0), (0.0, -90.0), (-70.0, -79.99)]  # fmt: skip


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_every_place_answers_for_every_collection(world: World, place: tuple[float, float]) -> None:
    lon, lat = place
    box = (lon - 0.05, max(lat - 0.05, -90.0), lon + 0.05, min(lat + 0.05, 90.0))
    for name, info in COLLECTIONS.items():
        old = info.end is not None and info.end.year < 2015
        period = ("2010-06-01", "2010-06-30") if old else ("2022-04-01", "2022-06-30")
        band = info.bands[0].name
        values, mask = show(world, plain(band, "dataMask"), box, size=(6, 6), collection=name, period=period)
        assert np.isfinite(values).all(), name
        if name != "sentinel-3-olci-l2" and name != "sentinel-5p-l2":  # land or water alone; clouds hide the air
            assert (mask == 1).all(), name
        if info.start is not None:
            first, last = (moment(day) for day in period)
            assert world.scenes(name, (max(box[0], -180.0), *box[1:3], box[3]), first, last), name


def _covers(world: World, place: tuple, collection: str, *bands: str, **more: object) -> dict[str, np.ndarray]:
    """Give bands over 6 km, beside SCL of a cloudless day."""
    box, crs = around(place, 6_000.0)
    found = world.scenes(L2A, (*place, place[0] + 0.01, place[1] + 0.01), moment("2022-06-01"), moment("2022-09-30"))
    clear = min(found, key=lambda one: one.cloud_cover or 0.0).time.strftime("%Y-%m-%d")
    classes = show(world, plain("SCL"), box, crs, (600, 600), period=(clear, clear))[0]
    period = (clear, clear) if collection in (L2A, L1C) else ("2022-06-01", "2022-06-30")
    values = show(world, plain(*bands), box, crs, (600, 600), collection=collection, period=period, **more)
    return {"classes": classes, **dict(zip(bands, values))}


LAKE = (147.1, -33.47)


def test_water_is_dark_in_the_infrared_and_to_radar(world: World) -> None:
    seen = _covers(world, LAKE, L2A, "B08", "B03")
    water, land = seen["classes"] == 6, np.isin(seen["classes"], (4, 5))
    assert min(water.mean(), land.mean()) > 0.02
    assert np.median(seen["B08"][water]) < 0.05 < 0.15 < np.median(seen["B08"][land])
    assert np.median(seen["B03"][water]) > np.median(seen["B08"][water])
    radar = _covers(world, LAKE, S1, "VV", "VH")
    assert np.median(radar["VV"][water]) < 0.3 * np.median(radar["VV"][land])
    assert (np.median(radar["VH"][land]) < np.median(radar["VV"][land])).all()


def test_towns_are_bright(world: World) -> None:
    box, crs = around((11.35, 46.45), 12_000.0)
    red, radar = (
        show(world, plain(band), box, crs, (600, 600), collection=name, period=("2022-06-01", "2022-09-30"),
             mosaicking_order=how)[0]
        for band, name, how in (("B04", L2A, "leastCC"), ("VV", S1, "mostRecent"))
    )  # fmt: skip
    town = radar > 0.45
    assert 0.002 < town.mean() < 0.2
    assert np.median(red[town]) > 1.4 * np.median(red[~town])


def test_snow_lies_on_high_ground_in_winter(world: World) -> None:
    box, crs = around(ALPS, 30_000.0)
    height = show(world, plain("DEM"), box, crs, (300, 300), collection=DEM)[0]
    assert height.max() > 1_800
    share = {}
    for name, period in (("winter", ("2022-01-10", "2022-02-28")), ("summer", ("2022-07-01", "2022-08-31"))):
        classes = show(world, plain("SCL"), box, crs, (300, 300), period=period, mosaicking_order="leastCC")[0]
        share[name] = ((classes == 11) & (height > 1_500)).sum() / (height > 1_500).sum()
        below = ((classes == 11) & (height < 300)).sum() / max((height < 300).sum(), 1)
        assert below < 0.05
    assert share["winter"] > 0.5 > 0.2 > share["summer"]


def test_slopes_towards_the_sun_are_brighter(world: World) -> None:
    box, crs = around(ALPS, 12_000.0)
    frame = frame_at(*ALPS)
    window = Window(frame, 40, int(box[0] // 40), int(box[3] // 40) - 1, 300, 300)
    lie = relief(window)
    autumn = ("2022-08-15", "2022-10-15")
    light = show(world, plain("B08", "SCL"), box, crs, (300, 300), period=autumn, mosaicking_order="leastCC")
    clear = ~np.isin(light[1], (3, 6, 8, 9, 10, 11))
    south, north = (clear & (lie.slope_north > 0.25)), (clear & (lie.slope_north < -0.25))
    assert min(south.sum(), north.sum()) > 200
    assert np.median(light[0][south]) > 1.3 * np.median(light[0][north])


def test_elevation_is_the_height_the_ground_is_made_of(world: World) -> None:
    box, crs = around(ALPS, 6_000.0)
    height = show(world, plain("DEM"), box, crs, (200, 200), collection=DEM)[0]
    window = Window(frame_at(*ALPS), 30, int(box[0] // 30), int(box[3] // 30), 200, 200)
    assert np.corrcoef(height.ravel(), relief(window).elevation.ravel())[0, 1] > 0.99

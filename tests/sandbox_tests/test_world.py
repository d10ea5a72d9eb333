"""Spot checks of the made-up world: plausible, and of one piece."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest

from tests.sandbox.render import DataSource, RenderJob, World
from tests.sandbox.render.collections_landsat import WEST_COLLECTIONS
from tests.sandbox.render.collections_table import COLLECTIONS
from tests.sandbox.render.frames import Frame, frame_at
from tests.sandbox.render.relief import relief
from tests.sandbox.render.tiles import GridZone
from tests.sandbox.render.window import Window
from tests.sandbox.running import start_sandbox

from .hub import Hub, coded, order

L2A, L1C, S1, DEM = "sentinel-2-l2a", "sentinel-2-l1c", "sentinel-1-grd", "dem"
BAVARIA, VICTORIA = (11.5, 48.0), (145.0, -34.0)
ALPS = (10.9, 46.9)
YEAR = ("2022-07-01", "2023-12-31")
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
Box = tuple[float, float, float, float]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def plain(*bands: str) -> str:
    names = ", ".join(f'"{name}"' for name in bands)
    values = ", ".join(f"s.{name}" for name in bands)
    return (
        f'//VERSION=3\nfunction setup() {{ return {{ input: [{names}], '
        f'output: {{ bands: {len(bands)}, sampleType: "FLOAT32" }} }}; }}\n'
        f"function evaluatePixel(s) {{ return [{values}]; }}\n"
    )  # fmt: skip


def show(
    world: World, script: str, bbox: Box, crs: str = "CRS84", size: tuple[int, int] = (64, 64), *,
    collection: str = L2A, period: tuple[str, str] = ("2022-06-01", "2022-06-30"), **source: object,
) -> np.ndarray:  # fmt: skip
    """Give (bands, height, width)."""
    data = DataSource(None, collection, moment(period[0]), moment(period[1] + "T23:59:59"), **source)  # type: ignore[arg-type]
    return world.render(RenderJob(bbox, crs, *size, None, (data,), script)).outputs[0].array


def around(place: tuple[float, float], metres: float) -> tuple[Box, str]:
    """Give a square in the UTM zone of a place, on its 10 m grid."""
    frame = frame_at(*place)
    east, north = (float(value[0]) for value in frame.from_degrees(np.array([place[0]]), np.array([place[1]])))
    west, south = east // 1000 * 1000, north // 1000 * 1000
    return (west, south, west + metres, south + metres), f"EPSG:{frame.epsg}"


@pytest.fixture(scope="module")
def world():
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


@pytest.mark.parametrize("collection", [L2A, L1C, "landsat-ot-l1", "hls"])
def test_cloud_limits_keep_what_they_promise(world: World, collection: str) -> None:
    box = (11.3, 46.4, 11.4, 46.5)
    found = world.scenes(collection, box, moment("2022-01-01"), moment("2022-12-31"))
    shares = np.array([one.cloud_cover for one in found])
    assert ((shares >= 0) & (shares <= 100)).all()
    assert (shares < 10).mean() > 0.2
    assert (shares > 60).mean() > 0.1


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


def test_the_whole_earth_has_scenes_in_valid_outlines(world: World) -> None:
    earth, noon = (-180.0, -90.0, 180.0, 90.0), moment("2022-06-01T12:00")
    outlines = [one.scene for one in world.walk("sentinel-3-olci", earth, moment("2022-06-01"), noon)]
    assert len(outlines) > 300
    assert {one.bbox[1] for one in outlines if one.bbox[1] < -89.9} == {-90.0}
    knot = {"type": "Polygon", "coordinates": [[[10, 45], [12, 47], [12, 45], [10, 47], [10, 45]]]}
    assert world.scenes(L2A, knot, moment("2022-06-01"), moment("2022-06-03"))


@pytest.mark.parametrize(
    "collection, revisits",
    [
        (L2A, {5}), (S1, {5, 7, 6, 12}), ("landsat-ot-l1", {8}), ("landsat-etm-l1", {16}), ("sentinel-3-olci", {1}),
        ("sentinel-5p-l2", {1}), ("modis", {1}),
    ],
)  # fmt: skip
def test_satellites_come_again_after_their_days(world: World, collection: str, revisits: set[int]) -> None:
    found = world.scenes(collection, (11.3, 46.4, 11.31, 46.41), moment("2022-01-15"), moment("2022-06-30"))
    tile = Counter(tuple(one.properties["proj:bbox"]) for one in found).most_common(1)[0][0]
    days = sorted({one.time.date() for one in found if tuple(one.properties["proj:bbox"]) == tile})
    assert {(after - before).days for before, after in pairwise(days)} <= revisits


@pytest.mark.parametrize(
    "collection, hours, platforms",
    [
        (L2A, (9.5, 11.5), {"sentinel-2a", "sentinel-2b"}),
        (S1, (4.5, 19.0), {"sentinel-1a"}),
        ("landsat-ot-l1", (9.0, 11.0), {"landsat-8", "landsat-9"}),
        ("sentinel-3-slstr", (9.0, 23.5), {"sentinel-3a", "sentinel-3b"}),
        ("sentinel-5p-l2", (12.5, 14.5), {"sentinel-5p"}),
        ("modis", (9.5, 11.5), {"terra"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("place", [(11.3, 46.4), (-120.0, 10.0), (150.0, -40.0)], ids=str)
def test_acquisitions_keep_their_local_time(
    world: World, collection: str, hours: tuple, platforms: set, place: tuple
) -> None:
    lon, lat = place
    area = (lon, lat, lon + 0.01, lat + 0.01)
    found = world.scenes(collection, area, moment("2022-03-01"), moment("2022-04-30"))
    assert {one.properties["platform"] for one in found} == platforms
    for one in found:
        local = (one.time + timedelta(hours=lon / 15.0)).time()
        assert hours[0] <= local.hour + local.minute / 60 <= hours[1]
    if "sat:orbit_state" in found[0].properties:
        both = collection in (S1, "sentinel-3-slstr")
        states = {one.properties["sat:orbit_state"] for one in found}
        assert states == ({"ascending", "descending"} if both else {"descending"})


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


@pytest.mark.parametrize("day, north_warmer", [("2022-07-15", True), ("2022-01-15", False)])
def test_heat_follows_the_season(world: World, day: str, north_warmer: bool) -> None:
    means = []
    for place in (BAVARIA, VICTORIA):
        box, crs = around(place, 20_000.0)
        period = (day, (moment(day) + timedelta(days=30)).strftime("%Y-%m-%d"))
        heat = show(
            world, plain("B10", "dataMask"), box, crs, collection="landsat-ot-l1", period=period,
            mosaicking_order="leastCC",
        )  # fmt: skip
        means.append(float(heat[0].mean()))
        assert 240.0 < means[-1] < 325.0
    assert (means[0] > means[1]) is north_warmer


@pytest.mark.parametrize(
    "band, low, high", [("NO2", 0.0, 4e-4), ("CO", 0.01, 0.08), ("CH4", 1750.0, 2000.0), ("O3", 0.1, 0.25)]
)
def test_gases_have_their_usual_amounts(world: World, band: str, low: float, high: float) -> None:
    amounts, mask = show(
        world, plain(band, "dataMask"), (-10.0, 35.0, 30.0, 60.0), size=(100, 80), collection="sentinel-5p-l2"
    )
    seen = amounts[mask == 1]
    assert seen.size > 1_000
    assert (seen > low).all()
    assert (seen < high).all()
    assert seen.std() > 0


@pytest.mark.parametrize("least", [0, 50, 100], ids=str)
def test_poor_quality_is_left_out(world: World, least: int) -> None:
    box = (-10.0, 35.0, 30.0, 60.0)
    mask = show(
        world, plain("NO2", "dataMask"), box, size=(100, 80), collection="sentinel-5p-l2", options={"minQa": least}
    )[1]
    assert {0: mask.mean() == 1.0, 50: 0.3 < mask.mean() < 1.0, 100: mask.mean() < 0.9}[least]


def test_one_sample_of_sentinel_5p_looks_at_the_last_day_alone(world: World) -> None:
    """API reference 5.3; with ORBIT the whole period counts."""
    box, script = (10.0, 45.0, 11.0, 45.7), plain("NO2", "dataMask")
    masks = []
    for day in range(1, 29):
        last = f"2022-06-{day:02d}"
        month, alone = (
            show(world, script, box, size=(60, 60), collection="sentinel-5p-l2", period=(first, last))
            for first in ("2022-05-01", last)
        )
        assert (month == alone).all()
        masks.append(alone[1].mean())
    assert min(masks) < 0.5 < max(masks)


@pytest.mark.parametrize(
    "collection, options, key, allowed",
    [
        ("hls", {"constellation": "LANDSAT"}, "platform", {"landsat-8", "landsat-9"}),
        ("hls", {"constellation": "SENTINEL"}, "platform", {"sentinel-2a", "sentinel-2b"}),
        ("landsat-ot-l1", {"tiers": "TIER_1"}, "landsat:collection_category", {"T1"}),
        (S1, {"orbitDirection": "ASCENDING"}, "sat:orbit_state", {"ascending"}),
        ("sentinel-3-slstr", {"orbitDirection": "DESCENDING"}, "sat:orbit_state", {"descending"}),
    ],
)
def test_filters_choose_among_passes(
    world: World, collection: str, options: dict, key: str, allowed: set
) -> None:
    from tests.sandbox.render.candidates import candidates, in_order

    area, first, last = (11.3, 46.4, 11.4, 46.5), moment("2022-01-01"), moment("2022-06-30")
    found = candidates(collection, area, first, last, ())
    source = DataSource(None, collection, first, last, options=options)
    kept = in_order(found, source, COLLECTIONS[collection].has_cloud)
    assert {one.scene.properties[key] for one in kept} == allowed
    assert 0 < len(kept) < len(found)


def test_radiance_is_reflectance_under_the_sun(world: World) -> None:
    script = """//VERSION=3
function setup() { return { input: [{ bands: ["B08", "B08"], units: ["REFLECTANCE", "RADIANCE"] }],
  output: { bands: 1, sampleType: "FLOAT32" } }; }
function evaluatePixel(s) { return [s.B08]; }"""
    light = script.replace('"B08", "B08"', '"B08"').replace('"REFLECTANCE", "RADIANCE"', '"{}"')
    box = (11.0, 46.0, 12.0, 47.0)
    one, other = (
        show(world, light.replace("{}", unit), box, size=(30, 30), collection="sentinel-3-olci")[0]
        for unit in ("REFLECTANCE", "RADIANCE")
    )
    assert 50 < np.median(other / one) < 500
    assert np.ptp(other / one) < 1e-3 * np.median(other / one)


def test_nothing_is_seen_of_the_future() -> None:
    made = World(today=lambda: moment("2022-06-15T23:59:59"))
    area, first, last = (11.3, 46.4, 11.4, 46.5), moment("2022-06-01"), moment("2022-12-31")
    found = made.scenes(L2A, area, first, last)
    assert max(one.time for one in found) <= moment("2022-06-15T23:59:59")
    assert found == World().scenes(L2A, area, first, moment("2022-06-15T23:59:59"))
    script = plain("dataMask")
    assert not show(made, script, area, period=("2022-06-16", "2022-12-31")).any()
    assert show(made, script, area, period=("2022-06-01", "2022-12-31")).all()
    made.close()


def test_the_server_shows_nothing_of_the_future(hub: Hub) -> None:
    found = hub.search(datetime="2026-06-01T00:00:00Z/2027-01-01T00:00:00Z").json()["features"]
    assert found
    assert all(one["properties"]["datetime"] < "2026-07-01" for one in found)
    mask = """//VERSION=3
function setup() { return { input: ["dataMask"], output: { bands: 1 } }; }
function evaluatePixel(s) { return [s.dataMask]; }"""
    period = {"from": "2026-07-01T00:00:00Z", "to": "2026-12-31T00:00:00Z"}
    answer = hub.process(order(input__data__0__dataFilter__timeRange=period, evalscript=mask))
    assert answer.status_code == 200
    assert max(answer.content) >= 0
    later = hub.map(TIME="2026-07-01/2026-12-31", EVALSCRIPT=coded(mask), WARNINGS="NO", FORMAT="image/png")
    past = hub.map(TIME="2026-06-01/2026-12-31", EVALSCRIPT=coded(mask), WARNINGS="NO", FORMAT="image/png")
    assert later.content != past.content


def test_grid_zones_reach_over_their_edges() -> None:
    zone = GridZone(Frame(32632), 0, 15)
    assert zone.name == "32T"
    west, south, east, north = zone.bounds
    lon, lat = Frame(32632).to_degrees(np.array([west, east]), np.array([south, north]))
    assert (lon[0] < 6.0, lon[1] > 11.0, lat[0] < 40.0, lat[1] > 48.0) == (True,) * 4


def test_western_collections_tell_when_they_ended() -> None:
    assert WEST_COLLECTIONS["modis"].end.year == 2023
    assert World().scenes("modis", (0, 0, 1, 1), moment("2023-03-01"), moment("2024-03-01")) == []

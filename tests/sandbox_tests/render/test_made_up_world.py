"""The made-up world holds together: same answer twice, across tile edges, everywhere on Earth, over the year."""

from __future__ import annotations

import numpy as np
import pytest

from tests.sandbox.render import World
from tests.sandbox.render.frames import Frame, transform

from .conftest import day, job, raw_script

BANDS = ("B02", "B04", "B08", "B11", "SCL", "dataMask")
SOMEWHERE = (600000.0, 5200000.0)


def test_same_request_gives_the_same_bytes_in_another_world(world: World) -> None:
    wanted = job(raw_script(*BANDS))
    other = World()
    assert world.render(wanted).outputs[0].array.tobytes() == other.render(wanted).outputs[0].array.tobytes()
    other.close()


@pytest.mark.parametrize(
    ("crs", "bbox"),
    [
        ("EPSG:32632", (600000.0, 5200000.0, 602560.0, 5202560.0)),
        ("EPSG:3857", (1250000.0, 5850000.0, 1252560.0, 5852560.0)),
        ("CRS84", (11.3, 46.4, 11.34, 46.43)),
        ("EPSG:3035", (4400000.0, 2600000.0, 4402560.0, 2602560.0)),
    ],
    ids=["utm", "mercator", "degrees", "laea"],
)
def test_two_halves_make_the_whole(world: World, crs: str, bbox: tuple[float, float, float, float]) -> None:
    west, south, east, north = bbox
    middle = (west + east) / 2
    script = raw_script(*BANDS)
    whole = world.render(job(script, bbox, crs, (128, 128))).outputs[0].array
    left = world.render(job(script, (west, south, middle, north), crs, (64, 128))).outputs[0].array
    right = world.render(job(script, (middle, south, east, north), crs, (64, 128))).outputs[0].array
    assert (np.concatenate([left, right], axis=2) == whole).mean() > 0.9995


def test_a_large_image_is_made_in_blocks_without_seams(world: World) -> None:
    script = raw_script("B04", "SCL")
    west, south = SOMEWHERE
    large = job(script, (west, south, west + 12000, south + 12000), size=(1200, 1200))
    corner = job(script, (west + 6000, south + 2000, west + 7000, south + 3000), size=(100, 100))
    whole = world.render(large).outputs[0].array
    again = world.render(corner).outputs[0].array
    red_gap = np.abs(again[0].astype(int) - whole[0, 900:1000, 600:700])
    assert red_gap.max() <= 1  # sums of float32 in another order may fall on the other side of one half
    assert (red_gap == 0).mean() > 0.999
    assert (again[1] == whole[1, 900:1000, 600:700]).all()


@pytest.mark.parametrize(
    ("collection", "band"),
    [
        ("sentinel-2-l2a", "B04"),
        ("sentinel-2-l1c", "B10"),
        ("dem", "DEM"),
        ("byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca", "B04"),
        ("sentinel-1-grd", "VV"),
    ],
)
@pytest.mark.parametrize(
    "place",
    [(11.3, 46.5), (0.0, 0.0), (-180.0, 10.0), (179.99, -16.5), (30.0, -79.99), (15.0, 84.0), (15.0, 89.9),
     (-60.0, -89.9), (-70.0, -33.0)],
    ids=lambda place: f"{place[0]},{place[1]}",
)  # fmt: skip
def test_every_place_answers(world: World, collection: str, band: str, place: tuple[float, float]) -> None:
    lon, lat = place
    bbox = (lon - 0.01, max(lat - 0.01, -90.0), lon + 0.01, min(lat + 0.01, 90.0))
    script = f"""//VERSION=3
function setup() {{ return {{ input: ["{band}", "dataMask"], output: {{ bands: 2, sampleType: "FLOAT32" }} }}; }}
function evaluatePixel(s) {{ return [s.{band}, s.dataMask]; }}"""
    period = ("2022-04-01", "2022-06-30T23:59:59")
    image = world.render(job(script, bbox, "CRS84", (8, 8), period, collection)).outputs[0].array
    assert np.isfinite(image).all()
    assert (image[1] == 1).all()
    assert (image[0] != 0).mean() > 0.9 or band == "DEM"


@pytest.mark.parametrize("collection", ["dem", "sentinel-1-grd"])
def test_the_whole_earth_fits_into_one_image(world: World, collection: str) -> None:
    half = 20037508.34
    band = "DEM" if collection == "dem" else "VV"
    script = f"""//VERSION=3
function setup() {{ return {{ input: ["{band}", "dataMask"], output: {{ bands: 2, sampleType: "FLOAT32" }} }}; }}
function evaluatePixel(s) {{ return [s.{band}, s.dataMask]; }}"""
    wanted = job(script, (-half, -half, half, half), "EPSG:3857", (128, 128), collection=collection)
    values, mask = world.render(wanted).outputs[0].array
    assert (mask == 1).all()
    assert values.std() > 0


def test_reflectance_is_plausible(world: World) -> None:
    script = raw_script("B02", "B04", "B08")
    period = ("2022-06-01", "2022-06-30")
    wanted = job(script, (600000, 5200000, 605120, 5205120), size=(256, 256), period=period, mosaicking_order="leastCC")
    blue, red, infrared = world.render(wanted).outputs[0].array.astype(float)
    assert 100 < np.median(blue) < 1500
    assert 100 < np.median(red) < 2000
    assert 1000 < np.median(infrared) < 5000


def test_green_follows_the_seasons(world: World) -> None:
    script = """//VERSION=3
function setup() { return { input: ["B04", "B08"], output: { bands: 1, sampleType: "FLOAT32" } }; }
function evaluatePixel(s) { return [index(s.B08, s.B04)]; }"""
    mosaic = "byoc-5460de54-082e-473a-b6ea-d5cbe3c17cca"
    means = []
    for first in ("2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01"):
        wanted = job(
            script, (680000, 5330000, 685120, 5335120), size=(256, 256), period=(first, first), collection=mosaic
        )
        means.append(float(world.render(wanted).outputs[0].array.mean()))
    winter, spring, summer, autumn = means
    assert spring > winter + 0.15
    assert summer > autumn + 0.05
    assert max(means) < 0.95


def test_one_field_greens_and_is_harvested(world: World) -> None:
    """Follow single pixels of farmland through cloudless looks at the made-up ground."""
    script = """//VERSION=3
function setup() { return { input: ["B04", "B08", "SCL", "dataMask"], mosaicking: "ORBIT",
  output: { bands: 3, sampleType: "FLOAT32" } }; }
function evaluatePixel(samples) {
  const seen = samples.filter((s) => s.dataMask && (s.SCL === 4 || s.SCL === 5)).map((s) => index(s.B08, s.B04));
  return [Math.min(...seen), Math.max(...seen), seen.length];
}"""
    wanted = job(script, (680000, 5330000, 681280, 5331280), size=(128, 128), period=("2022-03-01", "2022-10-31"))
    low, high, count = world.render(wanted).outputs[0].array
    assert np.median(count) > 5
    farmland = (low < 0.35) & (high > 0.6)
    assert farmland.mean() > 0.1


@pytest.mark.parametrize("tile", [(500000.0, 5300000.0), (600000.0, 5100000.0), (300000.0, 1200000.0)])
def test_scene_classes_agree_with_cloud_cover(world: World, tile: tuple[float, float]) -> None:
    west, south = tile[0], tile[1] - 9800.0
    bbox = (west, south, west + 109800.0, south + 109800.0)
    middle = {"type": "Point", "coordinates": _degrees(west + 50000.0, south + 60000.0)}
    found = world.scenes("sentinel-2-l2a", middle, day("2022-05-01"), day("2022-06-15"))
    square = [one for one in found if one.properties["proj:bbox"][:2] == [bbox[0], bbox[1]]]
    assert len(square) >= 5
    for scene in square:
        moment = scene.time.replace(tzinfo=None).isoformat()
        wanted = job(raw_script("SCL", kind="UINT8"), bbox, size=(1098, 1098), period=(moment, moment))
        classes = world.render(wanted).outputs[0].array
        share = 100.0 * np.isin(classes, (8, 9, 10)).mean()
        assert scene.cloud_cover == pytest.approx(share, abs=1.0)


def test_cloudy_and_clear_days_both_happen(world: World) -> None:
    found = world.scenes("sentinel-2-l2a", (11.0, 48.0, 11.1, 48.1), day("2022-01-01"), day("2022-12-31"))
    cover = np.array([one.cloud_cover for one in found])
    assert (cover < 5).sum() >= 10
    assert (cover > 60).sum() >= 10


@pytest.mark.parametrize("epsg", [32632, 32701, 32760], ids=str)
def test_own_utm_agrees_with_proj(epsg: int) -> None:
    frame = Frame(epsg)
    lon, lat = np.meshgrid(frame.meridian + np.linspace(-20.0, 20.0, 41), np.linspace(-80.0, 84.0, 83))
    lon = (lon + 180.0) % 360.0 - 180.0
    ours, theirs = frame.from_degrees(lon, lat), transform("OGC:CRS84", f"EPSG:{epsg}", lon, lat)
    assert np.abs(np.subtract(ours, theirs)).max() < 1e-4
    again = frame.to_degrees(*ours)
    assert np.abs(again[1] - lat).max() < 1e-9
    assert np.abs((again[0] - lon + 540.0) % 360.0 - 180.0).max() < 1e-9


def _degrees(east: float, north: float) -> list[float]:
    lon, lat = Frame(32632).to_degrees(np.array([east]), np.array([north]))
    return [float(lon[0]), float(lat[0])]

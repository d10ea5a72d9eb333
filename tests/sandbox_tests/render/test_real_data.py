"""Real imagery wins where it lies, pixel for pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.sandbox.render import World
from tests.sandbox.render.frames import Frame

from .conftest import day, job, raw_script

DAY = ("2022-06-12", "2022-06-12T23:59:59")
FILE = (674990.0, 5154560.0, 675590.0, 5154960.0)


def _file(folder: Path) -> np.ndarray:
    with rasterio.open(folder / "S2L2A_2022-06-12.tif") as file:
        return file.read()


def test_own_grid_gives_the_file_itself(real_world: World, real_folder: Path) -> None:
    script = raw_script("B04", "B03", "B02", "B08", "SCL")
    image = real_world.render(job(script, FILE, size=(60, 40), period=DAY)).outputs[0].array
    assert (image == _file(real_folder)).all()


def test_a_part_on_the_grid_is_the_part_of_the_file(real_world: World, real_folder: Path) -> None:
    part = (675090.0, 5154660.0, 675290.0, 5154860.0)
    image = real_world.render(job(raw_script("B04"), part, size=(20, 20), period=DAY)).outputs[0].array
    assert (image[0] == _file(real_folder)[0, 10:30, 10:30]).all()


def test_finer_pixels_repeat_the_nearest(real_world: World, real_folder: Path) -> None:
    image = real_world.render(job(raw_script("B04"), FILE, size=(240, 160), period=DAY)).outputs[0].array
    assert (image[0] == _file(real_folder)[0].repeat(4, 0).repeat(4, 1)).all()


def test_finer_pixels_can_be_interpolated(real_world: World) -> None:
    options = {"upsampling": "BILINEAR"}
    wanted = job(raw_script("B02", "SCL"), FILE, size=(240, 160), period=DAY, options=options)
    blue, classes = real_world.render(wanted).outputs[0].array
    assert np.diff(blue[80].astype(int)[4:-4]).max() <= 1
    assert set(np.unique(classes)) == {4, 9}


def test_other_coordinates_show_the_same_ground(real_world: World) -> None:
    """B02 counts columns, B03 rows: each pixel says which cell it shows."""
    bbox = (11.285, 46.5225, 11.287, 46.524)
    image = real_world.render(job(raw_script("B03", "B02"), bbox, "CRS84", (30, 30), DAY)).outputs[0].array
    rows, columns = image[0].astype(int) - 2000, image[1].astype(int) - 3000
    lon = 11.285 + (np.arange(30) + 0.5) * 0.002 / 30
    lat = 46.524 - (np.arange(30) + 0.5) * 0.0015 / 30
    east, north = Frame(32632).from_degrees(*np.meshgrid(lon, lat))
    wanted_columns = np.floor((east - 674990.0) / 10.0)
    wanted_rows = np.floor((5154960.0 - north) / 10.0)
    inside = (wanted_columns >= 0) & (wanted_columns < 60) & (wanted_rows >= 0) & (wanted_rows < 40)
    assert inside.mean() > 0.5
    assert (columns[inside] == wanted_columns[inside]).mean() > 0.99
    assert (rows[inside] == wanted_rows[inside]).mean() > 0.99


def test_around_the_file_lies_the_made_up_world(real_world: World, world: World) -> None:
    script = raw_script("B04", "dataMask")
    wide = (674490.0, 5154460.0, 675690.0, 5155060.0)
    mixed = real_world.render(job(script, wide, size=(120, 60), period=DAY)).outputs[0].array
    made = world.render(job(script, wide, size=(120, 60), period=DAY)).outputs[0].array
    inside = np.zeros((60, 120), bool)
    inside[10:50, 50:110] = True
    assert (mixed[1] == 1).all()
    assert (mixed[0][~inside] == made[0][~inside]).all()
    assert mixed[0][10, 50] == 1000


def test_only_one_sample_on_the_day_of_a_real_scene(real_world: World) -> None:
    script = """//VERSION=3
function setup() { return { input: ["B04", "dataMask"], mosaicking: "ORBIT",
  output: { bands: 2, sampleType: "UINT16" } }; }
function evaluatePixel(samples) {
  return [samples.filter((s) => s.dataMask).length, samples.length];
}"""
    counts = real_world.render(job(script, FILE, size=(60, 40), period=DAY)).outputs[0].array
    assert (counts[0] == 1).all()


def test_bands_the_file_lacks_are_derived(real_world: World) -> None:
    script = raw_script("B01", "B05", "B11", "CLD", "sunZenithAngles", "dataMask")
    image = real_world.render(job(script, FILE, size=(60, 40), period=DAY)).outputs[0].array
    assert (image[[0, 1, 2, 4, 5]] > 0).all()
    assert set(np.unique(image[3])) == {0, 95}


def test_real_scene_replaces_the_made_up_one_of_its_day(real_world: World) -> None:
    inside = {"type": "Point", "coordinates": [11.284, 46.5245]}
    found = real_world.scenes("sentinel-2-l2a", inside, day("2022-06-01"), day("2022-06-30"))
    same_day = [one for one in found if one.time.date() == day("2022-06-12").date()]
    assert [one.id for one in same_day] == ["S2L2A_2022-06-12"]
    assert same_day[0].cloud_cover == pytest.approx(25.0)
    assert same_day[0].time.isoformat() == "2022-06-12T10:16:00+00:00"
    assert len(found) >= 5


def test_cloud_filter_applies_to_real_scenes(real_world: World) -> None:
    script = raw_script("B04", "dataMask")
    for limit, seen in ((30.0, 1), (20.0, 0)):
        wanted = job(
            script, FILE, size=(6, 4), period=("2022-06-12T10:16:00", "2022-06-12T10:16:00"), max_cloud_cover=limit
        )
        assert real_world.render(wanted).outputs[0].array[1].max() == seen


def test_real_elevation_wins(real_world: World) -> None:
    script = """//VERSION=3
function setup() { return { input: ["DEM"], output: { bands: 1, sampleType: "FLOAT32" } }; }
function evaluatePixel(s) { return [s.DEM]; }"""
    wide = (674890.0, 5154560.0, 675590.0, 5154960.0)
    heights = real_world.render(job(script, wide, size=(70, 40), collection="dem")).outputs[0].array[0]
    assert heights[5, 10 + 32] == pytest.approx(5005.5)
    assert (heights[:, :10] < 5000).all()


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        World(tmp_path / "nowhere")

"""Footprints and mosaics of a batch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.batch.area import named
from sentinelhub_qgis.model.batch.batch import Batch, Outcome, RowState
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.operations.batch.results import finished_images, write_footprints, write_mosaics
from sentinelhub_qgis.operations.batch.run_batch import run_batch
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of, field_of
from tests.unit.operations.fake_service import FakeSession
from tests.unit.pixels import read_bands


def ran(folder: Path, *crs: str) -> tuple[Batch, dict[str, Outcome]]:
    """Run a batch of two fields side by side, the second in another zone if that is said."""
    first, second = field_of("a"), field_of("b")
    east = replace(second, ground=_moved(second.ground, *crs), sight=_moved(second.sight, *crs))
    wish = batch_of(areas=named([first, east]))
    batch = plan_batch(wish, None, Hands(), Watcher()).batch
    return batch, run_batch(batch, {}, folder / "batch.json", FakeSession(), Hands(), Watcher()).outcomes


def _moved(box: BoundingBox, crs: str = "EPSG:32632") -> BoundingBox:
    return BoundingBox(box.min_x + 200, box.min_y, box.max_x + 200, box.max_y, crs)


@pytest.mark.parametrize("name", ["footprints.gpkg", "footprints.geojson"])
def test_footprints_say_file_date_cloud_and_units(name: str, tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path)
    batch = batch.with_rows([replace(batch.rows[0], cloud=12.5)])
    outcomes[batch.rows[3].id] = Outcome(RowState.EMPTY)
    for _ in range(2):  # the second replaces the first
        path = write_footprints(batch, outcomes, tmp_path, tmp_path / name)
    source = ogr.Open(str(path))
    layer = source.GetLayer()
    assert layer.GetFeatureCount() == 4
    first = layer.GetNextFeature()
    assert first.GetField("area") == "a"
    assert str(first.GetField("date")).replace("/", "-") == "2022-06-12"
    assert (first.GetField("cloud"), first.GetField("units")) == (12.5, 1.5)
    assert first.GetField("file") == "a_2022-06-12_rgb.tif"
    west, east, south, north = first.GetGeometryRef().GetEnvelope()
    assert 11 < west < east < 12
    assert 46 < south < north < 47
    last = list(layer)[-1]
    assert (last.GetField("state"), last.GetField("file")) == ("empty", None)
    assert [path.name for path in tmp_path.glob("*.part*")] == []


def test_a_mosaic_for_each_date_lies_beside_its_images(tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path / "here")
    written = write_mosaics(batch, outcomes, tmp_path / "here", Watcher())
    assert [path.name for path, _ in written] == ["rgb_2022-06-12.vrt", "rgb_2022-06-17.vrt"]
    (tmp_path / "here").rename(tmp_path / "moved")
    mosaic = tmp_path / "moved" / "rgb_2022-06-12.vrt"
    pixels = read_bands(mosaic)
    assert pixels.shape == (4, 20, 40)
    np.testing.assert_array_equal(pixels[:, :, :20], read_bands(tmp_path / "moved" / "a_2022-06-12_rgb.tif"))
    assert gdal.Open(str(mosaic)).GetRasterBand(1).GetDescription() == "B04"
    assert written[0][1].period == batch.rows[0].period


def test_reference_systems_are_kept_apart(tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path, "EPSG:32633")
    written = write_mosaics(batch, outcomes, tmp_path, Watcher())
    assert [path.name for path, _ in written] == [
        f"rgb_2022-06-{day}_{zone}.vrt" for day in (12, 17) for zone in (32632, 32633)
    ]


def test_only_what_is_done_is_an_image(tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path)
    outcomes[batch.rows[0].id] = Outcome(RowState.EMPTY)
    assert [path.name for path, _ in finished_images(batch, outcomes, tmp_path)] == [
        "a_2022-06-17_rgb.tif",
        "b_2022-06-12_rgb.tif",
        "b_2022-06-17_rgb.tif",
    ]


def test_mosaics_can_be_cancelled(tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path)
    with pytest.raises(errors.Cancelled):
        write_mosaics(batch, outcomes, tmp_path, Watcher(cancel_at=0.5))


def test_footprints_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    batch, outcomes = ran(tmp_path)
    with pytest.raises(errors.FileError):
        write_footprints(batch, outcomes, tmp_path, tmp_path / "nowhere" / "f.gpkg")

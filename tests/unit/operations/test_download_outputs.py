"""What scripts bring beside their main output, and pictures: files beside one another, and none asked for twice."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.orders.image_order import ImageOrder, ScriptedImage
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.operations.download import download_product as module
from sentinelhub_qgis.operations.download import fetch_picture as picture_module
from tests.unit.operations.fake_service import Trouble
from tests.unit.operations.orders import order_of
from tests.unit.operations.test_download_image import answer, files_below
from tests.unit.operations.test_download_product import MAY, Service, archive, run
from tests.unit.pixels import pattern, read_bands

pytestmark = pytest.mark.usefixtures("small_tiles")


def output(name: str, bands: int = 2) -> ScriptedImage:
    names = tuple(f"{name}_{number}" for number in range(1, bands + 1))
    return ScriptedImage("//VERSION=3", names, SampleType.UINT16, 2, nodata=0, output=name)


SCRIPTED = replace(order_of(100, 20), product=output("default"))
SEVERAL = ProductOrder(SCRIPTED, further=(output("../mask"),), has_user_data=True)


def test_several_outputs_are_several_files_by_one_request_a_tile(tmp_path: Path) -> None:
    session = Service()
    product = run(SEVERAL, session, tmp_path / "a.tif")
    assert files_below(tmp_path) == ["a.tif", "a____mask.tif", "a_userdata.json"]
    assert [file.order.output for file in product.files] == ["default", "../mask"]
    assert (len(session.requests), product.requests, product.units) == (2, 2, 3.0)
    bands = [pattern(SCRIPTED.area.min_x, SCRIPTED.area.max_y, 100, 20, 10, band) for band in range(2)]
    for file in product.files:
        np.testing.assert_array_equal(read_bands(file.download.path), bands)
    assert json.loads((tmp_path / "a_userdata.json").read_text()) == [
        {"bbox": [680000, 5149800, 680640, 5150000], "userdata": {"left": 680000}},
        {"bbox": [680640, 5149800, 681000, 5150000], "userdata": {"left": 680640}},
    ]


def test_the_user_data_of_one_request_stand_alone(tmp_path: Path) -> None:
    order = ProductOrder(replace(order_of(30, 20), product=output("default")), has_user_data=True)
    product = run(order, Service(), tmp_path / "a.tif")
    assert product.user_data == tmp_path / "a_userdata.json"
    assert json.loads((tmp_path / "a_userdata.json").read_text()) == {"left": 680000}


def dated(dates: Dates) -> ProductOrder:
    image = replace(order_of(30, 20, period=MAY), product=output("default"))
    return ProductOrder(image, dates, further=(output("mask"),), has_user_data=True)


def test_dates_as_files_come_with_all_outputs(tmp_path: Path) -> None:
    session = Service()
    product = run(dated(Dates.FILES), session, tmp_path / "a.tif")
    stems = [f"S2L2A_2022-05-{day}_a" for day in ("03", "13", "18")]
    assert files_below(tmp_path) == sorted(
        f"{stem}{rest}" for stem in stems for rest in (".tif", "_mask.tif", "_userdata.json")
    )
    assert [file.order.output for file in product.files] == ["default", "mask"] * 3
    assert (len(session.requests), product.requests, product.units) == (3, 3, 4.5)


def test_dates_as_bands_come_with_all_outputs(tmp_path: Path) -> None:
    product = run(dated(Dates.STACK), Service(empty=("2022-05-13",)), tmp_path / "a.tif")
    assert files_below(tmp_path) == ["a.tif", "a_mask.tif", "a_userdata.json"]
    assert [file.download.path.name for file in product.files] == ["a.tif", "a_mask.tif"]
    dataset = gdal.Open(str(tmp_path / "a_mask.tif"))
    names = [dataset.GetRasterBand(number).GetDescription() for number in (1, 4)]
    assert names == ["2022-05-03 mask_1", "2022-05-18 mask_2"]
    assert json.loads((tmp_path / "a_userdata.json").read_text()) == {
        "2022-05-03": {"left": 680000},
        "2022-05-18": {"left": 680000},
    }
    assert product.units == 4.5


@pytest.mark.parametrize("dates", list(Dates), ids=lambda dates: dates.value)
def test_of_several_outputs_only_the_missing_ones_are_made_again(
    dates: Dates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, made = Service(), Service(), module.download_image
    calls: list[str] = []

    def full_at_the_second(order: ImageOrder, *more: Any) -> Any:
        calls.append(order.output)
        if len(calls) == 2:
            raise errors.DiskFull
        return made(order, *more)

    with monkeypatch.context() as patch:
        patch.setattr(module, "download_image", full_at_the_second)
        with pytest.raises(errors.DiskFull):
            run(dated(dates), first, tmp_path / "a.tif")
    product = run(dated(dates), second, tmp_path / "a.tif")
    assert len(first.requests) == 1
    assert len(second.requests) == (0 if dates is Dates.MOSAIC else 2)
    assert len(product.files) == (6 if dates is Dates.FILES else 2)


def test_outputs_whose_names_differ_in_signs_alone_have_files_of_their_own(tmp_path: Path) -> None:
    order = replace(SEVERAL, further=(output("a b"), output("a/b")), has_user_data=False)
    run(order, Service(), tmp_path / "a.tif")
    assert files_below(tmp_path) == ["a.tif", "a_a_b.tif", "a_a_b_2.tif"]


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(answer(b"<html>log in</html>"), id="HTML"),
        pytest.param(answer(archive({})), id="an empty archive"),
        pytest.param(answer(archive({"default.tif": b"II*"})), id="an output is missing"),
        pytest.param(answer(archive({"default.tif": b"x" * 3000})[:900]), id="cut"),
    ],
)
def test_archives_that_are_none_are_damage(trouble: Trouble, tmp_path: Path) -> None:
    session = Service(troubles=dict.fromkeys(range(1, 9), trouble))
    with pytest.raises(errors.TileDamaged):
        run(SEVERAL, session, tmp_path / "a.tif")
    assert len(session.requests) == 3
    assert files_below(tmp_path) == []


COLOURS = ("red", "green", "blue", "alpha")
PICTURE = replace(order_of(30, 20), product=ScriptedImage("//VERSION=3", COLOURS, SampleType.UINT8, is_picture=True))


@pytest.mark.parametrize("name, bands", [("a.png", 4), ("a.jpg", 3), ("a.tif", 4)])
def test_pictures_know_their_place(name: str, bands: int, tmp_path: Path) -> None:
    session = Service(4, sample_type=SampleType.UINT8)
    product = run(ProductOrder(PICTURE), session, tmp_path / name)
    assert product.files[0].download.path == tmp_path / name
    dataset = gdal.Open(str(tmp_path / name))
    assert dataset.RasterCount == bands
    assert dataset.GetGeoTransform() == (680000, 10, 0, 5150000, 0, -10)
    assert "32632" in dataset.GetProjection()
    if name != "a.jpg":
        found = [dataset.GetRasterBand(number).GetColorInterpretation() for number in range(1, 5)]
        assert found == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]
    world = {"a.png": ["a.pgw", "a.png", "a.png.aux.xml"], "a.jpg": ["a.jgw", "a.jpg", "a.jpg.aux.xml"]}
    assert files_below(tmp_path) == world.get(name, ["a.tif"])


@pytest.mark.parametrize("name, is_refused", [("a.jpg", True), ("a.jpeg", True), ("a.png", False)])
def test_a_jpeg_that_cannot_be_is_refused_before_anything_is_sent(
    name: str, is_refused: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, session = ProductOrder(replace(PICTURE, area=order_of(65_501, 1).area)), Service()
    monkeypatch.setattr(picture_module, "download_image", sent := Mock(side_effect=errors.QuotaUsedUp))
    with pytest.raises(errors.ImageTooLarge if is_refused else errors.QuotaUsedUp):
        run(order, session, tmp_path / name)
    assert sent.called is not is_refused
    assert files_below(tmp_path) == []


def test_a_world_file_names_the_centre_of_the_first_pixel(tmp_path: Path) -> None:
    run(ProductOrder(PICTURE), Service(4, sample_type=SampleType.UINT8), tmp_path / "a.png")
    numbers = [float(line) for line in (tmp_path / "a.pgw").read_text().split()]
    assert numbers == [10, 0, 0, -10, 680005, 5149995]


def test_a_picture_that_could_not_be_written_costs_no_second_download(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: Any) -> None:
        raise errors.DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(picture_module, "write_picture", full)
        with pytest.raises(errors.DiskFull) as caught:
            run(ProductOrder(PICTURE), Service(4, sample_type=SampleType.UINT8), tmp_path / "a.png")
    assert caught.value.standing == Standing(1, 1, 1.5, 1, 1.5)
    session = Service(4, sample_type=SampleType.UINT8)
    run(ProductOrder(PICTURE), session, tmp_path / "a.png")
    assert session.requests == []
    assert files_below(tmp_path) == ["a.pgw", "a.png", "a.png.aux.xml"]


def test_transparent_parts_of_a_jpeg_are_white(tmp_path: Path) -> None:
    session = Service(4, sample_type=SampleType.UINT8, empty=("2022-06-12",))
    run(ProductOrder(PICTURE), session, tmp_path / "a.jpg")
    assert (read_bands(tmp_path / "a.jpg") == 255).all()

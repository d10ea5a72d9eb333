"""What one order brings: dates as files or bands, several outputs, data beside pixels, pictures."""

from __future__ import annotations

import io
import json
import tarfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pytest
from osgeo import gdal

from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.api.session import Answer, ServiceRequest
from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.collection import SampleType
from sentinelhub_qgis.model.image_order import ImageOrder, ScriptedImage
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.model.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.standing import Standing
from sentinelhub_qgis.operations import download_product as module
from sentinelhub_qgis.operations import fetch_picture as picture_module
from sentinelhub_qgis.operations.download_product import Product, download_product
from sentinelhub_qgis.raster import grid as grid_module
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.fake_service import FakeSession, Trouble, bounds_of
from tests.unit.operations.orders import order_of, raw
from tests.unit.operations.test_download_image import answer, files_below, refuse
from tests.unit.pixels import pattern, read_bands

MAY = Period(date(2022, 5, 1), date(2022, 5, 31))
IMAGE = order_of(30, 20, period=MAY, product=raw("B04 B08"))
CLOUDS = {"2022-05-03": 10.0, "2022-05-08": 95.0, "2022-05-13": 40.0, "2022-05-18": 0.0}
ALL_SEEN = [[11, 46], [12, 46], [12, 47], [11, 47], [11, 46]]


@pytest.fixture(autouse=True)
def _small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid_module.PixelGrid.tiles, "__defaults__", (64,))


class Service(FakeSession):
    """Answer for the catalogue too, and with archives where several outputs are asked for."""

    def __init__(self, bands: int = 2, empty: tuple[str, ...] = (), clouds: dict[str, float] = CLOUDS, **more: Any):
        super().__init__(bands, **more)
        self._empty_days = empty
        self._clouds = clouds
        self.searches: list[ServiceRequest] = []

    @property
    def days(self) -> list[str]:
        """The days that images were asked for."""
        return [day_of(request) for request in self.requests]

    def send(self, request: ServiceRequest, into: BinaryIO | None = None) -> Answer:
        if request.api is Api.CATALOG:
            self.searches.append(request)
            return Answer(200, "application/geo+json", json.dumps(self._found()).encode())
        self._is_empty = day_of(request) in self._empty_days
        return super().send(request, into)

    def _found(self) -> dict[str, Any]:
        shape = {"type": "Polygon", "coordinates": [ALL_SEEN]}
        features = [
            {
                "id": day,
                "geometry": shape,
                "properties": {"datetime": f"{day}T10:00:00Z", "eo:cloud_cover": cloud},
            }
            for day, cloud in self._clouds.items()
        ]
        return {"features": features}

    def _image(self, request: ServiceRequest) -> bytes:
        body: Any = request.body
        responses = body["output"]["responses"]
        if request.accept != "application/tar":
            return super()._image(request)
        members = {f"{one['identifier']}.tif": super(Service, self)._image(request) for one in responses}
        members["userdata.json"] = json.dumps({"left": bounds_of(request)[0]}).encode()
        return archive(members)


def archive(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def day_of(request: ServiceRequest) -> str:
    body: Any = request.body
    return str(body["input"]["data"][0]["dataFilter"]["timeRange"]["from"][:10])


def run(order: ProductOrder, session: FakeSession, target: Path) -> Product:
    watcher = Watcher()
    product = download_product(order, session, Hands(), watcher, target)  # type: ignore[arg-type]
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1
    return product


def expected(order: ImageOrder, bands: int = 2) -> list[np.ndarray]:
    return [pattern(order.area.min_x, order.area.max_y, 30, 20, 10, band) for band in range(bands)]


def test_a_mosaic_is_one_file(tmp_path: Path) -> None:
    session = Service()
    product = run(ProductOrder(IMAGE), session, tmp_path / "may.tif")
    assert [file.download.path.name for file in product.files] == files_below(tmp_path) == ["may.tif"]
    assert (product.requests, product.units, session.searches) == (1, 1.5, [])


def test_each_acquisition_below_the_cloud_limit_is_a_file(tmp_path: Path) -> None:
    session = Service()
    product = run(ProductOrder(IMAGE, Dates.FILES), session, tmp_path / "fields.tif")
    names = [f"S2L2A_2022-05-{day}_fields.tif" for day in ("03", "13", "18")]
    assert files_below(tmp_path) == names
    assert [file.download.path.name for file in product.files] == names
    assert session.days == ["2022-05-03", "2022-05-13", "2022-05-18"]
    assert (product.requests, product.units) == (3, 4.5)
    dataset = gdal.Open(str(tmp_path / names[1]))
    assert dataset.GetMetadataItem("TIME_START") == "2022-05-13T00:00:00Z"
    np.testing.assert_array_equal(read_bands(tmp_path / names[1]), expected(IMAGE))


@pytest.mark.parametrize(
    "template, name",
    [
        pytest.param("{date}", "2022-05-03.tif", id="date alone"),
        pytest.param("{name}-{date}", "fields-2022-05-03.tif", id="name first"),
        pytest.param("../{date}/x", "2022-05-03_x.tif", id="no path"),
    ],
)
def test_files_are_named_by_a_template(template: str, name: str, tmp_path: Path) -> None:
    run(ProductOrder(IMAGE, Dates.FILES, template), Service(), tmp_path / "fields.tif")
    assert name in files_below(tmp_path)


@pytest.mark.parametrize("template", ["{name}", "{date}{what}", "{date", "{date}{0}", ""])
def test_templates_that_cannot_be_are_refused(template: str) -> None:
    with pytest.raises(errors.OrderError):
        ProductOrder(IMAGE, Dates.FILES, template)


def test_all_acquisitions_are_the_bands_of_one_file(tmp_path: Path) -> None:
    target = tmp_path / "stack.tif"
    product = run(ProductOrder(IMAGE, Dates.STACK), Service(), target)
    assert files_below(tmp_path) == ["stack.tif"]
    dataset = gdal.Open(str(target))
    bands = [dataset.GetRasterBand(number) for number in range(1, 7)]
    assert [band.GetDescription() for band in bands] == [
        f"2022-05-{day} {band}" for day in ("03", "13", "18") for band in ("B04", "B08")
    ]
    assert {(band.GetScale(), band.GetNoDataValue(), band.GetUnitType()) for band in bands} == {
        (0.0001, 0.0, "reflectance")
    }
    assert [band.GetMetadataItem("DATE") for band in bands][::2] == ["2022-05-03", "2022-05-13", "2022-05-18"]
    assert dataset.GetMetadataItem("ACQUISITION_DATES") == "2022-05-03,2022-05-13,2022-05-18"
    assert dataset.GetMetadataItem("TIME_END") == "2022-05-31T23:59:59Z"
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    np.testing.assert_array_equal(read_bands(target), expected(IMAGE) * 3)
    assert (product.requests, product.units) == (3, 4.5)


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda dates: dates.value)
def test_days_without_a_pixel_here_are_left_out_and_told(dates: Dates, tmp_path: Path) -> None:
    product = run(ProductOrder(IMAGE, dates), Service(empty=("2022-05-13",)), tmp_path / "a.tif")
    assert product.empty_days == (date(2022, 5, 13),)
    assert product.units == 4.5
    found = [gdal.Open(str(file.download.path)).RasterCount for file in product.files]
    assert found == ([2, 2] if dates is Dates.FILES else [4])
    assert not any("05-13" in name for name in files_below(tmp_path))


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda dates: dates.value)
@pytest.mark.parametrize(
    "service",
    [
        pytest.param(Service(clouds={}), id="no acquisition"),
        pytest.param(Service(clouds={"2022-05-08": 95.0}), id="too cloudy"),
        pytest.param(Service(empty=tuple(CLOUDS)), id="no pixel"),
    ],
)
def test_no_date_is_told_and_leaves_no_image(dates: Dates, service: Service, tmp_path: Path) -> None:
    service.requests.clear()
    with pytest.raises(errors.NothingAcquired) as caught:
        run(ProductOrder(IMAGE, dates), service, tmp_path / "a.tif")
    assert files_below(tmp_path) == []
    spent = caught.value.standing.units if caught.value.standing else 0.0
    assert spent == 1.5 * len(service.requests)


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda dates: dates.value)
def test_after_trouble_only_the_missing_dates_are_asked_for(dates: Dates, tmp_path: Path) -> None:
    order, target = ProductOrder(IMAGE, dates), tmp_path / "a.tif"
    with pytest.raises(errors.QuotaUsedUp):
        run(order, Service(troubles={3: refuse(errors.QuotaUsedUp())}), target)
    assert not target.exists()
    second = Service()
    product = run(order, second, target)
    assert second.days == ["2022-05-18"]
    assert product.requests == 1
    assert len(files_below(tmp_path)) == (3 if dates is Dates.FILES else 1)


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda dates: dates.value)
def test_days_without_a_pixel_are_not_asked_for_again(dates: Dates, tmp_path: Path) -> None:
    order, empty = ProductOrder(IMAGE, dates), ("2022-05-03",)
    with pytest.raises(errors.QuotaUsedUp):
        run(order, Service(empty=empty, troubles={3: refuse(errors.QuotaUsedUp())}), tmp_path / "a.tif")
    second = Service(empty=empty)
    product = run(order, second, tmp_path / "a.tif")
    assert second.days == ["2022-05-18"]
    assert product.empty_days == (date(2022, 5, 3),)


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda dates: dates.value)
def test_an_order_that_breaks_off_says_how_far_all_of_it_is(dates: Dates, tmp_path: Path) -> None:
    order = ProductOrder(replace(order_of(100, 20, period=MAY), product=raw("B04 B08")), dates)
    with pytest.raises(errors.QuotaUsedUp) as caught:
        run(order, Service(troubles={4: refuse(errors.QuotaUsedUp())}), tmp_path / "a.tif")
    assert caught.value.standing == Standing(3, 6, 4.5, 3, 4.5)
    told: list[Standing] = []
    watcher = Watcher()
    watcher.tell = told.append  # type: ignore[attr-defined]
    download_product(order, Service(), Hands(), watcher, tmp_path / "a.tif")  # type: ignore[arg-type]
    assert told[-1] == Standing(6, 6, 9.0, 6, 4.5)


def test_a_finished_file_that_another_one_has_replaced_is_made_again(tmp_path: Path) -> None:
    order = ProductOrder(IMAGE, Dates.FILES)
    with pytest.raises(errors.QuotaUsedUp):
        run(order, Service(troubles={3: refuse(errors.QuotaUsedUp())}), tmp_path / "a.tif")
    (tmp_path / "S2L2A_2022-05-03_a.tif").write_bytes(b"of another order")
    second = Service()
    run(order, second, tmp_path / "a.tif")
    assert second.days == ["2022-05-03", "2022-05-18"]
    np.testing.assert_array_equal(read_bands(tmp_path / "S2L2A_2022-05-03_a.tif"), expected(IMAGE))


def test_the_same_order_is_not_begun_twice_at_once(tmp_path: Path) -> None:
    session, refused = Service(), []

    def begin_another() -> None:
        session.at_send = lambda: None
        with pytest.raises(errors.AlreadyUnderWay):
            run(ProductOrder(IMAGE, Dates.FILES), Service(), tmp_path / "a.tif")
        refused.append(True)

    session.at_send = begin_another
    run(ProductOrder(IMAGE, Dates.FILES), session, tmp_path / "a.tif")
    assert refused == [True]
    assert len(files_below(tmp_path)) == 3


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


@pytest.mark.parametrize("name", ["missing/a.tif", "folder"])
def test_nothing_is_asked_for_when_the_target_cannot_be_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    session = Service()
    with pytest.raises(errors.FileNotWritable):
        run(ProductOrder(IMAGE, Dates.FILES), session, tmp_path / name)
    assert (session.requests, session.searches) == ([], [])

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
from sentinelhub_qgis.model.orders.image_order import ImageOrder
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.download import finished_images as notes_module
from sentinelhub_qgis.operations.download.download_product import Product, download_product
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.fake_service import FakeSession, bounds_of
from tests.unit.operations.orders import order_of, raw
from tests.unit.operations.test_download_image import files_below, refuse
from tests.unit.pixels import pattern, read_bands

MAY = Period(date(2022, 5, 1), date(2022, 5, 31))
IMAGE = order_of(30, 20, period=MAY, product=raw("B04 B08"))
CLOUDS = {"2022-05-03": 10.0, "2022-05-08": 95.0, "2022-05-13": 40.0, "2022-05-18": 0.0}
ALL_SEEN = [[11, 46], [12, 46], [12, 47], [11, 47], [11, 46]]

pytestmark = pytest.mark.usefixtures("small_tiles")


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
    product = download_product(order, session, Hands(), watcher, target)
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
    watcher.tell = told.append
    download_product(order, Service(), Hands(), watcher, tmp_path / "a.tif")
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


def test_a_note_for_which_there_is_no_room_spoils_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(final: Path) -> Any:
        raise errors.DiskFull(path=str(final))

    monkeypatch.setattr(notes_module, "replacing", full)
    assert run(ProductOrder(IMAGE), Service(), tmp_path / "a.tif").requests == 1
    assert files_below(tmp_path) == ["a.tif"]


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


@pytest.mark.parametrize("name", ["missing/a.tif", "folder"])
def test_nothing_is_asked_for_when_the_target_cannot_be_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    session = Service()
    with pytest.raises(errors.FileNotWritable):
        run(ProductOrder(IMAGE, Dates.FILES), session, tmp_path / name)
    assert (session.requests, session.searches) == ([], [])

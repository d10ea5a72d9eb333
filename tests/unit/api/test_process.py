"""The body of a Process request is what the service's reference says, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sentinelhub_qgis.api.paths import Api
from sentinelhub_qgis.api.process import crs_uri, image_request, is_supported_crs
from sentinelhub_qgis.model.area import BoundingBox
from sentinelhub_qgis.model.collection import MosaickingOrder, SampleType
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment
from sentinelhub_qgis.model.errors import AreaUnusable, ImageTooLarge
from sentinelhub_qgis.model.orders.image_order import ImageOrder, RawBands, ScriptedImage
from sentinelhub_qgis.model.period import Period

MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
AREA = BoundingBox(676000, 5146000, 681120, 5151120, "EPSG:32632")
TILE = (676000.0, 5146000.0, 678560.0, 5151120.0)
ON_TOP = MosaickingOrder


def order(collection_id: str = "sentinel-2-l2a", **changes: Any) -> ImageOrder:
    given: dict[str, Any] = {"product": RawBands(("B04", "B03")), "period": MAY, "area": AREA, **changes}
    return ImageOrder(collection_id, resolution=10, **given)


def data_of(wanted: ImageOrder, deployment: Deployment = CDSE) -> Any:
    body: Any = image_request(wanted, deployment, TILE, 256, 512).body
    (data,) = body["input"]["data"]
    return data


def test_the_whole_request() -> None:
    wanted = order(max_cloud_cover=20, mosaicking_order=ON_TOP.LEAST_CLOUD, processing={"harmonizeValues": False})

    request = image_request(wanted, CDSE, TILE, 256, 512)

    assert (request.method, request.api, request.path, request.accept) == ("POST", Api.PROCESS, "", "image/tiff")
    assert request.collection_id == "sentinel-2-l2a"
    assert request.body == {
        "input": {
            "bounds": {
                "bbox": [676000.0, 5146000.0, 678560.0, 5151120.0],
                "properties": {"crs": "http://www.opengis.net/def/crs/EPSG/0/32632"},
            },
            "data": [
                {
                    "type": "sentinel-2-l2a",
                    "dataFilter": {
                        "timeRange": {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T23:59:59Z"},
                        "maxCloudCoverage": 20,
                        "mosaickingOrder": "leastCC",
                    },
                    "processing": {"harmonizeValues": False},
                }
            ],
        },
        "output": {
            "width": 256,
            "height": 512,
            "responses": [{"identifier": "default", "format": {"type": "image/tiff"}}],
        },
        "evalscript": wanted.script(),
    }


TIME = {"timeRange": {"from": "2026-05-01T00:00:00Z", "to": "2026-05-31T23:59:59Z"}}
FILTERS = {
    # what the collection does not know is left out
    "s2": (order(max_cloud_cover=0), CDSE, {**TIME, "maxCloudCoverage": 0}),
    "s1": (
        order("sentinel-1-grd", max_cloud_cover=20, mosaicking_order=ON_TOP.LEAST_CLOUD, product=RawBands(("VV",))),
        CDSE, TIME,
    ),
    "s1-filtered": (
        order("sentinel-1-grd", mosaicking_order=ON_TOP.LEAST_RECENT, data_filter={"acquisitionMode": "IW"}),
        CDSE, {**TIME, "mosaickingOrder": "leastRecent", "acquisitionMode": "IW"},
    ),
    "byoc": (
        order("byoc-1234", max_cloud_cover=20, mosaicking_order=ON_TOP.MOST_RECENT), CDSE,
        {**TIME, "mosaickingOrder": "mostRecent"},
    ),
    "dem-cdse": (
        order("dem", max_cloud_cover=20, mosaicking_order=ON_TOP.MOST_RECENT, product=RawBands(("DEM",))), CDSE,
        {"demInstance": "COPERNICUS_90"},
    ),
    "dem-commercial": (
        order("dem", period=None, product=RawBands(("DEM",))), COMMERCIAL, {"demInstance": "COPERNICUS_30"},
    ),
    "dem-chosen": (
        order("dem", period=None, data_filter={"demInstance": "MAPZEN"}), CDSE, {"demInstance": "MAPZEN"},
    ),
    "time-is-the-orders": (order(data_filter={"timeRange": "forever"}), CDSE, TIME),
}  # fmt: skip


@pytest.mark.parametrize("wanted, deployment, data_filter", FILTERS.values(), ids=FILTERS)
def test_the_filter_holds_what_the_collection_knows(
    wanted: ImageOrder, deployment: Deployment, data_filter: dict[str, object]
) -> None:
    data = data_of(wanted, deployment)

    assert data["dataFilter"] == data_filter
    assert "processing" not in data


def test_short_names_become_process_names() -> None:
    request = image_request(order("S2L1C"), CDSE, TILE, 1, 1)

    assert request.collection_id == "sentinel-2-l1c"
    assert data_of(order("S2L1C"))["type"] == "sentinel-2-l1c"


def test_a_script_goes_as_it_is() -> None:
    body: Any = image_request(
        order(product=ScriptedImage("//VERSION=3 mine", ("index",), SampleType.FLOAT32)), CDSE, TILE, 1, 1
    ).body

    assert body["evalscript"] == "//VERSION=3 mine"


CRS = {
    "utm-north": ("EPSG:32601", "EPSG/0/32601"),
    "utm-north-end": ("EPSG:32660", "EPSG/0/32660"),
    "utm-south": ("EPSG:32701", "EPSG/0/32701"),
    "utm-south-end": ("EPSG:32760", "EPSG/0/32760"),
    "web-mercator": ("EPSG:3857", "EPSG/0/3857"),
    "geographic": ("EPSG:4326", "EPSG/0/4326"),
    "lower-case": ("epsg:3035", "EPSG/0/3035"),
    "dutch": ("EPSG:28992", "EPSG/0/28992"),
    "crs84": ("CRS84", "OGC/1.3/CRS84"),
    "crs84-of-ogc": ("OGC:CRS84", "OGC/1.3/CRS84"),
}


@pytest.mark.parametrize("crs, end", CRS.values(), ids=CRS)
def test_a_crs_goes_as_an_address(crs: str, end: str) -> None:
    assert crs_uri(crs) == f"http://www.opengis.net/def/crs/{end}"
    assert is_supported_crs(crs)


@pytest.mark.parametrize(
    "crs",
    ["EPSG:32600", "EPSG:32661", "EPSG:32761", "EPSG:25832", "EPSG:", "EPSG:abc", "EPSG:٣٨٥٧", "3857", "",
     "ESRI:54009", "USER:100000", "http://www.opengis.net/def/crs/EPSG/0/3857"],
)  # fmt: skip
def test_a_crs_the_service_does_not_take_is_refused(crs: str) -> None:
    assert not is_supported_crs(crs)
    with pytest.raises(AreaUnusable) as caught:
        crs_uri(crs)
    assert caught.value.detail == crs


@pytest.mark.parametrize("width, height", [(0, 1), (1, 0), (2501, 1), (1, 2501)])
def test_an_image_has_the_services_sides(width: int, height: int) -> None:
    with pytest.raises(ImageTooLarge) as caught:
        image_request(order(), CDSE, TILE, width, height)
    assert (caught.value.width, caught.value.height, caught.value.limit) == (width, height, 2500)

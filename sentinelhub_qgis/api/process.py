"""Requests of the Process API (API reference 5)."""

from __future__ import annotations

from ..model.area import BoundingBox
from ..model.deployment import Deployment
from ..model.errors import AreaUnusable, ImageTooLarge
from ..model.orders.image_order import ImageOrder
from .messages import ServiceRequest
from .paths import Api

LONGEST_SIDE = 2500  # pixels, API reference 5.1

_CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
_CRS84_NAMES = {"CRS84", "OGC:CRS84", "CRS:84"}
_EPSG_CODES = frozenset(  # API reference 5.2
    (
        *(4326, 3857, *range(32601, 32661), *range(32701, 32761)),
        *(2154, 2180, 2193, 3003, 3004, 3005, 3006, 3031, 3035, 3161, 3346, 3413, 3416, 3578, 3580, 3765),
        *(3794, 3844, 3912, 3995, 4026, 5514, 28992, 32184),
    )
)


def crs_uri(crs: str) -> str:
    """Return the address by which the service knows `crs`, an authority code such as `EPSG:32632`.

    Raises:
        AreaUnusable: the service does not take this CRS; the detail is `crs`.
    """
    if crs.upper() in _CRS84_NAMES:
        return _CRS84
    authority, _, code = crs.partition(":")
    if authority.upper() != "EPSG" or not (code.isascii() and code.isdecimal()) or int(code) not in _EPSG_CODES:
        raise AreaUnusable(crs)
    return f"{_EPSG}{int(code)}"


def bounds_of(area: BoundingBox) -> dict[str, object]:
    """Return a box as requests of the Process and Statistical API name it.

    Raises:
        AreaUnusable: the service does not take the CRS.
    """
    return {"bbox": list(area.edges), "properties": {"crs": crs_uri(area.crs)}}


def is_supported_crs(crs: str) -> bool:
    """Tell whether images can be ordered in `crs`."""
    try:
        crs_uri(crs)
    except AreaUnusable:
        return False
    return True


def image_request(
    order: ImageOrder, deployment: Deployment, bbox: tuple[float, float, float, float], width: int, height: int
) -> ServiceRequest:
    """Return the request for one image of `order`, answered with a GeoTIFF.

    Args:
        bbox: minimum x, minimum y, maximum x, maximum y in the CRS of the order's area.
        width, height: pixels.

    Raises:
        AreaUnusable: the service does not take the CRS.
        ImageTooLarge: a side is not 1 to 2500 pixels.
    """
    if not (1 <= width <= LONGEST_SIDE and 1 <= height <= LONGEST_SIDE):
        raise ImageTooLarge(width=width, height=height, limit=LONGEST_SIDE)
    bounds = {"bbox": list(bbox), "properties": {"crs": crs_uri(order.area.crs)}}
    response = {"identifier": order.output, "format": {"type": "image/tiff"}}
    return ServiceRequest(
        method="POST",
        api=Api.PROCESS,
        accept="image/tiff",
        collection_id=order.collection.id,
        body={
            "input": {"bounds": bounds, "data": [_data(order, deployment)]},
            "output": {"width": width, "height": height, "responses": [response]},
            "evalscript": order.script(),
        },
    )


def _data(order: ImageOrder, deployment: Deployment) -> dict[str, object]:
    data: dict[str, object] = {"type": order.collection.id}
    data_filter = _data_filter(order, deployment)
    if data_filter:
        data["dataFilter"] = data_filter
    if order.processing:
        data["processing"] = dict(order.processing)
    return data


def _data_filter(order: ImageOrder, deployment: Deployment) -> dict[str, object]:
    """Return the filter, with only those members that the collection knows (API reference 5.3)."""
    collection = order.collection
    members: dict[str, object] = dict(order.data_filter)
    if collection.has_time and order.period is not None:
        members["timeRange"] = {"from": order.period.first_instant, "to": order.period.last_instant}
    if collection.has_cloud and order.max_cloud_cover is not None:
        members["maxCloudCoverage"] = order.max_cloud_cover
    if order.mosaicking_order is not None and order.mosaicking_order in collection.mosaicking_orders:
        members["mosaickingOrder"] = order.mosaicking_order.value
    if collection.id == "dem":
        members.setdefault("demInstance", deployment.dem_instance)
    return members

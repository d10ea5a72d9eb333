"""Write an order as a request that others can send: JSON, curl, Python. Credentials are never in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from ..api.paths import Api
from ..api.process import LONGEST_SIDE, image_request
from ..model.deployment import Deployment
from ..model.orders.image_order import ImageOrder
from ..model.orders.product_order import Dates, ProductOrder
from ..raster.grid import Tile
from .download.plan_image import plan_image, tiles_of
from .request_forms import Sending, as_curl, as_python, as_sentinelhub_py

__all__ = ["RequestForm", "RequestNote", "notes_on", "request_count", "show_request"]

_TIFF, _JSON, _TAR = "image/tiff", "application/json", "application/tar"
_USER_DATA = "userdata"
# The service refuses outlines of some thousands (API reference, pitfall 27).
_MOST_POINTS = 1000


class RequestForm(Enum):
    """Name the forms a request can be shown in."""

    JSON = "json"
    CURL = "curl"
    PYTHON = "python"
    SENTINELHUB_PY = "sentinelhub-py"


class RequestNote(Enum):
    """Name what an order has beyond its requests."""

    EACH_DATE = "each date"  # the dates are asked for one by one; shown is the whole period
    CUT_HERE = "cut here"  # the outline is too long to be sent: the image is cut on this computer
    WARPED_HERE = "warped here"  # the image is carried into another CRS on this computer
    ARCHIVE = "archive"  # several outputs come as one archive


def show_request(order: ImageOrder | ProductOrder, deployment: Deployment, form: RequestForm, part: int = 0) -> str:
    """Return the Process request of `order`; of its part so numbered where one request cannot hold all of it.

    The commands take `SH_CLIENT_ID` and `SH_CLIENT_SECRET` from the environment.

    Raises:
        OrderError: the order cannot be carried out.
    """
    product = order if isinstance(order, ProductOrder) else ProductOrder(order)
    body = _body(product, deployment, part)
    if form is RequestForm.JSON:
        return json.dumps(body, indent=2, ensure_ascii=False)
    is_archive = len(_outputs(product)) > 1
    sending = Sending(
        body=body,
        url=f"{deployment.host_for(product.image.collection_id)}/{Api.PROCESS.value[0]}",
        base_url=deployment.host_for(product.image.collection_id),
        oidc_url=deployment.oidc_url,
        accept=_TAR if is_archive else _TIFF,
        file="image.tar" if is_archive else "image.tif",
    )
    write = {
        RequestForm.CURL: as_curl,
        RequestForm.PYTHON: as_python,
        RequestForm.SENTINELHUB_PY: as_sentinelhub_py,
    }[form]
    return write(sending)


def request_count(order: ImageOrder | ProductOrder) -> int:
    """Return how many requests the whole image takes (2500 pixels a side, API reference 5.1).

    Raises:
        OrderError: the order cannot be carried out.
    """
    return len(_parts(_image(order)))


def notes_on(order: ImageOrder | ProductOrder) -> tuple[RequestNote, ...]:
    """Return what is to be known of `order` beside its requests."""
    product = order if isinstance(order, ProductOrder) else ProductOrder(order)
    image = product.image
    found = {
        RequestNote.EACH_DATE: product.dates is not Dates.MOSAIC,
        RequestNote.CUT_HERE: bool(image.polygons) and not _can_send_outline(image),
        RequestNote.WARPED_HERE: image.reprojection is not None,
        RequestNote.ARCHIVE: len(_outputs(product)) > 1,
    }
    return tuple(note for note, holds in found.items() if holds)


def _image(order: ImageOrder | ProductOrder) -> ImageOrder:
    return order.image if isinstance(order, ProductOrder) else order


def _parts(image: ImageOrder) -> tuple[Tile, ...]:
    """Return the pixels of each request: one for all where that is possible, else those of the download."""
    grid = plan_image(image)
    if max(grid.width, grid.height) <= LONGEST_SIDE:
        return grid.tiles(LONGEST_SIDE)
    return tiles_of(image, grid)


def _body(product: ProductOrder, deployment: Deployment, part: int) -> Mapping[str, object]:
    image = product.image
    tile = _parts(image)[part]
    request = image_request(replace(image, reprojection=None), deployment, tile.bbox, tile.width, tile.height)
    body = json.loads(json.dumps(request.body, default=dict))
    body["output"]["responses"] = [{"identifier": name, "format": {"type": kind}} for name, kind in _outputs(product)]
    if image.polygons and _can_send_outline(image):
        body["input"]["bounds"]["geometry"] = {"type": "MultiPolygon", "coordinates": image.polygons}
    found: Mapping[str, object] = body
    return found


def _outputs(product: ProductOrder) -> list[tuple[str, str]]:
    """Return names and formats of what is asked for."""
    found = [(product.image.output, _TIFF)]
    found += [(one.output, _TIFF) for one in product.further]
    return found + ([(_USER_DATA, _JSON)] if product.has_user_data else [])


def _can_send_outline(image: ImageOrder) -> bool:
    return sum(len(ring) for polygon in image.polygons for ring in polygon) <= _MOST_POINTS

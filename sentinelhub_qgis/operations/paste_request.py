"""Make an order of a pasted request."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..model.area import BoundingBox
from ..model.collection import Collection, SampleType
from ..model.deployment import Deployment, DeploymentKind, deployment_of_host
from ..model.errors import NothingOrdered, ScriptUnclear
from ..model.orders import evalscript
from ..model.orders.image_order import ImageOrder, Product, RawBands, ScriptedImage
from ..model.orders.product_order import ProductOrder
from ..model.orders.script_facts import outputs_of
from ..model.outside_text import plain_line
from ..model.pasting.bounds import PastedGround, ground_of
from ..model.pasting.data import PastedData, data_of, unknown_members
from ..model.pasting.faults import Left, Remark, RequestUnreadable, Unreadable, unusable
from ..model.pasting.request import PastedRequest, looks_like_request, pasted_request
from ..model.period import Period
from .default_options import default_options
from .download.plan_image import is_supported_crs, plan_image
from .read_script import read_script

__all__ = ["PastedOrder", "looks_like_request", "paste_request"]

_MOST_REMARKS = 12
_LONGEST_SCRIPT = 300_000
_BANDS = re.compile(r"bands: (\[[^\[\]]*\])")
_UNSOUND = re.compile(r"[\x00\ud800-\udfff]")
_TIFF = "image/tiff"


@dataclass(frozen=True)
class PastedOrder:
    """Be what a pasted text orders.

    Attributes:
        order: the order; its image's CRS is the request's own.
        script: the evalscript; empty where plain bands are ordered.
        remarks: what is not taken over, or otherwise than it stands in the text.
    """

    order: ProductOrder
    script: str = field(default="", repr=False)
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True)
class _Pixels:
    """Be what the pixels hold; where a script makes them, with all that it gives."""

    main: Product
    script: str = ""
    further: tuple[ScriptedImage, ...] = ()
    has_user_data: bool = False
    remarks: tuple[Remark, ...] = ()


def paste_request(text: str, deployment: Deployment, period: Period | None = None) -> PastedOrder:
    """Return the order that `text` makes at `deployment`; see `pasted_request` for what is understood.

    Tokens and secrets in it are dropped before anything else is done. `period` counts where the text names no dates.

    Raises:
        RequestUnreadable: the text is no request that can be read; says why and where.
        OrderError: the request cannot be made an order.
    """
    pasted = pasted_request(text)
    data = data_of(pasted.body, period)
    ground = ground_of(pasted.body)
    if not is_supported_crs(ground.area.crs):
        raise RequestUnreadable(Unreadable.MEMBER, "input.bounds.properties.crs")
    pixels = _pixels(pasted.body, data)
    image = ImageOrder(
        collection_id=data.collection.id,
        area=ground.area,
        resolution=ground.resolution,
        product=pixels.main,
        period=data.period,
        max_cloud_cover=data.max_cloud_cover,
        mosaicking_order=data.mosaicking_order,
        data_filter=data.data_filter,
        processing=data.processing,
        polygons=ground.polygons,
    )
    order = ProductOrder(image, further=pixels.further, has_user_data=pixels.has_user_data)
    remarks = [*_origin(pasted, deployment, data.collection), *data.remarks, *ground.remarks, *pixels.remarks]
    remarks += [*_grid(image, ground), *_answers(pasted.body, order), *unknown_members(pasted.body)]
    return PastedOrder(order, pixels.script, tuple(dict.fromkeys(remarks))[:_MOST_REMARKS])


def _origin(pasted: PastedRequest, deployment: Deployment, collection: Collection) -> list[Remark]:
    remarks = []
    if pasted.had_credentials:
        remarks.append(Remark(Left.CREDENTIALS))
    host = _host(pasted.url)
    known = deployment_of_host(pasted.url) if host else None
    is_same = host in deployment.hosts or (known is not None and known.kind is deployment.kind)
    if host and not is_same:
        remarks.append(Remark(Left.OTHER_PLACE, (plain_line(host, 80),)))
    offered = {DeploymentKind.CDSE: collection.on_cdse, DeploymentKind.COMMERCIAL: collection.on_commercial}
    if not offered.get(deployment.kind, True):
        remarks.append(Remark(Left.NOT_OFFERED, (collection.title,)))
    return remarks + ([Remark(Left.BATCH)] if pasted.is_batch else [])


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2]
    except ValueError:
        return ""


def _pixels(body: Mapping[str, object], data: PastedData) -> _Pixels:
    if data.joins:  # the script is of several collections, and would fail with one
        options = default_options(data.collection)
        if not options.bands:
            raise NothingOrdered("bands")
        return _Pixels(RawBands(options.bands, options.sample_type))
    value = body.get("evalscript")
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST_SCRIPT:
        raise unusable("evalscript", value)
    plain = value.replace("\r\n", "\n")
    raw = _raw_bands(plain, data.collection)
    if raw is not None:
        return _Pixels(raw)
    script = _UNSOUND.sub("\ufffd", plain.strip())
    try:
        found = read_script(script)
    except ScriptUnclear as error:
        image = ScriptedImage(script, ("value",), SampleType.FLOAT32)
        return _Pixels(image, script, remarks=(Remark(Left.SCRIPT_UNCLEAR, (error.detail,)),))
    return _Pixels(found.main, script, found.further, found.has_user_data)


def _raw_bands(script: str, collection: Collection) -> RawBands | None:
    """Return the bands of a script that the plugin itself has written."""
    found = _BANDS.search(script)
    try:
        names = json.loads(found[1]) if found else None
    except ValueError:
        return None
    if not isinstance(names, list) or len(names) < 2 or not all(isinstance(name, str) for name in names):
        return None
    bands = tuple(names[:-1])
    kinds = (kind for kind in SampleType if evalscript.raw_bands(collection, bands, kind).strip() == script.strip())
    return next((RawBands(bands, kind) for kind in kinds), None)


def _grid(image: ImageOrder, ground: PastedGround) -> list[Remark]:
    """Say where the pixels will lie otherwise than in the request."""
    grid = plan_image(image)
    asked = (round(ground.width), round(ground.height))
    if image.polygons:
        wanted = BoundingBox(*grid.bbox, image.area.crs)
        full = (asked[0] * ground.resolution, asked[1] * ground.resolution)
        is_less = full[0] > wanted.width + ground.resolution or full[1] > wanted.height + ground.resolution
        return [Remark(Left.BOX)] if is_less else []
    if (grid.width, grid.height) == asked:
        return []
    sizes = (*asked, grid.width, grid.height)
    return [Remark(Left.GRID, tuple(str(size) for size in sizes))]


def _answers(body: Mapping[str, object], order: ProductOrder) -> list[Remark]:
    output = body.get("output")
    found = output.get("responses") if isinstance(output, Mapping) else None
    responses = [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []
    remarks = []
    formats = [one.get("format") for one in responses]
    kinds = [str(kind.get("type")) for kind in formats if isinstance(kind, Mapping)]
    others = [plain_line(kind, 40) for kind in kinds if kind not in (_TIFF, "application/json")]
    if others or not responses:
        remarks.append(Remark(Left.FORMAT, (", ".join(dict.fromkeys(others)) or "image/png",)))
    asked = {str(one.get("identifier", "default")) for one in responses} - {"userdata"}
    given = {one.output for one in (order.image.product, *order.further) if isinstance(one, ScriptedImage)}
    if asked and given - asked and outputs_of(order.image.script()):
        remarks.append(Remark(Left.OUTPUTS, (plain_line(", ".join(sorted(asked)), 80),)))
    return remarks

"""Maps, tiles and coverages drawn, encoded and charged (API reference 8.1, 8.4, 9.1)."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import shapely
import shapely.geometry

from . import crs as crs_rules
from . import units
from .call import Answer
from .drawing import finish
from .errors import ServiceError
from .images import TIFF, encode
from .map_frame import Frame
from .map_order import MapOrder
from .ogc_parameters import SHAPEFILE, VECTORS, OgcError
from .own_catalog import has_pixels
from .render import Output, Rendered, RenderJob
from .shapefile import zipped_shapefile
from .state import Sandbox
from .vectors import feature_collection, patches

LOOKED_AT = 200  # scenes, before a blank picture counts as one without data


def draw(sandbox: Sandbox, order: MapOrder) -> Answer:
    """Render, encode and charge one map or tile. OGC uses the output `default` alone (API reference 6.1)."""
    frame = _clipped(order)
    job = RenderJob(frame.bbox, frame.crs, frame.width, frame.height, order.geometry, (order.source,), order.evalscript)
    rendered = _rendered(sandbox, job)
    output = next((entry for entry in rendered.outputs if entry.id == "default"), None)
    if output is None:
        raise OgcError("Failed to evaluate script! Output default is missing.")
    body = _encoded(sandbox, order, frame, output)
    cost = units.image_units(
        frame.width, frame.height, rendered.input_bands, rendered.samples,
        order.media_type == TIFF and output.sample_type == "FLOAT32", job.sources,
    )  # fmt: skip
    sandbox.spend(cost)
    answer = Answer(200, body, order.media_type)
    if order.file_name is None:
        return answer
    return answer.with_headers({"Content-Disposition": f'attachment; filename="{order.file_name}"'})


def _encoded(sandbox: Sandbox, order: MapOrder, frame: Frame, output: Output) -> bytes:
    if order.media_type in VECTORS:
        found = patches(output, frame.bbox, frame.crs)
        if order.media_type == SHAPEFILE:
            return zipped_shapefile(order.file_name or order.info.id, found)
        return json.dumps(feature_collection(found)).encode()
    if order.media_type == TIFF:
        return encode(output, TIFF, frame.bbox, frame.crs)
    warned = order.warnings and _is_blank(output) and not _has_scenes(sandbox, order)
    return finish(output, order.media_type, order.quality, order.logo, warned)


def _rendered(sandbox: Sandbox, job: RenderJob) -> Rendered:
    """Render, wording a faulty script as the OGC services do (API reference 8.7)."""
    try:
        return sandbox.render(job)
    except ServiceError as error:
        if error.code != "RENDERER_EXCEPTION" or error.status != 400:
            raise
        raise OgcError(f"Failed to evaluate script! {error.message}") from error


def _is_blank(output: Output) -> bool:
    """Tell a picture that shows something: by its alpha if it has one, else by more than one value."""
    array = output.array
    return not array[-1].any() if array.shape[0] in (2, 4) else bool((array == array[:, :1, :1]).all())


def _has_scenes(sandbox: Sandbox, order: MapOrder) -> bool:
    if order.source.time_from is None or order.source.time_to is None:
        return True
    if not has_pixels(sandbox, order.info.id):
        return False
    area = crs_rules.to_degrees(order.frame.bbox, order.frame.crs)
    walked = sandbox.world.walk(order.info.id, area, order.source.time_from, order.source.time_to)
    limit = order.source.max_cloud_cover
    near = itertools.islice(walked, LOOKED_AT)
    return any(limit >= 100 or (found.scene.cloud_cover or 0.0) <= limit for found in near)


def _clipped(order: MapOrder) -> Frame:
    """Crop to the bounds of GEOMETRY, keeping the pixel size (API reference 8.4)."""
    frame = order.frame
    if order.geometry is None:
        return frame
    shape = shapely.geometry.shape(order.geometry)
    box = shapely.box(*frame.bbox).intersection(shapely.box(*shape.bounds)).bounds
    if not box or box[0] >= box[2] or box[1] >= box[3]:
        return frame
    across = (frame.bbox[2] - frame.bbox[0]) / frame.width
    down = (frame.bbox[3] - frame.bbox[1]) / frame.height
    width, height = max(1, round((box[2] - box[0]) / across)), max(1, round((box[3] - box[1]) / down))
    return replace(frame, bbox=tuple(box), width=width, height=height)

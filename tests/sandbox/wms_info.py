"""GetFeatureInfo as JSON: the colour at a pixel and the acquisition it comes from (API reference 8.1)."""

from __future__ import annotations

from typing import Any

from . import crs as crs_rules
from . import units
from .map_order import MapOrder
from .render import RenderJob, Scene
from .state import Sandbox


def feature_info(sandbox: Sandbox, order: MapOrder, column: int, row: int) -> dict[str, Any]:
    """Render the one pixel and name the scene shown there; the shape of the properties is the sandbox's own guess."""
    bbox = _pixel_box(order, column, row)
    job = RenderJob(bbox, order.frame.crs, 1, 1, order.geometry, (order.source,), order.evalscript)
    rendered = sandbox.render(job)
    values = rendered.outputs[0].array[:, 0, 0].tolist()
    sandbox.spend(units.image_units(1, 1, rendered.input_bands, rendered.samples, False, job.sources))
    west, south, east, north = crs_rules.to_degrees(bbox, order.frame.crs)
    properties: dict[str, Any] = {"COLOR_HEX": "".join(f"{int(value):02X}" for value in values[:3]), "values": values}
    properties.update(_scene_properties(_shown(sandbox, order, (west, south, east, north))))
    point = {"type": "Point", "coordinates": [(west + east) / 2, (south + north) / 2]}
    feature = {"type": "Feature", "id": order.info.id, "geometry": point, "properties": properties}
    return {"type": "FeatureCollection", "features": [feature]}


def _pixel_box(order: MapOrder, column: int, row: int) -> crs_rules.BBox:
    frame = order.frame
    across = (frame.bbox[2] - frame.bbox[0]) / frame.width
    down = (frame.bbox[3] - frame.bbox[1]) / frame.height
    left, top = frame.bbox[0] + column * across, frame.bbox[3] - row * down
    return left, top - down, left + across, top


def _shown(sandbox: Sandbox, order: MapOrder, area: crs_rules.BBox) -> Scene | None:
    source = order.source
    if source.time_from is None or source.time_to is None:
        return None
    scenes = sandbox.scenes(order.info.id, area, source.time_from, source.time_to)
    fitting = [s for s in scenes if s.cloud_cover is None or s.cloud_cover <= source.max_cloud_cover]
    if source.mosaicking_order == "leastRecent":
        fitting.reverse()
    if source.mosaicking_order == "leastCC":
        fitting.sort(key=lambda scene: scene.cloud_cover or 0.0)
    return fitting[0] if fitting else None


def _scene_properties(scene: Scene | None) -> dict[str, Any]:
    if scene is None:
        return {}
    found = {"id": scene.id, "date": scene.time.strftime("%Y-%m-%d"), "time": scene.time.strftime("%H:%M:%S")}
    if scene.cloud_cover is not None:
        found["cloudCoverPercentage"] = f"{scene.cloud_cover:.2f}"
    return found

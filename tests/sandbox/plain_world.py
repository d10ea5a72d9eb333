"""A world of flat colours, without JavaScript: stands in until the real one draws."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np

from .render import Band, CollectionInfo, Output, Rendered, RenderJob, Scene

_REFL = ("REFLECTANCE", "DN")
_ORDERS = ("mostRecent", "leastRecent")
_WORLD = (-180.0, -85.0, 180.0, 85.0)


def _info(name, short, title, bands, coarsest, start, cloud, orders, revisit):
    made = tuple(Band(band, _REFL) for band in (*bands, "dataMask"))
    return CollectionInfo(name, short, title, made, 10.0, coarsest, _WORLD, start, None, cloud, orders, 10.0, revisit)


_S2 = [f"B{n:02}" for n in range(1, 10)] + ["B8A", "B11", "B12"]
_START = datetime(2016, 10, 20, tzinfo=timezone.utc)


class PlainWorld:
    """Answer like World, with one colour a source."""

    def __init__(self, data_dir=None) -> None:
        cc = (*_ORDERS, "leastCC")
        infos = [
            _info("sentinel-2-l2a", "S2L2A", "Sentinel-2 L2A", [*_S2, "SCL", "CLD"], 1500.0, _START, True, cc, 5),
            _info("sentinel-2-l1c", "S2L1C", "Sentinel-2 L1C", [*_S2, "B10"], 200.0, _START, True, cc, 5),
            _info("sentinel-1-grd", "S1GRD", "Sentinel-1", ["VV", "VH"], None, _START, False, _ORDERS, 6),
            _info("dem", "DEM", "DEM", ["DEM"], None, None, False, (), None),
            _info("byoc-0e5c1a7e-93a8-4b39-a2ab-52d0a6fd0c10", "CUSTOM", "Own", ["B1"], 500.0, _START, False, _ORDERS, 9),
        ]
        self._infos = {info.id: info for info in infos}

    def collections(self):
        return self._infos

    def scenes(self, collection, area, time_from, time_to):
        info = self._infos[collection]
        box = area if not isinstance(area, dict) else (0.0, 0.0, 1.0, 1.0)
        found, day = [], time_to.replace(hour=10, minute=18, second=19, microsecond=0)
        while day >= max(time_from, _START) and info.revisit_days:
            if day <= time_to and day.toordinal() % int(info.revisit_days) == 0:
                ring = [[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]], [box[0], box[1]]]
                cloud = float(day.toordinal() * 37 % 101) if info.has_cloud else None
                found.append(
                    Scene(f"{info.short_name}_{day:%Y%m%dT%H%M%S}", collection, day, cloud,
                          {"type": "Polygon", "coordinates": [ring]}, box, 32632, {"platform": "plain"})
                )  # fmt: skip
            day -= timedelta(days=1)
        return found

    def render(self, job: RenderJob) -> Rendered:
        shades = np.array([90, 130, 60, 255], np.uint8)[:, None, None]
        array = np.broadcast_to(shades, (4, job.height, job.width)).copy()
        return Rendered((Output("default", "AUTO", array, None),), None, 3, 1)

    def close(self) -> None:
        pass

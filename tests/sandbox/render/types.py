"""The words the pixel half of the sandbox and its callers share; no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

BBox = tuple[float, float, float, float]


@dataclass(frozen=True)
class Band:
    """One band of a collection: its name, its legal units (first = default) and its kind of numbers."""

    name: str
    units: tuple[str, ...]
    data_type: str = "uint16"  # as in STAC raster:bands
    nodata: float | None = None
    resolution: float = 10.0  # metres


@dataclass(frozen=True)
class CollectionInfo:
    """What is known of a collection before any pixel is read (API reference 4.5)."""

    id: str
    short_name: str  # as the service says it in errors and configurations: S2L2A, S1GRD, DEM, CUSTOM
    title: str
    bands: tuple[Band, ...]  # dataMask included, last
    resolution: float  # metres, native
    coarsest: float | None  # metres per pixel, None = no limit
    extent: BBox  # west, south, east, north in degrees
    start: datetime | None  # None for static data
    end: datetime | None
    has_cloud: bool
    mosaicking_orders: tuple[str, ...]
    gsd: float
    revisit_days: float | None
    properties: Mapping[str, object] = field(default_factory=dict)  # STAC summaries: platform, constellation ...

    def band(self, name: str) -> Band | None:
        """Find a band by its exact name; None if the collection has none such."""
        return next((band for band in self.bands if band.name == name), None)


@dataclass(frozen=True)
class Scene:
    """One tile of one acquisition."""

    id: str
    collection: str
    time: datetime  # aware, UTC
    cloud_cover: float | None  # percent
    geometry: dict  # GeoJSON, longitude/latitude
    bbox: BBox  # west, south, east, north
    epsg: int
    properties: dict  # further STAC properties: platform, constellation, instruments, gsd, proj:bbox ...


@dataclass(frozen=True)
class DataSource:
    """One entry of a request's input.data."""

    id: str | None
    collection: str
    time_from: datetime | None
    time_to: datetime | None
    mosaicking_order: str = "mostRecent"
    max_cloud_cover: float = 100.0
    options: Mapping[str, object] = field(default_factory=dict)  # dataFilter and processing, raw
    bare: CollectionInfo | None = None  # of a collection that has bands but no pixels


@dataclass(frozen=True)
class RenderJob:
    """One image to make: where, how fine, from what, by which script."""

    bbox: BBox  # min x, min y, max x, max y of `crs`, always x then y
    crs: str  # "EPSG:32632", "CRS84"
    width: int
    height: int
    geometry: dict | None  # clip, GeoJSON in `crs`
    sources: tuple[DataSource, ...]
    evalscript: str
    purpose: str = "image"  # image | statistics | userdata: what the outputs are for
    seconds: float | None = None  # what a step of the script may take, where it is not what the world allows
    memory: int | None = None  # bytes, likewise


@dataclass(frozen=True)
class Output:
    """One output of the script, (bands, height, width), rounded and clamped to its type."""

    id: str
    sample_type: str
    array: np.ndarray
    nodata: float | None
    bands: tuple[str, ...] = ()  # names the script gave them; empty where it only counted


@dataclass(frozen=True)
class Rendered:
    """All outputs of one request, and what is needed to price it (API reference 9.1)."""

    outputs: tuple[Output, ...]
    user_data: object | None
    input_bands: int  # distinct; dataMask free unless alone
    samples: int  # per pixel
    scenes: int = 1  # that may lie under the image; static data count as one


class EvalscriptError(Exception):
    """A fault of the script, worded as the service words it (API reference 5.5, RENDERER_EXCEPTION)."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ScriptTimeout(EvalscriptError):
    """A script that takes longer than it may."""


class ScriptRefused(EvalscriptError):
    """A script that cannot be run at all: it does not compile, or asks for what is not there."""

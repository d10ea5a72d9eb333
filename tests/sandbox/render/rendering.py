"""One request from job to image: declare, choose scenes, paint, run the script row block by row block."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import numpy as np

from .archive import RealImage
from .candidates import candidates, in_order, wanted
from .collections_sentinel_3_5 import S5PL2
from .collections_table import COLLECTIONS, S2L1C, S2L2A
from .grid import PixelGrid
from .levels import GroundCache
from .mosaic import MASK, Bands, Canvas, Painter
from .passes import Pass, flights
from .script.declaration import Declaration, InputUse, OutputUse, read_declaration
from .script.engine import Engine, Limits, SourcePixels
from .script.rounding import SAMPLE_TYPES, to_sample_type
from .stack import KINDS, Sample, iso, samples_of
from .tiles import Tile
from .types import CollectionInfo, EvalscriptError, Output, Rendered, RenderJob, ScriptRefused

_OVERVIEW_FROM = 2_500.0  # metres a pixel
_BLOCK_PIXELS = 1_100_000
_BLOCK_VALUES = 12_000_000
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class _Source:
    """One data source of the request with the samples its script will see."""

    use: InputUse
    name: str
    samples: tuple[Sample, ...]
    painter: Painter
    overview: bool = False  # too coarse for single tiles

    @property
    def bands(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(use.band.name for use in self.use.bands))

    @property
    def blank(self) -> float:
        """Give what bands hold where there is no data: 0, not a number for Landsat (API reference 6.1)."""
        return math.nan if self.use.info.id.startswith("landsat-") else 0.0

    def layers(self, grid: PixelGrid, clip: np.ndarray | None) -> list[Bands]:
        """Paint all samples."""
        painted = []
        for sample in self.samples:
            canvas = Canvas(grid, self.bands, np.ones(grid.shape, bool) if clip is None else clip, self.blank)
            if self.use.info.start is None:
                self.painter.paint_static(canvas, self.use.info.id)
            elif self.overview:
                self.painter.paint_overview(canvas, self._newest)
            else:
                self.painter.paint(canvas, sample.scenes)
            painted.append(canvas.layer())
        return painted

    def _newest(self, tile: Tile) -> Pass | None:
        data = self.use.source
        found = flights(self.use.info.id, tile, data.time_from or _EARLIEST, data.time_to or _LATEST)
        seen = [flight for flight in found if wanted(flight, tile, data)]
        if not seen:
            return None
        return seen[-1] if data.mosaicking_order == "leastRecent" else seen[0]

    def entry(self) -> dict:
        """Tell the script's runtime about this source."""
        kind = KINDS[self.use.mosaicking]
        entries = [sample.entry for sample in self.samples]
        if kind is None:
            return {"id": self.name, "kind": None, "entries": entries, "from": None, "to": None}
        data = self.use.source
        return {"id": self.name, "kind": kind, "entries": entries, "from": iso(data.time_from), "to": iso(data.time_to)}


def render(job: RenderJob, images: Sequence[RealImage], grounds: GroundCache, limits: Limits) -> Rendered:
    """Make one image. Raises EvalscriptError; LookupError for an unknown collection."""
    for source in job.sources:
        if source.collection not in COLLECTIONS and source.bare is None:
            raise LookupError(source.collection)
    if not job.sources:
        raise EvalscriptError("The request has no data source.")
    grid = PixelGrid(job.bbox, job.crs, job.width, job.height)
    statistical = job.purpose == "statistics"
    with _started(job, limits) as engine:
        declaration = _declared(engine, job)
        bands = _priced_bands(declaration)
        sources = [_prepare(use, job, grid, images, grounds) for use in declaration.inputs]
        scenes = _count_scenes(sources)
        if statistical and scenes == 0:
            return Rendered(_empty(declaration), None, bands, 0, 0)
        sources, outputs = _after_choice(engine, declaration, sources)
        arrays = _evaluate(engine, declaration, sources, outputs, grid, job.geometry)
        return Rendered(
            outputs=tuple(
                Output(output.id, output.sample_type, array, output.nodata, output.names)
                for output, array in zip(outputs, arrays)
            ),
            user_data=engine.finish(),
            input_bands=bands,
            samples=max(1, *(len(source.samples) for source in sources)),
            scenes=scenes,
        )


def _started(job: RenderJob, limits: Limits) -> Engine:
    try:
        return Engine(job.evalscript, _narrowed(limits, job), silent=job.purpose == "userdata")
    except EvalscriptError as error:
        raise ScriptRefused(error.message) from error


def _declared(engine: Engine, job: RenderJob) -> Declaration:
    try:
        bare = {source.collection: source.bare for source in job.sources if source.bare is not None}
        known = {**COLLECTIONS, **bare}
        return read_declaration(engine.declared(), job.sources, known, job.purpose == "statistics")
    except EvalscriptError as error:
        raise ScriptRefused(error.message) from error


def _empty(declaration: Declaration) -> tuple[Output, ...]:
    """Give outputs without pixels."""
    return tuple(
        Output(one.id, one.sample_type, np.empty((one.bands, 0, 0)), None, one.names) for one in declaration.outputs
    )


def _narrowed(limits: Limits, job: RenderJob) -> Limits:
    """Give the limits of a job."""
    seconds = limits.seconds if job.seconds is None else job.seconds
    return Limits(seconds, limits.memory if job.memory is None else job.memory)


def _count_scenes(sources: Sequence[_Source]) -> int:
    """Count the scenes of all sources that have some; static data alone count as one."""
    dated = [source for source in sources if source.use.info.start is not None]
    if not dated:
        return 1
    return sum(1 if source.overview else sum(len(one.scenes) for one in source.samples) for source in dated)


def known_collections() -> Mapping[str, CollectionInfo]:
    """List the collections that can be rendered."""
    return COLLECTIONS


def _prepare(
    use: InputUse, job: RenderJob, grid: PixelGrid, images: Sequence[RealImage], grounds: GroundCache
) -> _Source:
    use = _last_day(use)
    painter = Painter(images, grounds, use.source.options, _shifted(use))
    name = use.name
    if use.source.bare is not None:
        return _Source(use, name, tuple(samples_of(use.mosaicking, (), use.with_bounds)), painter)
    if use.info.start is None:
        return _Source(use, name, (Sample((), {}),), painter)
    if use.mosaicking == "SIMPLE" and grid.metres > _OVERVIEW_FROM:
        return _Source(use, name, (Sample((), {}),), painter, overview=True)
    data = use.source
    found = candidates(use.info.id, grid.extent, data.time_from or _EARLIEST, data.time_to or _LATEST, images)
    scenes = in_order(found, data, use.info.has_cloud)
    return _Source(use, name, tuple(samples_of(use.mosaicking, scenes, use.with_bounds)), painter)


def _last_day(use: InputUse) -> InputUse:
    """Look only at the 24 hours before the end for a single sample of Sentinel-5P (API reference 5.3)."""
    data = use.source
    if use.info.id != S5PL2 or use.mosaicking != "SIMPLE" or data.time_to is None:
        return use
    first = max(data.time_from or _EARLIEST, data.time_to - timedelta(days=1))
    return replace(use, source=replace(data, time_from=first))


def _shifted(use: InputUse) -> frozenset[str]:
    """Name the bands whose digital numbers are wanted as they stand in the files: harmonizeValues is false."""
    if use.source.options.get("harmonizeValues", True) or use.info.id not in (S2L1C, S2L2A):
        return frozenset()
    return frozenset(one.band.name for one in use.bands if one.divisor == 1.0 and "REFLECTANCE" in one.band.units)


def _after_choice(
    engine: Engine, declaration: Declaration, sources: Sequence[_Source]
) -> tuple[list[_Source], list[OutputUse]]:
    """Let preProcessScenes and updateOutput have their say."""
    kept, bands = engine.choose([source.entry() for source in sources], declaration.outputs, declaration.fusion)
    chosen = [
        replace(source, samples=tuple(source.samples[place] for place in kept[source.name])) for source in sources
    ]
    outputs = [replace(output, bands=bands[output.id]) for output in declaration.outputs]
    return chosen, outputs


def _evaluate(
    engine: Engine,
    declaration: Declaration,
    sources: Sequence[_Source],
    outputs: Sequence[OutputUse],
    grid: PixelGrid,
    geometry: dict | None,
) -> list[np.ndarray]:
    """Run the script over blocks of rows, so that memory does not grow with the image or the period."""
    results = [
        np.empty((output.bands, grid.height, grid.width), SAMPLE_TYPES[output.sample_type]) for output in outputs
    ]
    for first, rows in _blocks(grid, sources):
        part = grid.part(first, rows)
        clip = part.mask_of(geometry)
        pixels = [
            SourcePixels(
                source.name,
                source.layers(part, clip),
                {use.band.name: use.divisor for use in source.use.bands},
                source.use.mosaicking == "SIMPLE",
            )
            for source in sources
        ]
        answers = engine.evaluate(pixels, outputs, declaration, part.width * part.height)
        for result, output, values in zip(results, outputs, answers):
            block = to_sample_type(values, output.sample_type)
            result[:, first : first + rows, :] = block.reshape(output.bands, rows, grid.width)
    return results


def _blocks(grid: PixelGrid, sources: Sequence[_Source]) -> list[tuple[int, int]]:
    values = max(1, sum(len(source.samples) * len(source.bands) for source in sources))
    rows = max(1, min(_BLOCK_PIXELS, _BLOCK_VALUES // values) // grid.width)
    return [(first, min(rows, grid.height - first)) for first in range(0, grid.height, rows)]


def _priced_bands(declaration: Declaration) -> int:
    """Count distinct input bands; dataMask is free unless it is the only one (API reference 9.1)."""
    names = {(place, use.band.name) for place, one in enumerate(declaration.inputs) for use in one.bands}
    return len([name for _, name in names if name != MASK]) or 1

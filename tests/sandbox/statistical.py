"""The Statistical API: figures of many intervals instead of images (API reference 7.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from . import units
from .bodies import require_kind
from .call import JSON, Answer, Call, json_answer
from .errors import ServiceError
from .intervals import Interval
from .process import read_body, stock_of
from .render import Output, Rendered, RenderJob, ScriptRefused, ScriptTimeout
from .render.grid import PixelGrid
from .state import Sandbox
from .statistics_rules import DATA_MASK, StatisticsOrder, band_names, check_outputs, read_statistics
from .summaries import histogram_of, stats_of

_OVERFLOW = {"overflow": ("overflow", "underflow"), "overflowCount": ("overflowCount", "underflowCount")}


def statistics(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /statistics/v1: one image an interval, summed up."""
    require_kind(call, JSON)
    stock = stock_of(sandbox)
    # fusion across hosts is the Process API's alone
    order = read_statistics(read_body(call), replace(stock, offered=stock.here))
    entries: list[dict[str, Any]] = []
    samples, bands = 0, 1
    for interval in order.intervals:
        try:
            rendered = _rendered(sandbox, order, interval)
        except Failed as failure:
            entries.append({"interval": interval.body(), "error": failure.body()})
            continue
        if rendered.scenes:
            outputs = _outputs(sandbox, order, rendered.outputs)
            entries.append({"interval": interval.body(), "outputs": outputs})
        samples, bands = samples + rendered.samples, rendered.input_bands
    cost = units.image_units(
        order.width, order.height, bands, samples, False, order.input.sources, floor=units.STATISTICAL_FLOOR
    )
    sandbox.spend(cost)
    return json_answer(_body(sandbox, order, entries)).with_headers(units.header(cost))


class Failed(Exception):
    """One interval that could not be done; the others may."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind

    def body(self) -> dict[str, str]:
        """Give the `error` of an interval."""
        return {"type": self.kind, "message": str(self)}


def _rendered(sandbox: Sandbox, order: StatisticsOrder, interval: Interval) -> Rendered:
    """Make one interval's image. Raises Failed; ServiceError for what no interval could do."""
    _fail_on_demand(sandbox, interval)
    given = order.input
    sources = tuple(
        source if info.start is None else replace(source, time_from=interval.start, time_to=interval.last)
        for source, info in zip(given.sources, given.infos)
    )
    switches = sandbox.switches
    job = RenderJob(given.bbox, given.crs, order.width, order.height, given.geometry, sources, order.evalscript,
                    "statistics", switches.script_seconds, switches.script_memory)  # fmt: skip
    try:
        rendered = sandbox.render(job)
    except ServiceError as error:
        if error.status >= 500:
            raise Failed("EXECUTION_ERROR", error.message) from error
        if isinstance(error.__cause__, ScriptTimeout):
            raise Failed("TIMEOUT", error.message) from error
        if error.__cause__ is None or isinstance(error.__cause__, ScriptRefused):
            raise
        raise Failed("BAD_REQUEST", error.message) from error
    check_outputs(order, rendered.outputs, switches)
    return rendered


def _fail_on_demand(sandbox: Sandbox, interval: Interval) -> None:
    """Let an interval fail as the switch `failing_intervals` says: {beginning of its start: type or [type, times]}."""
    wanted = sandbox.switches.failing_intervals
    key = next((one for one in wanted if interval.body()["from"].startswith(one)), None)
    if key is None:
        return
    kind, times = wanted[key] if isinstance(wanted[key], list) else (wanted[key], None)
    left = {name: value for name, value in wanted.items() if name != key}
    if times is not None:
        sandbox.switches.failing_intervals = left if times <= 1 else {**left, key: [kind, times - 1]}
    raise Failed(kind, "Failed on demand.")


def _outputs(sandbox: Sandbox, order: StatisticsOrder, outputs: tuple[Output, ...]) -> dict[str, Any]:
    mask = next(output for output in outputs if output.id == DATA_MASK)
    return {
        output.id: {"bands": _bands(sandbox, order, output, _mask_for(mask, output))}
        for output in outputs
        if output.id != DATA_MASK
    }


def _mask_for(mask: Output, output: Output) -> np.ndarray:
    """Give what counts of an output: the one mask, or the one that bears its name; without such all counts."""
    if mask.array.shape[0] == 1 and not mask.bands:
        return mask.array[0].ravel() != 0
    if output.id in mask.bands:
        return mask.array[mask.bands.index(output.id)].ravel() != 0
    return np.ones(mask.array[0].size, bool)


def _bands(sandbox: Sandbox, order: StatisticsOrder, output: Output, counted: np.ndarray) -> dict[str, Any]:
    plan = order.plan(output.id)
    words = _OVERFLOW[sandbox.switches.histogram_counts]
    found = {}
    for name, array in zip(band_names(output), output.array):
        values = array.ravel()[counted].astype(np.float64)
        percentiles, rule = plan.of(name)
        found[name] = {"stats": stats_of(values, counted.size, percentiles)}
        if rule is not None:
            found[name]["histogram"] = histogram_of(values, rule, words)
    return found


def _body(sandbox: Sandbox, order: StatisticsOrder, entries: list[dict[str, Any]]) -> dict[str, Any]:
    failed = sum("error" in entry for entry in entries)
    status = "OK" if failed == 0 else "FAILED" if failed == len(entries) else "PARTIAL"
    body: dict[str, Any] = {"data": entries}
    wanted = sandbox.switches.geometry_pixel_count
    if sandbox.switches.deployment == "commercial" if wanted is None else wanted:
        body["geometryPixelCount"] = _pixels_inside(order)
    return {**body, "status": status}


def _pixels_inside(order: StatisticsOrder) -> int:
    given = order.input
    inside = PixelGrid(given.bbox, given.crs, order.width, order.height).mask_of(given.geometry)
    return order.width * order.height if inside is None else int(inside.sum())

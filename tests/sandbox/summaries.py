"""Statistics and histograms of one band (API reference 7.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class HistogramRule:
    """How to cut the values: in so many bins, in bins so wide, or at these edges."""

    count: int | None = None
    width: float | None = None
    edges: tuple[float, ...] = ()
    low: float | None = None  # the least value where None
    high: float | None = None  # the greatest value where None

    def edges_for(self, values: np.ndarray) -> list[float]:
        """Give the edges; none where neither rule nor values say where they lie."""
        if self.edges:
            return list(self.edges)
        if (self.low is None or self.high is None) and values.size == 0:
            return []
        low = float(values.min()) if self.low is None else float(self.low)
        high = float(values.max()) if self.high is None else float(self.high)
        if self.count is not None:
            step = (high - low) / self.count
            return [*(low + number * step for number in range(self.count)), high] if high > low else []
        width = float(self.width or 1.0)
        count = max(1, math.ceil((high - low) / width))
        edges = [low + number * width for number in range(count + 1)]
        return edges if self.high is None else [*edges[:-1], min(edges[-1], high)]


def stats_of(values: np.ndarray, total: int, percentiles: Sequence[tuple[str, float]]) -> dict[str, Any]:
    """Summarise the values that count (float64, one dimension) of `total` samples.

    `percentiles` are keys of the answer and percents. What is no number becomes the text "NaN".
    """
    empty = values.size == 0
    with np.errstate(invalid="ignore"):
        found: dict[str, Any] = {
            "min": number_of(math.nan if empty else values.min()),
            "max": number_of(math.nan if empty else values.max()),
            "mean": number_of(math.nan if empty else values.mean()),
            "stDev": number_of(math.nan if empty else values.std()),
            "sampleCount": total,
            "noDataCount": total - values.size,
        }
        if percentiles:
            found["percentiles"] = {key: number_of(_percentile(values, percent)) for key, percent in percentiles}
    return found


def histogram_of(values: np.ndarray, rule: HistogramRule, words: tuple[str, str]) -> dict[str, Any]:
    """Count values by bin: low edges included, high ones not but for the last; `words` name over- and underflow."""
    real = values[np.isfinite(values)]
    edges = rule.edges_for(real)
    above, below = words
    if len(edges) < 2:
        return {"bins": [], above: 0, below: 0}
    counts, _ = np.histogram(real, bins=np.asarray(edges, float))
    bins = [
        {"lowEdge": low, "highEdge": high, "count": int(count)} for low, high, count in zip(edges, edges[1:], counts)
    ]
    return {"bins": bins, above: int((values > edges[-1]).sum()), below: int((values < edges[0]).sum())}


def number_of(value: float) -> float | str:
    """Give a number as JSON can hold it: "NaN" and the infinities are texts."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return float(value)


def _percentile(values: np.ndarray, percent: float) -> float:
    """Give a value of the raster itself, the next higher one (README)."""
    if values.size == 0 or np.isnan(values).any():
        return math.nan
    return float(np.percentile(values, percent, method="higher"))

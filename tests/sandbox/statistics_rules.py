"""Reading a statistical request (API reference 7.3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .errors import ServiceError, bad_payload, script_fault
from .intervals import BEHAVIORS, Interval, cut, read_step
from .process_rules import InputOrder, Stock, check_all_coarseness, part, read_input, read_script
from .render import Output
from .size_rules import is_number, read_size
from .summaries import HistogramRule
from .switches import Switches
from .times import json_range

DEFAULT = "default"
DATA_MASK = "dataMask"
MOST_BINS = 10_000
_INTEGERS = ("INT8", "UINT8", "INT16", "UINT16", "AUTO")
Percentiles = tuple[tuple[str, float], ...]  # key of the answer, percent


@dataclass(frozen=True)
class OutputPlan:
    """What to calculate of one output, by band or `default`."""

    percentiles: Mapping[str, Percentiles]
    histograms: Mapping[str, HistogramRule]

    def of(self, band: str) -> tuple[Percentiles, HistogramRule | None]:
        """Give what is wanted of a band."""
        rule = self.histograms.get(band, self.histograms.get(DEFAULT))
        return self.percentiles.get(band, self.percentiles.get(DEFAULT, ())), rule


NOTHING_MORE = OutputPlan({}, {})


@dataclass(frozen=True)
class StatisticsOrder:
    """A valid request."""

    input: InputOrder
    width: int
    height: int
    evalscript: str
    intervals: tuple[Interval, ...]
    plans: Mapping[str, OutputPlan]

    def plan(self, output: str) -> OutputPlan:
        """Give what is wanted of an output."""
        return self.plans.get(output, self.plans.get(DEFAULT, NOTHING_MORE))


def read_statistics(body: Mapping[str, Any], stock: Stock) -> StatisticsOrder:
    """Check a request body whole and give what it orders. Raises ServiceError."""
    order = read_input(part(body, "input", "input"), stock)
    aggregation = part(body, "aggregation", "aggregation")
    width, height = read_size(aggregation, order.bbox, "aggregation")
    script = read_script(aggregation, stock, "aggregation->evalscript")
    start, end = json_range(aggregation.get("timeRange"), "aggregation->timeRange")
    every = part(aggregation, "aggregationInterval", "aggregation->aggregationInterval")
    behavior = every.get("lastIntervalBehavior", "SKIP")
    if behavior not in BEHAVIORS:
        place = "aggregation->aggregationInterval->lastIntervalBehavior"
        raise bad_payload(f"`lastIntervalBehavior = {behavior}` is not one of {', '.join(BEHAVIORS)}.", place)
    intervals = cut(start, end, read_step(every.get("of")), behavior)
    check_all_coarseness(order, width, height)
    return StatisticsOrder(order, width, height, script, intervals, _plans(body.get("calculations"), stock.switches))


def check_outputs(order: StatisticsOrder, outputs: Sequence[Output], switches: Switches) -> None:
    """Check what only the script can tell: its `dataMask`, and the names in `calculations`. Raises ServiceError."""
    known = {output.id: output for output in outputs}
    mask = known.pop(DATA_MASK, None)
    if mask is None:
        raise script_fault(f"Output {DATA_MASK} requested but missing from function setup()")
    if mask.array.shape[0] > 1 and not mask.bands:
        raise script_fault(f"Output {DATA_MASK} must have 1 band, or bands named like outputs.")
    if not known:
        raise script_fault(f"Function setup() must have an output beside {DATA_MASK}.")
    for output, plan in order.plans.items():
        place = f"calculations->{output}"
        if output == DEFAULT:
            continue
        if output not in known:
            raise bad_payload(f"Output {output} is not defined in function setup().", place)
        for band in (*plan.percentiles, *plan.histograms):
            if band != DEFAULT and band not in band_names(known[output]):
                raise bad_payload(f"Output {output} has no band {band}.", place)
    for output in known.values():
        _check_bins(order.plan(output.id), output, switches)


def band_names(output: Output) -> tuple[str, ...]:
    """Give the names of an output's bands: its own, or B0, B1 ..."""
    count = output.array.shape[0]
    return output.bands if len(output.bands) == count else tuple(f"B{place}" for place in range(count))


def _check_bins(plan: OutputPlan, output: Output, switches: Switches) -> None:
    """Refuse whole-number edges for an output of broken numbers (section 12, item 13)."""
    if switches.histogram_bins != "matching" or output.sample_type in _INTEGERS:
        return
    for rule in (plan.of(band)[1] for band in band_names(output)):
        if rule and rule.edges and all(isinstance(edge, int) for edge in rule.edges):
            text = f"Integer `bins` do not fit sample type {output.sample_type} of output {output.id}."
            raise bad_payload(text, f"calculations->{output.id}->histograms")


def _plans(wanted: Any, switches: Switches) -> dict[str, OutputPlan]:
    place = "calculations"
    found = {}
    for output, entry in _items(wanted, place):
        statistics = _items(_object(entry, f"{place}->{output}").get("statistics"), f"{place}->{output}->statistics")
        histograms = _items(entry.get("histograms"), f"{place}->{output}->histograms")
        found[output] = OutputPlan(
            {band: _percentiles(one, f"{place}->{output}->statistics->{band}", switches) for band, one in statistics},
            {band: _histogram(one, f"{place}->{output}->histograms->{band}", switches) for band, one in histograms},
        )
    return found


def _items(wanted: Any, place: str) -> list[tuple[str, Any]]:
    return [] if wanted is None else list(_object(wanted, place).items())


def _object(wanted: Any, place: str) -> Mapping[str, Any]:
    if not isinstance(wanted, Mapping):
        raise bad_payload(f"`{place.rpartition('>')[2]}` must be an object.", place)
    return wanted


def _percentiles(entry: Any, place: str, switches: Switches) -> Percentiles:
    """Read percentiles, in percent or as shares by a switch (section 12, item 14)."""
    wanted = _object(entry, place).get("percentiles")
    if wanted is None:
        return ()
    shares = _object(wanted, f"{place}->percentiles").get("k")
    most = 100 if switches.percentile_unit == "percent" else 1
    if not isinstance(shares, list) or not shares or not all(is_number(one) and 0 <= one <= most for one in shares):
        raise bad_payload(f"`k` must be an array of numbers between 0 and {most}.", f"{place}->percentiles->k")
    return tuple((str(float(one)), float(one) * 100.0 / most) for one in shares)


def _histogram(entry: Any, place: str, switches: Switches) -> HistogramRule:
    wanted = _object(entry, place)
    given = [key for key in ("nBins", "binWidth", "bins") if wanted.get(key) is not None]
    if len(given) != 1:
        raise bad_payload("Exactly one of `nBins`, `binWidth` and `bins` is needed.", place)
    low, high = (_edge(wanted, key, place) for key in ("lowEdge", "highEdge"))
    if low is not None and high is not None and low >= high:
        raise bad_payload("`lowEdge` must be less than `highEdge`.", f"{place}->lowEdge")
    value = wanted[given[0]]
    if given == ["bins"]:
        return HistogramRule(edges=_edges(value, f"{place}->bins", switches))
    if given == ["nBins"]:
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= MOST_BINS:
            raise bad_payload(f"`nBins` must be a whole number between 1 and {MOST_BINS}.", f"{place}->nBins")
        return HistogramRule(count=value, low=low, high=high)
    if not is_number(value) or value <= 0:
        raise bad_payload("`binWidth` must be a positive number.", f"{place}->binWidth")
    if low is not None and high is not None and (high - low) / value > MOST_BINS:
        raise _too_many(f"{place}->binWidth")
    return HistogramRule(width=value, low=low, high=high)


def _edge(wanted: Mapping[str, Any], key: str, place: str) -> float | None:
    value = wanted.get(key)
    if value is not None and not is_number(value):
        raise bad_payload(f"`{key}` must be a number.", f"{place}->{key}")
    return value


def _edges(value: Any, place: str, switches: Switches) -> tuple[float, ...]:
    if switches.histogram_bins == "refused":
        raise bad_payload("`bins` is not supported.", place)
    if not isinstance(value, list) or len(value) < 2 or not all(is_number(one) for one in value):
        raise bad_payload("`bins` must be an array of at least 2 numbers.", place)
    if any(low >= high for low, high in zip(value, value[1:])):
        raise bad_payload("`bins` must increase.", place)
    if len(value) > MOST_BINS:
        raise _too_many(place)
    return tuple(value)


def _too_many(place: str) -> ServiceError:
    return bad_payload(f"A histogram has at most {MOST_BINS} bins.", place)

"""What a script's setup() declares, checked against the collections of the request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..radiance import radiance_divisor
from ..types import Band, CollectionInfo, DataSource, EvalscriptError
from .rounding import SAMPLE_TYPES

MOSAICKINGS = ("SIMPLE", "ORBIT", "TILE")
_MULTIPLE = {"S1GRD": ("SIMPLE", "ORBIT"), "S5PL2": ("SIMPLE", "ORBIT"), "DEM": ("SIMPLE",)}
_DIVISORS = {("AOT", "OPTICAL_DEPTH"): 1000.0}
_REFLECTANCE_SCALE = 10_000.0


@dataclass(frozen=True)
class BandUse:
    """One band a script asks for, and what to divide its digital number by to get its unit."""

    band: Band
    divisor: float


@dataclass(frozen=True)
class InputUse:
    """What a script asks for of one data source."""

    source: DataSource
    name: str  # how the script calls the source when there are several
    info: CollectionInfo
    bands: tuple[BandUse, ...]
    mosaicking: str
    with_bounds: bool


@dataclass(frozen=True)
class OutputUse:
    """One output a script declares."""

    id: str
    bands: int
    sample_type: str
    nodata: float | None
    names: tuple[str, ...] = ()  # of the bands, Statistical only


@dataclass(frozen=True)
class Declaration:
    """All a script declares."""

    inputs: tuple[InputUse, ...]
    outputs: tuple[OutputUse, ...]
    fusion: bool  # whether samples come by source id (API reference 6.1)


def read_declaration(
    setup: object, sources: Sequence[DataSource], collections: Mapping[str, CollectionInfo], statistical: bool = False
) -> Declaration:
    """Check the object setup() returned. Raises EvalscriptError.

    For the Statistical API outputs are FLOAT32 unless the script says otherwise, and bands may have names (7.3).
    """
    if not isinstance(setup, dict) or "input" not in setup or "output" not in setup:
        raise EvalscriptError("Function setup must return an object with properties input and output.")
    common = _mosaicking(setup.get("mosaicking", "SIMPLE"))
    inputs = _inputs(setup["input"], sources, collections, common)
    return Declaration(inputs, _outputs(setup["output"], statistical), len(sources) > 1)


def _inputs(
    raw: object, sources: Sequence[DataSource], collections: Mapping[str, CollectionInfo], common: str
) -> tuple[InputUse, ...]:
    entries = [raw] if isinstance(raw, dict) else raw
    if not isinstance(entries, list) or not entries:
        raise EvalscriptError("Property input of setup must be a non-empty array.")
    if all(isinstance(entry, str) for entry in entries):
        entries = [{"bands": entries}]
    if not all(isinstance(entry, dict) for entry in entries):
        raise EvalscriptError("Property input of setup must hold band names or input objects, not both.")
    merged: dict[int, InputUse] = {}
    for number, entry in enumerate(entries):
        place, name = _source_of(entry.get("datasource"), number, sources)
        info = collections[sources[place].collection]
        mosaicking = _allowed(_mosaicking(entry.get("mosaicking", common)), info)
        bands = _bands(entry, info, sources[place].options)
        if place in merged:
            name, bands = merged[place].name, merged[place].bands + bands
        bounds = "bounds" in (entry.get("metadata") or [])
        merged[place] = InputUse(sources[place], name, info, bands, mosaicking, bounds)
    return tuple(merged[place] for place in sorted(merged))


def _source_of(wanted: object, number: int, sources: Sequence[DataSource]) -> tuple[int, str]:
    """Find the place of an input object's source, and its name for the script.

    Without `datasource` the objects stand in the order of the request, and the names are "0", "1" ...
    """
    if wanted is None and len(sources) == 1:
        return 0, "0"
    if wanted is None and number < len(sources):
        return number, str(number)
    for place, source in enumerate(sources):
        if wanted == source.id or (source.id is None and wanted == source.collection):
            return place, str(wanted)
    raise EvalscriptError(f"Dataset with id: {wanted} not found.")


def _bands(entry: dict, info: CollectionInfo, options: Mapping[str, object]) -> tuple[BandUse, ...]:
    names = entry.get("bands")
    if not isinstance(names, list) or not names:
        raise EvalscriptError("Property bands of an input object must be a non-empty array.")
    units = entry.get("units")
    if units is None or isinstance(units, str):
        units = [units] * len(names)
    if not isinstance(units, list) or len(units) != len(names):
        raise EvalscriptError("The number of units must match the number of bands.")
    _check_radar(names, info, options)
    return tuple(_band_use(name, unit, info) for name, unit in zip(names, units))


def _check_radar(names: list, info: CollectionInfo, options: Mapping[str, object]) -> None:
    """Refuse bands that only a correction for the terrain brings forth (the operator's page on Sentinel-1)."""
    if info.short_name != "S1GRD":
        return
    if "localIncidenceAngle" in names and not options.get("orthorectify"):
        raise EvalscriptError("Band localIncidenceAngle requires orthorectification.")
    terrain = [name for name in ("scatteringArea", "shadowMask") if name in names]
    if terrain and options.get("backCoeff") != "GAMMA0_TERRAIN":
        raise EvalscriptError(f"Band {terrain[0]} requires radiometric terrain correction.")


def _band_use(name: object, unit: object, info: CollectionInfo) -> BandUse:
    band = info.band(str(name))
    if band is None:
        raise EvalscriptError(f"{info.short_name} has no band {name}")
    chosen = band.units[0] if unit is None or band.name == "dataMask" else str(unit).upper()
    if chosen not in band.units:
        raise EvalscriptError(f"Band {band.name} of {info.short_name} does not support units {chosen}.")
    if chosen == "RADIANCE" and "REFLECTANCE" in band.units:
        return BandUse(band, radiance_divisor(info.short_name, band.name))
    if chosen == "REFLECTANCE":
        return BandUse(band, _REFLECTANCE_SCALE)
    return BandUse(band, _DIVISORS.get((band.name, chosen), 1.0))


def _outputs(raw: object, statistical: bool) -> tuple[OutputUse, ...]:
    entries = raw if isinstance(raw, list) else [raw]
    if not entries or not all(isinstance(entry, dict) for entry in entries):
        raise EvalscriptError("Property output of setup must be an object or an array of objects.")
    outputs = tuple(_output(entry, statistical) for entry in entries)
    if len({output.id for output in outputs}) < len(outputs):
        raise EvalscriptError("Output ids must be unique.")
    return outputs


def _output(entry: dict, statistical: bool) -> OutputUse:
    kind = entry.get("sampleType", "FLOAT32" if statistical else "AUTO")
    if kind not in SAMPLE_TYPES:
        raise EvalscriptError(f"Unknown sampleType {kind}.")
    bands, names = entry.get("bands"), ()
    if statistical and isinstance(bands, list):
        bands, names = len(bands), tuple(str(name) for name in bands)
    if isinstance(bands, bool) or not isinstance(bands, int) or bands < 1:
        raise EvalscriptError("Property bands of an output must be a positive integer.")
    if len(set(names)) < len(names):
        raise EvalscriptError("Band names of an output must be unique.")
    nodata = entry.get("nodataValue")
    if nodata is not None and not isinstance(nodata, (int, float)):
        raise EvalscriptError("Property nodataValue of an output must be a number.")
    identifier = str(entry.get("id", "default"))
    return OutputUse(identifier, bands, kind, None if nodata is None else float(nodata), names)


def _mosaicking(value: object) -> str:
    if value not in MOSAICKINGS:
        raise EvalscriptError(f"Unknown mosaicking {value}.")
    return str(value)


def _allowed(mosaicking: str, info: CollectionInfo) -> str:
    if mosaicking not in _MULTIPLE.get(info.short_name, MOSAICKINGS):
        raise EvalscriptError(f"Mosaicking {mosaicking} is not supported for {info.short_name}.")
    return mosaicking

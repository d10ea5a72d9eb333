"""What each collection can be filtered by and asked for the different values of (API reference 4.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .render import CollectionInfo
from .switches import Switches

CLOUD, ORBIT_STATE = "eo:cloud_cover", "sat:orbit_state"


@dataclass(frozen=True)
class Rule:
    """Which values a property is compared with: one of some words, any word (`words` empty), or numbers (None)."""

    words: tuple[str, ...] | None = None
    low: float | None = None
    high: float | None = None

    def takes(self, value: Any) -> bool:
        """Tell whether a literal of a filter fits the property."""
        if self.words is None:
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        return isinstance(value, str) and (not self.words or value in self.words)

    @property
    def wanted(self) -> str:
        """Say what is taken."""
        if self.words is None:
            return "numbers"
        return f"one of {', '.join(self.words)}" if self.words else "text"

    def schema(self) -> dict[str, Any]:
        """Give the JSON Schema of the property."""
        if self.words is not None:
            return {"type": "string", **({"enum": list(self.words)} if self.words else {})}
        bounds = {"minimum": self.low, "maximum": self.high}
        return {"type": "number", **{key: value for key, value in bounds.items() if value is not None}}


Queryables = Mapping[str, Rule]
_CLOUD = {CLOUD: Rule(low=0, high=100)}
_STATES = ("ascending", "descending")
_RADAR = {
    "sar:instrument_mode": Rule(("SM", "IW", "EW", "WV", "EN", "AN", "IM")),
    ORBIT_STATE: Rule(_STATES),
    "s1:polarization": Rule(("SH", "SV", "DH", "DV", "HH", "HV", "VV", "VH")),
    "s1:resolution": Rule(("HIGH", "MEDIUM", "FULL")),
    "s1:timeliness": Rule(("NRT10m", "NRT1h", "NRT3h", "Fast24h", "Offline", "Reprocessing", "ArchNormal")),
}
_GASES = (
    "O3", "O3_TCL", "O3_PR", "O3_TPR", "NO2", "SO2", "CO", "CH4", "HCHO", "CLOUD", "AER_AI", "AER_LH", "FRESCO",
    "BD3", "BD6", "BD7",
)  # fmt: skip
_AIR = {
    "sat:absolute_orbit": Rule(low=0),
    "s5p:timeliness": Rule(("NRTI", "OFFL", "RPRO")),
    "s5p:type": Rule(_GASES),
}
_LANDSAT = {**_CLOUD, "landsat:scene_id": Rule(()), "landsat:collection_category": Rule(("T1", "T2", "RT"))}
_TABLE: Mapping[str, Queryables] = {
    "sentinel-1-grd": _RADAR,
    "sentinel-2-l1c": _CLOUD,
    "sentinel-2-l2a": _CLOUD,
    "sentinel-3-slstr": {**_CLOUD, ORBIT_STATE: Rule(_STATES)},
    "sentinel-3-slstr-l2": {**_CLOUD, ORBIT_STATE: Rule(_STATES)},
    "sentinel-5p-l2": _AIR,
}
_DISTINCT = {
    "sentinel-1-grd": ("date", "sar:instrument_mode", ORBIT_STATE, "s1:polarization"),
    "sentinel-3-slstr": ("date", ORBIT_STATE),
    "sentinel-3-slstr-l2": ("date", ORBIT_STATE),
    "sentinel-5p-l2": ("date", "s5p:type"),
}
_UNCERTAIN_CLOUD = {"hls": "hls_cloud_filter", "sentinel-3-synergy-l2": "synergy_cloud_filter"}


def is_catalogued(info: CollectionInfo) -> bool:
    """Tell whether the Catalog knows a collection: the elevation model is not in it."""
    return info.short_name != "DEM"


def queryables(info: CollectionInfo, switches: Switches) -> Queryables:
    """Give the filter properties of a collection; two of them are doubtful (section 12, item 10)."""
    if info.id in _UNCERTAIN_CLOUD:
        return _CLOUD if getattr(switches, _UNCERTAIN_CLOUD[info.id]) else {}
    known = _LANDSAT if info.id.startswith("landsat-") else _TABLE.get(info.id, {})
    if ORBIT_STATE in known and switches.orbit_state_case == "any":
        return {**known, ORBIT_STATE: Rule((*_STATES, *(state.upper() for state in _STATES)))}
    return known


def distincts(info: CollectionInfo) -> tuple[str, ...]:
    """Give what `distinct` may name for a collection."""
    return _DISTINCT.get(info.id, ("date",))


def queryables_schema(info: CollectionInfo, address: str, switches: Switches) -> dict[str, Any]:
    """Give the JSON Schema of the filter properties."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": address,
        "type": "object",
        "title": f"Queryables of {info.id}",
        "properties": {name: rule.schema() for name, rule in queryables(info, switches).items()},
        "additionalProperties": False,
    }

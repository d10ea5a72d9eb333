"""Legends that go to the service with a layer (API reference 2.7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .configuration import LegendKind


@dataclass(frozen=True)
class LegendEntry:
    """Be one colour, `#rrggbb`, and what it stands for.

    `position` is the value in a ramp, in the unit of the data; classes have none. A ramp's entry may have no label.
    """

    colour: str
    label: str = ""
    position: float | None = None


@dataclass(frozen=True)
class Legend:
    """Be what a layer's colours mean, in the order of the entries."""

    kind: LegendKind
    entries: tuple[LegendEntry, ...]

    def as_json(self, words: Mapping[str, str]) -> dict[str, object]:
        """Return the member `legend` of a style; labels found in `words` are said as there."""
        members = [_member(entry, words) for entry in self.entries]
        if self.kind is LegendKind.CLASSES:
            return {"type": self.kind.value, "items": members}
        positions = [entry.position for entry in self.entries if entry.position is not None]
        limits = {"minPosition": min(positions), "maxPosition": max(positions)}
        return {"type": self.kind.value, **limits, "gradients": members}


def classes(*pairs: tuple[str, str]) -> Legend:
    """Return the legend of classes, each a colour and a label."""
    return Legend(LegendKind.CLASSES, tuple(LegendEntry(colour, label) for colour, label in pairs))


def ramp(*stops: tuple[float, str, str]) -> Legend:
    """Return the legend of a colour ramp: values in rising order, each with its colour and perhaps a label."""
    return Legend(LegendKind.RAMP, tuple(LegendEntry(colour, label, position) for position, colour, label in stops))


def _member(entry: LegendEntry, words: Mapping[str, str]) -> dict[str, object]:
    member: dict[str, object] = {} if entry.position is None else {"position": entry.position}
    member["color"] = entry.colour
    if entry.label:
        member["label"] = words.get(entry.label, entry.label)
    return member

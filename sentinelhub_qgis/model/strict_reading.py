"""Strict reading of documents from outside: what is not exactly what it should be is refused, and its place named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from .area import BoundingBox
from .errors import SentinelHubError
from .outside_number import is_finite
from .period import Period

Kind = TypeVar("Kind", bound=Enum)
Made = TypeVar("Made")

_MOST_TEXT = 1 << 20
_LEAST_POINTS = 4  # of a closed ring


class Unreadable(ValueError):
    """Say which place of a document is not what it should be."""


@dataclass(frozen=True)
class Reader:
    """Be one object of a document and the way to it, such as `rows[3]`.

    All methods raise `Unreadable` for what is missing or of another kind.
    """

    document: Mapping[str, Any]
    place: str = ""

    @classmethod
    def of(cls, document: object, place: str = "") -> Reader:
        """Return a reader of `document`."""
        if not isinstance(document, Mapping):
            raise Unreadable(place or "document")
        return cls(document, place)

    def at(self, name: str) -> str:
        """Return the way to a member."""
        return f"{self.place}.{name}" if self.place else name

    def has(self, name: str) -> bool:
        """Tell whether there is a member that says something."""
        return self.document.get(name) is not None

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text."""
        value = self.document.get(name, default)
        if not isinstance(value, str) or len(value) > _MOST_TEXT:
            raise Unreadable(self.at(name))
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """Return a finite number."""
        value = self.document.get(name, default)
        if not is_finite(value):
            raise Unreadable(self.at(name))
        return value

    def count(self, name: str, default: int | None = None) -> int:
        """Return a whole number from 0 on."""
        value = self.document.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise Unreadable(self.at(name))
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """Return true or false."""
        value = self.document.get(name, default)
        if not isinstance(value, bool):
            raise Unreadable(self.at(name))
        return value

    def choice(self, name: str, kind: type[Kind]) -> Kind:
        """Return a member of an enumeration by its value."""
        try:
            return kind(self.document.get(name))
        except ValueError:
            raise Unreadable(self.at(name)) from None

    def optional_choice(self, name: str, kind: type[Kind]) -> Kind | None:
        """Return a member of an enumeration; None when there is none."""
        return self.choice(name, kind) if self.has(name) else None

    def day(self, name: str) -> date:
        """Return a day."""
        try:
            return date.fromisoformat(self.text(name))
        except ValueError:
            raise Unreadable(self.at(name)) from None

    def optional_period(self, name: str) -> Period | None:
        """Return a period as `Period.as_text` writes it; None when there is none."""
        if not self.has(name):
            return None
        try:
            return Period.from_text(self.text(name))
        except ValueError:
            raise Unreadable(self.at(name)) from None

    def list(self, name: str) -> list[Any]:
        """Return a list; an empty one when there is none."""
        value = self.document.get(name, [])
        if not isinstance(value, list):
            raise Unreadable(self.at(name))
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self.list(name)
        if not all(isinstance(value, str) for value in values):
            raise Unreadable(self.at(name))
        return tuple(values)

    def each(self, name: str) -> Iterator[Reader]:
        """Yield a reader of each object of a list."""
        for number, value in enumerate(self.list(name)):
            yield Reader.of(value, f"{self.at(name)}[{number}]")

    def inner(self, name: str) -> Reader:
        """Return a reader of a member that is an object."""
        return Reader.of(self.document.get(name), self.at(name))

    def mapping(self, name: str) -> Mapping[str, object]:
        """Return an object as it is; an empty one when there is none."""
        return dict(Reader.of(self.document.get(name, {}), self.at(name)).document)

    def box(self, name: str) -> BoundingBox:
        """Return a rectangle: four numbers and a CRS."""
        inner = self.inner(name)
        edges = inner.list("edges")
        if len(edges) != 4 or not all(map(is_finite, edges)):
            raise Unreadable(inner.at("edges"))
        west, south, east, north = edges
        return inner.made(lambda: BoundingBox(west, south, east, north, inner.text("crs")))

    def optional_box(self, name: str) -> BoundingBox | None:
        """Return a rectangle; None when there is none."""
        return self.box(name) if self.has(name) else None

    def polygons(self, name: str) -> tuple[tuple[tuple[tuple[float, float], ...], ...], ...]:
        """Return polygons: lists of rings of points."""
        try:
            found = tuple(
                tuple(tuple(_point(point) for point in ring) for ring in polygon) for polygon in self.list(name)
            )
        except (TypeError, ValueError):
            raise Unreadable(self.at(name)) from None
        if not all(polygon and all(len(ring) >= _LEAST_POINTS for ring in polygon) for polygon in found):
            raise Unreadable(self.at(name))
        return found

    def made(self, make: Callable[[], Made]) -> Made:
        """Return what `make` makes of this object; what it refuses is the object's fault."""
        try:
            return make()
        except Unreadable:
            raise
        except (SentinelHubError, ValueError, TypeError, KeyError):
            raise Unreadable(self.place or "document") from None


def _point(point: Any) -> tuple[float, float]:
    x, y = point
    if not is_finite(x) or not is_finite(y):
        raise ValueError(point)
    return x, y

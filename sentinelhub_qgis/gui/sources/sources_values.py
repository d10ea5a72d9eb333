"""What the rows of the sources stand for. Plain values, and how they are found again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Union

from ...model.configuration import Configuration, ConfigurationLayer
from ...model.own_collection import OwnCollection


@dataclass(frozen=True)
class SourceLayer:
    """Be one layer together with the configuration it is of."""

    configuration: Configuration
    layer: ConfigurationLayer


@dataclass(frozen=True)
class OwnCollectionSource:
    """Be one own collection, with a layer that shows it where one is known."""

    collection: OwnCollection
    shown_by: SourceLayer | None = None


@dataclass(frozen=True)
class Note:
    """Be a sentence in place of rows; `icon` is one of QGIS's theme."""

    text: str
    icon: str = "mIconInfo.svg"


class Group(Enum):
    """Name the rows at the top that are no configurations."""

    OWN = "own"


class Listing(Enum):
    """Say how far a row at the top is with the rows below it."""

    UNKNOWN = 0
    UNDER_WAY = 1
    DONE = 2


Source = Union[SourceLayer, OwnCollectionSource]
Top = Union[Configuration, Group]
Below = Union[SourceLayer, OwnCollection, Note]
# What a row below is recognised by when it is listed anew.
Key = str


class Leaf:
    """Be a row below. `haystack` is what a search looks through."""

    __slots__ = ("haystack", "key", "value")

    def __init__(self, value: Below) -> None:
        self.value = value
        self.key, searched = _key_and_searched(value)
        self.haystack = "\n".join(searched).casefold()


class Branch:
    """Be a row at the top with those below it.

    Attributes:
        number: for the model's indexes; never used twice.
        row: place among the rows shown; -1 while a search hides it.
        leaves, shown: all rows below, and those that the search leaves.
        is_open: the user has it unfolded; a search does not change that.
    """

    def __init__(self, number: int, value: Top, title: str) -> None:
        self.number = number
        self.row = -1
        self.listing = Listing.UNKNOWN
        self.is_open = False
        self.leaves: list[Leaf] = []
        self.shown: list[Leaf] = []
        self.value = value
        self.title = title
        self.describe(value, title)

    @property
    def configuration(self) -> Configuration | None:
        """What the row stands for, unless it is a group."""
        return self.value if isinstance(self.value, Configuration) else None

    @property
    def is_searchable(self) -> bool:
        """Tell whether there may be rows below that are not known yet."""
        configuration = self.configuration
        return self.listing is Listing.UNKNOWN and not (configuration and configuration.is_disabled)

    def describe(self, value: Top, title: str) -> None:
        """Take over what is known anew of the same thing."""
        self.value, self.title = value, title
        about = self.configuration.description if self.configuration else ""
        self.haystack = f"{title}\n{about}".casefold()

    def matches(self, words: tuple[str, ...]) -> bool:
        """Tell whether all `words` are in its own texts."""
        return all(word in self.haystack for word in words)

    def matching(self, words: tuple[str, ...]) -> list[Leaf]:
        """Return the rows below that a search leaves; each word may be in the row's texts or in those of this one."""
        wanted = [word for word in words if word not in self.haystack]
        if not wanted:
            return self.leaves
        if len(wanted) == 1:
            return [leaf for leaf in self.leaves if wanted[0] in leaf.haystack]
        return [leaf for leaf in self.leaves if all(word in leaf.haystack for word in wanted)]


def search_words(text: str) -> tuple[str, ...]:
    """Return what a row must contain to be found by `text`, in any order and any case."""
    return tuple(text.casefold().split())


def in_order(layers: Iterable[ConfigurationLayer]) -> list[ConfigurationLayer]:
    """Return layers in their owner's order, then by title."""
    return sorted(layers, key=lambda layer: (layer.order_hint, layer.title.casefold()))


def _key_and_searched(value: Below) -> tuple[Key, tuple[str, ...]]:
    if isinstance(value, SourceLayer):
        layer = value.layer
        collection = layer.collection
        return layer.id, (layer.title, collection.title, collection.id, layer.id, layer.description)
    if isinstance(value, OwnCollection):
        return value.id, (value.name, value.id, *(band.name for band in value.bands))
    return "", ()

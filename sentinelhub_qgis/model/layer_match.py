"""Finding the layer of another configuration that shows the same as one on the map.

Configuration ids are per account, so a layer that changes hands needs a counterpart. Same data is a must; then counts
the same id, then the same script, then the same title.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .configuration import Configuration, ConfigurationLayer

_GAPS = re.compile(r"[\s_-]+")


@dataclass(frozen=True)
class Offer:
    """Be a layer that can be had, with the configuration it is of."""

    configuration: Configuration
    layer: ConfigurationLayer


@dataclass(frozen=True)
class Wanted:
    """Be what is known of a layer that needs a counterpart; what is not known is empty."""

    layer_id: str
    title: str = ""
    collection_id: str = ""
    evalscript: str = field(default="", repr=False)


class OfferBook:
    """Answer which offers fit. Made once for many thousands of them; each answer is quick."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        self.offers = tuple(sorted(offers, key=_place))
        self._by_trait: dict[tuple[str, str], list[int]] = {}
        self._by_collection: dict[str, list[int]] = {}
        for number, offer in enumerate(self.offers):
            self._by_collection.setdefault(offer.layer.collection_id, []).append(number)
            for trait in _traits(offer.layer.id, offer.layer.title, offer.layer.evalscript):
                self._by_trait.setdefault(trait, []).append(number)

    def proposal(self, wanted: Wanted) -> Offer | None:
        """Return the offer that fits best; None when nothing shows the same data in the same way."""
        fitting = self._fitting(wanted)
        return self.offers[fitting[0]] if fitting else None

    def ranked(self, wanted: Wanted) -> tuple[Offer, ...]:
        """Return all offers: first those that fit, best first, then those of the same data, then the rest."""
        same_data = self._by_collection.get(wanted.collection_id, [])
        numbers = dict.fromkeys((*self._fitting(wanted), *same_data, *range(len(self.offers))))
        return tuple(self.offers[number] for number in numbers)

    def _fitting(self, wanted: Wanted) -> list[int]:
        """Return the places of those that fit, best first; of equals the one that stands first in the book."""
        traits = _traits(wanted.layer_id, wanted.title, wanted.evalscript)
        alike = {number for trait in traits for number in self._by_trait.get(trait, ())}
        data = wanted.collection_id
        found = [number for number in sorted(alike) if data in ("", self.offers[number].layer.collection_id)]
        return sorted(found, key=lambda number: _closeness(wanted, self.offers[number].layer), reverse=True)


def _traits(layer_id: str, title: str, evalscript: str) -> Iterator[tuple[str, str]]:
    for kind, text in (("id", _plain(layer_id)), ("title", _plain(title)), ("script", _bare(evalscript))):
        if text:
            yield kind, text


def _closeness(wanted: Wanted, layer: ConfigurationLayer) -> tuple[int, ...]:
    return (
        int(_plain(wanted.layer_id) == _plain(layer.id)),
        int(bool(wanted.evalscript) and _bare(wanted.evalscript) == _bare(layer.evalscript)),
        int(bool(wanted.title) and _plain(wanted.title) == _plain(layer.title)),
        int(wanted.layer_id == layer.id),
    )


def _plain(text: str) -> str:
    """Return a name without what nobody reads: `TRUE-COLOR` and `True color` are one."""
    return _GAPS.sub(" ", text).strip().casefold()


def _bare(evalscript: str) -> str:
    return " ".join(evalscript.split())


def _place(offer: Offer) -> tuple[str, int, str]:
    return offer.configuration.name.casefold(), offer.layer.order_hint, offer.layer.title.casefold()

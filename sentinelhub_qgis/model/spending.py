"""Processing units spent in this session: by viewing and by downloading, by account and by layer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType

from .collection import Collection

# API reference 9.1
_PIXELS_PER_AREA = 512 * 512
_LEAST_AREA = 0.01
_LEAST_UNITS = 0.005
_BANDS_PER_UNIT = 3
# Products made of one band, where nothing else is known.
_SINGLE_BAND = {"dem", "sentinel-5p-l2"}
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_LIST = re.compile(r"(?:\bbands|\binput)\s*[\"']?\s*:\s*\[([^\[\]{}]*)\]")
_NAME = re.compile(r"[\"'`]([^\"'`]+)[\"'`]")

FREE_UNITS_A_MONTH = 10_000  # of a general user of the Copernicus Data Space (API reference 9.4)


class Purpose(Enum):
    """Name what units were spent on."""

    VIEWING = "viewing"
    DOWNLOADING = "downloading"


@dataclass(frozen=True)
class Item:
    """Be what units are counted by.

    Attributes:
        account_name: whose units they are; empty when not known.
        title: of the layer or file, as the user sees it.
        purpose: viewing or downloading.
        key: tells items of the same title apart.
    """

    account_name: str
    title: str
    purpose: Purpose
    key: str = ""


@dataclass(frozen=True)
class Spending:
    """Be all that was spent, by item.

    Attributes:
        units: by item.
        is_estimate: whether any of it was not told by the service.
    """

    units: Mapping[Item, float] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    is_estimate: bool = False

    def plus(self, item: Item, units: float, *, is_estimate: bool = False) -> Spending:
        """Return the spending with `units` more; an item whose title changed keeps its units under the new one."""
        same = next((old for old in self.units if item.key and _is_same(old, item)), item)
        after = {old: value for old, value in self.units.items() if old != same}
        after[item] = self.units.get(same, 0.0) + units
        return replace(self, units=MappingProxyType(after), is_estimate=self.is_estimate or is_estimate)

    def renamed(self, old_name: str, new_name: str) -> Spending:
        """Return the spending with one account called otherwise."""
        after: dict[Item, float] = {}
        for item, units in self.units.items():
            known = replace(item, account_name=new_name) if item.account_name == old_name else item
            after[known] = after.get(known, 0.0) + units
        return replace(self, units=MappingProxyType(after))

    def total(self, purpose: Purpose | None = None, account_name: str | None = None) -> float:
        """Return the sum, of one purpose or account where they are given."""
        found = (
            units
            for item, units in self.units.items()
            if purpose in (None, item.purpose) and account_name in (None, item.account_name)
        )
        return sum(found, 0.0)

    def accounts(self) -> tuple[str, ...]:
        """Return the names of all accounts, the dearest first."""
        names = {item.account_name for item in self.units}
        return tuple(sorted(names, key=lambda name: (-self.total(account_name=name), name)))

    def items(self, account_name: str) -> tuple[tuple[Item, float], ...]:
        """Return the items of an account, the dearest first."""
        found = [(item, units) for item, units in self.units.items() if item.account_name == account_name]
        return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0].title)))


def units_of_picture(width: int, height: int, bands: int) -> float:
    """Return about what a PNG of this size costs, made of `bands` input bands (API reference 9.1).

    Several acquisitions a pixel, radar corrections and fused collections would cost more; a picture does not tell.
    """
    area = max(_LEAST_AREA, width * height / _PIXELS_PER_AREA)
    return max(_LEAST_UNITS, area * max(1, bands) / _BANDS_PER_UNIT)


def input_bands(evalscript: str, collection: Collection) -> int:
    """Return how many bands a layer's script reads, as units count them; three where that cannot be known."""
    lists = _LIST.findall(_COMMENT.sub("", evalscript))
    names = {name for text in lists for name in _NAME.findall(text)}
    if names:
        return max(1, len(names - {"dataMask"}))
    return 1 if collection.id in _SINGLE_BAND else _BANDS_PER_UNIT


def _is_same(one: Item, other: Item) -> bool:
    return (one.account_name, one.purpose, one.key) == (other.account_name, other.purpose, other.key)

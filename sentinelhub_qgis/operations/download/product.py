"""What came of an order: files, and what they took."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ...model.orders.image_order import ImageOrder
from .download_image import Download


@dataclass(frozen=True)
class ProductFile:
    """Be one finished file.

    Attributes:
        order: what is in it.
        download: where it is and what it took.
    """

    order: ImageOrder
    download: Download


@dataclass(frozen=True)
class Product:
    """Be all that came of an order.

    Attributes:
        files: in the order of dates and outputs; at least one.
        empty_days: days that turned out to have no pixel here; they have no file.
        user_data: the JSON file beside the first one; None when the script hands nothing out.
    """

    files: tuple[ProductFile, ...]
    empty_days: tuple[date, ...] = ()
    user_data: Path | None = None
    _empty: tuple[Download, ...] = field(default=(), repr=False)

    @property
    def requests(self) -> int:
        """Requests sent for all files."""
        return sum(one.requests for one in self._downloads)

    @property
    def units(self) -> float:
        """Processing units spent on all files."""
        return sum(one.units for one in self._downloads)

    @property
    def _downloads(self) -> tuple[Download, ...]:
        return (*(file.download for file in self.files), *self._empty)

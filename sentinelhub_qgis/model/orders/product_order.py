"""What a user takes away at once: one image, or one for each date, or all dates in one file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from string import Formatter

from ..errors import NothingOrdered, OrderError
from ..outside_text import plain_line
from ..period import Period
from .image_order import ImageOrder, ScriptedImage

DEFAULT_TEMPLATE = "{collection}_{date}_{name}"
_FIELDS = frozenset(("collection", "date", "name"))
_LONGEST_STEM = 120  # letters: file systems take 255 bytes, with the folders of the work in between
_NO_NAME = re.compile(r"[^\w.-]+")


class Dates(str, Enum):
    """Name what becomes of the acquisitions of a period."""

    MOSAIC = "mosaic"
    FILES = "files"
    STACK = "stack"


@dataclass(frozen=True)
class ProductOrder:
    """Be all that one press of a button asks for.

    Attributes:
        image: the image; its period is what dates are taken from.
        dates: one mosaic of the period, a file for each date, or a file with the bands of each date.
        template: names the files of single dates, without folder and ending: `{collection}`, `{date}`, and `{name}`
            for the name of the target.
        further: other outputs of the image's script, which become files beside it.
        has_user_data: the script hands out data beside its pixels, which become a JSON file.
    """

    image: ImageOrder
    dates: Dates = Dates.MOSAIC
    template: str = DEFAULT_TEMPLATE
    further: tuple[ScriptedImage, ...] = ()
    has_user_data: bool = False

    def __post_init__(self) -> None:
        if self.dates is not Dates.MOSAIC and self.image.period is None:
            raise NothingOrdered("period")
        if self.dates is Dates.FILES:
            check_template(self.template)

    def of_day(self, day: date) -> ImageOrder:
        """Return the order of the image of one day."""
        return replace(self.image, period=Period.of_day(day))

    def stem_of(self, day: date, name: str) -> str:
        """Return what the file of one day is called; `name` is the target's without its ending."""
        text = self.template.format(collection=self.image.collection.short_name, date=day.isoformat(), name=name)
        return _NO_NAME.sub("_", text).strip("._")[:_LONGEST_STEM] or day.isoformat()


def check_template(template: str) -> None:
    """Refuse a template by which files would overwrite each other, or that asks for what is not known.

    Raises:
        OrderError: the detail is the template.
    """
    try:
        parts = [part for part in Formatter().parse(template) if part[1] is not None]
    except ValueError as error:
        raise OrderError(plain_line(template)) from error
    fields = {field for _, field, _, _ in parts}
    # How a field is to look is not for a template to say: `{date:>9999999999}` would fill the memory.
    is_plain = not any(look or turn for _, _, look, turn in parts)
    if "date" not in fields or not fields <= _FIELDS or not is_plain:
        raise OrderError(plain_line(template))

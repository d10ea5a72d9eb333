"""What the files of an order are called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ...model.orders.image_order import ScriptedImage
from ...model.orders.product_order import ProductOrder

_LONGEST_NAME = 60  # letters


def day_path(order: ProductOrder, day: date, target: Path) -> Path:
    """Return where the main file of one day goes, beside `target`."""
    return target.with_name(order.stem_of(day, target.stem) + target.suffix)


def output_path(order: ProductOrder, number: int, main: Path) -> Path:
    """Return where one of the script's outputs goes, by its number: beside the main file, whose number is 0."""
    if number == 0:
        return main
    # The names are the script's: nothing of them may act as a path, and each is to have a file of its own.
    outputs = (order.image.product, *order.further)
    names = [_plain(output.output) for output in outputs if isinstance(output, ScriptedImage)]
    name = names[number] if names[number] not in names[:number] else f"{names[number]}_{number}"
    return main.with_name(f"{main.stem}_{name}{main.suffix}")


def user_data_path(main: Path) -> Path:
    """Return where the script's own data go, beside the main file."""
    return main.with_name(f"{main.stem}_userdata.json")


def _plain(name: str) -> str:
    return "".join(sign if sign.isalnum() or sign in "-_" else "_" for sign in name)[:_LONGEST_NAME]

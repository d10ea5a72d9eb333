"""What the download page is about: what the pixels hold, the ground they are of, and what is said of them."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from ...bridge.ground.order_area import Placed
from ...model.collection import Collection
from ...model.layer_choice import LayerChoice
from ...model.outside_text import shortened
from ...operations.download.plan_image import is_supported_crs

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_LONGEST_TITLE = 80
_LONGEST_CRS = 40


class What(str, Enum):
    """Name what the pixels can hold."""

    BANDS = "bands"
    SHOWN = "shown"
    SCRIPT = "script"


class Ground(Protocol):
    """Know the area of the view in any CRS."""

    def placed(self, crs: str, metres: float) -> Placed:
        """Return the area for pixels of so many metres in `crs`, an authority code or well-known text.

        Raises:
            AreaUnusable: it cannot be expressed there.
        """

    def utm_crs(self) -> str:
        """Return the UTM zone of its middle.

        Raises:
            AreaUnusable: it is empty or off the globe.
        """


def subject_text(choice: LayerChoice, collection: Collection) -> str:
    """Return collection, days and cloud limit on one line."""
    parts = [shortened(collection.title, _LONGEST_TITLE)]
    if choice.period is not None:
        parts.append(choice.period.as_text().replace("/", " – "))
    if choice.max_cloud_cover is not None:
        text = translate("DownloadPanel", "cloud up to {} %")
        parts.append(text.format(choice.max_cloud_cover))
    return " · ".join(parts)


def remarks(crs: str, is_each_date: bool) -> tuple[str, ...]:
    """Return what is to be known of an order in `crs` beside its size and price."""
    found = []
    if crs and not is_supported_crs(crs):
        text = translate(
            "DownloadPanel",
            "The service makes no images in {}: asked for in UTM, then warped here by nearest neighbour.",
        )
        own = translate("DownloadPanel", "your custom CRS")
        found.append(text.format(crs if len(crs) < _LONGEST_CRS else own))
    if is_each_date:
        found.append(translate("DownloadPanel", "That is for each date with data."))
    return tuple(found)

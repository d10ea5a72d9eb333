"""What the download page is about: what the pixels hold, the ground they are of, and how that is called."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from ..bridge.order_area import Placed
from ..model.collection import Collection
from ..model.layer_choice import LayerChoice
from ..model.outside_text import shortened

_LONGEST_TITLE = 80


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
        text = QCoreApplication.translate("DownloadPanel", "clouds up to {} %")
        parts.append(text.format(choice.max_cloud_cover))
    return " · ".join(parts)

"""What the answers to map requests cost, and the sum of this session."""

from __future__ import annotations

import math
from collections.abc import Mapping

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...model.layer_choice import LayerChoice
from ...model.spending import Item, Purpose, Spending, input_bands, units_of_picture
from .tile_requests import MapRequest

_UNITS_HEADER = "x-processingunits-spent"


class SpendingBook(QObject):
    """Keep what was spent since the plugin was loaded. GUI thread. Signal: changed."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scripts: dict[tuple[str, str], str] = {}
        self.spending = Spending()

    def learn_script(self, configuration_id: str, layer_id: str, evalscript: str) -> None:
        """Remember what a layer's pictures are made by: the number of bands decides what they cost."""
        self._scripts[configuration_id, layer_id] = evalscript

    def add_view(
        self, key: str, title: str, choice: LayerChoice, request: MapRequest, headers: Mapping[str, str]
    ) -> None:
        """Count a picture that came from the service for the layer `key`, called `title`; header names in lower case.

        The service may say what it cost (API reference 5.6); else it is worked out (9.1).
        """
        told = _units(headers.get(_UNITS_HEADER))
        units = told if told is not None else self.estimate(choice, request.width, request.height)
        self._add(Item(choice.account_name, title, Purpose.VIEWING, key), units, is_estimate=told is None)

    def estimate(self, choice: LayerChoice, width: int, height: int) -> float:
        """Return about what a picture of this size, in pixels, costs."""
        script = self._scripts.get((choice.configuration_id, choice.layer_id), "")
        return units_of_picture(width, height, input_bands(script, choice.collection))

    def cost(self, choice: LayerChoice, request: MapRequest, headers: Mapping[str, str]) -> float:
        """Return what a picture cost, as the service says (API reference 5.6), or about that."""
        told = _units(headers.get(_UNITS_HEADER))
        return told if told is not None else self.estimate(choice, request.width, request.height)

    def add_download(self, account_name: str, title: str, units: float) -> None:
        """Count what a download was told to have cost."""
        self._add(Item(account_name, title, Purpose.DOWNLOADING), units)

    def rename_account(self, old_name: str, new_name: str) -> None:
        """Keep what an account spent under the name it has now."""
        self.spending = self.spending.renamed(old_name, new_name)
        self.changed.emit()

    def _add(self, item: Item, units: float, *, is_estimate: bool = False) -> None:
        if units > 0:
            self.spending = self.spending.plus(item, units, is_estimate=is_estimate)
            self.changed.emit()


def _units(text: str | None) -> float | None:
    try:
        units = float(text or "")
    except ValueError:
        return None
    return units if math.isfinite(units) and units >= 0 else None

"""The pixel grid of a download: its reference system and its resolution."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsDoubleSpinBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtWidgets import QComboBox

from ...bridge.ground.order_area import crs_text, units_per_metre


class GridFields:
    """Look after the widgets for CRS and resolution.

    A CRS is proposed, and follows the area, until the user chooses one. The resolution is in metres.
    """

    def __init__(self, crs: QgsProjectionSelectionWidget, resolution: QgsDoubleSpinBox) -> None:
        self._crs = crs
        self._resolution = resolution
        self._proposed = ""
        resolution.setShowClearButton(False)
        combo = crs.findChild(QComboBox)
        combo.setToolTip(crs.toolTip())  # from 3.40 on QGIS puts the system's whole definition there
        combo.setAccessibleName(crs.accessibleName())
        crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, False)
        # QGIS's own choice is the button beside the list, by which the list cannot be reached from the keyboard.
        crs.setFocusProxy(combo)

    @property
    def crs(self) -> str:
        """The CRS of the file: its authority code, or well-known text where it has none; empty when none is chosen."""
        return crs_text(self._crs.crs())

    @property
    def follows_area(self) -> bool:
        """Whether the CRS is the proposed one, and changes with it."""
        return self.crs in ("", self._proposed)

    @property
    def metres(self) -> float:
        """The side of a pixel in metres."""
        return float(self._resolution.value())

    def set_crs(self, crs: str) -> None:
        """Show a CRS, by its authority code, and keep it."""
        self._proposed = ""
        self._crs.setCrs(QgsCoordinateReferenceSystem(crs))

    def propose_crs(self, crs: str) -> None:
        """Show `crs` unless the user has chosen one."""
        if self.follows_area:
            self.set_crs(crs)
            self._proposed = crs

    def set_metres(self, metres: float) -> None:
        """Show the side of a pixel in metres."""
        self._resolution.setValue(metres)

    def show(self, crs: str, resolution: float) -> None:
        """Show the grid of an order: `resolution` is in units of `crs`."""
        self.set_crs(crs)
        self.set_metres(resolution / units_per_metre(crs))

"""What to cover: the map's view, an extent that is drawn or typed, or polygons of a layer."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.gui import QgsExtentWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from ...bridge.ground.order_area import OrderArea
from ...model.errors import NothingOrdered
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable

FORM: Any = load_form(__file__)


class AreaKind(str, Enum):
    """Name what can be covered."""

    VIEW = "view"
    EXTENT = "extent"
    POLYGONS = "polygons"
    REQUEST = "request"  # offered only while there is one


class AreaPanel(QWidget, FORM):
    """Choose an area. It reads no layer itself: `set_polygons` brings what was read.

    Signals: changed; kind_changed, when other things than before are to be covered.
    """

    changed = pyqtSignal()
    kind_changed = pyqtSignal()

    areaCombo: QComboBox
    areaExtentWidget: QgsExtentWidget
    areaNoteLabel: QLabel
    clipCheck: QCheckBox

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._polygons: OrderArea | None = None
        self._given: OrderArea | None = None
        # The widget itself takes no keys, and would tear the way of the Tab key.
        self.areaExtentWidget.setFocusProxy(self.areaExtentWidget.findChild(QgsFilterLineEdit))
        be_plain(self.areaNoteLabel)
        be_small(self.areaNoteLabel)
        for title, kind in (
            (self.tr("Map view"), AreaKind.VIEW),
            (self.tr("Extent"), AreaKind.EXTENT),
            (self.tr("Polygons of a layer"), AreaKind.POLYGONS),
        ):
            self.areaCombo.addItem(title, kind.value)
        self.areaCombo.currentIndexChanged.connect(self._on_kind_changed)
        self.areaExtentWidget.extentChanged.connect(self.changed)
        self.clipCheck.toggled.connect(self.changed)
        self._show_what_belongs()

    @property
    def kind(self) -> AreaKind:
        """What is to be covered."""
        return AreaKind(self.areaCombo.currentData())

    def choose(self, kind: AreaKind) -> None:
        """Show another kind of area."""
        self.areaCombo.setCurrentIndex(self.areaCombo.findData(kind.value))

    def set_canvas(self, canvas: Any) -> None:
        """Let extents be drawn on a `QgsMapCanvas`, and begin with what it shows."""
        self.areaExtentWidget.setMapCanvas(canvas, True)

    def set_polygons(self, area: OrderArea | None, note: str) -> None:
        """Take the polygons that were read, None when there are none, and what to say of them."""
        self._polygons = area
        self.areaNoteLabel.setText(breakable(note))
        if self.kind is AreaKind.POLYGONS:
            self.changed.emit()

    @property
    def given(self) -> OrderArea | None:
        """The area of a pasted request, as long as it is offered."""
        return self._given

    def give(self, area: OrderArea | None) -> None:
        """Offer the area of a pasted request, and choose it; None takes it away."""
        place = self.areaCombo.findData(AreaKind.REQUEST.value)
        self._given = area
        if area is None:
            self.areaCombo.removeItem(place)
        else:
            if place < 0:
                self.areaCombo.addItem(self.tr("The pasted request"), AreaKind.REQUEST.value)
            self.choose(AreaKind.REQUEST)
            self.clipCheck.setChecked(area.is_clipped)
            self.changed.emit()

    def begin_with(self, rectangle: Any, crs: QgsCoordinateReferenceSystem) -> None:
        """Propose an extent where none is named yet."""
        if not self.areaExtentWidget.isValid():
            self.areaExtentWidget.setOutputCrs(crs)
            self.areaExtentWidget.setOutputExtentFromUser(rectangle, crs)

    def area(self) -> OrderArea | None:
        """Return the area; None for the map's view.

        Raises:
            NothingOrdered: there is no extent, or no polygon.
            AreaUnusable: the extent is empty.
        """
        if self.kind is AreaKind.VIEW:
            return None
        found = self._given if self.kind is AreaKind.REQUEST else self._chosen()
        if found is None:
            raise NothingOrdered("area")
        return found.clipped(self.clipCheck.isChecked())

    def _chosen(self) -> OrderArea | None:
        return self._polygons if self.kind is AreaKind.POLYGONS else self._extent()

    def _extent(self) -> OrderArea | None:
        widget = self.areaExtentWidget
        if not widget.isValid():
            return None
        context = QgsProject.instance().transformContext()
        return OrderArea.of_extent(widget.outputExtent(), widget.outputCrs(), context)

    def _on_kind_changed(self) -> None:
        # What most users mean: fields are cut out, rectangles are not.
        self.clipCheck.setChecked(self.kind is AreaKind.POLYGONS)
        self._show_what_belongs()
        self.kind_changed.emit()
        self.changed.emit()

    def _show_what_belongs(self) -> None:
        self.areaExtentWidget.setVisible(self.kind is AreaKind.EXTENT)
        self.areaNoteLabel.setVisible(self.kind is AreaKind.POLYGONS)
        self.clipCheck.setVisible(self.kind is not AreaKind.VIEW)

"""The areas of a batch: features of a polygon layer, tiles of a grid, or those of a batch that was opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsDoubleSpinBox, QgsExtentWidget, QgsFieldComboBox, QgsFilterLineEdit, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from ...bridge.ground.batch_areas import AreasRead, FeatureAreas, GridAreas
from ...model.batch.area import BatchArea
from ...model.outside_text import plain_line
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable

FORM: Any = load_form(__file__)

# What fields with names are called, the likelier ones first.
_LIKELY = ("name", "title", "label", "field", "parcel", "plot", "code", "id", "fid")


class AreasKind(str, Enum):
    """Name where areas come from."""

    LAYER = "layer"
    GRID = "grid"
    KEPT = "kept"


@dataclass(frozen=True)
class AreasWish:
    """Be areas to be read in any thread; `kept` are those of an opened batch, when there is no other source."""

    source: FeatureAreas | GridAreas | None
    is_clipped: bool = True
    kept: tuple[BatchArea, ...] = ()

    def read(self, known: Iterable[BatchArea], is_cancelled: Callable[[], bool]) -> AreasRead:
        """Return the areas; raises as `FeatureAreas.read` and `GridAreas.read`."""
        if self.source is None:
            return AreasRead(self.kept)
        if isinstance(self.source, GridAreas):
            return self.source.read(known, is_cancelled)
        return self.source.read("", self.is_clipped, known, is_cancelled)


class BatchAreasPanel(QWidget, FORM):
    """Choose the areas. It reads no features itself. Signal: changed, when other areas than before are wanted."""

    changed = pyqtSignal()

    batchAreasCombo: QComboBox
    batchPolygonsPage: QWidget
    batchLayerCombo: QgsMapLayerComboBox
    batchNameFieldCombo: QgsFieldComboBox
    batchSelectedCheck: QCheckBox
    batchClipCheck: QCheckBox
    batchGridPage: QWidget
    batchExtentWidget: QgsExtentWidget
    batchTileSpin: QgsDoubleSpinBox
    batchAreasNoteLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._kept: tuple[BatchArea, ...] = ()
        self._followed: QgsVectorLayer | None = None
        be_plain(self.batchAreasNoteLabel)
        be_small(self.batchAreasNoteLabel)
        self.batchLayerCombo.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.batchLayerCombo.setShowCrs(False)
        self.batchNameFieldCombo.setAllowEmptyFieldName(True)
        # The widget itself takes no keys, and would tear the way of the Tab key.
        self.batchExtentWidget.setFocusProxy(self.batchExtentWidget.findChild(QgsFilterLineEdit))
        self.batchAreasCombo.addItem(self.tr("Features of a polygon layer"), AreasKind.LAYER.value)
        self.batchAreasCombo.addItem(self.tr("Tiles of a grid over an extent"), AreasKind.GRID.value)
        self._wire()
        self._on_layer_changed(self.batchLayerCombo.currentLayer())
        self._show_what_belongs()

    @property
    def kind(self) -> AreasKind:
        """Where the areas come from."""
        return AreasKind(self.batchAreasCombo.currentData())

    def wish(self) -> AreasWish | None:
        """Return what is to be read; None while nothing is chosen. GUI thread; nothing is read here."""
        context = QgsProject.instance().transformContext()
        if self.kind is AreasKind.KEPT:
            return AreasWish(None, kept=self._kept)
        if self.kind is AreasKind.GRID:
            widget = self.batchExtentWidget
            if not widget.isValid():
                return None
            grid = GridAreas(widget.outputExtent(), widget.outputCrs(), context, self.batchTileSpin.value())
            return AreasWish(grid)
        layer = self.batchLayerCombo.currentLayer()
        if not isinstance(layer, QgsVectorLayer):
            return None
        field, only_selected = self.batchNameFieldCombo.currentField(), self.batchSelectedCheck.isChecked()
        return AreasWish(FeatureAreas.of_layer(layer, context, field, only_selected), self.batchClipCheck.isChecked())

    def choose_layer(self, layer: QgsMapLayer) -> None:
        """Take the features of a polygon layer; those selected, if some are."""
        self._choose(AreasKind.LAYER)
        self.batchLayerCombo.setLayer(layer)
        self.batchSelectedCheck.setChecked(isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount() > 0)

    def begin_with(self, canvas: Any) -> None:
        """Let extents be drawn on a `QgsMapCanvas`, and propose what it shows where none is named yet."""
        self.batchExtentWidget.setMapCanvas(canvas, True)
        if not self.batchExtentWidget.isValid():
            crs = canvas.mapSettings().destinationCrs()
            self.batchExtentWidget.setOutputCrs(crs)
            self.batchExtentWidget.setOutputExtentFromUser(canvas.extent(), crs)

    def show_kept(self, areas: tuple[BatchArea, ...]) -> None:
        """Take the areas of a batch that was opened."""
        self._kept = areas
        place = self.batchAreasCombo.findData(AreasKind.KEPT.value)
        if place < 0:
            self.batchAreasCombo.addItem(self.tr("As in the opened batch"), AreasKind.KEPT.value)
        was_kept = self.kind is AreasKind.KEPT
        self._choose(AreasKind.KEPT)
        if was_kept:
            self.changed.emit()

    def show_note(self, text: str) -> None:
        """Say how many areas there are, or why there are none."""
        self.batchAreasNoteLabel.setText(breakable(text))

    def release(self) -> None:
        """Let go of the layer."""
        self._follow(None)

    def _choose(self, kind: AreasKind) -> None:
        self.batchAreasCombo.setCurrentIndex(self.batchAreasCombo.findData(kind.value))

    def _wire(self) -> None:
        self.batchAreasCombo.currentIndexChanged.connect(self._on_kind_changed)
        self.batchLayerCombo.layerChanged.connect(self._on_layer_changed)
        self.batchNameFieldCombo.fieldChanged.connect(self._on_changed)
        self.batchSelectedCheck.toggled.connect(self._on_changed)
        self.batchClipCheck.toggled.connect(self._on_changed)
        self.batchExtentWidget.extentChanged.connect(self._on_changed)
        self.batchTileSpin.valueChanged.connect(self._on_changed)

    def _on_kind_changed(self) -> None:
        self._show_what_belongs()
        self.changed.emit()

    def _on_layer_changed(self, layer: QgsMapLayer | None) -> None:
        vector = layer if isinstance(layer, QgsVectorLayer) else None
        self._follow(vector)
        self.batchNameFieldCombo.setLayer(vector)
        if vector is not None:
            self.batchNameFieldCombo.setField(likely_name_field(vector))
        self._show_selected()
        self.changed.emit()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        former = self._followed
        if former is not None:
            former.selectionChanged.disconnect(self._on_selection_changed)
            for signal in _edits(former):
                signal.disconnect(self._on_changed)
            former.willBeDeleted.disconnect(self._on_deleted)
        self._followed = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection_changed)
            for signal in _edits(layer):
                signal.connect(self._on_changed)
            layer.willBeDeleted.connect(self._on_deleted)

    def _on_deleted(self) -> None:
        self._follow(None)

    def _on_selection_changed(self, *_what: object) -> None:
        self._show_selected()
        if self.batchSelectedCheck.isChecked():
            self.changed.emit()

    def _on_changed(self, *_what: object) -> None:
        self.changed.emit()

    def _show_selected(self) -> None:
        count = self._followed.selectedFeatureCount() if self._followed is not None else 0
        self.batchSelectedCheck.setEnabled(count > 0 or self.batchSelectedCheck.isChecked())

    def _show_what_belongs(self) -> None:
        self.batchPolygonsPage.setVisible(self.kind is AreasKind.LAYER)
        self.batchGridPage.setVisible(self.kind is AreasKind.GRID)


def likely_name_field(layer: QgsVectorLayer) -> str:
    """Return the field in which features most likely have their names; empty when there is no field."""
    names = [field.name() for field in layer.fields()]
    for wanted in _LIKELY:
        for is_fit in (lambda name, wanted=wanted: name == wanted, lambda name, wanted=wanted: wanted in name):
            found = next((name for name in names if is_fit(plain_line(name).casefold())), None)
            if found is not None:
                return found
    return names[0] if names else ""


def _edits(layer: QgsVectorLayer) -> tuple[Any, ...]:
    return (
        layer.geometryChanged,
        layer.featureAdded,
        layer.featureDeleted,
        layer.attributeValueChanged,
        layer.updatedFields,
    )

"""Marks beside the layers in QGIS's layer tree."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import QgsLayerTree, QgsLayerTreeLayer, QgsLayerTreeNode
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..widgets.look import plain_tooltip, theme_icon


class LayerIndicators(QObject):
    """Keep at most one mark for each layer; a layer that is moved or removed takes its mark along.

    Signals: clicked with the id of a layer; lost, when a mark went with a node that was moved or removed.
    """

    clicked = pyqtSignal(str)
    lost = pyqtSignal()

    def __init__(self, view: Any, root: QgsLayerTree, parent: QObject | None = None) -> None:
        """Take QGIS's `QgsLayerTreeView` and what it shows."""
        super().__init__(parent)
        self._view = view
        self._root = root
        self._marks: dict[str, QgsLayerTreeViewIndicator] = {}
        self._looks: dict[str, tuple[str, str]] = {}
        root.willRemoveChildren.connect(self._on_nodes_leaving)

    def show(self, layer_id: str, icon: str, *lines: str) -> None:
        """Mark a layer with a theme's icon and lines of plain text as its tooltip."""
        node = self._root.findLayer(layer_id)
        if node is None:
            return
        look = (icon, "\n".join(lines))
        mark = self._marks.get(layer_id)
        if mark is None:
            mark = self._marks[layer_id] = QgsLayerTreeViewIndicator(self)
            mark.clicked.connect(partial(self._on_clicked, layer_id))
            self._view.addIndicator(node, mark)
        if self._looks.get(layer_id) != look:
            self._looks[layer_id] = look
            mark.setIcon(theme_icon(icon))
            mark.setToolTip(plain_tooltip(*lines))
            self._view.viewport().update()  # not by itself on QGIS 3.22

    def clear(self, layer_id: str) -> None:
        """Take the mark of a layer away."""
        mark = self._marks.pop(layer_id, None)
        self._looks.pop(layer_id, None)
        if mark is None:
            return
        node = self._root.findLayer(layer_id)
        if node is not None:
            self._view.removeIndicator(node, mark)
            self._view.viewport().update()
        mark.deleteLater()

    def close(self) -> None:
        """Take all marks away and let go of QGIS."""
        self._root.willRemoveChildren.disconnect(self._on_nodes_leaving)
        for layer_id in list(self._marks):
            self.clear(layer_id)

    def _on_nodes_leaving(self, node: QgsLayerTreeNode, first: int, last: int) -> None:
        for child in node.children()[first : last + 1]:
            for leaf in [child, *_below(child)]:
                if isinstance(leaf, QgsLayerTreeLayer) and leaf.layerId() in self._marks:
                    self._view.removeIndicator(leaf, self._marks[leaf.layerId()])
                    self._marks.pop(leaf.layerId()).deleteLater()
                    self._looks.pop(leaf.layerId(), None)
                    self.lost.emit()

    def _on_clicked(self, layer_id: str, _index: object) -> None:
        self.clicked.emit(layer_id)


def _below(node: QgsLayerTreeNode) -> list[QgsLayerTreeNode]:
    return [one for child in node.children() for one in (child, *_below(child))]

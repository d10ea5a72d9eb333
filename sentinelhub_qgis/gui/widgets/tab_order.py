"""The way of the Tab key through panels that are put together in code."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget


def lead_tab_key(root: QWidget, names: Iterable[str]) -> None:
    """Let the Tab key go through the widgets of these object names below `root`, in their order."""
    # Looked for once: a window has hundreds of widgets, and to look for each name anew takes a moment.
    there: dict[str, QWidget] = {}
    for widget in root.findChildren(QWidget):
        there.setdefault(widget.objectName(), widget)
    stops = [stop for name in names for stop in key_takers(there[name])]
    for stop, following in zip(stops, stops[1:]):
        QWidget.setTabOrder(stop, following)


def key_takers(widget: QWidget) -> list[QWidget]:
    """Return what takes keys in a widget that is made of several, such as a file's name and its button."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return [widget]
    inner = [one for one in widget.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return inner or [widget]

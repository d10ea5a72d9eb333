"""Hands and eyes for a running QGIS: find widgets by object name, click, type, look. Runs inside QGIS."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QTreeView, QWidget

LEFT = Qt.MouseButton.LeftButton


class NotFound(Exception):
    """Say that a widget, entry or row a step needs is not on the screen."""


def find(name: str) -> Any:
    """Return the visible widget of this object name."""
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget, name)):
            if widget.objectName() == name and widget.isVisible():
                return widget
    raise NotFound(name)


def is_ready(name: str) -> bool:
    """Tell whether a widget of this name is visible and enabled."""
    try:
        return bool(find(name).isEnabled())
    except NotFound:
        return False


def later(action: Callable[[], None]) -> None:
    """Run `action` from the event loop: what it opens may be modal and must not hold the script."""
    QTimer.singleShot(0, action)


def reveal(widget: QWidget) -> None:
    """Scroll the areas around `widget` so that it can be seen and hit."""
    parent = widget.parentWidget()
    while parent is not None:
        if hasattr(parent, "ensureWidgetVisible"):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def click(name: str) -> None:
    """Click the widget of this name."""
    widget = find(name)
    reveal(widget)
    where = QPoint(10, widget.height() // 2) if isinstance(widget, QAbstractButton) else widget.rect().center()
    later(lambda: QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, where))


def clicker(name: str) -> Callable[[], None]:
    """Return a click on a button; to look for it among all of QGIS's takes longer than many things do."""
    button = find(name)
    reveal(button)
    return lambda: QTest.mouseClick(button, LEFT)


def press(dialog: QWidget, pattern: str) -> None:
    """Click the visible button of `dialog` whose text matches `pattern`."""
    buttons = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    button = next((button for button in buttons if re.search(pattern, button.text())), None)
    if button is None:
        raise NotFound(f"{dialog.windowTitle()}: {pattern}")
    later(lambda: QTest.mouseClick(button, LEFT))


def type_into(name: str, text: str, *, then: Qt.Key | None = None) -> None:
    """Replace the text of the field of this name by keys."""
    write(find(name), text, then=then)


def write(widget: QWidget, text: str, *, then: Qt.Key | None = None) -> None:
    """Replace the text of `widget` by keys."""
    reveal(widget)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    if then is not None:
        later(lambda: QTest.keyClick(widget, then))


def choose(name: str, pattern: str) -> None:
    """Choose the entry of a combo box whose text matches `pattern`."""
    combo: QComboBox = find(name)
    row = next((row for row in range(combo.count()) if re.search(pattern, combo.itemText(row))), None)
    if row is None:
        raise NotFound(f"{name}: {pattern}")
    choose_row(name, row)


def choose_row(name: str, row: int) -> None:
    """Choose, with the arrow keys, an entry of a combo box by its number; -1 is the last one."""
    combo: QComboBox = find(name)
    reveal(combo)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    while combo.currentIndex() < row % combo.count():
        QTest.keyClick(combo, Qt.Key.Key_Down)


def row_of(name: str, pattern: str) -> Any:
    """Return the index of the row, anywhere in a tree, whose text matches `pattern`; None when there is none."""
    return row_in(find(name), pattern)


def row_in(tree: QTreeView, pattern: str) -> Any:
    """Return the index of the row, anywhere in `tree`, whose text matches `pattern`; None when there is none."""
    model = tree.model()
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop(0)
        if re.search(pattern, str(index.data())):
            return index
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]
    return None


def click_row(name: str, pattern: str) -> None:
    """Click a row of a tree."""
    tree: QTreeView = find(name)
    index = row_of(name, pattern)
    if index is None:
        raise NotFound(f"{name}: {pattern}")
    tree.scrollTo(index)
    where = tree.visualRect(index).center()
    later(lambda: QTest.mouseClick(tree.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, where))


def closed_row(name: str) -> Any:
    """Return the first row at the top of a tree that can be opened and is not."""
    tree: QTreeView = find(name)
    model = tree.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    usable = (row for row in rows if model.flags(row) & Qt.ItemFlag.ItemIsEnabled and not tree.isExpanded(row))
    row = next((row for row in usable if model.hasChildren(row)), None)
    if row is None:
        raise NotFound(f"{name}: a closed row")
    return row


def open_row(name: str, index: Any) -> None:
    """Open a row of a tree by its arrow key."""
    tree: QTreeView = find(name)
    tree.setFocus()
    tree.setCurrentIndex(index)
    later(lambda: QTest.keyClick(tree, Qt.Key.Key_Right))


def modal_dialog() -> QDialog | None:
    """Return the dialog that waits for an answer."""
    widget = QApplication.activeModalWidget()
    return widget if isinstance(widget, QDialog) else None


def portrait(name: str, path: Path, down_to: str = "") -> None:
    """Write what the widget of this name shows to a PNG file, with `down_to` not what is below that widget in it."""
    widget = find(name)
    area = widget.rect()
    if down_to:
        last = find(down_to)
        area.setBottom(last.mapTo(widget, last.rect().bottomLeft()).y() + 6)
    path.parent.mkdir(exist_ok=True)
    window = widget.window()
    # from the screen: a widget that paints itself elsewhere has no background of the theme's
    seen = window.screen().grabWindow(window.winId())
    ratio = seen.devicePixelRatio()
    corner = widget.mapTo(window, area.topLeft()) * ratio
    seen.copy(QRect(corner, area.size() * ratio)).save(str(path))


def picture(path: Path) -> None:
    """Write the whole screen to a PNG file."""
    subprocess.run(["import", "-silent", "-window", "root", str(path)], check=True, timeout=60)

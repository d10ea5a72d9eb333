"""An evalscript that is typed, pasted, read from a file, or begun with the layer's own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QFontMetrics
from qgis.PyQt.QtWidgets import QFileDialog, QPlainTextEdit, QToolButton, QWidget

from ..widgets.form import load_form

FORM: Any = load_form(__file__)

_SHOWN_LINES = 6
_MOST_BYTES = 1 << 20  # no script is longer: it would be another file


class ScriptPanel(QWidget, FORM):
    """Edit an evalscript. Signals: changed; layer_script_wanted, when the layer's is to be brought by `set_script`."""

    changed = pyqtSignal()
    layer_script_wanted = pyqtSignal()

    scriptEdit: QPlainTextEdit
    scriptFromLayerButton: QToolButton
    openScriptButton: QToolButton
    scriptBandsEdit: QgsFilterLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.scriptEdit.setFont(font)
        self.scriptEdit.setFixedHeight(QFontMetrics(font).lineSpacing() * _SHOWN_LINES + 2 * _SHOWN_LINES)
        self.scriptEdit.textChanged.connect(self.changed)
        self.scriptBandsEdit.textChanged.connect(self.changed)
        self.scriptFromLayerButton.clicked.connect(self.layer_script_wanted)
        self.openScriptButton.clicked.connect(self._on_open)

    def script(self) -> str:
        """Return the script without blanks around it."""
        return str(self.scriptEdit.toPlainText()).strip()

    def set_script(self, script: str) -> None:
        """Show a script; undo brings the former one back."""
        self.scriptEdit.selectAll()
        self.scriptEdit.insertPlainText(script)

    def band_names(self) -> tuple[str, ...]:
        """Return the names that the user gave."""
        names = (name.strip() for name in self.scriptBandsEdit.text().split(","))
        return tuple(name for name in names if name)

    def offer_layer_script(self, is_offered: bool) -> None:
        """Let the layer's script be taken, where there is one."""
        self.scriptFromLayerButton.setEnabled(is_offered)

    def _on_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open evalscript"), "", self.tr("Evalscripts (*.js *.txt);;All files (*)")
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Show the script in a file; what cannot be read is told in place of it."""
        try:
            with path.open(encoding="utf-8-sig") as file:
                self.set_script(file.read(_MOST_BYTES))
        except (OSError, ValueError):
            self.set_script(self.tr("// {} cannot be read: choose a text file").format(path.name))

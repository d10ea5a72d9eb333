"""Pasting a request: the text, and what comes of it, before anything is changed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QMimeData, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QTextCursor
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...bridge.words.pasting import credentials_text, remark_text, taken_lines
from ...bridge.words.wording import Level, Wording, wording_of
from ...model.errors import SentinelHubError
from ...model.pasting.credentials import without_credentials
from ...model.pasting.faults import RequestUnreadable, Unreadable
from ...model.pasting.request import LONGEST_TEXT
from ...operations.download.plan_image import plan_image
from ...operations.paste_request import PastedOrder
from ..widgets.look import be_bold, be_plain, be_small, breakable, level_icon, show_icon

Reader = Callable[[str], PastedOrder]

_DEBOUNCE_MILLISECONDS = 150
_SHOWN_LINES = 6


class RequestEdit(QPlainTextEdit):
    """Edit a request. Secrets never get in. Signal: refused, when a text is too long to be one."""

    refused = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.had_credentials = False

    def take(self, text: str) -> None:
        """Put `text` in place of what is selected, without the secrets in it."""
        if len(text) > LONGEST_TEXT:
            self.refused.emit()
            return
        clean, had_credentials = without_credentials(text)
        self.had_credentials = self.had_credentials or had_credentials
        self.insertPlainText(clean)

    def clean(self) -> None:
        """Take out secrets that were typed, or that came together only here."""
        clean, had_credentials = without_credentials(self.toPlainText())
        if had_credentials:
            self.had_credentials = True
            self.setPlainText(clean)  # and nothing of it is left to be undone to

    def insertFromMimeData(self, source: QMimeData | None) -> None:
        """Paste or drop."""
        if source is not None and source.hasText():
            self.take(source.text())


class PasteDialog(QDialog):
    """Read a request while it is pasted, and show what it would fill in. Signal: taken with the `PastedOrder`."""

    taken = pyqtSignal(object)

    def __init__(self, read: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._found: PastedOrder | None = None
        self.setObjectName("SentinelHubPaste")
        self.setWindowTitle(self.tr("Paste a request"))
        self._edit = RequestEdit()
        self._icon, self._said = QLabel(), QLabel()
        self._taken_title, self._taken = QLabel(self.tr("Will be filled in")), QLabel()
        self._remarks_title, self._remarks = QLabel(self.tr("Different from the request")), QLabel()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._fill = self._buttons.addButton(self.tr("&Fill in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MILLISECONDS)
        self._name_parts()
        self._arrange()
        self._wire()
        self._show_nothing()

    def take(self, text: str) -> None:
        """Begin with `text`, such as that of the clipboard."""
        self._edit.take(text)
        self._edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._on_time()

    def _name_parts(self) -> None:
        for widget, name in (
            (self._edit, "pastedRequestEdit"),
            (self._said, "pastedSaidLabel"),
            (self._taken, "pastedTakenLabel"),
            (self._remarks, "pastedRemarksLabel"),
            (self._fill, "fillInButton"),
        ):
            widget.setObjectName(name)
        self._edit.setAccessibleName(self.tr("Request"))
        self._edit.setPlaceholderText(self.tr("JSON, a curl command, or Python"))
        self._edit.setTabChangesFocus(True)
        self._edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._edit.setMinimumHeight(self._edit.fontMetrics().lineSpacing() * _SHOWN_LINES)
        self._taken.setAccessibleName(self._taken_title.text())
        self._remarks.setAccessibleName(self._remarks_title.text())

    def _arrange(self) -> None:
        note = QLabel(self.tr("A Process request, for example from Requests Builder. Nothing of it is run or sent."))
        note.setWordWrap(True)
        be_small(note)
        be_plain(self._said, self._taken, self._remarks)
        be_bold(self._taken_title, self._remarks_title)
        for label in (self._said, self._taken, self._remarks):
            label.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._said, 1)
        inner = QWidget()
        told = QVBoxLayout(inner)
        told.setContentsMargins(0, 0, 0, 0)
        told.addLayout(line)
        for label in (self._taken_title, self._taken, self._remarks_title, self._remarks):
            told.addWidget(label)
        told.addStretch(1)
        area = QgsScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addWidget(self._edit, 2)
        layout.addWidget(area, 3)
        layout.addWidget(_rule())
        layout.addWidget(self._buttons)
        self.setMinimumWidth(300)
        self.resize(520, 640)

    def _wire(self) -> None:
        self._edit.textChanged.connect(self._debounce.start)
        self._edit.refused.connect(lambda: self._show_error(RequestUnreadable(Unreadable.TOO_LONG)))
        self._debounce.timeout.connect(self._on_time)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _on_time(self) -> None:
        """Read what is there by now."""
        self._edit.clean()
        self._debounce.stop()
        text = str(self._edit.toPlainText())
        if not text.strip():
            self._show_nothing()
            return
        try:
            found = self._read(text)
        except SentinelHubError as error:
            self._show_error(error)
        else:
            self._show_found(found)

    def _on_accepted(self) -> None:
        if self._debounce.isActive():  # the text is younger than what was read of it
            self._on_time()
        if self._found is not None:
            self.taken.emit(self._found)
            self.accept()

    def _show_nothing(self) -> None:
        self._edit.had_credentials = False
        self._show(None, None)

    def _show_error(self, error: SentinelHubError) -> None:
        wording = wording_of(error)
        if self._edit.had_credentials:
            wording = Wording(wording.sentence, f"{wording.hint}\n{credentials_text()}", wording.level)
        self._show(wording, None)

    def _show_found(self, found: PastedOrder) -> None:
        self._show(None, found)

    def _show(self, wording: Wording | None, found: PastedOrder | None) -> None:
        self._found = found
        self._fill.setEnabled(found is not None)
        if wording is not None:
            show_icon(self._icon, level_icon(Level.WARNING))
            self._said.setText(breakable("\n".join(part for part in (wording.sentence, wording.hint) if part)))
        taken, remarks = (self._taken_text(found), self._remarks_text(found)) if found else ("", "")
        self._taken.setText(breakable(taken))
        self._remarks.setText(breakable(remarks))
        for label, is_shown in (
            (self._icon, wording is not None),
            (self._said, wording is not None),
            (self._taken_title, bool(taken)),
            (self._taken, bool(taken)),
            (self._remarks_title, bool(remarks)),
            (self._remarks, bool(remarks)),
        ):
            label.setVisible(is_shown)

    def _taken_text(self, found: PastedOrder) -> str:
        grid = plan_image(found.order.image)
        pattern = self.tr("{name}: {value}")
        lines = taken_lines(found.order.image, (grid.width, grid.height))
        return "\n".join(pattern.format(name=name, value=value) for name, value in lines)

    def _remarks_text(self, found: PastedOrder) -> str:
        said = [credentials_text()] if self._edit.had_credentials else []
        said += [remark_text(remark) for remark in found.remarks]
        return "\n".join(f"• {text}" for text in dict.fromkeys(said))


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line

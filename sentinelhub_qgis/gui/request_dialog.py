"""The request behind an image, for whoever wants to send it by other means."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..model.deployment import Deployment
from ..model.image_order import ImageOrder
from ..operations.show_request import RequestForm, is_whole, show_request
from .look import be_small


class RequestDialog(QDialog):
    """Show the Process request of an order as JSON, curl or Python; credentials are never in it."""

    def __init__(self, order: ImageOrder, deployment: Deployment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._deployment = deployment
        self.setObjectName("SentinelHubRequest")
        self.setWindowTitle(self.tr("Process API request"))
        self._forms = QComboBox()
        self._forms.setObjectName("requestFormCombo")
        self._forms.setAccessibleName(self.tr("Form of the request"))
        self._text = QPlainTextEdit()
        self._text.setObjectName("requestText")
        self._text.setAccessibleName(self.tr("Request"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._arrange()
        self._fill()

    def text(self) -> str:
        """Return what is shown."""
        return str(self._text.toPlainText())

    def show_form(self, form: RequestForm) -> None:
        """Show the request in this form."""
        self._forms.setCurrentIndex(self._forms.findData(form.value))

    def _arrange(self) -> None:
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        note = QLabel(self._note())
        note.setWordWrap(True)
        be_small(note)
        copy = QPushButton(self.tr("&Copy"))
        copy.setObjectName("copyRequestButton")
        self._buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text()))
        self._buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        for widget in (self._forms, self._text, note, self._buttons):
            layout.addWidget(widget)
        self.resize(640, 480)

    def _fill(self) -> None:
        titles = {
            RequestForm.JSON: self.tr("Body (JSON)"),
            RequestForm.CURL: self.tr("Command line (curl)"),
            RequestForm.PYTHON: self.tr("Python (requests)"),
            RequestForm.SENTINELHUB_PY: self.tr("Python (sentinelhub-py)"),
        }
        for form, title in titles.items():
            self._forms.addItem(title, form.value)
        self._forms.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        form = RequestForm(self._forms.currentData())
        self._text.setPlainText(show_request(self._order, self._deployment, form))

    def _note(self) -> str:
        words = self.tr("Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.")
        if is_whole(self._order):
            return words
        return words + " " + self.tr("The image takes several requests; this is the first of them.")

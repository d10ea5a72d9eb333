"""The requests behind an image, for whoever wants to send them by other means."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...model.deployment import Deployment
from ...model.orders.image_order import ImageOrder
from ...model.orders.product_order import ProductOrder
from ...operations.show_request import RequestForm, RequestNote, notes_on, request_count, show_request
from ..widgets.look import be_small


def open_request(order: ImageOrder | ProductOrder, deployment: Deployment, parent: QWidget | None) -> RequestDialog:
    """Show the requests of `order` at `deployment` in a window of their own, which lives until it is closed.

    The one door for all who have an order: the download page, the menu of a layer, a job, a row of a batch.

    Raises:
        OrderError: the order cannot be carried out, and so cannot be shown.
    """
    dialog = RequestDialog(order, deployment, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class RequestDialog(QDialog):
    """Show the Process requests of an order as JSON, curl or Python; credentials are never in them."""

    def __init__(self, order: ImageOrder | ProductOrder, deployment: Deployment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = order
        self._deployment = deployment
        self._count = request_count(order)
        self.setObjectName("SentinelHubRequest")
        self.setWindowTitle(self.tr("Process API request"))
        self._forms = QComboBox()
        self._forms.setObjectName("requestFormCombo")
        self._forms.setAccessibleName(self.tr("Format of the request"))
        self._forms.setMinimumContentsLength(12)
        self._forms.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._parts = QSpinBox()
        self._parts.setObjectName("requestPartSpin")
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
        note.setObjectName("requestNoteLabel")
        note.setWordWrap(True)
        be_small(note)
        copy = QPushButton(self.tr("&Copy"))
        copy.setObjectName("copyRequestButton")
        self._buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text()))
        self._buttons.rejected.connect(self.close)
        top = QHBoxLayout()
        top.addWidget(self._forms, 1)
        top.addWidget(self._parts)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        for widget in (self._text, note, self._buttons):
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
        self._parts.setRange(1, self._count)
        self._parts.setPrefix(self.tr("Request ", "before the number of one of several"))
        self._parts.setSuffix(self.tr(" of {}").format(self._count))
        self._parts.setAccessibleName(self.tr("Which of the requests"))
        self._parts.setToolTip(self.tr("The image takes several requests, one for each tile"))
        self._parts.setVisible(self._count > 1)
        self._forms.currentIndexChanged.connect(self._show)
        self._parts.valueChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        form = RequestForm(self._forms.currentData())
        part = int(self._parts.value()) - 1
        self._text.setPlainText(show_request(self._order, self._deployment, form, part))

    def _note(self) -> str:
        words = {
            RequestNote.EACH_DATE: self.tr(
                "Each date is asked for by a request of its own; this one is of the period."
            ),
            RequestNote.CUT_HERE: self.tr("The outline is too long for a request: the image is cut on this computer."),
            RequestNote.WARPED_HERE: self.tr("The image is brought into its reference system on this computer."),
            RequestNote.ARCHIVE: self.tr("The outputs come together, in a tar archive."),
        }
        said = [self.tr("Commands take the client id and secret from SH_CLIENT_ID and SH_CLIENT_SECRET.")]
        return " ".join([*said, *(words[note] for note in notes_on(self._order))])

"""The window of the batch download: what to download, then the rows it comes to."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QByteArray, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QGroupBox,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ... import paths
from ...bridge.settings import BATCH_WINDOW, Settings
from ...model.batch.names import FIELDS
from ..widgets.form import load_form
from ..widgets.look import be_bold, be_plain, breakable, theme_icon
from ..widgets.message_area import MessageArea
from ..widgets.tab_order import lead_tab_key
from .batch_areas_panel import BatchAreasPanel
from .batch_dates_panel import BatchDatesPanel
from .batch_files_panel import BatchFilesPanel
from .batch_products_panel import BatchProductsPanel
from .batch_rows_panel import BatchRowsPanel

FORM: Any = load_form(__file__)

_WIDTH, _HEIGHT = 1000, 680
# The way of the Tab key, from the first section to the last button; what is hidden is passed over.
_TAB_ORDER = (
    "batchTabs batchAreasCombo batchLayerCombo batchNameFieldCombo batchSelectedCheck batchClipCheck "
    "batchExtentWidget batchTileSpin "
    "batchRuleCombo batchFromEdit batchToEdit batchDaysEdit batchCalendarButton batchStepCombo batchOrderCombo "
    "batchCloudSpin batchMeasureCheck "
    "batchProductsList batchAddProductButton batchEditProductButton batchRenameProductButton "
    "batchRemoveProductButton "
    "batchFolderWidget batchTemplateEdit batchEndingCombo "
    + " ".join(f"batchChip_{field}" for field in FIELDS)
    + " batchContinueButton batchNewDatesButton openBatchButton cancelFindButton findRowsButton "
    "batchFilterEdit batchStateFilterCombo batchTickButton batchRowsTable "
    "batchResultsButton batchOpenFolderButton retryFailedButton pauseBatchButton runBatchButton"
).split()


class BatchWindow(QDialog, FORM):
    """Arrange the panels of a batch in a window of its own, which does not hold the others.

    A dialog, as QGIS's themes give other windows no background.

    Signals: closed, when the user closes it; help_requested; results_wanted with `group`, `mosaics` or `footprints`.
    """

    closed = pyqtSignal()
    help_requested = pyqtSignal()
    results_wanted = pyqtSignal(str)

    batchMessageSlot: QVBoxLayout
    batchTabs: QTabWidget
    batchPlanTab: QWidget
    batchPlanScroll: QgsScrollArea
    batchAreasBox: QGroupBox
    batchDatesBox: QGroupBox
    batchProductsBox: QGroupBox
    batchFilesBox: QGroupBox
    batchAreasSlot: QVBoxLayout
    batchDatesSlot: QVBoxLayout
    batchProductsSlot: QVBoxLayout
    batchFilesSlot: QVBoxLayout
    openBatchButton: QPushButton
    batchLookingLabel: QLabel
    batchPlanProgress: QProgressBar
    cancelFindButton: QPushButton
    findRowsButton: QPushButton
    batchRowsTab: QWidget
    batchRowsSlot: QVBoxLayout
    batchTotalLabel: QLabel
    batchRunProgress: QProgressBar
    batchRunLabel: QLabel
    batchResultsButton: QToolButton
    batchOpenFolderButton: QPushButton
    retryFailedButton: QPushButton
    pauseBatchButton: QPushButton
    runBatchButton: QPushButton

    def __init__(self, settings: Settings, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setupUi(self)
        self.setWindowTitle(self.tr("Batch download – Sentinel Hub"))
        self.setWindowIcon(QIcon(str(paths.icon())))
        self._settings = settings
        self.message = MessageArea()
        self.areas = BatchAreasPanel()
        self.dates = BatchDatesPanel(today)
        self.products = BatchProductsPanel()
        self.files = BatchFilesPanel()
        self.rows = BatchRowsPanel()
        self._arrange()
        self._offer_results()
        self._offer_help()
        self.show_finding(False)
        self._recall_size()

    def show_rows(self) -> None:
        """Bring the table to the front."""
        self.batchTabs.setCurrentWidget(self.batchRowsTab)

    def show_plan(self) -> None:
        """Bring the form to the front."""
        self.batchTabs.setCurrentWidget(self.batchPlanTab)

    def show_count(self, count: int) -> None:
        """Say how many rows there are, on their tab."""
        self.batchTabs.setTabText(1, self.tr("Row&s ({})").format(self.locale().toString(count)))
        self.batchTabs.setTabEnabled(1, True)

    def say_looking(self, text: str) -> None:
        """Say what finding the rows takes, or what is missing."""
        self.batchLookingLabel.setText(breakable(text))

    def show_finding(self, is_under_way: bool) -> None:
        """Show whether rows are being found."""
        self.batchPlanProgress.setVisible(is_under_way)
        self.batchPlanProgress.setValue(0)
        self.cancelFindButton.setVisible(is_under_way)
        self.findRowsButton.setVisible(not is_under_way)

    def show_running(self, is_running: bool) -> None:
        """Show whether a run is under way; nothing of the plan can be changed meanwhile."""
        for box in (self.batchAreasBox, self.batchDatesBox, self.batchProductsBox, self.batchFilesBox):
            box.setEnabled(not is_running)
        self.openBatchButton.setEnabled(not is_running)
        self.findRowsButton.setEnabled(not is_running)

    def remember_size(self) -> None:
        """Keep size and place for the next time."""
        self._settings.set(BATCH_WINDOW, bytes(self.saveGeometry().toBase64()).decode("ascii"))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the eye begins."""
        super().showEvent(event)
        self.areas.batchAreasCombo.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go out of sight; what runs goes on."""
        self.remember_size()
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to what has the focus: a dialog would press a button that nobody looks at."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """Close upon Escape as by the window's own button."""
        self.close()

    def _arrange(self) -> None:
        self.batchMessageSlot.addWidget(self.message)
        self.batchAreasSlot.addWidget(self.areas)
        self.batchDatesSlot.addWidget(self.dates)
        self.batchProductsSlot.addWidget(self.products)
        self.batchFilesSlot.addWidget(self.files)
        self.batchRowsSlot.addWidget(self.rows)
        self.batchTabs.setTabEnabled(1, False)
        self.batchPlanScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        be_plain(self.batchLookingLabel, self.batchTotalLabel, self.batchRunLabel)
        be_bold(self.batchTotalLabel)
        self.batchResultsButton.setIcon(theme_icon("mActionAddRasterLayer.svg"))
        self.batchResultsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for bar in (self.batchPlanProgress, self.batchRunProgress):
            bar.setTextVisible(False)
            bar.setFixedHeight(self.fontMetrics().height() // 2 + 2)
        self.batchPlanProgress.setFixedWidth(self.fontMetrics().averageCharWidth() * 24)
        self.batchRunProgress.hide()
        self.batchRunLabel.hide()
        lead_tab_key(self, _TAB_ORDER)

    def _offer_results(self) -> None:
        menu = QMenu(self.batchResultsButton)
        for name, text, hint in (
            ("group", self.tr("As a &group of layers"), self.tr("A layer for each file")),
            (
                "mosaics",
                self.tr("As &mosaics"),
                self.tr("One VRT for each product and date; the files stay as they are"),
            ),
            (
                "footprints",
                self.tr("As &footprints"),
                self.tr("One layer with a polygon for each file: date, cloud, units, file"),
            ),
        ):
            entry = menu.addAction(text)
            entry.setObjectName(f"{name}ResultsAction")
            entry.setToolTip(hint)
            entry.triggered.connect(lambda _checked=False, name=name: self.results_wanted.emit(name))
        menu.setToolTipsVisible(True)
        self.batchResultsButton.setMenu(menu)

    def _offer_help(self) -> None:
        button = QToolButton()
        button.setObjectName("batchHelpButton")
        button.setIcon(theme_icon("mActionHelpContents.svg"))
        button.setAutoRaise(True)
        button.setToolTip(self.tr("Open the guide at batch downloads (F1)"))
        button.setAccessibleName(self.tr("Help"))
        button.clicked.connect(self.help_requested)
        self.batchTabs.setCornerWidget(button)

    def _recall_size(self) -> None:
        self.resize(_WIDTH, _HEIGHT)
        kept = self._settings.get(BATCH_WINDOW)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

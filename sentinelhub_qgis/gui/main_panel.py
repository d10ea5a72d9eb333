"""What fills the dock: account row, message, one page at a time, activity."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from .account.account_panel import AccountPanel
from .account.sign_in_panel import SignInPanel
from .download.activity_panel import ActivityPanel
from .download.download_panel import DownloadPanel
from .layers.foreign_layers_notice import ForeignLayersNotice
from .layers.layer_account_line import LayerAccountLine
from .layers.layer_panel import LayerPanel
from .layers.reattach_panel import ReattachPanel
from .map.map_state_panel import MapStatePanel
from .map.scale_notice import ScaleNotice
from .map.spending_panel import SpendingPanel
from .sources.sources_panel import SourcesPanel
from .time.time_panel import TimePanel
from .widgets.form import load_form
from .widgets.look import be_bold
from .widgets.message_area import MessageArea
from .widgets.tab_order import lead_tab_key

FORM: Any = load_form(__file__)

# The way of the Tab key, from top to bottom; what is hidden is passed over.
_TAB_ORDER = (
    "connectButton helpButton accountMenuButton useOwnButton leaveAsItIsButton undoMoveButton keepMoveButton "
    "saveCopyButton sharingUnderstoodButton "
    "deploymentCombo serviceUrlEdit tokenUrlEdit clientIdEdit clientSecretEdit accountNameEdit "
    "rememberCheck createClientButton signInButton cancelSignInButton "
    "sourceFilterEdit sourcesTree stopSearchButton "
    "switchToLayerAccountButton moveLayerButton "
    "firstDateButton previousDateButton dateButton nextDateButton latestDateButton latestClearButton "
    "moveTogetherButton previousPageButton pageButton nextPageButton playDatesButton measureCloudButton scenesButton "
    "calendarView cloudHereCheck cloudCloseButton cloudAreaCombo cloudMeasureButton cloudCancelButton "
    "closeScenesButton scenesCoverageSpin scenesCloudCheck addFootprintsButton previewSceneButton timeActionButton "
    "startDateEdit singleDayCheck endDateEdit maxCloudSlider maxCloudSpin orderCombo "
    "serviceCombo zoomToButton addToMapButton updateLayerButton downloadViewButton batchButton "
    "backButton pasteRequestButton "
    "whatCombo bandsCombo bandNamesEdit scriptEdit scriptFromLayerButton openScriptButton scriptBandsEdit "
    "sampleTypeCombo formatCombo areaCombo areaExtentWidget clipCheck datesCombo namesEdit "
    "resolutionSpin crsWidget outputFileWidget "
    "showRequestButton startDownloadButton "
    "leaveReattachButton targetAccountCombo connectTargetButton movingLayersView offerCombo moveLayersButton "
    "mapStateButton clearActivityButton spendingDetailsButton spendingDashboardButton"
).split()


class Page(Enum):
    """Name what the dock shows below the account row; nothing while a remembered account is not connected."""

    SIGN_IN = "signInPage"
    BROWSE = "browsePage"
    DOWNLOAD = "downloadPage"
    REATTACH = "reattachPage"
    NOTHING = "nothingPage"


class MainPanel(QWidget, FORM):
    """Arrange the panels. Signals: one for each of its own buttons; page_changed with the `Page`."""

    add_requested = pyqtSignal()
    update_requested = pyqtSignal()
    download_view_requested = pyqtSignal()
    batch_requested = pyqtSignal()
    download_requested = pyqtSignal()
    back_requested = pyqtSignal()
    page_changed = pyqtSignal(object)

    mainLayout: QVBoxLayout
    accountSlot: QVBoxLayout
    messageSlot: QVBoxLayout
    signInPage: QWidget
    signInSlot: QVBoxLayout
    browsePage: QWidget
    sourcesSlot: QVBoxLayout
    timeSlot: QVBoxLayout
    layerSlot: QVBoxLayout
    scaleNoticeSlot: QVBoxLayout
    addToMapButton: QPushButton
    updateLayerButton: QPushButton
    downloadViewButton: QPushButton
    batchButton: QPushButton
    downloadPage: QWidget
    downloadTitleLabel: QLabel
    pasteRequestButton: QToolButton
    backButton: QToolButton
    downloadSlot: QVBoxLayout
    showRequestButton: QPushButton
    startDownloadButton: QPushButton
    reattachPage: QWidget
    reattachSlot: QVBoxLayout
    nothingPage: QWidget
    mapStateSlot: QVBoxLayout
    activitySlot: QVBoxLayout
    spendingSlot: QVBoxLayout

    def __init__(
        self, layer: LayerPanel, time: TimePanel, download: DownloadPanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.account = AccountPanel()
        self.message = MessageArea()
        self.sign_in = SignInPanel()
        self.sources = SourcesPanel()
        self.time = time
        self.layer = layer
        self.scale_notice = ScaleNotice()
        self.download = download
        self.reattach = ReattachPanel()
        self.layer_account = LayerAccountLine()
        self.foreign_notice = ForeignLayersNotice(("foreignLayersLabel", "useOwnButton", "leaveAsItIsButton"))
        self.moved_notice = ForeignLayersNotice(("movedLayersLabel", "undoMoveButton", "keepMoveButton"))
        self.sharing_notice = ForeignLayersNotice(("sharingLabel", "saveCopyButton", "sharingUnderstoodButton"))
        self.map_state = MapStatePanel()
        self.activity = ActivityPanel()
        self.spending = SpendingPanel()
        self._arrange()
        self._wire()
        self.show_page(Page.NOTHING)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show one page instead of the others."""
        self._page = page
        for other in Page:
            self.findChild(QWidget, other.value).setVisible(other is page)
        self.page_changed.emit(page)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the dock wide enough for the dates and for signing in; fonts and style are known only now."""
        super().showEvent(event)
        for area in self.findChildren(QgsScrollArea):
            if area.isAncestorOf(self.sign_in):
                area.setMinimumWidth(area.widget().minimumSizeHint().width() + 2 * area.frameWidth())
            if area.isAncestorOf(self.layer):
                # With room for the bar at its side, which would else cover a part and bring a second one.
                # Dark themes also draw a frame, which takes its share on both sides.
                bar = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
                area.setMinimumWidth(area.widget().minimumSizeHint().width() + bar)

    def _arrange(self) -> None:
        self.accountSlot.addWidget(self.account)
        for notice in (self.foreign_notice, self.moved_notice, self.sharing_notice):
            self.messageSlot.addWidget(notice)
        self.messageSlot.addWidget(self.message)
        self.signInSlot.addWidget(self.sign_in)
        self.sourcesSlot.addWidget(self.sources)
        self.timeSlot.addWidget(self.layer_account)
        self.timeSlot.addWidget(self.time)
        self.layerSlot.addWidget(self.layer)
        self.scaleNoticeSlot.addWidget(self.scale_notice)
        self.downloadSlot.addWidget(self.download)
        self.reattachSlot.addWidget(self.reattach)
        self.mapStateSlot.addWidget(self.map_state)
        self.activitySlot.addWidget(self.activity)
        self.spendingSlot.addWidget(self.spending)
        for page in Page:
            self.mainLayout.setStretchFactor(self.findChild(QWidget, page.value), 1)
        for area in self.findChildren(QgsScrollArea):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lead_tab_key(self, _TAB_ORDER)
        be_bold(self.downloadTitleLabel)
        self.backButton.setArrowType(Qt.ArrowType.LeftArrow)

    def _wire(self) -> None:
        self.addToMapButton.clicked.connect(self.add_requested)
        self.updateLayerButton.clicked.connect(self.update_requested)
        self.downloadViewButton.clicked.connect(self.download_view_requested)
        self.batchButton.clicked.connect(self.batch_requested)
        self.startDownloadButton.clicked.connect(self.download_requested)
        self.backButton.clicked.connect(self.back_requested)


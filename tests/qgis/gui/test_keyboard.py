"""Every page of the dock can be walked with the Tab key, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.gui.download.download_panel import DownloadPanel
from sentinelhub_qgis.gui.layers.layer_panel import LayerPanel
from sentinelhub_qgis.gui.main_panel import MainPanel, Page
from sentinelhub_qgis.gui.time.time_panel import TimePanel
from sentinelhub_qgis.model.layer_choice import LayerChoice, MapService
from tests.qgis.gui.test_download_panel import Field
from tests.qgis.gui.window import wait_until

SUBJECT = LayerChoice("Mine", "https://sh.example.org", "instance", "TC", "True color", "sentinel-2-l2a")

SIGN_IN = "deploymentCombo clientIdEdit clientSecretEdit accountNameEdit rememberCheck createClientButton signInButton"
BROWSE = (
    "sourceFilterEdit sourcesTree "
    "firstDateButton previousDateButton dateButton nextDateButton latestDateButton latestClearButton "
    "moveTogetherButton pageButton playDatesButton measureCloudButton scenesButton calendarView "
    "startDateEdit singleDayCheck endDateEdit maxCloudSlider maxCloudSpin orderCombo "
    "serviceCombo addToMapButton updateLayerButton downloadViewButton batchButton"
)
DOWNLOAD = (
    "backButton pasteRequestButton whatCombo bandsCombo sampleTypeCombo areaCombo datesCombo "
    "resolutionSpin crsWidget outputFileWidget showRequestButton startDownloadButton"
)


@pytest.fixture
def panel(settings: Settings) -> Iterator[MainPanel]:
    today = date(2026, 5, 31)
    layer = LayerPanel(settings, lambda: MapService.WMTS, today)
    panel = MainPanel(layer, TimePanel(today), DownloadPanel(settings))
    panel.show()
    panel.layer.set_subject(SUBJECT)
    panel.download.grid.propose_crs("EPSG:32632")
    panel.download.set_subject(panel.layer.choice(), Field())
    yield panel
    panel.close()


def walk(panel: MainPanel) -> list[str]:
    """Press Tab until it is back at the account's menu; return the named widgets on the way, each once."""
    start = panel.account.accountMenuButton
    panel.activateWindow()
    start.setFocus()
    wait_until(lambda: QApplication.focusWidget() is start, 5)
    met: list[str] = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is start:
            return list(dict.fromkeys(met))
        met.append(name_of(widget))
    raise AssertionError(f"no way back: {met}")


def name_of(widget: QWidget) -> str:
    return str(widget.objectName() or widget.parentWidget().objectName())


@pytest.mark.parametrize(
    "page, names",
    [(Page.SIGN_IN, SIGN_IN), (Page.BROWSE, BROWSE), (Page.DOWNLOAD, DOWNLOAD)],
    ids=["sign in", "browse", "download"],
)
def test_tab_walks_from_top_to_bottom(panel, page, names):
    panel.show_page(page)
    assert walk(panel) == [*names.split(), "helpButton"]  # in the account's row, before its menu


@pytest.mark.parametrize("page", [Page.SIGN_IN, Page.BROWSE, Page.DOWNLOAD], ids=lambda page: page.name)
def test_no_letter_is_taken_twice_or_from_the_menus(panel, page):
    """QGIS's menus have J E V L S P O R D W M C H; a second one would make Alt and the letter ambiguous."""
    panel.show_page(page)
    texts = [widget.text() for widget in panel.findChildren(QWidget) if widget.isVisible() and hasattr(widget, "text")]
    letters = [text[text.index("&") + 1].upper() for text in texts if "&" in text.replace("&&", "")]
    assert len(letters) > 3
    assert sorted(set(letters)) == sorted(letters)
    assert not set(letters) & set("JEVLSPORDWMCH")


def test_the_panel_fits_into_320_pixels(panel):
    for page in Page:
        panel.show_page(page)
        assert panel.minimumSizeHint().width() <= 320

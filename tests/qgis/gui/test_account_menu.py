"""The account row and its menu: who is there, who is current, and what can be done, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton

from sentinelhub_qgis.gui.account.account_panel import AccountPanel, AccountState
from sentinelhub_qgis.gui.widgets.line_icon import show_line_icon
from sentinelhub_qgis.model.account import Account
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, custom_deployment
from tests.qgis.gui.window import wait_until

ELSEWHERE = custom_deployment("https://sh.example.org", "https://id.example.org/token")
FIRST, SECOND = Account("Fields", CDSE), Account("Forest & water", COMMERCIAL)


@pytest.fixture
def row(qgis_app: QgsApplication) -> Iterator[AccountPanel]:
    row = AccountPanel()
    row.menu.show_accounts((FIRST, SECOND), FIRST)
    row.show()
    yield row
    row.close()


def accounts_in(row: AccountPanel) -> list[QAction]:
    return [action for action in row.menu.actions() if action.objectName().startswith("switchAccountAction")]


def test_all_accounts_are_listed_and_the_current_one_is_checked(row):
    assert [(action.text(), action.isChecked()) for action in accounts_in(row)] == [
        ("Fields", True),
        ("Forest && water", False),
    ]
    assert row.menu.actions()[:2] == accounts_in(row), "the accounts come first"


def test_listing_again_leaves_nothing_of_before(row):
    row.menu.show_accounts((SECOND,), SECOND)
    assert [(action.text(), action.isChecked()) for action in accounts_in(row)] == [("Forest && water", True)]


NAMES = {
    "long": ("x" * 5_000, "x" * 39 + "…"),
    "lines": ("one\ntwo", "one two"),
    "html": ("<b>bold</b>", "<b>bold</b>"),
    "braces": ("{0} %s", "{0} %s"),
}


@pytest.mark.parametrize("name, text", NAMES.values(), ids=NAMES)
def test_a_name_is_one_short_line_of_text(row, name, text):
    chosen: list[str] = []
    row.menu.switch_requested.connect(chosen.append)
    row.menu.show_accounts((Account(name, CDSE),), None)
    (action,) = accounts_in(row)
    assert action.text() == text
    action.trigger()
    assert chosen == [name]


def test_the_keyboard_opens_the_menu_and_switches(row):
    chosen: list[str] = []
    row.menu.switch_requested.connect(chosen.append)

    def go_down_and_choose() -> None:
        menu = QApplication.activePopupWidget()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(menu, key)

    row.activateWindow()
    row.accountMenuButton.setFocus()
    QTimer.singleShot(200, go_down_and_choose)
    QTest.keyClick(row.accountMenuButton, Qt.Key.Key_Space)
    wait_until(lambda: chosen, 5)
    assert chosen == ["Forest & water"]


POSSIBLE = {
    "nobody": ((None, True, False), ""),
    "at rest": ((FIRST, True, False), "edit test remove dashboard"),
    "connected": ((FIRST, True, True), "edit test remove refresh dashboard"),
    "connecting": ((FIRST, False, False), "dashboard"),
    "being tested": ((FIRST, True, True, True), "edit remove refresh dashboard"),
    "no dashboard known": ((Account("x", ELSEWHERE), True, True), "edit test remove refresh"),
}
NAMED = {
    "edit": "editAccountAction",
    "test": "testAccountAction",
    "remove": "removeAccountAction",
    "refresh": "refreshAction",
    "dashboard": "dashboardAction",
}


@pytest.mark.parametrize("state, possible", POSSIBLE.values(), ids=POSSIBLE)
def test_only_what_can_be_done_is_enabled(row, state, possible):
    row.menu.show_possible(*state)
    enabled = [word for word, name in NAMED.items() if row.menu.findChild(QAction, name).isEnabled()]
    assert " ".join(enabled) == possible
    for name in ("addAccountAction", "copyReportAction", "helpAction"):
        assert row.menu.findChild(QAction, name).isEnabled()


ROWS = {
    "nobody": ((None, AccountState.NONE), "Not signed in", "Sentinel Hub", ""),
    "at rest": ((FIRST, AccountState.REMEMBERED), "Fields", "Not connected · Copernicus Data Space", "Connect"),
    "connecting": ((FIRST, AccountState.CONNECTING), "Fields", "Connecting… · Copernicus Data Space", "Cancel"),
    "in the form": ((FIRST, AccountState.CONNECTING, True), "Fields", "Connecting… · Copernicus Data Space", ""),
    "connected": ((SECOND, AccountState.CONNECTED), "Forest & water", "Connected · Sentinel Hub (commercial)", ""),
    "for the session": (
        (FIRST, AccountState.CONNECTED, False, False),
        "Fields",
        "Connected for this session · Copernicus Data Space",
        "",
    ),
}


@pytest.mark.parametrize("state, name, text, button", ROWS.values(), ids=ROWS)
def test_the_row_says_who_where_and_how_far(row, state, name, text, button):
    row.show_account(*state)
    assert (row.accountNameLabel.text(), row.accountStateLabel.text()) == (name, text)
    assert (row.connectButton.accessibleName() if row.connectButton.isVisible() else "") == button


def test_the_hosts_stand_in_the_tooltip(row):
    row.show_account(SECOND, AccountState.CONNECTED)
    assert "services-uswest2.sentinel-hub.com" in row.accountStateLabel.toolTip()


@pytest.mark.parametrize("colour", ["#101010", "#f0f0f0"], ids=["light theme", "dark theme"])
def test_a_line_icon_has_the_colour_of_the_text(qgis_app, colour):
    button = QToolButton()
    show_line_icon(button, "mIconHamburgerMenu.svg")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    button.setPalette(palette)
    image = button.icon().pixmap(32, 32).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    strongest = max(pixels, key=QColor.alpha)
    assert strongest.alpha() > 100
    assert abs(strongest.lightness() - QColor(colour).lightness()) < 4

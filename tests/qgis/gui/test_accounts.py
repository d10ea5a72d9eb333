"""Several accounts in the dock, against the local Sentinel Hub: added, switched, edited, tested, removed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget

from sentinelhub_qgis.bridge import credentials as password_store
from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.gui.widgets.message_area import MessageArea
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.dock_help import rows, sign_in
from tests.qgis.gui.window import Window, wait_until
from tests.sandbox.running import Running


def shown_message(window: Window) -> MessageArea | None:
    return next((area for area in window.main.findChildren(MessageArea) if area.isVisible()), None)


def asked(sandbox: Running) -> dict[str, int]:
    """Return how often the service was asked for what belongs to an account; dates are asked for by the map's view."""
    return {kind: count for kind, count in sandbox.counters().items() if kind != "catalog"}


def said(window: Window) -> str:
    message = shown_message(window)
    return message.messageLabel.text().replace("\u200b", "") if message is not None else ""


def names_in_menu(window: Window) -> dict[str, bool]:
    actions = window.main.findChildren(QAction)
    return {one.text(): one.isChecked() for one in actions if one.objectName().startswith("switchAccountAction")}


def switch_to(window: Window, name: str) -> None:
    actions = window.main.findChildren(QAction)
    next(one for one in actions if one.objectName().startswith("switchAccount") and one.text() == name).trigger()


def fill(window: Window, sandbox: Running, name: str, secret: str = "") -> None:
    window.find("deploymentCombo").setCurrentIndex(2)
    window.find("serviceUrlEdit").setText(sandbox.http_base_url)
    window.find("tokenUrlEdit").setText(sandbox.http_token_url)
    window.find("clientIdEdit").setText(sandbox.client_id)
    window.find("clientSecretEdit").setText(secret or sandbox.client_secret)
    window.find("accountNameEdit").setText(name)


def add_account(window: Window, sandbox: Running, name: str, secret: str = "") -> None:
    window.find("addAccountAction").trigger()
    fill(window, sandbox, name, secret)
    window.click("signInButton")


def is_at(window: Window, name: str) -> bool:
    is_connected = window.find("accountStateLabel").text().startswith("Connected")
    return is_connected and window.find("accountNameLabel").text() == name


@pytest.fixture
def two(dock: Window, sandbox: Running) -> Window:
    """A dock that is signed in with two accounts, the second one current."""
    add_account(dock, sandbox, "Second")
    wait_until(lambda: is_at(dock, "Second"))
    return dock


def test_one_more_account_is_listed_and_current(two):
    assert names_in_menu(two) == {"127.0.0.1": False, "Second": True}
    wait_until(lambda: rows(two))


def test_switching_shows_the_other_account_and_asks_for_no_token(two, sandbox):
    tokens = sandbox.counters()["token"]
    switch_to(two, "127.0.0.1")
    assert is_at(two, "127.0.0.1")
    assert names_in_menu(two) == {"127.0.0.1": True, "Second": False}
    wait_until(lambda: rows(two))
    assert sandbox.counters()["token"] == tokens
    assert Settings().last_account().name == "127.0.0.1"


def test_choosing_the_current_one_changes_nothing(two, sandbox):
    wait_until(lambda: rows(two))
    before = asked(sandbox)
    switch_to(two, "Second")
    QTest.qWait(200)
    assert names_in_menu(two)["Second"]
    assert asked(sandbox) == before


def test_leaving_the_form_goes_back_to_the_connected_account(two):
    wait_until(lambda: rows(two))
    two.find("addAccountAction").trigger()
    assert two.find("accountNameLabel").text() == "Second"
    two.click("cancelSignInButton")
    assert two.find("browsePage").isVisible()
    assert rows(two)


def test_a_wrong_secret_for_a_third_leaves_the_second_connected(two, sandbox):
    wait_until(lambda: rows(two))
    add_account(two, sandbox, "Third", secret="wrong")
    wait_until(lambda: said(two))
    two.click("cancelSignInButton")
    assert is_at(two, "Second")
    assert rows(two)
    assert list(names_in_menu(two)) == ["127.0.0.1", "Second"]


def test_switching_while_another_one_signs_in(two, sandbox):
    sandbox.control(latency=30.0)
    add_account(two, sandbox, "Third")
    wait_until(lambda: two.find("accountStateLabel").text().startswith("Connecting"))
    sandbox.control(latency=0.0)
    switch_to(two, "127.0.0.1")
    assert is_at(two, "127.0.0.1")
    QTest.qWait(200)
    assert is_at(two, "127.0.0.1")
    assert not two.find("signInPage").isVisible()


def test_stopping_says_so(two, sandbox):
    sandbox.control(latency=30.0)
    add_account(two, sandbox, "Third")
    wait_until(lambda: two.find("accountStateLabel").text().startswith("Connecting"))
    two.click("cancelSignInButton")
    wait_until(lambda: "was stopped" in said(two), 10)
    assert is_at(two, "Second")
    sandbox.control(latency=0.0)


def test_a_download_goes_on_with_its_account_while_another_one_is_current(two, sandbox, tmp_path):
    tree = two.find("sourcesTree")
    wait_until(lambda: "True color" in rows(two))
    tree.setCurrentIndex(rows(two)["True color"])
    two.click("downloadViewButton")
    two.find("outputFileWidget").setFilePath(str(tmp_path / "image.tif"))
    wait_until(lambda: two.find("startDownloadButton").isEnabled())
    sandbox.control(latency=0.5)
    two.click("startDownloadButton")
    switch_to(two, "127.0.0.1")
    two.find("editAccountAction").trigger()
    two.find("accountNameEdit").setText("First")
    two.click("signInButton")
    wait_until((tmp_path / "image.tif").is_file, 40)
    assert is_at(two, "First")
    sandbox.control(latency=0.0)


def test_switching_leaves_the_download_page(two):
    wait_until(lambda: "True color" in rows(two))
    two.find("sourcesTree").setCurrentIndex(rows(two)["True color"])
    two.click("downloadViewButton")
    assert two.find("downloadPage").isVisible()
    switch_to(two, "127.0.0.1")
    assert two.find("browsePage").isVisible()


def test_a_new_name_needs_no_request(two, sandbox):
    wait_until(lambda: rows(two))
    QTest.qWait(200)
    before = asked(sandbox)
    two.find("editAccountAction").trigger()
    two.find("accountNameEdit").setText("Fields & forests")
    two.click("signInButton")
    assert is_at(two, "Fields & forests")
    assert names_in_menu(two) == {"127.0.0.1": False, "Fields && forests": True}
    QTest.qWait(200)
    assert asked(sandbox) == before
    entry = Settings().account_named("Fields & forests").credentials_id
    assert password_store.load(entry).client_id == sandbox.client_id


def test_a_test_of_the_connection_says_that_it_works(two, sandbox):
    tokens = sandbox.counters()["token"]
    two.find("testAccountAction").trigger()
    assert "Testing" in said(two)
    wait_until(lambda: "works" in said(two))
    assert sandbox.http_base_url in said(two)
    assert sandbox.counters()["token"] == tokens + 1
    assert two.find("testAccountAction").isEnabled()


def test_a_test_of_the_connection_says_what_is_wrong(two, sandbox):
    sandbox.control(faults=[{"kind": "token", "action": "429", "retry_after": 20_000, "count": None}])
    two.find("testAccountAction").trigger()
    wait_until(lambda: said(two) and "Testing" not in said(two))
    assert "works" not in said(two)
    assert is_at(two, "Second")


@pytest.fixture
def agreeing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sentinelhub_qgis.gui.desktop.Desktop.confirm", lambda _self, _text: True)


def test_removing_goes_on_with_the_other_one(two, agreeing, sandbox):
    entry = Settings().account_named("Second").credentials_id
    two.find("removeAccountAction").trigger()
    assert is_at(two, "127.0.0.1")
    assert names_in_menu(two) == {"127.0.0.1": True}
    assert entry not in QgsApplication.authManager().configIds()
    two.find("removeAccountAction").trigger()
    assert two.find("signInPage").isVisible()
    assert names_in_menu(two) == {}
    assert QgsApplication.authManager().configIds() == []


def test_removing_is_asked_first(two, questions):
    two.find("removeAccountAction").trigger()
    assert "“Second”" in questions[0]
    assert "cannot be undone" in questions[0]
    assert is_at(two, "Second")


def test_the_report_is_in_the_clipboard_and_has_no_secret(two, sandbox):
    two.find("copyReportAction").trigger()
    report = QApplication.clipboard().text()
    assert "Versions" in report
    assert "in use" in report
    assert "clipboard" in said(two)
    assert not [word for word in (sandbox.client_id, sandbox.client_secret, "Second") if word in report]


# What the old plugin left


@pytest.fixture
def old(sandbox: Running) -> Iterator[Running]:
    """Settings as the old plugin leaves them."""
    for key, value in {
        "base_url": sandbox.http_base_url,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
    }.items():
        QSettings().setValue(f"SentinelHub/{key}", value)
    yield sandbox
    QSettings().remove("SentinelHub")


@pytest.fixture
def opened(old: Running, unlocked: None, plugin: Plugin, window: Window) -> Window:
    window.find("sentinelHubAction").trigger()
    wait_until(lambda: window.main.findChild(QWidget, "takeOverButton") is not None)
    return window


def has_notice(window: Window) -> bool:
    notice = window.main.findChild(QWidget, "TakeoverNotice")
    return notice is not None and notice.isVisible()


def old_secret() -> str:
    return str(QSettings().value("SentinelHub/client_secret", ""))


def test_the_notice_alone_asks_and_decrypts_nothing(opened, old):
    QTest.qWait(200)
    assert has_notice(opened)
    assert sum(old.counters().values()) == 0
    assert old_secret() == old.client_secret


def test_taking_over_stores_it_encrypted_and_wipes_it_there(opened, old):
    opened.click("takeOverButton")
    assert "tokens is missing" in said(opened)
    opened.find("tokenUrlEdit").setText(old.http_token_url)
    opened.click("signInButton")
    wait_until(lambda: is_at(opened, "127.0.0.1"))
    assert password_store.load(Settings().last_account().credentials_id).client_secret == old.client_secret
    assert old_secret() == ""
    assert "no longer contain them" in said(opened)
    wait_until(lambda: not has_notice(opened))


def test_what_does_not_let_in_is_not_wiped(opened, old):
    QSettings().setValue("SentinelHub/client_secret", "an old one")
    opened.click("takeOverButton")
    opened.find("tokenUrlEdit").setText(old.http_token_url)
    opened.click("signInButton")
    wait_until(lambda: "secret" in said(opened) or "does not know" in said(opened))
    assert old_secret() == "an old one"
    assert has_notice(opened)


def test_for_the_session_only_it_is_not_wiped(opened, old):
    opened.click("takeOverButton")
    opened.find("tokenUrlEdit").setText(old.http_token_url)
    opened.find("rememberCheck").setChecked(False)
    opened.click("signInButton")
    wait_until(lambda: is_at(opened, "127.0.0.1"))
    assert old_secret() == old.client_secret
    assert has_notice(opened)


def test_wiping_alone_is_asked_first(opened, old, questions):
    opened.click("wipeOnlyButton")
    assert "cannot be undone" in questions[0]
    assert old_secret() == old.client_secret
    assert has_notice(opened)


def test_wiping_alone_keeps_it_nowhere(opened, old, agreeing):
    opened.click("wipeOnlyButton")
    assert old_secret() == ""
    assert Settings().accounts() == ()
    wait_until(lambda: not has_notice(opened))


def test_declined_once_it_is_not_offered_again(opened, old, window):
    opened.click("notNowButton")
    wait_until(lambda: not has_notice(opened))
    assert old_secret() == old.client_secret
    QgsSettings().sync()
    again = Window()
    plugin = Plugin(again)
    plugin.initGui()
    again.main.show()
    again.find("sentinelHubAction").trigger()
    wait_until(lambda: again.main.findChild(QWidget, "accountNameLabel") is not None)
    assert again.main.findChild(QWidget, "TakeoverNotice") is None
    plugin.unload()
    again.close()


def test_without_an_old_plugin_there_is_no_notice(unlocked, plugin, window, sandbox):
    sign_in(window, sandbox)
    assert window.main.findChild(QWidget, "TakeoverNotice") is None

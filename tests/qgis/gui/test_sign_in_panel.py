"""The sign-in form: what is typed or pasted is what is submitted, and what is wrong is said in words."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.bridge.credentials import StoreState
from sentinelhub_qgis.gui.account.sign_in import SignIn
from sentinelhub_qgis.gui.account.sign_in_panel import SignInPanel
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, custom_deployment

ID, SECRET = "sh-0f3c6a52-11aa-4b1c-9d0e-7c5a1b2c3d4e", "Qa%+x=Y/9"
ELSEWHERE = custom_deployment("https://sh.example.org", "https://id.example.org/token")


@pytest.fixture
def form(qgis_app: QgsApplication) -> Iterator[SignInPanel]:
    form = SignInPanel()
    form.show()
    yield form
    form.close()


@pytest.fixture
def submitted(form: SignInPanel) -> list[SignIn]:
    found: list[SignIn] = []
    form.submitted.connect(found.append)
    return found


def fill(form: SignInPanel, client_id: str = ID, client_secret: str = SECRET) -> None:
    form.clientIdEdit.setText(client_id)
    form.clientSecretEdit.setText(client_secret)


def test_enter_submits_with_the_copernicus_data_space_by_default(form, submitted):
    fill(form)
    QTest.keyClick(form.clientSecretEdit, Qt.Key.Key_Return)
    assert submitted == [SignIn(Account("Copernicus Data Space", CDSE), Credentials(ID, SECRET))]


@pytest.mark.parametrize("field", ["clientIdEdit", "clientSecretEdit"])
@pytest.mark.parametrize(
    "text",
    [f"{ID}\n{SECRET}\n", json.dumps({"client_id": ID, "client_secret": SECRET}, indent=1)],
    ids=["two lines", "JSON"],
)
def test_a_block_pasted_into_either_field_fills_both(form, submitted, field, text):
    QApplication.clipboard().setText(text)
    getattr(form, field).paste()
    form.signInButton.click()
    assert submitted[0].credentials == Credentials(ID, SECRET)


def test_a_block_pasted_behind_other_text_replaces_it(form, submitted):
    fill(form, "an-old-id", "an-old-secret")
    QApplication.clipboard().setText(f"{ID}\n{SECRET}\n")
    form.clientIdEdit.paste()
    form.signInButton.click()
    assert submitted[0].credentials == Credentials(ID, SECRET)


@pytest.mark.parametrize(
    "base_url, oidc_url, deployment",
    [
        (COMMERCIAL.base_url, COMMERCIAL.oidc_url, COMMERCIAL),
        (ELSEWHERE.base_url, ELSEWHERE.oidc_url, ELSEWHERE),
    ],
    ids=["known", "other"],
)
def test_addresses_in_the_block_choose_the_deployment(form, submitted, base_url, oidc_url, deployment):
    names = ("SH_CLIENT_ID", "SH_CLIENT_SECRET", "SH_BASE_URL", "SH_TOKEN_URL")
    lines = [f"{name}={value}" for name, value in zip(names, (ID, SECRET, base_url, oidc_url))]
    form.clientIdEdit.setText("\n".join(lines))
    form.signInButton.click()
    assert submitted[0].account.deployment == deployment


@pytest.mark.parametrize(
    "client_id, client_secret, said",
    [("", SECRET, "client id is missing"), (ID, "  ", "client secret is missing")],
    ids=["no id", "blank secret"],
)
def test_what_is_missing_is_said_and_nothing_is_submitted(form, submitted, client_id, client_secret, said):
    fill(form, client_id, client_secret)
    form.signInButton.click()
    assert said in form.message.messageLabel.text()
    assert submitted == []


@pytest.mark.parametrize(
    "base_url, oidc_url, named",
    [
        ("http://sh.example.org", ELSEWHERE.oidc_url, "http://sh.example.org"),
        (ELSEWHERE.base_url, "id.example.org", "id.example.org"),
        (ELSEWHERE.base_url, "https://user:pw@id.example.org", "user:pw"),
        ("", ELSEWHERE.oidc_url, "service is missing"),
    ],
    ids=["plain http", "no scheme", "credentials inside", "empty"],
)
def test_an_address_that_takes_no_secret_is_refused(form, submitted, base_url, oidc_url, named):
    form.set_account(Account("x", ELSEWHERE))
    fill(form)
    form.serviceUrlEdit.setText(base_url)
    form.tokenUrlEdit.setText(oidc_url)
    form.signInButton.click()
    assert named in form.message.messageLabel.text().replace("\u200b", "")
    assert submitted == []


def test_only_another_deployment_asks_for_addresses(form):
    fields = (form.serviceUrlEdit, form.tokenUrlEdit)
    assert [field.isVisible() for field in fields] == [False, False]
    form.set_account(Account("x", ELSEWHERE))
    assert [field.text() for field in fields if field.isVisible()] == [ELSEWHERE.base_url, ELSEWHERE.oidc_url]
    assert not form.createClientButton.isVisible()


def test_the_account_page_is_that_of_the_deployment(form):
    asked: list[str] = []
    form.page_requested.connect(asked.append)
    form.createClientButton.click()
    form.deploymentCombo.setCurrentIndex(1)
    form.createClientButton.click()
    assert asked == [CDSE.clients_page_url, COMMERCIAL.clients_page_url]


MINE = Account("Mine", COMMERCIAL, "abc1234")


def test_editing_keeps_name_place_and_entry_but_shows_no_credentials(form, submitted):
    form.set_account(MINE)
    assert (form.clientIdEdit.text(), form.clientSecretEdit.text()) == ("", "")
    fill(form)
    form.signInButton.click()
    assert submitted == [SignIn(MINE, Credentials(ID, SECRET), MINE)]


def test_empty_fields_keep_what_is_stored_and_the_form_says_so(form, submitted):
    form.set_account(MINE)
    assert "kept" in form.clientIdEdit.placeholderText()
    assert "kept" in form.clientSecretEdit.placeholderText()
    assert form.signInButton.accessibleName() == "Save"
    form.accountNameEdit.setText("Ours")
    form.signInButton.click()
    assert submitted == [SignIn(Account("Ours", COMMERCIAL, "abc1234"), None, MINE)]
    form.deploymentCombo.setCurrentIndex(0)
    assert form.signInButton.accessibleName() == "Sign in"


@pytest.mark.parametrize("client_id, client_secret", [(ID, ""), ("", SECRET)], ids=["id", "secret"])
def test_half_of_new_credentials_is_not_mixed_with_the_stored_half(form, submitted, client_id, client_secret):
    form.set_account(MINE)
    fill(form, client_id, client_secret)
    form.signInButton.click()
    assert "leave both empty" in form.message.messageLabel.text()
    assert submitted == []


@pytest.mark.parametrize("name", ["Theirs", " theirs "], ids=["the same", "in other letters"])
def test_a_name_that_is_taken_is_refused(form, submitted, name):
    form.set_account(None, others=["Theirs"])
    fill(form)
    form.accountNameEdit.setText(name)
    form.signInButton.click()
    assert "already" in form.message.messageLabel.text()
    assert submitted == []


def test_the_suggested_name_is_a_free_one(form, submitted):
    form.set_account(None, others=["Copernicus Data Space", "Copernicus Data Space 2"])
    fill(form)
    form.signInButton.click()
    assert submitted[0].account.name == "Copernicus Data Space 3"


HALVES = {
    "id": (f"SH_CLIENT_ID={ID}", (ID, ""), "secret was not in"),
    "secret": (f"Client secret: {SECRET}", ("", SECRET), "id was not in"),
}


@pytest.mark.parametrize("text, fields, said", HALVES.values(), ids=HALVES)
@pytest.mark.parametrize("field", ["clientIdEdit", "clientSecretEdit"])
def test_half_a_block_fills_what_there_is_and_says_what_is_missing(form, field, text, fields, said):
    QApplication.clipboard().setText(text)
    getattr(form, field).paste()
    assert (form.clientIdEdit.text(), form.clientSecretEdit.text()) == fields
    assert said in form.message.messageLabel.text()


def test_two_halves_pasted_one_after_the_other_are_whole(form, submitted):
    for field, (text, _, _) in zip((form.clientIdEdit, form.clientSecretEdit), HALVES.values()):
        QApplication.clipboard().setText(text)
        field.paste()
    assert not form.message.isVisible()
    form.signInButton.click()
    assert submitted[0].credentials == Credentials(ID, SECRET)


def test_what_is_typed_is_left_as_it_is(form, submitted):
    QApplication.clipboard().setText("something else")
    QTest.keyClicks(form.clientIdEdit, "client_id=x")
    QTest.keyClicks(form.clientSecretEdit, "secret:y")
    assert (form.clientIdEdit.text(), form.clientSecretEdit.text()) == ("client_id=x", "secret:y")


ADDRESSES = {
    "plain http": ("http://sh.example.org", "", "https://", ""),
    "another host": ("https://sh.example.org", "", "", ""),
    "CDSE": (CDSE.base_url, "", "choose it above", CDSE.oidc_url),
    "a mirror of CDSE": ("https://sh-otc.dataspace.copernicus.eu", "", "belongs to Copernicus", CDSE.oidc_url),
    "US-West-2": ("https://services-uswest2.sentinel-hub.com", "", "belongs to Sentinel Hub", COMMERCIAL.oidc_url),
    "token address of one's own": (CDSE.base_url, ELSEWHERE.oidc_url, "choose it above", ELSEWHERE.oidc_url),
}


@pytest.mark.parametrize("base_url, oidc_url, said, token_url", ADDRESSES.values(), ids=ADDRESSES)
def test_addresses_are_judged_as_they_are_typed(form, base_url, oidc_url, said, token_url):
    form.deploymentCombo.setCurrentIndex(2)
    QTest.keyClicks(form.tokenUrlEdit, oidc_url)
    QTest.keyClicks(form.serviceUrlEdit, base_url)
    assert said in form.addressHintLabel.text()
    assert form.addressHintLabel.isVisible() is bool(said)
    assert form.tokenUrlEdit.text() == token_url


def test_no_half_typed_address_is_found_fault_with(form):
    form.deploymentCombo.setCurrentIndex(2)
    for letter in ELSEWHERE.base_url:
        QTest.keyClicks(form.serviceUrlEdit, letter)
        assert not form.addressHintLabel.isVisible()


def test_the_commercial_deployment_tells_of_its_data_in_us_west_2(form):
    form.deploymentCombo.setCurrentIndex(1)
    assert "services-uswest2.sentinel-hub.com" in form.deploymentCombo.toolTip()
    form.deploymentCombo.setCurrentIndex(0)
    assert "sh.dataspace.copernicus.eu" in form.deploymentCombo.toolTip()


STORES = {
    "new": (StoreState.NEW, "set a master password", True),
    "locked": (StoreState.LOCKED, "ask for its master password", True),
    "kept": (StoreState.KEPT, "no password of QGIS to remember", True),
    "open": (StoreState.OPEN, "", True),
    "off": (StoreState.OFF, "switched off", False),
}


@pytest.mark.parametrize("state, said, is_remembered", STORES.values(), ids=STORES)
def test_what_qgis_will_ask_is_said_beforehand(form, submitted, state, said, is_remembered):
    form.show_store(state)
    form.set_account(None)
    assert said in form.masterPasswordLabel.text()
    assert form.masterPasswordLabel.isVisible() is bool(said)
    fill(form)
    form.signInButton.click()
    assert submitted[0].is_remembered is is_remembered


def test_for_this_session_only_nothing_is_asked(form, submitted):
    form.show_store(StoreState.LOCKED)
    form.rememberCheck.setChecked(False)
    assert not form.masterPasswordLabel.isVisible()
    fill(form)
    form.signInButton.click()
    assert not submitted[0].is_remembered


def test_while_signing_in_nothing_can_be_changed_but_it_can_be_stopped(form):
    form.set_busy(True)
    assert not form.clientSecretEdit.isEnabled()
    assert not form.signInButton.isEnabled()
    assert form.cancelSignInButton.isVisible()
    form.set_busy(False)
    assert form.signInButton.isEnabled()
    assert not form.cancelSignInButton.isVisible()

"""The sign-in form: what is typed or pasted is what is submitted, and what is wrong is said in words."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from sentinelhub_qgis.gui.sign_in import SignIn
from sentinelhub_qgis.gui.sign_in_panel import SignInPanel
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
    assert named in form.message.messageLabel.text()
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


def test_editing_keeps_name_place_and_entry_but_shows_no_credentials(form, submitted):
    account = Account("Mine", COMMERCIAL, "abc1234")
    form.set_account(account)
    assert (form.clientIdEdit.text(), form.clientSecretEdit.text()) == ("", "")
    fill(form)
    form.signInButton.click()
    assert submitted[0].account == account


def test_while_signing_in_nothing_can_be_changed_but_it_can_be_stopped(form):
    form.set_busy(True)
    assert not form.clientSecretEdit.isEnabled()
    assert not form.signInButton.isEnabled()
    assert form.cancelSignInButton.isVisible()
    form.set_busy(False)
    assert form.signInButton.isEnabled()
    assert not form.cancelSignInButton.isVisible()

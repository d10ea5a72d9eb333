"""From what the user typed to a remembered account: what is kept, what is not, and when anything is decrypted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge import credentials as password_store
from sentinelhub_qgis.bridge.connection import Connections
from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.bridge.tasks import TaskKeeper
from sentinelhub_qgis.gui.account_flow import AccountFlow
from sentinelhub_qgis.gui.account_panel import AccountState
from sentinelhub_qgis.gui.errands import Errands
from sentinelhub_qgis.gui.sign_in_panel import SignIn
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.deployment import CDSE
from sentinelhub_qgis.model.errors import CredentialsUnavailable, WrongCredentials
from tests.qgis.gui.window import wait_until

ACCOUNT = Account("Mine", CDSE)
CREDENTIALS = Credentials("an-id", "a-secret")
FILLED = SignIn(ACCOUNT, CREDENTIALS)


class FakeSession:
    """Accept the right credentials."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def sign_in(self) -> None:
        if self._credentials != CREDENTIALS:
            raise WrongCredentials


class FakeConnections(Connections):
    """Keep credentials as the real ones do, and answer without a network."""

    def __init__(self) -> None:
        super().__init__()
        self.used: dict[str, Credentials] = {}

    def use(self, account: Account, credentials: Credentials) -> None:
        super().use(account, credentials)
        self.used[account.name] = credentials

    def forget(self, account_name: str) -> None:
        super().forget(account_name)
        self.used.pop(account_name, None)

    def session(self, account: Account, _feedback: object, _wait: object) -> FakeSession:
        return FakeSession(self.used[account.name])


class Scene:
    """Hold a flow and what it said."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.connections = FakeConnections()
        self.keeper = TaskKeeper()
        self.flow = AccountFlow(settings, self.connections, Errands(self.keeper))
        self.heard: list[tuple[str, object]] = []
        for name in ("connected", "refused", "not_remembered"):
            getattr(self.flow, name).connect(lambda answer, name=name: self.heard.append((name, answer)))

    def sign_in(self, filled: SignIn) -> None:
        self.flow.sign_in(filled)
        wait_until(lambda: self.heard and not self.keeper.running)


@pytest.fixture
def scene(settings: Settings) -> Iterator[Scene]:
    scene = Scene(settings)
    yield scene
    assert scene.keeper.cancel_all(wait_seconds=5)


def remembered(settings: Settings) -> Account:
    account = replace(ACCOUNT, credentials_id=password_store.store(CREDENTIALS, "test"))
    settings.save_account(account)
    settings.set_last_account(account.name)
    return account


def test_signing_in_stores_the_account_and_its_secret_apart(unlocked, scene):
    scene.sign_in(FILLED)
    saved = scene.settings.last_account()
    assert [name for name, _ in scene.heard] == ["connected"]
    assert scene.flow.account == saved
    assert scene.flow.state is AccountState.CONNECTED
    assert password_store.load(saved.credentials_id) == CREDENTIALS


def test_wrong_credentials_are_said_and_kept_nowhere(unlocked, scene):
    scene.sign_in(replace(FILLED, credentials=Credentials("an-id", "wrong")))
    assert [type(answer) for _, answer in scene.heard] == [WrongCredentials]
    assert scene.flow.state is AccountState.NONE
    assert scene.settings.accounts() == ()
    assert scene.connections.used == {}
    assert QgsApplication.authManager().configIds() == []


def test_a_failed_edit_leaves_the_remembered_account_as_it_was(unlocked, settings):
    account = remembered(settings)
    scene = Scene(settings)
    scene.sign_in(SignIn(account, Credentials("an-id", "wrong")))
    assert settings.last_account() == account
    assert password_store.load(account.credentials_id) == CREDENTIALS
    assert scene.flow.state is AccountState.REMEMBERED


def test_editing_the_name_leaves_one_account_and_one_entry(unlocked, settings):
    account = remembered(settings)
    scene = Scene(settings)
    scene.sign_in(SignIn(replace(account, name="Yours"), CREDENTIALS))
    assert [one.name for one in settings.accounts()] == ["Yours"]
    assert QgsApplication.authManager().configIds() == [account.credentials_id]


def test_a_remembered_account_is_not_decrypted_before_the_user_connects(unlocked, settings):
    remembered(settings)
    scene = Scene(settings)
    assert scene.flow.state is AccountState.REMEMBERED
    assert scene.connections.used == {}
    scene.flow.connect()
    wait_until(lambda: scene.heard)
    assert scene.flow.state is AccountState.CONNECTED
    assert scene.connections.used == {"Mine": CREDENTIALS}


def test_an_entry_that_is_gone_is_said(unlocked, settings):
    password_store.remove(remembered(settings).credentials_id)
    scene = Scene(settings)
    scene.flow.connect()
    assert [type(answer) for _, answer in scene.heard] == [CredentialsUnavailable]
    assert scene.flow.state is AccountState.REMEMBERED


def test_removing_forgets_everything(unlocked, settings):
    remembered(settings)
    scene = Scene(settings)
    scene.flow.connect()
    wait_until(lambda: scene.heard)
    scene.flow.remove()
    assert scene.flow.state is AccountState.NONE
    assert settings.accounts() == ()
    assert scene.connections.used == {}
    assert QgsApplication.authManager().configIds() == []


def test_cancelling_steps_back(unlocked, scene):
    scene.flow.sign_in(FILLED)
    scene.flow.cancel()
    wait_until(lambda: not scene.keeper.running)
    assert scene.heard == []
    assert scene.flow.state is AccountState.NONE
    assert scene.connections.used == {}

"""From what the user typed to remembered accounts: what is kept, what is not, and when anything is decrypted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from qgis.core import QgsApplication

from sentinelhub_qgis.bridge import credentials as password_store
from sentinelhub_qgis.bridge.connection import Connections, Line
from sentinelhub_qgis.bridge.settings import Settings
from sentinelhub_qgis.bridge.threads.tasks import TaskKeeper
from sentinelhub_qgis.gui.account.account_flow import AccountFlow
from sentinelhub_qgis.gui.account.account_panel import AccountState
from sentinelhub_qgis.gui.account.sign_in import SignIn
from sentinelhub_qgis.gui.widgets.errands import Errands
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL
from sentinelhub_qgis.model.errors import Cancelled, CredentialsUnavailable, WrongCredentials
from sentinelhub_qgis.operations.sign_in import SignedIn
from tests.qgis.gui.window import wait_until

ACCOUNT = Account("Mine", CDSE)
CREDENTIALS = Credentials("an-id", "a-secret")
WRONG = Credentials("an-id", "wrong")
FILLED = SignIn(ACCOUNT, CREDENTIALS)


class FakeSession:
    """Accept the right credentials, once there is a go."""

    def __init__(self, service: FakeService, line: Line, wait: Callable[[float], None]) -> None:
        self._service, self._line, self._wait = service, line, wait

    def sign_in(self) -> SignedIn:
        self._service.asked.append(self._line.account.name)
        while self._service.is_slow:
            self._wait(0.01)
        if self._line.credentials != CREDENTIALS:
            raise WrongCredentials
        return SignedIn()


class FakeService:
    """Be asked for tokens, without a network."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.is_slow = False


class Scene:
    """Hold a flow and what it said."""

    def __init__(self, settings: Settings, service: FakeService) -> None:
        self.settings = settings
        self.service = service
        self.connections = Connections()
        self.keeper = TaskKeeper()
        ticks = iter(range(100))
        self.flow = AccountFlow(settings, self.connections, Errands(self.keeper), clock=lambda: float(next(ticks)))
        self.heard: list[tuple[str, ...]] = []
        for name in ("connected", "refused", "stopped", "stored", "not_remembered", "renamed", "tested", "test_failed"):
            getattr(self.flow, name).connect(lambda *answer, name=name: self.heard.append((name, *answer)))

    def sign_in(self, filled: SignIn) -> None:
        self.flow.sign_in(filled)
        self.settle()

    def settle(self) -> None:
        wait_until(lambda: self.flow.state is not AccountState.CONNECTING and not self.keeper.running)

    def names(self) -> list[str]:
        return [account.name for account in self.flow.accounts()]

    def said(self) -> list[str]:
        return [name for name, *_ in self.heard]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> FakeService:
    service = FakeService()
    monkeypatch.setattr("sentinelhub_qgis.gui.account.account_flow.sign_in", FakeSession.sign_in)
    monkeypatch.setattr(Line, "session", lambda line, _feedback, wait: FakeSession(service, line, wait))
    return service


@pytest.fixture
def open_scene(settings: Settings, service: FakeService) -> Iterator[Callable[[], Scene]]:
    """Return a function that starts the dock's flow, as QGIS does at each start."""
    opened: list[Scene] = []

    def start() -> Scene:
        opened.append(Scene(settings, service))
        return opened[-1]

    yield start
    service.is_slow = False
    assert all(scene.keeper.cancel_all(wait_seconds=5) for scene in opened)


@pytest.fixture
def scene(open_scene: Callable[[], Scene]) -> Scene:
    return open_scene()


def remembered(settings: Settings, account: Account = ACCOUNT, is_last: bool = True) -> Account:
    saved = replace(account, credentials_id=password_store.store(CREDENTIALS, "test"))
    settings.save_account(saved)
    if is_last:
        settings.set_last_account(saved.name)
    return saved


@pytest.fixture
def two(unlocked: None, settings: Settings) -> tuple[Account, Account]:
    """Two remembered accounts, the first one used last."""
    return remembered(settings), remembered(settings, Account("Yours", COMMERCIAL), is_last=False)


def test_signing_in_stores_the_account_and_its_secret_apart(unlocked, scene):
    scene.sign_in(FILLED)
    saved = scene.settings.last_account()
    assert scene.said() == ["stored", "connected"]
    assert scene.flow.account == saved
    assert scene.flow.state is AccountState.CONNECTED
    assert password_store.load(saved.credentials_id) == CREDENTIALS


def test_wrong_credentials_are_said_and_kept_nowhere(unlocked, scene):
    scene.sign_in(replace(FILLED, credentials=WRONG))
    assert [type(error) for _, error in scene.heard] == [WrongCredentials]
    assert (scene.flow.state, scene.flow.account) == (AccountState.NONE, None)
    assert scene.names() == []
    assert not scene.connections.knows(ACCOUNT)
    assert QgsApplication.authManager().configIds() == []


def test_a_remembered_account_is_not_decrypted_before_the_user_connects(two, open_scene):
    scene = open_scene()
    assert scene.flow.state is AccountState.REMEMBERED
    assert not any(scene.connections.knows(account) for account in two)
    scene.flow.connect()
    scene.settle()
    assert scene.flow.state is AccountState.CONNECTED
    assert [scene.connections.knows(account) for account in two] == [True, False]


def test_an_entry_that_is_gone_is_said(unlocked, settings, open_scene):
    password_store.remove(remembered(settings).credentials_id)
    scene = open_scene()
    scene.flow.connect()
    assert [type(error) for _, error in scene.heard] == [CredentialsUnavailable]
    assert scene.flow.state is AccountState.REMEMBERED


# Several accounts


def test_one_more_account_leaves_the_first_one_as_it_is(unlocked, scene):
    scene.sign_in(FILLED)
    scene.sign_in(SignIn(Account("Yours", COMMERCIAL), CREDENTIALS))
    assert scene.names() == ["Mine", "Yours"]
    assert scene.flow.account.name == "Yours"
    assert len(QgsApplication.authManager().configIds()) == 2


def test_switching_back_asks_for_no_token(two, open_scene, service):
    scene = open_scene()
    for name in ("Yours", "Mine", "Yours", "Mine"):
        scene.flow.switch(name)
        scene.settle()
        assert (scene.flow.account.name, scene.flow.state) == (name, AccountState.CONNECTED)
    assert service.asked == ["Yours", "Mine"]


def test_the_last_one_used_is_the_one_of_the_next_session(two, open_scene):
    scene = open_scene()
    scene.flow.switch("Yours")
    scene.settle()
    assert open_scene().flow.account.name == "Yours"


def test_one_that_refuses_stays_chosen_and_the_way_back_is_open(two, open_scene):
    scene = open_scene()
    password_store.store(WRONG, "test", two[1].credentials_id)
    scene.flow.connect()
    scene.settle()
    scene.flow.switch("Yours")
    scene.settle()
    assert (scene.flow.account.name, scene.flow.state) == ("Yours", AccountState.REMEMBERED)
    assert scene.said() == ["connected", "refused"]
    scene.flow.switch("Mine")
    assert scene.flow.state is AccountState.CONNECTED


def test_switching_while_signing_in_forgets_what_was_under_way(two, open_scene, service):
    scene = open_scene()
    service.is_slow = True
    scene.flow.sign_in(SignIn(Account("Third", CDSE), CREDENTIALS))
    wait_until(lambda: service.asked == ["Third"])
    scene.flow.switch("Yours")
    service.is_slow = False
    scene.settle()
    assert (scene.flow.account.name, scene.flow.state) == ("Yours", AccountState.CONNECTED)
    assert scene.names() == ["Mine", "Yours"]
    assert scene.said() == ["connected"]


def test_a_failed_addition_leaves_the_current_one_connected(two, open_scene):
    scene = open_scene()
    scene.flow.connect()
    scene.settle()
    scene.sign_in(SignIn(Account("Third", CDSE), WRONG))
    assert (scene.flow.account.name, scene.flow.state) == ("Mine", AccountState.CONNECTED)
    assert scene.connections.knows(two[0])


# Editing


def test_a_failed_edit_leaves_the_account_as_it_was(two, open_scene, settings):
    scene = open_scene()
    scene.sign_in(SignIn(replace(two[0], deployment=COMMERCIAL), WRONG, two[0]))
    assert settings.last_account() == two[0]
    assert password_store.load(two[0].credentials_id) == CREDENTIALS
    assert scene.flow.state is AccountState.REMEMBERED


def test_renaming_keeps_entry_connection_and_what_was_remembered(two, open_scene, settings, service):
    scene = open_scene()
    scene.flow.connect()
    scene.settle()
    renamed = replace(two[0], name="Fields / north")
    scene.sign_in(SignIn(renamed, None, two[0]))
    assert (scene.flow.account, scene.flow.state) == (renamed, AccountState.CONNECTED)
    assert scene.names() == ["Fields / north", "Yours"]
    assert settings.last_account() == renamed
    assert scene.heard[1:] == [("renamed", "Mine", "Fields / north")]
    assert service.asked == ["Mine"]
    assert password_store.load(renamed.credentials_id) == CREDENTIALS
    assert scene.connections.session(two[0], None, lambda _seconds: None), "work begun before goes on"


def test_renaming_decrypts_nothing(two, open_scene):
    scene = open_scene()
    QgsApplication.authManager().clearMasterPassword()
    scene.sign_in(SignIn(replace(two[0], name="Other"), None, two[0]))
    assert not QgsApplication.authManager().masterPasswordIsSet()
    assert scene.names() == ["Other", "Yours"]
    assert scene.flow.state is AccountState.REMEMBERED


def test_another_deployment_is_proved_with_what_is_stored(two, open_scene, settings):
    scene = open_scene()
    moved = replace(two[0], deployment=COMMERCIAL)
    scene.sign_in(SignIn(moved, None, two[0]))
    assert (scene.flow.account, scene.flow.state) == (moved, AccountState.CONNECTED)
    assert settings.account_named("Mine") == moved
    assert len(QgsApplication.authManager().configIds()) == 2


def test_new_credentials_replace_those_of_the_entry(two, open_scene, settings):
    password_store.store(WRONG, "test", two[0].credentials_id)
    scene = open_scene()
    scene.sign_in(SignIn(replace(two[0], name="Other"), CREDENTIALS, two[0]))
    assert password_store.load(two[0].credentials_id) == CREDENTIALS
    assert scene.names() == ["Other", "Yours"]
    assert scene.said() == ["renamed", "stored", "connected"]


# For this session only


def test_an_account_of_the_session_is_in_no_file(unlocked, open_scene, settings):
    scene = open_scene()
    scene.sign_in(replace(FILLED, is_remembered=False))
    assert scene.flow.state is AccountState.CONNECTED
    assert scene.names() == ["Mine"]
    assert settings.accounts() == ()
    assert QgsApplication.authManager().configIds() == []
    assert open_scene().flow.account is None


def test_it_can_be_remembered_later(unlocked, scene, settings):
    scene.sign_in(replace(FILLED, is_remembered=False))
    scene.flow.remember()
    assert settings.last_account() == scene.flow.account
    assert password_store.load(scene.flow.account.credentials_id) == CREDENTIALS
    assert scene.flow.state is AccountState.CONNECTED


def test_a_session_with_other_credentials_leaves_the_stored_ones(two, open_scene, settings):
    password_store.store(WRONG, "test", two[0].credentials_id)
    scene = open_scene()
    scene.sign_in(SignIn(replace(two[0], name="Other"), CREDENTIALS, two[0], is_remembered=False))
    assert scene.flow.state is AccountState.CONNECTED
    assert password_store.load(two[0].credentials_id) == WRONG
    assert [account.name for account in settings.accounts()] == ["Other", "Yours"]


# Testing


def test_a_test_signs_in_anew_and_tells_the_seconds(two, open_scene, service):
    scene = open_scene()
    scene.flow.connect()
    scene.settle()
    scene.flow.test()
    assert scene.flow.is_testing
    wait_until(lambda: not scene.flow.is_testing)
    assert service.asked == ["Mine", "Mine"]
    assert scene.heard[-1] == ("tested", two[0], 1.0)
    assert scene.flow.state is AccountState.CONNECTED


@pytest.mark.parametrize("is_connected", [True, False], ids=["connected", "not connected"])
def test_a_failed_test_changes_nothing(two, open_scene, service, is_connected):
    scene = open_scene()
    if is_connected:
        scene.flow.connect()
        scene.settle()
    state = scene.flow.state
    service.is_slow = True
    scene.flow.test()
    scene.flow.cancel_test()
    wait_until(lambda: not scene.flow.is_testing)
    assert [type(error) for name, error in scene.heard if name == "test_failed"] == [Cancelled]
    assert scene.flow.state is state


# Letting go


def test_removing_forgets_everything_and_goes_on_with_the_next(two, open_scene, settings):
    scene = open_scene()
    scene.flow.connect()
    scene.settle()
    scene.flow.remove()
    assert (scene.flow.account, scene.flow.state) == (two[1], AccountState.REMEMBERED)
    assert settings.accounts() == (two[1],)
    assert settings.last_account() == two[1]
    assert not scene.connections.knows(two[0])
    assert QgsApplication.authManager().configIds() == [two[1].credentials_id]
    scene.flow.remove()
    assert (scene.flow.account, scene.flow.state) == (None, AccountState.NONE)
    assert QgsApplication.authManager().configIds() == []


def test_removing_while_signing_in_ends_that(two, open_scene, service):
    scene = open_scene()
    service.is_slow = True
    scene.flow.connect()
    wait_until(lambda: service.asked)
    scene.flow.remove()
    service.is_slow = False
    wait_until(lambda: not scene.keeper.running)
    assert (scene.flow.account, scene.flow.state) == (two[1], AccountState.REMEMBERED)
    assert scene.heard == []


@pytest.mark.parametrize("has_account", [True, False], ids=["an account", "none"])
def test_cancelling_steps_back_and_is_said(unlocked, settings, open_scene, service, has_account):
    account = remembered(settings) if has_account else None
    scene = open_scene()
    service.is_slow = True
    scene.flow.sign_in(SignIn(Account("Another", CDSE), CREDENTIALS))
    assert scene.flow.state is AccountState.CONNECTING
    scene.flow.cancel()
    scene.settle()
    assert scene.heard == [("stopped",)]
    assert scene.flow.account == account
    assert scene.flow.state is (AccountState.REMEMBERED if has_account else AccountState.NONE)
    assert "Another" not in scene.names()

"""Credentials live encrypted, or in the environment, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings

from sentinelhub_qgis.bridge import credentials as stored
from sentinelhub_qgis.bridge.connection import Connections
from sentinelhub_qgis.bridge.credentials import StoreState
from sentinelhub_qgis.model.account import Account, Credentials
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment
from sentinelhub_qgis.model.errors import CredentialsUnavailable, EnvironmentUnusable

LETTERS = "s%cr+t&/=ü"
CREDENTIALS = Credentials("sh-0123", LETTERS)


@pytest.fixture(autouse=True)
def _unlocked(qgis_app: QgsApplication) -> None:
    """Open the profile's authentication database as a user who knows the master password would."""
    assert QgsApplication.authManager().setMasterPassword("of the tests", True)


def test_stored_credentials_come_back_and_go_away() -> None:
    key = stored.store(CREDENTIALS, "Sentinel Hub: test")

    assert stored.load(key) == CREDENTIALS
    stored.remove(key)
    with pytest.raises(CredentialsUnavailable):
        stored.load(key)


def test_storing_again_replaces_the_entry() -> None:
    key = stored.store(CREDENTIALS, "Sentinel Hub: test")
    entries = len(QgsApplication.authManager().configIds())

    assert stored.store(Credentials("sh-0123", "other"), "Sentinel Hub: test", key) == key
    assert len(QgsApplication.authManager().configIds()) == entries
    assert stored.load(key).client_secret == "other"
    stored.remove(key)


def test_the_secret_is_in_no_file_of_the_profile_in_clear() -> None:
    key = stored.store(CREDENTIALS, "Sentinel Hub: test")
    files = [path for path in Path(QgsApplication.qgisSettingsDirPath()).rglob("*") if path.is_file()]

    assert any(path.name == "qgis-auth.db" for path in files)
    assert not [path for path in files if LETTERS.encode() in path.read_bytes()]
    stored.remove(key)


def test_the_secret_shows_in_no_repr() -> None:
    assert LETTERS not in repr(CREDENTIALS)
    assert LETTERS not in str(Account("a", CDSE, "b"))


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, None),
        ({"SH_CLIENT_ID": "id"}, None),
        ({"SH_CLIENT_SECRET": "x"}, None),
        ({"SH_CLIENT_ID": "id", "SH_CLIENT_SECRET": "x"}, CDSE.base_url),
        (
            {
                "SH_CLIENT_ID": "id",
                "SH_CLIENT_SECRET": "x",
                "SH_BASE_URL": "https://example.org/",
                "SH_TOKEN_URL": "https://example.org/t",
            },
            "https://example.org",
        ),
    ],
    ids=["empty", "id alone", "secret alone", "cdse", "custom"],
)
def test_environment(environment: dict[str, str], expected: str | None) -> None:
    found = stored.from_environment(environment)

    assert (found[0].deployment.base_url if found else None) == expected


def test_an_address_that_would_send_the_secret_in_clear_is_refused() -> None:
    addresses = {"SH_BASE_URL": "http://example.org", "SH_TOKEN_URL": "https://example.org/t"}

    with pytest.raises(EnvironmentUnusable, match=r"http://example\.org"):
        stored.from_environment({"SH_CLIENT_ID": "id", "SH_CLIENT_SECRET": "x", **addresses})


@pytest.mark.parametrize(
    ("given", "missing"), [("SH_BASE_URL", "SH_TOKEN_URL"), ("SH_TOKEN_URL", "SH_BASE_URL")], ids=["service", "token"]
)
def test_half_an_address_sends_the_secret_nowhere(given: str, missing: str) -> None:
    with pytest.raises(EnvironmentUnusable, match=missing):
        stored.from_environment({"SH_CLIENT_ID": "id", "SH_CLIENT_SECRET": "x", given: "https://example.org"})


@pytest.mark.parametrize("known", [CDSE, COMMERCIAL], ids=lambda known: known.kind.value)
def test_one_address_of_a_known_deployment_is_enough(known: Deployment) -> None:
    for name, address in (("SH_BASE_URL", known.base_url), ("SH_TOKEN_URL", known.oidc_url)):
        found = stored.from_environment({"SH_CLIENT_ID": "id", "SH_CLIENT_SECRET": "x", name: address})
        assert found is not None
        assert found[0].deployment is known


def test_a_session_needs_credentials_first() -> None:
    with pytest.raises(CredentialsUnavailable):
        Connections().session(Account("nobody", CDSE, ""), None, lambda _seconds: None)


def test_the_state_of_the_store_is_told_without_asking() -> None:
    manager = QgsApplication.authManager()
    assert stored.store_state() is StoreState.OPEN

    manager.clearMasterPassword()

    assert stored.store_state() is StoreState.LOCKED
    assert not manager.masterPasswordIsSet()


@pytest.mark.parametrize(
    "made_up, helper, state",
    [
        pytest.param(True, True, StoreState.KEPT, id="QGIS made it up"),
        pytest.param(False, True, StoreState.LOCKED, id="the user did"),
        pytest.param(True, False, StoreState.LOCKED, id="the key chain is not to be used any more"),
    ],
)
def test_a_password_that_nobody_invented_is_not_asked_for(made_up: bool, helper: bool, state: StoreState) -> None:
    manager, settings = QgsApplication.authManager(), QgsSettings()
    before = manager.passwordHelperEnabled()
    manager.clearMasterPassword()
    settings.setValue("authentication/using-generated-random-password", made_up)
    manager.setPasswordHelperEnabled(helper)
    try:
        assert stored.store_state() is state
    finally:
        manager.setPasswordHelperEnabled(before)
        settings.remove("authentication")


def test_an_entry_is_renamed_only_while_that_asks_nobody() -> None:
    manager = QgsApplication.authManager()
    key = stored.store(CREDENTIALS, "before")
    stored.retitle(key, "after")
    assert manager.availableAuthMethodConfigs()[key].name() == "after"
    assert stored.load(key) == CREDENTIALS

    manager.clearMasterPassword()
    stored.retitle(key, "later")

    assert manager.availableAuthMethodConfigs()[key].name() == "after"
    assert not manager.masterPasswordIsSet()


def test_removing_tells_whether_the_entry_is_gone() -> None:
    key = stored.store(CREDENTIALS, "Sentinel Hub: test")

    assert [stored.remove(one) for one in (key, key, "")] == [True, True, True]


ONE, TWO = Account("one", CDSE, "aaaaaaa"), Account("two", CDSE, "bbbbbbb")


def test_what_is_only_tried_is_not_used() -> None:
    connections = Connections()
    connections.use(ONE, CREDENTIALS)
    trial = connections.trial(ONE, Credentials("other", "other"))

    assert connections.credentials(ONE) == CREDENTIALS
    assert trial.keeper is not connections.line(ONE).keeper
    connections.adopt(trial)

    assert connections.credentials(ONE) == Credentials("other", "other")
    assert LETTERS not in repr(connections.trial(ONE, CREDENTIALS))


def test_a_new_name_keeps_the_token_and_the_old_one_still_leads_there() -> None:
    connections = Connections()
    connections.use(ONE, CREDENTIALS)
    keeper = connections.line(ONE).keeper

    connections.rename("one", TWO)

    assert connections.line(TWO).keeper is keeper
    assert not connections.knows(ONE)
    assert connections.session(ONE, None, lambda _seconds: None)


def test_a_name_given_anew_is_the_new_account() -> None:
    connections = Connections()
    connections.use(ONE, CREDENTIALS)
    connections.rename("one", TWO)
    connections.use(ONE, Credentials("other", "other"))

    connections.forget("two")

    assert connections.credentials(ONE) == Credentials("other", "other")
    connections.rename("one", TWO)
    connections.rename("two", ONE)
    assert connections.knows(ONE)

"""Accounts and choices survive in the profile; secrets never get there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings

from sentinelhub_qgis.bridge import settings as remembered
from sentinelhub_qgis.bridge.settings import Setting, Settings
from sentinelhub_qgis.model.account import Account
from sentinelhub_qgis.model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment

CUSTOM = custom_deployment("https://example.org", "https://id.example.org/t")
EVERY_SETTING = [value for value in vars(remembered).values() if isinstance(value, Setting)]


@pytest.fixture
def settings() -> Iterator[Settings]:
    QgsSettings().remove("plugins/sentinelhub_qgis")
    yield Settings()
    QgsSettings().remove("plugins/sentinelhub_qgis")


@pytest.mark.parametrize("deployment", [CDSE, COMMERCIAL, CUSTOM], ids=lambda deployment: deployment.kind.value)
def test_an_account_comes_back_as_it_was(settings: Settings, deployment: Deployment) -> None:
    account = Account("Fields / north & {0} <b>", deployment, "abc1234")

    settings.save_account(account)

    assert settings.accounts() == (account,)
    assert settings.account_named(account.name) == account


def test_the_last_account_is_remembered_and_the_only_one_is_last(settings: Settings) -> None:
    assert settings.last_account() is None
    settings.save_account(Account("first", CDSE, "a"))
    assert settings.last_account() == Account("first", CDSE, "a")
    settings.save_account(Account("second", COMMERCIAL, "b"))
    assert settings.last_account() is None
    settings.set_last_account("second")
    assert settings.last_account() == Account("second", COMMERCIAL, "b")
    settings.remove_account("second")
    assert settings.accounts() == (Account("first", CDSE, "a"),)
    assert settings.last_account() == Account("first", CDSE, "a")


def test_a_damaged_account_does_not_hide_the_others(settings: Settings) -> None:
    settings.save_account(Account("good", CDSE, "a"))
    QgsSettings().setValue("plugins/sentinelhub_qgis/accounts/bad/name", "bad")
    QgsSettings().setValue("plugins/sentinelhub_qgis/accounts/bad/base_url", "ftp://nonsense")

    assert [account.name for account in settings.accounts()] == ["good"]


@pytest.mark.parametrize("setting", EVERY_SETTING, ids=lambda setting: setting.key)
def test_a_choice_has_a_default_and_keeps_its_type(settings: Settings, setting: Setting) -> None:
    assert settings.get(setting) == setting.default
    value = {bool: True, int: 7, float: 2.5, str: "x"}[type(setting.default)]

    settings.set(setting, value)

    assert settings.get(setting) == value
    assert type(settings.get(setting)) is type(setting.default)


def test_a_value_of_another_type_falls_back_to_the_default(settings: Settings) -> None:
    QgsSettings().setValue("plugins/sentinelhub_qgis/layer/max_cloud_cover", "lots")

    assert settings.get(remembered.MAX_CLOUD_COVER) == remembered.MAX_CLOUD_COVER.default


@pytest.mark.parametrize("name", ["second", "FIRST", "first"], ids=["another", "other letters", "the same"])
def test_an_account_is_replaced_and_what_was_remembered_of_it_stays(settings: Settings, name: str) -> None:
    settings.save_account(Account("first", CDSE, "a"))
    settings.save_account(Account("other", CDSE, "b"))
    settings.set_last_account("first")

    settings.replace_account("first", Account(name, COMMERCIAL, "a"))

    assert settings.accounts() == tuple(
        sorted((Account("other", CDSE, "b"), Account(name, COMMERCIAL, "a")), key=lambda one: one.name.casefold())
    )
    assert settings.last_account() == Account(name, COMMERCIAL, "a")


def test_replacing_another_than_the_last_leaves_the_last(settings: Settings) -> None:
    settings.save_account(Account("first", CDSE, "a"))
    settings.save_account(Account("other", CDSE, "b"))
    settings.set_last_account("first")

    settings.replace_account("other", Account("new", CDSE, "b"))

    assert settings.last_account() == Account("first", CDSE, "a")

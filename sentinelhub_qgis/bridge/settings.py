"""Every setting of the plugin, declared once: key, type, default. Secrets are not settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar, cast
from urllib.parse import quote

from qgis.core import QgsSettings

from ..model.account import Account
from ..model.collection import SampleType
from ..model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment
from ..model.prefetch import MODEST_UNITS

Value = TypeVar("Value")

# QgsSettingsEntry keeps its values elsewhere on 3.22 than later: plain keys under one prefix stay put.
_PREFIX = "plugins/sentinelhub_qgis"
# Number of the layout of keys below; a later layout reads it to know what to move.
_LAYOUT = 1


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """Be one remembered choice."""

    key: str
    default: Value


LAST_ACCOUNT = Setting("last_account", "")
# Set once the user has said what is to become of the secret that the old plugin left in the settings.
OLD_PLUGIN_ANSWERED = Setting("old_plugin/answered", False)
SINGLE_DAY = Setting("layer/single_day", False)
MOVE_TOGETHER = Setting("time/move_together", True)
SHOW_CALENDAR = Setting("time/show_calendar", True)
# Processing units that may be spent in a session on dates nobody has asked for yet; 0 is none.
PREFETCH_UNITS = Setting("time/prefetch_units", MODEST_UNITS)
CLOUD_OVER_VIEW = Setting("time/cloud_over_view", True)
MAX_CLOUD_COVER = Setting("layer/max_cloud_cover", 100)
MOSAICKING_ORDER = Setting("layer/mosaicking_order", "")
MAP_SERVICE = Setting("layer/map_service", "")
DOWNLOAD_FOLDER = Setting("download/folder", "")
SAMPLE_TYPE = Setting("download/sample_type", SampleType.UINT16.value)
BATCH_FOLDER = Setting("batch/folder", "")
BATCH_TEMPLATE = Setting("batch/template", "")
BATCH_RULE = Setting("batch/rule", "")
BATCH_STEP = Setting("batch/step", "")
BATCH_MAX_CLOUD = Setting("batch/max_cloud_cover", 100)
BATCH_TILE_METRES = Setting("batch/tile_metres", 5000.0)
BATCH_WINDOW = Setting("batch/window", "")  # size and place, as Qt writes them, in base64


class Settings:
    """Read and write the plugin's settings in the QGIS profile."""

    def __init__(self) -> None:
        self._store = QgsSettings()

    def get(self, setting: Setting[Value]) -> Value:
        """Return the remembered value; the default when there is none or it is of another type."""
        kind = type(setting.default)
        value = self._store.value(f"{_PREFIX}/{setting.key}", setting.default)
        if kind is bool:
            return cast(Value, value in (True, "true", "1", 1))
        try:
            return kind(value)  # type: ignore[call-arg]  # kind is str, int or float
        except (TypeError, ValueError, OverflowError):
            return setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Remember `value`."""
        self._store.setValue(f"{_PREFIX}/layout", _LAYOUT)
        self._store.setValue(f"{_PREFIX}/{setting.key}", value)

    def accounts(self) -> tuple[Account, ...]:
        """Return all accounts, by name. Entries that cannot be read are left out."""
        return tuple(sorted(self._read_accounts(), key=lambda account: account.name.casefold()))

    def account_named(self, name: str) -> Account | None:
        """Return the account called `name`."""
        return next((account for account in self.accounts() if account.name == name), None)

    def save_account(self, account: Account) -> None:
        """Add `account`, or replace the one of its name."""
        self._store.setValue(f"{_PREFIX}/layout", _LAYOUT)
        group = _account_group(account.name)
        deployment = account.deployment
        fields = {
            "name": account.name,
            "deployment": deployment.kind.value,
            "base_url": deployment.base_url,
            "oidc_url": deployment.oidc_url,
            "credentials_id": account.credentials_id,
        }
        for key, value in fields.items():
            self._store.setValue(f"{group}/{key}", value)

    def replace_account(self, name: str, account: Account) -> None:
        """Save `account` in the place of the one called `name`; what was remembered of that one stays."""
        was_last = self.get(LAST_ACCOUNT) == name
        # Removed first: where keys know no upper and lower case, both names may be one.
        self.remove_account(name)
        self.save_account(account)
        if was_last:
            self.set(LAST_ACCOUNT, account.name)

    def remove_account(self, name: str) -> None:
        """Forget the account called `name`; its entry in the authentication database is removed elsewhere."""
        self._store.remove(_account_group(name))
        if self.get(LAST_ACCOUNT) == name:
            self.set(LAST_ACCOUNT, "")

    def last_account(self) -> Account | None:
        """Return the account used last, else the only one there is."""
        accounts = self.accounts()
        last = next((account for account in accounts if account.name == self.get(LAST_ACCOUNT)), None)
        return last or (accounts[0] if len(accounts) == 1 else None)

    def set_last_account(self, name: str) -> None:
        """Remember which account was used last."""
        self.set(LAST_ACCOUNT, name)

    def _read_accounts(self) -> Iterator[Account]:
        self._store.beginGroup(f"{_PREFIX}/accounts")
        groups = self._store.childGroups()
        self._store.endGroup()
        for group in groups:
            account = self._read_account(f"{_PREFIX}/accounts/{group}")
            if account is not None:
                yield account

    def _read_account(self, group: str) -> Account | None:
        def text(key: str) -> str:
            return str(self._store.value(f"{group}/{key}", "") or "")

        deployment = _deployment(text("deployment"), text("base_url"), text("oidc_url"))
        if deployment is None or not text("name"):
            return None
        return Account(text("name"), deployment, text("credentials_id"))


def _account_group(name: str) -> str:
    # A name is the user's own text: a slash in it must not open a group of its own.
    return f"{_PREFIX}/accounts/{quote(name, safe='')}"


def _deployment(kind: str, base_url: str, oidc_url: str) -> Deployment | None:
    known = {deployment.kind.value: deployment for deployment in (CDSE, COMMERCIAL)}
    if kind in known:
        return known[kind]
    try:
        return custom_deployment(base_url, oidc_url)
    except ValueError:
        return None

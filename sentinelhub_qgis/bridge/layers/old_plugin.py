"""What the older Sentinel Hub plugin left in QGIS's settings: address, client id and secret, unencrypted.

It keeps each under `SentinelHub/`, in the file of the profile, from version 1.0 to 2.0. Only these keys are looked
at. The id of a configuration works as a credential as well, so it goes with the others.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QSettings

from ...model.account import Credentials
from ...model.deployment import CDSE, COMMERCIAL, Deployment, deployment_of_host

_GROUP = "SentinelHub"
_PRIVATE = ("client_id", "client_secret", "base_url", "instance_id")
_ID_START_ON_CDSE = "sh-"  # API reference 1.3


@dataclass(frozen=True)
class OldAccount:
    """Be the account of the old plugin; `base_url` is empty when it never stored one."""

    client_id: str
    client_secret: str = field(repr=False)
    base_url: str = ""

    @property
    def credentials(self) -> Credentials | None:
        """Its id and secret; None when one is missing."""
        is_whole = bool(self.client_id and self.client_secret)
        return Credentials(self.client_id, self.client_secret) if is_whole else None

    @property
    def deployment(self) -> Deployment | None:
        """The deployment it lived on; None when its address is of none that is known."""
        if self.base_url:
            return deployment_of_host(self.base_url)
        return CDSE if self.client_id.startswith(_ID_START_ON_CDSE) else COMMERCIAL


def find_old_account() -> OldAccount | None:
    """Return what the old plugin stored; None when there is no secret of it."""
    store = QSettings()

    def text(key: str) -> str:
        return str(store.value(f"{_GROUP}/{key}", "") or "").strip()

    secret = text("client_secret")
    return OldAccount(text("client_id"), secret, text("base_url")) if secret else None


def wipe_old_account() -> bool:
    """Remove what works as a credential from the old plugin's settings, on disk too; tell whether it is gone."""
    store = QSettings()
    for key in _PRIVATE:
        store.remove(f"{_GROUP}/{key}")
    store.sync()
    return store.status() == QSettings.Status.NoError and find_old_account() is None

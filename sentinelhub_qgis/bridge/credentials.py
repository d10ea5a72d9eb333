"""Client id and secret in QGIS's encrypted authentication database.

All functions but `from_environment` belong on the GUI thread and follow an action of the user: QGIS may ask for
the master password, and its dialog needs a parent and a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig, QgsSettings

from ..model.account import Account, Credentials
from ..model.deployment import CDSE, COMMERCIAL, Deployment, custom_deployment
from ..model.errors import (
    CredentialsError,
    CredentialsUnavailable,
    EnvironmentUnusable,
    MasterPasswordMissing,
    PasswordStoreOff,
)
from .log import log_warning

# The one method that exists in every QGIS since 3.0 and that the stock editor shows.
_METHOD = "Basic"
_MADE_UP = "authentication/using-generated-random-password"  # a setting of QGIS, from 3.44 on at the latest


class StoreState(Enum):
    """Say what QGIS will do when credentials are stored or read."""

    OPEN = "open"  # it just does it
    LOCKED = "locked"  # it asks for its master password, or has it from the system's key chain
    KEPT = "kept"  # it has one that nobody knows in the key chain of the system, which may ask to be unlocked
    NEW = "new"  # it asks to invent a master password
    OFF = "off"  # it refuses


def store_state() -> StoreState:
    """Return the state of QGIS's authentication database; nothing is asked or decrypted."""
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return StoreState.OFF
    if manager.masterPasswordIsSet():
        return StoreState.OPEN
    if not manager.masterPasswordHashInDatabase():
        return StoreState.NEW
    return StoreState.KEPT if _has_made_up_its_password(manager) else StoreState.LOCKED


def store(credentials: Credentials, title: str, credentials_id: str = "") -> str:
    """Keep the credentials encrypted and return the key of the entry.

    An existing entry `credentials_id` is overwritten, so that repeated sign-ins leave one entry.

    Raises:
        MasterPasswordMissing: the user did not unlock the database.
        PasswordStoreOff: QGIS's authentication system is off.
        CredentialsUnavailable: QGIS refused.
    """
    manager = _unlocked_manager()
    config = QgsAuthMethodConfig(_METHOD)
    config.setName(title)
    config.setConfig("username", credentials.client_id)
    config.setConfig("password", credentials.client_secret)
    if credentials_id and credentials_id in manager.configIds():
        config.setId(credentials_id)
        saved = manager.updateAuthenticationConfig(config)
    else:
        saved = _first(manager.storeAuthenticationConfig(config))
    if not saved:
        raise CredentialsUnavailable(title)
    return str(config.id())


def load(credentials_id: str) -> Credentials:
    """Return the credentials of an entry, decrypting them.

    Raises:
        MasterPasswordMissing: the user did not unlock the database.
        PasswordStoreOff: QGIS's authentication system is off.
        CredentialsUnavailable: the entry is gone or not readable.
    """
    manager = _unlocked_manager()
    config = QgsAuthMethodConfig()
    if credentials_id not in manager.configIds() or not _first(
        manager.loadAuthenticationConfig(credentials_id, config, True)
    ):
        raise CredentialsUnavailable(credentials_id)
    client_id, client_secret = config.config("username"), config.config("password")
    if not client_id or not client_secret:
        raise CredentialsUnavailable(credentials_id)
    return Credentials(client_id, client_secret)


def retitle(credentials_id: str, title: str) -> None:
    """Give an entry another title, as long as that needs no master password: it is only what QGIS's editor shows.

    The title has to be written together with what is encrypted.
    """
    if not credentials_id or store_state() is not StoreState.OPEN:
        return
    try:
        store(load(credentials_id), title, credentials_id)
    except CredentialsError as error:
        log_warning(f"The entry {credentials_id} keeps its title: {type(error).__name__}")


def remove(credentials_id: str) -> bool:
    """Remove an entry; one that is gone already is no error. False when QGIS's authentication system refuses."""
    manager = QgsApplication.authManager()
    if not credentials_id:
        return True
    if manager.isDisabled():
        return False
    return credentials_id not in manager.configIds() or bool(manager.removeAuthenticationConfig(credentials_id))


def from_environment(environment: Mapping[str, str]) -> tuple[Account, Credentials] | None:
    """Return the account that environment variables describe; None when id or secret is missing.

    `SH_CLIENT_ID` and `SH_CLIENT_SECRET` (sentinelhub-py's names), with `SH_BASE_URL` and `SH_TOKEN_URL` for any
    deployment but the Copernicus Data Space. Of a known deployment one address is enough; of another one it is not,
    since the credentials would go to a deployment they do not belong to.

    Raises:
        EnvironmentUnusable: an address is missing, or not one that credentials may be sent to.
    """
    client_id, client_secret = environment.get("SH_CLIENT_ID"), environment.get("SH_CLIENT_SECRET")
    if not client_id or not client_secret:
        return None
    addresses = (environment.get("SH_BASE_URL", "").rstrip("/"), environment.get("SH_TOKEN_URL", "").rstrip("/"))
    return Account("environment", _deployment_at(*addresses)), Credentials(client_id, client_secret)


def _deployment_at(base_url: str, oidc_url: str) -> Deployment:
    for known in (CDSE, COMMERCIAL):
        if base_url in ("", known.base_url) and oidc_url in ("", known.oidc_url):
            return known
    if not base_url or not oidc_url:
        raise EnvironmentUnusable("SH_TOKEN_URL" if base_url else "SH_BASE_URL")
    try:
        return custom_deployment(base_url, oidc_url)
    except ValueError as error:
        raise EnvironmentUnusable(str(error)) from error


def _unlocked_manager() -> QgsAuthManager:
    manager = QgsApplication.authManager()
    is_open = not manager.isDisabled() and (manager.masterPasswordIsSet() or manager.setMasterPassword(True))
    # After five wrong master passwords QGIS gives up and is off until its next start.
    if manager.isDisabled():
        raise PasswordStoreOff
    if not is_open:
        raise MasterPasswordMissing
    return manager


def _has_made_up_its_password(manager: QgsAuthManager) -> bool:
    """Tell whether QGIS made up its master password when it was first started, as 3.44 does, and kept it."""
    return manager.passwordHelperEnabled() and QgsSettings().value(_MADE_UP, False, type=bool) is True


def _first(answer: object) -> bool:
    # Some bindings return the changed argument along with the success.
    return bool(answer[0] if isinstance(answer, tuple) else answer)

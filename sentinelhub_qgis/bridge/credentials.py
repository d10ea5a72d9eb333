"""Client id and secret in QGIS's encrypted authentication database.

All functions but `from_environment` belong on the GUI thread and follow an action of the user: QGIS may ask for
the master password, and its dialog needs a parent and a reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication, QgsAuthManager, QgsAuthMethodConfig

from ..model.account import Account, Credentials
from ..model.deployment import CDSE, custom_deployment
from ..model.errors import CredentialsUnavailable, MasterPasswordMissing

# The one method that exists in every QGIS since 3.0 and that the stock editor shows.
_METHOD = "Basic"


def must_invent_master_password() -> bool:
    """Tell whether the first save will make QGIS ask for a new master password."""
    manager = QgsApplication.authManager()
    return (
        not manager.isDisabled()
        and not manager.masterPasswordIsSet()
        and not manager.masterPasswordHashInDatabase()
    )


def store(credentials: Credentials, title: str, credentials_id: str = "") -> str:
    """Keep the credentials encrypted and return the key of the entry.

    An existing entry `credentials_id` is overwritten, so that repeated sign-ins leave one entry.

    Raises:
        MasterPasswordMissing: the user did not unlock the database.
        CredentialsUnavailable: QGIS's authentication system is off or refused.
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


def remove(credentials_id: str) -> None:
    """Remove an entry; one that is gone already is no error."""
    manager = QgsApplication.authManager()
    if credentials_id and not manager.isDisabled():
        manager.removeAuthenticationConfig(credentials_id)


def from_environment(environment: Mapping[str, str]) -> tuple[Account, Credentials] | None:
    """Return the account that environment variables describe; None when id or secret is missing.

    `SH_CLIENT_ID` and `SH_CLIENT_SECRET` (sentinelhub-py's names), with `SH_BASE_URL` and `SH_TOKEN_URL` for any
    deployment but the Copernicus Data Space.

    Raises:
        CredentialsUnavailable: an address is not one that credentials may be sent to; the detail is the address.
    """
    client_id, client_secret = environment.get("SH_CLIENT_ID"), environment.get("SH_CLIENT_SECRET")
    if not client_id or not client_secret:
        return None
    base_url = environment.get("SH_BASE_URL", CDSE.base_url)
    oidc_url = environment.get("SH_TOKEN_URL", CDSE.oidc_url)
    try:
        is_cdse = (base_url, oidc_url) == (CDSE.base_url, CDSE.oidc_url)
        deployment = CDSE if is_cdse else custom_deployment(base_url, oidc_url)
    except ValueError as error:
        raise CredentialsUnavailable(str(error)) from error
    return Account("environment", deployment), Credentials(client_id, client_secret)


def _unlocked_manager() -> QgsAuthManager:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        raise CredentialsUnavailable(manager.disabledMessage())
    if not manager.masterPasswordIsSet() and not manager.setMasterPassword(True):
        raise MasterPasswordMissing
    return manager


def _first(answer: object) -> bool:
    # Some bindings return the changed argument along with the success.
    return bool(answer[0] if isinstance(answer, tuple) else answer)

"""What somebody who helps needs to know, as plain text: versions, settings, the last requests. Nothing private.

In English whatever the user speaks: it is for whoever maintains the plugin.
"""

from __future__ import annotations

import configparser
import platform
from collections.abc import Iterable, Iterator
from functools import lru_cache

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QT_VERSION_STR, QLocale, QSysInfo, qVersion

from .. import paths
from ..api.libraries import library_versions
from ..model.account import Account
from ..raster.version import gdal_version
from .network.request_log import REQUESTS, LoggedRequest, RequestLog, masked_address

MOST_REQUESTS = 50


def support_report(accounts: tuple[Account, ...], current: Account | None, requests: RequestLog = REQUESTS) -> str:
    """Return the report. GUI thread.

    It has neither names nor credentials of accounts, no token, no id of a configuration, and no place on the map.
    """
    parts = (
        ("Sentinel Hub for QGIS: support report", _made_at(requests)),
        ("Versions", _versions()),
        ("Settings", _settings()),
        ("Accounts", _accounts(accounts, current)),
        (f"Last requests (at most {MOST_REQUESTS}, times in UTC)", _requests(requests.last(MOST_REQUESTS))),
    )
    return "\n\n".join("\n".join((title, *lines)) for title, lines in parts) + "\n"


def _made_at(requests: RequestLog) -> Iterator[str]:
    yield f"  made at: {requests.now():%Y-%m-%d %H:%M:%S} UTC"


def _versions() -> Iterator[str]:
    yield f"  plugin: {_plugin_version()}"
    yield f"  QGIS: {Qgis.QGIS_VERSION}"
    yield f"  Qt: {qVersion()} (built with {QT_VERSION_STR})"
    yield f"  Python: {platform.python_version()}"
    yield f"  GDAL: {gdal_version()}"
    for name, version in library_versions().items():
        yield f"  {name}: {version}"
    yield f"  system: {QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}"


@lru_cache(maxsize=1)
def _plugin_version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(paths.METADATA, encoding="utf-8")
    return metadata.get("general", "version", fallback="unknown")


def _settings() -> Iterator[str]:
    settings = QgsSettings()
    yield f"  locale: {QgsApplication.locale()} (system {QLocale.system().name()})"
    yield f"  proxy: {_proxy(settings)}"
    yield f"  network time-out: {QgsNetworkAccessManager.timeout()} ms"
    yield f"  authentication system: {_authentication()}"


def _proxy(settings: QgsSettings) -> str:
    if not settings.value("proxy/proxyEnabled", False, bool):
        return "off"
    kind = str(settings.value("proxy/proxyType", ""))
    has_login = bool(settings.value("proxy/proxyUser", "")) or bool(settings.value("proxy/authcfg", ""))
    return f"on ({kind if kind.isalnum() else 'unknown kind'}, {'with' if has_login else 'without'} a login)"


def _authentication() -> str:
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return "disabled"
    if manager.masterPasswordIsSet():
        return "unlocked"
    return "locked" if manager.masterPasswordHashInDatabase() else "no master password yet"


def _accounts(accounts: Iterable[Account], current: Account | None) -> Iterator[str]:
    everyone = list(accounts)
    if current is not None and current not in everyone:
        everyone.append(current)
    if not everyone:
        yield "  none"
    for number, account in enumerate(everyone, 1):
        deployment, mark = account.deployment, " (in use)" if account == current else ""
        yield f"  {number}: {deployment.kind.value}{mark}"
        yield f"     service: {masked_address(deployment.base_url)}"
        yield f"     tokens: {masked_address(deployment.oidc_url)}"
        yield f"     credentials: {'stored' if account.credentials_id else 'not stored'}"


def _requests(entries: Iterable[LoggedRequest]) -> Iterator[str]:
    empty = True
    for entry in entries:
        empty = False
        status = "---" if entry.status is None else str(entry.status)
        trouble = f"  {entry.trouble}" if entry.trouble else ""
        yield (
            f"  {entry.began_at:%H:%M:%S}  {status}  {entry.milliseconds:>6} ms  {entry.received_bytes:>9} bytes  "
            f"{entry.method} {entry.address}{trouble}"
        )
    if empty:
        yield "  none"

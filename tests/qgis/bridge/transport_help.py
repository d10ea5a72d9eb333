"""Send something through the adapter, as the tests of it do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import requests
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkReply

from sentinelhub_qgis.bridge.network.transport import QgisAdapter

Result = TypeVar("Result")

# Part of every address: whatever is said about a failure must not repeat it.
PRIVATE = "nobodys-business"


def session_over(adapter: QgisAdapter) -> requests.Session:
    """Return a session that knows no way but the adapter."""
    session = requests.Session()
    session.trust_env = False
    session.mount("http://", adapter)
    session.mount("https://", adapter)
    return session


def send(url: str, adapter: QgisAdapter | None = None, method: str = "GET", **more: Any) -> requests.Response:
    """Send one request and follow nothing."""
    adapter = adapter or QgisAdapter(no_byte_seconds=5, total_seconds=10)
    with session_over(adapter) as session:
        return session.request(method, f"{url}/path?private={PRIVATE}", allow_redirects=False, **more)


def replies_left() -> int:
    """Return how many replies this thread's network manager still holds."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QgsNetworkAccessManager.instance().findChildren(QNetworkReply))


def with_proxy(port: int, function: Callable[[], Result]) -> Result:
    """Call `function` while this thread's requests go through a proxy on `port`."""
    manager = QgsNetworkAccessManager.instance()
    before = QNetworkProxy(manager.fallbackProxy()), manager.excludeList(), manager.noProxyList()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port)
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    try:
        return function()
    finally:
        manager.setFallbackProxyAndExcludes(*before)

"""QGIS's network in this process: whom it trusts, by which proxy it goes, how long it waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QThreadPool
from qgis.PyQt.QtNetwork import QSslCertificate


@contextmanager
def trusting(authority: Path) -> Iterator[None]:
    """Keep a certificate authority (PEM) in the authentication database."""
    manager, certificates = QgsApplication.authManager(), QSslCertificate.fromPath(str(authority))
    assert certificates
    assert manager.storeCertAuthorities(certificates)
    _trust_anew()
    try:
        yield
    finally:
        for certificate in certificates:
            manager.removeCertAuthority(certificate)
        _trust_anew()


def proxy_settings(port: int) -> dict[str, object]:
    """Return the settings of a profile whose traffic goes by an HTTP proxy on this machine."""
    return {
        "proxy/proxyEnabled": True,
        "proxy/proxyHost": "127.0.0.1",
        "proxy/proxyPort": port,
        "proxy/proxyType": "HttpProxy",
    }


def timeout_settings(seconds: float) -> dict[str, object]:
    """Return the settings of a profile in which QGIS waits so long for the next byte; 3.40 has another name for it."""
    milliseconds = int(seconds * 1000)
    return {"qgis/networkAndProxy/networkTimeout": milliseconds, "network/network-timeout": milliseconds}


@contextmanager
def going_by_proxy(port: int) -> Iterator[None]:
    """Have this process's traffic go by an HTTP proxy on this machine."""
    settings = QgsSettings()
    for key, value in proxy_settings(port).items():
        settings.setValue(key, value)
    connect_anew()
    try:
        yield
    finally:
        settings.remove("proxy")
        connect_anew()


@contextmanager
def waiting_at_most(seconds: float) -> Iterator[None]:
    """Have QGIS wait so long for the next byte and no longer."""
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(int(seconds * 1000))
    try:
        yield
    finally:
        QgsNetworkAccessManager.setTimeout(before)


def _trust_anew() -> None:
    manager = QgsApplication.authManager()
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()
    connect_anew()


def _are_threads_done() -> bool:
    """Tell whether no thread works any more; what one of them wants of this thread is done meanwhile."""
    QCoreApplication.processEvents()
    return all(pool.waitForDone(50) for pool in _thread_pools())


def _thread_pools() -> list[QThreadPool]:
    """Return where tasks run: from 3.34 on QGIS has a pool of its own for them."""
    tasks = QgsApplication.taskManager()
    return [QThreadPool.globalInstance(), *([tasks.threadPool()] if hasattr(tasks, "threadPool") else [])]


def _is_tile_thread_gone() -> bool:
    """Tell whether QGIS's own thread for tiles has ended: from 3.40 on it outlives the drawing by some ten seconds.

    Nothing in Python knows of it; Linux knows a plain `QThread` by that name.
    """
    QCoreApplication.processEvents()
    names = (_name_of_thread(folder) for folder in Path("/proc/self/task").iterdir())
    if "QThread" not in names:
        return True
    sleep(0.05)
    return False


def _name_of_thread(folder: Path) -> str:
    try:
        return (folder / "comm").read_text().strip()
    except OSError:  # it has ended meanwhile
        return ""


def connect_anew() -> None:
    """Let go of all lines: a thread reads the settings when it first asks for something, and keeps what it trusted."""
    assert any(_are_threads_done() for _ in range(200)), "a thread is busy for ten seconds"
    assert any(_is_tile_thread_gone() for _ in range(800)), "QGIS's thread for tiles is there for 40 seconds"
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
    QgsNetworkAccessManager.instance().clearConnectionCache()

"""What Qt says of a failed request, in terms of `model.errors`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtNetwork import QNetworkInterface, QNetworkProxy, QNetworkProxyQuery, QNetworkReply

from ...model import errors
from .trust import CertificateTrouble, trust_error

# By name: Qt 5 and Qt 6 do not have quite the same ones. Those of UnexpectedAnswer are also Qt's words for an answer
# with a status of 400 or more; that is no error here (see `is_answer`).
KIND_OF: dict[str, type[errors.NetworkError] | type[errors.UnexpectedAnswer]] = {
    "ConnectionRefusedError": errors.ConnectionRefused,
    "RemoteHostClosedError": errors.ConnectionLost,
    "HostNotFoundError": errors.HostNotFound,
    "TimeoutError": errors.NoAnswer,
    # Not by us: QGIS cancels what has been silent for longer than the user's own limit (Settings, Options, Network).
    "OperationCanceledError": errors.NoAnswer,
    "SslHandshakeFailedError": errors.CertificateNotTrusted,
    "TemporaryNetworkFailureError": errors.Offline,
    "NetworkSessionFailedError": errors.Offline,
    "BackgroundRequestNotAllowedError": errors.Offline,
    "TooManyRedirectsError": errors.RedirectRefused,
    "InsecureRedirectError": errors.RedirectRefused,
    "UnknownNetworkError": errors.NetworkError,
    "ProxyConnectionRefusedError": errors.ProxyUnreachable,
    "ProxyConnectionClosedError": errors.ProxyFailed,
    "ProxyNotFoundError": errors.ProxyUnreachable,
    "ProxyTimeoutError": errors.ProxyUnreachable,
    "ProxyAuthenticationRequiredError": errors.ProxyWantsLogin,
    "UnknownProxyError": errors.ProxyFailed,
    "ContentReSendError": errors.ConnectionLost,
    "ContentAccessDenied": errors.UnexpectedAnswer,
    "ContentOperationNotPermittedError": errors.UnexpectedAnswer,
    "ContentNotFoundError": errors.UnexpectedAnswer,
    "AuthenticationRequiredError": errors.UnexpectedAnswer,
    "ContentConflictError": errors.UnexpectedAnswer,
    "ContentGoneError": errors.UnexpectedAnswer,
    "UnknownContentError": errors.UnexpectedAnswer,
    "ProtocolUnknownError": errors.NetworkError,
    "ProtocolInvalidOperationError": errors.UnexpectedAnswer,
    "ProtocolFailure": errors.UnexpectedAnswer,
    "InternalServerError": errors.UnexpectedAnswer,
    "OperationNotImplementedError": errors.UnexpectedAnswer,
    "ServiceUnavailableError": errors.UnexpectedAnswer,
    "UnknownServerError": errors.UnexpectedAnswer,
}
# What Qt 5 says of a proxy that is not there, under the same code as of one that refuses; in the user's language.
_NO_PROXY = ("Proxy connection refused", "Proxy server not found", "Proxy server connection timed out")
_PROXY_SPEAKER = "QHttpSocketEngine"
# What it looks like when the other end cannot be reached; behind a proxy, also when that one says so.
_NOBODY_THERE = (errors.ConnectionRefused, errors.HostNotFound, errors.NetworkError)
PROXY_WANTS_LOGIN = 407
_FIRST_ERROR_STATUS = 400

_NAME_OF: dict[QNetworkReply.NetworkError, str] = {
    getattr(QNetworkReply.NetworkError, name): name for name in KIND_OF if hasattr(QNetworkReply.NetworkError, name)
}
_STATUS_CODES = frozenset(code for code, name in _NAME_OF.items() if KIND_OF[name] is errors.UnexpectedAnswer)


def is_answer(code: QNetworkReply.NetworkError, status: int | None) -> bool:
    """Tell whether the request brought an answer of the server, be it a refusal."""
    if status == PROXY_WANTS_LOGIN:
        return False
    if code == QNetworkReply.NetworkError.NoError:
        return True
    return code in _STATUS_CODES and status is not None and status >= _FIRST_ERROR_STATUS


@dataclass(frozen=True)
class Circumstances:
    """Be what else is known of a failed request.

    Attributes:
        host: whom it was for.
        status: the HTTP status, None when none came.
        said: Qt's own text; it is repeated only where it cannot hold an address, which may hold what is private.
        certificate_troubles: why a certificate is not trusted.
        now: the local time.
        by_proxy: whether a proxy stands between.
    """

    host: str
    status: int | None = None
    said: str = ""
    certificate_troubles: tuple[CertificateTrouble, ...] = ()
    now: datetime | None = None
    by_proxy: bool = False


def error_of(code: QNetworkReply.NetworkError, about: Circumstances) -> errors.SentinelHubError:
    """Return the error for what is no answer (see `is_answer`). Total over Qt's errors."""
    name = _NAME_OF.get(code, "UnknownNetworkError")
    if about.status == PROXY_WANTS_LOGIN:
        name = "ProxyAuthenticationRequiredError"
    kind, said = KIND_OF[name], about.said
    if kind is errors.CertificateNotTrusted:
        return trust_error(about.certificate_troubles, about.host, "" if "://" in said else said, about.now)
    if kind in _NOBODY_THERE and about.by_proxy:
        # The host's name and door are the proxy's business: only the proxy can be meant.
        kind = errors.ProxyUnreachable if _is_no_proxy(said) else errors.ProxyFailed
    elif kind in _NOBODY_THERE and kind is not errors.ConnectionRefused and not has_network():
        kind = errors.Offline
    detail = name if code == QNetworkReply.NetworkError.NoError or "://" in said else said
    return kind(detail, host=about.host)


def _is_no_proxy(said: str) -> bool:
    return any(said in (words, qt_words(words)) for words in _NO_PROXY)


def qt_words(words: str) -> str:
    """Return what Qt says in place of its own English words, in the language it has now."""
    return str(QCoreApplication.translate(_PROXY_SPEAKER, words))


def goes_by_proxy(url: QUrl) -> bool:
    """Tell whether this thread's requests to `url` go through a proxy, by QGIS's own settings."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    direct = (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy)
    proxies = factory.queryProxy(QNetworkProxyQuery(url)) if factory is not None else []
    return bool(proxies) and proxies[0].type() not in direct


def has_network() -> bool:
    """Tell whether this machine has any network interface in use beside itself."""
    wanted = (QNetworkInterface.InterfaceFlag.IsUp, QNetworkInterface.InterfaceFlag.IsRunning)
    return any(
        all(bool(interface.flags() & flag) for flag in wanted)
        and not interface.flags() & QNetworkInterface.InterfaceFlag.IsLoopBack
        and bool(interface.addressEntries())
        for interface in QNetworkInterface.allInterfaces()
    )

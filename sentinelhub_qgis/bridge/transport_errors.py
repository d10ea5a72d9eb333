"""What Qt says of a failed request, in terms of `model.errors`."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtNetwork import QNetworkInterface, QNetworkReply

from ..model import errors

# By name: Qt 5 and Qt 6 do not have quite the same ones. Those of UnexpectedAnswer are also Qt's words for an answer
# with a status of 400 or more; that is no error here (see `is_answer`).
KIND_OF: dict[str, type[errors.SentinelHubError]] = {
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
    "ProxyConnectionRefusedError": errors.ProxyFailed,
    "ProxyConnectionClosedError": errors.ProxyFailed,
    "ProxyNotFoundError": errors.ProxyFailed,
    "ProxyTimeoutError": errors.ProxyFailed,
    "ProxyAuthenticationRequiredError": errors.ProxyFailed,
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
_PROXY_WANTS_LOGIN = 407
_FIRST_ERROR_STATUS = 400

_NAME_OF: dict[QNetworkReply.NetworkError, str] = {
    getattr(QNetworkReply.NetworkError, name): name for name in KIND_OF if hasattr(QNetworkReply.NetworkError, name)
}
_STATUS_CODES = frozenset(code for code, name in _NAME_OF.items() if KIND_OF[name] is errors.UnexpectedAnswer)


def is_answer(code: QNetworkReply.NetworkError, status: int | None) -> bool:
    """Tell whether the request brought an answer of the server, be it a refusal."""
    if status == _PROXY_WANTS_LOGIN:
        return False
    if code == QNetworkReply.NetworkError.NoError:
        return True
    return code in _STATUS_CODES and status is not None and status >= _FIRST_ERROR_STATUS


def error_of(
    code: QNetworkReply.NetworkError, status: int | None, host: str, said: str, certificate_troubles: Iterable[str] = ()
) -> errors.SentinelHubError:
    """Return the error for what is no answer (see `is_answer`). Total over Qt's errors.

    `said` is Qt's own text; it is kept only where it cannot hold an address, for the address may hold what is nobody's
    business.
    """
    name = _NAME_OF.get(code, "UnknownNetworkError")
    if status == _PROXY_WANTS_LOGIN:
        name = "ProxyAuthenticationRequiredError"
    kind = KIND_OF[name]
    if issubclass(kind, errors.CertificateNotTrusted):
        said = "; ".join(dict.fromkeys(certificate_troubles)) or said
    detail = name if code == QNetworkReply.NetworkError.NoError or "://" in said else said
    if kind in (errors.HostNotFound, errors.NetworkError) and not has_network():
        kind = errors.Offline
    if issubclass(kind, errors.NetworkError):
        return kind(detail, host=host)
    return kind(detail)


def has_network() -> bool:
    """Tell whether this machine has any network interface in use beside itself."""
    wanted = (QNetworkInterface.InterfaceFlag.IsUp, QNetworkInterface.InterfaceFlag.IsRunning)
    return any(
        all(bool(interface.flags() & flag) for flag in wanted)
        and not interface.flags() & QNetworkInterface.InterfaceFlag.IsLoopBack
        and bool(interface.addressEntries())
        for interface in QNetworkInterface.allInterfaces()
    )

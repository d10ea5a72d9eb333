"""Words for what goes wrong on the way to the service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ...model import errors
from .durations import long_time
from .saying import Action, Level, Wording, host_of, quoted

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def _cancelled(_error: BaseException) -> Wording:
    return Wording(translate("Wording", "Cancelled."), "", Level.INFO)


def _offline(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This computer has no network connection."),
        translate("Wording", "Check the network, then try again."),
    )


def _host_not_found(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The name {} was not found on the network.").format(host_of(error)),
        translate("Wording", "Check the network connection, and how the name is spelled."),
    )


def _connection_refused(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "{} does not accept connections.").format(host_of(error)),
        translate("Wording", "Check the address, a firewall may also be in the way; then try again."),
    )


def _connection_lost(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The connection to {} was interrupted before the answer was complete.").format(
            host_of(error)
        ),
        translate("Wording", "Try again; what was finished is kept."),
    )


def _no_answer(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "{} did not answer in time.").format(host_of(error)),
        translate("Wording", "The service may be busy, or the network slow: try again in a moment."),
    )


def _certificate(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The certificate of {} is not trusted: QGIS does not know who issued it.").format(
            host_of(error)
        ),
        translate(
            "Wording",
            "If your organisation has its own certificate authority, add it under Settings › Options › Authentication.",
        ),
        Level.CRITICAL,
        Action.OPEN_AUTHENTICATION_SETTINGS,
    )


def _self_signed(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The certificate of {} is self-signed.").format(host_of(error)),
        translate(
            "Wording",
            "If it is a server of your own organisation, add the certificate under Settings › Options › "
            "Authentication. Otherwise somebody may be intercepting the connection: try another network.",
        ),
        Level.CRITICAL,
        Action.OPEN_AUTHENTICATION_SETTINGS,
    )


def _other_host(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The certificate sent by {} belongs to another host.").format(host_of(error)),
        translate(
            "Wording",
            "A login page of the network may be in the way: open any web page in a browser, then try again. "
            "Otherwise check the address of the service.",
        ),
        Level.CRITICAL,
    )


def _expired_certificate(error: errors.CertificateExpired) -> Wording:
    return Wording(
        _end_of_certificate(error),
        translate(
            "Wording",
            "If the clock is right, the operator of the service must renew the certificate. Otherwise set the clock.",
        ),
        Level.CRITICAL,
    )


def _end_of_certificate(error: errors.CertificateExpired) -> str:
    if error.until is None or error.now is None:
        return translate("Wording", "The certificate of {} has expired.").format(host_of(error))
    text = translate("Wording", "The certificate of {host} expired on {end}; this computer's clock says {now}.")
    form = "%Y-%m-%d" if error.until.date() != error.now.date() else "%Y-%m-%d %H:%M"
    return text.format(host=host_of(error), end=_local(error.until, form), now=_local(error.now, form))


def _local(moment: datetime, form: str) -> str:
    return moment.astimezone().strftime(form)


def _no_secure_connection(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "A secure connection to {} could not be set up.").format(host_of(error)),
        translate(
            "Wording",
            "Check the address. A firewall or virus scanner may be in the way, or this QGIS too old for the service.",
        ),
        Level.CRITICAL,
    )


def _clock(error: errors.ClockWrong) -> Wording:
    return Wording(
        clock_sentence(error.seconds_ahead, at_least=error.at_least),
        translate("Wording", "Set date, time and time zone of the computer, then try again."),
        Level.CRITICAL,
    )


def clock_sentence(seconds_ahead: float, *, at_least: bool = False) -> str:
    """Say how far this computer's clock is off: ahead, or behind when negative."""
    if not seconds_ahead:
        return translate("Wording", "This computer's clock is wrong.")
    text = {
        (True, True): translate("Wording", "This computer's clock is at least {} ahead."),
        (True, False): translate("Wording", "This computer's clock is at least {} behind."),
        (False, True): translate("Wording", "This computer's clock is {} ahead."),
        (False, False): translate("Wording", "This computer's clock is {} behind."),
    }[at_least, seconds_ahead > 0]
    return text.format(long_time(abs(seconds_ahead)))


def _not_encrypted(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The address of {} begins with http. Nothing was sent: others could read it.").format(
            host_of(error)
        ),
        translate("Wording", "Use the address that begins with https."),
        Level.CRITICAL,
    )


def _proxy(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The proxy did not let the connection to {} through.").format(host_of(error)),
        translate(
            "Wording",
            "Ask whoever runs the proxy to allow this host, or check Settings › Options › Network.",
        ),
        action=Action.OPEN_PROXY_SETTINGS,
    )


def _no_proxy(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The proxy that QGIS is set to use cannot be reached."),
        translate("Wording", "Check its address under Settings › Options › Network, or switch it off there."),
        action=Action.OPEN_PROXY_SETTINGS,
    )


def _proxy_login(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The proxy wants a user name and a password."),
        translate("Wording", "Enter them under Settings › Options › Network, then try again."),
        action=Action.OPEN_PROXY_SETTINGS,
    )


def _network_login(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The network wants you to log in first."),
        translate("Wording", "Open any web page in a browser and log in there, then try again."),
    )


def _redirect(error: errors.NetworkError) -> Wording:
    return Wording(
        translate(
            "Wording", "{} pointed to another address. Nothing was sent there, to keep your credentials safe."
        ).format(host_of(error)),
        translate("Wording", "Check the address of the service; a login page of the network may also be in the way."),
        Level.CRITICAL,
    )


def _network(error: errors.NetworkError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service could not be reached."), error),
        translate("Wording", "Check the network, then try again."),
    )


WORDS_OF_THE_LINE: dict[type[BaseException], Callable[..., Wording]] = {
    errors.Cancelled: _cancelled,
    errors.Offline: _offline,
    errors.HostNotFound: _host_not_found,
    errors.ConnectionRefused: _connection_refused,
    errors.ConnectionLost: _connection_lost,
    errors.NoAnswer: _no_answer,
    errors.CertificateNotTrusted: _certificate,
    errors.CertificateSelfSigned: _self_signed,
    errors.CertificateOfAnotherHost: _other_host,
    errors.CertificateExpired: _expired_certificate,
    errors.SecureConnectionFailed: _no_secure_connection,
    errors.ClockWrong: _clock,
    errors.NotEncrypted: _not_encrypted,
    errors.ProxyFailed: _proxy,
    errors.ProxyUnreachable: _no_proxy,
    errors.ProxyWantsLogin: _proxy_login,
    errors.NetworkWantsLogin: _network_login,
    errors.RedirectRefused: _redirect,
    errors.NetworkError: _network,
}

"""Words for what goes wrong on the way to the service, and for what the service says."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ..model import errors
from .words import Level, Wording, quoted

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
        translate("Wording", "The address {} was not found.").format(error.host),
        translate("Wording", "Check the network connection and the address of the service."),
    )


def _connection_refused(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "{} does not accept connections.").format(error.host),
        translate("Wording", "Check the address, a firewall may also be in the way; then try again."),
    )


def _connection_lost(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The connection to {} broke off before the answer was complete.").format(error.host),
        translate("Wording", "Try again; what was finished is kept."),
    )


def _no_answer(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "{} did not answer in time.").format(error.host),
        translate("Wording", "The service may be busy: try again in a moment, or ask for a smaller image."),
    )


def _certificate(error: errors.NetworkError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The certificate of {} is not trusted.").format(error.host), error),
        translate(
            "Wording",
            "If your organisation has its own certificate authority, add it under Settings › Options › Authentication.",
        ),
        Level.CRITICAL,
    )


def _not_encrypted(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "The address of {} begins with http. Nothing was sent: others could read it.").format(
            error.host
        ),
        translate("Wording", "Use the address that begins with https."),
        Level.CRITICAL,
    )


def _proxy(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The proxy did not let the request through."),
        translate("Wording", "Check address, user and password under Settings › Options › Network."),
    )


def _redirect(error: errors.NetworkError) -> Wording:
    return Wording(
        translate(
            "Wording", "{} pointed to another address. Nothing was sent there, to keep your credentials safe."
        ).format(error.host),
        translate("Wording", "Check the address of the service; a login page of the network may also be in the way."),
        Level.CRITICAL,
    )


def _network(error: errors.NetworkError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service could not be reached."), error),
        translate("Wording", "Check the network, then try again."),
    )


def _bad_request(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service refused the request."), error),
        translate("Wording", "Change what it names, then try again."),
    )


def _evalscript(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The evalscript does not run."), error),
        translate("Wording", "Correct the script, then try again."),
    )


def _too_coarse(error: errors.SentinelHubError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The pixels are larger than this collection allows."), error),
        translate("Wording", "Zoom in or choose a finer resolution."),
    )


def _wrong_credentials(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The service does not know this client id and secret."),
        translate(
            "Wording",
            "Check both, also for a missing last character, and that they belong to this deployment.",
        ),
    )


def _not_authorised(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The service does not accept this sign-in."),
        translate(
            "Wording",
            "The OAuth client may belong to another deployment, or was revoked: create a new one and sign in again.",
        ),
    )


def _not_permitted(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "Your account does not include this."), error),
        translate("Wording", "Choose another collection, or ask the owner of the account."),
    )


def _quota(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This month's processing units or requests of the account are used up."),
        translate("Wording", "They are renewed on the first day of the month; the dashboard shows the figures."),
    )


def _expired(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The account has expired."),
        translate("Wording", "Renew it in the dashboard, then connect again."),
    )


def _not_found(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service has no such thing at this address."), error),
        translate("Wording", "Refresh the sources; check the deployment."),
    )


def _rate_limited(error: errors.RateLimited) -> Wording:
    return Wording(
        translate("Wording", "The account's limit of requests or processing units per minute is reached."),
        translate("Wording", "Try again in {} seconds.").format(max(1, round(error.wait_seconds))),
    )


def _service_trouble(error: errors.ServiceError) -> Wording:
    return Wording(
        translate("Wording", "The service has trouble of its own (HTTP status {}).").format(error.status),
        translate("Wording", "Try again in a few minutes."),
    )


def _service(error: errors.ServiceError) -> Wording:
    return Wording(
        quoted(translate("Wording", "The service refused (HTTP status {}).").format(error.status), error),
        translate("Wording", "Try again later."),
    )


def _unexpected(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The answer did not come from Sentinel Hub."),
        translate(
            "Wording",
            "Check the address of the deployment; a login page of the network may also be in the way.",
        ),
    )


WORDS_OF_THE_LINE: dict[type[BaseException], Callable[..., Wording]] = {
    errors.Cancelled: _cancelled,
    errors.Offline: _offline,
    errors.HostNotFound: _host_not_found,
    errors.ConnectionRefused: _connection_refused,
    errors.ConnectionLost: _connection_lost,
    errors.NoAnswer: _no_answer,
    errors.CertificateNotTrusted: _certificate,
    errors.NotEncrypted: _not_encrypted,
    errors.ProxyFailed: _proxy,
    errors.RedirectRefused: _redirect,
    errors.NetworkError: _network,
    errors.BadRequest: _bad_request,
    errors.EvalscriptFailed: _evalscript,
    errors.ResolutionTooCoarse: _too_coarse,
    errors.WrongCredentials: _wrong_credentials,
    errors.NotAuthorised: _not_authorised,
    errors.NotPermitted: _not_permitted,
    errors.QuotaUsedUp: _quota,
    errors.AccountExpired: _expired,
    errors.NotFound: _not_found,
    errors.RateLimited: _rate_limited,
    errors.ServiceTrouble: _service_trouble,
    errors.ServiceError: _service,
    errors.UnexpectedAnswer: _unexpected,
}

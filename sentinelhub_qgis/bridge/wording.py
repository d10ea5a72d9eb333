"""What the plugin says of errors: a sentence, the next step, and how loud. The only home of such words.

Texts from the service are quoted as plain text; whoever shows a wording shows it as plain text too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ..model import errors

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class Level(Enum):
    """Say how loud a wording is."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


@dataclass(frozen=True)
class Wording:
    """Be what the user reads: what failed, and what to do next."""

    sentence: str
    hint: str
    level: Level = Level.WARNING

    def as_text(self) -> str:
        """Return sentence and hint in one line."""
        return f"{self.sentence} {self.hint}".strip()


def wording_of(error: BaseException) -> Wording:
    """Return the words for any error; the nearest class of the error tree decides, others are bugs."""
    for kind in type(error).__mro__:
        words = _WORDS.get(kind)
        if words is not None:
            return words(error)
    return _bug(error)


def _quoted(text: str, error: errors.SentinelHubError) -> str:
    """Return `text` followed by what the service or system said."""
    return translate("Wording", "{} It said: “{}”").format(text, error.detail) if error.detail else text


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
        translate("Wording", "The connection to {} broke off before the answer was complete.").format(
            error.host
        ),
        translate("Wording", "Try again; what was finished is kept."),
    )


def _no_answer(error: errors.NetworkError) -> Wording:
    return Wording(
        translate("Wording", "{} did not answer in time.").format(error.host),
        translate("Wording", "The service may be busy: try again in a moment, or ask for a smaller image."),
    )


def _certificate(error: errors.NetworkError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The certificate of {} is not trusted.").format(error.host), error),
        translate(
            "Wording",
            "If your organisation has its own certificate authority, add it under Settings › Options › Authentication.",
        ),
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
        translate(
            "Wording", "Check the address of the service; a login page of the network may also be in the way."
        ),
        Level.CRITICAL,
    )


def _network(error: errors.NetworkError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The service could not be reached."), error),
        translate("Wording", "Check the network, then try again."),
    )


def _bad_request(error: errors.ServiceError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The service refused the request."), error),
        translate("Wording", "Change what it names, then try again."),
    )


def _evalscript(error: errors.ServiceError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The evalscript does not run."), error),
        translate("Wording", "Correct the script, then try again."),
    )


def _too_coarse(error: errors.SentinelHubError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The pixels are larger than this collection allows."), error),
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
        _quoted(translate("Wording", "Your account does not include this."), error),
        translate("Wording", "Choose another collection, or ask the owner of the account."),
    )


def _quota(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "This month's processing units or requests of the account are used up."),
        translate(
            "Wording", "They are renewed on the first day of the month; the dashboard shows the figures."
        ),
    )


def _expired(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The account has expired."),
        translate("Wording", "Renew it in the dashboard, then connect again."),
    )


def _not_found(error: errors.ServiceError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The service has no such thing at this address."), error),
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
        _quoted(translate("Wording", "The service refused (HTTP status {}).").format(error.status), error),
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


def _no_account(error: errors.SentinelHubError) -> Wording:
    sentence = (
        translate("Wording", "There is no account called “{}”.").format(error.detail)
        if error.detail
        else translate("Wording", "No account is set up.")
    )
    return Wording(
        sentence,
        translate(
            "Wording",
            "Sign in in the Sentinel Hub panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET in the environment.",
        ),
    )


def _master_password(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "QGIS's password store stays locked, so the credentials cannot be used."),
        translate("Wording", "Try again and enter the master password of QGIS."),
    )


def _credentials(error: errors.SentinelHubError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The stored credentials cannot be read."), error),
        translate("Wording", "Sign in again to store them anew."),
    )


def _area(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "The area cannot be used."),
        translate("Wording", "Choose one that is not empty and lies within its CRS."),
    )


def _too_large(error: errors.ImageTooLarge) -> Wording:
    return Wording(
        translate(
            "Wording", "The image would have {width} × {height} pixels; {limit} on a side are possible."
        ).format(width=error.width, height=error.height, limit=error.limit),
        translate("Wording", "Zoom in or choose a coarser resolution."),
    )


def _pixel_too_coarse(error: errors.PixelTooCoarse) -> Wording:
    return Wording(
        translate("Wording", "A pixel would be {metres} m wide; this collection allows at most {limit} m.").format(
            metres=f"{error.metres:g}", limit=f"{error.limit:g}"
        ),
        translate("Wording", "Zoom in or choose a finer resolution."),
    )


def _nothing_ordered(error: errors.SentinelHubError) -> Wording:
    missing = {
        "bands": translate("Wording", "No band is chosen."),
        "period": translate("Wording", "No date is chosen."),
        "collection": translate("Wording", "No collection is chosen."),
        "resolution": translate("Wording", "The resolution must be larger than zero."),
    }
    return Wording(
        missing.get(error.detail, translate("Wording", "Something is missing in the order.")),
        translate("Wording", "Choose one, then try again."),
    )


def _order(error: errors.SentinelHubError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "This image cannot be made."), error),
        translate("Wording", "Change the order, then try again."),
    )


def _not_writable(error: errors.FileError) -> Wording:
    return Wording(
        translate("Wording", "The file {} cannot be written.").format(error.path),
        translate("Wording", "Choose another folder, or close the program that has it open."),
    )


def _disk_full(error: errors.FileError) -> Wording:
    return Wording(
        translate("Wording", "There is no room left for {}.").format(error.path),
        translate("Wording", "Make room or choose another disk, then start again: finished parts are kept."),
    )


def _tile_damaged(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "A part of the image arrived damaged."),
        translate("Wording", "Start again: finished parts are kept."),
    )


def _file(error: errors.FileError) -> Wording:
    return Wording(
        _quoted(translate("Wording", "The result could not be kept."), error),
        translate("Wording", "Choose another file, then try again."),
    )


def _bug(_error: BaseException) -> Wording:
    return Wording(
        translate("Wording", "Something went wrong in the plugin itself."),
        translate(
            "Wording",
            "The details are in View › Panels › Log Messages, tab Sentinel Hub: please report them.",
        ),
        Level.CRITICAL,
    )


_WORDS: dict[type[BaseException], Callable[..., Wording]] = {
    errors.Cancelled: _cancelled,
    errors.Offline: _offline,
    errors.HostNotFound: _host_not_found,
    errors.ConnectionRefused: _connection_refused,
    errors.ConnectionLost: _connection_lost,
    errors.NoAnswer: _no_answer,
    errors.CertificateNotTrusted: _certificate,
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
    errors.NoAccount: _no_account,
    errors.MasterPasswordMissing: _master_password,
    errors.CredentialsError: _credentials,
    errors.AreaUnusable: _area,
    errors.ImageTooLarge: _too_large,
    errors.PixelTooCoarse: _pixel_too_coarse,
    errors.NothingOrdered: _nothing_ordered,
    errors.OrderError: _order,
    errors.FileNotWritable: _not_writable,
    errors.DiskFull: _disk_full,
    errors.TileDamaged: _tile_damaged,
    errors.FileError: _file,
}

"""Everything that can go wrong, as one tree.

    SentinelHubError
    ├── Cancelled                     the user stopped it; never shown as a failure
    ├── NetworkError                  no usable answer came back
    │   ├── Offline                   the machine has no network at all
    │   ├── HostNotFound              DNS knows no such host
    │   ├── ConnectionRefused         nobody listens there
    │   ├── ConnectionLost            the line broke, also in the middle of a body
    │   ├── NoAnswer                  no byte for too long, or the whole answer took too long
    │   ├── CertificateNotTrusted     nobody this computer trusts vouches for the host
    │   │   ├── CertificateSelfSigned     nobody but itself vouches for it
    │   │   ├── CertificateOfAnotherHost  it was made for another name
    │   │   ├── CertificateExpired        it has ended, or this computer's clock is ahead
    │   │   └── SecureConnectionFailed    TLS could not be set up at all
    │   ├── ClockWrong                this computer's clock is off, and that is why
    │   ├── NotEncrypted              the address is plain HTTP, where credentials must not go
    │   ├── ProxyFailed               the proxy refused
    │   │   ├── ProxyUnreachable          it is not there
    │   │   └── ProxyWantsLogin           it wants a user and a password (407)
    │   ├── NetworkWantsLogin         the network lets nobody out before a login on a page of its own (511)
    │   └── RedirectRefused           sent to another host, where credentials must not go
    ├── ServiceError                  the service answered, and said no  (status, code, detail)
    │   ├── BadRequest                400: the request is wrong
    │   │   ├── EvalscriptFailed      the evalscript is wrong
    │   │   ├── ResolutionTooCoarse   more metres per pixel than the collection allows
    │   │   └── NameTaken             something has this name or id already
    │   ├── WrongCredentials          token refused: unknown client, or wrong secret
    │   │   ├── WrongSecret               the client is known, the secret is not its own
    │   │   └── WrongDeployment           they belong to another deployment
    │   ├── NotAuthorised             401 even with a fresh token
    │   ├── NotPermitted              403: not in the account's plan
    │   │   └── MayNotConfigure           configurations may be read, not made or changed
    │   ├── QuotaUsedUp               403: units or requests of the month are spent
    │   ├── AccountExpired            403: the account has ended
    │   ├── NotFound                  404 and 410
    │   ├── RateLimited               429: too many requests or units a minute
    │   └── ServiceTrouble            5xx
    ├── UnexpectedAnswer              the answer is not what this service says (cut JSON, wrong type)
    │   ├── WebPageInstead            a web page: the login of a network, a filter, another server
    │   └── NoServiceThere            nothing of this service is at the address
    ├── CredentialsError              the stored credentials cannot be had
    │   ├── NoAccount                 nobody is signed in
    │   ├── EnvironmentUnusable       the environment describes half an account
    │   ├── MasterPasswordMissing     the authentication database stays locked
    │   ├── PasswordStoreOff          QGIS's authentication system is off
    │   └── CredentialsUnavailable    the entry is gone or cannot be read
    ├── OrderError                    what was ordered cannot be made
    │   ├── AreaUnusable              empty, not finite, or outside the CRS
    │   │   └── AcrossAntimeridian        on both sides of the 180th meridian
    │   ├── ImageTooLarge             more pixels than one order may have
    │   ├── PixelTooCoarse            a pixel is larger than the collection allows
    │   ├── TooManyScenes             more scenes than are worth listing
    │   ├── ScriptUnclear             a script does not say plainly what it gives
    │   ├── NotAPicture               a picture file is wanted of what is no picture
    │   ├── NothingAcquired           there is no acquisition of this place and time
    │   ├── ConfigurationOff          the plugin's own configuration is switched off
    │   ├── BandsUnknown              the service does not say which bands a collection has
    │   └── NothingOrdered            no band, no date, no collection
    └── FileError                     the result cannot be kept
        ├── FileNotWritable           folder missing, no right, open elsewhere
        ├── AlreadyUnderWay           another program is at the same download
        ├── DiskFull                  no room left
        │   └── NotEnoughRoom             known before anything is sent
        └── TileDamaged               a tile is not the image that was asked for

Those of batches alone are in `batch/errors.py`. An error carries facts, never a sentence for the user:
`bridge/words/wording.py` has those.
"""

from __future__ import annotations

from datetime import datetime

from .deployment import Deployment
from .orders.standing import Standing


class SentinelHubError(Exception):
    """Be the root of all errors that are not bugs.

    `detail` is what the service or the system said: plain text from outside, to be shown as text only. `standing` is
    how far a download was that it broke off, `units_spent` what answers cost that came, but not whole.
    """

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail
        self.standing: Standing | None = None
        self.units_spent = 0.0


class Cancelled(SentinelHubError):
    """Say that the user stopped the work."""


class NetworkError(SentinelHubError):
    """Say that no usable answer came back from `host`."""

    def __init__(self, detail: str = "", *, host: str = "") -> None:
        super().__init__(detail)
        self.host = host


class Offline(NetworkError):
    """Say that this machine has no network."""


class HostNotFound(NetworkError):
    """Say that the name of the host is not known."""


class ConnectionRefused(NetworkError):
    """Say that nothing accepts connections at the host."""


class ConnectionLost(NetworkError):
    """Say that the connection broke before the answer was whole."""


class NoAnswer(NetworkError):
    """Say that the answer did not come in time."""


class CertificateNotTrusted(NetworkError):
    """Say that the TLS connection could not be trusted."""


class SecureConnectionFailed(CertificateNotTrusted):
    """Say that TLS could not be set up, whatever the certificate is."""


class CertificateSelfSigned(CertificateNotTrusted):
    """Say that the host vouches for itself, and nobody else does."""


class CertificateOfAnotherHost(CertificateNotTrusted):
    """Say that the certificate was made for another name."""


class CertificateExpired(CertificateNotTrusted):
    """Say that the certificate was good until `until`, while the local clock says `now`; both None when not known."""

    def __init__(
        self, detail: str = "", *, host: str = "", until: datetime | None = None, now: datetime | None = None
    ) -> None:
        super().__init__(detail, host=host)
        self.until = until
        self.now = now


class ClockWrong(NetworkError):
    """Say that the local clock is `seconds_ahead` of the world's (behind when negative), or even more: `at_least`."""

    def __init__(self, detail: str = "", *, host: str = "", seconds_ahead: float = 0.0, at_least: bool = False) -> None:
        super().__init__(detail, host=host)
        self.seconds_ahead = seconds_ahead
        self.at_least = at_least


class NotEncrypted(NetworkError):
    """Say that the address is plain HTTP, where nothing was sent."""


class ProxyFailed(NetworkError):
    """Say that the proxy did not let the request through."""


class ProxyUnreachable(ProxyFailed):
    """Say that there is no proxy where one should be."""


class ProxyWantsLogin(ProxyFailed):
    """Say that the proxy wants a user name and a password, or others."""


class NetworkWantsLogin(NetworkError):
    """Say that the network wants a login on a page of its own before it lets anything through."""


class RedirectRefused(NetworkError):
    """Say that the answer pointed to another host, where nothing was sent."""


class ServiceError(SentinelHubError):
    """Say that the service refused, with its HTTP status and error code (API reference 5.5)."""

    def __init__(self, detail: str = "", *, status: int = 0, code: str = "") -> None:
        super().__init__(detail)
        self.status = status
        self.code = code


class BadRequest(ServiceError):
    """Say that the service understood the request and found it wrong."""


class EvalscriptFailed(BadRequest):
    """Say that the evalscript is wrong."""


class ResolutionTooCoarse(BadRequest):
    """Say that the pixel is larger than the collection allows."""


class NameTaken(BadRequest):
    """Say that something has the name or id already that was to be given."""


class WrongCredentials(ServiceError):
    """Say that client id and secret do not belong together or are unknown here."""


class WrongSecret(WrongCredentials):
    """Say that the client id is known and the secret is not its own."""


class WrongDeployment(WrongCredentials):
    """Say that client id and secret are good at `deployment`, which is not where they were sent first."""

    def __init__(
        self, detail: str = "", *, status: int = 401, code: str = "", deployment: Deployment | None = None
    ) -> None:
        super().__init__(detail, status=status, code=code)
        self.deployment = deployment


class NotAuthorised(ServiceError):
    """Say that a fresh token was refused: another deployment's, or revoked."""


class NotPermitted(ServiceError):
    """Say that the account's plan does not include this."""


class MayNotConfigure(NotPermitted):
    """Say that the account may not make or change configurations."""


class QuotaUsedUp(ServiceError):
    """Say that the month's processing units or requests are spent."""


class AccountExpired(ServiceError):
    """Say that the account has ended."""


class NotFound(ServiceError):
    """Say that there is no such thing at this address."""


class RateLimited(ServiceError):
    """Say that the account asks too fast; `wait_seconds` is how long the service wants us to wait."""

    def __init__(self, detail: str = "", *, status: int = 429, code: str = "", wait_seconds: float = 30.0) -> None:
        super().__init__(detail, status=status, code=code)
        self.wait_seconds = wait_seconds


class ServiceTrouble(ServiceError):
    """Say that the service itself is in trouble (5xx)."""


class UnexpectedAnswer(SentinelHubError):
    """Say that the answer of `host` (empty when not known) is not one of this service."""

    def __init__(self, detail: str = "", *, host: str = "") -> None:
        super().__init__(detail)
        self.host = host


class WebPageInstead(UnexpectedAnswer):
    """Say that a web page came where data was asked for."""


class NoServiceThere(UnexpectedAnswer):
    """Say that the host answers, and has nothing of this service at the address."""


class CredentialsError(SentinelHubError):
    """Say that stored credentials cannot be had."""


class NoAccount(CredentialsError):
    """Say that no account is set up."""


class EnvironmentUnusable(CredentialsError):
    """Say that the environment variables describe no whole account; `detail` names the one at fault."""


class MasterPasswordMissing(CredentialsError):
    """Say that QGIS's authentication database stays locked."""


class PasswordStoreOff(CredentialsError):
    """Say that QGIS's authentication system is off: by its start, or after too many wrong master passwords."""


class CredentialsUnavailable(CredentialsError):
    """Say that the stored entry is gone or cannot be read."""


class OrderError(SentinelHubError):
    """Say that what was ordered cannot be made."""


class AreaUnusable(OrderError):
    """Say that the area is empty, not finite, or outside its CRS."""


class AcrossAntimeridian(AreaUnusable):
    """Say that the area lies on both sides of the 180th meridian, where one rectangle cannot."""


class ImageTooLarge(OrderError):
    """Say that the image has more pixels than one order may have; pixels of `finest` metres would do."""

    def __init__(
        self, detail: str = "", *, width: int = 0, height: int = 0, limit: int = 0, finest: float = 0.0
    ) -> None:
        super().__init__(detail)
        self.finest = finest
        self.width = width
        self.height = height
        self.limit = limit


class PixelTooCoarse(OrderError):
    """Say that a pixel of `metres` is larger than the `limit` in metres that the collection allows."""

    def __init__(self, detail: str = "", *, metres: float = 0.0, limit: float = 0.0) -> None:
        super().__init__(detail or f"{metres:.0f} m > {limit:.0f} m")
        self.metres = metres
        self.limit = limit


class TooManyScenes(OrderError):
    """Say that the catalogue has more scenes of a place and time than are worth listing; `detail` is how many."""


class ScriptUnclear(OrderError):
    """Say that an evalscript does not tell what it gives; `detail` is `bands`, `names` or `sample type`."""


class NotAPicture(OrderError):
    """Say that a file with the ending `detail` cannot hold what is ordered: measured values, or more than one date."""


class NothingAcquired(OrderError):
    """Say that the collection called `detail` has no acquisition of the place in the period below the cloud limit."""


class ConfigurationOff(OrderError):
    """Say that the configuration called `detail`, which is to be used, is switched off for maps."""


class BandsUnknown(OrderError):
    """Say that nobody tells which bands the collection called `detail` has."""


class NothingOrdered(OrderError):
    """Say that a part of the order is missing; `detail` names it."""


class FileError(SentinelHubError):
    """Say that the result cannot be kept; `path` is where."""

    def __init__(self, detail: str = "", *, path: str = "") -> None:
        super().__init__(detail)
        self.path = path


class FileNotWritable(FileError):
    """Say that the file cannot be written."""


class AlreadyUnderWay(FileError):
    """Say that another program, or another job of this one, is at the same download."""


class DiskFull(FileError):
    """Say that there is no room left."""


class NotEnoughRoom(DiskFull):
    """Say that there are `free` bytes where more than `needed` will be written."""

    def __init__(self, detail: str = "", *, path: str = "", needed: int = 0, free: int = 0) -> None:
        super().__init__(detail, path=path)
        self.needed = needed
        self.free = free


class TileDamaged(FileError):
    """Say that a tile is not the image that was asked for."""

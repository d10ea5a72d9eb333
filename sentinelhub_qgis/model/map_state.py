"""What is known of a map layer's picture in the view that is shown, and why it stays blank.

A state begins anew with each view (place, scale, date) and follows the requests of one drawing:

    idle -> loading -> idle | failed | empty
                 \\-> waiting (throttled) -> loading ...

Nothing here knows a clock: times are seconds of whatever clock the caller has.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from . import errors

# A layer that is throttled again and again is not asked for by itself for ever.
MOST_REPAINTS = 3


class Phase(Enum):
    """Name how a layer's picture stands."""

    IDLE = "idle"
    LOADING = "loading"
    FAILED = "failed"
    EMPTY = "empty"
    WAITING = "waiting"


class Cause(str, Enum):
    """Name why a picture is missing, as far as a user can do something about it."""

    QUOTA = "quota"
    THROTTLED = "throttled"
    EXPIRED = "expired"
    NOT_PERMITTED = "not permitted"
    SWITCHED_OFF = "switched off"
    GONE = "gone"
    TOO_FAR_OUT = "too far out"
    NO_DATA = "no data"
    OUTSIDE = "outside"
    NETWORK = "network"
    SERVICE = "service"
    REFUSED = "refused"


class Remedy(Enum):
    """Name what a button beside the reason does."""

    NONE = "none"
    ZOOM_IN = "zoom in"
    ZOOM_TO_DATA = "zoom to data"
    DASHBOARD = "dashboard"
    TRY_AGAIN = "try again"


_CAUSES: tuple[tuple[type[errors.SentinelHubError], Cause], ...] = (
    (errors.QuotaUsedUp, Cause.QUOTA),
    (errors.RateLimited, Cause.THROTTLED),
    (errors.AccountExpired, Cause.EXPIRED),
    (errors.NotPermitted, Cause.NOT_PERMITTED),
    (errors.ResolutionTooCoarse, Cause.TOO_FAR_OUT),
    (errors.NotFound, Cause.GONE),
    (errors.ServiceTrouble, Cause.SERVICE),
    (errors.NetworkError, Cause.NETWORK),
)
_REMEDIES = {
    Cause.QUOTA: Remedy.DASHBOARD,
    Cause.EXPIRED: Remedy.DASHBOARD,
    Cause.SWITCHED_OFF: Remedy.DASHBOARD,
    Cause.TOO_FAR_OUT: Remedy.ZOOM_IN,
    Cause.OUTSIDE: Remedy.ZOOM_TO_DATA,
    Cause.NO_DATA: Remedy.NONE,
}
# Where tiles of one picture fail in different ways, the reason that no waiting mends is told; silence says the least.
# QGIS from 3.40 on may never send the last of its tries for a picture that broke off, and calls that silence, too.
_WEIGHTS = (Cause.NETWORK, Cause.SERVICE, Cause.THROTTLED)


def cause_of(error: errors.SentinelHubError) -> Cause:
    """Return the cause behind an error of the service or of the way to it. Total."""
    if isinstance(error, errors.ServiceError):
        words = error.detail.lower()
        if "disabled" in words:
            return Cause.SWITCHED_OFF
        if "not found" in words and ("configuration" in words or "instance" in words or "layer" in words):
            return Cause.GONE
    return next((cause for kind, cause in _CAUSES if isinstance(error, kind)), Cause.REFUSED)


def remedy_of(cause: Cause | None) -> Remedy:
    """Return what a button can do about a cause."""
    return Remedy.NONE if cause is None else _REMEDIES.get(cause, Remedy.TRY_AGAIN)


@dataclass(frozen=True)
class LayerState:
    """Be what is known of one layer.

    Attributes:
        drawing: number of the drawing whose requests are counted.
        asked, answered: pictures of it: those asked for, and those that came or failed.
        failed: those of `answered` that failed.
        meagre: those that came and are too small in bytes to show anything.
        cause: why the picture is missing; None while nothing is wrong, or the service is asked why.
        error: what the cause was told by; None for causes that are no errors.
        resume_at: when a throttled layer goes on by itself; None when it does not.
        repaints: how often it went on by itself since it was last whole.
        goes_on_after: number of the drawing after which its pictures are asked for anew; None when that is not awaited.
    """

    drawing: int = 0
    asked: int = 0
    answered: int = 0
    failed: int = 0
    meagre: int = 0
    cause: Cause | None = None
    error: errors.SentinelHubError | None = None
    resume_at: float | None = None
    repaints: int = 0
    goes_on_after: int | None = None

    @property
    def phase(self) -> Phase:
        """How the picture stands."""
        if self.resume_at is not None:
            return Phase.WAITING
        if self.cause is not None:
            return Phase.EMPTY if self.error is None else Phase.FAILED
        is_asked_why = self.failed > 0
        is_awaited = self.goes_on_after is not None
        return Phase.LOADING if self.under_way or is_asked_why or is_awaited else Phase.IDLE

    @property
    def under_way(self) -> int:
        """Pictures that have not come yet."""
        return self.asked - self.answered

    @property
    def looks_blank(self) -> bool:
        """Tell whether all came, and nothing in it: worth a closer look."""
        return self.asked > 0 and not self.failed and self.meagre == self.answered == self.asked

    def begun(self, drawing: int) -> LayerState:
        """Return the state after one more picture was asked for; the first of another drawing begins anew."""
        if drawing != self.drawing:
            return LayerState(drawing, asked=1, repaints=self.repaints)
        return replace(self, asked=self.asked + 1)

    def begun_again(self) -> LayerState:
        """Return the state after QGIS asks for a picture that failed once more, as it does from 3.40 on by itself."""
        return replace(self, answered=self.answered - 1, failed=self.failed - 1)

    def came(self, *, is_meagre: bool) -> LayerState:
        """Return the state after a picture came."""
        after = replace(self, answered=self.answered + 1, meagre=self.meagre + is_meagre)
        if after.under_way or after.failed:
            return after
        return replace(after, cause=None, error=None, resume_at=None, repaints=0)

    def given_up(self) -> LayerState:
        """Return the state after QGIS gave up all that is still to come, which it may never tell of."""
        return replace(self, asked=self.answered)

    def cancelled(self) -> LayerState:
        """Return the state after QGIS itself gave up a picture, because the user moved on."""
        return replace(self, asked=max(self.answered, self.asked - 1))

    def failed_without_words(self) -> LayerState:
        """Return the state after a failure whose reason is not known yet."""
        return replace(self, answered=self.answered + 1, failed=self.failed + 1)

    def failed_with(self, error: errors.SentinelHubError, now: float) -> LayerState:
        """Return the state after a failure."""
        return self.failed_without_words().explained(error, now)

    def explained(self, error: errors.SentinelHubError, now: float) -> LayerState:
        """Return the state once it is known why pictures failed; the weightiest reason stays."""
        cause = cause_of(error)
        is_less = _weight(cause, error) < _weight(self.cause, self.error)
        after = self if is_less else replace(self, cause=cause, error=error)
        if not isinstance(after.error, errors.RateLimited):
            return replace(after, resume_at=None)
        if not isinstance(error, errors.RateLimited) or self.repaints >= MOST_REPAINTS:
            return after
        return replace(after, resume_at=max(self.resume_at or 0.0, now + error.wait_seconds))

    def found_blank(self, cause: Cause) -> LayerState:
        """Return the state once a closer look found nothing in the pictures."""
        return replace(self, cause=cause, error=None)

    def resumed(self, drawing: int) -> LayerState:
        """Return the state of a layer that is to be drawn once more, after the drawing of this number.

        Until then nothing of it is there: it is not whole, though nothing was asked for.
        """
        return LayerState(repaints=self.repaints + 1, goes_on_after=drawing)

    def drawn(self, drawing: int) -> LayerState:
        """Return the state after the drawing of this number has ended; QGIS may have had all in its memory."""
        if self.goes_on_after is None or drawing <= self.goes_on_after:
            return self
        return replace(self, goes_on_after=None)


def _weight(cause: Cause | None, error: errors.SentinelHubError | None) -> int:
    """Return how much a reason says beside others: none, silence, then what passes, then the rest."""
    if cause is None:
        return -1
    if isinstance(error, errors.NoAnswer):
        return 0
    return 1 + (_WEIGHTS.index(cause) if cause in _WEIGHTS else len(_WEIGHTS))

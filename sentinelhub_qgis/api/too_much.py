"""Which failures ask for less at once."""

from __future__ import annotations

from ..model import errors

_PAYLOAD_TOO_LARGE = 413
# What the service's texts have in common where it is the size that is refused (API reference 5.5); the one about metres
# per pixel is an error of its own.
_SIZE_WORDS = (
    "larger than allowed",
    "too large",
    "too big",
    "too many pixels",
    "out of memory",
    "memory limit",
    "time limit",
    "timed out",
)


def asks_for_less(failure: errors.SentinelHubError) -> bool:
    """Tell whether an image that does not come whole may come in smaller parts."""
    return isinstance(failure, (errors.NoAnswer, errors.ServiceTrouble)) or is_refused_for_size(failure)


def is_refused_for_size(failure: errors.SentinelHubError) -> bool:
    """Tell whether the service says that the image is too large: it will say so of every one of its size."""
    if not isinstance(failure, errors.BadRequest) or isinstance(failure, errors.ResolutionTooCoarse):
        return False
    words = failure.detail.lower()
    return failure.status == _PAYLOAD_TOO_LARGE or any(part in words for part in _SIZE_WORDS)

"""What can be wrong with a pasted request, and what of one cannot be taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from ..errors import OrderError


class Unreadable(str, Enum):
    """Say why a pasted text is no request that can be read."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NO_REQUEST = "no request"  # neither JSON nor a command nor Python
    OTHER_API = "other api"  # JSON of something else; the detail is what there is
    NO_BODY = "no body"  # a command, or Python, that sends none
    IN_FILE = "in file"  # the detail is the file
    COMPUTED = "computed"  # the detail is the member that a program works out
    CUT = "cut"  # ends in the middle of something
    JSON = "json"
    PYTHON = "python"
    NUMBER = "number"  # NaN, Infinity, or more than a number can be; the detail is how it is spelled
    DEEP = "deep"  # nested too deeply
    MEMBER = "member"  # a member is missing, or has no value of use; the detail is its path


class RequestUnreadable(OrderError):
    """Say that a pasted text cannot be made an order.

    Attributes:
        reason: why.
        line, column: where, from 1, in the JSON or Python; 0 where there is no place.
    """

    def __init__(self, reason: Unreadable, detail: str = "", *, line: int = 0, column: int = 0) -> None:
        super().__init__(detail)
        self.reason = reason
        self.line = line
        self.column = column


def unusable(path: str, value: object) -> RequestUnreadable:
    """Return the error that the member at `path` is missing or of no use, or is worked out by the program."""
    return RequestUnreadable(Unreadable.MEMBER if is_known(value) else Unreadable.COMPUTED, path)


def is_known(value: object) -> bool:
    """Tell whether a value stands in the text; a program may work out others."""
    return value is None or isinstance(value, (str, bool, int, float, Mapping, list))


class Left(str, Enum):
    """Name what of a pasted request is not taken over, or otherwise than it stands there."""

    CREDENTIALS = "credentials"
    OTHER_PLACE = "other place"  # the host it was written for
    NOT_OFFERED = "not offered"  # the collection that the account's deployment does not have
    COLLECTIONS = "collections"  # the ids of those that are joined
    DATES_OF_PAGE = "dates of page"  # it names none
    TIMES_OF_DAY = "times of day"
    CLOUD = "cloud"  # percent that are no whole number
    MOSAICKING = "mosaicking"  # an order that is not known
    MEMBER = "member"  # path of a member
    COMPUTED = "computed"  # path of a member that a program works out
    SIZE_TWICE = "size twice"
    NOT_SQUARE = "not square"  # the size of a pixel, as it stands there
    GRID = "grid"  # pixels as they stand there, and as they will be
    BOX = "box"  # the box around the shape
    FORMAT = "format"  # the formats
    OUTPUTS = "outputs"  # those asked for
    SCRIPT_UNCLEAR = "script unclear"
    BATCH = "batch"


@dataclass(frozen=True)
class Remark:
    """Be one thing to be said of a pasted request; `details` are plain texts to be put into the sentence."""

    left: Left
    details: tuple[str, ...] = ()

"""What went wrong with one row, as a value that can be written down and said again in any language."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass

from ..errors import SentinelHubError
from ..outside_text import plain_line

_LONGEST_DETAIL = 300
_NOT_KEPT = ("detail", "standing", "units_spent")

Fact = tuple[str, "str | int | float"]


@dataclass(frozen=True)
class Trouble:
    """Be one failure.

    Attributes:
        kind: name of the error's class in the tree (`model.errors`); of something else for a bug.
        detail: what the service or the system said: plain text from outside.
        facts: further members of the error by their names; of a path the last part alone.
    """

    kind: str
    detail: str = ""
    facts: tuple[Fact, ...] = ()

    @classmethod
    def of(cls, error: BaseException) -> Trouble:
        """Return what is to be kept of an error."""
        if not isinstance(error, SentinelHubError):
            return cls(type(error).__name__)
        return cls(type(error).__name__, plain_line(error.detail, _LONGEST_DETAIL), tuple(_facts(error)))

    def as_error(self) -> Exception:
        """Return an error of that kind, for `bridge/words/wording.py`; one that is no error of ours is a bug."""
        kind = _kinds().get(self.kind)
        if kind is None:
            return RuntimeError(self.kind)
        known = inspect.signature(kind).parameters
        return kind(self.detail, **{name: value for name, value in self.facts if name in known})


def _facts(error: SentinelHubError) -> Iterator[Fact]:
    for name, value in vars(error).items():
        if name in _NOT_KEPT or isinstance(value, bool) or not isinstance(value, (str, int, float)):
            continue
        if isinstance(value, str):
            yield name, plain_line(_last_part(value) if name == "path" else value, _LONGEST_DETAIL)
        else:
            yield name, value


def _last_part(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _kinds() -> dict[str, type[SentinelHubError]]:
    found: dict[str, type[SentinelHubError]] = {}
    to_see = [SentinelHubError]
    while to_see:
        kind = to_see.pop()
        found[kind.__name__] = kind
        to_see += kind.__subclasses__()
    return found

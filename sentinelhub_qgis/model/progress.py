"""The ports by which long work reports, is stopped, waits, and is spread over workers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from .orders.standing import Standing

Item = TypeVar("Item")
Result = TypeVar("Result")


class Progress(Protocol):
    """Take reports of running work, and tell whether it should stop."""

    def report(self, fraction: float) -> None:
        """Take how much is done, 0 to 1."""

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""


def tell(progress: Progress, standing: Standing) -> None:
    """Tell `progress` how far a download is, if it has a method `tell` for it; in the thread that reports."""
    told = getattr(progress, "tell", None)
    if told is not None:
        told(standing)


class Workers(Protocol):
    """Run work beside the caller and wait without freezing anything."""

    def wait(self, seconds: float) -> None:
        """Return after `seconds`; raise `model.errors.Cancelled` within a second of a cancel."""

    def run_all(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Yield `function(item)` of every item as each is done, in any order.

        The first exception of a call is raised once calls under way have ended; none is started after it.
        Raises `model.errors.Cancelled` within a second of a cancel.
        """

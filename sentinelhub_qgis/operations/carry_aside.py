"""Have work done beside the caller that looks only now and then whether it is to stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ..model.errors import Cancelled
from ..model.progress import Progress, Workers

Result = TypeVar("Result")


def carry_aside(workers: Workers, work: Callable[[], Result]) -> Result:
    """Return what `work` returns, and raise what it raises.

    GDAL asks after each hundredth of its work whether to go on, which takes long for a large image. After a cancel it
    goes on alone until then: it must harm nobody, and use no file that is needed again.

    Raises:
        Cancelled: within a second of a cancel.
    """
    for result in workers.run_all(lambda one: one(), [work]):
        return result
    raise Cancelled


class LastPart:
    """Pass progress on as the last part of a whole, from any thread; nothing once that is to stop."""

    def __init__(self, whole: Progress, start: float) -> None:
        self._whole = whole
        self._start = start

    def report(self, fraction: float) -> None:
        """Take how much of the part is done, 0 to 1."""
        if not self._whole.is_cancelled():
            self._whole.report(self._start + (1 - self._start) * fraction)

    def is_cancelled(self) -> bool:
        """Tell whether the whole is to stop."""
        return self._whole.is_cancelled()

"""Steps through time that wait for an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Union

from ...model.scenes.acquisition import Acquisition
from ...model.scenes.timeline import Timeline, Unknown

# A step that finds nothing for so long is given up; the user may look further by turning the pages.
_MOST_EMPTY_MONTHS = 24
_MOST_WAITING = 20

Step = Callable[[Timeline], Union[Acquisition, Unknown, None]]


class Steps:
    """Be steps in the order they were asked for: a key that is pressed five times leads five days on."""

    def __init__(self) -> None:
        self._waiting: list[Step] = []
        self._empty_months = 0

    def __bool__(self) -> bool:
        """Tell whether any is waited for."""
        return bool(self._waiting)

    def add(self, step: Step) -> bool:
        """Take a step, and tell whether it is the first, to be made at once."""
        if not self._waiting:
            self._empty_months = 0
        if len(self._waiting) < _MOST_WAITING:
            self._waiting.append(step)
        return len(self._waiting) == 1

    def clear(self) -> None:
        """Give all of them up."""
        self._waiting.clear()

    def make(self, line: Timeline) -> Acquisition | Unknown | None:
        """Return where the first step leads, which is then done; or the month that must be asked for.

        None: there is nothing further. `Unknown` is returned for a step that is done when it was given up: then `self`
        is empty.
        """
        target = self._waiting[0](line)
        if isinstance(target, Unknown):
            self._empty_months += 1
            if self._empty_months <= _MOST_EMPTY_MONTHS:
                return target
        if isinstance(target, Acquisition):
            self._empty_months = 0
            del self._waiting[0]
        else:
            self.clear()
        return target

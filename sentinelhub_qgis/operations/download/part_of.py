"""Progress of a part of the work."""

from __future__ import annotations

from ...model.orders.standing import Standing
from ...model.progress import Progress, tell


class PartOf:
    """Pass progress on as the part between two fractions of a whole; nothing once that is to stop. Any thread."""

    def __init__(self, whole: Progress, start: float, end: float = 1.0) -> None:
        self._whole = whole
        self._start = start
        self._end = end

    def report(self, fraction: float) -> None:
        """Take how much of the part is done, 0 to 1."""
        if not self._whole.is_cancelled():
            self._whole.report(self._start + (self._end - self._start) * fraction)

    def tell(self, standing: Standing) -> None:
        """Take how far the download of this part is."""
        tell(self._whole, standing)

    def is_cancelled(self) -> bool:
        """Tell whether the whole is to stop."""
        return self._whole.is_cancelled()

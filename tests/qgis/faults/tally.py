"""How many cells of the table were tried, and how they ended; printed once all tests have run."""

from __future__ import annotations

from collections import Counter


class Tally:
    """Count outcomes of cells."""

    def __init__(self) -> None:
        self._ended: dict[tuple[str, str], str] = {}
        self.slowest_cancel = 0.0

    def note(self, operation: str, fault: str, how: str) -> None:
        """Note how a cell ended."""
        self._ended[operation, fault] = how

    def note_cancel(self, seconds: float) -> None:
        """Note how long a cancel took."""
        self.slowest_cancel = max(self.slowest_cancel, seconds)

    def lines(self) -> list[str]:
        """Return what there is to say; nothing when no cell was tried."""
        if not self._ended:
            return []
        operations = {operation for operation, _ in self._ended}
        faults = {fault for _, fault in self._ended}
        ends = Counter(self._ended.values())
        return [
            f"{len(self._ended)} cells of {len(operations)} operations x {len(faults)} faults",
            *(f"{count:5d}  {how}" for how, count in ends.most_common()),
            f"slowest cancel: {self.slowest_cancel:.2f} s",
        ]


TALLY = Tally()

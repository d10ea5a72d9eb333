"""A rectangle of square cells in one frame, at one of the levels the made-up world is computed at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .frames import Frame


@dataclass(frozen=True)
class Window:
    """Cells of `spacing` metres; `column` counts from easting 0, `row` (the top one) from the equator, upwards."""

    frame: Frame
    spacing: int
    column: int
    row: int
    width: int
    height: int

    @property
    def east(self) -> np.ndarray:
        """Give the eastings of the cell centres, west to east."""
        return (self.column + np.arange(self.width) + 0.5) * self.spacing

    @property
    def north(self) -> np.ndarray:
        """Give the northings of the cell centres, north to south, in metres from the equator."""
        return (self.row - np.arange(self.height) + 0.5) * self.spacing

    @property
    def frame_north(self) -> np.ndarray:
        """Give the northings as the frame itself counts them."""
        return self.to_frame_north(self.north)

    @property
    def latitude(self) -> np.ndarray:
        """Estimate the latitude of each row, the same in whatever window the row lies."""
        if self.frame.polar:
            return np.full(self.height, -87.0 if self.frame.southern else 87.0)
        return self.north / 110_900.0

    def to_frame_north(self, north: np.ndarray) -> np.ndarray:
        """Turn metres from the equator into the frame's own northings."""
        return north + 10_000_000.0 if self.frame.southern and not self.frame.polar else north

    def grown(self, cells: int) -> Window:
        """Add some cells on every side."""
        return Window(
            self.frame,
            self.spacing,
            self.column - cells,
            self.row + cells,
            self.width + 2 * cells,
            self.height + 2 * cells,
        )

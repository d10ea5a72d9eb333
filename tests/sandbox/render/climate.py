"""How warm it is: by latitude, height and day of the year."""

from __future__ import annotations

import numpy as np

LAPSE = 0.0065  # degrees Celsius per metre


def month_mean(latitude: np.ndarray, day: int) -> np.ndarray:
    """Give the mean temperature at sea level around a day of the year, degrees Celsius; latitudes in degrees."""
    sine = np.sin(np.radians(latitude))
    mean = 27.0 - 20.0 * sine**2 - 17.0 * sine**6
    return mean - 11.5 * sine * np.cos(2 * np.pi * (day - 32) / 365.25)

"""The sun and the clouds over the made-up world."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from . import noise
from .frames import Frame
from .globe import globe_fields

CLOUD_LIMITS = {"thin": 0.10, "medium": 0.30, "high": 0.62}  # shares of light a cloud takes: classes 10, 8, 9
_SHADOW_REACH = 1_300.0  # metres: height of the cloud base above ground
_OCTAVES = ((26_000.0, 0.80), (9_000.0, 0.50), (3_300.0, 0.42), (1_200.0, 0.26), (430.0, 0.13), (150.0, 0.06))


@dataclass(frozen=True)
class Sun:
    """Angles in degrees; azimuth clockwise from north."""

    zenith: float
    azimuth: float


def sun_at(moment: datetime, lon: float, lat: float) -> Sun:
    """Compute where the sun stands, good to half a degree."""
    day = moment.timetuple().tm_yday
    hours = moment.hour + moment.minute / 60 + moment.second / 3600
    declination = math.radians(-23.44 * math.cos(2 * math.pi * (day + 10) / 365.25))
    turn = math.radians(((hours - 12.0) * 15.0 + lon + 540.0) % 360.0 - 180.0)
    latitude = math.radians(lat)
    height = math.sin(latitude) * math.sin(declination) + math.cos(latitude) * math.cos(declination) * math.cos(turn)
    zenith = math.acos(max(-1.0, min(1.0, height)))
    azimuth = math.atan2(
        -math.sin(turn) * math.cos(declination),
        math.cos(latitude) * math.sin(declination) - math.sin(latitude) * math.cos(declination) * math.cos(turn),
    )
    return Sun(math.degrees(zenith), math.degrees(azimuth) % 360.0)


@dataclass(frozen=True)
class Sky:
    """The clouds of one pass over one frame; `seed` and `mood` come from the pass."""

    frame: Frame
    seed: int
    # None: the mood itself changes over the globe, as under a wide swath.
    mood: float | None  # below -1.5 clear everywhere, above 1.5 overcast nearly everywhere

    def clouds(self, east: np.ndarray, north: np.ndarray, averaged: bool = True) -> np.ndarray:
        """Give the share of light the clouds take, 0-1, on the grid north x east (metres from the equator)."""
        density = self._weather(east, north)
        if float(density.max()) < -3.2:
            return np.zeros(density.shape, np.float32)
        for cell, strength in _OCTAVES:
            seed = noise.seed_of(self.frame.family, self.seed, cell)
            grain = noise.spline_noise(east, north, cell, seed, averaged)
            density += np.float32(strength) * grain
        return noise.smoothstep(0.0, 0.9, density)

    def cloudy(self, east: np.ndarray, north: np.ndarray) -> np.ndarray:
        """Tell which points of the grid north x east, however far apart, lie under clouds."""
        return self.clouds(east, north, averaged=False) >= CLOUD_LIMITS["thin"]

    def shadows(self, east: np.ndarray, north: np.ndarray, sun: Sun) -> np.ndarray:
        """Give the same for the ground below: clouds seen along the light."""
        reach = _SHADOW_REACH * math.tan(math.radians(min(sun.zenith, 75.0)))
        to_sun = math.radians(sun.azimuth)
        return self.clouds(east + reach * math.sin(to_sun), north + reach * math.cos(to_sun))

    def _weather(self, east: np.ndarray, north: np.ndarray) -> np.ndarray:
        """Let the weather change over hundreds of kilometres."""
        if self.mood is None:
            kinds = {"weather": (1_100_000.0, 3, noise.seed_of(self.seed, "weather"))}
            step = max(25_000.0, 2.0 * abs(float(north[1] - north[0])) if north.size > 1 else 0.0)
            wide = globe_fields(self.frame, east, north, step, kinds)["weather"]
            return (np.float32(-1.0) + np.float32(1.7) * wide).astype(np.float32)
        slow = noise.spline_noise(east, north, 150_000.0, noise.seed_of(self.frame.family, self.seed, "weather"))
        return np.float32(self.mood) + np.float32(0.75) * slow


def mood_of(seed: int) -> float:
    """Draw the weather of a pass: about a third clear, a fifth overcast."""
    share = float(noise.uniform(np.array([seed]), np.array([1]), 99)[0])
    return float(np.interp(share, (0.0, 0.32, 0.5, 0.8, 1.0), (-4.5, -2.4, -1.2, 0.6, 2.6)))

"""What Sentinel-1 sees of the made-up ground: backscatter in linear power."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from . import noise
from .cover import Cover, surface
from .ground import Ground
from .materials import BANDS
from .passes import Pass

_VV = {
    Cover.WATER: 0.006, Cover.STREAM: 0.010, Cover.GRAVEL: 0.09, Cover.LEAFY: 0.145, Cover.CONIFER: 0.135,
    Cover.MEADOW: 0.075, Cover.ALP: 0.09, Cover.ROCK: 0.16, Cover.RED_ROOF: 0.62, Cover.PALE_ROOF: 0.95,
    Cover.DARK_ROOF: 0.55, Cover.ASPHALT: 0.035, Cover.PARK: 0.12, Cover.HEDGE: 0.14, Cover.TRACK: 0.06,
    Cover.SAND: 0.018, Cover.STEPPE: 0.05,
}  # fmt: skip
_CROSS_SHARE = {Cover.LEAFY: 0.26, Cover.CONIFER: 0.24, Cover.HEDGE: 0.24, Cover.PARK: 0.24, Cover.WATER: 0.08,
                Cover.STREAM: 0.1, Cover.ASPHALT: 0.10}  # fmt: skip
_COEFFICIENTS = {"BETA0": 1.33, "SIGMA0_ELLIPSOID": 0.80}  # beside gamma0, at the swath's middle
_GEOMETRY = ("localIncidenceAngle", "scatteringArea", "shadowMask")
_INCIDENCE = 38.5  # degrees, in the swath's middle
_LOOK = 0.85  # how strongly a slope towards the satellite brightens


def backscatter(ground: Ground, flight: Pass, name: str, options: Mapping[str, object]) -> np.ndarray:
    """Give VV or VH in linear power, float32, or a band of the geometry; zeros for HH and HV, which land scenes lack.

    Of the options backCoeff and speckleFilter count (API reference 5.3).
    """
    if name in ("HH", "HV"):
        return np.zeros(ground.cover.shape, np.float32)
    if name in _GEOMETRY:
        return _geometry(ground, flight, name)
    coefficient = str(options.get("backCoeff", "GAMMA0_ELLIPSOID"))
    window = ground.window
    power = np.take(_table(name, flight, ground), ground.cover) * ground.tone
    side = np.float32(-1.0 if flight.ascending else 1.0)
    look = np.float32(0.0 if coefficient == "GAMMA0_TERRAIN" else _LOOK)
    facing = np.float32(_COEFFICIENTS.get(coefficient, 1.0)) * (1 + look * np.clip(side * ground.slope_east, -0.9, 1.6))
    seed = noise.seed_of(window.frame.family, flight.seed, flight.ascending, name)
    grain = noise.white_noise(window.east, window.north, seed)
    grain += noise.white_noise(window.east, window.north, seed + 1)
    filtered = options.get("speckleFilter")
    looks = max(window.spacing / 10.0, 1.0) * (
        2.5 if isinstance(filtered, dict) and filtered.get("type") == "LEE" else 1
    )
    return power * facing * np.exp(grain * np.float32(0.48 / looks))


def _geometry(ground: Ground, flight: Pass, name: str) -> np.ndarray:
    """Give the local incidence angle in degrees, the scattering area, or the radar shadow (1)."""
    towards = ground.slope_east * np.float32(-1.0 if flight.ascending else 1.0)
    angle = np.clip(np.float32(_INCIDENCE) - np.degrees(np.arctan(towards)), 0.0, 90.0)
    if name == "localIncidenceAngle":
        return angle
    if name == "shadowMask":
        return (angle > np.float32(88.0)).astype(np.float32)
    return np.float32(1.0) / np.maximum(np.sin(np.radians(angle)), np.float32(0.1))


def _table(name: str, flight: Pass, ground: Ground) -> np.ndarray:
    """Tabulate backscatter by cover; crops scatter more the greener they are."""
    leaves = surface(flight.day.timetuple().tm_yday, float(ground.window.latitude.mean()) < 0, 10)
    red, infrared = leaves[:, BANDS.index("B04")], leaves[:, BANDS.index("B08")]
    green = np.clip((infrared - red) / (infrared + red + 1e-6), 0.0, 0.9)
    direct = 0.055 + 0.075 * green
    cross = 0.10 + 0.14 * green
    for cover, value in _VV.items():
        direct[cover] = value
        cross[cover] = _CROSS_SHARE.get(cover, 0.16)
    return (direct if name == "VV" else direct * cross).astype(np.float32)

"""Transverse Mercator by Krueger's series: no set-up cost, any thread, whole arrays at once.

Good to a millimetre within 25 degrees of the central meridian, on the WGS 84 ellipsoid.
"""

from __future__ import annotations

import numpy as np

_FLATTENING = 1.0 / 298.257223563
_N = _FLATTENING / (2.0 - _FLATTENING)
_ECCENTRICITY = np.sqrt(_FLATTENING * (2.0 - _FLATTENING))
_RECTIFYING = 6_378_137.0 / (1.0 + _N) * (1.0 + _N**2 / 4.0 + _N**4 / 64.0)
_SCALE = 0.9996
_FALSE_EAST = 500_000.0
_FORWARD = (
    _N / 2 - 2 * _N**2 / 3 + 5 * _N**3 / 16 + 41 * _N**4 / 180,
    13 * _N**2 / 48 - 3 * _N**3 / 5 + 557 * _N**4 / 1440,
    61 * _N**3 / 240 - 103 * _N**4 / 140,
    49561 * _N**4 / 161280,
)
_BACKWARD = (
    _N / 2 - 2 * _N**2 / 3 + 37 * _N**3 / 96 - _N**4 / 360,
    _N**2 / 48 + _N**3 / 15 - 437 * _N**4 / 1440,
    17 * _N**3 / 480 - 37 * _N**4 / 840,
    4397 * _N**4 / 161280,
)


def to_metres(lon: np.ndarray, lat: np.ndarray, meridian: float) -> tuple[np.ndarray, np.ndarray]:
    """Turn degrees into easting and metres from the equator. Longitudes may lie beyond 180 degrees."""
    away = np.radians((lon - meridian + 540.0) % 360.0 - 180.0)
    sine = np.sin(np.radians(lat))
    with np.errstate(divide="ignore", invalid="ignore"):
        tangent = np.sinh(np.arctanh(sine) - _ECCENTRICITY * np.arctanh(_ECCENTRICITY * sine))
        xi = np.arctan2(tangent, np.cos(away))
        eta = np.arcsinh(np.sin(away) / np.hypot(tangent, np.cos(away)))
    north, east = xi.copy(), eta.copy()
    for order, share in enumerate(_FORWARD, 1):
        north += share * np.sin(2 * order * xi) * np.cosh(2 * order * eta)
        east += share * np.cos(2 * order * xi) * np.sinh(2 * order * eta)
    reach = _SCALE * _RECTIFYING
    return _FALSE_EAST + reach * np.nan_to_num(east), reach * north


def to_degrees(east: np.ndarray, north: np.ndarray, meridian: float) -> tuple[np.ndarray, np.ndarray]:
    """Turn easting and metres from the equator into longitude (-180 ... 180) and latitude."""
    reach = _SCALE * _RECTIFYING
    xi, eta = np.asarray(north) / reach, (np.asarray(east) - _FALSE_EAST) / reach
    straight_xi, straight_eta = xi.copy(), eta.copy()
    for order, share in enumerate(_BACKWARD, 1):
        straight_xi -= share * np.sin(2 * order * xi) * np.cosh(2 * order * eta)
        straight_eta -= share * np.cos(2 * order * xi) * np.sinh(2 * order * eta)
    away = np.arctan2(np.sinh(straight_eta), np.cos(straight_xi))
    conformal = np.sin(straight_xi) / np.hypot(np.sinh(straight_eta), np.cos(straight_xi))
    tangent = conformal
    for _ in range(3):  # Newton's steps; two are enough for a nanometre
        root = np.hypot(1.0, tangent)
        bend = np.sinh(_ECCENTRICITY * np.arctanh(_ECCENTRICITY * tangent / root))
        guess = tangent * np.hypot(1.0, bend) - bend * root
        slope = 1.0 + (1.0 - _ECCENTRICITY**2) * tangent**2
        step = (conformal - guess) / np.hypot(1.0, guess) * slope / ((1.0 - _ECCENTRICITY**2) * root)
        tangent = tangent + step
    lon = (meridian + np.degrees(away) + 540.0) % 360.0 - 180.0
    return lon, np.degrees(np.arctan(tangent))

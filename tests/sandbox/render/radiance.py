"""From reflectance x 10000 to radiance, for the bands that come in both units."""

from __future__ import annotations

import math

from .collections_sentinel_3_5 import OLCI_NAMES, OLCI_WAVELENGTHS

_SCALE = 10_000.0
_SUN_HEIGHT = 0.7  # cosine of a middling zenith angle; radiance here follows no sun
_SLSTR_WAVELENGTHS = {"S1": 555.0, "S2": 659.0, "S3": 865.0, "S4": 1375.0, "S5": 1610.0, "S6": 2250.0}


def radiance_divisor(short_name: str, band: str) -> float:
    """Give what reflectance x 10000 is divided by to become mW per m2, steradian and nanometre."""
    known = _SLSTR_WAVELENGTHS if short_name == "S3SLSTR" else dict(zip(OLCI_NAMES, OLCI_WAVELENGTHS))
    return _SCALE * math.pi / (_sunlight(known[band]) * _SUN_HEIGHT)


def _sunlight(nanometres: float) -> float:
    """Give the sun's light outside the atmosphere, mW per m2 and nanometre: a black body of 5778 K."""
    metres = nanometres * 1e-9
    power = 1.191e-16 / metres**5 / (math.exp(0.014388 / (metres * 5778.0)) - 1.0)  # W per m2, steradian and metre
    return power * 6.794e-5 * 1e-9 * 1e3  # seen under the sun's solid angle

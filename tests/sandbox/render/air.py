"""What Sentinel-5P sees: gases, aerosols and clouds in the air, changing from day to day."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from . import noise
from .climate import month_mean
from .globe import globe_fields
from .ground import Ground
from .passes import Pass

_STEP = 20_000.0
# Amount where nobody lives, more by what is given off below, how far the weather stirs it: mean units of each band.
_GASES = {
    "NO2": (1.5e-5, 1.1e-4, 0.45), "CO": (2.7e-2, 1.4e-2, 0.18), "HCHO": (5.0e-5, 1.1e-4, 0.35),
    "SO2": (4.0e-5, 6.0e-4, 0.80), "CH4": (1855.0, 45.0, 0.006), "O3": (0.138, 0.0, 0.05),
    "AER_AI_340_380": (-0.9, 1.1, 0.6), "AER_AI_354_388": (-0.8, 1.1, 0.6),
}  # fmt: skip
_LEAST_QUALITY = {"NO2": 75.0}
_LEAST_QUALITY_OTHERS = 50.0


def air_band(ground: Ground, flight: Pass, name: str, options: Mapping[str, object]) -> tuple[np.ndarray, np.ndarray]:
    """Give one band in its default unit, and where its quality reaches `minQa` (API reference 5.3)."""
    fields = _fields(ground, flight)
    cloud = noise.smoothstep(0.2, 1.4, fields["weather"])
    values = _values(ground, flight, name, fields, cloud).astype(np.float32)
    quality = 100.0 - 65.0 * cloud if not name.startswith("CLOUD") else np.full(cloud.shape, 100.0)
    least = options.get("minQa", _LEAST_QUALITY.get(name, _LEAST_QUALITY_OTHERS))
    return values, quality >= (float(least) if isinstance(least, (int, float)) else 0.0)


def _fields(ground: Ground, flight: Pass) -> dict[str, np.ndarray]:
    window = ground.window
    kinds = {
        "people": (420_000.0, 3, noise.seed_of("people")),
        "weather": (900_000.0, 3, noise.seed_of(flight.seed, "weather")),
        "stir": (700_000.0, 3, noise.seed_of(flight.seed, "stir")),
    }
    return globe_fields(window.frame, window.east, window.north, max(_STEP, 2.0 * window.spacing), kinds)


def _values(
    ground: Ground, flight: Pass, name: str, fields: Mapping[str, np.ndarray], cloud: np.ndarray
) -> np.ndarray:
    if name.startswith("CLOUD"):
        return _cloud_band(name, cloud)
    clean, dirty, stirred = _GASES[name]
    latitude = ground.window.latitude[:, None]
    day = flight.day.timetuple().tm_yday
    inhabited = np.exp(-(((np.abs(latitude) - 35.0) / 24.0) ** 2))
    given_off = inhabited * noise.smoothstep(0.3, 2.2, fields["people"].astype(np.float32))
    cold = 1.0 - 0.02 * (month_mean(latitude, day) - 12.0)  # short days leave more in the air
    stir = 1.0 + stirred * np.clip(fields["stir"], -1.8, 2.5)
    if name == "O3":
        return clean * (1.0 + 0.28 * np.abs(latitude) / 60.0 * cold.clip(0.6, 1.4)) * stir
    if name.startswith("AER"):
        desert = np.exp(-(((np.abs(latitude) - 22.0) / 10.0) ** 2))
        return clean + dirty * (0.6 * given_off + desert) + 0.9 * stirred * fields["stir"]
    return np.maximum(clean * stir + dirty * given_off * cold.clip(0.55, 1.6) * stir.clip(0.4, 2.2), clean * 0.2)


def _cloud_band(name: str, cloud: np.ndarray) -> np.ndarray:
    height = 900.0 + 7_500.0 * cloud
    bands = {
        "CLOUD_FRACTION": cloud, "CLOUD_OPTICAL_THICKNESS": 1.0 + 38.0 * cloud**2, "CLOUD_TOP_HEIGHT": height,
        "CLOUD_BASE_HEIGHT": height * 0.62, "CLOUD_TOP_PRESSURE": 101_325.0 * np.exp(-height / 8_000.0),
        "CLOUD_BASE_PRESSURE": 101_325.0 * np.exp(-0.62 * height / 8_000.0),
    }  # fmt: skip
    return bands[name]

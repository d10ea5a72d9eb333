"""The lie of the land: elevation, slopes, rivers and lakes, and the broad fields that steer all the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import noise
from .globe import globe_fields
from .window import Window

_CHOICE = 12  # which of many possible worlds: this one has plains and mountains in the places people test with
_COARSE_STEP = 2_000.0  # metres between the points the broad fields are computed at
_RIDGE_CELLS = (6_400.0, 3_200.0, 1_600.0, 800.0, 400.0, 200.0)
_HILL_CELLS = ((2_600.0, 42.0), (1_100.0, 15.0), (420.0, 4.0))
_MEANDERS = ((1_900.0, 0.050), (800.0, 0.020), (330.0, 0.007))


@dataclass(frozen=True)
class Relief:
    """Arrays (height, width) over one window."""

    elevation: np.ndarray  # metres
    slope_east: np.ndarray  # metres per metre
    slope_north: np.ndarray
    mountain: np.ndarray  # 0 plain ... 1 high mountains
    moisture: np.ndarray  # about -2 ... 2
    river: np.ndarray  # metres from the middle of the nearest river, roughly
    river_width: np.ndarray  # half width, metres
    lake: np.ndarray  # > 0 inside a lake


def relief(window: Window) -> Relief:
    """Compute the relief; one cell more on each side is used for the slopes, so windows agree at their edges."""
    wide = window.grown(1)
    east, north = wide.east, wide.north
    broad = _broad_fields(wide)
    family = window.frame.family
    course = broad["river"]
    for cell, strength in _MEANDERS:
        course = course + strength * noise.spline_noise(east, north, cell, noise.seed_of(family, "meander", cell))
    mountain = noise.smoothstep(-0.15, 1.35, broad["mountain"])
    valley = 1.0 - np.exp(-((course * np.float32(2.6)) ** 2))
    elevation = _heights(wide, broad["base"], mountain, valley)
    inner = (slice(1, -1), slice(1, -1))
    slope_east, slope_north = _slopes(elevation, window.spacing)
    course_east, course_north = _slopes(course, window.spacing)
    steepness = np.sqrt(course_east**2 + course_north**2) + np.float32(6e-6)
    width = 30.0 + 16.0 * np.clip(broad["width"][inner], -1.2, 2.5) + min(0.35 * (window.spacing - 10), 55.0)
    return Relief(
        elevation=elevation[inner],
        slope_east=slope_east,
        slope_north=slope_north,
        mountain=mountain[inner],
        moisture=broad["moisture"][inner],
        river=np.abs(course[inner]) / steepness,
        river_width=width,
        lake=_lakes(window, mountain[inner]),
    )


def _broad_fields(window: Window) -> dict[str, np.ndarray]:
    """Compute what varies over tens of kilometres."""
    step = max(_COARSE_STEP, 2.0 * window.spacing)
    kinds = {
        "mountain": (95_000.0, 2),
        "base": (190_000.0, 1),
        "moisture": (260_000.0, 2),
        "river": (15_000.0, 1),
        "width": (60_000.0, 1),
    }
    seeded = {name: (*kind, noise.seed_of("broad", name, _CHOICE)) for name, kind in kinds.items()}
    return globe_fields(window.frame, window.east, window.north, step, seeded)


def _heights(window: Window, base: np.ndarray, mountain: np.ndarray, valley: np.ndarray) -> np.ndarray:
    east, north, family = window.east, window.north, window.frame.family
    ridges = np.zeros_like(base)
    weight = np.ones_like(base)
    share = np.float32(0.5)
    for cell in _RIDGE_CELLS:
        fold = noise.spline_noise(east, north, cell, noise.seed_of(family, "ridge", cell))
        fold = np.maximum(np.float32(1.0) - np.abs(fold) * np.float32(0.85), np.float32(-0.3))
        ridges += share * fold * weight
        weight = np.clip(fold * np.float32(1.25), 0.05, 1.0)
        share *= np.float32(0.5)
    hills = np.zeros_like(base)
    for cell, height in _HILL_CELLS:
        hills += np.float32(height) * noise.spline_noise(east, north, cell, noise.seed_of(family, "hill", cell))
    lowland = 260.0 + 70.0 * base
    return lowland + valley * (mountain * (350.0 + 2500.0 * ridges) + hills * (0.35 + 0.65 * mountain))


def _slopes(values: np.ndarray, spacing: float) -> tuple[np.ndarray, np.ndarray]:
    """Differentiate a grid by central differences; the outermost cells are used up."""
    scale = np.float32(0.5 / spacing)
    to_east = (values[1:-1, 2:] - values[1:-1, :-2]) * scale
    to_north = (values[:-2, 1:-1] - values[2:, 1:-1]) * scale
    return to_east, to_north


def _lakes(window: Window, mountain: np.ndarray) -> np.ndarray:
    east, north, family = window.east, window.north, window.frame.family
    level = noise.spline_noise(east, north, 5_200.0, noise.seed_of(family, "lake", 1))
    level += np.float32(0.30) * noise.spline_noise(east, north, 1_300.0, noise.seed_of(family, "lake", 2))
    level += np.float32(0.06) * noise.spline_noise(east, north, 300.0, noise.seed_of(family, "lake", 3))
    return level - np.float32(2.05) - np.float32(1.5) * mountain

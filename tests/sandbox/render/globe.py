"""Broad random fields that are functions of the place on the globe, so that no zone shows a seam."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from . import noise
from .frames import Frame

EARTH_RADIUS = 6_371_000.0


def globe_fields(
    frame: Frame, east: np.ndarray, north: np.ndarray, step: float, kinds: Mapping[str, tuple[float, int, int]]
) -> dict[str, np.ndarray]:
    """Compute fields by name on the grid north x east (metres from the equator).

    `kinds` gives for each the wavelength in metres, the octaves and the seed; `step` is the distance in metres
    between the points that are really computed, which must be short beside the wavelengths.
    """
    knots_east, knots_north = noise.lattice(east, step), noise.lattice(north, step)
    frame_north = knots_north + 10_000_000.0 if frame.southern and not frame.polar else knots_north
    lon, lat = frame.to_degrees(*np.meshgrid(knots_east, frame_north))
    lon, lat = np.radians(np.nan_to_num(lon, posinf=0.0)), np.radians(np.nan_to_num(lat, posinf=0.0))
    globe = EARTH_RADIUS * np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])
    return {
        name: noise.upsample(east, north, step, noise.sphere_noise(globe, size, seed, octaves))
        for name, (size, octaves, seed) in kinds.items()
    }

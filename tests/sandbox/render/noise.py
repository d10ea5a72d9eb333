"""Smooth and rough random fields that are functions of position alone.

Every value comes from an integer hash of lattice coordinates, so any window of a field agrees with any other.
Fields on axis-aligned grids are products of two thin matrices, which is what makes a tile cheap.
"""

from __future__ import annotations

import zlib

import numpy as np

_UNIT = np.float32(1.0 / 4294967296.0)
_SPLINE_GAIN = np.float32(3.61)  # 1 / standard deviation of a bicubic B-spline over uniform [-1, 1] values
_BLEND_GAIN = 2.9  # the same for the trilinear blend of `sphere_noise`


def seed_of(*parts: object) -> int:
    """Turn any words and numbers into a 32-bit seed, the same on every machine."""
    return zlib.crc32("|".join(map(str, parts)).encode())


def hash_ints(first: np.ndarray, second: np.ndarray, seed: int) -> np.ndarray:
    """Mix two broadcastable integer arrays and a seed into uint32 that look random."""
    with np.errstate(over="ignore"):
        mixed = _u32(first) * np.uint32(0x9E3779B1)
        mixed = mixed ^ (_u32(second) * np.uint32(0x85EBCA77) + np.uint32(seed & 0xFFFFFFFF))
        mixed ^= mixed >> np.uint32(15)
        mixed *= np.uint32(0x2C1B3C6D)
        mixed ^= mixed >> np.uint32(12)
        mixed *= np.uint32(0x297A2D39)
        mixed ^= mixed >> np.uint32(15)
    return mixed


def uniform(first: np.ndarray, second: np.ndarray, seed: int) -> np.ndarray:
    """Draw float32 in [0, 1) for each pair of integers."""
    return hash_ints(first, second, seed).astype(np.float32) * _UNIT


def spline_noise(east: np.ndarray, north: np.ndarray, cell: float, seed: int, averaged: bool = True) -> np.ndarray:
    """Evaluate smooth noise (mean 0, deviation 1) on the grid north x east; `cell` in metres is its grain.

    Where the grid is coarser than the grain nothing is left of it, as in an averaged overview: zeros.
    With `averaged` false the grid's points are samples, however far apart.
    """
    if averaged and (_spacing(east) > 0.75 * cell or _spacing(north) > 0.75 * cell):
        return np.zeros((north.size, east.size), np.float32)
    columns, weights_east = _spline_weights(east, cell)
    rows, weights_north = _spline_weights(north, cell)
    knots = uniform(columns[None, :], rows[:, None], seed) * np.float32(2) - np.float32(1)
    return (weights_north @ (knots * _SPLINE_GAIN)) @ weights_east.T


def upsample(east: np.ndarray, north: np.ndarray, step: float, knots: np.ndarray) -> np.ndarray:
    """Spread values known at `lattice(...)` points over the grid north x east by cubic B-splines."""
    _, weights_east = _spline_weights(east, step)
    _, weights_north = _spline_weights(north, step)
    return (weights_north @ knots.astype(np.float32)) @ weights_east.T


def lattice(axis: np.ndarray, step: float) -> np.ndarray:
    """List the knot positions (metres) that `upsample` needs along one axis."""
    return _spline_weights(axis, step)[0] * float(step)


def white_noise(east: np.ndarray, north: np.ndarray, seed: int, cell: float = 10.0) -> np.ndarray:
    """Draw one value in [-1, 1) for each cell of `cell` metres."""
    columns = np.floor(east / cell).astype(np.int64)
    rows = np.floor(north / cell).astype(np.int64)
    return uniform(columns[None, :], rows[:, None], seed) * np.float32(2) - np.float32(1)


def sphere_noise(points: np.ndarray, wavelength: float, seed: int, octaves: int = 2) -> np.ndarray:
    """Evaluate noise (mean 0, deviation about 1) at points (3, ...) in metres; no seam anywhere on Earth."""
    total = np.zeros(points.shape[1:])
    power = 0.0
    for octave in range(octaves):
        share = 0.5**octave
        total += share * _blend(points * (2.0**octave / wavelength), seed + 1013 * octave)
        power += share * share
    return total * (_BLEND_GAIN / np.sqrt(power))


def smoothstep(low: float, high: float, value: np.ndarray) -> np.ndarray:
    """Rise smoothly from 0 at `low` to 1 at `high`."""
    ratio = np.clip((value - np.float32(low)) * np.float32(1.0 / (high - low)), np.float32(0), np.float32(1))
    return ratio * ratio * (np.float32(3) - np.float32(2) * ratio)


def _blend(points: np.ndarray, seed: int) -> np.ndarray:
    base = np.floor(points)
    part = points - base
    part = part * part * (3.0 - 2.0 * part)
    corner = base.astype(np.int64)
    total = np.zeros(points.shape[1:])
    for dz in (0, 1):
        weight_z = part[2] if dz else 1.0 - part[2]
        depth = _u32(corner[2] + dz) * np.uint32(0xC2B2AE3D)
        for dy in (0, 1):
            weight_yz = weight_z * (part[1] if dy else 1.0 - part[1])
            plane = _u32(corner[1] + dy) ^ depth
            for dx in (0, 1):
                weight = weight_yz * (part[0] if dx else 1.0 - part[0])
                total += weight * (uniform(corner[0] + dx, plane, seed) * 2.0 - 1.0)
    return total


def _spline_weights(axis: np.ndarray, cell: float) -> tuple[np.ndarray, np.ndarray]:
    """Give the knots an axis touches and the (positions, knots) matrix of cubic B-spline weights."""
    place = axis / cell
    base = np.floor(place).astype(np.int64)
    part = place - base
    knots = np.arange(int(base.min()) - 1, int(base.max()) + 3)
    if knots.size > 4 * axis.size:
        knots = np.unique(base[:, None] + np.arange(-1, 3))
    weights = np.zeros((axis.size, knots.size), np.float32)
    index = np.arange(axis.size)
    first = np.searchsorted(knots, base - 1)
    shares = (
        (1 - part) ** 3,
        3 * part**3 - 6 * part**2 + 4,
        -3 * part**3 + 3 * part**2 + 3 * part + 1,
        part**3,
    )
    for offset, share in enumerate(shares):
        weights[index, first + offset] = share / 6.0
    return knots, weights


def _spacing(axis: np.ndarray) -> float:
    return abs(float(axis[1] - axis[0])) if axis.size > 1 else 0.0


def _u32(values: np.ndarray) -> np.ndarray:
    return np.asarray(values).astype(np.int64).astype(np.uint32)

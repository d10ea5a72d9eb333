"""Taking values out of a grid of cells: at the nearest cell, between four, or among sixteen."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

LINEAR, CUBIC = "BILINEAR", "BICUBIC"
SMOOTH = (LINEAR, CUBIC, "BOX")
REACH = 2  # cells around the outermost pixel that interpolation may need
_SHARPNESS = -0.5  # of the cubic's outer lobe: keeps straight slopes straight
_CLASSES = (
    "SCL", "dataMask", "observations", "CLD", "SNW", "shadowMask", "BQA", "QA", "QA_RADSAT", "QUALITY_FLAGS", "LQSF",
    "CLOUD", "SR_QA_AEROSOL", "SR_CLOUD_QA", "BAYES", "POINTING", "CONFIDENCE",
)  # fmt: skip


def between(cells: np.ndarray, columns: np.ndarray, rows: np.ndarray, method: str = LINEAR) -> np.ndarray:
    """Interpolate at fractional cell positions (0 = centre of the first cell); both (height, width)."""
    if method == CUBIC:
        return _cubic(cells, columns, rows)
    height, width = cells.shape
    columns = np.clip(columns, 0.0, width - 1.0)
    rows = np.clip(rows, 0.0, height - 1.0)
    left = np.minimum(columns.astype(np.int64), max(width - 2, 0))
    top = np.minimum(rows.astype(np.int64), max(height - 2, 0))
    right_share = (columns - left).astype(np.float32)
    low_share = (rows - top).astype(np.float32)
    corner = top * width + left
    right, down = (1 if width > 1 else 0), (width if height > 1 else 0)
    upper = np.take(cells, corner) * (1 - right_share) + np.take(cells, corner + right) * right_share
    lower = np.take(cells, corner + down) * (1 - right_share) + np.take(cells, corner + down + right) * right_share
    return upper * (1 - low_share) + lower * low_share


def method_wanted(options: Mapping[str, object], finer: bool, band: str) -> str | None:
    """Name the interpolation a request asks for, None for the nearest cell; `finer`: pixels smaller than cells."""
    if band in _CLASSES:
        return None
    method = str(options.get("upsampling" if finer else "downsampling", "NEAREST")).upper()
    return method if method in SMOOTH else None


def _cubic(cells: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Interpolate by cubic convolution; overshoots stay, but nothing falls below zero where no cell does."""
    height, width = cells.shape
    columns = np.clip(columns, 0.0, width - 1.0)
    rows = np.clip(rows, 0.0, height - 1.0)
    left, top = np.floor(columns), np.floor(rows)
    across, down = _weights(columns - left), _weights(rows - top)
    places = [np.clip(left + step, 0, width - 1).astype(np.intp) for step in range(-1, 3)]
    found = np.zeros(np.broadcast_shapes(columns.shape, rows.shape), np.float32)
    for step, share in enumerate(down, -1):
        base = np.clip(top + step, 0, height - 1).astype(np.intp) * width
        line = sum(np.take(cells, base + place) * weight for place, weight in zip(places, across))
        found += line * share
    return np.maximum(found, 0.0) if cells.size and float(cells.min()) >= 0.0 else found


def _weights(part: np.ndarray) -> list[np.ndarray]:
    """Weigh the cells one before, at, one and two after a place; `part` is how far beyond the second it lies."""
    a = _SHARPNESS
    found = []
    for distance in (part + 1.0, part, 1.0 - part, 2.0 - part):
        near = ((a + 2.0) * distance - (a + 3.0)) * distance * distance + 1.0
        far = ((a * distance - 5.0 * a) * distance + 8.0 * a) * distance - 4.0 * a
        found.append(np.where(distance <= 1.0, near, far).astype(np.float32))
    return found

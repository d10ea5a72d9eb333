"""Taking values out of a grid of cells, at the nearest cell or between four."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

SMOOTH = ("BILINEAR", "BICUBIC", "BOX")
_CLASSES = ("SCL", "dataMask", "observations", "CLD", "SNW")


def between(cells: np.ndarray, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Interpolate linearly at fractional cell positions (0 = centre of the first cell); both (height, width)."""
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


def smooth_wanted(options: Mapping[str, object], finer: bool, band: str) -> bool:
    """Tell whether a request asks for interpolation of a band; `finer` means pixels smaller than cells."""
    if band in _CLASSES:
        return False
    method = options.get("upsampling" if finer else "downsampling", "NEAREST")
    return str(method).upper() in SMOOTH

"""From the numbers a script returns to the numbers in the image (API reference 6.1, "output rounding")."""

from __future__ import annotations

import numpy as np

SAMPLE_TYPES = {
    "AUTO": np.uint8,
    "UINT8": np.uint8,
    "INT8": np.int8,
    "UINT16": np.uint16,
    "INT16": np.int16,
    "FLOAT32": np.float32,
}


def to_sample_type(values: np.ndarray, sample_type: str) -> np.ndarray:
    """Round half up and clamp float64 to a sample type; AUTO stretches 0-1 to 0-255. NaN becomes 0 in integers."""
    kind = SAMPLE_TYPES[sample_type]
    if sample_type == "FLOAT32":
        with np.errstate(over="ignore"):
            return values.astype(np.float32)
    scaled = values * 255.0 if sample_type == "AUTO" else values.copy()
    scaled += 0.5
    np.floor(scaled, out=scaled)
    limits = np.iinfo(kind)
    np.clip(scaled, limits.min, limits.max, out=scaled)
    np.nan_to_num(scaled, copy=False)
    return scaled.astype(kind)

"""The kinds of ground, and what each looks like on a day of the year."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

import numpy as np

from .materials import BANDS, SPECTRA


class Cover(IntEnum):
    """Codes of the cover array; crops are CROPS + 8 * crop + variant."""

    WATER = 0
    STREAM = 1
    GRAVEL = 2
    LEAFY = 3
    CONIFER = 4
    MEADOW = 5
    ALP = 6
    ROCK = 7
    RED_ROOF = 8
    PALE_ROOF = 9
    DARK_ROOF = 10
    ASPHALT = 11
    PARK = 12
    HEDGE = 13
    TRACK = 14
    SAND = 15
    STEPPE = 16
    CROPS = 32


# Day of the year: share of green leaves, share of dry plants; the rest is bare soil. Northern hemisphere.
_CROPS: dict[str, tuple[tuple[int, float, float], ...]] = {
    "wheat": ((1, 0.38, 0.0), (60, 0.50, 0.0), (105, 0.85, 0.0), (150, 0.95, 0.0), (178, 0.25, 0.7), (200, 0.05, 0.85),
              (215, 0.05, 0.5), (245, 0.15, 0.1), (290, 0.12, 0.0), (365, 0.38, 0.0)),
    "barley": ((1, 0.40, 0.0), (60, 0.50, 0.0), (100, 0.85, 0.0), (140, 0.85, 0.1), (160, 0.15, 0.8), (178, 0.05, 0.75),
               (195, 0.1, 0.3), (235, 0.45, 0.0), (290, 0.2, 0.0), (365, 0.40, 0.0)),
    "maize": ((1, 0.05, 0.15), (100, 0.05, 0.05), (130, 0.06, 0.0), (160, 0.35, 0.0), (190, 0.9, 0.0), (235, 0.95, 0.0),
              (262, 0.45, 0.45), (285, 0.05, 0.45), (320, 0.05, 0.2), (365, 0.05, 0.15)),
    "rape": ((1, 0.50, 0.0), (70, 0.6, 0.0), (100, 0.9, 0.0), (150, 0.95, 0.0), (180, 0.35, 0.55), (200, 0.05, 0.8),
             (225, 0.05, 0.3), (260, 0.35, 0.0), (300, 0.5, 0.0), (365, 0.5, 0.0)),
    "hay": ((1, 0.52, 0.25), (70, 0.6, 0.2), (110, 0.9, 0.0), (150, 0.97, 0.0), (158, 0.5, 0.3), (180, 0.85, 0.0),
            (205, 0.6, 0.2), (230, 0.85, 0.0), (280, 0.75, 0.05), (320, 0.58, 0.2), (365, 0.52, 0.25)),
    "beet": ((1, 0.02, 0.0), (110, 0.02, 0.0), (140, 0.2, 0.0), (175, 0.85, 0.0), (240, 0.95, 0.0), (275, 0.8, 0.0),
             (295, 0.05, 0.1), (365, 0.02, 0.0)),
    "vines": ((1, 0.12, 0.2), (100, 0.2, 0.1), (135, 0.45, 0.0), (190, 0.65, 0.0), (250, 0.62, 0.0), (290, 0.35, 0.25),
              (320, 0.12, 0.25), (365, 0.12, 0.2)),
    "fallow": ((1, 0.15, 0.3), (100, 0.35, 0.25), (150, 0.55, 0.25), (200, 0.3, 0.55), (260, 0.3, 0.45),
               (365, 0.15, 0.3)),
}  # fmt: skip
_LEAVES = ((1, 0.0), (95, 0.0), (130, 0.9), (160, 1.0), (255, 0.9), (290, 0.45), (315, 0.0), (365, 0.0))
_MEADOW = ((1, 0.4), (85, 0.5), (125, 0.9), (190, 0.95), (260, 0.75), (310, 0.5), (365, 0.4))
_VARIANT_DAYS = np.array([-13, -9, -5, -2, 2, 5, 9, 14])
_VARIANT_SOIL = np.array([0.1, 0.8, 0.35, 0.55, 0.0, 1.0, 0.25, 0.65])
_RAPE_FLOWERS = (118, 14.0)  # middle and half width in days


@lru_cache(maxsize=256)
def surface(day: int, southern: bool, spacing: int) -> np.ndarray:
    """Give reflectance by cover code and band (256, 13), float32, for a day of the year 1-366.

    Cells of `spacing` metres that are larger than a parcel hold a mix of crops, as in an averaged overview.
    """
    day = (day + 182) % 365 + 1 if southern else day
    table = np.zeros((256, len(BANDS)))
    leaves, lush = (np.interp(day, *zip(*curve)) for curve in (_LEAVES, _MEADOW))
    meadow = lush * SPECTRA["meadow"] + (1 - lush) * SPECTRA["straw"] * 0.7
    wood = leaves * SPECTRA["leafy"] + (1 - leaves) * SPECTRA["bare_wood"]
    plain = {
        Cover.WATER: SPECTRA["water"], Cover.STREAM: SPECTRA["stream"], Cover.GRAVEL: SPECTRA["gravel"],
        Cover.LEAFY: wood, Cover.CONIFER: SPECTRA["conifer"], Cover.MEADOW: meadow,
        Cover.ALP: 0.75 * meadow + 0.25 * SPECTRA["rock"], Cover.ROCK: SPECTRA["rock"],
        Cover.RED_ROOF: SPECTRA["red_roof"], Cover.PALE_ROOF: SPECTRA["pale_roof"],
        Cover.DARK_ROOF: SPECTRA["dark_roof"], Cover.ASPHALT: SPECTRA["asphalt"],
        Cover.PARK: 0.5 * meadow + 0.5 * wood, Cover.HEDGE: 0.45 * wood + 0.55 * meadow,
        Cover.TRACK: 0.45 * SPECTRA["pale_soil"] + 0.55 * meadow, Cover.SAND: SPECTRA["sand"],
        Cover.STEPPE: 0.75 * SPECTRA["steppe"] + 0.25 * meadow,
    }  # fmt: skip
    for cover, spectrum in plain.items():
        table[cover] = spectrum
    for place, name in enumerate(_CROPS):
        for variant in range(8):
            table[Cover.CROPS + 8 * place + variant] = _crop(name, variant, day)
    mixed = blend_share(spacing)
    fields = table[Cover.CROPS : Cover.CROPS + 64]
    fields += mixed * (fields.mean(axis=0) - fields)
    houses = table[Cover.RED_ROOF : Cover.PARK + 1]
    houses += 0.8 * mixed * (houses.mean(axis=0) - houses)
    return table.astype(np.float32)


def blend_share(spacing: int) -> float:
    """Say how far a cell averages its contents: 0 for small cells, 0.9 for cells larger than parcels."""
    return 0.9 * float(np.clip(np.log2(max(spacing, 1) / 40.0) / 3.0, 0.0, 1.0))


def _crop(name: str, variant: int, day: int) -> np.ndarray:
    """Mix leaves, dry plants and soil of one crop; variants are some days early or late, on other soil."""
    moment = (day + _VARIANT_DAYS[variant] - 1) % 365 + 1
    days, green, dry = zip(*_CROPS[name])
    leafy, straw = np.interp(moment, days, green), np.interp(moment, days, dry)
    pale = _VARIANT_SOIL[variant]
    soil = pale * SPECTRA["pale_soil"] + (1 - pale) * SPECTRA["dark_soil"]
    leaf = SPECTRA["meadow"] if name in ("hay", "fallow", "vines") else SPECTRA["green"]
    if name == "rape":
        middle, half = _RAPE_FLOWERS
        flowers = float(np.exp(-(((moment - middle) / half) ** 2)))
        leaf = flowers * SPECTRA["rape"] + (1 - flowers) * leaf
    return leafy * leaf + straw * SPECTRA["straw"] + max(0.0, 1 - leafy - straw) * soil

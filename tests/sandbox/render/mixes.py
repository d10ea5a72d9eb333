"""Bands of other instruments as shares of Sentinel-2's, by wavelength."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from . import collections_landsat as landsat
from . import collections_sentinel_3_5 as coarse
from .materials import BANDS

Mix = tuple[tuple[int, float], ...]  # places in BANDS and their shares

_WAVELENGTHS = np.array([443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1610, 2190], float)
_AT_WAVELENGTHS = tuple(name for name in BANDS if name != "B10")
# Light that oxygen and water vapour take on the way: share that is left.
_ABSORBED = {"B13": 0.35, "B14": 0.60, "B15": 0.85, "B19": 0.85, "B20": 0.60}


def _one(name: str) -> Mix:
    return ((BANDS.index(name), 1.0),)


def _mean(names: str) -> Mix:
    chosen = names.split()
    return tuple((BANDS.index(name), 1.0 / len(chosen)) for name in chosen)


def at_wavelength(nanometres: float, share: float = 1.0) -> Mix:
    """Mix the two bands between which a wavelength lies."""
    place = float(np.interp(nanometres, _WAVELENGTHS, np.arange(_WAVELENGTHS.size)))
    low = min(int(place), _WAVELENGTHS.size - 2)
    part = place - low
    return (
        (BANDS.index(_AT_WAVELENGTHS[low]), share * (1.0 - part)),
        (BANDS.index(_AT_WAVELENGTHS[low + 1]), share * part),
    )


_OLI = {
    "B01": _one("B01"), "B02": _one("B02"), "B03": _one("B03"), "B04": _one("B04"), "B05": _one("B8A"),
    "B06": _one("B11"), "B07": _one("B12"), "B08": _mean("B02 B03 B04"), "B09": _one("B10"),
}  # fmt: skip
_TM = {
    "B01": _one("B02"), "B02": _one("B03"), "B03": _one("B04"), "B04": _one("B08"), "B05": _one("B11"),
    "B07": _one("B12"), "B08": _mean("B03 B04 B08"),
}  # fmt: skip
_MSS = {"B01": _one("B03"), "B02": _one("B04"), "B03": _one("B05"), "B04": _one("B08")}
_HLS = {
    "CoastalAerosol": _one("B01"), "Blue": _one("B02"), "Green": _one("B03"), "Red": _one("B04"),
    "RedEdge1": _one("B05"), "RedEdge2": _one("B06"), "RedEdge3": _one("B07"), "NIR_Broad": _one("B08"),
    "NIR_Narrow": _one("B8A"), "SWIR1": _one("B11"), "SWIR2": _one("B12"), "WaterVapor": _one("B09"),
    "Cirrus": _one("B10"),
}  # fmt: skip
_MODIS = {
    "B01": _one("B04"), "B02": _one("B8A"), "B03": _one("B02"), "B04": _one("B03"), "B05": at_wavelength(1240.0),
    "B06": _one("B11"), "B07": _one("B12"),
}  # fmt: skip
_OLCI = {
    name: at_wavelength(wavelength, _ABSORBED.get(name, 1.0))
    for name, wavelength in zip(coarse.OLCI_NAMES, coarse.OLCI_WAVELENGTHS)
}
_SLSTR = {
    "S1": _one("B03"), "S2": _one("B04"), "S3": _one("B8A"), "S4": _one("B10"), "S5": _one("B11"), "S6": _one("B12"),
}  # fmt: skip

MIXES: Mapping[str, Mapping[str, Mix]] = {
    landsat.LANDSAT_OT_L1: _OLI,
    landsat.LANDSAT_OT_L2: _OLI,
    landsat.LANDSAT_8_L1C: _OLI,
    landsat.LANDSAT_ETM_L1: _TM,
    landsat.LANDSAT_ETM_L2: _TM,
    landsat.LANDSAT_TM_L1: _TM,
    landsat.LANDSAT_TM_L2: _TM,
    landsat.LANDSAT_MSS_L1: _MSS,
    landsat.HLS: _HLS,
    landsat.MODIS: _MODIS,
    coarse.S3OLCI: _OLCI,
    coarse.S3OLCIL2: _OLCI,
    coarse.S3SLSTR: _SLSTR,
    coarse.S3SYNL2: {**_OLCI, **_SLSTR},
}
#: Reflectance here means that of the ground; in all other collections it is that at the top of the atmosphere.
AT_THE_GROUND = (
    "sentinel-2-l2a", landsat.LANDSAT_OT_L2, landsat.LANDSAT_ETM_L2, landsat.LANDSAT_TM_L2, landsat.HLS, landsat.MODIS,
    coarse.S3OLCIL2, coarse.S3SLSTRL2, coarse.S3SYNL2,
)  # fmt: skip

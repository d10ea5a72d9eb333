"""Bands that are no plain reflectance: heat, flags, water and plant products."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import collections_landsat as landsat
from .climate import LAPSE, month_mean
from .cover import Cover
from .ground import Ground
from .materials import BANDS
from .mixes import AT_THE_GROUND, MIXES
from .optics import OpticalView
from .passes import Pass
from .sky import CLOUD_LIMITS

_KELVIN = 273.15
_WET = (int(Cover.WATER), int(Cover.STREAM))
_DAYTIME_HEAT = {  # degrees above the air in full sun
    Cover.WATER: -1.0, Cover.STREAM: 0.0, Cover.LEAFY: 2.0, Cover.CONIFER: 2.0, Cover.RED_ROOF: 13.0,
    Cover.PALE_ROOF: 9.0, Cover.DARK_ROOF: 16.0, Cover.ASPHALT: 15.0, Cover.SAND: 20.0, Cover.STEPPE: 14.0,
    Cover.ROCK: 10.0,
}  # fmt: skip
_HEAT_BANDS = {
    "B10": 0.0, "B11": -1.2, "B06": 0.0, "B06_VCID_1": 0.0, "B06_VCID_2": 0.0, "ThermalInfrared1": 0.0,
    "ThermalInfrared2": -1.2, "S7": 3.0, "F1": 3.0, "S8": 0.0, "F2": 0.0, "S9": -1.5, "LST": 1.5,
}  # fmt: skip
_CONSTANT = {
    "QA_RADSAT": 0.0, "SR_QA_AEROSOL": 66.0, "SR_ATMOS_OPACITY": 0.12, "SR_CLOUD_QA": 0.0, "ST_QA": 1.8,
    "ST_TRAD": 9.2, "ST_URAD": 1.4, "ST_DRAD": 2.3, "ST_ATRAN": 0.82, "ST_EMIS": 0.97, "ST_EMSD": 0.01,
    "ST_CDIST": 4.0, "LST_uncertainty": 0.9, "BAYES": 0.0, "POINTING": 0.0, "CONFIDENCE": 16384.0, "QUALITY_FLAGS": 0.0,
    "LQSF": 2.0, "HUMIDITY": 55.0, "SEA_LEVEL_PRESSURE": 1016.0, "TOTAL_COLUMN_OZONE": 0.0068, "VZA": 12.0,
    "VAA": 104.0, "PAR": 42.0, "A865": 1.3, "T865": 0.08,
}  # fmt: skip
#: Products of water and of land: the other has no data (API reference 4.5).
ON_WATER = ("CHL_OC4ME", "TSM_NN", "PAR", "KD490_M07", "A865", "T865", "CHL_NN", "ADG443_NN", "IWV_W")
ON_LAND = ("GIFAPAR", "IWV_L", "OTCI", "RC681", "RC865", "LQSF")


class Instrument:
    """One look of another instrument than Sentinel-2's at one ground; bands are float32 as `OpticalView`'s are."""

    def __init__(self, ground: Ground, flight: Pass) -> None:
        self._ground = ground
        self._flight = flight
        hazy = flight.collection not in AT_THE_GROUND
        self.view = OpticalView(ground, flight, hazy, cloudless=flight.collection == landsat.MODIS)
        self._makers: dict[str, Callable[[], np.ndarray]] = {
            "BQA": self._landsat_flags, "QA": self._hls_flags, "CLOUD": self._cloudy,
            "SZA": lambda: self.view.band("sunZenithAngles"), "SAA": lambda: self.view.band("sunAzimuthAngles"),
            "NDVI": self._greenness, "OTCI": self._chlorophyll, "GIFAPAR": self._light_used,
            "IWV_L": self._vapour, "IWV_W": self._vapour, "TOTAL_COLUMN_WATER_VAPOUR": self._vapour,
            "RC681": lambda: self._light("B10"), "RC865": lambda: self._light("B17"),
            "CHL_OC4ME": lambda: self._plankton(1.0), "CHL_NN": lambda: self._plankton(1.15),
            "TSM_NN": lambda: self._plankton(1.8), "KD490_M07": lambda: self._plankton(0.06),
            "ADG443_NN": lambda: self._plankton(0.04),
        }  # fmt: skip

    def band(self, name: str) -> np.ndarray:
        """Give one band: reflectance x 10000, kelvin, flags, degrees, or the product's own unit."""
        mix = MIXES.get(self._flight.collection, {}).get(name)
        if mix is not None:
            return self.view.mixed(mix)
        if name in _HEAT_BANDS:
            return self._heat(_HEAT_BANDS[name])
        if name in self._makers:
            return self._makers[name]()
        return np.full(self._ground.cover.shape, _CONSTANT.get(name, 0.0), np.float32)

    def seen(self, name: str) -> np.ndarray | None:
        """Mark where a product exists at all; None for everywhere."""
        wet = np.isin(self._ground.cover, _WET)
        if self._flight.collection != "sentinel-3-olci-l2" or name not in (*ON_WATER, *ON_LAND):
            return None
        clear = self.view.cloud < CLOUD_LIMITS["medium"]
        return clear & (wet if name in ON_WATER else ~wet)

    def _heat(self, offset: float) -> np.ndarray:
        ground, view = self._ground, self.view
        sea = month_mean(ground.window.latitude, view.day).astype(np.float32)[:, None]
        air = sea - np.float32(LAPSE) * ground.elevation
        extra = np.full(256, 6.0, np.float32)
        for cover, heat in _DAYTIME_HEAT.items():
            extra[cover] = heat
        night = np.float32(-0.35 if self._flight.ascending else 1.0)
        sun = night * view.sunshine.astype(np.float32)[:, None]
        kelvin = air + sun * np.take(extra, ground.cover) + np.float32(_KELVIN + offset)
        if view.snow is not None:
            kelvin += view.snow * (np.minimum(kelvin, np.float32(_KELVIN)) - kelvin)
        kelvin -= np.float32(38.0) * view.cloud
        return kelvin

    def _landsat_flags(self) -> np.ndarray:
        """Write Landsat's bits: 3 cloud, 4 shadow, 5 snow, 6 clear, 7 water, confidences above."""
        classes = self.view.band("SCL").astype(np.int64)
        table = np.full(12, 21824.0)  # clear, all confidences low
        table[6], table[11], table[3], table[[8, 9]], table[10] = 21952.0, 30048.0, 23888.0, 22280.0, 54596.0
        return np.take(table, classes).astype(np.float32)

    def _hls_flags(self) -> np.ndarray:
        """Write the Fmask bits: 1 cloud, 3 shadow, 4 snow, 5 water."""
        table = np.full(12, 64.0)
        table[6], table[11], table[3], table[[8, 9]], table[10] = 96.0, 80.0, 72.0, 66.0, 65.0
        return np.take(table, self.view.band("SCL").astype(np.int64)).astype(np.float32)

    def _cloudy(self) -> np.ndarray:
        return np.where(self.view.cloud >= CLOUD_LIMITS["thin"], np.float32(1), np.float32(0))

    def _light(self, name: str) -> np.ndarray:
        return self.view.mixed(MIXES["sentinel-3-olci"][name]) / np.float32(10_000)

    def _greenness(self) -> np.ndarray:
        red, infrared = self.view.band("B04"), self.view.band("B08")
        return (infrared - red) / (infrared + red)

    def _chlorophyll(self) -> np.ndarray:
        low, middle, high = (self._light(name) for name in ("B10", "B11", "B12"))
        return np.clip((high - middle) / np.maximum(middle - low, np.float32(0.004)), 0.0, 6.5)

    def _light_used(self) -> np.ndarray:
        return np.clip(np.float32(1.15) * self._greenness() - np.float32(0.12), 0.0, 1.0)

    def _vapour(self) -> np.ndarray:
        warmth = month_mean(self._ground.window.latitude, self.view.day)
        return np.repeat(np.exp(0.062 * warmth + 1.6).astype(np.float32)[:, None], self._ground.window.width, axis=1)

    def _plankton(self, share: float) -> np.ndarray:
        blue, green = (self.view.band(BANDS[place]) for place in (1, 2))
        return np.float32(share) * np.clip(green / np.maximum(blue, 1.0), 0.1, 20.0) ** np.float32(2.2)

"""What Sentinel-2 sees of the made-up ground on one pass: digital numbers, classes, angles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

import numpy as np

from .climate import LAPSE, month_mean
from .cover import Cover, surface
from .ground import Ground
from .materials import BANDS, SPECTRA
from .noise import smoothstep
from .passes import Pass
from .sky import CLOUD_LIMITS, Sun, sun_at

SCALE = 10_000.0
_PATH = np.array([0.098, 0.070, 0.044, 0.027, 0.022, 0.018, 0.015, 0.013, 0.012, 0.010, 0.0005, 0.004, 0.002])
_CLOUD = np.array([0.86, 0.86, 0.85, 0.85, 0.86, 0.86, 0.86, 0.86, 0.86, 0.60, 0.03, 0.58, 0.42])
_DEEP_WATER = (int(Cover.WATER), int(Cover.STREAM))
_WOODEN = (int(Cover.LEAFY), int(Cover.CONIFER))
_UNSURE = (int(Cover.ASPHALT), int(Cover.DARK_ROOF), int(Cover.GRAVEL))


class OpticalView:
    """One look at one ground. Each method computes what it needs once; bands are float32 digital numbers."""

    def __init__(self, ground: Ground, flight: Pass, top_of_atmosphere: bool, cloudless: bool = False) -> None:
        self._ground = ground
        self._flight = flight
        self._hazy = top_of_atmosphere
        self._rows = np.round(ground.window.latitude, 6)
        self._day = flight.season.timetuple().tm_yday
        self._zenith, self._azimuth = self._sun()
        self._light = self._shading()
        self._snow = self._snow_share()
        shape = ground.cover.shape
        self._cloud = np.zeros(shape, np.float32)
        self._shadow: np.ndarray | None = None
        if not cloudless:
            self._cover_with_clouds()

    def band(self, name: str) -> np.ndarray:
        """Give one band: reflectance x 10000, classes, percent, or degrees."""
        if name in BANDS:
            return self._reflectance(BANDS.index(name))
        makers = {
            "SCL": self._classes,
            "CLD": lambda: np.rint(self._cloud * np.float32(100)),
            "SNW": lambda: np.rint(self._snow * np.float32(100)) if self._snow is not None else self._flat(0.0),
            "AOT": lambda: self._flat(120.0),
            "sunZenithAngles": lambda: self._by_row(self._zenith),
            "sunAzimuthAngles": lambda: self._by_row(self._azimuth),
            "viewZenithMean": lambda: self._flat(5.4),
            "viewAzimuthMean": lambda: self._flat(104.0),
        }
        return makers[name]()

    @property
    def day(self) -> int:
        """Give the day of the year, 1-366."""
        return self._day

    @property
    def cloud(self) -> np.ndarray:
        """Give the share of light that clouds take, 0-1."""
        return self._cloud

    @property
    def snow(self) -> np.ndarray | None:
        """Give the share of snow, None where there is none."""
        return self._snow

    @property
    def sunshine(self) -> np.ndarray:
        """Say by row how high the sun stands: 1 overhead, 0 at the horizon."""
        return np.cos(np.radians(self._zenith))

    def mixed(self, mix: Sequence[tuple[int, float]]) -> np.ndarray:
        """Give a mix of bands: places in `BANDS` and their shares, as reflectance x 10000."""
        parts = [np.float32(share) * self._reflectance(place) for place, share in mix if share > 0.0]
        return np.rint(sum(parts[1:], parts[0]))

    def _reflectance(self, place: int) -> np.ndarray:
        ground = self._ground
        values = np.take(self._column(place), ground.cover)
        season = self._season()
        if float(season.min()) < 1.0:
            still = np.take(surface(190, False, ground.window.spacing)[:, place], ground.cover)
            values = still + season[:, None] * (values - still)
        values *= ground.tone
        if self._snow is not None:
            values += self._snow * (np.float32(SPECTRA["snow"][place]) - values)
        values *= self._light
        if self._shadow is not None:
            values *= np.float32(1.0) - np.float32(0.62) * self._shadow
        if self._hazy:
            values *= np.float32(1.0 - 1.6 * _PATH[place])
            values += np.float32(_PATH[place])
        if self._shadow is not None:
            values += self._cloud * (np.float32(_CLOUD[place]) * (0.55 + 0.45 * self._cloud) - values)
        values *= np.float32(SCALE)
        np.rint(values, out=values)
        return np.clip(values, 1.0, 20_000.0, out=values)

    def _column(self, place: int) -> np.ndarray:
        southern = float(self._rows.mean()) < 0
        return np.ascontiguousarray(surface(self._day, southern, self._ground.window.spacing)[:, place])

    def _season(self) -> np.ndarray:
        """Say by row how far the seasons show: not at all near the equator."""
        return np.clip((np.abs(self._rows) - 5.0) / 20.0, 0.0, 1.0).astype(np.float32)

    def _sun(self) -> tuple[np.ndarray, np.ndarray]:
        """Follow the sun along the track: zenith and azimuth by row, between whole degrees of latitude."""
        nodes = np.arange(math.floor(self._rows.min()) - 1, math.ceil(self._rows.max()) + 2)
        suns = []
        for latitude in nodes:
            longitude = self._flight.longitude(float(latitude))
            hours = self._flight.hours(float(latitude))
            moment = datetime.combine(self._flight.season, time(), UTC) + timedelta(hours=hours)
            suns.append(sun_at(moment, longitude, max(-89.0, min(89.0, float(latitude)))))
        zenith = np.interp(self._rows, nodes, [min(sun.zenith, 84.0) for sun in suns])
        azimuth = np.interp(self._rows, nodes, np.unwrap([sun.azimuth for sun in suns], period=360.0))
        return zenith, azimuth % 360.0

    def _shading(self) -> np.ndarray:
        """Light the slopes: 1 on level ground."""
        zenith, azimuth = np.radians(self._zenith), np.radians(self._azimuth)
        tilt = np.minimum(np.tan(zenith), 1.6)
        east = (tilt * np.sin(azimuth)).astype(np.float32)[:, None]
        north = (tilt * np.cos(azimuth)).astype(np.float32)[:, None]
        slope_east, slope_north = self._ground.slope_east, self._ground.slope_north
        lit = 1.0 - (slope_east * east + slope_north * north)
        lit /= np.sqrt(1.0 + slope_east * slope_east + slope_north * slope_north)
        return np.clip(np.float32(0.28) + np.float32(0.72) * lit, 0.22, 1.5)

    def _snow_share(self) -> np.ndarray | None:
        """Let snow lie where the month is cold enough for the height."""
        month = month_mean(self._rows, self._day)
        line = ((month + 1.0) / LAPSE).astype(np.float32)[:, None]
        ground = self._ground
        if float((ground.elevation - line).max()) < -200.0:
            return None
        share = smoothstep(-140.0, 150.0, ground.elevation - line + 55.0 * ground.rough)
        hold = np.ones(256, np.float32)
        hold[list(_WOODEN)] = 0.45
        hold[list(_DEEP_WATER)] = 0.25
        hold[Cover.ROCK] = 0.85
        lying = share * np.take(hold, ground.cover)
        frozen = np.clip(-month / 8.0 - 0.5, 0.0, 1.0).astype(np.float32)[:, None] * np.isin(ground.cover, _DEEP_WATER)
        return np.maximum(lying, frozen * share)

    def _cover_with_clouds(self) -> None:
        window = self._ground.window
        sky = self._flight.sky(window.frame)
        self._cloud = sky.clouds(window.east, window.north)
        shadow = sky.shadows(window.east, window.north, Sun(self._shadow_zenith(), 150.0))
        if self._cloud.any() or shadow.any():
            self._shadow = shadow * (np.float32(1.0) - self._cloud)

    def _shadow_zenith(self) -> float:
        """Take one sun height for the whole pass's shadows, so that neighbouring windows agree."""
        return 38.0 - 18.0 * math.cos(2 * math.pi * (self._day - 172) / 365.25)

    def _classes(self) -> np.ndarray:
        """Classify as the scene classification does: 2 dark, 3 shadow, 4 vegetation ... 11 snow."""
        table = surface(self._day, float(self._rows.mean()) < 0, self._ground.window.spacing)
        red, infrared = table[:, BANDS.index("B04")], table[:, BANDS.index("B08")]
        leafy = (infrared - red) / (infrared + red + 1e-6) > 0.4
        plain = np.where(leafy, 4.0, 5.0).astype(np.float32)
        plain[list(_DEEP_WATER)] = 6.0
        plain[list(_UNSURE)] = 7.0
        cover = self._ground.cover
        classes = np.take(plain, cover)
        dark = (self._light < 0.40) | ((cover == Cover.CONIFER) & (self._ground.rough < -0.94))
        classes[dark & (classes != 6.0)] = 2.0
        if self._snow is not None:
            classes[self._snow > 0.5] = 11.0
        if self._shadow is not None:
            classes[self._shadow > 0.35] = 3.0
            classes[self._cloud >= CLOUD_LIMITS["thin"]] = 10.0
            classes[self._cloud >= CLOUD_LIMITS["medium"]] = 8.0
            classes[self._cloud >= CLOUD_LIMITS["high"]] = 9.0
        return classes

    def _flat(self, value: float) -> np.ndarray:
        return np.full(self._ground.cover.shape, value, np.float32)

    def _by_row(self, values: np.ndarray) -> np.ndarray:
        return np.repeat(values.astype(np.float32)[:, None], self._ground.cover.shape[1], axis=1)

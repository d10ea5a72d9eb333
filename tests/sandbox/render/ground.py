"""The made-up ground of one window: what covers it, how high it is, how it slopes. Nothing here knows a date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import noise
from .cover import Cover, blend_share
from .parcels import Parcels, parcels
from .relief import Relief, relief
from .towns import Towns, towns
from .window import Window


@dataclass(frozen=True)
class Ground:
    """Arrays (height, width) over one window."""

    window: Window
    elevation: np.ndarray  # metres
    slope_east: np.ndarray  # metres per metre
    slope_north: np.ndarray
    cover: np.ndarray  # uint8, codes of `Cover`
    tone: np.ndarray  # brightness of the spot beside the mean of its material, about 1
    rough: np.ndarray  # white noise, -1 ... 1


def ground(window: Window) -> Ground:
    """Make the ground of one window."""
    lie = relief(window)
    rough = noise.white_noise(window.east, window.north, noise.seed_of(window.frame.family, "rough"))
    fields = parcels(window)
    built = towns(window)
    cover = _farmland(window, lie, fields)
    wood = _wilderness(window, lie, cover, rough)
    settled = (built.density > 0) & (lie.mountain < 0.35) & (lie.elevation < 1500)
    _settle(window, cover, built, settled, lie, rough)
    _water(cover, lie, window.spacing)
    tone = _tone(window, cover, fields, rough, wood)
    return Ground(window, lie.elevation, lie.slope_east, lie.slope_north, cover, tone, rough)


def _farmland(window: Window, lie: Relief, fields: Parcels) -> np.ndarray:
    """Give every parcel its crop; too high, too steep or too cold for crops it is meadow, too dry steppe."""
    cover = np.take(_CROP_OF_BYTE, (fields.code >> np.uint32(24)).astype(np.uint8))
    cover += ((fields.code >> np.uint32(16)) & np.uint32(7)).astype(np.uint8)
    latitude = np.abs(window.latitude)[:, None]
    steep = np.abs(lie.slope_east) + np.abs(lie.slope_north)
    rough_land = (steep > 0.33) | (lie.elevation > 1150.0 - 9.0 * np.maximum(latitude - 46.0, 0.0))
    cover[rough_land] = Cover.MEADOW
    far_north = noise.smoothstep(0.0, 1.0, (latitude - 61.0) / 4.0)
    cover[np.broadcast_to(far_north > 0.5, cover.shape) & (lie.elevation > 80)] = Cover.STEPPE
    dryness = _dryness(window, lie)
    cover[(dryness > 1.9) & (cover < Cover.CROPS)] = Cover.STEPPE
    cover[dryness > 2.5] = Cover.STEPPE
    cover[dryness > 3.1] = Cover.SAND
    if window.spacing <= 60:
        farmed = cover >= Cover.CROPS
        cover[farmed & (fields.edge < 5.0)] = Cover.HEDGE
        cover[farmed & (fields.lane < 6.0)] = Cover.TRACK
    return cover


def _dryness(window: Window, lie: Relief) -> np.ndarray:
    """Say how dry it is: above 1.9 nothing is sown, above 3.1 there is sand."""
    latitude = np.abs(window.latitude)[:, None]
    return -lie.moisture + 2.2 * np.exp(-(((latitude - 25.0) / 8.0) ** 2)).astype(np.float32)


def _wilderness(window: Window, lie: Relief, cover: np.ndarray, rough: np.ndarray) -> np.ndarray:
    """Grow forests, and put meadows, rock above the tree line. Returns the forest's texture."""
    east, north, family = window.east, window.north, window.frame.family
    texture = noise.spline_noise(east, north, 62.0, noise.seed_of(family, "wood", 4))
    stand = 0.85 * noise.spline_noise(east, north, 3_300.0, noise.seed_of(family, "wood", 1))
    stand += 0.50 * noise.spline_noise(east, north, 950.0, noise.seed_of(family, "wood", 2))
    stand += 0.22 * noise.spline_noise(east, north, 240.0, noise.seed_of(family, "wood", 3))
    steep = np.abs(lie.slope_east) + np.abs(lie.slope_north)
    latitude = np.abs(window.latitude)[:, None].astype(np.float32)
    wood = (
        stand
        + 0.08 * texture
        + 1.2 * lie.mountain * np.clip(lie.elevation / 450.0 - 0.8, 0.0, 1.0)
        + 2.4 * np.minimum(steep, 0.5)
        + 0.25 * lie.moisture
    )
    wood -= 1.05 + np.exp(-(((latitude - 25.0) / 8.0) ** 2)) + 1.5 * np.clip(_dryness(window, lie) - 2.3, 0.0, 2.0)
    tree_line = np.maximum(4000.0 - 45.0 * latitude - 90.0 * np.maximum(latitude - 62.0, 0.0), -200.0)
    above = lie.elevation - tree_line + 60.0 * texture + 90.0 * stand
    growing = (wood > 0) & (above < 0)
    needles = (lie.elevation - 1_000.0) / 420.0 + 0.6 * stand + 0.25 * texture + 0.35 * rough > 0.15
    cover[growing] = np.where(needles, Cover.CONIFER, Cover.LEAFY)[growing]
    cover[above > 0] = Cover.ALP
    cover[(above > 380.0) | ((above > -350.0) & (steep > 1.0 + 0.25 * texture))] = Cover.ROCK
    return texture


def _settle(
    window: Window, cover: np.ndarray, built: Towns, settled: np.ndarray, lie: Relief, rough: np.ndarray
) -> None:
    """Build houses, streets and roads."""
    passable = (lie.elevation < 1700) & (cover != Cover.SAND)
    cover[(built.road < 8.0) & passable] = Cover.ASPHALT
    if not settled.any():
        return
    lot = noise.white_noise(window.east, window.north, noise.seed_of(window.frame.family, "lot"), 20.0)
    open_space = lot + 0.5 * rough > 1.05 * np.minimum(built.density, 0.5) + 0.12
    house = np.where(lot > -0.62, Cover.RED_ROOF, Cover.DARK_ROOF)
    big = (built.density > 0.35) & (rough < -0.1)
    house = np.where(big | (lot < -0.93), Cover.PALE_ROOF, house)
    house = np.where(open_space, Cover.PARK, house)
    if window.spacing <= 60:
        house = np.where(built.street < 7.0, Cover.ASPHALT, house)
    cover[settled] = house[settled]


def _water(cover: np.ndarray, lie: Relief, spacing: int) -> None:
    """Fill rivers and lakes; gravel banks only where cells are fine enough to show them."""
    low = lie.elevation < 2300
    banks = (lie.river < lie.river_width + 14.0) & low & (lie.mountain > 0.04)
    if spacing <= 20 and banks.any():
        cover[banks] = Cover.GRAVEL
    cover[(lie.river < lie.river_width) & low] = Cover.STREAM
    cover[lie.lake > 0] = Cover.WATER


def _tone(window: Window, cover: np.ndarray, fields: Parcels, rough: np.ndarray, wood: np.ndarray) -> np.ndarray:
    """Vary brightness: parcel by parcel, tree by tree, roof by roof."""
    patch = noise.spline_noise(window.east, window.north, 130.0, noise.seed_of(window.frame.family, "patch"))
    parcel = ((fields.code >> np.uint32(4)) & np.uint32(255)).astype(np.float32) * np.float32(1 / 255) - np.float32(0.5)
    parcel_share, wood_share, patch_share, rough_share = (np.take(column, cover) for column in _TONE_SHARES)
    plain = np.float32(1.0 - blend_share(window.spacing))
    parcel_share, rough_share = parcel_share * plain, rough_share * plain
    return 1 + parcel_share * parcel + wood_share * wood + patch_share * patch + rough_share * rough


def _crop_table() -> np.ndarray:
    """Spread the crops over the 256 values of a byte, by their share of the farmland."""
    shares = (0.16, 0.07, 0.20, 0.08, 0.30, 0.09, 0.06, 0.04)
    bounds = np.cumsum(shares) / sum(shares)
    crop = np.searchsorted(bounds, (np.arange(256) + 0.5) / 256)
    return (Cover.CROPS + 8 * crop).astype(np.uint8)


def _tone_table() -> tuple[np.ndarray, ...]:
    """Tabulate by cover how far parcel, wood texture, patches and single cells change the brightness."""
    table = np.zeros((4, 256), np.float32)
    table[:, :] = np.array([0.0, 0.0, 0.03, 0.04])[:, None]
    table[:, int(Cover.CROPS) :] = np.array([0.22, 0.0, 0.035, 0.035])[:, None]
    for cover in (Cover.LEAFY, Cover.CONIFER):
        table[:, cover] = (0.0, 0.10, 0.09, 0.09)
    for cover in (Cover.RED_ROOF, Cover.PALE_ROOF, Cover.DARK_ROOF):
        table[:, cover] = (0.0, 0.0, 0.08, 0.16)
    for cover in (Cover.ALP, Cover.ROCK, Cover.STEPPE, Cover.SAND, Cover.MEADOW):
        table[:, cover] = (0.0, 0.06, 0.07, 0.05)
    for cover in (Cover.WATER, Cover.STREAM):
        table[:, cover] = (0.0, 0.0, 0.02, 0.015)
    return tuple(table)


_CROP_OF_BYTE = _crop_table()
_TONE_SHARES = _tone_table()

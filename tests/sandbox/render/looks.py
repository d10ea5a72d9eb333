"""From a ground and a pass to bands: which instrument looks, and on cells of which size."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .air import air_band
from .collections_sentinel_3_5 import S5PL2
from .collections_table import COLLECTIONS, DEM, MOSAIC, S1GRD, S2L1C, S2L2A
from .ground import Ground
from .instruments import Instrument
from .optics import OpticalView
from .passes import Pass
from .radar import backscatter

Bands = dict[str, np.ndarray]


def native_cells(flight: Pass | None) -> int:
    """Give the side in metres of the cells an instrument sees; None stands for the elevation model."""
    return int(COLLECTIONS[DEM if flight is None else flight.collection].resolution)


def look(
    ground: Ground, flight: Pass | None, names: Sequence[str], options: Mapping[str, object]
) -> tuple[Bands, np.ndarray | None]:
    """Give bands on the ground's own cells, and where they have data; None for everywhere."""
    if flight is None:
        return dict.fromkeys(names, ground.elevation), None
    if flight.collection == S1GRD:
        return {name: backscatter(ground, flight, name, options) for name in names}, None
    if flight.collection == S5PL2:
        return _air(ground, flight, names, options)
    if flight.collection in (S2L1C, S2L2A, MOSAIC):
        return _sentinel_2(ground, flight, names), None
    instrument = Instrument(ground, flight)
    masks = [mask for name in names if (mask := instrument.seen(name)) is not None]
    return {name: instrument.band(name) for name in names}, np.logical_or.reduce(masks) if masks else None


def _air(
    ground: Ground, flight: Pass, names: Sequence[str], options: Mapping[str, object]
) -> tuple[Bands, np.ndarray | None]:
    made = {name: air_band(ground, flight, name, options) for name in names}
    masks = [good for _, good in made.values()]
    return {name: values for name, (values, _) in made.items()}, np.logical_and.reduce(masks) if masks else None


def _sentinel_2(ground: Ground, flight: Pass, names: Sequence[str]) -> Bands:
    view = OpticalView(ground, flight, flight.collection == S2L1C, cloudless=flight.collection == MOSAIC)
    observations = np.rint(np.float32(14.0) + np.float32(5.0) * ground.rough) if "observations" in names else None
    return {
        name: observations if name == "observations" and observations is not None else view.band(name)
        for name in names
    }

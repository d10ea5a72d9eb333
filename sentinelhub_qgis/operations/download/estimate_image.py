"""Say what an order will come to before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...api.rate_limits import USUAL_REQUESTS, USUAL_UNITS
from ...model.orders.image_order import ImageOrder
from ...raster import room
from .plan_image import plan_image, plan_shape, tiles_of
from .price import units_of

_MINUTE = 60.0

# Requests and units to seconds, such as `RateLimits.seconds_for` of an account.
Pace = Callable[[float, float], float]


@dataclass(frozen=True)
class Estimate:
    """Be what an order will come to.

    Attributes:
        width, height: pixels.
        requests: requests to the service.
        units: processing units. A script that looks at several acquisitions a pixel costs this for each.
        bytes: size of the pixels without compression.
        seconds: what the account's limits make it take at least; the service and the line come on top.
        disk_bytes: room that it takes while it is under way.
    """

    width: int
    height: int
    requests: int
    units: float
    bytes: int
    seconds: float = 0.0
    disk_bytes: int = 0

    def lacks_room(self, free: int | None) -> bool:
        """Tell whether it may not fit where so many bytes are free; None when that is not known."""
        return free is not None and free < self.disk_bytes


def usual_pace(requests: float, units: float) -> float:
    """Return the seconds that so much takes a general user of the Copernicus Data Space (API reference 9.4)."""
    pairs = ((requests, USUAL_REQUESTS), (units, USUAL_UNITS))
    return max(0.0, *((amount - a_minute) * _MINUTE / a_minute for amount, a_minute in pairs))


def estimate_image(order: ImageOrder, pace: Pace = usual_pace) -> Estimate:
    """Return what `order` will come to (API reference 9.1), at the `pace` of an account. Nothing is sent.

    Raises:
        OrderError: the order cannot be carried out.
    """
    grid = plan_image(order)
    tiles = tiles_of(order, grid)
    result = plan_shape(order).grid or grid
    bytes_per_pixel = len(order.band_names) * order.sample_type.bytes_per_sample
    units = sum(units_of(order, tile.width * tile.height) for tile in tiles)
    fetched = sum(tile.width * tile.height for tile in tiles) * bytes_per_pixel
    return Estimate(
        width=result.width,
        height=result.height,
        requests=len(tiles),
        units=units,
        bytes=result.width * result.height * bytes_per_pixel,
        seconds=pace(len(tiles), units),
        disk_bytes=round(fetched * room.TIMES_THE_PIXELS),
    )


def free_bytes(folder: Path) -> int | None:
    """Return how much room there is where `folder` is or would be, None when nobody knows. May take a moment."""
    return room.free_bytes(folder)

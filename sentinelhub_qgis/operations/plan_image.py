"""Lay the pixel grid of an order."""

from __future__ import annotations

from ..api.process import crs_uri, is_supported_crs
from ..model.image_order import ImageOrder
from ..raster.grid import PixelGrid, snapped
from ..raster.ground import check_pixel_size

__all__ = ["is_supported_crs", "plan_image"]


def plan_image(order: ImageOrder) -> PixelGrid:
    """Return the grid the order's pixels come on, whole multiples of the resolution around its area.

    Raises:
        ImageTooLarge: more pixels on a side than an order may have.
        PixelTooCoarse: larger pixels than the collection allows.
        AreaUnusable: the service makes no images in the CRS; the detail is the CRS.
    """
    crs_uri(order.area.crs)
    grid = snapped(order.area, order.resolution)
    check_pixel_size(grid, order.collection)
    return grid

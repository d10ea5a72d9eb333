"""Lay the pixel grid of an order."""

from __future__ import annotations

from ..api.process import crs_uri, is_supported_crs
from ..model.image_order import ImageOrder
from ..raster.clip import touched
from ..raster.grid import PixelGrid, Tile, snapped
from ..raster.ground import check_pixel_size
from ..raster.warp import Shape

__all__ = ["is_supported_crs", "plan_image", "plan_shape", "tiles_of"]


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


def tiles_of(order: ImageOrder, grid: PixelGrid) -> tuple[Tile, ...]:
    """Return the tiles of the order's grid that its polygons touch.

    Raises:
        AreaUnusable: the polygons lie elsewhere.
    """
    return touched(grid, grid.tiles(), order.polygons)


def plan_shape(order: ImageOrder) -> Shape:
    """Return how the image is cut and carried once its tiles are together.

    Raises:
        ImageTooLarge: more pixels on a side than a result may have.
    """
    result = order.reprojection
    return Shape(order.polygons, snapped(result.area, result.resolution) if result else None)

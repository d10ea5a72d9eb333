"""Lay the pixel grid of an order."""

from __future__ import annotations

from ...api.process import crs_uri, is_supported_crs
from ...model.area import BoundingBox
from ...model.errors import ImageTooLarge
from ...model.orders.image_order import ImageOrder
from ...raster.clip import touched
from ...raster.grid import MAX_SIDE, PixelGrid, Tile, snapped
from ...raster.ground import check_pixel_size, metres_per_pixel
from ...raster.space_order import by_space
from ...raster.warp import Shape

__all__ = ["is_supported_crs", "plan_image", "plan_shape", "tiles_of"]


def plan_image(order: ImageOrder) -> PixelGrid:
    """Return the grid the order's pixels come on, whole multiples of the resolution around its area.

    Raises:
        ImageTooLarge: more pixels on a side than an order may have; says which resolution would do.
        PixelTooCoarse: larger pixels than the collection allows; says what it allows.
        AreaUnusable: the service makes no images in the CRS; the detail is the CRS.
    """
    crs_uri(order.area.crs)
    grid = _laid(order.area, order.resolution)
    check_pixel_size(grid, order.collection)
    return grid


def tiles_of(order: ImageOrder, grid: PixelGrid) -> tuple[Tile, ...]:
    """Return the tiles of the order's grid that its polygons touch, neighbours close to one another.

    Raises:
        AreaUnusable: the polygons lie elsewhere.
    """
    return by_space(touched(grid, grid.tiles(), order.polygons))


def _laid(area: BoundingBox, resolution: float) -> PixelGrid:
    try:
        return snapped(area, resolution)
    except ImageTooLarge as error:
        raise ImageTooLarge(
            error.detail, width=error.width, height=error.height, limit=error.limit, finest=_finest(area)
        ) from error


def _finest(area: BoundingBox) -> float:
    """Return the finest resolution at which an image of `area` is possible, in metres."""
    # Snapping may add a pixel on either side.
    resolution = max(area.width, area.height) / (MAX_SIDE - 2)
    middle = (area.min_y + area.max_y) / 2
    return metres_per_pixel(PixelGrid(area.crs, area.min_x, middle, resolution, 1, 1))


def plan_shape(order: ImageOrder) -> Shape:
    """Return how the image is cut and carried once its tiles are together.

    Raises:
        ImageTooLarge: more pixels on a side than a result may have.
    """
    result = order.reprojection
    return Shape(order.polygons, _laid(result.area, result.resolution) if result else None)

"""Find what the catalogue has of a place and a time."""

from __future__ import annotations

from ..api import catalog
from ..api.session import Session
from ..model.area import BoundingBox
from ..model.period import Period
from ..model.scenes.catalogue import Cell
from ..model.scenes.month import Month
from ..model.scenes.scene import Scene


def find_scenes(session: Session, collection_id: str, area: BoundingBox, period: Period) -> tuple[Scene, ...]:
    """Return all scenes that touch `area` (EPSG:4326) in `period`, earliest first.

    Raises:
        TooManyScenes: zoom in.
        NotFound, BadRequest: the collection has no catalogue.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    return catalog.search_scenes(session, collection_id, area, period)


def scenes_of(session: Session, cell: Cell) -> tuple[Scene, ...]:
    """Return all scenes of a cell of the catalogue, and none of another month; raises as `find_scenes`."""
    found = find_scenes(session, cell.collection_id, cell.area, cell.month.period)
    return tuple(scene for scene in found if Month.of(scene.day) == cell.month)

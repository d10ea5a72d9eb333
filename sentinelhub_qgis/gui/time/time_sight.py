"""What the calendar is about, and finding the days with data there."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from ...bridge.connection import Connections
from ...bridge.threads.tasks import Job
from ...model.account import Account
from ...model.area import BoundingBox
from ...model.collection import Collection
from ...model.scenes.acquisition import Acquisition, acquisitions_over
from ...model.scenes.catalogue import Catalogue, Cell, cell_around, square_kilometres
from ...model.scenes.month import Month
from ...model.scenes.scene import Scene
from ...operations.find_scenes import scenes_of
from ..map.view_ground import ViewGround

# Fine collections have hundreds of tiles a month over more than this; swaths of 300 m pixels are few everywhere.
_WIDEST = 100_000.0  # square kilometres
_COMFORTABLE_SHARE = 0.06
_FINE_RESOLUTION = 100.0  # metres


@dataclass(frozen=True)
class Sight:
    """Be what the calendar is about: the days of a collection over a view (EPSG:4326), in the name of an account."""

    account: Account
    collection: Collection
    view: BoundingBox


# What more is known of the days of a month over a view.
Judge = Callable[[Sight, Month, tuple[Acquisition, ...]], tuple[Acquisition, ...]]


@dataclass(frozen=True)
class Found:
    """Be what a task brings: the scenes it had to ask for, and all acquisitions over the view it was about."""

    sight: Sight
    asked: Mapping[Cell, tuple[Scene, ...]]
    months: Mapping[Month, tuple[Acquisition, ...]]


class KeptScenes:
    """Keep what accounts were told of their catalogues, so that nothing is asked for twice."""

    def __init__(self) -> None:
        self._catalogues: dict[str, Catalogue] = {}

    def known(self, sight: Sight, months: Iterable[Month]) -> dict[Month, tuple[Scene, ...] | None]:
        """Return the scenes of months around a view; None for those that must be asked for."""
        catalogue = self._of(sight.account)
        return {month: catalogue.scenes(sight.collection.id, sight.view, month) for month in months}

    def missing(self, sight: Sight, months: Iterable[Month]) -> set[Cell]:
        """Return what must be asked for to know these months."""
        return set(self._of(sight.account).missing(sight.collection.id, sight.view, months))

    def keep(self, found: Found) -> None:
        """Take note of what a task brought."""
        for cell, scenes in found.asked.items():
            self._of(found.sight.account).keep(cell, scenes)

    def forget(self, account: Account, collection: Collection, since: Month) -> None:
        """Forget the months in which there may be news."""
        self._of(account).forget(collection.id, since=since)

    def _of(self, account: Account) -> Catalogue:
        return self._catalogues.setdefault(account.name, Catalogue())


def find_days(
    connections: Connections, sight: Sight, kept: Mapping[Month, tuple[Scene, ...] | None], job: Job
) -> Found:
    """Ask for the months that are not kept, in parallel, and say what all of them come to over the view.

    Raises:
        NetworkError, ServiceError, TooManyScenes, Cancelled: see `scenes_of`.
    """
    session = connections.session(sight.account, job.feedback, job.workers.wait)
    missing = [month for month, scenes in kept.items() if scenes is None]
    cells = [cell_around(sight.collection.id, sight.view, month) for month in missing]
    asked: dict[Cell, tuple[Scene, ...]] = {}
    for cell, scenes in job.workers.run_all(lambda cell: (cell, scenes_of(session, cell)), cells):
        asked[cell] = scenes
        job.progress.report(len(asked) / len(cells))
    by_month = {**kept, **{cell.month: scenes for cell, scenes in asked.items()}}
    return Found(
        sight, asked, {month: acquisitions_over(sight.view, scenes or ()) for month, scenes in by_month.items()}
    )


def is_too_wide(collection: Collection, view: BoundingBox) -> bool:
    """Tell whether a view (EPSG:4326) has too many scenes for its days to be listed."""
    return collection.resolution < _FINE_RESOLUTION and square_kilometres(view) > _WIDEST


def zoom_in(ground: ViewGround) -> None:
    """Zoom in about the middle of the map until the days can be listed."""
    view = ground.view
    size = square_kilometres(ground.in_degrees())
    view.setExtent(view.extent().scaled(math.sqrt(_WIDEST * _COMFORTABLE_SHARE / size)))
    view.refresh()

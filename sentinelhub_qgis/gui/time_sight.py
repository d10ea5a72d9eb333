"""What the calendar is about, and finding the days with data there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..bridge.connection import Connections
from ..bridge.tasks import Job
from ..model.account import Account
from ..model.acquisition import Acquisition, acquisitions_over
from ..model.area import BoundingBox
from ..model.catalogue import Cell, cell_around
from ..model.collection import Collection
from ..model.month import Month
from ..model.scene import Scene
from ..operations.find_scenes import scenes_of


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

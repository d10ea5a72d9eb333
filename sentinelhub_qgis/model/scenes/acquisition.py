"""Acquisitions: what the catalogue's scenes come to on one UTC day over one view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from ..area import BoundingBox
from .cloud_measure import CloudMeasure
from .coverage import NOTHING, View, joined, share
from .scene import Scene


@dataclass(frozen=True)
class Acquisition:
    """Be one day with data over a view.

    Attributes:
        day: UTC.
        coverage: share of the view that has data, 0 to 1; 1 when the catalogue names no footprints.
        cloud_cover: percent, the scenes' own figures weighted by their share of the view; None where there are none.
            They are of whole tiles, not of the view.
        scenes: those that touch the view, earliest first.
        measured: what was measured over the user's own area; None where nothing was.
        trusts_measure: whether that counts instead of the figures of whole tiles.
    """

    day: date
    coverage: float = 1.0
    cloud_cover: float | None = None
    scenes: tuple[Scene, ...] = field(default=(), repr=False)
    measured: CloudMeasure | None = None
    trusts_measure: bool = False

    @property
    def cloud(self) -> float | None:
        """Percent of cloud that counts."""
        return self._counting.cloud_cover if self._counting else self.cloud_cover

    @property
    def covered(self) -> float:
        """Share of the view, or of the user's own area, that has data, as far as that counts."""
        return self._counting.coverage if self._counting else self.coverage

    def is_clear(self, max_cloud_cover: float) -> bool:
        """Tell whether it passes a cloud limit in percent.

        What has no cloud figure passes every limit; but a day that was looked at, and has no pixel there, passes none.
        """
        if self._counting and not self._counting.coverage:
            return False
        return self.cloud is None or self.cloud <= max_cloud_cover

    @property
    def _counting(self) -> CloudMeasure | None:
        return self.measured if self.trusts_measure else None


def acquisitions_over(view: BoundingBox, scenes: Iterable[Scene]) -> tuple[Acquisition, ...]:
    """Return the days on which scenes touch `view` (EPSG:4326, past 180 beyond the antimeridian), earliest first.

    A scene that is there twice counts once.
    """
    sight = View(view)
    by_day: dict[date, dict[str, Scene]] = {}
    for scene in scenes:
        by_day.setdefault(scene.day, {})[scene.id] = scene
    found = (_acquisition(sight, day, tuple(by_day[day].values())) for day in sorted(by_day))
    return tuple(acquisition for acquisition in found if acquisition is not None)


def _acquisition(sight: View, day: date, scenes: tuple[Scene, ...]) -> Acquisition | None:
    seen, weighed = NOTHING, []
    for scene in sorted(scenes, key=lambda one: (one.taken, one.id)):
        mask = sight.seen(scene.rings)
        weight = share(mask) if scene.rings else 1.0
        if weight:
            seen = joined(seen, mask)
            weighed.append((weight, scene))
    if not weighed:
        return None
    has_footprints = all(scene.rings for _, scene in weighed)
    touching = tuple(scene for _, scene in weighed)
    return Acquisition(day, share(seen) if has_footprints else 1.0, _cloud_cover(weighed), touching)


def _cloud_cover(weighed: list[tuple[float, Scene]]) -> float | None:
    known = [(weight, scene.cloud_cover) for weight, scene in weighed if scene.cloud_cover is not None]
    total = sum(weight for weight, _ in known)
    return sum(weight * cover for weight, cover in known) / total if total else None

"""What was measured of cloud so far, so that nothing is paid for twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..area import BoundingBox
from .cloud_measure import CloudMeasure, CloudSurvey
from .month import Month

# A map that was moved by a few percent still shows nearly the same ground.
_ALIKE = 0.9
_MOST_GROUNDS = 40  # per collection


@dataclass(frozen=True)
class Ground:
    """Be what is looked at: a view, or a feature of a map layer.

    Attributes:
        view: EPSG:4326; past 180 beyond the antimeridian.
        feature: names the feature; empty for the view itself. Where a feature is meant, the view does not matter.
    """

    view: BoundingBox
    feature: str = ""

    def is_like(self, other: Ground) -> bool:
        """Tell whether what was measured for one is true of the other: they share nine tenths of the ground."""
        if self.feature or other.feature:
            return self.feature == other.feature
        one, two = self.view, other.view
        across = min(one.max_x, two.max_x) - max(one.min_x, two.min_x)
        along = min(one.max_y, two.max_y) - max(one.min_y, two.min_y)
        if across <= 0 or along <= 0:
            return False
        shared = across * along
        return shared >= _ALIKE * (one.width * one.height + two.width * two.height - shared)


Measures = Mapping[date, CloudMeasure]


class CloudBook:
    """Keep measures by collection, ground and month. One thread."""

    def __init__(self) -> None:
        self._grounds: dict[str, list[tuple[Ground, dict[Month, dict[date, CloudMeasure]]]]] = {}

    def keep(
        self, collection_id: str, ground: Ground, month: Month, asked: Iterable[date], survey: CloudSurvey
    ) -> None:
        """Take note of a month. Days that were `asked` for and are not in the answer have no pixel on the ground."""
        found = {one.day: one for one in survey.measures}
        empty = {day: CloudMeasure(day, None, 0.0) for day in asked if day not in found and day not in survey.failed}
        grounds = self._grounds.setdefault(collection_id, [])
        same = next((months for known, months in grounds if known == ground), None)
        if same is None:
            same = {}
            grounds.append((ground, same))
            del grounds[:-_MOST_GROUNDS]
        same.setdefault(month, {}).update({**empty, **found})

    def measures(self, collection_id: str, ground: Ground, month: Month) -> Measures:
        """Return what is known of a month by day, of this ground or one much like it; the latest measure counts."""
        found: dict[date, CloudMeasure] = {}
        for known, months in self._grounds.get(collection_id, ()):
            if known.is_like(ground):
                found.update(months.get(month, {}))
        return found

    def knows(self, collection_id: str) -> bool:
        """Tell whether anything of a collection was measured."""
        return bool(self._grounds.get(collection_id))

    def knows_other_ground(self, collection_id: str, ground: Ground, months: Iterable[Month]) -> bool:
        """Tell whether these months were measured, but only for ground that is not like this one."""
        wanted = set(months)
        known = self._grounds.get(collection_id, ())
        here = any(wanted & set(kept) for other, kept in known if other.is_like(ground))
        return not here and any(wanted & set(kept) for _, kept in known)

    def forget(self, feature: str) -> None:
        """Forget what was measured for a feature, whose shape is another now."""
        for collection_id, grounds in self._grounds.items():
            self._grounds[collection_id] = [pair for pair in grounds if pair[0].feature != feature]

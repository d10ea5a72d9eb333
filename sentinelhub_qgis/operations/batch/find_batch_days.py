"""Find the days of a batch over each of its areas, and how clear they are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from ...api.session import Session
from ...model.area import BoundingBox
from ...model.batch.area import BatchArea
from ...model.batch.batch import Batch, row_id
from ...model.batch.dates import DateRule
from ...model.batch.product import BatchProduct
from ...model.batch.trouble import Trouble
from ...model.collection import collection_named
from ...model.errors import (
    AreaUnusable,
    BadRequest,
    Cancelled,
    NoAnswer,
    NotPermitted,
    ServiceTrouble,
    TooManyScenes,
    UnexpectedAnswer,
)
from ...model.period import Period
from ...model.progress import Progress, Workers
from ...model.scenes.acquisition import acquisitions_over
from ...model.scenes.cloud_measure import CloudMeasure, CloudOrder, CloudSurvey, can_measure
from ...model.scenes.scene import Scene
from ...raster.ground import box_in_degrees
from ..find_scenes import find_scenes
from ..measure_cloud import measure_cloud

# Areas whose middles lie in one cell of so many degrees are asked about together.
_CELL = 2.0
# So many days are measured by one request.
_MOST_DAYS = 184
# Days with data per day of a period, at most: two satellites whose swaths overlap.
_DAYS_WITH_DATA = 0.4
_ALL_CLOUD = 100.0
# What concerns one area's shape or a moment's trouble; all else would be the same for every area.
_PASSING = (AreaUnusable, BadRequest, NotPermitted, ServiceTrouble, NoAnswer, UnexpectedAnswer)


@dataclass(frozen=True)
class Looking:
    """Be what finding the dates will take: requests to the catalogue and for cloud, and processing units at most."""

    requests: int = 0
    units: float = 0.0


@dataclass(frozen=True)
class ChosenDay:
    """Be a day of one area; the fields are those of `BatchRow`."""

    slot: Period
    period: Period
    cloud: float | None
    coverage: float | None
    is_measured: bool


@dataclass(frozen=True)
class _Day:
    day: date
    cloud: float | None
    coverage: float
    is_measured: bool = False

    @property
    def clear(self) -> float:
        """How much of the area can be seen, 0 to 1; what has no cloud figure counts as clear."""
        return self.coverage * (1 - (self.cloud or 0.0) / 100)


@dataclass(frozen=True)
class _Wish:
    """Be the question about one area and collection."""

    area: BatchArea
    collection_id: str
    host: str
    period: Period
    view: BoundingBox  # EPSG:4326


def looking_for(batch: Batch) -> Looking:
    """Return what finding the dates of a batch will take; nothing is sent, and nothing taken where none is needed."""
    if not batch.dates.is_found:
        return Looking()
    wishes = list(_wishes(batch))
    requests, units = len(_groups(wishes)), 0.0
    for wish in wishes if batch.dates.measures else ():
        if can_measure(wish.collection_id):
            for period in _portions(wish.period):
                days = 1 + (period.end - period.start).days
                requests += 1
                units += _cloud_order(wish, period).units(max(1, round(days * _DAYS_WITH_DATA)))
    return Looking(requests, units)


class DaysFinder:
    """Find the days of all areas, then hand out those of each.

    Attributes:
        unmeasured: areas over which cloud could not be measured, and why.
        requests, units: spent on measuring.
    """

    def __init__(self, batch: Batch, session: Session | None, workers: Workers, progress: Progress) -> None:
        self._batch = batch
        self._session = session
        self._workers = workers
        self._progress = progress
        self._days: dict[tuple[str, str], tuple[_Day, ...]] = {}
        self.unmeasured: dict[str, Trouble] = {}
        self.requests = 0
        self.units = 0.0

    def find(self) -> None:
        """Ask the service; raises as `plan_batch`."""
        wishes = list(_wishes(self._batch))
        groups = _groups(wishes)
        to_measure = self._measurable(wishes)
        steps, done = len(groups) + len(to_measure), 0
        for group, scenes in self._workers.run_all(self._searched, groups):
            for wish in group:
                self._days[wish.area.key, wish.collection_id] = tuple(_days_over(wish, scenes))
            done += 1
            self._progress.report(done / steps)
        with_data = [pair for pair in to_measure if self._has_days(*pair)]
        done += len(to_measure) - len(with_data)
        for wish, survey in self._workers.run_all(self._measured, with_data):
            self._take(wish, survey)
            done += 1
            self._progress.report(done / steps)
        if self._progress.is_cancelled():
            raise Cancelled

    def chosen(self, area_key: str, product: BatchProduct) -> tuple[tuple[ChosenDay, ...], int]:
        """Return the days of an area for a product, and for how many slots there is none."""
        days = self._days.get((area_key, product.collection_id), ())
        limit = _ALL_CLOUD if product.max_cloud_cover is None else product.max_cloud_cover
        fit = [one for one in days if one.coverage > 0 and (one.cloud is None or one.cloud <= limit)]
        if self._batch.dates.rule is DateRule.EACH:
            found = tuple(_chosen(Period.of_day(one.day), one) for one in fit)
            return found, 0 if found else 1
        wanted = self._open_slots(area_key, product)
        best = [(slot, [one for one in fit if slot.start <= one.day <= slot.end]) for slot in wanted]
        there = tuple(_chosen(slot, max(ones, key=lambda one: (one.clear, one.day))) for slot, ones in best if ones)
        known = tuple(self._known_day(area_key, product, slot) for slot in self._batch.dates.slots())
        return (*(day for day in known if day is not None), *there), len(wanted) - len(there)

    def _known_day(self, area_key: str, product: BatchProduct, slot: Period) -> ChosenDay | None:
        row = self._batch.row_of.get(row_id(area_key, product.key, slot))
        if row is None or row.period is None:
            return None
        return ChosenDay(slot, row.period, row.cloud, row.coverage, row.is_measured)

    def _open_slots(self, area_key: str, product: BatchProduct) -> list[Period]:
        known = self._batch.row_of
        return [slot for slot in self._batch.dates.slots() if row_id(area_key, product.key, slot) not in known]

    def _measurable(self, wishes: Iterable[_Wish]) -> list[tuple[_Wish, Period]]:
        if not self._batch.dates.measures:
            return []
        able = (wish for wish in wishes if can_measure(wish.collection_id))
        return [(wish, period) for wish in able for period in _portions(wish.period)]

    def _has_days(self, wish: _Wish, period: Period) -> bool:
        days = self._days.get((wish.area.key, wish.collection_id), ())
        return any(period.start <= one.day <= period.end for one in days)

    def _searched(self, group: list[_Wish]) -> tuple[list[_Wish], tuple[Scene, ...]]:
        first = group[0]
        return group, tuple(self._scenes(group, _whole([wish.period for wish in group]), self._at(first)))

    def _scenes(self, group: list[_Wish], period: Period, session: Session) -> Iterator[Scene]:
        """Yield what the catalogue has, in smaller portions where that is too much for one."""
        box = _around([wish.view for wish in group])
        try:
            yield from find_scenes(session, collection_named(group[0].collection_id).id, box, period)
        except TooManyScenes:
            if len(group) > 1:
                for part in (group[: len(group) // 2], group[len(group) // 2 :]):
                    yield from self._scenes(part, period, session)
            elif period.is_day:
                raise
            else:
                middle = period.start + (period.end - period.start) // 2
                for part_of in (Period(period.start, middle), Period(middle + timedelta(1), period.end)):
                    yield from self._scenes(group, part_of, session)

    def _measured(self, pair: tuple[_Wish, Period]) -> tuple[_Wish, tuple[Period, CloudSurvey | Trouble]]:
        wish, period = pair
        try:
            return wish, (period, measure_cloud(self._at(wish), _cloud_order(wish, period)))
        except _PASSING as error:
            return wish, (period, Trouble.of(error))

    def _take(self, wish: _Wish, measured: tuple[Period, CloudSurvey | Trouble]) -> None:
        period, survey = measured
        self.requests += 1
        if isinstance(survey, Trouble):
            self.unmeasured[wish.area.key] = survey
            return
        self.units += survey.units
        found = {one.day: one for one in survey.measures}
        there = self._days[wish.area.key, wish.collection_id]
        self._days[wish.area.key, wish.collection_id] = tuple(
            _as_measured(one.day, found.get(one.day))
            if period.start <= one.day <= period.end and one.day not in survey.failed
            else one
            for one in there
        )

    def _at(self, wish: _Wish) -> Session:
        if self._session is None:
            raise ValueError("dates cannot be found without a session")
        return self._session.with_data_host(wish.collection_id, wish.host) if wish.host else self._session


def _wishes(batch: Batch) -> Iterator[_Wish]:
    """Yield what is to be asked: each area and collection of which a slot is not known yet."""
    hosts = {one.collection_id: one.host for one in batch.products if one.collection.has_time}
    slots = batch.dates.slots()
    for area in batch.areas:
        view = box_in_degrees(area.ground)
        for collection_id, host in hosts.items():
            keys = [one.key for one in batch.products if one.collection_id == collection_id]
            if batch.dates.rule is DateRule.EACH:
                yield _Wish(area, collection_id, host, batch.dates.whole, view)
                continue
            known = batch.row_of
            unknown = [slot for slot in slots if any(row_id(area.key, key, slot) not in known for key in keys)]
            if unknown:
                yield _Wish(area, collection_id, host, _whole(unknown), view)


def _groups(wishes: Iterable[_Wish]) -> list[list[_Wish]]:
    """Return wishes that are asked together: of one collection, near to one another."""
    groups: dict[tuple[object, ...], list[_Wish]] = {}
    for wish in wishes:
        view = wish.view
        cell = ((view.min_x + view.max_x) / 2 // _CELL, (view.min_y + view.max_y) / 2 // _CELL)
        groups.setdefault((wish.collection_id, *cell), []).append(wish)
    for group in groups.values():
        group.sort(key=lambda one: one.view.edges)
    return list(groups.values())


def _days_over(wish: _Wish, scenes: Iterable[Scene]) -> Iterator[_Day]:
    view, period = wish.view, wish.period
    near = (one for one in scenes if period.start <= one.day <= period.end and _may_touch(one, view))
    for found in acquisitions_over(view, near):
        yield _Day(found.day, found.cloud_cover, found.coverage)


def _may_touch(scene: Scene, view: BoundingBox) -> bool:
    """Tell whether the boxes meet, wherever longitudes are counted from; it spares the closer look."""
    if not scene.rings:
        return True
    ys = [y for ring in scene.rings for _, y in ring]
    if max(ys) < view.min_y or min(ys) > view.max_y:
        return False
    xs = [x for ring in scene.rings for x, _ in ring]
    west, east = min(xs), max(xs)
    return any(west + turn <= view.max_x and east + turn >= view.min_x for turn in (-360.0, 0.0, 360.0))


def _as_measured(day: date, measure: CloudMeasure | None) -> _Day:
    """Return what was measured of a day; one that is not in the answer has no pixel in the area."""
    if measure is None:
        return _Day(day, None, 0.0, is_measured=True)
    return _Day(day, measure.cloud_cover, measure.coverage, is_measured=True)


def _chosen(slot: Period, one: _Day) -> ChosenDay:
    return ChosenDay(slot, Period.of_day(one.day), one.cloud, one.coverage, one.is_measured)


def _portions(period: Period) -> Iterator[Period]:
    start = period.start
    while start <= period.end:
        end = min(start + timedelta(_MOST_DAYS - 1), period.end)
        yield Period(start, end)
        start = end + timedelta(1)


def _cloud_order(wish: _Wish, period: Period) -> CloudOrder:
    return CloudOrder(collection_named(wish.collection_id).id, wish.area.sight, period, wish.area.outline)


def _whole(periods: Iterable[Period]) -> Period:
    known = list(periods)
    return Period(min(one.start for one in known), max(one.end for one in known))


def _around(boxes: list[BoundingBox]) -> BoundingBox:
    edges = [box.edges for box in boxes]
    return BoundingBox(
        min(one[0] for one in edges),
        min(one[1] for one in edges),
        max(one[2] for one in edges),
        max(one[3] for one in edges),
        boxes[0].crs,
    )

"""Measuring cloud over the view or a polygon, for the dates of the calendar, when the user asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.settings import CLOUD_OVER_VIEW, Settings
from ...bridge.threads.tasks import Job
from ...bridge.words.amounts import units_text
from ...bridge.words.wording import wording_of
from ...model.area import BoundingBox
from ...model.errors import AcrossAntimeridian, AreaUnusable, SentinelHubError
from ...model.period import Period
from ...model.polygon import Polygon
from ...model.scenes.acquisition import Acquisition
from ...model.scenes.cloud_book import CloudBook, Ground
from ...model.scenes.cloud_measure import CloudOrder, CloudSurvey, can_measure
from ...model.scenes.month import Month
from ...operations.measure_cloud import measure_cloud
from ..download.area_watch import AreaWatch
from ..map.view_ground import ViewGround
from ..widgets.errands import Errands
from .cloud_panel import CloudNote, CloudPanel
from .time_flow import TimeFlow
from .time_sight import Sight

_TOPIC = "cloud/"
_WEB_MERCATOR = "EPSG:3857"
# A polygon's box is not known before it is read; a square one costs most.
_SQUARE = BoundingBox(0, 0, 1, 1, _WEB_MERCATOR)

Days = dict[Month, tuple[date, ...]]


@dataclass(frozen=True)
class _Plan:
    """Be what is to be measured: which days, over which ground, for about how many units."""

    sight: Sight
    ground: Ground
    area: BoundingBox | None  # None: of the polygon
    days: Days
    units: float


class CloudFlow(QObject):
    """Offer, measure, keep, and let the calendar know.

    Signals: spent with the names of account and work, and processing units; available with True where cloud can be
    measured.
    """

    spent = pyqtSignal(str, str, float)
    available = pyqtSignal(bool)

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        settings: Settings,
        panel: CloudPanel,
        time: TimeFlow,
        ground: ViewGround,
        areas: AreaWatch,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._settings = settings
        self._panel = panel
        self._time = time
        self._ground = ground
        self._areas = areas
        self._book = CloudBook()
        self._is_offering = False
        self._is_closed = False
        self._trouble = ""
        self._failed: set[date] = set()
        self._surveys: dict[Month, CloudSurvey] = {}
        panel.cloudHereCheck.setChecked(settings.get(CLOUD_OVER_VIEW))
        panel.wanted.connect(self.measure)
        panel.closed.connect(self._close)
        panel.cancel_wanted.connect(lambda: errands.cancel(_TOPIC))
        panel.trust_changed.connect(self._on_trust_changed)
        panel.area_chosen.connect(lambda place: areas.choose(areas.choices()[place]))
        areas.changed.connect(self._on_area_changed)
        areas.reshaped.connect(self._on_reshaped)
        time.found.connect(self.show)
        time.lost.connect(self.show)
        time.judge_by(self._judged)
        self.show()

    def offer(self) -> None:
        """Say what it costs to measure the dates of the calendar; nothing is sent."""
        self._is_offering, self._is_closed, self._trouble = True, False, ""
        self.show()

    def measure(self) -> None:
        """Measure the days of the calendar that were not measured here."""
        try:
            plan = self._plan()
        except AreaUnusable as error:
            self._fail(error)
            return
        if plan is None or not plan.days:
            return
        self._trouble, self._failed, self._surveys = "", set(), {}
        surveys, shape = self._surveys, self._areas.shape()

        def operation(job: Job) -> None:
            area, polygons = shape.in_utm() if shape is not None else (plan.area, ())
            _measure(self._connections, plan, (area or _SQUARE, polygons), surveys, job)

        task = self._errands.run(
            _TOPIC,
            self.tr("Sentinel Hub: cloud here"),
            operation,
            lambda _result: self._on_measured(plan),
            lambda error: self._on_failed(plan, error),
            lambda: self._keep(plan),
        )
        task.progressChanged.connect(self._panel.show_progress)
        self._panel.show_progress(0.0)
        self._panel.show_note(CloudNote())

    def show(self) -> None:
        """Show what can be measured, and what was."""
        if self._errands.is_under_way(_TOPIC):
            return
        self._panel.show_progress(None)
        sight = self._time.sight
        is_possible = sight is not None and can_measure(sight.collection.id)
        self.available.emit(is_possible)
        is_known = is_possible and sight is not None and self._book.knows(sight.collection.id)
        self._panel.show_check(is_known, self._check_text())
        self._show_areas()
        is_wanted = self._is_offering or (is_known and self._trusts)
        self._panel.show_note(self._note() if is_possible and is_wanted and not self._is_closed else CloudNote())

    # What the calendar is told

    @property
    def _trusts(self) -> bool:
        return bool(self._panel.cloudHereCheck.isChecked())

    def _judged(self, sight: Sight, month: Month, days: tuple[Acquisition, ...]) -> tuple[Acquisition, ...]:
        measures = self._book.measures(sight.collection.id, self._ground_of(sight), month)
        return tuple(replace(one, measured=measures.get(one.day), trusts_measure=self._trusts) for one in days)

    def _ground_of(self, sight: Sight) -> Ground:
        chosen = self._areas.chosen
        return Ground(sight.view, chosen.key if chosen is not None else "")

    # What is said

    def _note(self) -> CloudNote:
        if self._trouble:
            return CloudNote(self._trouble, self.tr("Try again"))
        try:
            plan = self._plan()
        except AreaUnusable as error:
            return CloudNote(wording_of(error).as_text())
        if plan is None:
            return CloudNote()
        if not plan.days:
            return CloudNote(self._nothing_left() if self._is_offering else "")
        return self._offer(plan)

    def _offer(self, plan: _Plan) -> CloudNote:
        count = sum(map(len, plan.days.values()))
        parts = []
        if self._failed & {day for days in plan.days.values() for day in days}:
            parts.append(self.tr("Some days could not be measured."))
        elif self._book.knows_other_ground(plan.sight.collection.id, plan.ground, plan.days):
            parts.append(self.tr("What was measured is of another part of the map."))
        text = self.tr("Dates to measure here: {count}, for about {units} processing units.")
        parts.append(text.format(count=QLocale().toString(count), units=units_text(plan.units)))
        parts.append(self.tr("Figures of whole scenes are free."))
        explanation = self.tr(
            "Measure cloud and its share of the area for each date, from the scene's own classification of its pixels"
        )
        return CloudNote(" ".join(parts), self.tr("Measure"), explanation)

    def _nothing_left(self) -> str:
        if not any((self._time.days_shown() or {}).values()):
            return self.tr("There is no date to measure here. Turn to another month.")
        return self.tr("All dates of this calendar are measured here.")

    def _check_text(self) -> str:
        chosen = self._areas.chosen
        text = self.tr("Cloud over my view") if chosen is None else self.tr("Cloud over my area in “{}”")
        return text.format(chosen.title if chosen is not None else "").replace("&", "&&")

    def _show_areas(self) -> None:
        choices = self._areas.choices()
        titles = [
            self.tr("Map view") if choice is None else self.tr("Polygon of “{}”").format(choice.title)
            for choice in choices
        ]
        self._panel.show_areas(titles, choices.index(self._areas.chosen))

    # What is to do

    def _plan(self) -> _Plan | None:
        """Return what is left to measure; None while the calendar does not know its days.

        Raises:
            AreaUnusable: the view cannot be measured.
        """
        sight, shown = self._time.sight, self._time.days_shown()
        if sight is None or shown is None or not can_measure(sight.collection.id):
            return None
        ground, days = self._ground_of(sight), {}
        for month, acquisitions in shown.items():
            known = self._book.measures(sight.collection.id, ground, month)
            left = tuple(one.day for one in acquisitions if one.day not in known)
            if left:
                days[month] = left
        area = None if ground.feature else self._view_in_metres(sight.view)
        orders = _orders(sight.collection.id, area or _SQUARE, (), days)
        return _Plan(sight, ground, area, days, sum(order.units(len(days[month])) for month, order in orders))

    def _view_in_metres(self, view: BoundingBox) -> BoundingBox:
        if view.max_x > 180 or view.min_x < -180:
            raise AcrossAntimeridian("across the 180th meridian")
        try:
            return self._ground.area_in(self._ground.utm_crs())
        except AcrossAntimeridian:
            raise
        except AreaUnusable:
            return self._ground.area_in(_WEB_MERCATOR)

    # What happens

    def _on_measured(self, plan: _Plan) -> None:
        self._is_offering = any(survey.failed for survey in self._surveys.values())
        self._keep(plan)

    def _on_failed(self, plan: _Plan, error: BaseException) -> None:
        self._trouble = _text_of(error)
        self._keep(plan)

    def _keep(self, plan: _Plan) -> None:
        """Keep what has come, of a work that was broken off too: it is paid."""
        for month, survey in self._surveys.items():
            self._book.keep(plan.sight.collection.id, plan.ground, month, plan.days[month], survey)
            self._failed.update(survey.failed)
        units = sum(survey.units for survey in self._surveys.values())
        self.spent.emit(plan.sight.account.name, self.tr("Cloud over my view"), units)
        self._time.judge_by(self._judged)
        self.show()

    def _fail(self, error: SentinelHubError) -> None:
        self._trouble = _text_of(error)
        self.show()

    def _close(self) -> None:
        self._is_offering, self._is_closed, self._trouble = False, True, ""
        self.show()

    def _on_trust_changed(self, trusts: bool) -> None:
        self._settings.set(CLOUD_OVER_VIEW, trusts)
        self._is_closed = False
        self._time.judge_by(self._judged)
        self.show()

    def _on_area_changed(self) -> None:
        self._trouble = ""
        self._time.judge_by(self._judged)
        self.show()

    def _on_reshaped(self, key: str) -> None:
        self._book.forget(key)
        self._on_area_changed()


def _text_of(error: BaseException) -> str:
    return wording_of(error).as_text()


def _orders(
    collection_id: str, area: BoundingBox, polygons: tuple[Polygon, ...], days: Days
) -> Iterable[tuple[Month, CloudOrder]]:
    for month, wanted in days.items():
        yield month, CloudOrder(collection_id, area, Period(min(wanted), max(wanted)), polygons)


def _measure(
    connections: Connections,
    plan: _Plan,
    where: tuple[BoundingBox, tuple[Polygon, ...]],
    surveys: dict[Month, CloudSurvey],
    job: Job,
) -> None:
    """Measure month by month, in parallel, and put each into `surveys` as it comes."""
    session = connections.session(plan.sight.account, job.feedback, job.workers.wait)
    area, polygons = where
    orders = list(_orders(plan.sight.collection.id, area, polygons, plan.days))

    def measured(pair: tuple[Month, CloudOrder]) -> tuple[Month, CloudSurvey]:
        return pair[0], measure_cloud(session, pair[1])

    for month, survey in job.workers.run_all(measured, orders):
        surveys[month] = survey
        job.progress.report(len(surveys) / len(orders))

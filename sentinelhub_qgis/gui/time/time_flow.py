"""Finding the days with data over the map, and stepping from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.collection import Collection, collection_named
from ...model.errors import AreaUnusable, SentinelHubError
from ...model.period import Period
from ...model.scenes.acquisition import Acquisition
from ...model.scenes.beginnings import first_month_of
from ...model.scenes.catalogue import Cell
from ...model.scenes.month import Month
from ...model.scenes.timeline import Direction, Passes, Timeline
from ..map.view_ground import ViewGround
from ..widgets.errands import Errands
from .time_panel import TimePanel
from .time_sight import Found, Judge, KeptScenes, Sight, find_days, is_too_wide, zoom_in
from .time_steps import Step, Steps
from .time_texts import count_text, looking_text, period_texts

_TOPIC = "dates/"
_DEBOUNCE_MILLISECONDS = 400
_MONTHS_AT_ONCE = 12  # the rest follows when these are shown


class TimeFlow(QObject):
    """Keep the time panel true to the map, the source and the cloud limit.

    Nothing is asked before `watch` has been given an account that is connected, and while the panel is out of sight.

    Signals:
        period_chosen: with the `Period` that the user chose, by click or by step.
        found: the days over the view are known, or known anew.
        chosen: with the `Period` that is marked, whoever chose it.
        lost: there is no view any more of which days could be known.
        connect_wanted: the button beside the state.
    """

    period_chosen = pyqtSignal(object)
    found = pyqtSignal()
    lost = pyqtSignal()
    chosen = pyqtSignal(object)
    connect_wanted = pyqtSignal()

    def __init__(
        self,
        connections: Connections,
        errands: Errands,
        panel: TimePanel,
        ground: ViewGround,
        clock: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._connections = connections
        self._errands = errands
        self._panel = panel
        self._ground = ground
        self._clock = clock
        self._today = clock()
        self._account: Account | None = None
        self._why_not = ("", "")
        self._collection: Collection | None = None
        self._max_cloud_cover = 100.0
        self._chosen: Period | None = None
        self._kept = KeptScenes()
        self._sight: Sight | None = None
        self._months: dict[Month, tuple[Acquisition, ...]] = {}
        self._judge: Judge = lambda _sight, _month, days: days
        self._asked: set[Cell] = set()
        self._steps = Steps()
        self._way = Direction.FORWARD
        self._debounce = QTimer(self, singleShot=True, interval=_DEBOUNCE_MILLISECONDS)
        self._debounce.timeout.connect(self._on_view_at_rest)
        self._wire()
        panel.hide()

    def _wire(self) -> None:
        panel, view = self._panel, self._ground.view
        view.extentsChanged.connect(self._debounce.start)
        view.destinationCrsChanged.connect(self._debounce.start)
        panel.looked_at.connect(self.look)
        panel.day_chosen.connect(self._on_day_chosen)
        panel.first_wanted.connect(lambda: self._go(lambda line: line.end(Direction.BACK, self._passes)))
        panel.previous_wanted.connect(lambda: self.step(Direction.BACK))
        panel.next_wanted.connect(lambda: self.step(Direction.FORWARD))
        panel.latest_wanted.connect(self.go_to_latest)
        panel.latest_clear_wanted.connect(self.go_to_latest_clear)

    def release(self) -> None:
        """Let go of QGIS."""
        self._debounce.stop()
        self._errands.drop_all(_TOPIC)
        self._ground.view.extentsChanged.disconnect(self._debounce.start)
        self._ground.view.destinationCrsChanged.disconnect(self._debounce.start)

    # What it is about

    def watch(self, account: Account | None, collection_id: str, why_not: tuple[str, str] = ("", "")) -> None:
        """Be about the days of a collection (empty: none) in the name of an account that is connected (or none).

        `why_not` is what to say, and on the button, where there is none.
        """
        collection = collection_named(collection_id) if collection_id else None
        if (account, collection, why_not) == (self._account, self._collection, self._why_not):
            return
        self._account, self._collection, self._why_not = account, collection, why_not
        if collection is not None:
            self._panel.show_first_month(first_month_of(collection.id))
            self._panel.show_scale(collection.has_cloud)
        self._panel.setVisible(collection is not None)
        is_timeless = collection is not None and not collection.has_time
        title = collection.title if collection is not None else ""
        self._panel.show_timeless(self.tr("{} has no dates").format(title) if is_timeless else "")
        self._forget_sight()
        self.look()

    def show_limit(self, max_cloud_cover: float) -> None:
        """Let steps pass by what has more cloud, percent. Nothing is asked for."""
        self._max_cloud_cover = max_cloud_cover
        self._panel.calendar.show_limit(max_cloud_cover)
        self._say_how_many()

    def show_chosen(self, period: Period | None) -> None:
        """Mark the days that the layer shows."""
        if period is not None and (self._chosen is None or period.end != self._chosen.end):
            self._panel.look_at(Month.of(period.end))
        is_other, self._chosen = period != self._chosen, period
        self._show_chosen()
        if is_other:
            self.chosen.emit(period)

    def refresh(self) -> None:
        """Ask anew for the months in which there may be news, and for those that are shown."""
        if self._account is not None and self._collection is not None:
            earliest = min((*self._panel.months_shown(), Month.of(self._today).plus(-1)))
            self._kept.forget(self._account, self._collection, since=earliest)
            self._forget_sight()
            self.look()

    @property
    def account(self) -> Account | None:
        """In whose name it asks; None while nobody is connected."""
        return self._account

    @property
    def sight(self) -> Sight | None:
        """What the calendar is about; None while it shows nothing."""
        return self._sight

    @property
    def max_cloud_cover(self) -> float:
        """The cloud limit, percent."""
        return self._max_cloud_cover

    def months_shown(self) -> tuple[Month, ...]:
        """Return the months of the calendar's page, latest first."""
        return self._panel.months_shown()

    def page_title(self) -> str:
        """Return what the calendar's page is called."""
        return str(self._panel.pageButton.text())

    def days_shown(self) -> dict[Month, tuple[Acquisition, ...]] | None:
        """Return the days of the calendar's page by month, latest month first; None while they are not all known."""
        months = self._panel.months_shown()
        known = {month: self._months[month] for month in months if month in self._months}
        return known if self._sight is not None and len(known) == len(months) else None

    def judge_by(self, judge: Judge) -> None:
        """Let `judge` add what it knows to all days, those that are known already and those to come."""
        self._judge = judge
        sight = self._sight
        if sight is not None:
            self._months = {month: judge(sight, month, days) for month, days in self._months.items()}
            self._show()

    def choose(self, period: Period) -> None:
        """Choose days, as a click in the calendar does."""
        self._steps.clear()
        self._choose(period)

    def days_to_play(self) -> tuple[date, ...]:
        """Return the days of the calendar's page that are within the cloud limit, earliest first."""
        months = reversed(self._panel.months_shown())
        return tuple(one.day for month in months for one in self._months.get(month, ()) if self._passes(one))

    # Steps

    def step(self, direction: Direction) -> None:
        """Choose the next day with data within the cloud limit, before or after the chosen one."""
        self._way = direction
        self._go(lambda line: line.step(self._day(), direction, self._passes))

    def neighbours(self) -> tuple[date, ...]:
        """Return where a step would lead, the likelier one first, as far as that is known without asking."""
        sight = self._sight
        if sight is None or not self._is_in_sight(sight):
            return ()
        line, back = self._timeline(sight), Direction.BACK
        ways = (self._way, Direction.FORWARD if self._way is back else back)
        found = (line.step(self._day(), way, self._passes) for way in ways)
        return tuple(one.day for one in found if isinstance(one, Acquisition))

    def go_to_latest(self) -> None:
        """Choose the latest day with data, whatever its cloud."""
        self._go(lambda line: line.end(Direction.FORWARD))

    def go_to_latest_clear(self) -> None:
        """Choose the latest day within the cloud limit."""
        self._go(lambda line: line.end(Direction.FORWARD, self._passes))

    @property
    def _passes(self) -> Passes:
        limit = self._max_cloud_cover
        return lambda acquisition: acquisition.is_clear(limit)

    def _day(self) -> date:
        return self._chosen.end if self._chosen is not None else self._today

    def _go(self, step: Step) -> None:
        if self._steps.add(step):
            self._continue_steps()

    def _continue_steps(self) -> None:
        """Make the steps that are waited for, until one needs a month that is not known, and ask for it."""
        sight = self._look_around()
        while self._steps and sight is not None:
            target = self._steps.make(self._timeline(sight))
            if isinstance(target, Acquisition):
                self._choose(Period.of_day(target.day))
            elif target is None:
                self._panel.show_state(self.tr("No further date within the cloud limit"))
            elif self._steps:
                self._ask(sight, (target.month,))
                return
            else:
                self._panel.show_state(
                    self.tr("No date within the cloud limit for two years: turn the calendar's pages to look further")
                )
        self._steps.clear()
        if not self._knows_page():
            self.look()  # what a step asked for came before what the calendar shows

    def _timeline(self, sight: Sight) -> Timeline:
        return Timeline(self._months, first_month_of(sight.collection.id), Month.of(self._today))

    def _on_day_chosen(self, day: date, extends: bool) -> None:
        self._steps.clear()
        chosen = self._chosen
        if extends and chosen is not None:
            self._choose(Period(min(chosen.start, day), max(chosen.end, day)))
        else:
            self._choose(Period.of_day(day))

    def _choose(self, period: Period) -> None:
        self.show_chosen(period)
        self._say_how_many()
        self.period_chosen.emit(period)

    # Looking

    def _on_view_at_rest(self) -> None:
        """Look again, unless all is shown for this very view: what the last step said would be gone unread."""
        if self._sight is None or not self._is_in_sight(self._sight) or not self._knows_page():
            self.look()

    def look(self) -> None:
        """Show the days of the months in sight over what the map shows; ask for those that are not known."""
        sight = self._look_around()
        if sight is None or not self._panel.is_open:
            return
        self._ask(sight, self._panel.months_shown())

    def _look_around(self) -> Sight | None:
        """Return what there is to look at; say why when there is nothing."""
        self._note_today()
        if self._collection is None or not self._collection.has_time:
            return None
        if self._account is None:
            self._panel.show_state(*self._why_not, self.connect_wanted.emit)
            return None
        try:
            view = self._ground.in_degrees()
        except AreaUnusable:
            none_yet, off_globe = self.tr("The map shows no place yet"), self.tr("The map view is outside the Earth")
            self._blank(none_yet if self._ground.is_empty else off_globe)
            return None
        if is_too_wide(self._collection, view):
            self._blank(self.tr("Zoom in to see the dates"), self.tr("Zoom in"), lambda: zoom_in(self._ground))
            return None
        sight = Sight(self._account, self._collection, view)
        if sight != self._sight:
            # What is under way may well be what the new view needs: `_ask` decides.
            self._sight, self._months = sight, {}
        return sight

    def _note_today(self) -> None:
        """Go on to the next day at midnight, UTC: QGIS may stay open for weeks."""
        if self._clock() != self._today:
            self._today = self._clock()
            self._panel.show_today(self._today)

    def _is_in_sight(self, sight: Sight) -> bool:
        try:
            return self._ground.in_degrees() == sight.view
        except AreaUnusable:
            return False

    def _knows_page(self) -> bool:
        return all(month in self._months for month in self._panel.months_shown())

    def _forget_sight(self) -> None:
        """Drop what was known of another view; answers under way come too late for it."""
        self._errands.drop_all(_TOPIC)
        self._steps.clear()
        self._sight, self._months = None, {}
        self.lost.emit()

    def _ask(self, sight: Sight, months: tuple[Month, ...]) -> None:
        """Make `months` known over the view: from what is kept where possible."""
        unknown = tuple(month for month in months if month not in self._months)
        wanted = unknown[:_MONTHS_AT_ONCE]
        if not wanted:
            self._show()
            return
        kept, missing = self._kept.known(sight, wanted), self._kept.missing(sight, wanted)
        if missing:
            self._panel.show_state(looking_text(len(months) - len(unknown), len(months), at_once=_MONTHS_AT_ONCE))
            if missing <= self._asked and self._errands.is_under_way(_TOPIC):
                return  # the map moved a little: the answer that is on its way will do
        self._asked = missing

        def operation(job: Job) -> Found:
            return find_days(self._connections, sight, kept, job)

        self._errands.run(
            _TOPIC, self.tr("Sentinel Hub: dates"), operation, self._on_found, self._on_failed, self._on_cancelled
        )

    def _on_found(self, found: Found) -> None:
        self._kept.keep(found)
        if found.sight == self._sight:
            judged = {month: self._judge(found.sight, month, days) for month, days in found.months.items()}
            self._months.update(judged)
            self._show()
        if self._steps:
            self._continue_steps()
        elif not self._knows_page():
            self.look()

    def _on_failed(self, error: SentinelHubError) -> None:
        self._steps.clear()
        wording = wording_of(error)
        self._panel.show_state(f"{wording.sentence} {wording.hint}".strip(), self.tr("Try again"), self.look)

    def _on_cancelled(self) -> None:
        self._steps.clear()
        self._panel.show_state(self.tr("Stopped"), self.tr("Try again"), self.look)

    # Showing

    def _show(self) -> None:
        self._panel.calendar.show_acquisitions(self._months)
        self._show_chosen()
        self._say_how_many()
        self.found.emit()

    def _show_chosen(self) -> None:
        period = self._chosen
        self._panel.show_chosen(period, period_texts(period, self._months))

    def _say_how_many(self) -> None:
        days = self.days_shown()
        if days is not None and self._sight is not None:
            limit = self._max_cloud_cover if self._sight.collection.has_cloud else 100.0
            self._panel.show_state(count_text([one for month in days.values() for one in month], limit))

    def _blank(self, text: str, action: str = "", do: Callable[[], None] | None = None) -> None:
        self._forget_sight()
        self._panel.calendar.show_acquisitions({})
        self._panel.show_state(text, action, do)

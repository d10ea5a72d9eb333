"""Planning a batch: areas are read, plans judged and rows found while the user goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.ground.batch_areas import AreasRead
from ...bridge.words.amounts import units_text
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.batch.errors import NothingInBatch, TemplateLacks, TemplateUnusable
from ...model.collection import MosaickingOrder
from ...model.errors import NothingOrdered
from ...model.orders.image_order import RawBands
from ...operations.batch.plan_batch import Looking
from ..widgets.errands import Errands
from .batch_areas_panel import AreasKind
from .batch_dates_panel import NoDay
from .batch_planning import Before, Found, Judged, Wish, find_rows, judge, read_areas
from .batch_texts import areas_text, looking_text
from .batch_window import BatchWindow

_AREAS, _JUDGE, _FIND = "batch/areas", "batch/judge", "batch/find"
_DEBOUNCE_MILLISECONDS = 250
# Below this many processing units nobody need be asked.
_FEW_UNITS = 1.0

Whose = Callable[[], "Account | None"]


class BatchPlanFlow(QObject):
    """Keep the form true, and find rows when they are wanted.

    Signals: found with `Found`; failed with an error; connect_wanted, when nobody is connected that could be asked.
    """

    found = pyqtSignal(object)
    failed = pyqtSignal(object)
    connect_wanted = pyqtSignal()

    def __init__(
        self,
        window: BatchWindow,
        connections: Connections,
        errands: Errands,
        account: Whose,
        confirm: Callable[[str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._connections = connections
        self._errands = errands
        self._account = account
        self._confirm = confirm
        self._areas: AreasRead | None = None
        self._looking = Looking()
        self._finds_next = False
        self.before: Callable[[], Before] = Before
        self.is_running: Callable[[], bool] = lambda: False
        self._reading = QTimer(self, singleShot=True, interval=_DEBOUNCE_MILLISECONDS)
        self._reading.timeout.connect(self._read)
        self._judging = QTimer(self, singleShot=True, interval=_DEBOUNCE_MILLISECONDS)
        self._judging.timeout.connect(self._judge)
        window.areas.changed.connect(self._on_areas_changed)
        for panel in (window.dates, window.products, window.files):
            panel.changed.connect(self._on_changed)
        window.findRowsButton.setEnabled(False)
        window.findRowsButton.clicked.connect(self.find)
        window.cancelFindButton.clicked.connect(lambda: errands.cancel(_FIND))

    def look(self) -> None:
        """Read the areas anew and judge the plan: the window has come into sight."""
        self._on_areas_changed()

    def release(self) -> None:
        """Stop what is under way."""
        self._reading.stop()
        self._judging.stop()
        self._errands.drop_all("batch/")

    def find(self) -> None:
        """Find the rows of what the form says."""
        if self._areas is None or self._reading.isActive() or self._errands.is_under_way(_AREAS):
            self._finds_next = True
            if not self._errands.is_under_way(_AREAS):
                self._reading.stop()
                self._read()
            return
        self._finds_next = False
        wish = self._wish(says=True)
        if wish is None:
            return
        if wish.dates.is_found and wish.account is None:
            self.connect_wanted.emit()
            return
        question = self.tr("Measuring cloud over the areas takes up to {} processing units. Find the rows?")
        units = self._looking.units
        if units >= _FEW_UNITS and not self._confirm(question.format(units_text(units))):
            return
        self._start(wish, self._areas)

    def _start(self, wish: Wish, areas: AreasRead) -> None:
        window = self._window
        window.message.clear()
        window.show_finding(True)
        task = self._errands.run(
            _FIND,
            self.tr("Sentinel Hub: find the rows of a batch"),
            partial(find_rows, wish, areas, self.before(), self._connections),
            self._on_found,
            self._on_failed,
            self._on_cancelled,
        )
        task.progressChanged.connect(lambda percent: window.batchPlanProgress.setValue(round(percent)))

    def _on_found(self, found: Found) -> None:
        self._window.show_finding(False)
        self.found.emit(found)

    def _on_failed(self, error: BaseException) -> None:
        self._window.show_finding(False)
        self.failed.emit(error)

    def _on_cancelled(self) -> None:
        self._window.show_finding(False)
        self._window.say_looking(self.tr("Finding rows was stopped."))

    # What the form says

    def _on_areas_changed(self) -> None:
        self._areas = None
        self._errands.drop(_AREAS)
        self._reading.start()

    def _on_changed(self) -> None:
        self._judging.start()

    def _read(self) -> None:
        wish = self._window.areas.wish()
        if wish is None:
            self._finds_next = False
            is_layer = self._window.areas.kind is AreasKind.LAYER
            text = self.tr("Add a polygon layer to the project, or choose a grid.")
            self._window.areas.show_note(text if is_layer else self.tr("Enter or draw an extent."))
            self._judge()
            return
        old = self.before().batch
        known = old.areas if old is not None else ()
        self._errands.run(
            _AREAS,
            self.tr("Sentinel Hub: read the areas of a batch"),
            lambda job: read_areas(wish, known, job),
            self._on_read,
            self._on_unreadable,
        )

    def _on_read(self, read: AreasRead) -> None:
        self._areas = read
        self._window.areas.show_note(areas_text(read))
        self._judge()
        if self._finds_next:
            self.find()

    def _on_unreadable(self, error: BaseException) -> None:
        self._finds_next = False
        self._window.areas.show_note(wording_of(error).as_text())
        self._judge()

    def _wish(self, says: bool = False) -> Wish | None:
        """Return what the form says; None when something is missing, which is said where it belongs."""
        window, account = self._window, self._account()
        try:
            dates = window.dates.plan()
        except (NoDay, NothingOrdered):
            if says:
                window.dates.setFocus()
            return None
        order: MosaickingOrder | None = window.dates.order
        folder = window.files.folder()
        return Wish(
            dates=dates,
            products=window.products.limited(window.dates.max_cloud_cover, order),
            template=window.files.template(),
            ending=window.files.ending(),
            folder=folder if folder is not None else Path(),
            account=account if account is not None and self._connections.knows(account) else None,
            account_name=account.name if account is not None else "",
            base_url=account.deployment.base_url if account is not None else "",
        )

    def _judge(self) -> None:
        self._judging.stop()
        window = self._window
        window.files.offer_pictures(_are_pictures(window))
        wish, areas = self._wish(), self._areas
        self._looking = Looking()
        if wish is None or areas is None or not areas.areas or not wish.products:
            self._say_missing(areas)
            return
        known = areas.areas
        self._errands.run(
            _JUDGE,
            self.tr("Sentinel Hub: estimate a batch"),
            lambda _job: judge(wish, known),
            self._on_judged,
            self._on_misjudged,
        )

    def _say_missing(self, areas: AreasRead | None) -> None:
        self._errands.drop(_JUDGE)
        window = self._window
        window.files.show_preview("")
        has_areas = areas is not None and bool(areas.areas)
        missing = "" if not has_areas else "products" if not window.products.products() else ""
        text = wording_of(NothingInBatch(missing)).as_text() if missing else ""
        window.say_looking(text)
        window.findRowsButton.setEnabled(False)

    def _on_judged(self, judged: Judged) -> None:
        window = self._window
        self._looking = judged.looking
        window.files.show_preview(self.tr("Such as {}").format(judged.preview))
        has_folder = window.files.folder() is not None
        text = looking_text(judged.looking, judged.rows)
        window.say_looking(text if has_folder else self.tr("Choose a folder for the files."))
        window.findRowsButton.setEnabled(has_folder and not self.is_running())

    def _on_misjudged(self, error: BaseException) -> None:
        words = wording_of(error).as_text()
        if isinstance(error, (TemplateUnusable, TemplateLacks)):
            self._window.files.show_preview(words)
            words = self.tr("Correct the file names first.")
        self._window.say_looking(words)
        self._window.findRowsButton.setEnabled(False)


def _are_pictures(window: BatchWindow) -> bool:
    products = window.products.products()
    return bool(products) and all(
        not isinstance(one.pixels, RawBands) and one.pixels.is_picture and not one.further for one in products
    )

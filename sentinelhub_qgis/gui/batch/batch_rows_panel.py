"""The table of rows, with what filters and ticks them, and their menu."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QHeaderView,
    QLabel,
    QMenu,
    QTableView,
    QToolButton,
    QWidget,
)

from ...bridge.words.batch import state_title
from ...model.batch.batch import Batch, BatchRow, RowState
from ..widgets.form import load_form
from ..widgets.look import be_plain, be_small, breakable, theme_icon
from .batch_row_edits import Refused, with_date, with_name
from .batch_row_texts import Column
from .batch_rows_model import BatchRowsModel

FORM: Any = load_form(__file__)

_FILTER_MILLISECONDS = 150
# Letters that a column shows at first.
_WIDTHS = {
    Column.AREA: 17,
    Column.DATE: 13,
    Column.PRODUCT: 12,
    Column.CLOUD: 9,
    Column.UNITS: 8,
    Column.SIZE: 11,
    Column.STATE: 15,
    Column.FILE: 32,
    Column.ERROR: 28,
}


class BatchRowsPanel(QWidget, FORM):
    """Show the rows of a batch.

    Signals, each with the rows it is about: retry_wanted; with the one row: request_wanted, zoom_wanted, file_wanted,
    folder_wanted. ticked, when other rows are ticked; edited, when a row was changed.
    """

    retry_wanted = pyqtSignal(object)
    request_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    file_wanted = pyqtSignal(object)
    folder_wanted = pyqtSignal(object)
    ticked = pyqtSignal()
    edited = pyqtSignal()

    batchFilterEdit: QgsFilterLineEdit
    batchStateFilterCombo: QComboBox
    batchTickButton: QToolButton
    batchRowsTable: QTableView
    batchRowsNoteLabel: QLabel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.model = BatchRowsModel(self._judge)
        self._debounce = QTimer(self, singleShot=True, interval=_FILTER_MILLISECONDS)
        self._debounce.timeout.connect(self._filter)
        be_plain(self.batchRowsNoteLabel)
        be_small(self.batchRowsNoteLabel)
        self.batchStateFilterCombo.addItem(self.tr("All states"), "")
        for state in RowState:
            self.batchStateFilterCombo.addItem(state_title(state), state.value)
        self._fill_tick_menu()
        self._set_up_table()
        self._wire()
        self.say("")

    def say(self, text: str) -> None:
        """Say something of the rows: how many are shown, or why one cannot be changed so."""
        self.batchRowsNoteLabel.setText(breakable(text))
        self.batchRowsNoteLabel.setVisible(bool(text))

    def selected_rows(self) -> tuple[BatchRow, ...]:
        """Return the rows that are selected, in the order they are shown."""
        # Whole rows are selected: their ranges say all, and nobody has to ask for each cell.
        selection = self.batchRowsTable.selectionModel().selection()
        ranges = (selection[number] for number in range(len(selection)))
        places = {place for one in ranges for place in range(one.top(), one.bottom() + 1)}
        return tuple(self.model.row_at(place) for place in sorted(places))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the space key tick all selected rows, not the one with the frame alone."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.toggle_selected()
            return True
        return bool(super().eventFilter(watched, event))

    def toggle_selected(self) -> None:
        """Tick the selected rows; untick them when all are ticked."""
        rows = self.selected_rows()
        can_be = self.model.ticked_outcomes(rows, True)
        self.model.tick(rows, bool(can_be))

    def show_state(self, state: RowState | None) -> None:
        """Show the rows in one state, or all."""
        self.batchStateFilterCombo.setCurrentIndex(
            max(0, self.batchStateFilterCombo.findData(state.value if state else ""))
        )

    def _judge(self, row: BatchRow, column: Column, text: str) -> BatchRow | None:
        batch: Batch = self.model.batch
        try:
            changed = with_date(batch, row, text) if column is Column.DATE else with_name(batch, row, text)
        except Refused as error:
            self.say(str(error))
            return None
        self.say("")
        return changed

    def _fill_tick_menu(self) -> None:
        menu = QMenu(self.batchTickButton)
        for name, text, action in (
            ("tickAllAction", self.tr("Tick &all"), lambda: self.model.tick(self.model.all_rows(), True)),
            ("untickAllAction", self.tr("Untick a&ll"), lambda: self.model.tick(self.model.all_rows(), False)),
            ("tickShownAction", self.tr("Tick what is &shown"), lambda: self.model.tick(self.model.shown_rows(), True)),
            (
                "untickShownAction",
                self.tr("Untick what is s&hown"),
                lambda: self.model.tick(self.model.shown_rows(), False),
            ),
            ("tickSelectedAction", self.tr("Tick s&election"), lambda: self.model.tick(self.selected_rows(), True)),
            (
                "untickSelectedAction",
                self.tr("Untick sele&ction"),
                lambda: self.model.tick(self.selected_rows(), False),
            ),
        ):
            entry = menu.addAction(text)
            entry.setObjectName(name)
            entry.triggered.connect(lambda _checked=False, action=action: action())
        self.batchTickButton.setMenu(menu)

    def _set_up_table(self) -> None:
        table = self.batchRowsTable
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.setTabKeyNavigation(False)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setVisible(False)
        # All of one height: asking each row for its own would take a moment for ten thousand of them.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.5))
        header = table.horizontalHeader()
        # A selection of its own, always empty: else it asks for each cell whether all of its column is selected.
        self._nothing_selected = QItemSelectionModel(self.model)
        header.setSelectionModel(self._nothing_selected)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in _WIDTHS.items():
            table.setColumnWidth(column, max(letters * letter, header.sectionSizeHint(column)))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.installEventFilter(self)

    def _wire(self) -> None:
        self.batchFilterEdit.textChanged.connect(self._debounce.start)
        self.batchStateFilterCombo.currentIndexChanged.connect(self._filter)
        self.batchRowsTable.customContextMenuRequested.connect(self._open_menu)
        self.batchRowsTable.doubleClicked.connect(self._on_double_clicked)
        self.model.ticked.connect(self.ticked)
        self.model.edited.connect(self.edited)

    def _filter(self, *_what: object) -> None:
        self._debounce.stop()
        value = self.batchStateFilterCombo.currentData()
        self.model.set_filter(self.batchFilterEdit.text().strip(), RowState(value) if value else None)
        shown, there = self.model.rowCount(), len(self.model.all_rows())
        text = self.tr("{shown} of {all} rows are shown").format(shown=shown, all=there)
        self.say("" if shown == there else text)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if self.model.outcome(row).state is RowState.DONE:
            self.file_wanted.emit(row)

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.batchRowsTable.viewport().mapToGlobal(place))

    def menu(self) -> QMenu | None:
        """Return the menu of the selected rows; None when there are none."""
        rows = self.selected_rows()
        if not rows:
            return None
        outcomes = [self.model.outcome(row) for row in rows]
        one, is_one = rows[0], len(rows) == 1
        is_free = not self.model.is_locked
        failed = [row for row, outcome in zip(rows, outcomes) if outcome.state is RowState.FAILED]
        menu = QMenu(self)
        menu.setObjectName("batchRowsMenu")
        self._entry(menu, self.tr("&Retry"), "mActionRefresh.svg", is_free and bool(failed)).triggered.connect(
            lambda: self.retry_wanted.emit(tuple(failed))
        )
        self._entry(menu, self.tr("&Tick"), "", is_free).triggered.connect(lambda: self.model.tick(rows, True))
        self._entry(menu, self.tr("&Untick"), "", is_free).triggered.connect(lambda: self.model.tick(rows, False))
        menu.addSeparator()
        self._entry(menu, self.tr("&Zoom to the area"), "mActionZoomTo.svg", is_one).triggered.connect(
            lambda: self.zoom_wanted.emit(one)
        )
        self._entry(menu, self.tr("Show the re&quest…"), "mIconCodeEditor.svg", is_one).triggered.connect(
            lambda: self.request_wanted.emit(one)
        )
        has_file = is_one and bool(outcomes[0].files)
        self._entry(menu, self.tr("&Add the file to the map"), "mActionAddRasterLayer.svg", has_file).triggered.connect(
            lambda: self.file_wanted.emit(one)
        )
        self._entry(menu, self.tr("Open &folder"), "mActionFileOpen.svg", is_one).triggered.connect(
            lambda: self.folder_wanted.emit(one)
        )
        return menu

    def _entry(self, menu: QMenu, text: str, icon: str, is_enabled: bool) -> QAction:
        entry = menu.addAction(theme_icon(icon), text) if icon else menu.addAction(text)
        entry.setEnabled(is_enabled)
        return entry

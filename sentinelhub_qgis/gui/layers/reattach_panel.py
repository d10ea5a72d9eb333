"""The page on which layers change hands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLabel,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...model.layer_match import OfferBook
from ...model.outside_text import plain_line, shortened
from ..widgets.form import load_form
from ..widgets.look import be_bold, be_plain, breakable, show_together
from .reattach_model import OffersModel, Row, RowsModel

FORM: Any = load_form(__file__)

_LONGEST_NAME = 40  # letters of an account
_LONGEST_LIST = 20  # rows of the list that drops down


class ReattachPanel(QWidget, FORM):
    """Show layers, and what each is to show from now on; let the user tick them and pick something else.

    Signals: account_chosen with the name of an account; connect_requested; move_requested; left.
    """

    account_chosen = pyqtSignal(str)
    connect_requested = pyqtSignal()
    move_requested = pyqtSignal()
    left = pyqtSignal()

    leaveReattachButton: QToolButton
    reattachTitleLabel: QLabel
    targetAccountCombo: QComboBox
    reattachStateLabel: QLabel
    connectTargetButton: QPushButton
    movingLayersView: QListView
    offerLabel: QLabel
    offerCombo: QComboBox
    moveLayersButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.connectTargetButton.hide()
        be_bold(self.reattachTitleLabel)
        be_plain(self.reattachStateLabel)
        self.leaveReattachButton.setArrowType(Qt.ArrowType.LeftArrow)
        self._book = OfferBook(())
        self._rows = RowsModel(self)
        self._offers = OffersModel(self)
        self.movingLayersView.setModel(self._rows)
        self.movingLayersView.setUniformItemSizes(True)
        self.movingLayersView.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._fit_combo()
        self._wire()
        self._refresh()

    def _fit_combo(self) -> None:
        """Let letters typed anywhere in a name find it: a list may have thousands of entries."""
        combo = self.offerCombo
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        combo.setMaxVisibleItems(_LONGEST_LIST)
        combo.setModel(self._offers)
        completer = QCompleter(self._offers, combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_LONGEST_LIST)
        combo.setCompleter(completer)

    def _wire(self) -> None:
        self.leaveReattachButton.clicked.connect(self.left)
        self.connectTargetButton.clicked.connect(self.connect_requested)
        self.moveLayersButton.clicked.connect(self.move_requested)
        self.targetAccountCombo.activated.connect(
            lambda _row: self.account_chosen.emit(str(self.targetAccountCombo.currentData()))
        )
        self.offerCombo.activated.connect(self._on_picked)
        self._rows.changed.connect(self._refresh)
        self.movingLayersView.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_offers())

    # --- what is shown ------------------------------------------------------------------------------------

    def rows(self) -> list[Row]:
        """Return the layers as they stand."""
        return list(self._rows.rows)

    def show_accounts(self, names: Iterable[str], current: str) -> None:
        """Offer accounts to move the layers to."""
        self.targetAccountCombo.clear()
        for name in names:
            self.targetAccountCombo.addItem(shortened(plain_line(name), _LONGEST_NAME), name)
        self.targetAccountCombo.setCurrentIndex(self.targetAccountCombo.findData(current))

    def show_rows(self, rows: Iterable[Row], book: OfferBook) -> None:
        """Show layers, and what can be picked for them."""
        self._book = book
        self._rows.set_rows(rows)
        if self._rows.rows:
            self.movingLayersView.setCurrentIndex(self._rows.index(self._first_open()))
        self._show_offers()

    def show_state(self, text: str, connect_text: str = "") -> None:
        """Say plain `text` in place of what can be picked, perhaps with a button that connects; nothing when empty."""
        self.reattachStateLabel.setText(breakable(text))
        self.reattachStateLabel.setVisible(bool(text))
        self.connectTargetButton.setText(connect_text)
        self.connectTargetButton.setAccessibleName(connect_text)
        self.connectTargetButton.setVisible(bool(connect_text))

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be changed while layers are being moved."""
        for widget in (self.targetAccountCombo, self.movingLayersView, self.offerCombo):
            widget.setEnabled(not is_busy)
        self._refresh()

    # --- inside -------------------------------------------------------------------------------------------

    def _first_open(self) -> int:
        """Return the first row that needs the user."""
        return next((number for number, row in enumerate(self._rows.rows) if row.offer is None), 0)

    def _selected(self) -> list[int]:
        return sorted(index.row() for index in self.movingLayersView.selectionModel().selectedIndexes())

    def _show_offers(self) -> None:
        """Offer what the selected layer may show, best first."""
        selected = self._selected()
        rows = self._rows.rows
        row = rows[selected[0]] if selected and selected[0] < len(rows) else None
        self._offers.set_offers(self._book.ranked(row.wanted) if row is not None else ())
        offers = self._offers.offers
        is_known = row is not None and row.offer in offers
        self.offerCombo.setCurrentIndex(offers.index(row.offer) if row is not None and is_known else -1)
        if not is_known:
            self.offerCombo.clearEditText()
        self.offerCombo.lineEdit().setCursorPosition(0)  # else the beginning of a long name is out of sight
        show_together(bool(offers), self.offerLabel, self.offerCombo)

    def _on_picked(self, number: int) -> None:
        offers = self._offers.offers
        if 0 <= number < len(offers):
            self._rows.take_offer(self._selected(), offers[number])

    def _refresh(self) -> None:
        count = sum(row.is_to_move for row in self._rows.rows)
        is_free = self.movingLayersView.isEnabled()
        self.moveLayersButton.setEnabled(count > 0 and is_free)
        text = self.tr("Move %n layers", "", count) if count > 1 else self.tr("Move one layer")
        self.moveLayersButton.setText(text if count else self.tr("Move"))

"""Finding, for layers that are to change hands, what they are to show of another account."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.layers.account import attached
from ...bridge.layers.foreign_layers import IsService, known_of
from ...bridge.threads.tasks import Job
from ...bridge.words.wording import wording_of
from ...model.account import Account
from ...model.configuration import Configuration
from ...model.errors import Cancelled, SentinelHubError
from ...model.layer_choice import LayerChoice
from ...model.layer_match import Offer, OfferBook
from ...operations.list_layers import list_layers
from ...operations.list_layers_of_all import Listed, list_layers_of_all
from ...operations.list_sources import list_configurations
from ..account.account_flow import AccountFlow
from ..widgets.errands import Errands
from .layer_accounts import LayerAccounts
from .reattach_model import Row, with_proposals
from .reattach_panel import ReattachPanel
from .reattach_work import LayerMoves

_TOPIC = "reattach/offers"


@dataclass(frozen=True)
class _Found:
    """Be what a task brings: what the account offers, its configurations, how many could not be read, scripts."""

    book: OfferBook
    configurations: tuple[Configuration, ...]
    unread: int
    scripts: dict[LayerChoice, str] = field(repr=False)


class ReattachFlow(QObject):
    """Fill the page on which layers change hands, and start what it says.

    Signals:
        opened: the page is to be seen; closed: it is not.
        account_wanted: there is no account yet to move layers to.
        connect_wanted: with the name of an account that is to be connected.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()
    account_wanted = pyqtSignal()
    connect_wanted = pyqtSignal(str)

    def __init__(
        self,
        project: QgsProject,
        errands: Errands,
        connections: Connections,
        account_flow: AccountFlow,
        accounts: LayerAccounts,
        moves: LayerMoves,
        panel: ReattachPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._errands = errands
        self._connections = connections
        self._account_flow = account_flow
        self._accounts = accounts
        self._moves = moves
        self._panel = panel
        self._rows: list[Row] = []
        self._target = ""
        self._waiting: tuple[str, ...] = ()
        self._wire()

    def _wire(self) -> None:
        self._panel.account_chosen.connect(self._choose)
        self._panel.connect_requested.connect(self._connect)
        self._panel.move_requested.connect(self._move)
        self._panel.left.connect(self._on_left)
        self._moves.moved.connect(self._on_moved)
        self._moves.forgotten.connect(self._on_project_gone)
        self._account_flow.connected.connect(self._on_connected)
        self._account_flow.renamed.connect(self._on_renamed)
        self._account_flow.changed.connect(self._on_accounts_changed)

    @property
    def target(self) -> str:
        """The name of the account that the layers move to."""
        return self._target

    @property
    def is_open(self) -> bool:
        """Whether the page is about any layers."""
        return bool(self._rows)

    def open(self, layer_ids: Iterable[str]) -> bool:
        """Be about these layers; return whether there is one of the service among them."""
        if self._moves.is_busy:
            return True
        is_service = self._accounts.services()
        found = (self._row(layer_id, is_service) for layer_id in self._in_order(layer_ids))
        rows = [row for row in found if row is not None]
        if not rows:
            return False
        if not self._account_flow.accounts():
            self._waiting = tuple(row.layer_id for row in rows)
            self.account_wanted.emit()
            return True
        self._rows = rows
        self._target = self._proposed_target()
        self._show_accounts()
        self._look()
        self.opened.emit()
        return True

    def leave(self) -> None:
        """Forget the page, because another one is shown; what has been started goes on."""
        self._errands.drop(_TOPIC)
        self._rows = []

    def stop_waiting(self) -> None:
        """Do not come back once an account is connected."""
        self._waiting = ()

    def _in_order(self, layer_ids: Iterable[str]) -> list[str]:
        """Return the layers as they lie on one another, those that are in no tree last."""
        order = {layer.id(): number for number, layer in enumerate(self._project.layerTreeRoot().layerOrder())}
        return sorted(dict.fromkeys(layer_ids), key=lambda layer_id: order.get(layer_id, len(order)))

    def _row(self, layer_id: str, is_service: IsService) -> Row | None:
        layer = self._project.mapLayer(layer_id)
        choice = known_of(layer, is_service)
        return Row(layer_id, layer.name(), choice) if choice is not None else None

    def _proposed_target(self) -> str:
        """Return the current account, unless all layers are its own already; then another one."""
        owner_of, current = self._accounts.owners(), self._account_flow.account
        owners = {owner.name for owner in (owner_of(row.choice) for row in self._rows) if owner is not None}
        names = [account.name for account in self._account_flow.accounts()]
        first = [current.name] if current is not None and current.name in names else []
        candidates = [*first, *names]
        return next((name for name in candidates if {name} != owners), candidates[0])

    def _show_accounts(self) -> None:
        self._panel.show_accounts([account.name for account in self._account_flow.accounts()], self._target)

    def _account(self) -> Account | None:
        return next((one for one in self._account_flow.accounts() if one.name == self._target), None)

    # --- what the account offers --------------------------------------------------------------------------

    def _choose(self, name: str) -> None:
        self._target = name
        self._look()

    def _look(self) -> None:
        """List what the target offers, if it is connected; else say how it can be."""
        account = self._account()
        self._errands.drop(_TOPIC)
        self._panel.set_busy(False)
        self._panel.show_rows(self._rows, OfferBook(()))
        if account is None:
            return
        if not self._connections.knows(account):
            text = self.tr("Connect the account to see what it can show.")
            self._panel.show_state(text, self.tr("Connect"))
            return
        self._panel.show_state(self.tr("Reading the configurations of “{}”…").format(account.name))
        sources = self._other_sources(account)

        def operation(job: Job) -> _Found:
            return _found(self._connections, account, sources, job)

        title = self.tr("Sentinel Hub: configurations")
        self._errands.run(_TOPIC, title, operation, self._on_found, self._on_failed)

    def _other_sources(self, account: Account) -> list[tuple[Account, LayerChoice]]:
        """Return the layers of other accounts that are connected, each with its account."""
        owner_of = self._accounts.owners()
        owned = [(owner_of(row.choice), row.choice) for row in self._rows]
        usable = [(owner, choice) for owner, choice in owned if owner is not None and owner != account]
        return [(owner, choice) for owner, choice in usable if self._connections.knows(owner)]

    def _on_found(self, found: _Found) -> None:
        account = self._account()
        if account is None:
            return
        self._accounts.learn(account, found.configurations)
        rows = [replace(row, evalscript=found.scripts.get(row.choice, "")) for row in self._rows]
        self._panel.show_rows(with_proposals(rows, found.book), found.book)
        self._panel.show_state(self._remark(found))

    def _remark(self, found: _Found) -> str:
        if not found.book.offers:
            return self.tr("This account has no layer yet. Make a configuration first, then come back.")
        if found.unread:
            return self.tr("Configurations that could not be read: {}").format(found.unread)
        return ""

    def _on_failed(self, error: SentinelHubError) -> None:
        wording = wording_of(error)
        self._panel.show_state(f"{wording.sentence} {wording.hint}".strip(), self.tr("Try again"))

    def _connect(self) -> None:
        """Connect the target, or try once more."""
        account = self._account()
        if account is not None and self._connections.knows(account):
            self._look()
        elif account is not None:
            self._waiting = tuple(row.layer_id for row in self._rows)
            self.connect_wanted.emit(account.name)

    # --- what the accounts do -----------------------------------------------------------------------------

    def _on_connected(self, _account: Account) -> None:
        """Come back to what an account was needed for."""
        waiting, self._waiting = self._waiting, ()
        if waiting:
            self.open(waiting)

    def _on_renamed(self, old_name: str, new_name: str) -> None:
        self._moves.rename_account(old_name, new_name)
        if self._target == old_name:
            self._target = new_name

    def _on_accounts_changed(self) -> None:
        if not self.is_open or self._moves.is_busy:
            return
        if self._account() is None:
            names = [account.name for account in self._account_flow.accounts()]
            if not names:
                self._on_left()
                return
            self._target = names[0]
            self._look()
        self._show_accounts()

    # --- moving -------------------------------------------------------------------------------------------

    def _move(self) -> None:
        account, rows = self._account(), [row for row in self._panel.rows() if row.is_to_move]
        plan = {row.layer_id: attached(row.choice, row.offer, account) for row in rows if account and row.offer}
        if plan:
            self._panel.set_busy(True)
            self._panel.show_state(self.tr("Moving layers…"))
            self._moves.move(plan)

    def _on_moved(self, _outcome: object) -> None:
        self._panel.set_busy(False)
        if self.is_open:
            self.leave()
            self.closed.emit()

    def _on_left(self) -> None:
        self._moves.stop()
        self._panel.set_busy(False)
        self.stop_waiting()
        self.leave()
        self.closed.emit()

    def _on_project_gone(self) -> None:
        self.stop_waiting()
        if self.is_open:
            self._on_left()


def _found(connections: Connections, account: Account, sources: list[tuple[Account, LayerChoice]], job: Job) -> _Found:
    """Ask an account for all that it can show, and the layers' own accounts for their scripts."""
    session = connections.session(account, job.feedback, job.workers.wait)
    configurations = list_configurations(session)
    offers: list[Offer] = []
    unread = 0

    def tell(configuration: Configuration, listed: Listed) -> None:
        nonlocal unread
        if isinstance(listed, SentinelHubError):
            unread += 1
        else:
            offers.extend(Offer(configuration, layer) for layer in listed)

    usable = [one for one in configurations if not one.is_disabled]
    list_layers_of_all(session, usable, {}, job.workers, tell)
    return _Found(OfferBook(offers), configurations, unread, _scripts(connections, sources, job))


def _scripts(connections: Connections, sources: list[tuple[Account, LayerChoice]], job: Job) -> dict[LayerChoice, str]:
    """Return the scripts of layers whose account is connected; what cannot be had is not needed either."""
    known: dict[str, dict[str, str]] = {}
    for owner, choice in sources:
        if choice.configuration_id in known:
            continue
        session = connections.session(owner, job.feedback, job.workers.wait)
        try:
            layers = list_layers(session, choice.configuration_id)
        except Cancelled:
            raise
        except SentinelHubError:
            layers = ()
        known[choice.configuration_id] = {layer.id: layer.evalscript for layer in layers}
    return {choice: known[choice.configuration_id].get(choice.layer_id, "") for _owner, choice in sources}

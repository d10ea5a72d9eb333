"""Whose a layer is: what is done with it goes in the name of its account, not of the one that happens to be current."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.connection import Connections
from ...bridge.layers.foreign_layers import IsService, is_known_service
from ...model.account import Account
from ...model.configuration import Configuration
from ...model.deployment import Deployment, deployment_of_host
from ...model.layer_choice import LayerChoice
from ..account.account_flow import AccountFlow
from ..account.sign_in import SignIn

OwnerOf = Callable[[LayerChoice], "Account | None"]


class LayerAccounts(QObject):
    """Know which account a layer belongs to, as far as that can be known without asking the service.

    `removed` has the names of accounts that were removed since the dock was first seen.

    A layer names its account, but names are everybody's own: once an account's configurations have been listed, they
    decide.

    Signals: changed, when the answers may be others than before; connect_wanted with the name of an account that a
    layer needs; move_wanted, when a layer needs another account.
    """

    changed = pyqtSignal()
    connect_wanted = pyqtSignal(str)
    move_wanted = pyqtSignal()

    def __init__(self, account_flow: AccountFlow, connections: Connections, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = account_flow
        self._connections = connections
        self._listed: dict[str, frozenset[str]] = {}
        self._made: set[tuple[str, str]] = set()
        self.removed: set[str] = set()
        self._names = {account.name for account in account_flow.accounts()}
        account_flow.changed.connect(self._on_accounts_changed)
        account_flow.renamed.connect(self._rename)
        account_flow.stored.connect(self._on_stored)

    def learn(self, account: Account, configurations: Iterable[Configuration]) -> None:
        """Take note of all configurations of an account."""
        self._listed[account.name] = frozenset(one.id for one in configurations)
        self.changed.emit()

    def learn_one(self, account_name: str, configuration_id: str) -> None:
        """Take note of a configuration that is the account's: it may be younger than the list."""
        if configuration_id not in self._listed.get(account_name, ()):
            self._made.add((account_name, configuration_id))
            self.changed.emit()

    def owner(self, choice: LayerChoice) -> Account | None:
        """Return the account a layer belongs to; None when it is none of those known here."""
        return self.owners()(choice)

    def owners(self) -> OwnerOf:
        """Return `owner` for many layers at once."""
        accounts = {account.name: account for account in self._flow.accounts()}
        return lambda choice: self._owner(choice, accounts)

    def usable(self, choice: LayerChoice) -> Account | None:
        """Return the layer's account when it is connected, or was so in this session."""
        owner = self.owner(choice)
        return owner if owner is not None and self._connections.knows(owner) else None

    def services(self) -> IsService:
        """Return what tells whether a base URL is of a deployment known by heart, or of one of the accounts."""
        deployments = [account.deployment for account in self._flow.accounts()]
        return lambda base_url: is_known_service(base_url) or any(_serves(one, base_url) for one in deployments)

    def is_current(self, choice: LayerChoice) -> bool:
        """Tell whether the layer belongs to the account that is current."""
        return self.owner(choice) == self._flow.account

    def help(self, choice: LayerChoice) -> None:
        """Do what it takes that something can be done with the layer: connect its account, or give it another."""
        owner = self.owner(choice)
        if owner is None:
            self.move_wanted.emit()
        else:
            self.connect_wanted.emit(owner.name)

    def _owner(self, choice: LayerChoice, accounts: dict[str, Account]) -> Account | None:
        named = accounts.get(choice.account_name)
        is_made_here = (choice.account_name, choice.configuration_id) in self._made
        if is_made_here or not choice.configuration_id:  # data of one's own need no configuration
            return named
        having = [name for name, ids in self._listed.items() if choice.configuration_id in ids and name in accounts]
        if having:
            return named if choice.account_name in having else accounts[having[0]]
        is_possible = named is not None and named.name not in self._listed
        return named if named is not None and is_possible and _serves(named.deployment, choice.base_url) else None

    def _on_stored(self, filled: SignIn) -> None:
        if filled.edited is not None:
            self._forget(filled.account.name)

    def _rename(self, old_name: str, new_name: str) -> None:
        if old_name in self._listed:
            self._listed[new_name] = self._listed.pop(old_name)
        self._made = {(new_name if name == old_name else name, key) for name, key in self._made}
        self._names = {new_name if name == old_name else name for name in self._names}
        self.changed.emit()

    def _on_accounts_changed(self) -> None:
        names = {account.name for account in self._flow.accounts()}
        for name in self._names - names:
            self.removed.add(name)
            self._forget(name)
        self.removed -= names
        self._names = names
        self.changed.emit()

    def _forget(self, name: str) -> None:
        """Forget what the account has: with other credentials it may be other configurations."""
        self._listed.pop(name, None)
        self._made = {one for one in self._made if one[0] != name}


def _serves(deployment: Deployment, base_url: str) -> bool:
    try:
        host = urlsplit(base_url).netloc
    except ValueError:
        return False
    return host in deployment.hosts or deployment_of_host(base_url) == deployment

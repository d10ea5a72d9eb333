"""What the sign-in form says."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtWidgets import QLineEdit

from ...bridge.words.wording import Wording
from ...model.account import Account, Credentials


@dataclass(frozen=True)
class SignIn:
    """Be an account as it is to be, and what is to prove it.

    Attributes:
        account: name and deployment; the entry in the authentication database is that of the edited account.
        credentials: None for those the edited account has already.
        edited: the account before; None for one that is added.
        is_remembered: whether the credentials are to be kept when QGIS is closed.
    """

    account: Account
    credentials: Credentials | None
    edited: Account | None = None
    is_remembered: bool = True

    @property
    def is_only_renamed(self) -> bool:
        """Whether nothing has to be proved: same place, same credentials."""
        before = self.edited
        return self.credentials is None and before is not None and before.deployment == self.account.deployment


class FormIncomplete(Exception):
    """Say that `field` is missing or wrong, in `wording`."""

    def __init__(self, field: QLineEdit, wording: Wording) -> None:
        super().__init__(wording.sentence)
        self.field = field
        self.wording = wording

"""Client id and secret, as part of a form: typed, pasted as one block, or left empty to keep what is stored."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from ...bridge.words.wording import Level, Wording
from ...model.account import Credentials
from ...model.credentials_block import PastedAccount, pasted_account
from .sign_in import FormIncomplete


class CredentialFields(QObject):
    """Read and fill the two fields of a form that hold credentials.

    Signals: changed; addresses_found with base and token URL that stood beside pasted credentials, empty where they
    did not; said with a `Wording` on what was pasted, None when nothing is to be said.
    """

    changed = pyqtSignal()
    addresses_found = pyqtSignal(str, str)
    said = pyqtSignal(object)

    def __init__(self, client_id: QLineEdit, client_secret: QLineEdit) -> None:
        super().__init__(client_id)
        self._id = client_id
        self._secret = client_secret
        self._can_be_kept = False
        for field in (client_id, client_secret):
            field.textChanged.connect(self._take_block)
            field.textChanged.connect(self.changed)

    def clear(self, can_be_kept: bool) -> None:
        """Forget what was typed; with `can_be_kept` empty fields mean what is stored already."""
        self._can_be_kept = can_be_kept
        self._id.clear()
        self._secret.clear()
        kept = self.tr("kept if left empty")
        self._id.setPlaceholderText(kept if can_be_kept else self.tr("or paste both as one block"))
        self._secret.setPlaceholderText(kept if can_be_kept else "")

    def fill(self, client_id: str, client_secret: str) -> None:
        """Fill in what is known from elsewhere."""
        self._id.setText(client_id)
        self._secret.setText(client_secret)

    def credentials(self) -> Credentials | None:
        """Return id and secret; None for those that are stored.

        Raises:
            FormIncomplete: one is missing.
        """
        client_id, client_secret = self._id.text().strip(), self._secret.text().strip()
        if self._can_be_kept and not client_id and not client_secret:
            return None
        hint = self.tr("Give id and secret, or leave both empty to keep the stored ones.") if self._can_be_kept else ""
        if not client_id:
            raise FormIncomplete(self._id, Wording(self.tr("The client id is missing."), hint, Level.INFO))
        if not client_secret:
            raise FormIncomplete(self._secret, Wording(self.tr("The client secret is missing."), hint, Level.INFO))
        return Credentials(client_id, client_secret)

    def _take_block(self, text: str) -> None:
        found = pasted_account(text)
        pasted = QApplication.clipboard().text()
        if pasted and pasted in text:
            # The field may not have been empty: what was pasted into it counts.
            found = pasted_account(pasted) or found
        elif found is not None and not found.is_whole:
            return  # half a block is taken when it is pasted: what is typed may go on
        if found is not None:
            self._take_found(found, text)

    def _take_found(self, found: PastedAccount, block: str) -> None:
        self.addresses_found.emit(found.base_url, found.oidc_url)
        for field, value in ((self._id, found.client_id), (self._secret, found.client_secret)):
            if value or field.text() == block:
                field.setText(value)
        missing = next((field for field in (self._id, self._secret) if not field.text()), None)
        (missing or self._secret).setFocus()  # in the last field Enter signs in
        self.said.emit(self._words_on(missing))

    def _words_on(self, missing: QLineEdit | None) -> Wording | None:
        if missing is None:
            return None
        sentence = (
            self.tr("The client id was not in what you pasted.")
            if missing is self._id
            else self.tr("The client secret was not in what you pasted.")
        )
        return Wording(sentence, self.tr("Copy it from the account page too."), Level.INFO)

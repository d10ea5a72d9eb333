"""The form for deployment, client id and secret."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.gui import QgsFilterLineEdit, QgsPasswordLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...bridge.credentials import StoreState
from ...bridge.words.wording import Level, Wording
from ...model.account import Account
from ...model.deployment import CDSE, Deployment
from ..widgets.form import load_form
from ..widgets.look import be_bold, be_small, show_together
from ..widgets.message_area import MessageArea
from .credential_fields import CredentialFields
from .deployment_fields import DeploymentFields
from .sign_in import FormIncomplete, SignIn

FORM: Any = load_form(__file__)


class SignInPanel(QWidget, FORM):
    """Let the user name an account and its credentials, or change them.

    Signals: submitted with a `SignIn`; cancelled; page_requested with the address of the account page.
    """

    submitted = pyqtSignal(object)
    cancelled = pyqtSignal()
    page_requested = pyqtSignal(str)

    signInTitleLabel: QLabel
    deploymentCombo: QComboBox
    serviceUrlLabel: QLabel
    serviceUrlEdit: QgsFilterLineEdit
    tokenUrlLabel: QLabel
    tokenUrlEdit: QgsFilterLineEdit
    addressHintLabel: QLabel
    clientIdEdit: QgsFilterLineEdit
    clientSecretEdit: QgsPasswordLineEdit
    accountNameEdit: QgsFilterLineEdit
    rememberCheck: QCheckBox
    createClientLabel: QLabel
    createClientButton: QPushButton
    masterPasswordLabel: QLabel
    signInMessageLayout: QVBoxLayout
    signInProgress: QProgressBar
    cancelSignInButton: QPushButton
    signInButton: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._edited: Account | None = None
        self._taken: frozenset[str] = frozenset()
        self._store = StoreState.OPEN
        self._is_busy = False
        self._can_leave = False
        self.message = MessageArea(self)
        self.signInMessageLayout.addWidget(self.message)
        be_bold(self.signInTitleLabel)
        be_small(self.createClientLabel, self.masterPasswordLabel)
        self.signInProgress.setFixedHeight(self.fontMetrics().height() // 2)
        labels = (self.serviceUrlLabel, self.tokenUrlLabel)
        self._place = DeploymentFields(
            self.deploymentCombo, self.serviceUrlEdit, self.tokenUrlEdit, self.addressHintLabel, labels
        )
        self._secrets = CredentialFields(self.clientIdEdit, self.clientSecretEdit)
        self._wire()
        self.set_account(None)
        self.show_store(StoreState.OPEN)

    def _wire(self) -> None:
        self._place.changed.connect(self._on_place_changed)
        self._secrets.addresses_found.connect(self._place.take_addresses)
        self._secrets.said.connect(self._say)
        self._secrets.changed.connect(self._show_button)
        self.accountNameEdit.textChanged.connect(self._show_button)
        self.rememberCheck.toggled.connect(self._show_store_words)
        for field in self._fields():
            field.returnPressed.connect(self.signInButton.click)
        self.createClientButton.clicked.connect(self._on_page_clicked)
        self.signInButton.clicked.connect(self._submit)
        self.cancelSignInButton.clicked.connect(self.cancelled)

    def set_account(self, account: Account | None, others: Iterable[str] = (), can_leave: bool = False) -> None:
        """Show `account` for editing, without its credentials, or an empty form.

        `others` are the names of all other accounts; with `can_leave` there is something to go back to.
        """
        self._edited = account
        self._taken = frozenset(name.casefold() for name in others)
        self._can_leave = can_leave or account is not None
        self.accountNameEdit.setText(account.name if account else "")
        self._place.show_deployment(account.deployment if account else CDSE)
        self.clear_credentials()
        self.signInTitleLabel.setText(self.tr("Edit account") if account else self.tr("Add an account"))
        self.message.clear()
        self.rememberCheck.setChecked(self._store is not StoreState.OFF)
        self._show_button()
        self.set_busy(False)

    def fill(self, client_id: str, client_secret: str, base_url: str) -> None:
        """Fill in what is known from elsewhere."""
        self._place.take_addresses(base_url, "")
        self._secrets.fill(client_id, client_secret)

    def show_store(self, state: StoreState) -> None:
        """Say beforehand what QGIS will ask, or that it keeps nothing."""
        was_off, self._store = self._store is StoreState.OFF, state
        self.rememberCheck.setEnabled(state is not StoreState.OFF)
        if state is StoreState.OFF or was_off:
            self.rememberCheck.setChecked(state is not StoreState.OFF)
        self._show_store_words()

    def forget_after_session(self) -> None:
        """Choose that nothing is kept when QGIS is closed."""
        self.rememberCheck.setChecked(False)

    def sign_in(self) -> SignIn:
        """Return what the form says.

        Raises:
            FormIncomplete: a field is missing or wrong.
        """
        deployment = self._place.deployment()
        credentials = self._secrets.credentials()
        name = self.accountNameEdit.text().strip() or self.accountNameEdit.placeholderText()
        if name.casefold() in self._taken:
            sentence = self.tr("There is an account called “{}” already.").format(name)
            raise FormIncomplete(
                self.accountNameEdit, Wording(sentence, self.tr("Give this one another name."), Level.INFO)
            )
        credentials_id = self._edited.credentials_id if self._edited else ""
        account = Account(name, deployment, credentials_id)
        return SignIn(account, credentials, self._edited, self.rememberCheck.isChecked())

    def sign_in_at(self, deployment: Deployment) -> None:
        """Choose another deployment and sign in there with what the form says otherwise."""
        self._place.show_deployment(deployment)
        self._submit()

    def clear_credentials(self) -> None:
        """Forget what was typed of id and secret."""
        self._secrets.clear(can_be_kept=self._edited is not None)

    def set_busy(self, is_busy: bool) -> None:
        """Show that signing in is under way, or that it has ended."""
        self._is_busy = is_busy
        for widget in (*self._fields(), self.deploymentCombo, self.signInButton):
            widget.setEnabled(not is_busy)
        self.rememberCheck.setEnabled(not is_busy and self._store is not StoreState.OFF)
        self.signInProgress.setVisible(is_busy)
        self.cancelSignInButton.setVisible(is_busy or self._can_leave)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        (self.accountNameEdit if self._edited else self.clientIdEdit).setFocus()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (
            self.serviceUrlEdit,
            self.tokenUrlEdit,
            self.clientIdEdit,
            self.clientSecretEdit,
            self.accountNameEdit,
        )

    def _show_button(self) -> None:
        """Say what the button will do: only a change of name needs no service."""
        self.signInButton.setText(self.tr("Save") if self._is_only_renamed() else self.tr("Si&gn in"))
        self.signInButton.setAccessibleName(self.signInButton.text().replace("&", ""))

    def _is_only_renamed(self) -> bool:
        try:
            return self.sign_in().is_only_renamed
        except FormIncomplete:
            return False

    def _on_place_changed(self) -> None:
        known = self._place.known
        has_page = known is not None and bool(known.clients_page_url)
        show_together(has_page, self.createClientLabel, self.createClientButton)
        self.accountNameEdit.setPlaceholderText(self._free_name(self._place.suggested_name()))
        self._show_button()

    def _free_name(self, name: str) -> str:
        number, free = 1, name
        while free.casefold() in self._taken:
            number += 1
            free = f"{name} {number}"
        return free

    def _show_store_words(self) -> None:
        words = {
            StoreState.NEW: self.tr(
                "QGIS will ask you to set a master password. It locks everything QGIS keeps for you in its password "
                "store, this secret included; you will need it once per session, unless QGIS may keep it in the key "
                "chain of your system."
            ),
            StoreState.LOCKED: self.tr(
                "QGIS may ask for its master password: the one that was set when its password store was first used "
                "in this profile. It is not the password of your account."
            ),
            StoreState.KEPT: self.tr(
                "QGIS keeps its master password in the key chain of your system, which may ask you to unlock it. "
                "There is no password of QGIS to remember."
            ),
            StoreState.OFF: self.tr(
                "QGIS's password store is switched off, so the account can be used until QGIS is closed, and is not "
                "remembered."
            ),
        }
        is_asked = self.rememberCheck.isChecked() or self._store is StoreState.OFF
        text = words.get(self._store, "") if is_asked else ""
        self.masterPasswordLabel.setText(text)
        self.masterPasswordLabel.setVisible(bool(text))

    def _say(self, wording: Wording | None) -> None:
        if wording is None:
            self.message.clear()
        else:
            self.message.show_wording(wording)

    def _on_page_clicked(self) -> None:
        if self._place.known is not None:
            self.page_requested.emit(self._place.known.clients_page_url)

    def _submit(self) -> None:
        try:
            filled = self.sign_in()
        except FormIncomplete as incomplete:
            self.message.show_wording(incomplete.wording)
            incomplete.field.setFocus()
            return
        self.message.clear()
        self.submitted.emit(filled)

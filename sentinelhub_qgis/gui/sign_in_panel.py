"""The form for deployment, client id and secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from qgis.gui import QgsFilterLineEdit, QgsPasswordLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge.titles import deployment_kind_title, deployment_title
from ..bridge.wording import Level, Wording
from ..model.account import Account, Credentials
from ..model.credentials_block import PastedAccount, pasted_account
from ..model.deployment import CDSE, COMMERCIAL, Deployment, DeploymentKind, custom_deployment
from .form import load_form
from .look import be_small, show_together
from .message_area import MessageArea

FORM: Any = load_form(__file__)

_KNOWN = {deployment.kind: deployment for deployment in (CDSE, COMMERCIAL)}


@dataclass(frozen=True)
class SignIn:
    """Be what the form says: an account and the credentials to prove it."""

    account: Account
    credentials: Credentials


class FormIncomplete(Exception):
    """Say that `field` is missing or wrong, in `wording`."""

    def __init__(self, field: QLineEdit, wording: Wording) -> None:
        super().__init__(wording.sentence)
        self.field = field
        self.wording = wording


class SignInPanel(QWidget, FORM):
    """Let the user name an account and its credentials.

    Signals: submitted with a `SignIn`; cancelled; page_requested with the address of the account page.
    """

    submitted = pyqtSignal(object)
    cancelled = pyqtSignal()
    page_requested = pyqtSignal(str)

    deploymentCombo: QComboBox
    serviceUrlLabel: QLabel
    serviceUrlEdit: QgsFilterLineEdit
    tokenUrlLabel: QLabel
    tokenUrlEdit: QgsFilterLineEdit
    clientIdEdit: QgsFilterLineEdit
    clientSecretEdit: QgsPasswordLineEdit
    accountNameEdit: QgsFilterLineEdit
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
        self._is_busy = False
        self.message = MessageArea(self)
        self.signInMessageLayout.addWidget(self.message)
        be_small(self.createClientLabel, self.masterPasswordLabel)
        self.signInProgress.setFixedHeight(self.fontMetrics().height() // 2)
        for kind in DeploymentKind:
            self.deploymentCombo.addItem(deployment_kind_title(kind), kind.value)
        self._wire()
        self.set_account(None)
        self.warn_of_master_password(False)

    def _wire(self) -> None:
        self.deploymentCombo.currentIndexChanged.connect(self._on_deployment_changed)
        self.clientIdEdit.textChanged.connect(self._take_block)
        self.clientSecretEdit.textChanged.connect(self._take_block)
        self.serviceUrlEdit.textChanged.connect(self._suggest_name)
        for field in self._fields():
            field.returnPressed.connect(self.signInButton.click)
        self.createClientButton.clicked.connect(self._on_page_clicked)
        self.signInButton.clicked.connect(self._submit)
        self.cancelSignInButton.clicked.connect(self.cancelled)

    def set_account(self, account: Account | None) -> None:
        """Show `account` for editing, without its credentials, or an empty form."""
        self._edited = account
        deployment = account.deployment if account else CDSE
        self._set_deployment(deployment)
        self.clientIdEdit.clear()
        self.accountNameEdit.setText(account.name if account else "")
        self.clear_secret()
        self.message.clear()
        self.set_busy(False)

    def sign_in(self) -> SignIn:
        """Return what the form says.

        Raises:
            FormIncomplete: a field is missing or wrong.
        """
        deployment = self._deployment()
        client_id = self._required(self.clientIdEdit, self.tr("The client id is missing."))
        client_secret = self._required(self.clientSecretEdit, self.tr("The client secret is missing."))
        name = self.accountNameEdit.text().strip() or self.accountNameEdit.placeholderText()
        credentials_id = self._edited.credentials_id if self._edited else ""
        return SignIn(Account(name, deployment, credentials_id), Credentials(client_id, client_secret))

    def clear_secret(self) -> None:
        """Forget the secret that was typed."""
        self.clientSecretEdit.clear()

    def set_busy(self, is_busy: bool) -> None:
        """Show that signing in is under way, or that it has ended."""
        self._is_busy = is_busy
        for widget in (*self._fields(), self.deploymentCombo, self.signInButton):
            widget.setEnabled(not is_busy)
        self.signInProgress.setVisible(is_busy)
        self.cancelSignInButton.setVisible(is_busy or self._edited is not None)

    def warn_of_master_password(self, is_new: bool) -> None:
        """Say beforehand that QGIS will ask for a new master password, when it will."""
        self.masterPasswordLabel.setVisible(is_new)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.clientIdEdit.setFocus()

    def _fields(self) -> tuple[QLineEdit, ...]:
        return (
            self.serviceUrlEdit,
            self.tokenUrlEdit,
            self.clientIdEdit,
            self.clientSecretEdit,
            self.accountNameEdit,
        )

    def _kind(self) -> DeploymentKind:
        return DeploymentKind(self.deploymentCombo.currentData())

    def _deployment(self) -> Deployment:
        known = _KNOWN.get(self._kind())
        if known is not None:
            return known
        base_url = self._required(self.serviceUrlEdit, self.tr("The address of the service is missing."))
        oidc_url = self._required(self.tokenUrlEdit, self.tr("The address that hands out tokens is missing."))
        try:
            return custom_deployment(base_url, oidc_url)
        except ValueError as error:
            field = self.serviceUrlEdit if str(error) == base_url.rstrip("/") else self.tokenUrlEdit
            wording = Wording(
                self.tr("“{}” is not an address that a secret may be sent to.").format(str(error)),
                self.tr("Give a full address that begins with https:// and has no “?”."),
            )
            raise FormIncomplete(field, wording) from error

    def _required(self, field: QLineEdit, sentence: str) -> str:
        text: str = field.text().strip()
        if not text:
            raise FormIncomplete(field, Wording(sentence, "", Level.INFO))
        return text

    def _set_deployment(self, deployment: Deployment) -> None:
        is_custom = deployment.kind is DeploymentKind.CUSTOM
        self.serviceUrlEdit.setText(deployment.base_url if is_custom else "")
        self.tokenUrlEdit.setText(deployment.oidc_url if is_custom else "")
        self.deploymentCombo.setCurrentIndex(self.deploymentCombo.findData(deployment.kind.value))
        self._on_deployment_changed()

    def _on_deployment_changed(self) -> None:
        known = _KNOWN.get(self._kind())
        fields = (self.serviceUrlLabel, self.serviceUrlEdit, self.tokenUrlLabel, self.tokenUrlEdit)
        show_together(known is None, *fields)
        has_page = known is not None and bool(known.clients_page_url)
        show_together(has_page, self.createClientLabel, self.createClientButton)
        self._suggest_name()

    def _suggest_name(self) -> None:
        known = _KNOWN.get(self._kind())
        host = urlsplit(self.serviceUrlEdit.text().strip()).hostname
        name = deployment_title(known) if known else host or deployment_kind_title(self._kind())
        self.accountNameEdit.setPlaceholderText(name)

    def _take_block(self, text: str) -> None:
        found = pasted_account(text)
        if found is None:
            return
        pasted = QApplication.clipboard().text()
        if pasted and pasted in text:
            # The field may not have been empty: what was pasted into it counts.
            found = pasted_account(pasted) or found
        self._take_addresses(found)
        self.clientIdEdit.setText(found.credentials.client_id)
        self.clientSecretEdit.setText(found.credentials.client_secret)
        self.clientSecretEdit.setFocus()  # where Enter signs in

    def _take_addresses(self, found: PastedAccount) -> None:
        known = next((known for known in _KNOWN.values() if known.base_url == found.base_url.rstrip("/")), None)
        if known is not None:
            self._set_deployment(known)
        elif found.base_url and found.oidc_url:
            self.serviceUrlEdit.setText(found.base_url)
            self.tokenUrlEdit.setText(found.oidc_url)
            self.deploymentCombo.setCurrentIndex(self.deploymentCombo.findData(DeploymentKind.CUSTOM.value))

    def _on_page_clicked(self) -> None:
        known = _KNOWN.get(self._kind())
        if known is not None:
            self.page_requested.emit(known.clients_page_url)

    def _submit(self) -> None:
        try:
            filled = self.sign_in()
        except FormIncomplete as incomplete:
            self.message.show_wording(incomplete.wording)
            incomplete.field.setFocus()
            return
        self.message.clear()
        self.submitted.emit(filled)

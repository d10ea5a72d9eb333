"""Where an account lives, as part of a form: a list of deployments, and two addresses for any other one."""

from __future__ import annotations

from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit

from ...bridge.words.titles import deployment_kind_title, deployment_title
from ...bridge.words.wording import Level, Wording
from ...model.deployment import (
    CDSE,
    COMMERCIAL,
    Deployment,
    DeploymentKind,
    custom_deployment,
    deployment_of_host,
    is_address_begun,
)
from ..widgets.look import be_plain, be_small, plain_tooltip, show_together
from .sign_in import FormIncomplete

KNOWN = {deployment.kind: deployment for deployment in (CDSE, COMMERCIAL)}

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def place_lines(deployment: Deployment) -> tuple[str, ...]:
    """Return the hosts of a deployment in words, a line each."""
    lines = [translate("DeploymentFields", "Service: {}").format(urlsplit(deployment.base_url).netloc)]
    for host in sorted(set(deployment.data_hosts.values())):
        text = translate("DeploymentFields", "Data in US-West-2 (Landsat, HLS, MODIS): {}")
        lines.append(text.format(urlsplit(host).netloc))
    lines.append(translate("DeploymentFields", "Signing in: {}").format(urlsplit(deployment.oidc_url).netloc))
    return tuple(lines)


class DeploymentFields(QObject):
    """Read and fill the widgets of a form that name a deployment.

    Signal: changed, when another deployment is chosen or its address is edited.
    """

    changed = pyqtSignal()

    def __init__(
        self, combo: QComboBox, service: QLineEdit, token: QLineEdit, hint: QLabel, labels: tuple[QLabel, ...]
    ) -> None:
        super().__init__(combo)
        self._combo = combo
        self._service = service
        self._token = token
        self._hint = hint
        self._of_custom = (*labels, service, token)
        self._proposed = ""
        be_small(hint)
        be_plain(hint)
        for kind in DeploymentKind:
            combo.addItem(deployment_kind_title(kind), kind.value)
            known = KNOWN.get(kind)
            tooltip = plain_tooltip(*place_lines(known)) if known else self.tr("Any other address of Sentinel Hub")
            combo.setItemData(combo.count() - 1, tooltip, Qt.ItemDataRole.ToolTipRole)
        combo.currentIndexChanged.connect(self._on_chosen)
        service.textChanged.connect(self._on_service_typed)
        token.textChanged.connect(self._show_hint)

    @property
    def known(self) -> Deployment | None:
        """The deployment chosen; None while it is to be described by addresses."""
        return KNOWN.get(self._kind())

    def deployment(self) -> Deployment:
        """Return what is chosen or described.

        Raises:
            FormIncomplete: an address is missing or wrong.
        """
        if self.known is not None:
            return self.known
        base_url = self._required(self._service, self.tr("The address of the service is missing."))
        oidc_url = self._required(self._token, self.tr("The address for tokens is missing."))
        try:
            return custom_deployment(base_url, oidc_url)
        except ValueError as error:
            field = self._service if str(error) == base_url.rstrip("/") else self._token
            wording = Wording(
                self.tr("“{}” is not an address that a secret may be sent to.").format(str(error)),
                self.tr("Give a full address that begins with https:// and has no “?”."),
            )
            raise FormIncomplete(field, wording) from error

    def show_deployment(self, deployment: Deployment) -> None:
        """Show `deployment`."""
        is_custom = deployment.kind is DeploymentKind.CUSTOM
        self._proposed = ""
        self._service.setText(deployment.base_url if is_custom else "")
        self._token.setText(deployment.oidc_url if is_custom else "")
        self._token.setCursorPosition(0)
        self._choose(deployment.kind)

    def take_addresses(self, base_url: str, oidc_url: str) -> None:
        """Choose the deployment that addresses from elsewhere describe; what they leave open stays as it is."""
        known = deployment_of_host(base_url or oidc_url)
        is_its_own = known is not None and base_url.rstrip("/") in ("", known.base_url)
        if known is not None and is_its_own:
            self.show_deployment(known)
        elif base_url:
            self._service.setText(base_url)
            self._token.setText(oidc_url or self._token.text())
            self._choose(DeploymentKind.CUSTOM)

    def suggested_name(self) -> str:
        """Return what an account there may be called."""
        if self.known is not None:
            return deployment_title(self.known)
        return _host(self._service.text()) or deployment_kind_title(self._kind())

    def _kind(self) -> DeploymentKind:
        return DeploymentKind(self._combo.currentData())

    def _choose(self, kind: DeploymentKind) -> None:
        self._combo.setCurrentIndex(self._combo.findData(kind.value))
        self._on_chosen()

    def _required(self, field: QLineEdit, sentence: str) -> str:
        text: str = field.text().strip()
        if not text:
            raise FormIncomplete(field, Wording(sentence, "", Level.INFO))
        return text

    def _on_chosen(self) -> None:
        show_together(self.known is None, *self._of_custom)
        self._combo.setToolTip(str(self._combo.currentData(Qt.ItemDataRole.ToolTipRole) or ""))
        self._show_hint()
        self.changed.emit()

    def _on_service_typed(self) -> None:
        """Fill in the address for tokens where it is known, unless the user has given another one."""
        known = deployment_of_host(self._service.text())
        if self._token.text().strip() in ("", self._proposed):
            self._proposed = known.oidc_url if known else ""
            self._token.setText(self._proposed)
            self._token.setCursorPosition(0)
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        text = self._hint_text() if self.known is None else ""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def _hint_text(self) -> str:
        if not all(is_address_begun(field.text()) for field in (self._service, self._token)):
            return self.tr("Give a full address that begins with https:// and has no “?”.")
        known = deployment_of_host(self._service.text())
        if known is None:
            return ""
        if self._service.text().strip().rstrip("/") == known.base_url:
            return self.tr("This is {}: you can simply choose it above.").format(deployment_title(known))
        return self.tr("This host belongs to {}.").format(deployment_title(known))


def _host(address: str) -> str:
    try:
        return urlsplit(address.strip()).hostname or ""
    except ValueError:
        return ""

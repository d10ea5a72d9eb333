"""The button beside an error: what the user can do about it by one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ...bridge.words.wording import Action, Wording, action_title, wording_of
from ...model.deployment import Deployment
from ...model.errors import WrongDeployment
from ..account.account_flow import AccountFlow
from ..account.sign_in import FormIncomplete
from ..desktop import Desktop
from ..main_panel import MainPanel, Page
from ..widgets.message_area import MessageArea

# Pages of QGIS's options.
_OPTIONS = {
    Action.OPEN_PROXY_SETTINGS: "mOptionsPageNetwork",
    Action.OPEN_AUTHENTICATION_SETTINGS: "mOptionsPageAuth",
}


class WaysOut:
    """Say errors with the button that the action of their wording asks for."""

    def __init__(self, panel: MainPanel, flow: AccountFlow, desktop: Desktop, edit: Callable[[], None]) -> None:
        """Take the panel to speak in, and what opens the form for the current account."""
        self._panel = panel
        self._flow = flow
        self._desktop = desktop
        self._edit = edit

    def say_in_form(self, error: BaseException) -> None:
        """Say an error in the form for signing in."""
        wording = wording_of(error)
        act = None if wording.action is Action.EDIT_ACCOUNT else self._act_of(wording, error)
        self._show(self._panel.sign_in.message, wording, act)

    def say_in_dock(
        self, error: BaseException, otherwise_text: str = "", otherwise: Callable[[], None] | None = None
    ) -> None:
        """Say an error in the dock; `otherwise` is what the button does when the error has no action of its own."""
        wording = wording_of(error)
        act = self._act_of(wording, error)
        if act is None:
            self._panel.message.show_wording(wording, otherwise_text, otherwise)
        else:
            self._show(self._panel.message, wording, act)

    def _show(self, message: MessageArea, wording: Wording, act: Callable[[], None] | None) -> None:
        text = action_title(wording.action) if act is not None and wording.action is not None else ""
        message.show_wording(wording, text, act)

    def _act_of(self, wording: Wording, error: BaseException) -> Callable[[], None] | None:
        """Return what the button does; None where it could do nothing."""
        if wording.action is Action.SWITCH_DEPLOYMENT and isinstance(error, WrongDeployment) and error.deployment:
            return partial(self._switch_to, error.deployment)
        if wording.action is Action.EDIT_ACCOUNT:
            return self._edit if self._flow.account is not None else None
        if wording.action is Action.OPEN_DASHBOARD:
            return self._dashboard()
        page = _OPTIONS.get(wording.action) if wording.action else None
        return partial(self._desktop.open_options, page) if page else None

    def _switch_to(self, deployment: Deployment) -> None:
        """Sign in at another deployment, with the credentials that are in the form or stored."""
        if self._panel.page is not Page.SIGN_IN:
            self._edit()
        self._panel.sign_in.sign_in_at(deployment)

    def _dashboard(self) -> Callable[[], None] | None:
        url = self._dashboard_url()
        return partial(self._desktop.open_url, url) if url else None

    def _dashboard_url(self) -> str:
        if self._panel.page is Page.SIGN_IN:
            try:
                return self._panel.sign_in.sign_in().account.deployment.dashboard_url
            except FormIncomplete:
                return ""
        account = self._flow.account
        return account.deployment.dashboard_url if account else ""

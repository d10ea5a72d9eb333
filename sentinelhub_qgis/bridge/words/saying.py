"""The value that every error is said in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ...model.errors import NetworkError, SentinelHubError, UnexpectedAnswer

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class Level(Enum):
    """Say how loud a wording is."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class Action(Enum):
    """Name what the next step may be by one click; `action_title` is what the button says."""

    SWITCH_DEPLOYMENT = "switch deployment"  # to that of `errors.WrongDeployment`, with the same credentials
    EDIT_ACCOUNT = "edit account"
    OPEN_DASHBOARD = "open dashboard"
    OPEN_PROXY_SETTINGS = "open proxy settings"  # QGIS's options, page "mOptionsPageNetwork"
    OPEN_AUTHENTICATION_SETTINGS = "open authentication settings"  # QGIS's options, page "mOptionsPageAuth"


@dataclass(frozen=True)
class Wording:
    """Be what the user reads: what failed, what to do next, and perhaps what a button can do of it."""

    sentence: str
    hint: str
    level: Level = Level.WARNING
    action: Action | None = None

    def as_text(self) -> str:
        """Return sentence and hint in one line."""
        return f"{self.sentence} {self.hint}".strip()


def action_title(action: Action) -> str:
    """Return the text of the button for an action."""
    return {
        Action.SWITCH_DEPLOYMENT: translate("Wording", "Switch deployment"),
        Action.EDIT_ACCOUNT: translate("Wording", "Edit account…"),
        Action.OPEN_DASHBOARD: translate("Wording", "Open dashboard"),
        Action.OPEN_PROXY_SETTINGS: translate("Wording", "Open network settings…"),
        Action.OPEN_AUTHENTICATION_SETTINGS: translate("Wording", "Open authentication settings…"),
    }[action]


def host_of(error: NetworkError | UnexpectedAnswer) -> str:
    """Return who is meant: the name of a host, or a word for it."""
    return error.host or translate("Wording", "the service")


def quoted(text: str, error: SentinelHubError) -> str:
    """Return `text` followed by what the service or system said."""
    return translate("Wording", "{} It said: “{}”.").format(text, error.detail) if error.detail else text

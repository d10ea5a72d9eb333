"""The value that every error is said in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ..model.errors import SentinelHubError

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


class Level(Enum):
    """Say how loud a wording is."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


@dataclass(frozen=True)
class Wording:
    """Be what the user reads: what failed, and what to do next."""

    sentence: str
    hint: str
    level: Level = Level.WARNING

    def as_text(self) -> str:
        """Return sentence and hint in one line."""
        return f"{self.sentence} {self.hint}".strip()


def quoted(text: str, error: SentinelHubError) -> str:
    """Return `text` followed by what the service or system said."""
    return translate("Wording", "{} It said: “{}”.").format(text, error.detail) if error.detail else text

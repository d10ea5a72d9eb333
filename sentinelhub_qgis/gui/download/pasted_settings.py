"""What a pasted request says that the download page has no fields for, or shows less exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from qgis.PyQt.QtCore import QCoreApplication

from ...bridge.words.pasting import members_text

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate

_LONGEST_TEXT = 300


@dataclass(frozen=True)
class PastedSettings:
    """Hold settings of the service, and how large a pixel is.

    Attributes:
        data_filter, processing: as `ImageOrder` has them; processing None leaves what is usual.
        metres: side of a pixel; 0 where the form says all there is to it.
        shown_metres: what the form made of that.
    """

    data_filter: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    processing: Mapping[str, object] | None = None
    metres: float = 0.0
    shown_metres: float = 0.0

    def processing_or(self, usual: Mapping[str, object]) -> Mapping[str, object]:
        """Return the processing options."""
        return usual if self.processing is None else self.processing

    def metres_or(self, shown: float) -> float:
        """Return the side of a pixel in metres; what the form shows, once the user has changed it."""
        return self.metres if self.metres and shown == self.shown_metres else shown

    def remarks(self) -> tuple[str, ...]:
        """Return what is to be known of the order."""
        said = members_text(self.data_filter, self.processing or {})
        if not said:
            return ()
        text = translate("DownloadPanel", "With settings of the pasted request: {}.")
        return (text.format(said if len(said) <= _LONGEST_TEXT else f"{said[:_LONGEST_TEXT]}…"),)


as_the_form_says = PastedSettings()

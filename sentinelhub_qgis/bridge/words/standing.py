"""Words for how far a download is, and what becomes of one that broke off."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...model.errors import QuotaUsedUp, SentinelHubError
from ...model.orders.standing import Standing
from .amounts import units_text

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def standing_text(standing: Standing) -> str:
    """Return how far a download is: parts and units."""
    locale = QLocale()
    text = translate("Standing", "{done} of {parts} parts · {units} processing units")
    return text.format(
        done=locale.toString(standing.done),
        parts=locale.toString(standing.parts),
        units=units_text(standing.units),
    )


def standing_note(error: BaseException) -> str:
    """Return what is kept of a download that broke off, what was spent, and when it can go on; empty for others."""
    if not isinstance(error, SentinelHubError) or error.standing is None:
        return ""
    standing, notes = error.standing, []
    if isinstance(error, QuotaUsedUp):
        notes.append(translate("Standing", "The download can continue on the 1st of next month."))
    if standing.done:
        text = translate("Standing", "{done} of {parts} parts are kept; only the rest will be requested.")
        notes.append(text.format(done=standing.done, parts=standing.parts))
    if standing.units:
        notes.append(translate("Standing", "Processing units spent: {}.").format(units_text(standing.units)))
    return " ".join(notes)

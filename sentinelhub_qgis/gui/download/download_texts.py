"""What rows of the activity list say of downloads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...bridge.words.amounts import days_ago_text, units_text
from ...bridge.words.standing import standing_text
from ...operations.download.download_product import Product
from ...operations.download.resume_downloads import Unfinished

# Under this name the translation tools find the literals.
translate = QCoreApplication.translate


def unfinished_text(one: Unfinished) -> str:
    """Return how far a download of an earlier session is, and how old it is."""
    parts = [translate("DownloadJobs", "Not finished")]
    if one.standing.parts:
        parts.append(standing_text(one.standing))
    if one.is_outdated:
        text = translate("DownloadJobs", "The parts are from {}: too old to be used, they will be downloaded again.")
        return " · ".join(parts) + "\n" + text.format(days_ago_text(one.days))
    return " · ".join((*parts, translate("DownloadJobs", "started {}").format(days_ago_text(one.days))))


def result_text(product: Product) -> str:
    """Return what came of a download."""
    first = product.files[0].download
    if not any(file.download.has_data for file in product.files):
        return translate(
            "DownloadJobs",
            "Every pixel is empty: nothing was acquired here in this period below this cloud cover.",
        )
    locale = QLocale()
    text = translate("DownloadJobs", "{width} × {height} pixels · {units} processing units spent").format(
        width=locale.toString(first.width),
        height=locale.toString(first.height),
        units=units_text(product.units),
    )
    count = len(product.files)
    if count > 1:
        text = translate("DownloadJobs", "%n files", "", count) + f" · {text}"
    return "\n".join(filter(None, (text, _kept_text(product))))


def _kept_text(product: Product) -> str:
    """Return what was taken over from earlier attempts, and how old that is."""
    downloads = [file.download for file in product.files]
    kept, outdated = sum(one.kept for one in downloads), sum(one.outdated for one in downloads)
    notes = []
    if kept:
        text = translate("DownloadJobs", "Parts kept from before: {kept}, the oldest from {when}.")
        notes.append(text.format(kept=kept, when=days_ago_text(max(one.kept_days for one in downloads))))
    if outdated:
        text = translate("DownloadJobs", "Kept parts that were older than a month and were downloaded again: {}.")
        notes.append(text.format(outdated))
    return " ".join(notes)

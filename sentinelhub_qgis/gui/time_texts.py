"""What is said of the cloud of a day."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..model.acquisition import Acquisition

_translate = QCoreApplication.translate


def cloud_text(day: Acquisition | None) -> str:
    """Return what follows a date on a button: cloud over the user's own ground, if measured, and over whole tiles."""
    if day is None:
        return ""
    tile = None if day.cloud_cover is None else round(day.cloud_cover)
    measured = day.measured
    if measured is None:
        return "" if tile is None else " · " + _translate("TimeTexts", "{} % cloud").format(tile)
    if not measured.coverage:
        return " · " + _translate("TimeTexts", "no data here")
    if measured.cloud_cover is None:
        return "" if tile is None else " · " + _translate("TimeTexts", "{} % cloud").format(tile)
    here = _translate("TimeTexts", "{} % here").format(round(measured.cloud_cover))
    return (
        f" · {here}"
        if tile is None
        else " · " + _translate("TimeTexts", "{here}, {tile} % tile").format(here=here, tile=tile)
    )


def cloud_lines(day: Acquisition) -> list[str]:
    """Return the same in sentences, for tooltips and screen readers."""
    lines = []
    measured = day.measured
    if measured is not None and not measured.coverage:
        lines.append(_translate("TimeTexts", "Measured: no data here"))
    elif measured is not None and measured.cloud_cover is not None:
        text = _translate("TimeTexts", "Measured: {cloud} % cloud here, {covered} % of it with data")
        lines.append(text.format(cloud=round(measured.cloud_cover), covered=round(100 * measured.coverage)))
    if day.cloud_cover is not None:
        lines.append(_translate("TimeTexts", "{} % cloud, of the whole tiles").format(round(day.cloud_cover)))
    return lines

"""What is said of the cloud of a day."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..model.acquisition import Acquisition

_translate = QCoreApplication.translate


def day_texts(day: str, acquisition: Acquisition | None) -> tuple[str, ...]:
    """Return a date with its cloud, over the user's own ground if measured and over whole tiles: the longest first."""
    if acquisition is None:
        return (day,)
    tile = None if acquisition.cloud_cover is None else round(acquisition.cloud_cover)
    measured = acquisition.measured
    if measured is not None and not measured.coverage:
        return (f"{day} · " + _translate("TimeTexts", "no data here"), day)
    if measured is None or measured.cloud_cover is None:
        return (day,) if tile is None else (f"{day} · " + _translate("TimeTexts", "{} % cloud").format(tile), day)
    here = round(measured.cloud_cover)
    texts = (f"{day} · " + _translate("TimeTexts", "{} % cloud here").format(here), f"{day} · {here} %", day)
    if tile is None:
        return texts
    both = _translate("TimeTexts", "{here} % cloud here · {tile} % tile").format(here=here, tile=tile)
    return (f"{day} · {both}", *texts)


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

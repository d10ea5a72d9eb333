"""What is said of days and their cloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...model.period import Period
from ...model.scenes.acquisition import Acquisition
from ...model.scenes.month import Month

_translate = QCoreApplication.translate


def count_text(days: Sequence[Acquisition], max_cloud_cover: float) -> str:
    """Return how many days there are, and how many of them are within the limit in percent."""
    if not days:
        return _translate("TimeFlow", "No data over this view in this time")
    text = _translate("TimeFlow", "Days with data: {}").format(QLocale().toString(len(days)))
    if max_cloud_cover < 100:
        count = sum(one.is_clear(max_cloud_cover) for one in days)
        passing = _translate("TimeFlow", "up to {limit} % cloud: {count}")
        text += " · " + passing.format(limit=round(max_cloud_cover), count=count)
    return text


def period_texts(period: Period | None, months: Mapping[Month, Sequence[Acquisition]]) -> tuple[str, ...]:
    """Return what is chosen, the longest text first: a day with its cloud, as far as it is known."""
    if period is None:
        return (_translate("TimeFlow", "Dates"),)
    if not period.is_day:
        return _span_texts(period)
    days = months.get(Month.of(period.start), ())
    return day_texts(period.start.isoformat(), next((one for one in days if one.day == period.start), None))


def _span_texts(period: Period) -> tuple[str, ...]:
    """Return both ends of a period, the longest text first; what they have in common need not stand there twice."""
    start, end = period.start.isoformat(), period.end.isoformat()
    whole = f"{start} – {end}"
    if start[:4] != end[:4]:
        return (whole, f"{start}–{end}", f"{start[:7]} – {end[:7]}")
    rest = end[8:] if start[:7] == end[:7] else end[5:]
    return (whole, f"{start} – {rest}", f"{start}–{rest}")


def day_texts(day: str, acquisition: Acquisition | None) -> tuple[str, ...]:
    """Return a date with its cloud, over the user's own ground if measured and over whole tiles: the longest first."""
    if acquisition is None:
        return (day,)
    tile = None if acquisition.cloud_cover is None else round(acquisition.cloud_cover)
    measured = acquisition.measured
    if measured is not None and not measured.coverage:
        return (f"{day} · " + _translate("TimeTexts", "no data here"), day)
    if measured is None or measured.cloud_cover is None:
        if tile is None:
            return (day,)
        return (f"{day} · " + _translate("TimeTexts", "{} % cloud").format(tile), f"{day} · {tile} %", day)
    here = round(measured.cloud_cover)
    texts = (f"{day} · " + _translate("TimeTexts", "{} % cloud here").format(here), f"{day} · {here} %", day)
    if tile is None:
        return texts
    both = _translate("TimeTexts", "{here} % cloud here · {tile} % scene").format(here=here, tile=tile)
    return (f"{day} · {both}", *texts)


def looking_text(known: int, wanted: int, at_once: int) -> str:
    """Return what to say while months are asked for; with figures when that takes several rounds."""
    text = _translate("TimeTexts", "Looking for dates…")
    if wanted <= at_once:
        return text
    return f"{text} " + _translate("TimeTexts", "{known} of {wanted} months").format(known=known, wanted=wanted)


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
        lines.append(_translate("TimeTexts", "{} % cloud, of the whole scenes").format(round(day.cloud_cover)))
    return lines

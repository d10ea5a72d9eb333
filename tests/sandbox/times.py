"""Times as requests write them: full date-times in JSON, the forms of TIME in OGC (API reference 5.1, 8.5)."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .errors import bad_payload

_FULL = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_NAKED = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?")
_LAST_MOMENT = timedelta(microseconds=-1)


@dataclass(frozen=True)
class Span:
    """Two aware UTC times, both included; `single` marks the deprecated one-value TIME."""

    start: datetime
    end: datetime
    single: bool = False


def full_time(text: object, place: str) -> datetime:
    """Read a date-time with time zone. Refuses a bare date and a time without zone."""
    match = _FULL.fullmatch(text) if isinstance(text, str) else None
    if not match:
        raise bad_payload(f"`{text}` is not a valid ISO 8601 date-time with time zone.", place)
    zone = match[3].upper().replace("Z", "+00:00")
    if ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    fraction = (match[2] or "")[:7].ljust(7, "0") if match[2] else ""
    try:
        return datetime.fromisoformat(f"{match[1]}{fraction}{zone}").astimezone(timezone.utc)
    except ValueError as error:
        raise bad_payload(f"`{text}` is not a valid ISO 8601 date-time.", place) from error


def json_range(wanted: object, place: str) -> tuple[datetime, datetime]:
    """Read a timeRange object {from, to}; refuses an end before its start."""
    if not isinstance(wanted, dict) or "from" not in wanted or "to" not in wanted:
        raise bad_payload("`timeRange` must have `from` and `to`.", place)
    start = full_time(wanted["from"], f"{place}->from")
    end = full_time(wanted["to"], f"{place}->to")
    if end < start:
        raise bad_payload("`from` must not be after `to`.", place)
    return start, end


def stac_range(text: str, earliest: datetime, latest: datetime) -> Span:
    """Read a Catalog datetime: an instant or from/to with .. or nothing for an open side."""
    parts = text.split("/")
    if len(parts) > 2 or not any(part not in ("", "..") for part in parts):
        raise bad_payload(f"Invalid datetime: {text}", "datetime")
    start = earliest if parts[0] in ("", "..") else full_time(parts[0], "datetime")
    end = latest if parts[-1] in ("", "..") else full_time(parts[-1], "datetime")
    if end < start:
        raise bad_payload(f"Invalid datetime: {text}", "datetime")
    return Span(start, end)


def ogc_time(text: str | None, now: datetime) -> Span:
    """Read TIME in each of its forms (API reference 8.5).

    No TIME looks back six months from `now` for the last valid image; a single value means the six months that
    end there. Raises ValueError for anything else.
    """
    if not text:
        return Span(half_year_before(now), now)
    parts = text.split("/")
    if len(parts) == 1:
        end = _moment(parts[0])[1]
        return Span(half_year_before(end), end, single=True)
    if len(parts) > 3 or (len(parts) == 3 and not re.fullmatch(r"P\d+[DMY]|PT\d+[HMS]", parts[2])):
        raise ValueError(f"Invalid TIME: {text}")
    start, end = _moment(parts[0])[0], _moment(parts[1])[1]
    if end < start:
        raise ValueError(f"Invalid TIME, end before start: {text}")
    return Span(start, end)


def iso(moment: datetime) -> str:
    """Write a UTC time as the Catalog does: seconds and Z."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(text: str) -> tuple[datetime, datetime]:
    """Give the first and last moment a TIME value stands for."""
    try:
        if _DAY.fullmatch(text):
            start = datetime.fromisoformat(text).replace(tzinfo=timezone.utc)
            return start, start + timedelta(days=1) + _LAST_MOMENT
        if _MONTH.fullmatch(text):
            start = datetime.fromisoformat(f"{text}-01").replace(tzinfo=timezone.utc)
            days = calendar.monthrange(start.year, start.month)[1]
            return start, start + timedelta(days=days) + _LAST_MOMENT
        if _NAKED.fullmatch(text):
            text += "Z"
        moment = full_time(text.replace(" ", "+"), "TIME")
    except Exception as error:
        raise ValueError(f"Invalid TIME: {text}") from error
    return moment, moment


def half_year_before(moment: datetime) -> datetime:
    """Go back six months, to the month's last day where it is shorter."""
    month, year = (moment.month - 6, moment.year) if moment.month > 6 else (moment.month + 6, moment.year - 1)
    day = min(moment.day, calendar.monthrange(year, month)[1])
    return moment.replace(year=year, month=month, day=day)

"""Members of JSON objects, read with tolerance: what is missing or of another type counts as not said."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime, timezone

from ..model.outside_text import is_sound_id, plain_line, whole_signs

Document = Mapping[str, object]


def text_in(item: Document, name: str) -> str:
    """Return a text as it is, but for white space around it and for halves of characters."""
    value = item.get(name)
    return whole_signs(value).strip() if isinstance(value, str) else ""


def id_in(item: Document, name: str = "id") -> str:
    """Return an id; empty when it could not stand in an address."""
    found = item.get(name)
    return found.strip() if isinstance(found, str) and is_sound_id(found) else ""


def name_in(item: Document, name: str, most: int) -> str:
    """Return a text for people, on one line of at most `most` characters."""
    return plain_line(item.get(name), most)


def member_in(item: Document, name: str) -> Document:
    """Return an object; an empty one when there is none."""
    member = item.get(name)
    return member if isinstance(member, dict) else {}


def list_in(item: Document, name: str) -> list[object]:
    """Return a list; an empty one when there is none."""
    member = item.get(name)
    return member if isinstance(member, list) else []


def number_in(item: Document, name: str) -> float | None:
    """Return a finite number."""
    value = item.get(name)
    return None if isinstance(value, str) else finite(value)


def percent_in(item: Document, name: str) -> float | None:
    """Return a number from 0 to 100."""
    number = number_in(item, name)
    return number if number is not None and 0 <= number <= 100 else None


def finite(value: object) -> float | None:
    """Return a number, also one that is written as text; None for what is none, or has no end."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):  # the latter: a whole number of hundreds of digits
        return None
    return number if math.isfinite(number) else None


def whole_number_in(item: Document, name: str) -> int:
    """Return a whole number, 0 when there is none."""
    number = number_in(item, name)
    return int(number) if number is not None and number.is_integer() else 0


def day_in(item: Document, name: str) -> date | None:
    """Return the UTC day of a date or time."""
    try:
        return date.fromisoformat(text_in(item, name)[:10])
    except ValueError:
        return None


def instant_in(text: object) -> datetime | None:
    """Return the UTC time that an ISO 8601 text names; None when it names none. A text without zone is UTC."""
    if not isinstance(text, str):
        return None
    # Python 3.9 knows neither "Z" nor fractions of any length; seconds are enough.
    head, _, tail = text.strip().replace("Z", "+00:00").partition(".")
    zone = tail.lstrip("0123456789")
    try:
        moment = datetime.fromisoformat(head + zone)
        return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).astimezone(timezone.utc)
    except (ValueError, OverflowError):  # the latter: at the ends of time, which begin and end in UTC
        return None


def within(value: object, *names: str) -> object:
    """Return what stands in `value` below one name after the other; None when the way ends before."""
    for name in names:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def last_segment(address: object) -> str:
    """Return what stands behind the last slash of an address."""
    return address.rstrip("/").rpartition("/")[2] if isinstance(address, str) else ""

"""Names of files made of names from outside: safe on every system, and no two alike."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from string import Formatter

from .errors import TemplateLacks, TemplateUnusable

FIELDS = ("area", "date", "product", "collection", "start", "end", "year", "month", "number")
DEFAULT_TEMPLATE = "{area}_{date}_{product}"

# Bytes, for file systems count those (255), and letters of other scripts take up to four. A work folder and the ending
# of a part come on top.
_LONGEST_PART = 150
_LONGEST_AREA = 80
_MOST_FOLDERS = 4
_LONGEST_TEMPLATE = 300
_KEPT_SIGNS = "-_."
# What Windows takes for devices, whatever the ending.
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", "conin$", "conout$", "clock$")
    + tuple(f"{device}{number}" for device in ("com", "lpt") for number in "0123456789¹²³")
)


def safe_part(text: str, most_bytes: int = _LONGEST_PART) -> str:
    """Return `text` as one part of a path that every system takes and that leads nowhere; may be empty.

    Letters, marks and digits of all scripts stay; all else becomes `_`.
    """
    known = unicodedata.normalize("NFC", text[: 4 * most_bytes])
    plain = "".join(sign if sign in _KEPT_SIGNS or unicodedata.category(sign)[0] in "LMN" else "_" for sign in known)
    while "__" in plain:
        plain = plain.replace("__", "_")
    part = _shortened(plain.strip("._- "), most_bytes).rstrip("._- ")
    return f"_{part}" if part.split(".")[0].casefold() in _DEVICES else part


class Names:
    """Hand out names of which no two are alike, on systems that take upper and lower case for the same, too."""

    def __init__(self, taken: Iterable[str] = (), is_taken: Callable[[str], bool] = lambda _name: False) -> None:
        """Take names that are not to be given, and who knows of others, such as those of files that are there."""
        self._taken = set(map(_alike, taken))
        self._is_taken = is_taken
        self._counts: dict[str, int] = {}

    def unique(self, name: str) -> str:
        """Return `name`, or `name_2`, `name_3` and so on, and keep it from being given again."""
        found, key = name, _alike(name)
        while _alike(found) in self._taken or self._is_taken(found):
            self._counts[key] = self._counts.get(key, 1) + 1
            found = f"{name}_{self._counts[key]}"
        self._taken.add(_alike(found))
        return found


def area_stem(name: str, number: int) -> str:
    """Return what stands for an area in names: its own name made safe, `area_7` for the seventh without one."""
    return safe_part(name, _LONGEST_AREA) or f"area_{number}"


def check_template(template: str) -> frozenset[str]:
    """Return the fields of a template; folders in it are parted by `/`.

    Raises:
        TemplateUnusable: it has unknown fields, or is no path within a folder.
    """
    try:
        pieces = list(Formatter().parse(template))
    except ValueError:
        raise TemplateUnusable(template) from None
    for _, field, spec, conversion in pieces:
        if field is not None and (field not in FIELDS or spec or conversion):
            raise TemplateUnusable(template, part="{" + field + "}")
    for text in (text for text, _, _, _ in pieces):
        if "\\" in text or ":" in text:
            raise TemplateUnusable(template, part="\\" if "\\" in text else ":")
    parts = template.split("/")
    wrong = next((part for part in parts if part.strip() in ("", ".", "..")), None)
    if wrong is not None or len(parts) > _MOST_FOLDERS or len(template) > _LONGEST_TEMPLATE:
        raise TemplateUnusable(template, part=wrong or "")
    return frozenset(field for _, field, _, _ in pieces if field is not None)


def check_tells_apart(template: str, several: Mapping[str, int]) -> None:
    """Refuse a template by which different rows would have one name.

    `several` says how many `area`s, `date`s and `product`s there are.

    Raises:
        TemplateUnusable: as `check_template`.
        TemplateLacks: a field is missing of which there are several.
    """
    fields = check_template(template)
    if "number" in fields:
        return
    for field in ("area", "date", "product"):
        if several.get(field, 0) > 1 and not fields & _TELLING[field]:
            raise TemplateLacks(field)


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return the template with its fields as a path within a folder, `/` between the parts, each part safe.

    `values` has all `FIELDS`; nothing in them makes a folder.
    """
    whole = {field: values.get(field, "").replace("/", "_") for field in FIELDS}
    parts = (safe_part(part.format(**whole)) for part in template.split("/"))
    return "/".join(part or "_" for part in parts)


def is_inside(name: object) -> bool:
    """Tell whether `name`, of a file in a manifest, is a plain path below its folder, on every system."""
    if not isinstance(name, str) or not name or len(name) > 1000:
        return False
    if "\\" in name or ":" in name or any(ord(sign) < 32 for sign in name):
        return False
    return all(_is_plain(part) for part in name.split("/"))


_TELLING = {
    "area": {"area"},
    "date": {"date", "start", "end", "month", "year"},
    "product": {"product"},
}


def _is_plain(part: str) -> bool:
    return bool(part) and not part.startswith(".") and part.rstrip(". ") == part


def _shortened(text: str, most_bytes: int) -> str:
    return text.encode("utf-8", "ignore")[:most_bytes].decode("utf-8", "ignore")


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()

"""Reading client id and secret out of whatever text the user pasted."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

# The names, without case and signs, under which dashboards, sentinelhub-py and people keep the four values.
_NAMES = {
    "id": re.compile(r"^id$|(client|key)id$|clientkey$"),
    "key": re.compile(r"^secret$|(client|key|api|sh)secret$|secretkey$"),
    "base": re.compile(r"baseurl$|(service|sh|sentinelhub)url$"),
    "oidc": re.compile(r"tokenurl$|token(endpoint|uri)$"),
}
_ASSIGNMENT = re.compile(
    r"^(?:export\s+|setx?\s+|\$env:|--?)?([\w .\-]*?)[\"']?\s*(?:=>|:=|[=:])\s*(\S.*)$", re.IGNORECASE
)
# A name of a value anywhere in a text: what is between it and the next one is its value.
_NAME_ANYWHERE = re.compile(
    r"\b(?:[a-z0-9]{1,20}[_.\-])?(?:client[ _\-]?(?:id|secret)|(?:base|service|token)[ _\-]?(?:url|uri|endpoint))\b",
    re.IGNORECASE,
)
# Ids of both deployments (API reference 1): a UUID, on CDSE with "sh-" before it.
_CLIENT_ID = re.compile(r"^(?:sh-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)
_LONGEST = 20_000  # characters of a text; what is longer is something else, and so is ...
_LONGEST_VALUE = 500  # ... a value of more
_LONGEST_LINE = 1_000  # of what is looked at for a name and a value: longer ones could be searched for minutes
# sentinelhub-py prints secrets as stars with the last letters; documentation writes <placeholders>.
_NO_VALUE = re.compile(r"^$|\s|\*{3}|\u2022{3}|^<|^\$\{?\w+\}?$|^(none|null)\W*$", re.IGNORECASE)
_DATA_OPTIONS = ("-d", "--data", "--data-raw", "--data-ascii", "--data-urlencode", "-F", "--form")


@dataclass(frozen=True)
class PastedAccount:
    """Be what a pasted text says of an account; each value is empty where the text says nothing."""

    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    base_url: str = ""
    oidc_url: str = ""

    @property
    def is_whole(self) -> bool:
        """Tell whether both id and secret are there."""
        return bool(self.client_id and self.client_secret)


def pasted_account(text: str) -> PastedAccount | None:
    """Return id and secret found in `text`, with the service's addresses where they stand beside them.

    Understood are JSON, lines such as `NAME=value` or `name: value` (environment files, shell commands, TOML, Python,
    sentinelhub-py's configuration), names and values in turn (pages of a dashboard, options of a command), token
    requests by curl, and id and secret alone, on two lines or side by side. Of half a block what there is; None for
    text that names neither id nor secret.
    """
    if len(text) > _LONGEST:
        return None
    halves: dict[str, str] = {}
    for reader in (_from_json, _from_curl, _from_lines, _from_names):
        found = reader(text)
        if found.get("id") and found.get("key"):
            return _account(found)
        halves = halves or (found if found.get("id") or found.get("key") else {})
    found = halves or _from_two_words(text)
    return _account(found) if found else None


def _account(found: dict[str, str]) -> PastedAccount:
    return PastedAccount(found.get("id", ""), found.get("key", ""), found.get("base", ""), found.get("oidc", ""))


def _from_json(text: str) -> dict[str, str]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return _named(_pairs(document))


def _pairs(document: object) -> list[tuple[str, str]]:
    """Return all texts of a JSON document with their names, at any depth: those further out come first."""
    found: list[tuple[str, str]] = []
    level = [document]
    while level:
        objects = [one for one in level if isinstance(one, dict)]
        found += [(name, value) for one in objects for name, value in one.items() if isinstance(value, str)]
        level = [part for one in level for part in _parts(one)]
    return found


def _parts(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _from_curl(text: str) -> dict[str, str]:
    """Read a token request: fields by `-d` or `--data-urlencode`, or a form body alone."""
    words = _shell_words(text)
    if words[:1] == ["curl"]:
        fields = list(_curl_fields(words))
        address = next((word for word in words if word.startswith("https://")), "")
        return _named((*fields, ("token_url", address)))
    if "client_id=" in text and "&" in text:
        return _named(_form_fields(text.strip()))
    return {}


def _shell_words(text: str) -> list[str]:
    # Windows ends a continued line with ^ or a backtick.
    joined = re.sub(r"[\\^`]\r?\n", " ", text.strip())
    try:
        return shlex.split(joined)
    except ValueError:
        return []


def _curl_fields(words: list[str]) -> Iterator[tuple[str, str]]:
    for option, value in zip(words, words[1:]):
        if option == "--data-urlencode":
            name, _, raw = value.partition("=")
            yield name, raw
        elif option in _DATA_OPTIONS:
            yield from _form_fields(value)


def _form_fields(body: str) -> Iterator[tuple[str, str]]:
    for part in body.split("&"):
        name, _, value = part.partition("=")
        yield name, unquote(value)  # a plus stays: people write their secrets unquoted, and none has a blank


def _from_lines(text: str) -> dict[str, str]:
    lines = (" ".join(line.split()) for line in text.splitlines())
    matches = (_ASSIGNMENT.match(line.lstrip("\"'")) for line in lines if len(line) <= _LONGEST_LINE)
    return _named((match[1], match[2]) for match in matches if match)


def _from_names(text: str) -> dict[str, str]:
    """Read names and values in turn, whatever stands between them: one line, a table, labels above their values."""
    names = list(_NAME_ANYWHERE.finditer(text))
    ends = [name.start() for name in names[1:]] + [len(text)]
    return _named((name[0], _first_word(text[name.end() : end])) for name, end in zip(names, ends))


def _first_word(text: str) -> str:
    """Return the value at the beginning of `text`, behind quotes, colons, arrows and signs of options."""
    rest = re.sub(r"^[\"']?\s*(?:=>|:=|[=:|])?\s*", "", text)
    quoted = re.match(r"([\"'])(.*?)\1", rest)
    if quoted:
        return quoted[2]
    words = rest.split()
    return words[0] if words else ""


def _named(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        meaning, clean = _meaning(name), _clean(value)
        is_value = len(clean) <= _LONGEST_VALUE and not _NO_VALUE.search(clean)
        if meaning and meaning not in found and is_value:
            found[meaning] = clean
    return found


def _clean(value: str) -> str:
    text = value.strip()[:_LONGEST_LINE]
    quoted = re.match(r"([\"'])(.*?)\1\s*[,;)}\]]*\s*(?:[#;].*)?$", text)
    if quoted:
        return quoted[2]
    return re.sub(r"\s+[#;].*$", "", text).rstrip(",;").strip().strip("\"'")


def _meaning(name: str) -> str | None:
    plain = re.sub(r"[^a-z]", "", name.lower())
    return next((meaning for meaning, names in _NAMES.items() if names.search(plain)), None)


def _from_two_words(text: str) -> dict[str, str]:
    words = text.split()
    if len(words) != 2:
        return {}
    lines = text.strip().splitlines()
    first, second = words
    if _CLIENT_ID.match(second) and not _CLIENT_ID.match(first):
        first, second = second, first
    if len(lines) > 1 or _CLIENT_ID.match(first):
        return {"id": first, "key": second}
    return {}

"""Reading client id and secret out of whatever text the user pasted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from .account import Credentials

# The names, without case and signs, under which dashboards, sentinelhub-py and people keep the four values.
_NAMES = {
    "id": re.compile(r"^id$|clientid$"),
    "key": re.compile(r"^secret$|clientsecret$"),
    "base": re.compile(r"baseurl$|serviceurl$"),
    "oidc": re.compile(r"tokenurl$"),
}
_ASSIGNMENT = re.compile(r"^(?:export\s+|setx?\s+|\$env:)?([\w .\-]*?)[\"']?\s*[=:]\s*(\S.*)$", re.IGNORECASE)
# Ids of both deployments (API reference 1): a UUID, on CDSE with "sh-" before it.
_CLIENT_ID = re.compile(r"^(?:sh-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)


@dataclass(frozen=True)
class PastedAccount:
    """Be what a pasted text says of an account; addresses are empty where it says nothing."""

    credentials: Credentials
    base_url: str = ""
    oidc_url: str = ""


def pasted_account(text: str) -> PastedAccount | None:
    """Return id and secret found in `text`, with the service's addresses where they stand beside them.

    Understood are JSON, lines such as `NAME=value` or `name: value` (environment files, shell commands, TOML,
    Python, sentinelhub-py's configuration), and id and secret alone, on two lines or side by side.
    None for anything else.
    """
    found = _from_json(text) or _from_assignments(text) or _from_two_words(text)
    if not found.get("id") or not found.get("key"):
        return None
    credentials = Credentials(found["id"], found["key"])
    return PastedAccount(credentials, found.get("base", ""), found.get("oidc", ""))


def _from_json(text: str) -> dict[str, str]:
    try:
        document = json.loads(text)
    except ValueError:
        return {}
    return _named(_pairs(document))


def _pairs(document: object) -> list[tuple[str, str]]:
    """Return all texts of a JSON document with their names, at any depth."""
    if isinstance(document, list):
        return [pair for member in document for pair in _pairs(member)]
    if not isinstance(document, dict):
        return []
    here = [(name, value) for name, value in document.items() if isinstance(value, str)]
    return here + [pair for value in document.values() for pair in _pairs(value)]


def _from_assignments(text: str) -> dict[str, str]:
    matches = (_ASSIGNMENT.match(line.strip().lstrip("\"'")) for line in text.splitlines())
    return _named((match[1], match[2]) for match in matches if match)


def _named(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in pairs:
        meaning = _meaning(name)
        if meaning and meaning not in found:
            found[meaning] = value.strip().rstrip(",;").strip().strip("\"'")
    return found


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

"""A request out of PowerShell's `Invoke-RestMethod` and `Invoke-WebRequest`."""

from __future__ import annotations

import re

from .curl import Command
from .faults import RequestUnreadable, Unreadable

_PROGRAM = re.compile(r"\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b", re.IGNORECASE)
_TEXT = (
    r"@'\r?\n(?P<here>.*?)\r?\n'@|@\"\r?\n(?P<open>.*?)\r?\n\"@|"
    r"'(?P<plain>(?:[^']|'')*)'|\"(?P<double>(?:[^`\"]|`.|\"\")*)\""
)
_OPTION = re.compile(rf"-(?P<name>Body|Uri)\s+(?:{_TEXT}|\$(?P<variable>\w+)|(?P<bare>\S+))", re.IGNORECASE | re.DOTALL)
_ASSIGNED = re.compile(rf"\$(?P<name>\w+)\s*=\s*(?:{_TEXT})", re.DOTALL)
_HERE = re.compile("@['\"]")
_MOST_HERE = 20
_ESCAPES = re.compile(r"`(.)|\"\"", re.DOTALL)
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


def is_power_shell(text: str) -> bool:
    """Tell whether `text` is a command of PowerShell's own."""
    return _PROGRAM.search(text) is not None


def power_shell_command(text: str) -> Command:
    """Return the last command in `text` that sends a body.

    Raises:
        RequestUnreadable: none does.
    """
    if len(_HERE.findall(text)) > _MOST_HERE:  # each is looked for to the end of the text
        raise RequestUnreadable(Unreadable.NO_BODY)
    known = {found["name"].lower(): _content(found) for found in _ASSIGNED.finditer(text)}
    command = Command()
    for option in _OPTION.finditer(text):
        variable = option["variable"]
        content = known.get(variable.lower(), "") if variable else option["bare"] or _content(option)
        if option["name"].lower() == "uri":
            command.url = content
        elif "{" in content:
            command.data = [content]
    if not command.data:
        raise RequestUnreadable(Unreadable.NO_BODY)
    return command


def _content(found: re.Match[str]) -> str:
    if found["plain"] is not None:
        return found["plain"].replace("''", "'")
    if found["double"] is not None:
        return _ESCAPES.sub(lambda sign: _SIGNS.get(sign[1], sign[1]) if sign[1] else '"', found["double"])
    return found["here"] or found["open"] or ""

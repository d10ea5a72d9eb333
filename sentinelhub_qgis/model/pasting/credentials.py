"""Taking secrets out of pasted text, before anything else is done with it."""

from __future__ import annotations

import re

_HIDDEN = "***"
_HIDDEN_WORD = "HIDDEN"  # where the text may be a program: still a name
_SHORTEST = 4  # letters: what is shorter is part of a sentence

_NAMES = r"(?:(?:sh[_-]?)?client[_-]?secret|(?:access|refresh|id)[_-]?token|(?:x[_-])?api[_-]?key|password|passwd)"
_SEPARATOR = r"(?:\\{0,3}\^?[\"']?\]?\s{0,10}(?:=>|:=|[=:,]|%3[Dd])\s{0,10})"
_SECRETS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<before>\bBearer\s{1,10})(?P<value>[\w.~+/=%-]{4,})",
        r"(?P<before>\bAuthorization\W{1,8}(?:(?:Basic|api-key)\s{1,10}|(?!Bearer\b)))(?P<value>[\w.~+/=%-]{4,})",
        rf"(?P<before>{_NAMES}{_SEPARATOR}\\{{0,3}}\^?(?P<quote>[\"']))(?P<value>[^\r\n]{{1,2000}}?)(?=\\{{0,3}}\^?(?P=quote))",
        rf"(?P<before>{_NAMES}{_SEPARATOR})(?P<word>[^\s\"'\\&,;)}}\]^]{{4,2000}})",
        r"(?P<before>(?:-u|--user)[\s=]{1,5}[\"']?[^\s:\"']{1,200}:)(?P<value>[^\s\"']{1,2000})",
        r"(?P<before>://[^\s/:@\"']{1,200}:)(?P<value>[^\s/@\"']{1,2000})(?=@)",
    )
)
_JWT = re.compile(r"\beyJ[\w-]{8,}(?:\.[\w-]*){0,3}")
# What stands for a secret, in documentation and in programs that take it from elsewhere.
_NO_SECRET = re.compile(
    r"[<$%{*\u2026\u2022]|your|my[_-]|some|insert|xxx|hidden|os\.|environ|getenv|process\.|none\b|null\b|config|"
    r"(?:sh_)?client_?secret|(?:access_?)?token\b|secret\b|answer|response|oauth|self\.|\w+[(\[]",
    re.IGNORECASE,
)


def without_credentials(text: str) -> tuple[str, bool]:
    """Return `text` with stars in place of tokens, secrets and passwords, and whether there were any.

    The length of lines changes, not their number. Placeholders and names of variables stay.
    """
    found: list[bool] = []

    def hide(match: re.Match[str]) -> str:
        groups = match.groupdict()
        value = groups.get("value") or groups.get("word") or ""
        if _NO_SECRET.match(value) or (len(value) < _SHORTEST and "quote" not in groups):
            return match[0]
        found.append(True)
        return groups["before"] + (_HIDDEN_WORD if groups.get("word") else _HIDDEN)

    for pattern in _SECRETS:
        text = pattern.sub(hide, text)
    clean, tokens = _JWT.subn(_HIDDEN, text)
    return clean, bool(found) or tokens > 0

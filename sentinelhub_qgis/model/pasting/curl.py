"""A request out of a curl command."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..outside_text import plain_line
from .faults import RequestUnreadable, Unreadable
from .shell_words import HERE_DOCUMENT, commands_in

_PROGRAM = re.compile(r"(?:.*[\\/])?curl(?:\.exe)?", re.IGNORECASE)
_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json")
_FORMS = ("-F", "--form", "--form-string")
# Those that have a value; all others stand alone.
_VALUED = frozenset(
    (*_DATA, *_FORMS, "-H", "--header", "-X", "--request", "-o", "--output", "-u", "--user", "--url", "-A")
) | frozenset(
    "--user-agent -e --referer -b --cookie -c --cookie-jar -x --proxy -m --max-time --connect-timeout --cacert -E "
    "--cert --key --retry --retry-delay -w --write-out --data-urlencode -T --upload-file -D --dump-header".split()
)
_LETTERS = "".join(option[1] for option in _VALUED if len(option) == 2)
_LONGEST_NAME = 80
_FORM_TYPE = re.compile(r";\s*type=[\w./+-]{1,80}\s*$")


@dataclass
class Command:
    """Be what one curl command sends."""

    url: str = ""
    data: list[str] = field(default_factory=list)
    forms: dict[str, str] = field(default_factory=dict)

    @property
    def is_of_process(self) -> bool:
        """Tell whether it goes to the Process API, of either style of addresses."""
        return "process" in self.url

    @property
    def has_body(self) -> bool:
        """Tell whether it sends something that is no login."""
        return bool("request" in self.forms or any("{" in part for part in self.data))


def has_curl(text: str) -> bool:
    """Tell whether `text` holds a curl command."""
    return re.search(r"(?:^|[\s(;|&/\\])curl(?:\.exe)?[\s^`]", text, re.IGNORECASE) is not None


def curl_command(text: str) -> Command:
    """Return the command in `text` that asks for an image; a login beside it is passed over.

    Raises:
        RequestUnreadable: there is none, or its body is in a file.
    """
    words, document = commands_in(text)
    found = [_command(one, document) for command in words for one in _curls(command)]
    with_body = [command for command in found if command.has_body]
    best = [command for command in with_body if command.is_of_process] or with_body
    if not best:
        raise RequestUnreadable(Unreadable.NO_BODY)
    return best[-1]


def _curls(words: list[str]) -> Iterator[list[str]]:
    """Yield the words behind each `curl`."""
    starts = [place for place, word in enumerate(words) if _PROGRAM.fullmatch(word)]
    for start, end in zip(starts, [*starts[1:], len(words)]):
        yield words[start + 1 : end]


def _command(words: Iterable[str], document: str) -> Command:
    command = Command()
    for option, value in _options(words):
        if option in _DATA:
            command.data.append(_content(value, document) if option != "--data-raw" else value)
        elif option in _FORMS:
            _add_form(command, option, value)
        elif option == "--url" or (not option and _is_address(value)):
            command.url = command.url or value
    return command


def _options(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield options with their values; what belongs to no option comes with an empty one."""
    rest = iter(words)
    for word in rest:
        name, sign, attached = word.partition("=")
        if word.startswith("--"):
            if sign and name in _VALUED:
                yield name, attached
            elif word in _VALUED:
                yield word, next(rest, "")
        elif word.startswith("-") and len(word) > 1:
            yield from _letters(word, rest)
        else:
            yield "", word


def _letters(word: str, rest: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Read options of one letter: `-sS`, `-XPOST`, `-d` with its value behind it."""
    for place in range(1, len(word)):
        if word[place] in _LETTERS:
            yield f"-{word[place]}", word[place + 1 :] or next(rest, "")
            return


def _content(value: str, document: str) -> str:
    if value == HERE_DOCUMENT and document:
        return document
    if value.startswith("@"):
        raise RequestUnreadable(Unreadable.IN_FILE, plain_line(value[1:], _LONGEST_NAME))
    return value


def _add_form(command: Command, option: str, value: str) -> None:
    name, _, content = value.partition("=")
    if name not in ("request", "evalscript"):
        return
    if option != "--form-string":
        if content[:1] in ("@", "<"):
            raise RequestUnreadable(Unreadable.IN_FILE, plain_line(content[1:], _LONGEST_NAME))
        content = _FORM_TYPE.sub("", content)
    command.forms[name] = content


def _is_address(word: str) -> bool:
    try:
        return urlsplit(word).scheme in ("http", "https")
    except ValueError:
        return False

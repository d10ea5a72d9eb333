"""A Process request out of whatever text the user pasted: JSON, a command, a program."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..outside_text import plain_line
from .credentials import without_credentials
from .curl import Command, curl_command, has_curl
from .faults import RequestUnreadable, Unreadable
from .json_text import read_json
from .library_calls import Box, Called, body_of, url_of
from .power_shell import is_power_shell, power_shell_command
from .python_text import Computed, Program, read_program

LONGEST_TEXT = 200_000  # characters; scripts and outlines have their place in that

_PROGRAM = re.compile(r"^\s*(?:import|from|def|class|@|\w[\w.\[\]\"']*\s*=[^=])", re.MULTILINE)
_IMPORT = re.compile(r"^(?:import|from)\s+\w", re.MULTILINE)
_LIKE = re.compile(r"[\"']?\b(?:evalscript|bounds|input_data)\b")
_LONGEST_NAME = 60


@dataclass(frozen=True)
class PastedRequest:
    """Be what a pasted text asks for.

    Attributes:
        body: the Process request as it stands there; values may be of any kind, also `Computed`.
        url: where it goes; empty where the text does not say.
        had_credentials: tokens or secrets were in the text, and have been dropped.
        is_batch: it was within a request for many tiles.
    """

    body: Mapping[str, object] = field(repr=False)
    url: str = ""
    had_credentials: bool = False
    is_batch: bool = False


def looks_like_request(text: str) -> bool:
    """Tell whether `text` is worth being read as a request. Costs nothing, and may be wrong."""
    return len(text) <= LONGEST_TEXT and _LIKE.search(text) is not None


def pasted_request(text: str) -> PastedRequest:
    """Return the request in `text`.

    Understood are the body as JSON (or as a Python dictionary), curl commands as bash, cmd and PowerShell have them,
    PowerShell's own commands, and Python with sentinelhub-py or requests, which is read and never run.

    Raises:
        RequestUnreadable: there is none.
    """
    if len(text) > LONGEST_TEXT:
        raise RequestUnreadable(Unreadable.TOO_LONG)
    clean, had_credentials = without_credentials(text.lstrip("\ufeff").strip())
    if not clean:
        raise RequestUnreadable(Unreadable.EMPTY)
    body, url = _read(clean)
    inner = body.get("processRequest")
    is_batch = isinstance(inner, Mapping)
    found = inner if isinstance(inner, Mapping) else body
    if not isinstance(found.get("input"), Mapping):
        raise RequestUnreadable(Unreadable.OTHER_API, plain_line(", ".join(map(str, found)), _LONGEST_NAME))
    return PastedRequest(found, url, had_credentials, is_batch)


def _read(text: str) -> tuple[Mapping[str, object], str]:
    if text[0] in "{[":
        return _object(_document(text)), ""
    if is_power_shell(text):
        return _sent_by(power_shell_command(text))
    if has_curl(text) and not _IMPORT.search(text):
        return _sent_by(curl_command(text))
    if _PROGRAM.search(text) or "SentinelHubRequest" in text:
        return _of_program(read_program(text))
    raise RequestUnreadable(Unreadable.NO_REQUEST)


def _document(text: str) -> object:
    """Read JSON; what is written as in Python is read too."""
    try:
        return read_json(text)
    except RequestUnreadable as error:
        if error.reason is not Unreadable.JSON:
            raise
        try:
            found = read_program(f"body = {text}").values["body"]
        except RequestUnreadable:
            raise error from None
        if not isinstance(found, dict):
            raise
        return found


def _object(document: object) -> Mapping[str, object]:
    if isinstance(document, list) and len(document) == 1:
        document = document[0]
    if not isinstance(document, Mapping):
        raise RequestUnreadable(Unreadable.OTHER_API)
    return document


def _sent_by(command: Command) -> tuple[Mapping[str, object], str]:
    text = command.forms.get("request") or "&".join(command.data)
    try:
        document = read_json(text)
    except RequestUnreadable as error:
        # PowerShell before version 7 wants the quotes within quotes with a backslash.
        if error.reason is not Unreadable.JSON or '\\"' not in text:
            raise
        document = read_json(text.replace('\\"', '"'))
    body = dict(_object(document))
    if "evalscript" in command.forms:
        body["evalscript"] = command.forms["evalscript"]
    return body, command.url


def _of_program(program: Program) -> tuple[Mapping[str, object], str]:
    found = [body for body in (_handed(call) for call in program.sent) if body is not None]
    found += [value for value in program.values.values() if isinstance(value, Mapping) and _is_body(value)]
    if not found:
        raise RequestUnreadable(Unreadable.NO_BODY)
    # What can be read whole comes first, whichever way it is sent.
    body = dict(min(found, key=_computed))
    if not isinstance(body.get("evalscript"), str) and isinstance(program.values.get("evalscript"), str):
        body["evalscript"] = program.values["evalscript"]
    return body, _url(program, body)


def _handed(call: Called) -> Mapping[str, object] | None:
    """Return the body that a call sends; None when it sends none."""
    if call.name.rpartition(".")[2] == "SentinelHubRequest":
        return body_of(call)
    files = call.named.get("files")
    if isinstance(files, Mapping):
        request = _content(files.get("request"))
        if isinstance(request, Mapping):
            return {**request, "evalscript": _content(files.get("evalscript"))}
    sent = [_content(call.named.get(name)) for name in ("json", "data")]
    return next((body for body in sent if _is_body(body) and isinstance(body, Mapping)), None)


def _content(value: object) -> object:
    """Return what is sent: JSON as what it says, and of a file's name, content and type the content."""
    if isinstance(value, list) and len(value) > 1:
        value = value[1]
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            return read_json(value)
        except RequestUnreadable:
            return value
    return value


def _is_body(value: object) -> bool:
    if not isinstance(value, Mapping):
        return False
    inner = value.get("processRequest", value)
    return isinstance(inner, Mapping) and isinstance(inner.get("input"), Mapping) and "bounds" in inner["input"]


def _computed(value: object, depth: int = 5) -> int:
    """Return how many of the members of `value` are missing, or worked out by the program."""
    if value is None or isinstance(value, (Computed, Box)):
        return 1
    if depth == 0:
        return 0
    if isinstance(value, Mapping):
        return sum(_computed(part, depth - 1) for part in value.values())
    return sum(_computed(part, depth - 1) for part in value[:10]) if isinstance(value, list) else 0


def _url(program: Program, body: Mapping[str, object]) -> str:
    own = url_of(body)
    if own:
        return own
    bases = (value for name, value in program.values.items() if name.endswith("sh_base_url"))
    handed = (call.argument(0, "url") for call in program.sent)
    named = (value for value in program.values.values() if isinstance(value, str) and "/process" in value)
    return next(_addresses((*bases, *handed, *named)), "")


def _addresses(values: Iterable[object]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str) and value.startswith(("https://", "http://")))

"""Which files a request wants of which outputs: `output.responses` and Accept (API reference 5, 5.1, 5.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .call import Call
from .errors import bad_payload
from .images import EXTENSIONS, JSON, PNG
from .size_rules import is_number

USER_DATA = "userdata"
TAR = ("application/tar", "application/x-tar")
MIXED = "multipart/mixed"
RAW = "application/octet-stream"
_TYPES = tuple(kind for kind in EXTENSIONS if kind != RAW)


@dataclass(frozen=True)
class Response:
    """One wanted file: which output, as what."""

    identifier: str
    media_type: str
    quality: int = 90

    @property
    def name(self) -> str:
        """Name the file as archives do: default.tif, userdata.json."""
        return f"{self.identifier}.{EXTENSIONS[self.media_type]}"


def read_responses(wanted: Any) -> tuple[Response, ...]:
    """Check `output.responses`; without it the output `default` as PNG."""
    if wanted is None:
        return (Response("default", PNG),)
    if not isinstance(wanted, list) or not wanted:
        raise bad_payload("`responses` must have at least one element.", "output->responses")
    made = tuple(_response(entry, f"output->responses[{n}]") for n, entry in enumerate(wanted))
    if len({response.identifier for response in made}) < len(made):
        raise bad_payload("Response identifiers must be different.", "output->responses")
    return made


def accepted(call: Call) -> str | None:
    """Give the media type the Accept header insists on, None for anything goes."""
    for entry in call.headers.get("accept", "*/*").split(","):
        kind = entry.split(";")[0].strip().lower()
        if kind in ("*/*", "image/*", "application/*", "multipart/*", ""):
            return None
        if kind in (*TAR, MIXED, *EXTENSIONS):
            return kind
    return None


def overridden(responses: Sequence[Response], accept: str | None) -> tuple[Response, ...]:
    """Let Accept decide over the format, and refuse several responses that nothing can hold."""
    if accept in TAR or accept == MIXED:
        return tuple(responses)
    if len(responses) > 1:
        text = "More than one response requires the Accept header application/tar or multipart/mixed."
        raise bad_payload(text, "output->responses")
    if accept is None:
        return tuple(responses)
    only = responses[0]
    _check_user_data(only.identifier, accept, "Accept")
    return (Response(only.identifier, accept, only.quality),)


def _response(entry: Any, place: str) -> Response:
    if not isinstance(entry, dict):
        raise bad_payload("A response must be an object.", place)
    identifier = entry.get("identifier") or "default"
    wanted = entry.get("format") or {}
    if not isinstance(wanted, dict):
        raise bad_payload("`format` must be an object.", f"{place}->format")
    media_type = wanted.get("type", JSON if identifier == USER_DATA else PNG)
    if media_type not in _TYPES:
        raise bad_payload(f"`type = {media_type}` is not one of {', '.join(_TYPES)}.", f"{place}->format->type")
    _check_user_data(str(identifier), media_type, f"{place}->format->type")
    quality = wanted.get("quality", 90)
    if not is_number(quality) or not 0 <= quality <= 100:
        raise bad_payload("`quality` must be between 0 and 100.", f"{place}->format->quality")
    return Response(str(identifier), media_type, int(quality))


def _check_user_data(identifier: str, media_type: str, place: str) -> None:
    if identifier == USER_DATA and media_type != JSON:
        raise bad_payload("Format of `userdata` must be application/json.", place)

"""Whether an answer is what was asked for."""

from __future__ import annotations

import json

from ..model.errors import UnexpectedAnswer


def keeps_promise(content_type: str, accept: str) -> bool:
    """Tell whether an answer of `content_type` is what `accept` asked for.

    Any kind of JSON is JSON, and so is an answer that does not say what it is; the parser decides then.
    """
    wanted, given = _plain(accept), _plain(content_type)
    if wanted in ("application/json", "application/geo+json"):
        return not given or given.endswith(("/json", "+json")) or given in _VAGUE
    return given == wanted or {given, wanted} <= _TAR


def json_in(body: bytes) -> object:
    """Return the document in `body`.

    Raises:
        UnexpectedAnswer: it is not JSON, or not all of it.
    """
    try:
        document: object = json.loads(body)
    except (ValueError, RecursionError):
        raise UnexpectedAnswer("the answer is not whole JSON") from None
    return document


_TAR = {"application/tar", "application/x-tar"}
_VAGUE = {"text/plain", "application/octet-stream"}


def _plain(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()

"""Reading the body of a request that must be JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .call import JSON, Call
from .errors import ServiceError, bad_payload


def object_of(call: Call) -> Mapping[str, Any]:
    """Give the JSON object of a body. Raises 415 for another type, 400 for no body and anything else in it."""
    require_kind(call, JSON)
    return parsed_object(required_body(call))


def require_kind(call: Call, *kinds: str) -> str:
    """Give the media type of a body. Raises 415 for one that is none of `kinds`."""
    kind = call.media_type()
    if kind not in kinds:
        raise ServiceError(415, "COMMON_UNSUPPORTED_MEDIA_TYPE", f"Content-Type {kind or '(none)'} is not supported.")
    return kind


def required_body(call: Call) -> bytes:
    """Give the body. Raises 400 for none."""
    if not call.body.strip():
        raise bad_payload("Request body should be non-empty.")
    return call.body


def parsed_object(text: bytes) -> Mapping[str, Any]:
    """Give the JSON object in a text. Raises 400 for anything else in it."""
    try:
        found = json.loads(text)
    except ValueError as error:
        raise bad_payload("Request body is not valid JSON.") from error
    if not isinstance(found, dict):
        raise bad_payload("Request body must be a JSON object.")
    return found

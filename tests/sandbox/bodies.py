"""Reading the body of a request that must be JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .call import JSON, Call
from .errors import ServiceError, bad_payload


def object_of(call: Call) -> Mapping[str, Any]:
    """Give the JSON object of a body. Raises 415 for another type, 400 for no body and anything else in it."""
    kind = call.media_type()
    if kind != JSON:
        text = f"Content-Type {kind or '(none)'} is not supported."
        raise ServiceError(415, "COMMON_UNSUPPORTED_MEDIA_TYPE", text)
    if not call.body.strip():
        raise bad_payload("Request body should be non-empty.")
    try:
        found = json.loads(call.body)
    except ValueError as error:
        raise bad_payload("Request body is not valid JSON.") from error
    if not isinstance(found, dict):
        raise bad_payload("Request body must be a JSON object.")
    return found

"""The service's refusals and their three shapes on the wire (API reference 1.2, 4.3, 5.5, 8.7)."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from xml.sax.saxutils import escape

from .call import Answer, json_answer, xml_answer

UNAUTHORIZED = (
    "You are not authorized! Please provide a valid access token within the header "
    "[Authorization: Bearer <accessToken>] of your request."
)


class ServiceError(Exception):
    """A refusal on its way to the client; the family of the address decides its shape."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        violations: Sequence[tuple[str, str]] = (),
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.violations = tuple(violations)
        self.headers = headers or {}


def bad_payload(message: str, parameter: str | None = None) -> ServiceError:
    """Refuse a request body or parameter; `parameter` is its place, such as output->resx."""
    violations = [(parameter, message)] if parameter else []
    return ServiceError(400, "COMMON_BAD_PAYLOAD", message, violations)


def script_fault(message: str) -> ServiceError:
    """Refuse because of the evalscript or of what it asks of the data."""
    return ServiceError(400, "RENDERER_EXCEPTION", message)


def unauthorized() -> ServiceError:
    """Refuse a request without a valid token."""
    return ServiceError(401, "COMMON_UNAUTHORIZED", UNAUTHORIZED)


def forbidden() -> ServiceError:
    """Refuse what the account's plan does not hold."""
    return ServiceError(403, "COMMON_INSUFFICIENT_PERMISSIONS", "You are not authorized to perform this action.")


def not_found(message: str = "Not Found") -> ServiceError:
    """Refuse what is not there."""
    return ServiceError(404, "COMMON_NOT_FOUND", message)


def inner_object(error: ServiceError) -> dict[str, object]:
    """Give the fields of the common error object."""
    fields: dict[str, object] = {
        "status": error.status,
        "reason": HTTPStatus(error.status).phrase,
        "message": error.message,
        "code": error.code,
    }
    if error.violations:
        fields["errors"] = [{"parameter": place, "violation": text} for place, text in error.violations]
    return fields


def common_answer(error: ServiceError, wrapped: bool = True) -> Answer:
    """Shape an error as Process and most other services do."""
    inner = inner_object(error)
    return json_answer({"error": inner} if wrapped else inner, error.status).with_headers(error.headers)


def catalog_answer(error: ServiceError) -> Answer:
    """Shape an error as the Catalog does: code (integer observed) and description."""
    body = {"code": error.status, "description": error.message}
    return json_answer(body, error.status).with_headers(error.headers)


def ogc_report(message: str, version: str = "1.3.0") -> str:
    """Write a service exception report; `message` stands in a CDATA section."""
    safe = message.replace("]]>", "]]]]><![CDATA[>")
    if version == "1.1.1":
        root = '<ServiceExceptionReport version="1.1.1">'
    else:
        root = (
            f'<ServiceExceptionReport version="{escape(version)}" xmlns="http://www.opengis.net/ogc" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{root}\n'
        f"<ServiceException><![CDATA[{safe}]]></ServiceException>\n</ServiceExceptionReport>\n"
    )


def ogc_answer(error: ServiceError, version: str = "1.3.0") -> Answer:
    """Shape an error as the OGC services do; rate and quota refusals keep the common JSON shape."""
    if error.status in (403, 429):
        return common_answer(error)
    return xml_answer(ogc_report(error.message, version), error.status).with_headers(error.headers)

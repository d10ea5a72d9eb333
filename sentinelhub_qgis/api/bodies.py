"""What the bodies of refusals say, in all their shapes (API reference 1.2, 4.3, 5.5 and 8.7)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from ..model.outside_text import plain_line, shortened

LONGEST_DETAIL = 300
_LONGEST_CODE = 100
# Of a refusal so much is read, and of its sentence so much is gone through: with text that is made to, searching takes
# time that grows with the square of its length.
_LONGEST_BODY = 64 * 1024
_LONGEST_REPORT = 16 * 1024
_LONGEST_TEXT = 4 * 1024

# OGC's exception reports, of WMS and of WMTS; an XML parser is not needed for one element.
_OGC_EXCEPTION = re.compile(
    r"<(?:\w+:)?(?P<kind>ServiceException|ExceptionText)\b(?P<attributes>[^>]*)>(?P<text>.*?)</(?:\w+:)?(?P=kind)>",
    re.DOTALL,
)
_OGC_CODE = re.compile(r"\bcode\s*=\s*[\"']([^\"']*)")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_BEARER = re.compile(r"\b(?:eyJ[\w.-]{8,}|(?<=Bearer )[\w.~+/=-]{16,})")
_PAGE_START = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_COMMENT, _COMMENT_END = b"<!--", b"-->"
_UNSEEN = re.compile(r"[\u200b-\u200f]+")


@dataclass(frozen=True)
class Said:
    """Be what a refusal said: the service's own error code and a sentence; each may be empty."""

    code: str = ""
    message: str = ""


def said_by(body: bytes, content_type: str) -> Said:
    """Return what `body` says. HTML, and anything else that is no error body of the service, says nothing."""
    text = body[:_LONGEST_BODY].decode("utf-8", errors="replace").strip()
    document = _json_object(text)
    if document is not None:
        return _said_in_json(document)
    exception = _OGC_EXCEPTION.search(text[:_LONGEST_REPORT])
    if exception:
        return _said_in_xml(exception)
    if content_type.startswith("text/plain") and "<" not in text:
        return Said(message=text)
    return Said()


def is_web_page(body: bytes, content_type: str) -> bool:
    """Tell whether an answer is a page for people, by its type or by how it begins."""
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type in ("text/html", "application/xhtml+xml"):
        return True
    start = body[:2000].lstrip()
    while start.startswith(_COMMENT):
        start = start[len(_COMMENT) :].partition(_COMMENT_END)[2].lstrip()
    return _PAGE_START.match(start) is not None


def one_line(text: str, hidden: Iterable[str] = ()) -> str:
    """Return `text` on one line of at most `LONGEST_DETAIL` characters, without tokens and without `hidden`."""
    for secret in filter(None, hidden):
        for form in _forms(secret):
            text = text.replace(form, "***")
    seen = _BEARER.sub("***", plain_line(text, _LONGEST_TEXT))
    return shortened(" ".join(_UNSEEN.sub(" ", seen).split()), LONGEST_DETAIL)


def _forms(secret: str) -> tuple[str, ...]:
    """Return a secret as it may come back: as it is, and as it went there in a form."""
    return (secret, quote_plus(secret), quote(secret, safe=""), json.dumps(secret)[1:-1], html.escape(secret))


def _json_object(text: str) -> Mapping[str, object] | None:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _said_in_json(document: Mapping[str, object]) -> Said:
    inner = document.get("error")
    if isinstance(inner, str):  # OAuth
        return Said(inner[:_LONGEST_CODE], _first_text(document, "error_description", "message"))
    if isinstance(inner, dict):  # the service's wrapper, which is not always there
        document = inner
    message = _first_text(document, "message", "description", "detail", "reason")
    return Said(_first_text(document, "code")[:_LONGEST_CODE], message)


def _first_text(document: Mapping[str, object], *names: str) -> str:
    values = (document.get(name) for name in names)
    return next((value for value in values if isinstance(value, str) and value), "")


def _said_in_xml(exception: re.Match[str]) -> Said:
    code = _OGC_CODE.search(exception["attributes"])
    raw = exception["text"][:_LONGEST_TEXT]
    data = _CDATA.search(raw)
    return Said(code[1][:_LONGEST_CODE] if code else "", data[1] if data else html.unescape(_TAG.sub(" ", raw)))

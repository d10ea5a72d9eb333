"""Bodies of several parts: forms that come in, multipart/mixed that goes out (API reference 5, 5.4)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from python_multipart import create_form_parser
from python_multipart.exceptions import FormParserError

from .call import Answer, Call
from .errors import bad_payload


def form_parts(call: Call) -> dict[str, bytes]:
    """Read a multipart/form-data body; fields and files alike, by name. Raises 400 for a broken one."""
    parts: dict[str, bytes] = {}

    def on_field(field: Any) -> None:
        parts[field.field_name.decode()] = field.value or b""

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        parts[file.field_name.decode()] = file.file_object.read()

    headers = {"Content-Type": call.headers["content-type"].encode(), "Content-Length": str(len(call.body)).encode()}
    try:
        parser = create_form_parser(headers, on_field, on_file)
        parser.write(call.body)
        parser.finalize()
    except FormParserError as error:
        raise bad_payload("Request body is not valid multipart/form-data.") from error
    return parts


def mixed(files: Sequence[tuple[str, str, bytes]]) -> Answer:
    """Make a multipart/mixed answer of (file name, media type, content); the same files give the same bytes."""
    digest = hashlib.sha256()
    for _, _, content in files:
        digest.update(content)
    boundary = f"part-{digest.hexdigest()[:32]}"
    body = bytearray()
    for name, media_type, content in files:
        identifier = name.rpartition(".")[0]
        body += (
            f'--{boundary}\r\nContent-Disposition: attachment; name="{_quoted(identifier)}"; '
            f'filename="{_quoted(name)}"\r\n'
            f"Content-Type: {media_type}\r\nContent-Length: {len(content)}\r\n\r\n"
        ).encode()
        body += content + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    return Answer(200, bytes(body), f'multipart/mixed; boundary="{boundary}"')


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')

"""The Process API: one request, one image or an archive of several (API reference 5)."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Mapping
from typing import Any

from python_multipart import create_form_parser

from . import units
from .call import JSON, Answer, Call
from .errors import ServiceError, bad_payload, script_fault
from .images import EXTENSIONS, encode
from .process_rules import ProcessOrder, Response, read_order
from .render import Output, Rendered
from .state import Sandbox

TAR = ("application/tar", "application/x-tar")
NOT_HERE = ("multipart/mixed", "application/octet-stream")


def process(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /process/v1: check, render, encode, charge."""
    order = read_order(_body(call), sandbox.collections, sandbox.switches)
    accept = _accepted(call)
    if accept in NOT_HERE:
        raise bad_payload(f"The sandbox does not speak {accept} yet.", "Accept")
    if len(order.responses) > 1 and accept not in TAR:
        text = "More than one response requires the Accept header application/tar or multipart/mixed."
        raise bad_payload(text, "output->responses")
    responses = order.responses
    if accept in EXTENSIONS:
        responses = (Response(responses[0].identifier, accept, responses[0].quality),)
    rendered = sandbox.render(order.job)
    files = [(response, _file(order, response, rendered)) for response in responses]
    answer = _archive(files) if accept in TAR else Answer(200, files[0][1], files[0][0].media_type)
    return answer.with_headers(units.header(_charge(sandbox, order, responses, rendered)))


def _body(call: Call) -> Mapping[str, Any]:
    kind = call.media_type()
    if kind not in (JSON, "multipart/form-data"):
        text = f"Content-Type {kind or '(none)'} is not supported."
        raise ServiceError(415, "COMMON_UNSUPPORTED_MEDIA_TYPE", text)
    if not call.body.strip():
        raise bad_payload("Request body should be non-empty.")
    if kind == JSON:
        return _object(call.body)
    parts = _form_parts(call)
    body = dict(_object(parts.get("request", b"")))
    if "evalscript" in parts:
        body["evalscript"] = parts["evalscript"].decode("utf-8", "replace")
    return body


def _object(text: bytes) -> Mapping[str, Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise bad_payload("Request body is not valid JSON.") from error
    if not isinstance(found, dict):
        raise bad_payload("Request body must be a JSON object.")
    return found


def _form_parts(call: Call) -> dict[str, bytes]:
    """Read a multipart body; its parts are `request` and `evalscript` (API reference 5)."""
    parts: dict[str, bytes] = {}

    def on_field(field: Any) -> None:
        parts[field.field_name.decode()] = field.value or b""

    def on_file(file: Any) -> None:
        file.file_object.seek(0)
        parts[file.field_name.decode()] = file.file_object.read()

    headers = {"Content-Type": call.headers["content-type"].encode(), "Content-Length": str(len(call.body)).encode()}
    parser = create_form_parser(headers, on_field, on_file)
    parser.write(call.body)
    parser.finalize()
    return parts


def _accepted(call: Call) -> str | None:
    """Give the media type the Accept header insists on, None for anything goes."""
    for entry in call.headers.get("accept", "*/*").split(","):
        kind = entry.split(";")[0].strip().lower()
        if kind in ("*/*", "image/*", "application/*", ""):
            return None
        if kind in (*TAR, *NOT_HERE, *EXTENSIONS):
            return kind
    return None


def _file(order: ProcessOrder, response: Response, rendered: Rendered) -> bytes:
    if response.identifier == "userdata":
        return json.dumps(rendered.user_data or {}).encode()
    if response.media_type == JSON:
        raise bad_payload("Format application/json is served for `userdata` only.", "output->responses")
    output = _output(rendered, response.identifier)
    return encode(output, response.media_type, order.job.bbox, order.job.crs, response.quality)


def _output(rendered: Rendered, identifier: str) -> Output:
    for output in rendered.outputs:
        if output.id == identifier:
            return output
    raise script_fault(f"Output {identifier} requested but missing from function setup()")


def _archive(files: list[tuple[Response, bytes]]) -> Answer:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for response, content in files:
            member = tarfile.TarInfo(f"{response.identifier}.{EXTENSIONS[response.media_type]}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return Answer(200, buffer.getvalue(), TAR[0])


def _charge(sandbox: Sandbox, order: ProcessOrder, responses: tuple[Response, ...], rendered: Rendered) -> float:
    kinds = {output.id: output.sample_type for output in rendered.outputs}
    float_tiff = any(
        response.media_type == "image/tiff" and kinds.get(response.identifier) == "FLOAT32" for response in responses
    )
    job = order.job
    cost = units.image_units(job.width, job.height, rendered.input_bands, rendered.samples, float_tiff, job.sources)
    sandbox.spend(cost)
    return cost

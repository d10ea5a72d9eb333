"""The Process API: one request, one image or several files at once (API reference 5)."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Mapping, Sequence
from typing import Any

from . import units
from .bodies import parsed_object, require_kind, required_body
from .call import JSON, Answer, Call
from .configurations import find_data_product
from .errors import bad_payload, script_fault
from .images import encode
from .multipart import form_parts, mixed
from .process_rules import ProcessOrder, Stock, read_order
from .render import Output, Rendered
from .response_rules import MIXED, RAW, TAR, USER_DATA, Response, accepted, overridden
from .state import Sandbox

File = tuple[str, str, bytes]  # name, media type, content


def process(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /process/v1: check, render, encode, charge."""
    order = read_order(read_body(call), stock_of(sandbox))
    accept = accepted(call)
    responses = overridden(order.responses, accept)
    rendered = sandbox.render(order.job)
    files = make_files(order, responses, rendered)
    cost = price(sandbox, order, responses, rendered)
    sandbox.spend(cost)
    return _answer(files, accept).with_headers(units.header(cost))


def stock_of(sandbox: Sandbox) -> Stock:
    """Give what requests to this host may draw on."""
    return Stock(
        sandbox.requestable,
        sandbox.offered,
        sandbox.switches,
        lambda key: str(find_data_product(sandbox, key)["evalScript"]),
    )


def read_body(call: Call) -> Mapping[str, Any]:
    """Read a JSON body, or a form whose parts are `request` and `evalscript`."""
    kind = require_kind(call, JSON, "multipart/form-data")
    text = required_body(call)
    if kind == JSON:
        return parsed_object(text)
    parts = form_parts(call)
    body = dict(parsed_object(parts.get("request", b"")))
    if "evalscript" in parts:
        body["evalscript"] = parts["evalscript"].decode("utf-8", "replace")
    return body


def make_files(order: ProcessOrder, responses: Sequence[Response], rendered: Rendered) -> list[File]:
    """Encode every response."""
    return [(response.name, response.media_type, _content(order, response, rendered)) for response in responses]


def price(sandbox: Sandbox, order: ProcessOrder, responses: Sequence[Response], rendered: Rendered) -> float:
    """Give the processing units of a finished request (API reference 9.1)."""
    kinds = {output.id: output.sample_type for output in rendered.outputs}
    floats = [one for one in responses if one.media_type == "image/tiff" and kinds.get(one.identifier) == "FLOAT32"]
    job = order.job
    return units.image_units(
        job.width, job.height, rendered.input_bands, rendered.samples, bool(floats), job.sources,
        raw=any(one.media_type == RAW for one in responses), remote=remote_of(sandbox, order.job.sources),
    )  # fmt: skip


def remote_of(sandbox: Sandbox, sources: Sequence[Any]) -> frozenset[str]:
    """Name the collections that lie on another host than the one asked."""
    return frozenset(source.collection for source in sources if source.collection not in sandbox.requestable)


def _content(order: ProcessOrder, response: Response, rendered: Rendered) -> bytes:
    if response.identifier == USER_DATA:
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


def _answer(files: list[File], accept: str | None) -> Answer:
    if accept == MIXED:
        return mixed(files)
    if accept not in TAR:
        return Answer(200, files[0][2], files[0][1])
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, _, content in files:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return Answer(200, buffer.getvalue(), str(accept))

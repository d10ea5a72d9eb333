"""The Async Process API: large images, delivered to object storage (API reference 7.1)."""

from __future__ import annotations

import copy
import json
import logging
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from . import units
from .call import Answer, Call, json_answer
from .errors import ServiceError, bad_payload, not_found
from .errors import inner_object as error_fields
from .faults import rate_limited
from .object_storage import Address, read_address
from .process import File, make_files, price, read_body, stock_of
from .process_rules import ProcessOrder, check_script, part, read_order
from .state import Sandbox

MAX_SIDE = 10_000
RUNNING = "RUNNING"


def create(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /async/v1/process: check at once, work later."""
    body = read_body(call)
    commercial = sandbox.switches.deployment == "commercial"
    script = _referenced_script(sandbox, body, commercial)
    order = read_order(body, stock_of(sandbox), MAX_SIDE, script)
    output = part(body, "output", "output")
    target = read_address(part(output, "delivery", "output->delivery"), "output->delivery", commercial)
    key = str(uuid.uuid4())
    root = sandbox.switches.bucket
    folder = None if root is None else target.within(Path(root)) / key
    switches = sandbox.switches
    started = sandbox.tasks.start(
        key, lambda: _carry_out(sandbox, order, body, folder), switches.async_tasks, switches.async_polls
    )
    if not started:
        raise rate_limited(None)
    return json_answer({"id": key, "status": RUNNING})


def status(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /async/v1/process/{id}: the task while it runs, 404 when it has finished."""
    key = call.params["task"]
    if not sandbox.tasks.poll(key):
        raise not_found(f"Async request {key} not found.")
    return json_answer({"id": key, "status": RUNNING})


def _referenced_script(sandbox: Sandbox, body: Mapping[str, Any], commercial: bool) -> str | None:
    """Fetch the script that `evalscriptReference` points at; None where the request has its own."""
    if body.get("evalscriptReference") is None:
        return None
    if body.get("evalscript") is not None:
        raise bad_payload("Only one of `evalscript` and `evalscriptReference` can be set.", "evalscriptReference")
    reference = part(body, "evalscriptReference", "evalscriptReference")
    text = _fetched(sandbox, read_address(reference, "evalscriptReference", commercial))
    return check_script(text, sandbox.switches, "evalscriptReference")


def _fetched(sandbox: Sandbox, address: Address) -> str:
    root = sandbox.switches.bucket
    try:
        if root is not None:
            return address.within(Path(root)).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        pass  # what cannot be read is refused below, as what is not there
    raise bad_payload("The evalscript could not be read from the bucket.", "evalscriptReference->s3->url")


def _carry_out(sandbox: Sandbox, order: ProcessOrder, body: Mapping[str, Any], folder: Path | None) -> None:
    """Render, deliver, charge; what goes wrong is delivered as error.json."""
    request: dict[str, Any] = _without_keys(body)
    try:
        rendered = sandbox.render(order.job)
        files = make_files(order, order.responses, rendered)
        base = price(sandbox, order, order.responses, rendered)
        cost = units.async_units(base, order.job.width, order.job.height)
        sandbox.spend(cost)
        request = {"request": request, "costPU": cost}
    except ServiceError as error:
        files = [_json_file("error.json", {"error": error_fields(error)})]
    except Exception:  # a fault of the sandbox itself: loud, and delivered like any other
        logging.getLogger("sandbox").exception("async request")
        files = [_json_file("error.json", {"error": {"status": 500, "code": "SANDBOX_BUG"}})]
    if folder is not None:
        _deliver(folder, [*files, _json_file("request.json", request)])


def _deliver(folder: Path, files: Sequence[File]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, _, content in files:
            (folder / name).write_bytes(content)
    except OSError:
        logging.getLogger("sandbox").exception("delivery to %s", folder)


def _json_file(name: str, content: object) -> File:
    return name, "application/json", json.dumps(content, indent=1).encode()


def _without_keys(body: Mapping[str, Any]) -> dict[str, Any]:
    """Give the request without the keys of the bucket."""
    kept = copy.deepcopy(dict(body))
    for owner in (kept.get("output", {}).get("delivery"), kept.get("evalscriptReference")):
        for storage in (owner or {}).values():
            for key in ("accessKey", "secretAccessKey", "credentials"):
                storage.pop(key, None)
    return kept

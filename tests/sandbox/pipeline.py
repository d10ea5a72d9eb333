"""What happens to every request between its arrival and its answer."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from .call import Answer, Call
from .connections import Connection
from .errors import ServiceError, catalog_answer, common_answer, not_found, ogc_answer
from .faults import AFTER, Fault, distort, expired
from .routes import Route
from .shaping import CONNECTION, Shape, ShapedResponse, hang
from .state import Sandbox


async def serve(sandbox: Sandbox, route: Route, request: Request) -> Response:
    """Count, delay, spoil or answer one request."""
    call = await _call_of(request)
    kind = route.kind_of(call.keyed())
    started = time.monotonic()
    connection = sandbox.connections.of(request.scope.get(CONNECTION))
    line = sandbox.traffic.arrive(kind, _line(call, sandbox.host.value, connection.number))
    fault = sandbox.faults.take(kind, call)
    delay = sandbox.switches.delay(kind) + (fault.delay if fault else 0.0)
    if connection.begin():
        delay += sandbox.switches.connection_latency
    if delay > 0:
        await asyncio.sleep(delay)
    if fault and fault.action == "revoke":
        sandbox.tokens.revoke_all()
    if fault and fault.action in ("hang", "close"):
        sandbox.traffic.end(line, fault.action, time.monotonic() - started)
        return hang(request) if fault.action == "hang" else ShapedResponse(b"", Shape(close=True))
    if fault and fault.action not in AFTER:
        answer = fault.instead(call)
    else:
        answer = await run_in_threadpool(answer_of, sandbox, route, call)
        if route.family != "token":
            answer = answer.with_headers(sandbox.limits.headers())
    if fault:
        answer = distort(fault, answer)
    sandbox.traffic.end(line, answer.status, time.monotonic() - started)
    return _sent(sandbox, answer, fault, connection)


def answer_of(sandbox: Sandbox, route: Route, call: Call) -> Answer:
    """Give the true answer, refusals in the shape of the address's family."""
    try:
        return route.handler(sandbox, _admitted(sandbox, route, call))
    except ServiceError as error:
        return refusal(sandbox, route, call, error)
    except Exception:
        # A fault of the sandbox itself: loud on standard error, and an answer a client can be told from a refusal.
        logging.getLogger("sandbox").exception("%s %s?%s", call.method, call.path, call.query)
        broken = ServiceError(500, "SANDBOX_BUG", "The sandbox has a fault of its own, see its standard error.")
        return refusal(sandbox, route, call, broken)


def refusal(sandbox: Sandbox, route: Route, call: Call, error: ServiceError) -> Answer:
    """Shape a refusal; the wrapper of 401 and 429 bodies is a switch (section 12, item 4)."""
    if route.family == "catalog":
        return catalog_answer(error)
    if route.family == "ogc" and error.status != 429:
        return ogc_answer(error, call.keyed().get("VERSION", "1.3.0"))
    wrapped = {401: sandbox.switches.wrap_401, 429: sandbox.switches.wrap_429}.get(error.status, True)
    return common_answer(error, wrapped)


def _admitted(sandbox: Sandbox, route: Route, call: Call) -> Call:
    """Check path style, method, token and limits; gives the call with the token's claims."""
    switches = sandbox.switches
    if route.style is not None and not switches.has_style(route.style, sandbox.host.value):
        raise not_found()
    if route.account and not sandbox.keeps_accounts:
        raise not_found()
    if route.family == "token":
        return call
    if call.method not in route.methods:
        raise ServiceError(405, "COMMON_METHOD_NOT_ALLOWED", f"Request method '{call.method}' is not supported.")
    claims = sandbox.tokens.check(call.headers.get("authorization")) if route.bearer else {}
    if route.bearer and switches.account_expired:
        raise expired()
    sandbox.limits.admit()
    return Call(**{**vars(call), "claims": claims})


async def _call_of(request: Request) -> Call:
    return Call(
        method="GET" if request.method == "HEAD" else request.method,
        path=request.url.path,
        query=request.url.query,
        headers={key.lower(): value for key, value in request.headers.items()},
        body=await request.body(),
        origin=f"{request.url.scheme}://{request.headers.get('host', request.url.netloc)}",
        params=dict(request.path_params),
    )


def _line(call: Call, host: str, connection: int) -> dict[str, object]:
    return {
        "host": host,
        "connection": connection,
        "time": time.time(),
        "method": call.method,
        "scheme": call.origin.partition(":")[0],
        "path": call.path,
        "query": call.query,
        "headers": dict(call.headers),
        "body_bytes": len(call.body),
    }


def _sent(sandbox: Sandbox, answer: Answer, fault: Fault | None, connection: Connection) -> Response:
    switches = sandbox.switches
    headers = {**switches.cache_header(), **answer.headers}
    shape = Shape(switches.bandwidth, line=sandbox.connections.shared if switches.bandwidth_shared else connection.line)
    if fault and fault.action == "cut":
        shape = replace(shape, keep=int(len(answer.body) * fault.keep))
    elif fault and fault.action == "drip":
        clearings = sandbox.faults.clearings
        shape = Shape(rate=fault.rate, is_over=lambda: sandbox.faults.clearings != clearings)
    make = partial(ShapedResponse, answer.body, shape)
    return make(status_code=answer.status, media_type=answer.media_type, headers=headers)

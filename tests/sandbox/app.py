"""The ASGI application: routes to the pipeline, the control endpoint beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route as StarletteRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import control
from .call import Answer, Call, json_answer
from .errors import not_found
from .pipeline import serve
from .routes import ROUTES, Route
from .shaping import CONNECTION
from .state import Sandbox

CONTROL = "/sandbox/control"
EVERY_METHOD = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


def build(sandbox: Sandbox) -> ASGIApp:
    """Make the application of one sandbox."""
    routes = [StarletteRoute(CONTROL, _control(sandbox), methods=["GET", "POST"])]
    routes += [StarletteRoute(route.path, _endpoint(sandbox, route), methods=EVERY_METHOD) for route in ROUTES]
    nowhere = Route("/{rest:path}", "other", _nowhere, tuple(EVERY_METHOD), bearer=False)
    routes.append(StarletteRoute(nowhere.path, _endpoint(sandbox, nowhere), methods=EVERY_METHOD))
    application = Starlette(routes=routes)
    application.router.redirect_slashes = False
    return _keep_connection(application)


def _keep_connection(application: ASGIApp) -> ASGIApp:
    """Keep the server's transport in the scope: it tells connections apart, and a fault closes it (see shaping)."""

    async def outermost(scope: Scope, receive: Receive, send: Send) -> None:
        scope[CONNECTION] = getattr(getattr(send, "__self__", None), "transport", None)
        await application(scope, receive, _spelled(send))

    return outermost


def _spelled(send: Send) -> Send:
    """Write header names as most servers do: QGIS's identify looks for Content-Type in this spelling alone."""

    async def spelled(message: Message) -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [(_spell(name), value) for name, value in message["headers"]]}
        await send(message)

    return spelled


def _spell(name: bytes) -> bytes:
    """Begin each word with a capital; the service writes its own x- headers small (API reference 5.6)."""
    return name if name.startswith(b"x-") else b"-".join(word.capitalize() for word in name.split(b"-"))


def _endpoint(sandbox: Sandbox, route: Route) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        return await serve(sandbox, route, request)

    return endpoint


def _control(sandbox: Sandbox) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        if request.method == "POST":
            answer = control.command(sandbox, await request.body())
        else:
            answer = json_answer(control.report(sandbox))
        return Response(answer.body, answer.status, media_type=answer.media_type, headers={"Cache-Control": "no-store"})

    return endpoint


def _nowhere(sandbox: Sandbox, call: Call) -> Answer:
    raise not_found(f"No service at {call.path}")

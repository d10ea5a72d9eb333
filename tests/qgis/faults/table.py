"""The table: what goes wrong, and what must come of it for each operation.

A new row is a `Fault` in `FAULTS`: how it begins, what comes of it in general, and `but` for what is right elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sentinelhub_qgis.bridge.threads.tasks import OperationTask
from sentinelhub_qgis.model import errors
from tests.qgis.faults.hurried import HurriedClock
from tests.qgis.faults.operations import OPERATIONS
from tests.qgis.faults.stage import Cell
from tests.qgis.network import going_by_proxy
from tests.qgis.servers import free_port

PAUSES = (1.0, 3.0)  # seconds between three tries
UNTOLD = 30.0  # seconds to wait for a limit, when the service does not say


@dataclass(frozen=True)
class Expected:
    """What must come of a cell.

    Attributes:
        error: None for success; `Cancelled` for a cancel.
        calls: requests of the operation's kind at the service; `sent` where they never get there.
        others: such requests of its other kind.
        tokens: requests for tokens.
        waits: seconds that it was to wait, among others.
    """

    error: type[errors.SentinelHubError] | None
    calls: int = 1
    others: int = 0
    tokens: int = 0
    waits: tuple[float, ...] = ()
    sent: int | None = None


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong: `begin` makes it so in a cell, `but` is for operations of which more is to be said,
    `not_for` those of which it says nothing.
    """

    begin: Callable[[Cell], object]
    expected: Expected
    but: Mapping[str, Expected] = field(default_factory=dict)
    not_for: tuple[str, ...] = ()

    def expected_of(self, operation: str) -> Expected:
        return self.but.get(operation, self.expected)


def spoil(**fault: Any) -> Callable[[Cell], object]:
    return lambda cell: cell.spoil(**fault)


# How a cell comes to its fault, where more than an answer is wrong


def refuse(cell: Cell) -> None:
    cell.go_elsewhere(f"https://127.0.0.1:{free_port()}")


def be_unknown(cell: Cell) -> None:
    cell.monkeypatch.setattr("sentinelhub_qgis.bridge.network.errors.has_network", lambda: True)
    cell.go_elsewhere("https://nowhere.invalid")


def be_distrusted(cell: Cell) -> None:
    cell.go_elsewhere(cell.around.distrusted.url)


def go_by_proxy(cell: Cell) -> None:
    cell.stack.enter_context(going_by_proxy(cell.around.proxy.port))


def hang_up(cell: Cell) -> None:
    cell.go_elsewhere(cell.around.mute.url)


def lose_the_path(cell: Cell) -> None:
    if cell.operation.kind in ("token", "wmts-capabilities"):
        cell.spoil(action="404")
    elif cell.operation.kind == "configurations":
        cell.around.sandbox.control(configuration_v2=False)
    else:
        cell.around.sandbox.control(new_paths=False)


def say_when(cell: Cell) -> None:
    cell.moment = 1.0
    cell.spoil(action="429", retry_after=300, count=1)


def redirect_elsewhere(cell: Cell) -> None:
    cell.spoil(**cell.around.other_host.redirect)


def _limited(cell: Cell, no_byte: float, total: float, **fault: Any) -> None:
    """Have limits that begin when the request is there."""
    clock = HurriedClock()
    cell.clock, cell.limits = clock, (no_byte, total)
    cell.on_arrival = lambda _task: clock.go()
    cell.spoil(**fault)


def _cancelled(cell: Cell, **fault: Any) -> None:
    cell.on_arrival = OperationTask.cancel
    cell.spoil(**fault)


SILENCE: dict[str, Any] = {"action": "hang"}
DRIP: dict[str, Any] = {"action": "drip", "rate": 20}  # a byte a second, by the hurried clock
SLOW_DRIP: dict[str, Any] = {"action": "drip", "rate": 1}
BAD = {"action": "status", "status": 400, "content_type": "application/json",
       "body": '{"error": {"status": 400, "code": "COMMON_BAD_PAYLOAD", "message": "Parameter unknown"}}'}  # fmt: skip
PAGE = {"action": "html", "status": 200, "body": "<!DOCTYPE html><title>Welcome to the Grand Hotel</title>"}

YES = None
# The service proves whom it is sent by a token; these two have none that could be renewed.
REFUSED_TOKEN = Expected(errors.WrongCredentials)
REFUSED_OPENLY = Expected(errors.NotAuthorised)

FAULTS: dict[str, Fault] = {
    "refused": Fault(refuse, Expected(errors.ConnectionRefused, calls=0, sent=3, waits=PAUSES)),
    "dns": Fault(be_unknown, Expected(errors.HostNotFound, calls=0, sent=1)),
    "tls": Fault(be_distrusted, Expected(errors.CertificateNotTrusted, calls=0, sent=1)),
    "proxy-407": Fault(go_by_proxy, Expected(errors.ProxyWantsLogin, calls=0, sent=1)),
    "400": Fault(spoil(**BAD), Expected(errors.BadRequest)),
    "401-once": Fault(
        spoil(action="401", count=1),
        Expected(YES, calls=2, tokens=1),
        {"token": REFUSED_TOKEN, "capabilities": REFUSED_OPENLY},
    ),
    "401-revoked": Fault(
        spoil(action="revoke", count=1),
        Expected(YES, calls=2, tokens=1),
        {"token": Expected(YES, tokens=1), "capabilities": Expected(YES)},
    ),
    "401-always": Fault(
        spoil(action="401"),
        Expected(errors.NotAuthorised, calls=2, tokens=1),
        {"token": REFUSED_TOKEN, "capabilities": REFUSED_OPENLY},
    ),
    "403-right": Fault(spoil(action="403-right"), Expected(errors.NotPermitted)),
    "403-quota": Fault(spoil(action="403-quota"), Expected(errors.QuotaUsedUp)),
    "403-expired": Fault(spoil(action="403-expired"), Expected(errors.AccountExpired)),
    "404-new-path": Fault(
        lose_the_path,
        Expected(YES, calls=2),
        {
            "token": Expected(errors.NoServiceThere),
            "configurations": Expected(YES, calls=1, others=1),
            "capabilities": Expected(errors.NotFound),
        },
    ),
    "404-everywhere": Fault(
        spoil(action="404"),
        Expected(errors.NotFound, calls=2),
        {
            "token": Expected(errors.NoServiceThere),
            "configurations": Expected(errors.NotFound, calls=1, others=1),
            "capabilities": Expected(errors.NotFound),
        },
    ),
    "429": Fault(say_when, Expected(YES, calls=2, waits=(0.3,))),
    "429-untold": Fault(
        spoil(action="429", count=1),
        Expected(YES, calls=2, waits=(UNTOLD,)),
        # Whoever signs in looks on, and is told how long it takes.
        {"token": Expected(errors.RateLimited)},
    ),
    "429-always": Fault(
        spoil(action="429", retry_after=2000),
        Expected(errors.RateLimited, calls=6, waits=(2.0,) * 5),
        {"token": Expected(errors.RateLimited, calls=3, waits=(2.0,) * 2)},
        not_for=("process",),  # a download outlasts sixty refusals
    ),
    "500": Fault(
        spoil(action="500"),
        Expected(errors.ServiceTrouble, calls=3, waits=PAUSES),
        {"configurations": Expected(errors.ServiceTrouble, calls=3, others=1, waits=PAUSES)},
    ),
    "503": Fault(
        spoil(action="503"),
        Expected(errors.ServiceTrouble, calls=3, waits=PAUSES),
        {"configurations": Expected(errors.ServiceTrouble, calls=3, others=1, waits=PAUSES)},
    ),
    "503-twice": Fault(spoil(action="503", count=2), Expected(YES, calls=3, waits=PAUSES)),
    "html": Fault(
        spoil(**PAGE),
        Expected(errors.WebPageInstead),
        {"configurations": Expected(errors.WebPageInstead, others=1)},
    ),
    "html-502": Fault(
        spoil(action="html", status=502),
        Expected(errors.ServiceTrouble, calls=3, waits=PAUSES),
        {"configurations": Expected(errors.ServiceTrouble, calls=3, others=1, waits=PAUSES)},
    ),
    "empty": Fault(
        spoil(action="empty"),
        Expected(errors.UnexpectedAnswer),
        {
            "configurations": Expected(errors.UnexpectedAnswer, others=1),
            "process": Expected(errors.TileDamaged, calls=3, waits=PAUSES),
        },
    ),
    "cut": Fault(spoil(action="cut"), Expected(errors.ConnectionLost, calls=3, waits=PAUSES)),
    # Qt by itself sends anew what gets no answer at all.
    "closed": Fault(hang_up, Expected(errors.ConnectionLost, calls=0, sent=3, waits=PAUSES)),
    "wrong-type": Fault(
        spoil(action="wrong-type", content_type="video/mp4"),
        Expected(errors.UnexpectedAnswer),
        {
            # What is in them tells these apart from all else.
            "token": Expected(YES),
            "capabilities": Expected(YES),
            "configurations": Expected(errors.UnexpectedAnswer, others=1),
        },
    ),
    "drip": Fault(partial(_limited, no_byte=60, total=10, **DRIP), Expected(errors.NoAnswer)),
    "silence": Fault(partial(_limited, no_byte=5, total=600, **SILENCE), Expected(errors.NoAnswer)),
    "drip-cancelled": Fault(partial(_cancelled, **SLOW_DRIP), Expected(errors.Cancelled)),
    "silence-cancelled": Fault(partial(_cancelled, **SILENCE), Expected(errors.Cancelled)),
    "redirect-same-host": Fault(
        spoil(action="redirect", url="{path}", count=1),
        Expected(YES, calls=2),
        # The secret goes nowhere but where it was meant for.
        {"token": Expected(errors.RedirectRefused)},
    ),
    "redirect-for-ever": Fault(
        spoil(action="redirect", url="{path}"),
        Expected(errors.RedirectRefused, calls=6),
        {"token": Expected(errors.RedirectRefused)},
    ),
    "redirect-other-host": Fault(redirect_elsewhere, Expected(errors.RedirectRefused)),
}

# What is to be read, and what to do next.
SAYS: dict[type[errors.SentinelHubError], tuple[str, str]] = {
    errors.ConnectionRefused: ("127.0.0.1 does not accept connections.", "Check the address"),
    errors.HostNotFound: ("The name nowhere.invalid was not found", "how the name is spelled"),
    errors.CertificateNotTrusted: ("is not trusted: QGIS does not know who issued it", "Options › Authentication"),
    errors.ProxyWantsLogin: ("The proxy wants a user name and a password.", "Settings › Options › Network"),
    errors.BadRequest: ("The service refused the request. It said: “Parameter unknown”.", "then try again"),
    errors.WrongCredentials: ("knows no client with this id and secret", "Copy both again in full."),
    errors.NotAuthorised: ("The service does not accept this sign-in.", "create a new one and sign in again"),
    errors.NotPermitted: ("Your account does not include this.", "ask the owner of the account"),
    errors.QuotaUsedUp: ("units or requests of the account are used up", "renewed on the first day of the month"),
    errors.AccountExpired: ("The account has expired.", "Renew it in the dashboard"),
    errors.NotFound: ("The service found nothing at this address.", "Refresh the sources"),
    errors.NoServiceThere: ("There is no Sentinel Hub at this address of 127.0.0.1.", "Check both addresses"),
    errors.RateLimited: ("limit of requests or processing units per minute is reached", "Try again in "),
    errors.ServiceTrouble: ("The service has a problem (HTTP status 50", "Try again in a few minutes."),
    errors.WebPageInstead: ("127.0.0.1 sent a web page instead of an answer.", "open any web page in a browser"),
    errors.UnexpectedAnswer: ("Sentinel Hub.", "Check the address of the deployment"),
    errors.TileDamaged: ("", "again"),
    errors.ConnectionLost: ("to 127.0.0.1 was interrupted before the answer was complete", "Try again"),
    errors.NoAnswer: ("127.0.0.1 did not answer in time.", "try again in a moment"),
    errors.RedirectRefused: ("127.0.0.1 pointed to another address. Nothing was sent there", "Check the address"),
    errors.Cancelled: ("Cancelled.", ""),
}

CELLS = [(operation, fault) for operation in OPERATIONS for fault in FAULTS if operation not in FAULTS[fault].not_for]

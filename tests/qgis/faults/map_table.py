"""What goes wrong with tiles that QGIS asks for by itself, and what must be said of the map then.

How often they are asked for is QGIS's business; that the plugin knows why they are missing is ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis

from sentinelhub_qgis.model.map_state import Phase
from tests.qgis.faults import table
from tests.qgis.faults.map_stage import MapCell
from tests.qgis.network import connect_anew, waiting_at_most

PATIENCE_SECONDS = 0.6
# QGIS asks for a tile that failed three more times by itself, whatever the status: what failed once is there after all.
TRIES_AGAIN = Qgis.versionInt() >= 34000
TRIES_SECONDS = 5.0
LIMIT = "limit of requests or processing units per minute is reached"


@dataclass(frozen=True)
class MapFault:
    """Something that goes wrong with tiles: how it begins, what is said of the layer, and how that stands then."""

    begin: Callable[[Any], object]
    sentence: str = "Complete."
    hint: str = ""
    phase: Phase = Phase.FAILED


def spoil(**fault: Any) -> Callable[[MapCell], object]:
    return lambda cell: cell.spoil(**fault)


def be_impatient(**fault: Any) -> Callable[[MapCell], object]:
    def begin(cell: MapCell) -> None:
        cell.stack.enter_context(waiting_at_most(PATIENCE_SECONDS))
        cell.spoil(**fault)

    return begin


def cancel(**fault: Any) -> Callable[[MapCell], object]:
    def begin(cell: MapCell) -> None:
        cell.is_cancelled = True
        # From 3.40 on QGIS's own thread goes on with tiles that nobody wants any more, to its limit for silence.
        cell.stack.enter_context(waiting_at_most(TRIES_SECONDS))
        cell.spoil(**fault)

    return begin


def refusal(text: str) -> dict[str, Any]:
    """Return a refusal as the OGC services word it."""
    body = f"<ServiceExceptionReport><ServiceException><![CDATA[{text}]]></ServiceException></ServiceExceptionReport>"
    return {"action": "status", "status": 400, "body": body, "content_type": "text/xml"}


def redirect(cell: MapCell) -> None:
    cell.spoil(action="redirect", url=f"{cell.base_url}{{path}}", count=1)


def break_off(cell: MapCell) -> None:
    """Have all tiles end in their middle.

    Where QGIS tries again, Qt may put a try on a line that is just being closed, and never send it: QGIS's own limit
    for silence, a minute unless the user chose another, ends the drawing then, and the line stays as it is.
    """
    if TRIES_AGAIN:
        cell.stack.callback(connect_anew)
        cell.stack.enter_context(waiting_at_most(TRIES_SECONDS))
    cell.spoil(action="cut")


MAP_FAULTS: dict[str, MapFault] = {
    "refused": MapFault(table.refuse, "does not accept connections.", "Check the address"),
    "dns": MapFault(table.be_unknown, "The name nowhere.invalid was not found", "how the name is spelled"),
    "proxy-407": MapFault(
        table.go_by_proxy, "The proxy wants a user name and a password.", "Settings › Options › Network"
    ),
    "400": MapFault(spoil(**refusal("Parameter unknown")), "It said: “Parameter unknown”.", "then try again"),
    "401-once": MapFault(spoil(action="401", count=1), phase=Phase.IDLE)
    if TRIES_AGAIN
    else MapFault(spoil(action="401", count=1), "1 of 2 are missing.", "sign in again"),
    "401-always": MapFault(spoil(action="401"), "The service does not accept this sign-in.", "sign in again"),
    "403-right": MapFault(
        spoil(action="403-right"), "Your account does not include this.", "ask the owner of the account"
    ),
    "403-quota": MapFault(
        spoil(action="403-quota"), "units or requests of the account are used up", "on the first day of the month"
    ),
    "403-expired": MapFault(spoil(action="403-expired"), "The account has expired.", "Renew it in the dashboard"),
    "404": MapFault(spoil(action="404"), "The service no longer has this layer", "Refresh the sources"),
    "429": MapFault(
        spoil(action="429", retry_after=12_000), LIMIT, "The map continues by itself in 12 s.", Phase.WAITING
    ),
    "429-untold": MapFault(spoil(action="429"), LIMIT, "The map continues by itself in 30 s.", Phase.WAITING),
    "500": MapFault(spoil(action="500"), "has a problem (HTTP status 500)", "Try again in a few minutes."),
    "503": MapFault(spoil(action="503"), "has a problem (HTTP status 503)", "Try again in a few minutes."),
    "html": MapFault(spoil(**table.PAGE), "sent a web page instead of an answer", "open any web page in a browser"),
    "html-502": MapFault(
        spoil(action="html", status=502), "has a problem (HTTP status 502)", "Try again in a few minutes."
    ),
    "empty": MapFault(spoil(action="empty"), "did not come from Sentinel Hub.", "Check the address of the deployment"),
    "cut": MapFault(break_off, "was interrupted before the answer was complete", "Try again"),
    "closed": MapFault(table.hang_up, "was interrupted before the answer was complete", "Try again"),
    "wrong-type": MapFault(
        spoil(action="wrong-type", content_type="video/mp4"), "did not come from Sentinel Hub.", "Check the address"
    ),
    "drip": MapFault(be_impatient(**table.SLOW_DRIP), "did not answer in time.", "try again in a moment"),
    "silence": MapFault(be_impatient(**table.SILENCE), "did not answer in time.", "try again in a moment"),
    "drip-cancelled": MapFault(cancel(**table.SLOW_DRIP), phase=Phase.IDLE),
    "silence-cancelled": MapFault(cancel(**table.SILENCE), phase=Phase.IDLE),
    "redirect-same-host": MapFault(redirect, phase=Phase.IDLE),
    # QGIS follows it, anonymously; the plugin does not say that it was refused.
    "redirect-other-host": MapFault(table.redirect_elsewhere, "sent the map to another address", "in a browser"),
}
# An untrusted certificate keeps QGIS before 3.28 from ever drawing the map (bridge/network/certificates.py).
if Qgis.versionInt() >= 32800:
    MAP_FAULTS["tls"] = MapFault(table.be_distrusted, "is not trusted", "Options › Authentication")

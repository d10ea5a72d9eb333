"""The token addresses from before the identity server, on the commercial deployment alone (API reference 1.1)."""

from __future__ import annotations

from .call import Answer, Call, json_answer
from .errors import not_found
from .hosts import COMMERCIAL
from .state import Sandbox
from .tokens import ACCEPTED, token_answer


def token(sandbox: Sandbox, call: Call) -> Answer:
    """Answer POST /oauth/token as the address of today does."""
    _check(sandbox)
    return token_answer(sandbox.tokens, call, ACCEPTED[COMMERCIAL])


def token_info(sandbox: Sandbox, call: Call) -> Answer:
    """Answer GET /oauth/tokeninfo: the claims of the token."""
    _check(sandbox)
    return json_answer({key: value for key, value in call.claims.items() if key != "end"})


def _check(sandbox: Sandbox) -> None:
    if sandbox.switches.deployment != COMMERCIAL or not sandbox.switches.old_token_url:
        raise not_found()

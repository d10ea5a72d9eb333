"""The control endpoint: switches in, counters out; never counted, delayed or spoiled."""

from __future__ import annotations

import json
from typing import Any

from .call import Answer, json_answer
from .state import Sandbox

COMMANDS = ("reset", "faults", "clear_faults", "revoke_tokens")


def report(sandbox: Sandbox) -> dict[str, Any]:
    """Give counters, the last requests, the switches and the faults still to come."""
    return {
        **sandbox.traffic.summary(),
        "switches": sandbox.switches.positions(),
        "faults": sandbox.faults.pending(),
    }


def command(sandbox: Sandbox, body: bytes) -> Answer:
    """Carry out {switch: position ..., reset, faults, clear_faults, revoke_tokens}; all or nothing for switches."""
    try:
        wanted = json.loads(body or b"{}")
        if not isinstance(wanted, dict):
            raise ValueError("an object is needed")
        if "reset" in wanted:
            sandbox.reset(wanted["reset"])
        if wanted.get("clear_faults"):
            sandbox.faults.clear()
        if wanted.get("revoke_tokens"):
            sandbox.tokens.revoke_all()
        sandbox.switches.turn({key: value for key, value in wanted.items() if key not in COMMANDS})
        faults = wanted.get("faults", [])
        sandbox.faults.add([faults] if isinstance(faults, dict) else faults)
    except KeyError as error:
        return json_answer({"error": f"unknown switch {error.args[0]}"}, 400)
    except (TypeError, ValueError) as error:
        return json_answer({"error": str(error)}, 400)
    return json_answer(report(sandbox))

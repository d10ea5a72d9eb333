"""Everything one sandbox holds in memory."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from typing import Any

from .errors import ServiceError, script_fault
from .faults import FaultBook
from .limits import Limits
from .render import EvalscriptError, Rendered, RenderJob, Scene, World
from .seeds import Seeds, plant
from .switches import Credentials, Switches
from .tokens import Tokens
from .traffic import Traffic


def make_credentials() -> Credentials:
    """Invent an OAuth client; its secret has the signs that break careless encoders (API reference 10, item 3)."""
    secret = f"{secrets.token_urlsafe(18)}+%/=&{secrets.token_hex(4)}"
    return Credentials("sh-3a7c5e10-9b1d-4f2e-8a60-d5c4b3a29180", secret)


class Sandbox:
    """One running stand-in: its world, its account, its switches and its ledger."""

    def __init__(
        self,
        world: World,
        known: Credentials,
        switches: Switches | None = None,
        clock: Callable[[], float] = time.time,
        today: Callable[[], datetime] | None = None,
    ) -> None:
        self.world = world
        self.collections = world.collections()
        self.switches = switches or Switches()
        self._first_positions = self.switches.positions()
        self.faults = FaultBook()
        self.traffic = Traffic()
        self.tokens = Tokens(known, self.switches, clock)
        self.limits = Limits(self.switches, clock)
        self.seeds: Seeds = plant(self.collections)
        self.shown: dict[str, Scene] = {}  # by id: what the Catalog has listed can be asked for by id
        self.today = today or (lambda: datetime.now(timezone.utc))
        self._renderers = ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1), thread_name_prefix="render")

    def render(self, job: RenderJob) -> Rendered:
        """Make an image on one of the render threads. Raises ServiceError for a faulty script."""
        try:
            return self._renderers.submit(self.world.render, job).result()
        except EvalscriptError as error:
            raise script_fault(error.message) from error
        except LookupError as error:
            raise ServiceError(500, "RENDERER_EXCEPTION", f"Collection without pixels: {error}") from error

    def spend(self, units: float) -> None:
        """Charge processing units for a successful answer."""
        self.traffic.spend(units)
        self.limits.spend(units)

    def reset(self, what: Any = True) -> None:
        """Go back to the start: everything (True) or some of switches, faults, counters, limits, seeds."""
        wanted = ("switches", "faults", "counters", "limits", "seeds") if what is True else what
        if "switches" in wanted:
            self.switches.turn(self._first_positions)
        if "faults" in wanted:
            self.faults.clear()
        if "counters" in wanted:
            self.traffic.clear()
        if "limits" in wanted:
            self.limits.clear()
        if "seeds" in wanted:
            self.seeds = plant(self.collections)

    def close(self) -> None:
        """Stop the render threads and give back the world's engines."""
        self._renderers.shutdown(wait=True, cancel_futures=True)
        self.world.close()

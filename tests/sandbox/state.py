"""Everything one sandbox holds in memory."""

from __future__ import annotations

import copy
import os
import secrets
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

from .accounts import ACCOUNT_ID, make_accounts
from .async_tasks import AsyncTasks
from .connections import Connections
from .errors import ServiceError, script_fault
from .faults import FaultBook
from .hosts import COMMERCIAL, LOCATIONS, Host, Ports, keeps_accounts, serves
from .limits import Limits
from .own_info import own_info
from .render import CollectionInfo, EvalscriptError, Rendered, RenderJob, Scene, World
from .render.collections_landsat import LANDSAT_ON_CDSE
from .render.types import BBox
from .seeds import Seeds, plant
from .switches import Credentials, Switches
from .tokens import ACCEPTED, Tokens
from .traffic import Traffic

EARLIEST = datetime(1970, 1, 1, tzinfo=timezone.utc)


def make_credentials() -> Credentials:
    """Invent an OAuth client; its secret has the signs that break careless encoders (API reference 10, item 3)."""
    secret = f"{secrets.token_urlsafe(18)}+%/=&{secrets.token_hex(4)}"
    return Credentials("sh-3a7c5e10-9b1d-4f2e-8a60-d5c4b3a29180", secret)


def make_neighbour() -> Credentials:
    """Invent the OAuth client of somebody else."""
    return Credentials("sh-3a7c5e10-9b1d-4f2e-8a60-d5c4b3a29181", secrets.token_urlsafe(24))


class Sandbox:
    """One running stand-in: its world, its accounts, its switches and its ledger, as seen from one host."""

    def __init__(
        self,
        world: World,
        known: Credentials,
        switches: Switches | None = None,
        clock: Callable[[], float] = time.time,
        today: Callable[[], datetime] | None = None,
        neighbour: Credentials | None = None,
    ) -> None:
        self.world = world
        self.host = Host.MAIN
        self.ports: dict[Host, Ports] = {}
        self._rendered = world.collections()
        self.switches = switches or Switches()
        self._first_positions = self.switches.positions()
        self.faults = FaultBook()
        self.traffic = Traffic()
        self.connections = Connections()
        self.tokens = Tokens(make_accounts(known, neighbour or make_neighbour()), self.switches, clock)
        self.limits = Limits(self.switches, clock)
        self._planted: dict[str, Seeds] = {}
        self._plant()
        self.tasks = AsyncTasks()
        self.today = today or (lambda: datetime.now(timezone.utc))
        self._renderers = ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1), thread_name_prefix="render")

    def on(self, host: Host) -> Sandbox:
        """Give the same sandbox as another host shows it: all that can change is shared."""
        other = copy.copy(self)
        other.host = host
        return other

    @property
    def seeds(self) -> Seeds:
        """Give what the accounts of the present deployment hold."""
        return self._planted[self.switches.deployment]

    @property
    def collections(self) -> Mapping[str, CollectionInfo]:
        """Give the collections that this host of the present deployment serves, by id."""
        deployment = self.switches.deployment
        return {name: info for name, info in self._known().items() if serves(deployment, self.host, name)}

    @property
    def bare(self) -> Mapping[str, CollectionInfo]:
        """Give the account's own collections on this host that are configured but have no pixels here."""
        mirror = self.switches.deployment != COMMERCIAL
        return {
            f"byoc-{key}": own_info(f"byoc-{key}", own)
            for key, own in self.seeds.byoc.items()
            if own.record["isConfigured"]
            and own.record["accountId"] == ACCOUNT_ID
            and (mirror or own.host is self.host)
            and f"byoc-{key}" not in self._rendered
        }

    @property
    def requestable(self) -> Mapping[str, CollectionInfo]:
        """Give what Process and OGC of this host may be asked for; own data without pixels are empty, not unknown."""
        return {**self.collections, **self.bare}

    @property
    def offered(self) -> Mapping[str, CollectionInfo]:
        """Give the collections of all hosts of the present deployment."""
        deployment = self.switches.deployment
        return {name: info for name, info in self._known().items() if any(serves(deployment, h, name) for h in Host)}

    @property
    def location(self) -> str:
        """Name this host as the metadata and BYOC services do."""
        return LOCATIONS[self.switches.deployment, self.host]

    @property
    def keeps_accounts(self) -> bool:
        """Tell whether this host answers for tokens, configurations and quotas."""
        return keeps_accounts(self.switches.deployment, self.host)

    def stamp(self) -> str:
        """Write the present as configurations and collections do."""
        return self.today().strftime("%Y-%m-%dT%H:%M:%S.000Z")

    def render(self, job: RenderJob) -> Rendered:
        """Make an image on one of the render threads. Raises ServiceError for a faulty script."""
        # A start that nobody knows would make it static data, as elevation is.
        bare = {name: replace(info, start=info.start or EARLIEST) for name, info in self.bare.items()}
        sources = tuple(replace(source, bare=bare.get(source.collection)) for source in job.sources)
        job = replace(job, sources=sources)
        try:
            return self._renderers.submit(self.world.render, job).result()
        except EvalscriptError as error:
            raise script_fault(error.message) from error
        except LookupError as error:
            raise ServiceError(500, "RENDERER_EXCEPTION", f"Collection without pixels: {error}") from error

    def scenes(self, collection: str, area: BBox, first: datetime, last: datetime) -> list[Scene]:
        """List the scenes of a collection, newest first; there are none of one without pixels."""
        return self.world.scenes(collection, area, first, last) if collection in self._rendered else []

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
            self.tasks.clear()
            self.tokens.clear()
        if "seeds" in wanted:
            self._plant()

    def _known(self) -> Mapping[str, CollectionInfo]:
        """Give all collections with pixels, Landsat on CDSE from 2021 on (API reference 4.5)."""
        landsat = {} if self.switches.deployment == COMMERCIAL else {LANDSAT_ON_CDSE.id: LANDSAT_ON_CDSE}
        return {**self._rendered, **landsat}

    def _plant(self) -> None:
        self._planted.update({deployment: plant(self._rendered, deployment) for deployment in ACCEPTED})

    def close(self) -> None:
        """Stop the render threads and give back the world's engines."""
        self.tasks.close()
        self._renderers.shutdown(wait=True, cancel_futures=True)
        self.world.close()

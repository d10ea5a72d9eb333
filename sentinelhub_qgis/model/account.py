"""Who is signed in, and where."""

from __future__ import annotations

from dataclasses import dataclass, field

from .deployment import Deployment


@dataclass(frozen=True)
class Credentials:
    """Be an OAuth client of the service. The secret never shows in a `repr`."""

    client_id: str
    client_secret: str = field(repr=False)


@dataclass(frozen=True)
class Account:
    """Be a named account on a deployment.

    Attributes:
        name: the user's own word for it, unique.
        deployment: where it lives.
        credentials_id: key of the entry in QGIS's authentication database; empty when the
            credentials come from the environment.
    """

    name: str
    deployment: Deployment
    credentials_id: str = ""

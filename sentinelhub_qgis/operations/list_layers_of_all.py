"""List what many configurations can show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Union

from ..api.session import Session
from ..model.configuration import Configuration, ConfigurationLayer
from ..model.errors import NotAuthorised, ServiceError, UnexpectedAnswer
from ..model.progress import Workers
from .list_layers import list_layers

Listed = Union["tuple[ConfigurationLayer, ...]", ServiceError, UnexpectedAnswer]
Tell = Callable[[Configuration, Listed], None]


def list_layers_of_all(
    session: Session,
    configurations: Iterable[Configuration],
    known_hosts: Mapping[str, str],
    workers: Workers,
    tell: Tell,
) -> None:
    """Call `tell` with the layers of each configuration, or with why they cannot be had, as each comes in.

    `tell` is called by the caller's thread. One configuration in trouble hides no other.

    Raises:
        NetworkError, NotAuthorised: the service cannot be reached, or takes the account no longer.
        Cancelled: the user stopped it.
    """

    def listed(configuration: Configuration) -> tuple[Configuration, Listed]:
        try:
            return configuration, list_layers(session, configuration.id, known_hosts)
        except NotAuthorised:
            raise
        except (ServiceError, UnexpectedAnswer) as error:
            return configuration, error

    for configuration, found in workers.run_all(listed, configurations):
        tell(configuration, found)

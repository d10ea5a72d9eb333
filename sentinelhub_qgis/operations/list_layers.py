"""List what a configuration can show."""

from __future__ import annotations

from ..api import configurations
from ..api.session import Session
from ..model.configuration import ConfigurationLayer


def list_layers(session: Session, configuration_id: str) -> tuple[ConfigurationLayer, ...]:
    """Return the layers of a configuration in its own order.

    Raises:
        NotFound: the configuration is gone.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    return configurations.list_layers(session, configuration_id)

"""See one scene in a small picture."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..api import pictures
from ..api.session import Session
from ..model.scenes.preview import PreviewOrder


@dataclass(frozen=True)
class Preview:
    """Be the picture of a scene.

    Attributes:
        png: the file's bytes.
        units: what it cost, as far as the service says.
    """

    png: bytes = field(repr=False)
    units: float


def preview_scene(session: Session, order: PreviewOrder) -> Preview:
    """Return the picture; costs `PreviewOrder.units`.

    Raises:
        QuotaUsedUp, NotPermitted, RateLimited: the service would not.
        NetworkError, ServiceError, UnexpectedAnswer, Cancelled: the service could not be asked.
    """
    answer = pictures.fetch_picture(session, order)
    return Preview(answer.body, answer.units_spent)

"""Failures of rows as the user reads them."""

from __future__ import annotations

from ...model.batch.trouble import Trouble
from .wording import Wording, wording_of


def trouble_wording(trouble: Trouble) -> Wording:
    """Return what is to be said of a failure: sentence, hint, level and action."""
    return wording_of(trouble.as_error())


def trouble_text(trouble: Trouble) -> str:
    """Return sentence and hint of a failure in one line."""
    return trouble_wording(trouble).as_text()

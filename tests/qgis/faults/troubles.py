"""What goes wrong on the way to the service, what the user is to read then, and what must be read nowhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

from sentinelhub_qgis.bridge.words.wording import Wording, wording_of
from sentinelhub_qgis.model import errors
from tests.qgis.servers import Seen
from tests.sandbox.running import Running

LIMIT_SECONDS = 25.0  # for every end, good or bad, on a busy machine; what nobody ends takes a minute
PATIENCE_SECONDS = 1.5  # QGIS's own limit for silence, in these tests

# As the sandbox's faults (tests/sandbox/README.md) and as the error it must come to.
SILENT: dict[str, Any] = {"action": "hang"}
SILENT_IN_BODY: dict[str, Any] = {"action": "drip", "rate": 0.01}
CUT: dict[str, Any] = {"action": "cut"}

# Tokens are JSON in base64, as those of the service are.
_TOKEN = re.compile(r"eyJ[\w-]{10,}")
_ANY_QUOTE = r"(?: It said: “[^”]+”\.)?"


@dataclass(frozen=True)
class OtherHost:
    """A host beside the service's: where it is, and what it was asked."""

    url: str
    seen: Callable[[], list[Seen]]

    def requests(self) -> int:
        """Return how often it was asked."""
        return len(self.seen())

    @property
    def redirect(self) -> dict[str, Any]:
        """The fault that sends there, body and all."""
        return {"action": "redirect", "status": 307, "url": f"{self.url}{{path}}"}


def words_of(error: type[errors.NetworkError], sandbox: Running) -> Wording:
    """Return what is to be read when `error` befalls the sandbox."""
    return wording_of(error(host=str(urlsplit(sandbox.base_url).hostname)))


def is_said(wording: Wording, text: str) -> bool:
    """Tell whether `text` holds sentence and hint, one after the other; what the system said may stand between."""
    pattern = re.escape(wording.sentence) + _ANY_QUOTE + r"\s" + re.escape(wording.hint)
    return re.search(pattern, text) is not None


def secrets_in(text: str, sandbox: Running) -> list[str]:
    """Return what of secret and token stands in `text`, plain or as in a form."""
    secret = sandbox.client_secret
    forms = {secret, quote(secret, safe=""), quote_plus(secret)}
    return [form for form in forms if form in text] + _TOKEN.findall(text)

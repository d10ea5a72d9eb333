"""EVALSCRIPTURL: a script that lies elsewhere (API reference 8.4). The sandbox asks nobody but this machine."""

from __future__ import annotations

import ssl
import urllib.error
import urllib.request
from ipaddress import ip_address
from urllib.parse import urlsplit

from .ogc_parameters import OgcError

LONGEST = 1_000_000  # bytes
SECONDS = 10.0


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Leads could point away from this machine: they are not followed."""

    def redirect_request(self, *arguments: object) -> None:
        return None


def fetch_script(address: str) -> str:
    """Get a script from a loopback address. Raises OgcError."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise OgcError(f"EVALSCRIPTURL {address} is not an address")
    if not _is_loopback(parts.hostname):
        raise OgcError(f"EVALSCRIPTURL {address} is not on this machine: the sandbox asks nobody else")
    context = ssl.create_default_context()
    context.check_hostname = False  # whoever listens on loopback here brings a certificate of their own
    context.verify_mode = ssl.CERT_NONE
    handlers = (urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context), _NoRedirect())
    try:
        with urllib.request.build_opener(*handlers).open(address, timeout=SECONDS) as answer:
            text = answer.read(LONGEST + 1)
    except (urllib.error.URLError, OSError, ValueError) as error:
        raise OgcError(f"EVALSCRIPTURL {address} cannot be read: {error}") from error
    if len(text) > LONGEST:
        raise OgcError(f"EVALSCRIPTURL {address} is longer than {LONGEST} bytes")
    return str(text.decode("utf-8", "replace"))


def _is_loopback(name: str) -> bool:
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False

"""Which versions of other people's code speak to the service."""

from __future__ import annotations

import oauthlib
import requests


def library_versions() -> dict[str, str]:
    """Return the versions of the libraries in use by name, for a support report."""
    return {"requests": requests.__version__, "oauthlib": oauthlib.__version__}

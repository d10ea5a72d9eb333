"""Addresses of the OGC services, which QGIS itself asks (API reference 8).

The configuration's id in them works as a credential: they are for data sources, never for logs.
"""

from __future__ import annotations

from urllib.parse import quote, urlencode

from ..model.layer_choice import LayerChoice, MapService

_VERSIONS = {MapService.WMS: "1.3.0", MapService.WMTS: "1.0.0"}


def service_url(choice: LayerChoice) -> str:
    """Return the address of the choice's service, without a query."""
    return f"{choice.base_url}/ogc/{choice.service.value.lower()}/{quote(choice.configuration_id, safe='')}"


def capabilities_url(choice: LayerChoice) -> str:
    """Return the address of the service's capabilities, with layers whose data are on another host too.

    Source: API reference 2.8.
    """
    pairs = (
        ("SERVICE", choice.service.value),
        ("VERSION", _VERSIONS[choice.service]),
        ("REQUEST", "GetCapabilities"),
        ("endpoint_filter", "false"),
    )
    return f"{service_url(choice)}?{urlencode(pairs)}"

"""Styles of a layer as they stand in the configuration now: script, legend, defaults (API reference 2.4 to 2.7)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from .errors import ServiceError
from .ogc_parameters import OgcError, read_duration
from .seeds import product_of
from .state import Sandbox
from .times import Span, full_time, half_year_before

Style = Mapping[str, Any]


def find_style(layer: Mapping[str, Any], wanted: str | None) -> Style:
    """Find a style by name; none, or `default`, is the layer's default style. Raises OgcError."""
    styles = layer.get("styles") or []
    default = layer.get("defaultStyleName") or "default"
    for name in (wanted, default) if wanted in (None, "", "default") else (wanted,):
        for style in styles:
            if style.get("name") == name:
                return dict(style)
    if wanted in (None, "", "default") and styles:
        return dict(styles[0])
    raise OgcError(f"Style {wanted or default} not found")


def style_script(sandbox: Sandbox, style: Style) -> str:
    """Give the script of a style, its own or that of its data product. Raises OgcError."""
    if style.get("evalScript"):
        return str(style["evalScript"])
    product = sandbox.seeds.data_products.get(product_of(style))
    if product is None:
        raise OgcError(f"Style {style.get('name')} has no evalscript")
    return str(product["evalScript"])


def legend_of(layer: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Give the legend of a layer's default style, None without one."""
    try:
        legend = find_style(layer, None).get("legend")
    except OgcError:
        return None
    return legend if isinstance(legend, Mapping) else None


def default_span(layer: Mapping[str, Any], now: datetime) -> Span | None:
    """Give the time a layer shows when a request has no TIME, None where the layer says nothing (2.5, 8.5).

    Each end is ABSOLUTE with a date-time, or RELATIVE with an ISO duration before now, or with nothing: now.
    """
    wanted = (layer.get("datasourceDefaults") or {}).get("timeRange")
    if not isinstance(wanted, Mapping):
        return None
    start, end = (_end(wanted.get(key), now) for key in ("startTime", "endTime"))
    end = end or now
    return Span(start or half_year_before(end), end)


def _end(wanted: Any, now: datetime) -> datetime | None:
    if not isinstance(wanted, Mapping):
        return None
    value = wanted.get("value")
    try:
        if wanted.get("type") == "RELATIVE":
            return now - read_duration(str(value)) if value else now
        return full_time(value, "timeRange") if value else None
    except (ServiceError, ValueError):
        return None

"""Sentinel Hub in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin for QGIS's plugin manager; what it needs is imported only now."""
    from .plugin import Plugin

    return Plugin(iface)

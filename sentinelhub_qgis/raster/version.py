"""Which GDAL is at work."""

from __future__ import annotations

from osgeo import gdal


def gdal_version() -> str:
    """Return the version of GDAL, such as "3.6.2"."""
    return str(gdal.VersionInfo("RELEASE_NAME"))

"""Pixels on disk: grids, tiles, mosaics, GeoTIFFs. GDAL and numpy; no Qt, no network."""

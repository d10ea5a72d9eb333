"""Evalscripts, run in V8."""

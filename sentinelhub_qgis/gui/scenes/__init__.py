"""Footprints of scenes, and pictures of them."""

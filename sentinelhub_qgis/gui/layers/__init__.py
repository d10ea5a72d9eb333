"""Layers of the map: what they show, in whose name, and the layer tree."""

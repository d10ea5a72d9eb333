"""Batches: areas x dates x products, and what becomes of each row."""

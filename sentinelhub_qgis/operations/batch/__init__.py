"""Batches, from plan to files."""

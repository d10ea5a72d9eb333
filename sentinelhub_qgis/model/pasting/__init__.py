"""Requests out of pasted text: JSON, commands, programs. Read, never run."""

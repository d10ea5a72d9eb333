"""Speak to the person at the terminal."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Write one line to standard output at once, so that it stands before what a child process writes."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def complain(text: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()

"""Copy the checkout into a system: what is committed and what is not yet, but nothing that git ignores."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from ..layout import ROOT
from .folders import remove

KEPT = frozenset({"build"})  # the system's own environments and results


def files_of(source: Path) -> list[str]:
    """Return the files of a checkout, relative to it; what git ignores is left out."""
    command = ["git", "-c", f"safe.directory={source}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=source, capture_output=True, text=True, check=True).stdout
    return sorted({name for name in listed.split("\0") if name and (source / name).is_file()})


def take(target: Path, source: Path = ROOT) -> int:
    """Make `target` equal to the checkout but for its `build`; return the number of files.

    Raises:
        subprocess.CalledProcessError: the checkout is not one of git.
        RuntimeError: something is mounted in the target; nothing was deleted.
    """
    names = files_of(source)
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.name in KEPT:
            continue
        if old.is_dir() and not old.is_symlink():
            remove(old, target)
        else:
            old.unlink()
    for name in names:
        copy = target / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / name, copy)
    return len(names)

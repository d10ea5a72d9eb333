"""Name the versions of QGIS that are tried, and where Debian has them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Version:
    """A line of QGIS releases: its number as `3.40`, the Debian release it runs on, the suite it is taken from."""

    number: str
    release: str
    suite: str


VERSIONS = (
    Version("3.22", "bookworm", "bookworm"),
    Version("3.40", "bookworm", "bookworm-backports"),
    Version("3.44", "trixie", "trixie-backports"),
)


def chosen(names: str) -> list[Version]:
    """Return the versions named in a text like `3.22 3.44`, all for an empty one; raise ValueError for another name."""
    wanted = names.replace(",", " ").split()
    known = {version.number: version for version in VERSIONS}
    unknown = [name for name in wanted if name not in known]
    if unknown:
        raise ValueError(f"no such version: {', '.join(unknown)}; there are {', '.join(known)}")
    return [known[name] for name in dict.fromkeys(wanted)] or list(VERSIONS)

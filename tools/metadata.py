"""Fill metadata.txt: who publishes comes from publisher.cfg, what changed from CHANGELOG.md."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

from tools.layout import CHANGELOG, METADATA, PUBLISHER

PUBLISHER_FIELDS = ("author", "email", "homepage", "repository", "tracker")
EXAMPLES = ("example.com", "example.org", "example.net", "example author")
VERSIONS_TOLD = 5


class MetadataError(Exception):
    """Say that a file metadata.txt is made of is not usable."""


def read_metadata(text: str) -> dict[str, str]:
    """Return the fields of metadata.txt as QGIS reads them, which takes a single % for a reference."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # QGIS keeps the case, as it asks for it
    try:
        parser.read_string(text)
        return dict(parser.items("general"))
    except configparser.Error as fault:
        raise MetadataError(f"metadata.txt: {fault}") from fault


def version(text: str | None = None) -> str:
    """Return the plugin's version."""
    return read_metadata(METADATA.read_text("utf-8") if text is None else text)["version"]


def read_publisher(path: Path = PUBLISHER) -> dict[str, str]:
    """Return who publishes; raise MetadataError when a field is missing or empty."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path, "utf-8")
    if not parser.has_section("publisher"):
        raise MetadataError(f"{path.name}: there is no section [publisher]")
    fields = dict(parser.items("publisher"))
    empty = [name for name in PUBLISHER_FIELDS if not fields.get(name)]
    if empty:
        raise MetadataError(f"{path.name}: fill in {', '.join(empty)}")
    return {name: fields[name] for name in PUBLISHER_FIELDS}


def still_examples(fields: dict[str, str]) -> list[str]:
    """Return the publisher's fields that are still those of the example."""
    told = {name: fields.get(name, "").lower() for name in PUBLISHER_FIELDS}
    return [name for name, value in told.items() if any(example in value for example in EXAMPLES)]


def changelog(text: str) -> str:
    """Return the newest sections of a Keep-a-Changelog file as plain text, one line an entry."""
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:]
    return "\n\n".join(_plain_section(section) for section in sections[:VERSIONS_TOLD])


def _plain_section(section: str) -> str:
    title, _, body = section.partition("\n")
    entries: list[str] = []
    for line in body.splitlines():
        if line.startswith("### "):
            entries.append(f"{line[4:].strip()}:")
        elif line.startswith(("- ", "* ")):
            entries.append(f"- {line[2:].strip()}")
        elif line.startswith("  ") and entries:
            entries[-1] += f" {line.strip()}"
    return "\n".join([_plain(title.replace("[", "").replace("]", "")), *map(_plain, entries)])


def _plain(markdown: str) -> str:
    """Return a line without Markdown's marks, and without %, which QGIS would take for a reference."""
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", markdown.strip())
    text = re.sub(r"(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)", r"\1", text)
    return text.replace("`", "").replace(" %", " percent").replace("%", " percent")


def filled(template: str, publisher: dict[str, str], changes: str) -> str:
    """Return the text of the zip's metadata.txt."""
    own = set(read_metadata(template)) & {*PUBLISHER_FIELDS, "changelog"}
    if own:
        raise MetadataError(f"metadata.txt: {', '.join(sorted(own))} belong in {PUBLISHER.name} and {CHANGELOG.name}")
    lines = [template.rstrip("\n"), *(f"{name}={publisher[name]}" for name in PUBLISHER_FIELDS)]
    if changes:
        lines.append("changelog=" + changes.replace("\n", "\n    "))
    return "\n".join(line.rstrip() for line in "\n".join(lines).splitlines()) + "\n"


def metadata_for_zip() -> str:
    """Return the text of the zip's metadata.txt from the checkout's files."""
    changes = changelog(CHANGELOG.read_text("utf-8")) if CHANGELOG.is_file() else ""
    return filled(METADATA.read_text("utf-8"), read_publisher(), changes)

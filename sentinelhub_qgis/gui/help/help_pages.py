"""The guide: pages of Markdown and their pictures, read in a task."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...bridge.threads.tasks import Job
from ...paths import HELP

FIRST = "index"
_NO_SLUG = re.compile(r"[^\w\s-]")
_MARKS = re.compile(r"[*_`#>|]|!?\[|\]\([^)]*\)")


@dataclass(frozen=True)
class HelpPage:
    """Be one page.

    Attributes:
        name: of its file, without ending; what links and topics call it.
        title: its first heading.
        text: as Markdown.
        english: what links call the headings of the English page, in their order: the panel knows only those.
    """

    name: str
    title: str
    text: str
    english: tuple[str, ...] = ()

    def holds(self, words: str) -> bool:
        """Tell whether every one of the words is in the text, in any case."""
        plain = _MARKS.sub("", self.text).casefold()
        return all(word in plain for word in words.casefold().split())


    def heading(self, called: str) -> str:
        """Return what this page calls a heading, which may be called as on the English page."""
        own = slugs_of(self.text)
        return own[self.english.index(called)] if called in self.english and len(own) == len(self.english) else called


@dataclass(frozen=True)
class Guide:
    """Be all pages in reading order, and the pictures by the names the pages use."""

    pages: tuple[HelpPage, ...]
    pictures: Mapping[str, bytes]

    def page(self, name: str) -> HelpPage:
        """Return the page called so; the first one when there is none."""
        return next((page for page in self.pages if page.name == name), self.pages[0])


def read_guide(_job: Job, locale: str = "en") -> Guide:
    """Return the guide that came with the plugin, its pages in the order in which the first one names them.

    A page that there is not in the language of `locale`, such as `de_AT`, is the English one.
    """
    pages = {path.stem: _page(path, locale) for path in sorted(HELP.glob("*.md"))}
    order = [FIRST, *re.findall(r"\]\((\w[\w-]*)\.md\)", pages[FIRST].text)]
    names = dict.fromkeys([*(name for name in order if name in pages), *pages])
    pictures = {f"images/{path.name}": path.read_bytes() for path in sorted((HELP / "images").glob("*.png"))}
    return Guide(tuple(pages[name] for name in names), pictures)


def _in_language(path: Path, locale: str) -> Path:
    there = (HELP / name / path.name for name in (locale, locale.partition("_")[0]))
    return next((one for one in there if one.is_file()), path)


def _page(path: Path, locale: str) -> HelpPage:
    text = _in_language(path, locale).read_text(encoding="utf-8")
    english = slugs_of(path.read_text(encoding="utf-8"))
    return HelpPage(path.stem, text.partition("\n")[0].lstrip("# "), text, english)


def slugs_of(text: str) -> tuple[str, ...]:
    """Return what links call the headings of a page, in their order."""
    return tuple(slug(line.lstrip("#")) for line in text.splitlines() if line.startswith("#"))


def slug(heading: str) -> str:
    """Return what a link calls a heading: `#a-map-that-stays-blank`."""
    return "-".join(_NO_SLUG.sub("", heading.casefold()).split())

"""Find what is wrong with the translations: gaps, lost placeholders, other terms than QGIS's own.

    python -m tools.translation_checks [LOCALE ...]

`i18n/terms/<locale>.toml` says which words QGIS uses for a term, and where we say it in another way, and why;
`i18n/terms/all.toml` which texts are the same in every language.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import tomllib

from tools.say import complain, say
from tools.translations import FOLDER, messages, sources

TERMS = FOLDER / "terms"
QGIS_WORDS = Path("/usr/share/qgis/i18n")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%\d|</?\w+[^>]*>")
_MNEMONIC = re.compile(r"&(?=\w)")
_ENDS = ("…", ":", ".", "?", "!")


@dataclass(frozen=True)
class Terms:
    """Be what is agreed on for one locale.

    Attributes:
        qgis: the locale of QGIS's own translation, where that has another name.
        words: for each English term beginnings of words, one of which a translation of a text with the term holds.
        same: texts that are the same in this language.
        other: texts that QGIS translates in another way, each with the reason why we do not.
        without_term: texts that get by without the term they hold, each with the reason.
    """

    qgis: str
    words: Mapping[str, list[str]] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    other: Mapping[str, str] = field(default_factory=dict)
    without_term: Mapping[str, str] = field(default_factory=dict)


def terms_of(locale: str, folder: Path = TERMS) -> Terms:
    """Return what is agreed on for a locale."""
    everywhere, own = (
        tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        for path in (folder / "all.toml", folder / f"{locale}.toml")
    )
    return Terms(
        own.get("qgis", locale),
        own.get("words", {}),
        (*everywhere.get("same", ()), *own.get("same", ())),
        own.get("other", {}),
        own.get("without_term", {}),
    )


def plain(text: str) -> str:
    """Return a text without mnemonic, dots and colon at its end, in small letters."""
    return _MNEMONIC.sub("", text).rstrip(" .…:").casefold()


@cache
def qgis_words(locale: str) -> Mapping[str, frozenset[str]]:
    """Return how QGIS translates each of its texts, both as `plain` has them; nothing where QGIS is not installed."""
    compiled = QGIS_WORDS / f"qgis_{locale}.qm"
    if not compiled.is_file():
        return {}
    found = defaultdict(set)
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder) / "qgis.ts"
        subprocess.run(["lconvert", "-i", str(compiled), "-o", str(text)], check=True, capture_output=True)
        for _, message in messages(text):
            source, translation = message.findtext("source", ""), message.findtext("translation", "")
            if source and translation:
                found[plain(source)].add(plain(translation))
    return {source: frozenset(words) for source, words in found.items()}


def complaints(path: Path, terms: Terms) -> Iterator[str]:
    """Yield what is wrong with a .ts file, a line for each."""
    known = qgis_words(terms.qgis)
    for context, message in messages(path):
        source, element = message.findtext("source", ""), message.find("translation")
        forms = [] if element is None else [form.text or "" for form in element.findall("numerusform")]
        if element is None or element.get("type") == "unfinished" or not all(forms or [element.text]):
            yield f"{context}: no translation: {source}"
            continue
        for text in forms or [element.text or ""]:
            for wrong in (*_in_form(source, text), *_in_words(source, text, terms, known)):
                yield f"{context}: {wrong}: {source} -> {text}"


def _in_form(source: str, text: str) -> Iterator[str]:
    if Counter(_PLACEHOLDER.findall(source)) != Counter(_PLACEHOLDER.findall(text)):
        yield "other placeholders"
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(text)):
        yield "a mnemonic (&) too many or too few"
    for end in _ENDS:
        if source.endswith(end) != text.rstrip("\u202f\u00a0").endswith(end):
            yield f"one of them ends with “{end}”"
    if source.count("\n") != text.count("\n") or _blanks(source) != _blanks(text):
        yield "other line breaks or blanks at an end"


def _blanks(text: str) -> tuple[bool, bool]:
    """Tell whether a text begins and ends with a blank; one that does not break is a blank as well."""
    return text[:1] in (" ", "\u00a0"), text[-1:] in (" ", "\u00a0")


def _in_words(source: str, text: str, terms: Terms, known: Mapping[str, frozenset[str]]) -> Iterator[str]:
    if text == source and source not in terms.same and any(sign.isalpha() for sign in _PLACEHOLDER.sub("", source)):
        yield "the same as in English"
    wanted = known.get(plain(source))
    if wanted and plain(text) not in wanted and source not in terms.other and source not in terms.same:
        yield f"QGIS says {' or '.join(sorted(wanted))}"
    if source in terms.without_term or source in terms.other:
        return
    small, english = text.casefold(), _MNEMONIC.sub("", source).casefold()
    for term, stems in terms.words.items():
        if re.search(rf"\b{term}s?\b", english) and not any(stem.casefold() in _bare(small) for stem in stems):
            yield f"“{term}” is {' or '.join(stems)}"


def _bare(text: str) -> str:
    return _MNEMONIC.sub("", text)


def stale_exceptions(path: Path, terms: Terms) -> Iterator[str]:
    """Yield exceptions that stand for no text any more."""
    there = {message.findtext("source", "") for _, message in messages(path)}
    for text in (*terms.other, *terms.without_term):
        if text not in there:
            yield f"an exception for what is no text any more: {text}"


def main(locales: list[str]) -> int:
    """Look at the translations; return 1 when something is wrong with them."""
    wrong = 0
    for path in sources():
        locale = path.stem.partition("sentinelhub_qgis_")[2]
        if locales and locale not in locales:
            continue
        terms = terms_of(locale)
        found = [*complaints(path, terms), *stale_exceptions(path, terms)]
        say(f"i18n: {locale}: {len(found) or 'nothing'} to mend")
        for line in found:
            complain(f"  {line}")
        wrong += len(found)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

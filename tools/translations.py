"""Keep the translations: bring i18n/*.ts up to date with the code, compile them to *.qm.

    python -m tools.translations            compile what is there
    python -m tools.translations update [LOCALE ...]
    python -m tools.translations fill LOCALE WORDS.json     take up what has no translation yet from {source: words}
    python -m tools.translations open LOCALE                print what has none, as JSON to be filled in
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import Union

from tools.layout import BUILD, PACKAGE, PACKAGE_NAME, ROOT
from tools.say import complain, say

FOLDER = ROOT / "i18n"


def sources(folder: Path = FOLDER) -> list[Path]:
    """Return the translations there are."""
    return sorted(folder.glob(f"{PACKAGE_NAME}_*.ts"))


def update(locales: list[str], folder: Path = FOLDER) -> None:
    """Bring every translation up to date with the words in the code, and begin those of new locales."""
    folder.mkdir(exist_ok=True)
    begun = [folder / f"{PACKAGE_NAME}_{locale}.ts" for locale in locales]
    words = _plain_sources(BUILD / "i18n")
    for target in sorted({*sources(folder), *begun}):
        say(f"i18n: {target.name}")
        _quietly("pylupdate5", "-noobsolete", *words, "-ts", str(target))
        _settle(target)
        fill(target, known_words(target))


def _settle(path: Path) -> None:
    """Say the language, of which the number of plural forms follows, and nothing of places in the code.

    Where a text stands changes with every commit; what is to be translated does not.
    """
    locale = path.stem[len(PACKAGE_NAME) + 1 :]
    _quietly("lconvert", "-locations", "none", "-target-language", locale, "-i", str(path), "-o", str(path))


def _plain_sources(folder: Path) -> list[str]:
    """Write the code once more with each text in one piece: pylupdate5 reads only the first piece of a broken one."""
    shutil.rmtree(folder, ignore_errors=True)
    for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.ui")]):
        copy = folder / path.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        copy.write_text(ast.unparse(ast.parse(text)) if path.suffix == ".py" else text, encoding="utf-8")
    return [str(path) for path in sorted(folder.rglob("*.*"))]


def _quietly(*command: str) -> None:
    """Run a program; what it prints is shown only where it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        complain(done.stdout + done.stderr)
        done.check_returncode()


def messages(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Yield the context and the element of each message of a .ts file."""
    tree = ElementTree.parse(path)  # noqa: S314 - our own file, or QGIS's
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


Words = Union[str, list[str]]  # of a text that counts, a form for each number the language knows


def open_words(path: Path) -> dict[str, Words]:
    """Return the sources of a .ts file that have no translation yet, each with empty ones."""
    found: dict[str, Words] = {}
    for _, message in messages(path):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            forms = len(translation.findall("numerusform"))
            found[message.findtext("source", "")] = [""] * forms if forms else ""
    return found


def known_words(path: Path) -> dict[str, Words]:
    """Return the translations there are, by source: the same text is translated alike wherever it stands."""
    found: dict[str, Words] = {}
    for _, message in messages(path):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found.setdefault(message.findtext("source", ""), forms or translation.text or "")
    return found


def fill(path: Path, words: dict[str, Words]) -> int:
    """Give messages without a translation the one in `words`; return how many are still without."""
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    left = 0
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") != "unfinished":
            continue
        text, forms = words.get(message.findtext("source", ""), ""), translation.findall("numerusform")
        given = text if isinstance(text, list) else [text]
        if not all(given) or len(given) != max(len(forms), 1):
            left += 1
            continue
        for element, form in zip(forms or [translation], given):
            element.text = form
        del translation.attrib["type"]
    content = ElementTree.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8")
    _settle(path)
    return left


def compile_all() -> None:
    """Compile every translation beside itself."""
    found = sources()
    if found:
        say(f"i18n: compiling {', '.join(path.name for path in found)}")
        subprocess.run(["lrelease", "-silent", *map(str, found)], check=True)


def _by_hand(action: str, locale: str, *words: str) -> int:
    path = FOLDER / f"{PACKAGE_NAME}_{locale}.ts"
    if action == "open":
        sys.stdout.write(json.dumps(open_words(path), indent=1, ensure_ascii=False) + "\n")
    else:
        left = fill(path, json.loads(Path(words[0]).read_text(encoding="utf-8")))
        say(f"i18n: {path.name}: {left} without a translation")
    return 0


def main(arguments: list[str]) -> int:
    """Do what is asked; return the exit code."""
    try:
        if arguments[:1] == ["update"]:
            update(arguments[1:])
        if arguments[:1] in (["open"], ["fill"]):
            return _by_hand(*arguments)
        if not sources():
            say("i18n: there is no translation yet; `make i18n LOCALE=de` begins one")
        compile_all()
    except (OSError, subprocess.CalledProcessError) as fault:
        complain(f"i18n: {fault}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

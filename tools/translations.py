"""Keep the translations: bring i18n/*.ts up to date with the code, compile them to *.qm.

    python -m tools.translations            compile what is there
    python -m tools.translations update [LOCALE ...]
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.layout import PACKAGE, PACKAGE_NAME, ROOT
from tools.say import complain, say

FOLDER = ROOT / "i18n"


def sources(folder: Path = FOLDER) -> list[Path]:
    """Return the translations there are."""
    return sorted(folder.glob(f"{PACKAGE_NAME}_*.ts"))


def update(locales: list[str]) -> None:
    """Bring every translation up to date with the words in the code, and begin those of new locales."""
    FOLDER.mkdir(exist_ok=True)
    begun = [FOLDER / f"{PACKAGE_NAME}_{locale}.ts" for locale in locales]
    words = [str(path.relative_to(ROOT)) for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.ui")])]
    for target in sorted({*sources(), *begun}):
        say(f"i18n: {target.name}")
        command = ["pylupdate5", "-noobsolete", *words, "-ts", str(target.relative_to(ROOT))]
        subprocess.run(command, cwd=ROOT, check=True)


def compile_all() -> None:
    """Compile every translation beside itself."""
    found = sources()
    if found:
        say(f"i18n: compiling {', '.join(path.name for path in found)}")
        subprocess.run(["lrelease", "-silent", *map(str, found)], check=True)


def main(arguments: list[str]) -> int:
    """Do what is asked; return the exit code."""
    try:
        if arguments[:1] == ["update"]:
            update(arguments[1:])
        if not sources():
            say("i18n: there is no translation yet; `make i18n LOCALE=de` begins one")
        compile_all()
    except (OSError, subprocess.CalledProcessError) as fault:
        complain(f"i18n: {fault}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

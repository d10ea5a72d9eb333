"""Make the virtual environments in build/venv, each from one list of exact pins; nothing when in place.

    python -m tools.environments [qgis] [sandbox] [py39] [qt6]

An environment is in place when its stamp names the same requirement file and the same interpreter.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.layout import REQUIREMENTS, VENVS
from tools.say import complain, say

SYSTEM_PYTHON = "/usr/bin/python3"
RECIPE = "1"  # raise it when the way an environment is made changes


@dataclass(frozen=True)
class Environment:
    """One virtual environment: its name (folder and requirement file) and whether it sees the system's packages."""

    name: str
    sees_system: bool = False

    @property
    def folder(self) -> Path:
        return VENVS / self.name

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def requirements(self) -> Path:
        return REQUIREMENTS / f"{self.name}.txt"

    @property
    def stamp(self) -> Path:
        return self.folder / ".in-place"


ENVIRONMENTS = {
    "qgis": Environment("qgis", sees_system=True),
    "sandbox": Environment("sandbox"),
    "py39": Environment("py39"),
    "qt6": Environment("qt6"),
}


def version_of(python: str) -> str | None:
    """Return what the interpreter says its version and build are, or None when it cannot be run."""
    try:
        answer = subprocess.run(
            [python, "-c", "import sys; print(sys.version)"], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    return answer.stdout.strip() if answer.returncode == 0 else None


def pythons_39() -> Iterator[str]:
    """Yield where a Python 3.9 may be: PYTHON39, the PATH, pyenv's versions (its PATH entry may refuse to run)."""
    if os.environ.get("PYTHON39"):
        yield os.environ["PYTHON39"]
    on_path = shutil.which("python3.9")
    if on_path:
        yield on_path
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from map(str, sorted(pyenv.glob("versions/3.9.*/bin/python3.9"), reverse=True))


def interpreter(environment: Environment) -> str | None:
    """Return the interpreter an environment is made with, or None when this machine has none."""
    candidates = list(pythons_39()) if environment.name == "py39" else [SYSTEM_PYTHON, sys.executable]
    for candidate in candidates:
        version = version_of(candidate)
        if version and (environment.name != "py39" or version.startswith("3.9.")):
            return candidate
    return None


def fingerprint(environment: Environment, python: str) -> str:
    """Return a hash of all that decides what is in the environment."""
    digest = hashlib.sha256()
    for part in (RECIPE, str(version_of(python)), str(environment.sees_system), str(environment.folder)):
        digest.update(part.encode())
    digest.update(environment.requirements.read_bytes())
    return digest.hexdigest()


def make(environment: Environment, python: str) -> None:
    """Make the environment anew; raise CalledProcessError when venv or pip fails."""
    shutil.rmtree(environment.folder, ignore_errors=True)
    system = ["--system-site-packages"] if environment.sees_system else []
    subprocess.run([python, "-m", "venv", *system, str(environment.folder)], check=True)
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    # --no-deps: the list is complete, and no library may pull its own requests or numpy over QGIS's.
    # --ignore-installed: what the system has in the same version still goes into the environment.
    pins = ["--no-deps", "--ignore-installed", "--only-binary", ":all:", "-r", str(environment.requirements)]
    subprocess.run([*pip, *pins], check=True)


def ensure(environment: Environment) -> bool:
    """Make the environment unless it is in place; return whether all is well."""
    python = interpreter(environment)
    if python is None:
        say(f"venv: {environment.name} left out, no interpreter for it on this machine")
        return environment.name == "py39"
    wanted = fingerprint(environment, python)
    if environment.stamp.is_file() and environment.stamp.read_text("ascii") == wanted:
        return True
    say(f"venv: making {environment.name} with {python}")
    try:
        make(environment, python)
    except subprocess.CalledProcessError as failure:
        complain(f"venv: {environment.name} could not be made: {failure}")
        return False
    environment.stamp.write_text(wanted, "ascii")
    return True


def main(names: list[str]) -> int:
    """Make the named environments, all of them when none is named; return the exit code."""
    unknown = sorted(set(names) - set(ENVIRONMENTS))
    if unknown:
        complain(f"venv: no such environment: {', '.join(unknown)}")
        return 2
    VENVS.mkdir(parents=True, exist_ok=True)
    chosen = [ENVIRONMENTS[name] for name in names] or list(ENVIRONMENTS.values())
    failed = [environment.name for environment in chosen if not ensure(environment)]
    if not failed:
        say(f"venv: {', '.join(one.name for one in chosen if one.stamp.is_file())} in place")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

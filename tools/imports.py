"""Read from a Python file which modules it imports, without running it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Import:
    """One imported thing: `from a.b import c` is module `a.b`, name `c`; `import a.b` has no name."""

    module: str
    name: str | None
    line: int

    @property
    def path(self) -> str:
        """Return module and name with a dot between: what `name` may be, a module itself or something in one."""
        return f"{self.module}.{self.name}" if self.name else self.module


def module_name(file: Path, root: Path) -> str:
    """Return the dotted name of a file under the folder that stands on the import path."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(tree: ast.AST, module: str, *, is_package: bool = False) -> Iterator[Import]:
    """Yield every import of a module, those in functions and for type checking too, relative ones resolved.

    `importlib.import_module` and `__import__` count when their first argument is a literal.
    """
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, None, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield Import(origin, alias.name, node.lineno)
        elif isinstance(node, ast.Call):
            named = _named_in_call(node)
            if named:
                yield Import(named, None, node.lineno)


def _named_in_call(call: ast.Call) -> str | None:
    """Return the module a call imports by a literal name, or None."""
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if called not in {"import_module", "__import__"} or not call.args:
        return None
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def python_files(folder: Path) -> list[Path]:
    """Return the Python files below a folder, in order."""
    return sorted(file for file in folder.rglob("*.py") if "__pycache__" not in file.parts)


def modules_below(root: Path, package: str) -> dict[str, Path]:
    """Return the modules of a package, dotted name to file."""
    return {module_name(file, root): file for file in python_files(root / package)}


def reachable(starts: Iterable[str], modules: Mapping[str, Path]) -> tuple[set[str], set[str]]:
    """Follow imports from the modules named; return the modules of `modules` met and the paths outside of them.

    A module brings its packages with it, as their `__init__` runs first.
    """
    met: set[str] = set()
    outside: set[str] = set()
    waiting = list(starts)
    while waiting:
        path = waiting.pop()
        found = nearest(path, modules)
        if found is None:
            outside.add(path)
            continue
        parents = [found.rsplit(".", n)[0] for n in range(found.count(".") + 1)]
        for module in parents:
            if module in met or module not in modules:
                continue
            met.add(module)
            file = modules[module]
            tree = ast.parse(file.read_bytes())
            waiting += [i.path for i in imports_of(tree, module, is_package=file.name == "__init__.py")]
    return met, outside


def nearest(path: str, modules: Mapping[str, Path]) -> str | None:
    """Return the module a path names: itself, or the one that holds the name at its end; None when neither is."""
    if path in modules:
        return path
    parent = path.rpartition(".")[0]
    return parent if parent in modules else None

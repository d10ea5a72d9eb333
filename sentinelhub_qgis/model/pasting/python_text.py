"""The values in a pasted Python program: read, never run."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Union

from ..outside_number import is_number
from .faults import RequestUnreadable, Unreadable
from .json_text import read_json
from .library_calls import Called, constant_named, made_by

LONGEST_TEXT = 200_000  # characters: texts that are put together may not grow without end
_LONGEST_PROGRAM = 100_000  # characters: reading Python takes far longer than reading JSON
_MOST_DIGITS = 40
_MOST_STATEMENTS = 2000
_NAMED = {"true": True, "false": False, "null": None}  # JSON within Python, as Requests Builder writes it
_JSON_READERS = ("json.loads", "loads")
_AS_IT_IS = ("json.dumps", "dumps", "tuple", "list", "dict", "str", "float", "int")
_TRIMS = ("strip", "lstrip", "rstrip")


@dataclass(frozen=True)
class Computed:
    """Stand for a value that only running the program would tell."""

    name: str = ""


@dataclass
class Program:
    """Be what a program keeps and sends.

    Attributes:
        values: by name, the last one of each; names of attributes with their dots.
        sent: what is handed to `post` and `SentinelHubRequest`, in order.
    """

    values: dict[str, object] = field(default_factory=dict)
    sent: list[Called] = field(default_factory=list)


def read_program(text: str) -> Program:
    """Return what `text` says.

    Call it on a thread with a large stack, such as the main one: Python's own parser goes deep.

    Raises:
        RequestUnreadable: it is no Python, says where; or too long.
    """
    if len(text) > _LONGEST_PROGRAM:
        raise RequestUnreadable(Unreadable.TOO_LONG)
    tree = _tree(text)
    statements = sorted(_statements(tree), key=lambda one: one.lineno)
    if len(statements) > _MOST_STATEMENTS:
        raise RequestUnreadable(Unreadable.TOO_LONG)
    program = Program()
    reader = _Reader(program)
    try:
        for node in statements:
            reader.read(node)
    except RecursionError:
        raise RequestUnreadable(Unreadable.DEEP) from None
    return program


_Statement = Union[ast.Assign, ast.AnnAssign, ast.Expr, ast.Return]


def _statements(tree: ast.Module) -> list[_Statement]:
    return [node for node in ast.walk(tree) if isinstance(node, (ast.Assign, ast.AnnAssign, ast.Expr, ast.Return))]


def _tree(text: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what is said about escapes in scripts
            return ast.parse(text.strip("\ufeff"))
    except SyntaxError as error:
        line, column = error.lineno or 0, error.offset or 0
        raise RequestUnreadable(Unreadable.PYTHON, line=line, column=column) from None
    except (ValueError, UnicodeError):
        raise RequestUnreadable(Unreadable.PYTHON) from None
    except (RecursionError, MemoryError):
        raise RequestUnreadable(Unreadable.DEEP) from None


class _Reader:
    """Work out values as far as they stand in the text."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def read(self, statement: _Statement) -> None:
        if statement.value is None:
            return
        value = self.value(statement.value)
        targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
        for target in targets:
            name = _dotted(target) if target is not None else ""
            if name:
                self._program.values[name] = value
            elif isinstance(target, ast.Subscript):
                self._put(target, value)

    def value(self, node: ast.AST) -> object:
        if isinstance(node, ast.Constant):
            return _constant(node.value)
        if isinstance(node, (ast.List, ast.Tuple)):
            return [self.value(part) for part in node.elts]
        if isinstance(node, ast.Dict):
            return self._dictionary(node)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self._named(node)
        if isinstance(node, (ast.UnaryOp, ast.BinOp)):
            return self._sum(node)
        if isinstance(node, ast.Call):
            return self._called(node)
        if isinstance(node, ast.Subscript):
            return self._part(node)
        if isinstance(node, ast.JoinedStr):
            return self._joined(node)
        return Computed()

    def _dictionary(self, node: ast.Dict) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, value in zip(node.keys, node.values):
            read = self.value(value)
            if key is None:  # **other
                found.update(read if isinstance(read, dict) else {})
                continue
            name = self.value(key)
            if isinstance(name, (str, int, float)):
                found[str(name)] = read
        return found

    def _named(self, node: ast.AST) -> object:
        name = _dotted(node)
        if name in self._program.values:
            return self._program.values[name]
        if name in _NAMED:
            return _NAMED[name]
        constant = constant_named(name)
        return constant if constant is not None else Computed(name)

    def _sum(self, node: ast.UnaryOp | ast.BinOp) -> object:
        if isinstance(node, ast.UnaryOp):
            value = self.value(node.operand)
            return -value if isinstance(node.op, ast.USub) and is_number(value) else Computed()
        left, right = self.value(node.left), self.value(node.right)
        if isinstance(node.op, ast.Add) and isinstance(left, str) and isinstance(right, str):
            return left + right if len(left) + len(right) <= LONGEST_TEXT else Computed()
        if is_number(left) and is_number(right):
            return _reckoned(node.op, float(left), float(right))
        return Computed()

    def _called(self, node: ast.Call) -> object:
        name = _dotted(node.func)
        arguments = [self.value(argument) for argument in node.args]
        named = {one.arg: self.value(one.value) for one in node.keywords if one.arg}
        last = name.rpartition(".")[2] or (node.func.attr if isinstance(node.func, ast.Attribute) else "")
        call = Called(name or last, tuple(arguments), named)
        if last in ("post", "request", "SentinelHubRequest") and isinstance(node.func, (ast.Name, ast.Attribute)):
            self._program.sent.append(call)
        if name in _JSON_READERS and arguments and isinstance(arguments[0], str):
            return read_json(arguments[0])
        if name in _AS_IT_IS and len(arguments) == 1:
            return arguments[0]
        if last in _TRIMS and isinstance(node.func, ast.Attribute) and not arguments:
            text = self.value(node.func.value)
            return getattr(text, last)() if isinstance(text, str) else Computed()
        made = made_by(call)
        return made if made is not None else Computed(name)

    def _part(self, node: ast.Subscript) -> object:
        whole, key = self.value(node.value), self.value(node.slice)
        if isinstance(whole, Mapping) and isinstance(key, str):
            return whole.get(key, Computed(key))
        if isinstance(whole, list) and isinstance(key, int) and -len(whole) <= key < len(whole):
            return whole[key]
        return Computed()

    def _put(self, target: ast.Subscript, value: object) -> None:
        whole, key = self.value(target.value), self.value(target.slice)
        # A value that holds itself would have no end.
        if isinstance(whole, dict) and isinstance(key, str) and not isinstance(value, (dict, list)):
            whole[key] = value

    def _joined(self, node: ast.JoinedStr) -> object:
        parts = []
        for part in node.values:
            plain = isinstance(part, ast.FormattedValue) and part.format_spec is None
            value = self.value(part.value) if plain and isinstance(part, ast.FormattedValue) else self.value(part)
            if not isinstance(value, (str, int, float)):
                return Computed()
            parts.append(str(value))
        text = "".join(parts)
        return text if len(text) <= LONGEST_TEXT else Computed()


def _constant(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > _MOST_DIGITS * 4:
        return Computed()
    return value if value is None or isinstance(value, (str, bool, int, float)) else Computed()


def _reckoned(operator: ast.operator, left: float, right: float) -> object:
    try:
        if isinstance(operator, ast.Add):
            return left + right
        if isinstance(operator, ast.Sub):
            return left - right
        if isinstance(operator, ast.Mult):
            return left * right
        return left / right if isinstance(operator, ast.Div) else Computed()
    except (ArithmeticError, ValueError):
        return Computed()


def _dotted(node: ast.AST) -> str:
    """Return a name with its dots; empty for what is none."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join((node.id, *reversed(parts)))

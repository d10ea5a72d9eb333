"""The words of commands, as the shells of three systems take them apart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .faults import RequestUnreadable, Unreadable

_HERE = re.compile(r"<<-?[ \t]*(['\"]?)(\w{1,80})\1[^\n]*\n")
_MOST_HERE = 5
_MOST_BODIES = 20
_CARET = re.compile(r"\^\r?\n(\r?\n)?|\^(.)")
_C_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b"}
_C_CODES = re.compile(r"x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[0-7]{1,3}")
_PLAIN = re.compile(r"[^\s'\"\\$;|()&]+")
_DECODER = json.JSONDecoder()

HERE_DOCUMENT = "@-"  # how curl is told to read what follows the command


def commands_in(text: str) -> tuple[list[list[str]], str]:
    """Return the commands in `text`, each as its words, and the document that follows one (`<<END`), if any does.

    Line ends part no commands: Requests Builder writes one command on lines without continuation.

    Raises:
        RequestUnreadable: a quotation has no end.
    """
    if re.search(r"[ \t]\^(?:\"|[ \t]*\r?$)", text, re.MULTILINE):
        return [list(_windows_words(_CARET.sub(lambda sign: sign[1] or sign[2] or " ", text)))], ""
    if re.search(r"`[ \t]*\r?$", text, re.MULTILINE):
        text = re.sub(r"`[ \t]*\r?\n", " ", text)
    text, document = _without_here_document(text)
    return _Shell(text).commands(), document


def _without_here_document(text: str) -> tuple[str, str]:
    document = ""
    for _ in range(_MOST_HERE):
        start = _HERE.search(text)
        if start is None:
            break
        end = re.compile(rf"^\t*{start[2]}[ \t]*\r?$", re.MULTILINE).search(text, start.end())
        if end is None:
            raise RequestUnreadable(Unreadable.CUT)
        document = text[start.end() : end.start()]
        first_line = text[start.start() : start.end()]
        rest = first_line[first_line.find(start[2]) + len(start[2]) :].lstrip("'\"")
        text = f"{text[: start.start()]} {rest}\n;\n{text[end.end() :]}"
    return text, document


def _windows_words(text: str) -> Iterator[str]:
    """Take words apart as programs on Windows do: quotes in quotes have a backslash, or are doubled."""
    word, is_word, is_quoted, place = [], False, False, 0
    while place < len(text):
        sign = text[place]
        if sign == "\\" and text.startswith('"', place + 1):
            word.append('"')
            is_word, place = True, place + 1
        elif sign == '"' and is_quoted and text.startswith('"', place + 1):
            word.append('"')
            place += 1
        elif sign == '"':
            is_quoted, is_word = not is_quoted, True
        elif sign.isspace() and not is_quoted:
            if is_word:
                yield "".join(word)
            word, is_word = [], False
        else:
            word.append(sign)
            is_word = True
        place += 1
    if is_quoted:
        raise RequestUnreadable(Unreadable.CUT)
    if is_word:
        yield "".join(word)


class _Shell:
    """Take words apart as bash and its like do; nothing is expanded."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._word: list[str] = []
        self._is_word = False
        self._commands: list[list[str]] = [[]]
        self._bodies = 0

    def commands(self) -> list[list[str]]:
        while self._place < len(self._text):
            self._step()
        self._end_word()
        return [words for words in self._commands if words]

    def _step(self) -> None:
        text, sign = self._text, self._text[self._place]
        if sign == "'":
            self._add(self._plain_quotation())
        elif sign == '"':
            self._add(self._double_quotation())
        elif text.startswith("$'", self._place):
            self._add(self._c_quotation())
        elif text.startswith("$(", self._place):
            self._end_command(2)
        elif sign == "\\":
            self._add(self._escaped())
        elif sign.isspace():
            self._end_word()
            self._place += 1
        elif sign in ";|()" or text.startswith("&&", self._place):
            self._end_command(1)
        else:
            plain = _PLAIN.match(text, self._place)
            self._add(plain[0] if plain else sign)
            self._place += len(plain[0]) if plain else 1

    def _add(self, part: str) -> None:
        self._word.append(part)
        self._is_word = True

    def _end_word(self) -> None:
        if self._is_word:
            self._commands[-1].append("".join(self._word))
        self._word, self._is_word = [], False

    def _end_command(self, width: int) -> None:
        self._end_word()
        self._commands.append([])
        self._place += width

    def _escaped(self) -> str:
        following = self._text[self._place + 1 : self._place + 3]
        self._place += 3 if following == "\r\n" else 2
        if following[:1] in ("\n", "\r"):
            self._end_word()
            return ""
        return following[:1]

    def _plain_quotation(self) -> str:
        start = self._place + 1
        end = self._text.find("'", start)
        if self._text.startswith("{", start) and self._bodies < _MOST_BODIES:
            self._bodies += 1
            # Requests Builder leaves the quotes of a script as they are within a quoted body.
            end = max(end, _end_of_json(self._text, start))
        if end < 0:
            raise RequestUnreadable(Unreadable.CUT)
        self._place = end + 1
        return self._text[start:end]

    def _double_quotation(self) -> str:
        found: list[str] = []
        place = self._place + 1
        while place < len(self._text):
            sign = self._text[place]
            if sign == '"':
                self._place = place + 1
                return "".join(found)
            if sign == "\\" and self._text[place + 1 : place + 2] in tuple('"\\$`\n'):
                place += 1
                sign = "" if self._text[place] == "\n" else self._text[place]
            found.append(sign)
            place += 1
        raise RequestUnreadable(Unreadable.CUT)

    def _c_quotation(self) -> str:
        found: list[str] = []
        place = self._place + 2
        while place < len(self._text):
            sign = self._text[place]
            if sign == "'":
                self._place = place + 1
                return "".join(found)
            if sign == "\\":
                sign, place = self._c_sign(place + 1)
            else:
                place += 1
            found.append(sign)
        raise RequestUnreadable(Unreadable.CUT)

    def _c_sign(self, place: int) -> tuple[str, int]:
        code = _C_CODES.match(self._text, place)
        if code is None:
            sign = self._text[place : place + 1]
            return _C_SIGNS.get(sign, sign), place + 1
        digits = code[0]
        number = int(digits, 8) if digits[0].isdigit() else int(digits[1:], 16)
        return (chr(number) if number < 0x110000 else "\ufffd"), code.end()


def _end_of_json(text: str, start: int) -> int:
    """Return where the object at `start` ends, if a quote follows it; -1 if there is none."""
    try:
        _, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return -1
    rest = re.compile(r"\s*'").match(text, end)
    return rest.end() - 1 if rest else -1

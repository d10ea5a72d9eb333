"""What can be told of an evalscript without running it (API reference 6.1).

`setup` is read as far as it is made of literals. What is worked out by code is not known here, and said to be so:
only the service runs scripts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..collection import SampleType

# The service's own default squeezes 0..1 into 0..255.
_AUTO = "AUTO"
_DEFAULT_OUTPUT = "default"
# Spaces and parameters are few: what has thousands of them was made to be searched for ever.
_SETUP = re.compile(r"\bsetup\s{,20}(?:=\s{,20}(?:function\s{,20})?)?\([^)]{,200}\)\s{,20}(?:=>\s{,20})?\(?\s{,20}\{")
_RETURN = re.compile(r"\breturn\b")
_BANDS = re.compile(r"(?:bands|input)\s*:\s*\[([^\[\]{}]*)\]")
_NAME = re.compile(r"[\"'`]([^\"'`]+)[\"'`]")
_KEY = re.compile(r"\s*(?:[\"']?(\w+)[\"']?)\s*:")
_TEXT = re.compile(r"\s*([\"'`])(.*)\1\s*", re.DOTALL)
_SAMPLE_TYPE = re.compile(r"\s*SampleType\.(\w+)\s*")
_USER_DATA = re.compile(r"\.\s*userData\b")
_UPDATE_OUTPUT = re.compile(r"\bupdateOutput\s*[=(]")
_OPENING, _CLOSING = "([{", ")]}"
_QUOTES = "\"'`"
_LONGEST_SCRIPT = 1_000_000  # characters; nobody writes longer ones, and reading them takes long
_LONGEST_COUNT = 3  # digits of a number of bands
_MOST_NAMES = 999


@dataclass(frozen=True)
class ScriptOutput:
    """Be one output that a script declares.

    Attributes:
        id: as the service calls it.
        bands: how many; None when only the service knows.
        sample_type: None when it is one that GeoTIFFs here do not have, or not said in a literal.
        nodata: what the script says stands for "no data"; None when it says nothing.
        band_names: as the script names them; empty when it does not.
    """

    id: str
    bands: int | None
    sample_type: SampleType | None
    nodata: float | None = None
    band_names: tuple[str, ...] = ()


def outputs_of(script: str) -> tuple[ScriptOutput, ...]:
    """Return the outputs that `setup` declares; none when that cannot be told for sure."""
    value = _declared(without_comments(script))
    if value is None:
        return ()
    inner = value.strip()
    objects = list(_parts(inner[1:-1])) if inner.startswith("[") else [inner]
    found = [_output(text.strip()) for text in objects]
    outputs = tuple(output for output in found if output is not None)
    return outputs if len(outputs) == len(found) and len({one.id for one in outputs}) == len(outputs) else ()


def default_output(script: str) -> ScriptOutput | None:
    """Return the output called `default`, else the first one; None when nothing can be told."""
    outputs = outputs_of(script)
    named = (output for output in outputs if output.id == _DEFAULT_OUTPUT)
    return next(named, outputs[0] if outputs else None)


def sample_type_of(script: str) -> SampleType | None:
    """Return the number format of the script's main output; None when it cannot be told, or is of another kind."""
    output = default_output(script)
    return output.sample_type if output else None


def input_bands_of(script: str) -> frozenset[str]:
    """Return the bands the script reads, without `dataMask`, which costs nothing. A guess."""
    lists = _BANDS.findall(without_comments(script))
    return frozenset(name for names in lists for name in _NAME.findall(names)) - {"dataMask"}


def has_user_data(script: str) -> bool:
    """Tell whether the script hands out data beside its pixels."""
    return _USER_DATA.search(without_comments(script)) is not None


def without_comments(script: str) -> str:
    """Return the script with blanks in place of its comments; what looks like one within a string stays."""
    kept: list[str] = []
    place, script = 0, script[:_LONGEST_SCRIPT]
    while place < len(script):
        if script[place] in _QUOTES:
            end = _string_end(script, place)
            kept.append(script[place:end])
        elif script.startswith("//", place):
            found = script.find("\n", place)
            end = len(script) if found < 0 else found
        elif script.startswith("/*", place):
            found = script.find("*/", place + 2)
            end = len(script) if found < 0 else found + 2
            kept.append(" ")
        else:
            end = place + 1
            kept.append(script[place])
        place = end
    return "".join(kept)


def _declared(code: str) -> str | None:
    """Return the text of the value of `output` in what `setup` returns; None when there is no single one."""
    setups = list(_SETUP.finditer(code))
    # What `updateOutput` changes at run time is anybody's guess.
    if len(setups) != 1 or _UPDATE_OUTPUT.search(code):
        return None
    body = _balanced(code, setups[0].end() - 1)
    if body is None or len(_RETURN.findall(body)) > 1:
        return None
    start = body.find("{", _return_end(body))
    returned = _balanced(body, start) if start >= 0 else None
    return _members(returned).get("output") if returned else None


def _return_end(body: str) -> int:
    found = _RETURN.search(body)
    return found.end() if found else 0  # an arrow function gives its object without the word


def _output(text: str) -> ScriptOutput | None:
    if not (text.startswith("{") and text.endswith("}")):
        return None
    members = _members(text)
    name = _text_in(members["id"]) if "id" in members else _DEFAULT_OUTPUT
    if name is None:
        return None
    bands = members.get("bands", "").strip()
    names = tuple(_NAME.findall(bands)[:_MOST_NAMES]) if bands.startswith("[") else ()
    return ScriptOutput(
        id=name,
        bands=len(names) or _count_in(bands),
        sample_type=_sample_type(members.get("sampleType")),
        nodata=_number_in(members.get("nodataValue")),
        band_names=names,
    )


def _count_in(text: str) -> int | None:
    is_count = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_COUNT
    return int(text) if is_count else None


def _sample_type(value: str | None) -> SampleType | None:
    if value is None:
        return SampleType.UINT8
    constant = _SAMPLE_TYPE.fullmatch(value)
    name = constant[1] if constant else _text_in(value)
    if name == _AUTO:
        return SampleType.UINT8
    return SampleType(name) if name in SampleType.__members__ else None


def _text_in(value: str) -> str | None:
    found = _TEXT.fullmatch(value)
    return found[2] if found and found[1] not in found[2] else None


def _number_in(value: str | None) -> float | None:
    try:
        return float(value) if value is not None else None
    except ValueError:
        return None


def _members(text: str) -> dict[str, str]:
    """Return the members of an object literal as text, by their names."""
    pairs = ((_KEY.match(part), part) for part in _parts(text.strip()[1:-1]))
    return {key[1]: part[key.end() :] for key, part in pairs if key}


def _parts(text: str) -> Iterator[str]:
    """Yield what commas part on the outermost level."""
    start = 0
    for place, sign, depth in _signs(text, 0):
        if sign == "," and depth == 0:
            yield text[start:place]
            start = place + 1
    if text[start:].strip():
        yield text[start:]


def _balanced(text: str, start: int) -> str | None:
    """Return the text from the bracket at `start` to the one that closes it; None when none does."""
    ends = (place for place, _, depth in _signs(text, start) if depth == 0)
    end = next(ends, None)
    return None if end is None else text[start : end + 1]


def _signs(text: str, start: int) -> Iterator[tuple[int, str, int]]:
    """Yield the signs from `start` on that are in no string: place, sign, and how many brackets are open behind it."""
    depth, place = 0, start
    while place < len(text):
        sign = text[place]
        if sign in _QUOTES:
            place = _string_end(text, place)
            continue
        depth += (sign in _OPENING) - (sign in _CLOSING)
        yield place, sign, depth
        place += 1


def _string_end(text: str, start: int) -> int:
    """Return the place behind the string that begins at `start`; strings in one line end with it."""
    quote, place = text[start], start + 1
    while place < len(text):
        if text[place] == "\\":
            place += 2
            continue
        if text[place] == quote or (text[place] == "\n" and quote != "`"):
            return place + 1
        place += 1
    return len(text)

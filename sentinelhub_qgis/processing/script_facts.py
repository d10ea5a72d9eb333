"""What can be told of an evalscript without running it. Guesses: only the service knows."""

from __future__ import annotations

import re

from ..model.collection import SampleType

_SAMPLE_TYPE = re.compile(r"sampleType\s*:\s*(?:[\"']|SampleType\.)(\w+)")
_BANDS = re.compile(r"(?:bands|input)\s*:\s*\[([^\[\]{}]*)\]")
_NAME = re.compile(r"[\"']([^\"']+)[\"']")
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
# The service's own default squeezes 0..1 into 0..255 (API reference 6.1).
_AUTO = "AUTO"


def sample_type_of(script: str) -> SampleType | None:
    """Return the number format the script's first output declares; None when it is one GeoTIFFs here do not have."""
    found = _SAMPLE_TYPE.search(_COMMENT.sub("", script))
    name = found.group(1) if found else _AUTO
    if name == _AUTO:
        return SampleType.UINT8
    return SampleType(name) if name in SampleType.__members__ else None


def input_bands_of(script: str) -> frozenset[str]:
    """Return the bands the script reads, without `dataMask`, which costs nothing."""
    lists = _BANDS.findall(_COMMENT.sub("", script))
    return frozenset(name for names in lists for name in _NAME.findall(names)) - {"dataMask"}

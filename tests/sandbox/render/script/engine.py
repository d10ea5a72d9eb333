"""One evalscript in one V8 context of its own, made for a request and closed after it.

A fresh context costs 2-3 ms, leaves nothing of one request to the next, and compiles as fast as a kept one.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import numpy as np
from py_mini_racer import (
    JSEvalException,
    JSOOMException,
    JSParseException,
    JSTimeoutException,
    MiniRacer,
)

from ..types import EvalscriptError, ScriptTimeout
from .declaration import Declaration, OutputUse

_HERE = Path(__file__).parent
_PRELUDE = (_HERE / "helpers.js").read_text() + (_HERE / "runtime.js").read_text()
_FUNCTIONS = ("setup", "evaluatePixel", "preProcessScenes", "updateOutput", "updateOutputMetadata")
_TYPES = {"float32": "Float32Array", "uint8": "Uint8Array"}
_ALIGN = 8
_CAUSE = re.compile(r"^(?:Uncaught )?([A-Za-z]*Error|ServiceMessage): (.*)$", re.MULTILINE)
_PLACE = re.compile(r"(?:evalscript\.js|^<anonymous>):(\d+)")
# The first context sets up V8's memory; two at once, in two threads, end the process.
_one_at_a_time = threading.Lock()

Layer = Mapping[str, np.ndarray]  # by band name, flat, all of one length


@dataclass(frozen=True)
class Limits:
    """What a script may use up."""

    seconds: float = 20.0  # for one step of a script: its setup, its choice of scenes, a million pixels
    memory: int = 768 * 1024 * 1024  # bytes


@dataclass(frozen=True)
class SourcePixels:
    """The pixels of one source: one layer a scene, or a single one."""

    id: str
    layers: Sequence[Layer]
    divisors: Mapping[str, float]
    single: bool  # SIMPLE mosaicking: exactly one layer


class Engine:
    """Run one script. Use as a context manager; not for use on a thread that runs an event loop."""

    def __init__(self, script: str, limits: Limits, silent: bool = False) -> None:
        """Start a script; `silent` lets evaluatePixel return nothing, as for user data alone (6.1)."""
        self._limits = limits
        self._silent = silent
        with _one_at_a_time:
            self._racer = MiniRacer()
        self._metadata: dict = {}
        try:
            self._racer.set_hard_memory_limit(limits.memory)
            self._racer.eval(_PRELUDE)
            self._start(script)
        except BaseException:
            self._racer.close()
            raise

    def __enter__(self) -> Engine:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._racer.close()

    def declared(self) -> object:
        """Call setup() and give back what it returns."""
        return json.loads(self._eval("String(sandbox.declare())", "undefined") or "null")

    def choose(
        self, sources: Sequence[dict], outputs: Sequence[OutputUse], fusion: bool
    ) -> tuple[dict[str, list[int]], dict[str, int]]:
        """Let the script drop or reorder scenes and change outputs.

        `sources` are {id, kind: "orbits" | "tiles" | None, entries, from, to}. Returns by source the places of the
        entries kept, and by output its number of bands.
        """
        declared = [{"id": output.id, "bands": output.bands} for output in outputs]
        answer = json.loads(self._eval(f"sandbox.choose({_js(list(sources))}, {_js(declared)}, {_js(fusion)})"))
        bands = {name: int(value["bands"]) for name, value in answer["outputs"].items()}
        return answer["kept"], bands

    def evaluate(self, sources: Sequence[SourcePixels], outputs: Sequence[OutputUse], declaration: Declaration,
                 count: int) -> list[np.ndarray]:  # fmt: skip
        """Call evaluatePixel for each of `count` pixels. Returns one float64 (bands, count) array an output."""
        plan, arrays, total = _lay_out(sources, outputs, declaration.fusion, count)
        plan["metadata"] = self._metadata
        plan["silent"] = self._silent
        memory = np.frombuffer(self._eval_buffer(total), np.uint8)
        for offset, array in arrays:
            memory[offset : offset + array.nbytes].view(array.dtype)[:] = array
        self._metadata = json.loads(self._eval(f"sandbox.run({_js(plan)})"))
        results = []
        for output, entry in zip(outputs, plan["outputs"]):
            size = output.bands * count * 8
            values = memory[entry["offset"] : entry["offset"] + size].view(np.float64)
            results.append(values.reshape(output.bands, count).copy())
        return results

    def finish(self) -> object | None:
        """Call updateOutputMetadata() and give back the user data."""
        return json.loads(self._eval(f"sandbox.finish({_js(self._metadata)})"))["userData"]

    def _start(self, script: str) -> None:
        if not script.lstrip("\ufeff").startswith("//VERSION=3"):
            raise EvalscriptError("Evalscript must start with //VERSION=3; other versions are not supported.")
        names = ", ".join(f"{name}: typeof {name} === 'undefined' ? undefined : {name}" for name in _FUNCTIONS)
        text = script.lstrip("\ufeff")
        self._eval(f"sandbox.load((function () {{{text}\n; return {{{names}}};}})())\n//# sourceURL=evalscript.js")

    def _eval(self, code: str, empty: str = "") -> str:
        """Run code within the time limit. Raises EvalscriptError in the service's words."""
        try:
            answer = self._racer.eval(code, timeout_sec=self._limits.seconds)
        except JSTimeoutException as error:
            self._racer.eval("0")  # waits until V8 has really stopped, so that closing it is safe
            raise ScriptTimeout("Script execution time limit exceeded.") from error
        except JSOOMException as error:
            raise EvalscriptError("Script memory limit exceeded.") from error
        except JSParseException as error:
            raise EvalscriptError(_worded(str(error))) from error
        except JSEvalException as error:
            raise EvalscriptError(_worded(str(error))) from error
        return "" if answer == empty or not isinstance(answer, str) else answer

    def _eval_buffer(self, size: int) -> memoryview:
        return self._racer.eval(f"sandbox.allocate({size})")  # a buffer, by contract


def _lay_out(
    sources: Sequence[SourcePixels], outputs: Sequence[OutputUse], fusion: bool, count: int
) -> tuple[dict, list[tuple[int, np.ndarray]], int]:
    """Give every array its place in the shared memory."""
    offset = 0
    arrays: list[tuple[int, np.ndarray]] = []
    planned = []
    for source in sources:
        layers = []
        for layer in source.layers:
            bands = []
            for name, array in layer.items():
                bands.append(
                    {"name": name, "offset": offset, "type": _TYPES[array.dtype.name], "divisor": source.divisors[name]}
                )
                arrays.append((offset, array))
                offset += -(-array.nbytes // _ALIGN) * _ALIGN
            layers.append(bands)
        planned.append({"id": source.id, "layers": layers})
    places = []
    for output in outputs:
        places.append({"id": output.id, "bands": output.bands, "offset": offset})
        offset += output.bands * count * 8
    single = len(sources) == 1 and sources[0].single
    plan = {"sources": planned, "outputs": places, "fusion": fusion, "single": single, "count": count}
    return plan, arrays, max(offset, _ALIGN)


def _worded(report: str) -> str:
    """Turn V8's report into the service's sentence, with the line of the script."""
    cause = _CAUSE.findall(report)
    if not cause:
        return "Failed to evaluate script!\n" + report.strip()
    kind, text = cause[-1]
    if kind == "ServiceMessage":
        return text
    place = _PLACE.search(report)
    where = f"evalscript.js:{place.group(1)}: " if place else ""
    return f"Failed to evaluate script!\n{where}{kind}: {text}"


def _js(value: object) -> str:
    return json.dumps(value)

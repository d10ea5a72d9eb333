"""Pixels for the sandbox: a made-up Earth, real imagery where there is some, evalscripts run in V8."""

from .types import (
    Band,
    CollectionInfo,
    DataSource,
    EvalscriptError,
    Output,
    Rendered,
    RenderJob,
    Scene,
    ScriptRefused,
    ScriptTimeout,
)
from .world import World

__all__ = [
    "Band",
    "CollectionInfo",
    "DataSource",
    "EvalscriptError",
    "Output",
    "RenderJob",
    "Rendered",
    "Scene",
    "ScriptRefused",
    "ScriptTimeout",
    "World",
]

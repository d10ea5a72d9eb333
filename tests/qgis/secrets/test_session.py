"""After each step of a long session, with faults mixed in, secret and tokens are nowhere but where they belong."""

from __future__ import annotations

from pathlib import Path

import pytest

from sentinelhub_qgis.bridge.layers.foreign_layers import PLACEHOLDER
from sentinelhub_qgis.plugin import Plugin
from tests.qgis.gui.foreign_help import TEMPLATE_ID
from tests.qgis.gui.window import Window
from tests.qgis.secrets.places import Heard, Place
from tests.qgis.secrets.search import Searcher, Wanted, files_below
from tests.qgis.secrets.steps import (
    STEPS,
    Visit,
    be_refused_by_a_service_that_says_the_secret_again,
    find_what_the_old_plugin_left,
)
from tests.sandbox.running import Running

pytestmark = pytest.mark.slow

# The settings have what the old plugin left there, until it was taken over.
NOT_YET_OURS = (find_what_the_old_plugin_left, be_refused_by_a_service_that_says_the_secret_again)
# Nothing of ours starts a program, writes to the terminal, warns, or uses the message bar in this session.
NEVER_USED = {"arguments of programs", "the message bar", "the terminal", "warnings", "Qt's messages"}
SAID_BY_STEPS = (
    "requests shown", "support reports", "results of algorithms", "what algorithms say", "pages of the guide",
    "pasted requests, as they are shown", "errors of rows",
)  # fmt: skip


def looked_at(places: dict[str, Place], heard: Heard) -> list[tuple[str, str, bytes]]:
    """Return all there is now, each with its place and where in it."""
    contents = [(name, where, text) for name, place in places.items() for where, text in place.look().items()]
    return contents + [(name, where, text) for name in SAID_BY_STEPS for where, text in heard.look(name)().items()]


def test_a_long_session_leaves_no_secret_anywhere(
    plugin: Plugin,
    window: Window,
    sandbox: Running,
    folder: Path,
    heard: Heard,
    places: dict[str, Place],
    tokens: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    visit = Visit(window, sandbox, folder, heard, monkeypatch, tokens)
    found: dict[str, list[str]] = {}
    searcher = Searcher()
    held: set[str] = set()  # places in which there ever was something to search
    for step in STEPS:
        step(visit)
        wanted, contents = Wanted([sandbox.client_secret], tokens), looked_at(places, heard)
        looked = ((name, where, searcher.found_in(text, wanted)) for name, where, text in contents)
        here = [f"{name}: {where}: {kinds}" for name, where, kinds in looked if kinds]
        held |= {name for name, _where, text in contents if text}
        if step in NOT_YET_OURS:
            assert any("QGIS3.ini" in line for line in here)
            here = [line for line in here if "QGIS3.ini" not in line]
        if here:
            found[step.__name__] = here
    assert found == {}

    # The search was about something: what came and was said, and every token the service gave.
    assert sorted({*places, *SAID_BY_STEPS} - held - NEVER_USED) == []
    given = [one for one in sandbox.requests("token") if one["status"] == 200]
    assert len(set(tokens)) == len(tokens) >= 3
    assert len(given) == len(tokens)
    assert heard.said["names of tasks"]
    assert heard.said["exceptions"]
    assert heard.said["Python's log"]
    assert any(name.endswith(".tif") for name in files_below(folder))

    # A configuration's id opens the account's imagery: it is in the project, and not in the copy to be shared.
    projects = files_below(folder)
    assert all(TEMPLATE_ID.encode() in projects[f"fields.{ending}"] for ending in ("qgs", "qgz"))
    assert Wanted([TEMPLATE_ID]).found_in(projects["fields-to-share.qgz"]) == []
    assert PLACEHOLDER.encode() in projects["fields-to-share.qgz"]

"""A password store that is new, locked or off always leaves a state one can work in, and a sentence on it.

What the dock shows comes from one play with QGIS's own dialog, in a process of its own: `password_store_play`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.sandbox.running import Running
from tools.layout import ROOT

Seen = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def seen(started: Running) -> Seen:
    started.reset()
    arguments = (started.http_base_url, started.http_token_url, started.client_id, started.client_secret)
    played = subprocess.run(
        [sys.executable, "-m", "tests.qgis.gui.password_store_play", *arguments],
        cwd=ROOT,
        env={**os.environ, "OAUTHLIB_INSECURE_TRANSPORT": "1"},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert played.returncode == 0, played.stderr[-3000:]
    assert started.client_secret not in played.stdout + played.stderr
    return dict(json.loads(played.stdout.splitlines()[-1]))


SAID = {
    "invention cancelled": ("signed in until QGIS is closed", "Remember it…"),
    "unlocking cancelled": ("stays locked", "Sign in for this session…"),
    "wrong five times": ("switched its password store off", "Sign in for this session…"),
    "removed while off": ("keeps its entry", ""),
}


@pytest.mark.parametrize("scene, words", SAID.items(), ids=SAID)
def test_what_went_wrong_is_said_with_the_next_step(seen, scene, words):
    said, button = words
    assert said in seen[scene]["said"]
    assert seen[scene]["button"] == button
    assert "\n" in seen[scene]["said"], "a sentence and a hint"


NOTES = {
    "before the first secret": "set a master password",
    "locked": "Press “Connect” to list what your account can show. QGIS may ask for its master password",
    "form while locked": "QGIS may ask for its master password: the one that was set",
    "wrong five times": "off until QGIS is restarted",
    "form while off": "can be used until QGIS is closed, and is not remembered",
}


@pytest.mark.parametrize("scene, note", NOTES.items(), ids=NOTES)
def test_what_qgis_will_ask_is_said_before(seen, scene, note):
    assert note in seen[scene]["note"]


STATES = {
    "before the first secret": ("shut", "Sentinel Hub", 0),
    "invention cancelled": ("shut", "Connected for this session", 0),
    "remembered after all": ("open", "Connected", 1),
    "locked": ("shut", "Not connected", 1),
    "unlocking cancelled": ("shut", "Not connected", 1),
    "for this session": ("shut", "Connected for this session", 1),
    "wrong, then right": ("open", "Connected", 1),
    "wrong five times": ("off", "Not connected", 0),
    "session while off": ("off", "Connected for this session", 0),
    "removed while off": ("off", "Sentinel Hub", 0),
}


@pytest.mark.parametrize("scene, state", STATES.items(), ids=STATES)
def test_the_state_is_one_to_work_in(seen, scene, state):
    found = seen[scene]
    assert (found["store"], found["state"], found["entries"]) == state
    assert found["unanswered"] == [], "QGIS asked as often as it should"


def test_while_the_store_is_off_nothing_can_be_remembered(seen):
    assert seen["form while locked"]["can remember"]
    assert not seen["form while off"]["can remember"]

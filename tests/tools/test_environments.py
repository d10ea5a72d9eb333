"""An environment is made once, and again when what it is made of changes."""

from __future__ import annotations

import re
import sys

import pytest

from tools.environments import ENVIRONMENTS, Environment, fingerprint, interpreter, version_of


@pytest.mark.parametrize("name", sorted(ENVIRONMENTS))
def test_every_requirement_is_pinned_exactly(name):
    lines = ENVIRONMENTS[name].requirements.read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]

    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9.]*", pin)] == []


def test_the_environment_of_qgis_leaves_qgis_its_own_numpy_and_requests():
    pins = ENVIRONMENTS["qgis"].requirements.read_text("utf-8").lower()

    assert not re.findall(r"^(numpy|requests|gdal|pyqt5|pyyaml)==", pins, re.MULTILINE)


def test_the_fingerprint_follows_what_an_environment_is_made_of():
    prints = {fingerprint(one, sys.executable) for one in ENVIRONMENTS.values()}
    prints.add(fingerprint(Environment("sandbox", sees_system=True), sys.executable))

    assert len(prints) == len(ENVIRONMENTS) + 1
    assert fingerprint(ENVIRONMENTS["sandbox"], sys.executable) in prints


def test_an_interpreter_that_cannot_run_is_none(tmp_path):
    broken = tmp_path / "python3.9"
    broken.write_text("#!/bin/sh\nexit 127\n")
    broken.chmod(0o755)

    assert version_of(str(broken)) is None
    assert version_of(str(tmp_path / "missing")) is None


def test_only_a_3_9_is_taken_for_one(monkeypatch, tmp_path):
    for name, value in {"PYTHON39": sys.executable, "PATH": str(tmp_path), "PYENV_ROOT": str(tmp_path)}.items():
        monkeypatch.setenv(name, value)

    assert interpreter(ENVIRONMENTS["py39"]) is None

"""The table of figures, and what keeps the bench from going on for ever."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tools.bench.figures import as_table, figure, write, write_for_people
from tools.bench.gap_figures import gap_figures
from tools.bench.limits import Stopwatch, TooSlow, watchdog

FIGURES = [
    figure("download.1_tiles", [0.5, 0.58349, 0.7], "s", "a bare loop", [0.6134]),
    figure("requests.update_layer", [0.0], "requests", "the least possible", [0.0]),
    figure("sandbox_raw_2048_ms", [1270.4], "ms", "ready", [15.43]),
]


def test_the_table_for_people_says_of_which_commit_it_is(tmp_path):
    path = tmp_path / "bench.md"
    write_for_people(FIGURES, [], path)
    head, _, *rows = path.read_text(encoding="utf-8").splitlines()
    assert head.startswith("The latest, of commit ")
    assert head.endswith(" cores:")
    assert rows == [
        "| name | value | unit | beside | value | ratio |",
        "|---|---|---|---|---|---|",
        "| download.1_tiles | 0.583 | s | a bare loop | 0.613 | 0.951 |",
        "| requests.update_layer | 0 | requests | the least possible | 0 | |",
        "| sandbox_raw_2048_ms | 1270 | ms | ready | 15.4 | 82.3 |",
    ]


def test_a_table_that_is_not_whole_says_so(tmp_path):
    path = tmp_path / "bench.md"
    write_for_people(FIGURES, ["batch"], path)
    assert path.read_text(encoding="utf-8").startswith("Not whole: batch could not be measured.")


def test_the_same_figures_stand_in_table_and_file(tmp_path):
    write(FIGURES, tmp_path / "bench.json")
    kept = (tmp_path / "bench.json").read_text(encoding="utf-8")
    for each in FIGURES:
        assert each.name in as_table(FIGURES)
        assert f'"name": "{each.name}"' in kept


def test_each_action_has_the_longest_gap_and_the_most_work_in_one():
    measured = ((30, 20), (80, 21), (31, 5))
    results = [{"gaps": {"download": pair}, "bare_gaps": {"load": (90, 60)}} for pair in measured]
    gap, busy = gap_figures(results, {"download": ("bare QGIS", "load")})
    assert (gap.name, gap.value, gap.beside_value) == ("gui_gap_ms.download", 31, 90)
    assert (busy.name, busy.value, busy.beside_value) == ("gui_busy_ms.download", 20, 60)


def test_what_hangs_is_ended():
    with pytest.raises(TooSlow), watchdog(1):
        threading.Event().wait(60)


def test_what_ends_by_itself_is_left_alone():
    with watchdog(60):
        done = Path(__file__).is_file()
    assert done


@pytest.mark.parametrize(("seconds", "fits"), [(0.0, False), (3600.0, True)], ids=["no time", "an hour"])
def test_one_more_run_must_fit_in(seconds, fits):
    assert Stopwatch().has_time_for_another(seconds) is fits

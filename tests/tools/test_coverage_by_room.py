"""The report on coverage names what is left out."""

from __future__ import annotations

import pytest

from tools.coverage_by_room import lines_of, report


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [([], ""), ([3], "3"), ([3, 4], "3-4"), ([3, 7, 8, 9], "3, 7-9"), ([1, 2, 4, 5, 6, 9], "1-2, 4-6, 9")],
)
def test_lines_that_follow_each_other_are_one_piece(numbers, expected):
    assert lines_of(numbers) == expected


def test_rooms_are_summed_up_and_lines_of_the_wire_named():
    def file(lines: int, missing: list[int]) -> dict[str, object]:
        summary = {"num_statements": lines, "covered_lines": lines - len(missing)}
        return {"summary": {**summary, "num_branches": 4, "covered_branches": 2}, "missing_lines": missing}

    said = report({
        "sentinelhub_qgis/api/a.py": file(10, [4, 5]),
        "sentinelhub_qgis/api/b.py": file(10, []),
        "sentinelhub_qgis/model/c.py": file(10, [1]),
    })  # fmt: skip

    assert "api            90.0 % of 20 lines, 4 of 8 branches" in said
    assert [line for line in said if line.startswith("  ")] == ["  sentinelhub_qgis/api/a.py: 4-5"]

"""Names of files made of whatever features are called."""

from __future__ import annotations

import pytest

from sentinelhub_qgis.model.batch.area import BatchArea, named
from sentinelhub_qgis.model.batch.errors import TemplateLacks, TemplateUnusable
from sentinelhub_qgis.model.batch.names import Names, check_tells_apart, check_template, filled, is_inside, safe_part
from tests.unit.operations.batches import field_of

HOSTILE = [
    ("", ""),
    ("   ", ""),
    (".", ""),
    ("..", ""),
    ("../../etc/passwd", "etc_passwd"),
    ("a/b\\c", "a_b_c"),
    ("C:\\Windows", "C_Windows"),
    ("CON", "_CON"),
    ("nul.txt", "_nul.txt"),
    ("Com1", "_Com1"),
    ("LPT¹", "_LPT¹"),
    ("conin$", "conin"),
    ("console", "console"),
    ("ends with a dot.", "ends_with_a_dot"),
    ("tab\tline\nnull\x00bell\x07", "tab_line_null_bell"),
    ('<>:"|?*', ""),
    ("=1+1", "1_1"),
    ("-rf", "rf"),
    ("right\u202eleft", "right_left"),
    ("half \ud800", "half"),
    ("Grünfläche Nº 5", "Grünfläche_Nº_5"),
    ("e\u0301", "é"),
    ("खेत", "खेत"),
    ("農地", "農地"),
    ("{area}", "area"),
    ("%s%n", "s_n"),
]


@pytest.mark.parametrize(("name", "part"), HOSTILE, ids=[repr(name) for name, _ in HOSTILE])
def test_a_name_becomes_one_part_of_a_path_or_nothing(name: str, part: str) -> None:
    assert safe_part(name) == part
    assert part == "" or is_inside(part)


@pytest.mark.parametrize("sign", ["x", "ü", "農", "\U0001f33e"], ids=["1 byte", "2 bytes", "3 bytes", "4 bytes"])
def test_long_names_fit_into_a_file_system(sign: str) -> None:
    assert len(safe_part(sign * 300).encode()) <= 150


def stems(*names: str) -> list[str]:
    return [area.stem for area in named(field_of(name, number) for number, name in enumerate(names))]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("a", "a", "A", "á", "a\u0301"), ["a", "a_2", "A_3", "á", "á_2"]),
        (("", "..", "a_2", "a", "a"), ["area_1", "area_2", "a_2", "a", "a_3"]),
        (("x" * 300, "x" * 301), ["x" * 80, "x" * 80 + "_2"]),
        (("CON", "con"), ["_CON", "_con_2"]),
        (("a/b", "a\\b", "a:b"), ["a_b", "a_b_2", "a_b_3"]),
    ],
    ids=["same", "missing", "long", "reserved", "signs"],
)
def test_no_two_areas_have_one_stem(names: tuple[str, ...], expected: list[str]) -> None:
    found = stems(*names)
    # The counting of same names is by what they are without regard to case.
    assert len({stem.casefold() for stem in found}) == len(names)
    assert found == expected


def test_areas_that_are_known_keep_their_stems_when_others_come_before_them() -> None:
    first = named([field_of("a", 0), field_of("a", 1)])
    again = named([field_of("a", 2), field_of("a", 1), field_of("a", 0)], known=first)
    assert [area.stem for area in again] == ["a_3", "a_2", "a"]


def test_the_same_feature_twice_is_one_area() -> None:
    assert len(named([field_of("a"), field_of("a")])) == 1


@pytest.mark.parametrize(
    ("template", "part"),
    [
        ("{nobody}", "{nobody}"),
        ("{}", "{}"),
        ("{area.name}", "{area.name}"),
        ("{area!r}", "{area}"),
        ("{area:>999999999}", "{area}"),
        ("{area", ""),
        ("../{area}", ".."),
        ("/{area}", ""),
        ("{area}/", ""),
        ("{area}//{date}", ""),
        ("./{area}", "."),
        ("C:{area}", ":"),
        ("{area}\\{date}", "\\"),
        ("a/b/c/d/{area}", ""),
        ("{area}" * 100, ""),
    ],
)
def test_templates_that_cannot_be_filled_in_are_refused(template: str, part: str) -> None:
    with pytest.raises(TemplateUnusable) as caught:
        check_template(template)
    assert caught.value.part == part


@pytest.mark.parametrize(
    ("template", "several", "missing"),
    [
        ("{date}_{product}", {"area": 2}, "area"),
        ("{area}_{product}", {"area": 2, "date": 2}, "date"),
        ("{area}_{date}", {"product": 2}, "product"),
        ("image", {"area": 1, "date": 12, "product": 1}, "date"),
    ],
)
def test_templates_that_do_not_tell_rows_apart_are_refused(
    template: str, several: dict[str, int], missing: str
) -> None:
    with pytest.raises(TemplateLacks) as caught:
        check_tells_apart(template, several)
    assert caught.value.detail == missing


@pytest.mark.parametrize(
    ("template", "several"),
    [
        ("{area}/{date}_{product}", {"area": 300, "date": 12, "product": 3}),
        ("{area}_{year}-{month}", {"area": 3, "date": 12, "product": 1}),
        ("{area}_{number}", {"area": 3, "date": 12, "product": 2}),
        ("image", {"area": 1, "date": 1, "product": 1}),
    ],
)
def test_templates_that_do_are_taken(template: str, several: dict[str, int]) -> None:
    check_tells_apart(template, several)


@pytest.mark.parametrize(
    ("template", "path"),
    [
        ("{area}/{date}", ".._up/2022-06"),
        ("{product}", "CON"),
        ("{collection}", ""),
    ],
)
def test_nothing_in_a_value_makes_a_folder(template: str, path: str) -> None:
    found = filled(template, {"area": "../up", "date": "2022-06", "product": "CON", "collection": ".."})
    assert found == {".._up/2022-06": "up/2022-06", "CON": "_CON", "": "_"}[path]
    assert is_inside(found)


@pytest.mark.parametrize(
    "name",
    [
        *("", "/etc/passwd", "../a", "a/../b", "a//b", "C:/a", "a\\b", ".hidden", "a/.b", "a.", "a ", "a\n"),
        *("x" * 1001, 5, None),
    ],
)
def test_files_outside_are_none_of_a_manifest(name: object) -> None:
    assert not is_inside(name)


def test_names_that_are_there_are_not_given() -> None:
    names = Names(["A"], lambda name: name == "b")
    assert [names.unique(name) for name in ("a", "b", "b", "c", "C")] == ["a_2", "b_2", "b_3", "c", "C_2"]


def test_many_rows_of_one_name_take_no_more_than_a_look_each() -> None:
    looks = 0

    def look(_name: str) -> bool:
        nonlocal looks
        looks += 1
        return False

    names = Names((), look)
    assert len({names.unique("same") for _ in range(2000)}) == 2000
    assert looks <= 4000


def test_a_key_is_of_name_and_shape_alone() -> None:
    area = field_of("a")
    keys = {area.key, field_of("a", 1).key, field_of("b").key, field_of("a", side=30).key}
    assert len(keys) == 4
    assert named([area])[0].key == area.key
    assert isinstance(area, BatchArea)

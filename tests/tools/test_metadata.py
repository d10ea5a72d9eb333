"""metadata.txt reads the same in QGIS as it was written."""

from __future__ import annotations

import pytest

from tools.metadata import (
    PUBLISHER_FIELDS,
    MetadataError,
    changelog,
    filled,
    read_metadata,
    read_publisher,
    still_examples,
)

TEMPLATE = "[general]\nname=N\nversion=1.2.3\nabout=First.\n\n    Second.\n"
PUBLISHER = {
    "author": "A. Author",
    "email": "a@author.net",
    "homepage": "https://author.net",
    "repository": "https://author.net/r",
    "tracker": "https://author.net/t",
}
CHANGELOG = """# Changelog

Words before.

## [1.1.0] - 2026-02-03

### Added

- One thing with `code`,
  told on two lines.
- [A link](https://somewhere.net) and *emphasis* at 100 %.

### Fixed

- snake_case_names stay.

## [1.0.0] - 2026-01-02

- The first.
"""
PLAIN = """1.1.0 - 2026-02-03
Added:
- One thing with code, told on two lines.
- A link and emphasis at 100 percent.
Fixed:
- snake_case_names stay.

1.0.0 - 2026-01-02
- The first."""


def test_the_changelog_becomes_plain_text():
    assert changelog(CHANGELOG) == PLAIN


def test_all_fields_come_back_as_qgis_reads_them():
    fields = read_metadata(filled(TEMPLATE, PUBLISHER, PLAIN))

    assert {name: fields[name] for name in PUBLISHER_FIELDS} == PUBLISHER
    assert fields["changelog"] == PLAIN
    assert fields["about"] == "First.\n\nSecond."


def test_a_field_with_a_home_of_its_own_may_not_stand_in_the_template():
    with pytest.raises(MetadataError, match="author belong"):
        filled(TEMPLATE + "author=Me\n", PUBLISHER, "")


def test_a_percent_sign_that_qgis_would_stumble_over_is_refused():
    with pytest.raises(MetadataError, match=r"metadata\.txt"):
        read_metadata(TEMPLATE + "description=100 % of it\n")


@pytest.mark.parametrize(
    "text, complaint",
    [
        ("", "no section"),
        ("[publisher]\nauthor=A\n", "fill in email, homepage, repository, tracker"),
        ("[publisher]\nauthor=\nemail=a\nhomepage=b\nrepository=c\ntracker=d\n", "fill in author"),
    ],
    ids=["empty", "fields missing", "a field empty"],
)
def test_a_publisher_with_gaps_is_refused(tmp_path, text, complaint):
    path = tmp_path / "publisher.cfg"
    path.write_text(text)

    with pytest.raises(MetadataError, match=complaint):
        read_publisher(path)


@pytest.mark.parametrize(
    "changed, told",
    [
        ({}, []),
        ({"email": "me@example.com"}, ["email"]),
        ({"author": "Example Author", "tracker": "https://EXAMPLE.org/x"}, ["author", "tracker"]),
    ],
    ids=["all filled in", "one example", "two examples"],
)
def test_examples_are_told_apart(changed, told):
    assert still_examples(PUBLISHER | changed) == told

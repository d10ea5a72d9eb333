"""Downloads that broke off are found again, taken up, and given up."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from sentinelhub_qgis.model import errors
from sentinelhub_qgis.model.orders.product_order import Dates, ProductOrder
from sentinelhub_qgis.model.orders.standing import Standing
from sentinelhub_qgis.model.period import Period
from sentinelhub_qgis.operations.download.download_image import KEPT_DAYS
from sentinelhub_qgis.operations.download.download_product import download_product, product_folder
from sentinelhub_qgis.operations.download.resume_downloads import (
    DownloadNote,
    Unfinished,
    discard_download,
    forget_download,
    forget_if_nothing_is_left,
    note_download,
    unfinished_downloads,
    unfinished_in,
)
from sentinelhub_qgis.raster.work_folder import WorkFolder
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.fake_service import FakeSession
from tests.unit.operations.orders import order_of
from tests.unit.operations.test_download_product import Service

DAY = 86_400.0
NOW = 2e9
IMAGE = order_of(100, 90)

pytestmark = pytest.mark.usefixtures("small_tiles")


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "notes"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def note_of(data: Path, order: ProductOrder | None = None, name: str = "a.tif") -> DownloadNote:
    return DownloadNote("me", "https://x", "https://y", order or ProductOrder(IMAGE), data / name)


def quota(_sink: object) -> None:
    raise errors.QuotaUsedUp


def broken_off(notes: Path, note: DownloadNote, session: FakeSession) -> None:
    note_download(notes, note)
    with pytest.raises(errors.QuotaUsedUp):
        download_product(note.order, session, Hands(), Watcher(), note.target)


def set_age(folder: Path, days: float) -> None:
    for path in folder.rglob("*.tif"):
        os.utime(path, (NOW - days * DAY - 60, NOW - days * DAY - 60))


def test_a_download_that_broke_off_is_found_with_how_far_it_is(notes: Path, data: Path) -> None:
    note = note_of(data)
    broken_off(notes, note, FakeSession(troubles={3: quota}))
    set_age(data, 5)
    assert unfinished_downloads(notes, NOW) == (Unfinished(note, Standing(2, 4, 3.0, 2), days=5),)


@pytest.mark.parametrize("days, is_outdated", [(KEPT_DAYS - 1, False), (KEPT_DAYS, True)])
def test_old_parts_are_known_for_old(days: int, is_outdated: bool, notes: Path, data: Path) -> None:
    broken_off(notes, note_of(data), FakeSession(troubles={3: quota}))
    set_age(data, days)
    assert unfinished_downloads(notes, NOW)[0].is_outdated is is_outdated


def test_what_is_found_is_taken_up_without_asking_twice(notes: Path, data: Path) -> None:
    first, second = FakeSession(troubles={3: quota}), FakeSession()
    broken_off(notes, note_of(data), first)
    (found,) = unfinished_downloads(notes, NOW)
    note = found.note
    product = download_product(note.order, second, Hands(), Watcher(), note.target)
    assert product.requests == 2
    assert set(first.boxes[:2]).isdisjoint(second.boxes)
    assert unfinished_downloads(notes, NOW) == ()
    assert list(data.iterdir()) == [data / "a.tif"]


def test_several_are_told_apart(notes: Path, data: Path) -> None:
    one, other = note_of(data), note_of(data, ProductOrder(replace(IMAGE, max_cloud_cover=3)), "b.tif")
    broken_off(notes, one, FakeSession(troubles={3: quota}))
    broken_off(notes, other, FakeSession(troubles={4: quota}))
    found = unfinished_downloads(notes, NOW)
    assert [(each.note, each.standing.done) for each in found] == [(one, 2), (other, 3)]
    discard_download(notes, one)
    assert [each.note for each in unfinished_downloads(notes, NOW)] == [other]


@pytest.mark.parametrize("dates", [Dates.FILES, Dates.STACK], ids=lambda one: one.value)
def test_all_dates_are_one_download(dates: Dates, notes: Path, data: Path) -> None:
    period = Period(date(2022, 6, 1), date(2022, 6, 30))
    note = note_of(data, ProductOrder(replace(IMAGE, period=period), dates))
    broken_off(notes, note, Service(4, troubles={7: quota}))
    (found,) = unfinished_downloads(notes, NOW)
    assert found.note == note
    # Of three days one is whole, and half of another.
    assert found.standing == Standing(6, 12, 9.0, 6)
    discard_download(notes, note)
    assert unfinished_downloads(notes, NOW) == ()
    assert [path for path in data.iterdir() if path.name.startswith(".")] == []


def test_discarding_leaves_the_target_and_other_downloads(notes: Path, data: Path) -> None:
    (data / "a.tif").write_bytes(b"an older image")
    note = note_of(data)
    broken_off(notes, note, FakeSession(troubles={3: quota}))
    discard_download(notes, note)
    assert list(data.iterdir()) == [data / "a.tif"]
    assert list(notes.iterdir()) == []


def test_a_download_under_way_is_neither_found_nor_discarded(notes: Path, data: Path) -> None:
    note = note_of(data)
    broken_off(notes, note, FakeSession(troubles={3: quota}))
    work = WorkFolder(note.target, "")
    work.path = next(data.glob(".sentinel-hub-*"))
    work._lock._file = work.path / "lock"
    work.open()
    assert unfinished_downloads(notes, NOW) == ()
    with pytest.raises(errors.AlreadyUnderWay):
        discard_download(notes, note)
    work.leave()
    assert len(unfinished_downloads(notes, NOW)) == 1


def test_a_note_of_which_nothing_is_left_is_no_download_and_goes_in_time(notes: Path, data: Path) -> None:
    note = note_of(data)
    note_download(notes, note)
    written = next(notes.iterdir()).stat().st_mtime
    assert unfinished_downloads(notes, written + DAY) == ()
    assert len(list(notes.iterdir())) == 1
    assert unfinished_downloads(notes, written + 8 * DAY) == ()
    assert list(notes.iterdir()) == []


def test_a_note_waits_for_a_disk_that_is_away(notes: Path, data: Path) -> None:
    note_download(notes, note_of(data / "unplugged"))
    assert unfinished_downloads(notes, NOW + 100 * DAY) == ()
    assert len(list(notes.iterdir())) == 1


@pytest.mark.parametrize("has_parts", [True, False], ids=["parts kept", "nothing kept"])
def test_a_note_stays_with_its_parts(has_parts: bool, notes: Path, data: Path) -> None:
    note = note_of(data)
    broken_off(notes, note, FakeSession(troubles={3 if has_parts else 1: quota}))
    forget_if_nothing_is_left(notes, note)
    assert len(list(notes.iterdir())) == has_parts
    forget_download(notes, note)
    assert list(notes.iterdir()) == []


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"layout": 1}', '{"layout": 99}'])
def test_a_note_that_cannot_be_understood_goes(content: str, notes: Path) -> None:
    notes.mkdir(parents=True)
    (notes / "a.json").write_text(content)
    assert unfinished_downloads(notes, NOW) == ()
    assert list(notes.iterdir()) == []


def test_without_its_manifest_a_folder_is_not_found_but_still_used(notes: Path, data: Path) -> None:
    note = note_of(data)
    broken_off(notes, note, FakeSession(troubles={3: quota}))
    next(data.rglob("manifest.json")).unlink()
    assert unfinished_downloads(notes, NOW) == ()
    product = download_product(note.order, FakeSession(), Hands(), Watcher(), note.target)
    assert product.requests == 2


def test_a_folder_tells_by_itself_what_was_begun_in_it(notes: Path, data: Path) -> None:
    period = Period(date(2022, 6, 1), date(2022, 6, 30))
    plain, dated = note_of(data), note_of(data, ProductOrder(replace(IMAGE, period=period), Dates.STACK), "b.tif")
    broken_off(notes, plain, FakeSession(troubles={3: quota}))
    broken_off(notes, dated, Service(4, troubles={7: quota}))
    found = {one.note.target.name: one for one in unfinished_in(data, NOW)}
    assert {name: one.standing.done for name, one in found.items()} == {"a.tif": 2, "b.tif": 6}
    assert found["b.tif"].note.order == dated.order
    assert found["b.tif"].note.base_url == FakeSession.deployment.base_url
    note = found["a.tif"].note
    download_product(note.order, FakeSession(), Hands(), Watcher(), note.target)
    assert [one.note.target.name for one in unfinished_in(data, NOW)] == ["b.tif"]


def test_a_finished_picture_of_which_the_writing_failed_is_something_left(notes: Path, data: Path) -> None:
    note = note_of(data)
    folder = product_folder(note.order, note.target)
    folder.mkdir()
    note_download(notes, note)
    written = next(notes.iterdir()).stat().st_mtime
    assert unfinished_downloads(notes, written) == ()
    (folder / "a").mkdir()
    (folder / "a" / "image.done").write_text("{}", encoding="utf-8")
    (found,) = unfinished_downloads(notes, written)
    assert found.standing.done == 0
    discard_download(notes, note)
    assert list(data.iterdir()) == []


@pytest.mark.parametrize("name", ["a_2.tif", "ab.tif"])
def test_the_same_order_for_another_file_is_another_download(name: str, notes: Path, data: Path) -> None:
    one, other = note_of(data), note_of(data, name=name)
    broken_off(notes, one, FakeSession(troubles={3: quota}))
    broken_off(notes, other, FakeSession(troubles={4: quota}))
    assert sorted(each.standing.done for each in unfinished_downloads(notes, NOW)) == [2, 3]
    discard_download(notes, one)
    (left,) = unfinished_downloads(notes, NOW)
    assert (left.note.target.name, left.standing.done) == (name, 3)

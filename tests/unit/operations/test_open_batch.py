"""Manifests that are damaged, of another version, or that lead elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sentinelhub_qgis.model.batch import errors as batch_errors
from sentinelhub_qgis.model.batch.batch import Batch, Outcome, RowState
from sentinelhub_qgis.operations.batch.open_batch import open_batch, save_batch
from sentinelhub_qgis.operations.batch.plan_batch import plan_batch
from sentinelhub_qgis.raster.batch.folder import BatchFolder, stays_inside
from tests.unit.fakes import Hands, Watcher
from tests.unit.operations.batches import batch_of


def kept(folder: Path, template: str = "{area}/{date}") -> tuple[Path, Batch]:
    batch = plan_batch(batch_of("a", "b", template=template), None, Hands(), Watcher()).batch
    save_batch(folder / "batch.json", batch, {})
    return folder / "batch.json", batch


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_one_that_was_cut_off_is_damaged(share: float, tmp_path: Path) -> None:
    manifest, _ = kept(tmp_path)
    content = manifest.read_bytes().rstrip()
    manifest.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(batch_errors.ManifestDamaged) as caught:
        open_batch(manifest)
    assert caught.value.path == str(manifest)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe\x00", b"[" * 100_000, b'{"format": NaN}', b"5", b'"text"'],
    ids=["bytes", "deep", "NaN", "5", "text"],
)
def test_one_that_is_something_else_is_damaged(content: bytes, tmp_path: Path) -> None:
    manifest = tmp_path / "batch.json"
    manifest.write_bytes(content)
    with pytest.raises(batch_errors.ManifestDamaged):
        open_batch(manifest)


def test_one_that_is_not_there_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(batch_errors.ManifestUnusable):
        open_batch(tmp_path / "batch.json")
    with pytest.raises(batch_errors.ManifestUnusable):
        open_batch(tmp_path)


def test_one_of_a_later_version_says_so(tmp_path: Path) -> None:
    manifest, _ = kept(tmp_path)
    document = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**document, "layout": 2, "rows": "otherwise"}))
    with pytest.raises(batch_errors.ManifestOfOtherVersion):
        open_batch(manifest)


def test_one_saved_by_an_editor_with_a_mark_is_read(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    manifest.write_bytes(b"\xef\xbb\xbf" + manifest.read_bytes().replace(b"\n", b"\r\n"))
    assert open_batch(manifest).batch == batch


def test_a_folder_that_is_a_link_to_elsewhere_is_refused(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    manifest, _ = kept(home)
    elsewhere.mkdir()
    (home / "a").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(batch_errors.ManifestNamesOutside) as caught:
        open_batch(manifest)
    assert caught.value.detail == "a"


def test_a_file_that_is_a_link_to_elsewhere_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    manifest, _ = kept(home, "{area}_{date}")
    (tmp_path / "secret.tif").write_text("x")
    (home / "a_2022-06-12.tif").symlink_to(tmp_path / "secret.tif")
    with pytest.raises(batch_errors.ManifestNamesOutside):
        open_batch(manifest)


def test_a_link_within_the_folder_is_none_of_our_business(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    (tmp_path / "there").mkdir()
    (tmp_path / "a").symlink_to(tmp_path / "there", target_is_directory=True)
    assert open_batch(manifest).batch == batch
    assert not stays_inside(tmp_path, "..")
    assert not stays_inside(tmp_path, "a/../..")


def test_rows_whose_files_are_gone_wait_again(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    first, second = batch.rows[:2]
    outcomes = {row.id: Outcome(RowState.DONE, (batch.file(row),), 1.0, 1) for row in (first, second)}
    save_batch(manifest, batch, outcomes)
    (tmp_path / "a").mkdir()
    (tmp_path / batch.file(second)).write_text("x")
    found = open_batch(manifest).outcomes
    assert found[first.id] == Outcome(units=1.0, requests=1)
    assert found[second.id] == outcomes[second.id]


def journal(manifest: Path, *lines: str) -> None:
    BatchFolder(manifest).journal.write_bytes("\n".join(lines).encode())


def test_a_journal_whose_last_line_is_cut_off_is_read_up_to_it(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    one, other = batch.rows[:2]
    whole = json.dumps({"row": one.id, "state": "empty", "units": 0.5})
    journal(manifest, "", whole, '{"row": "of another batch", "state": "done"}', whole.replace(one.id, other.id)[:-5])
    assert open_batch(manifest).outcomes == {one.id: Outcome(RowState.EMPTY, units=0.5)}


def test_a_journal_goes_on_behind_a_line_that_was_cut_off(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    journal(manifest, '{"row": "cut')
    folder = BatchFolder(manifest)
    folder.append(batch.rows[0].id, {"state": "empty"})
    folder.leave()
    assert open_batch(manifest).outcomes == {batch.rows[0].id: Outcome(RowState.EMPTY)}


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        ({"files": ["../../a.tif"], "state": "done"}, batch_errors.ManifestNamesOutside),
        ({"state": "perhaps"}, batch_errors.ManifestDamaged),
        ({"units": "many"}, batch_errors.ManifestDamaged),
    ],
)
def test_a_journal_is_read_as_strictly(
    entry: dict[str, object], error: type[batch_errors.ManifestUnusable], tmp_path: Path
) -> None:
    manifest, batch = kept(tmp_path)
    journal(manifest, json.dumps({"row": batch.rows[0].id, **entry}))
    with pytest.raises(error):
        open_batch(manifest)


def test_writing_the_manifest_ends_the_journal(tmp_path: Path) -> None:
    manifest, batch = kept(tmp_path)
    folder = BatchFolder(manifest)
    folder.append(batch.rows[0].id, {"state": "empty"})
    save_batch(manifest, batch, {})
    assert not folder.journal.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["batch.csv", "batch.json"]
    folder.leave()

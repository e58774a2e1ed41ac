import gc
import sys
import time
from pathlib import Path

import pytest

from hearsay import limits
from hearsay.errors import BadInput
from hearsay.reading.actors import store
from hearsay.reading.actors.directory import Code, Directory, Entry

VENN = Directory.of([Entry(("Orla Venn",), (Code("FRA", "GOV", "2001-01-01", None),))])


def test_what_is_kept_is_found_again(tmp_path):
    folder = tmp_path / "new" / "folder"
    path = store.keep(VENN, folder)
    assert path == store.directory_path(folder)
    assert store.directory(folder).stored == VENN.stored
    assert [each.name for each in folder.iterdir()] == ["actors.json"]


def test_without_a_file_there_is_no_directory(tmp_path):
    assert store.directory(tmp_path) is None


def test_a_changed_file_is_read_anew(tmp_path):
    store.keep(VENN, tmp_path)
    assert len(store.directory(tmp_path)) == 1
    store.keep(Directory.of([]), tmp_path)
    assert len(store.directory(tmp_path)) == 0


def test_an_unchanged_file_is_read_once(tmp_path):
    store.keep(VENN, tmp_path)
    assert store.directory(tmp_path) is store.directory(tmp_path)


def test_what_is_forgotten_is_gone(tmp_path):
    store.keep(VENN, tmp_path)
    assert store.forget(tmp_path) is True
    assert store.directory(tmp_path) is None
    assert store.forget(tmp_path) is False


@pytest.mark.parametrize("damaged", [b"", b"{}", b"[1, 2]", b"\xff\xfe", b'["hearsay/actors/1", []]'])
def test_a_damaged_file_is_refused(tmp_path, damaged):
    store.directory_path(tmp_path).write_bytes(damaged)
    with pytest.raises(BadInput, match="forget"):
        store.directory(tmp_path)


def test_a_file_of_another_version_is_refused(tmp_path):
    store.directory_path(tmp_path).write_bytes(b'["hearsay/actors/9", [], [], {}, {}]')
    with pytest.raises(BadInput, match="another version"):
        store.directory(tmp_path)


def test_too_much_is_neither_kept_nor_read(tmp_path, monkeypatch):
    store.keep(VENN, tmp_path)
    monkeypatch.setattr(store, "MAX_DIRECTORY_BYTES", 10)
    with pytest.raises(BadInput, match="more actors than can be kept"):
        store.keep(VENN, tmp_path)
    with pytest.raises(BadInput, match="too large"):
        store._read(store.directory_path(tmp_path), 0, 11)
    assert limits.MAX_DIRECTORY_BYTES > 10


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path):
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(BadInput, match="cannot be written"):
        store.keep(VENN, tmp_path / "taken")
    with pytest.raises(BadInput, match="cannot be taken away"):
        store.forget(tmp_path / "taken")


@pytest.mark.parametrize(
    ("platform", "environment", "ends"),
    [
        ("linux", {"HEARSAY_DATA": "kept"}, "kept"),
        ("linux", {"XDG_DATA_HOME": "xdg"}, "xdg/hearsay"),
        ("linux", {}, ".local/share/hearsay"),
        ("darwin", {}, "Library/Application Support/hearsay"),
        ("win32", {"LOCALAPPDATA": "local"}, "local/hearsay"),
        ("win32", {}, "AppData/Local/hearsay"),
    ],
)
def test_the_folder_follows_the_setting_and_the_platform(monkeypatch, platform, environment, ends):
    for name in ("HEARSAY_DATA", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert str(store.data_folder()).endswith(str(Path(ends)))


def test_60_000_names_are_loaded_in_time(tmp_path):
    """Generous, as the machines of the checks are shared: measured, it takes a fifth."""
    many = (Entry((f"Actor Number {at}",), (Code("FRA", "GOV"),)) for at in range(60_000))
    store.keep(Directory.of(many), tmp_path)
    gc.disable()  # what other tests left behind is not for the load to clear away
    try:
        before = time.process_time()
        assert len(store.directory(tmp_path)) == 60_000
        assert time.process_time() - before < 0.3
    finally:
        gc.enable()

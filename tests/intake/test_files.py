import os
from pathlib import Path

import pytest

from hearsay.errors import CannotOpen
from hearsay.intake.files import find_files, refusal_to_open
from hearsay.limits import MAX_FOLDER_DEPTH


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def found(folder: Path) -> list[str]:
    return [
        str(item.relative_to(folder)) if isinstance(item, Path) else item.what for item in find_files(folder)
    ]


def test_a_file_is_itself_even_if_it_is_not_there(tmp_path):
    assert list(find_files(tmp_path / "gone.txt")) == [tmp_path / "gone.txt"]


def test_the_files_of_a_folder_and_of_those_in_it_come_sorted_by_name(tmp_path):
    make(tmp_path, "c.txt", "a.html", "b/z.txt", "b/a/y.txt", "b/B.txt")
    assert found(tmp_path) == ["a.html", "b/B.txt", "b/a/y.txt", "b/z.txt", "c.txt"]


def test_hidden_names_are_passed_over(tmp_path):
    make(tmp_path, ".hidden.txt", ".git/config", "a.txt")
    assert found(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("names", [(), (".hidden",), ("empty/.hidden",)])
def test_a_folder_without_files_is_refused(tmp_path, names):
    make(tmp_path, *names)
    (refusal,) = find_files(tmp_path)
    assert isinstance(refusal, CannotOpen)
    assert str(refusal) == f"{tmp_path}: the folder holds no files; name one that holds reports"


def test_links_to_folders_are_not_followed_and_links_to_files_are(tmp_path):
    make(tmp_path, "folder/a.txt")
    (tmp_path / "folder" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "folder" / "link.txt").symlink_to(tmp_path / "folder" / "a.txt")
    (tmp_path / "folder" / "nowhere.txt").symlink_to(tmp_path / "gone")
    (tmp_path / "folder" / "self.txt").symlink_to(tmp_path / "folder" / "self.txt")
    assert found(tmp_path / "folder") == ["a.txt", "link.txt"]


def test_pipes_and_sockets_in_a_folder_are_passed_over(tmp_path):
    make(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")  # opening it would wait for ever
    assert found(tmp_path) == ["a.txt"]


def test_folders_are_entered_to_a_bound(tmp_path):
    deep = "/".join(["d"] * (MAX_FOLDER_DEPTH - 1))
    make(tmp_path, f"{deep}/in.txt", f"{deep}/d/out.txt", "z.txt")
    assert found(tmp_path) == ["there are more than 64 folders within each other", f"{deep}/in.txt", "z.txt"]


def test_files_come_as_they_are_asked_for(tmp_path):
    make(tmp_path, "a.txt", "b/c.txt")
    files = find_files(tmp_path)
    assert next(files) == tmp_path / "a.txt"
    make(tmp_path, "b/d.txt")
    assert len(list(files)) == 2


def test_a_refusal_says_what_the_system_said():
    refusal = refusal_to_open(FileNotFoundError(2, "No such file or directory"), "x.txt")
    assert str(refusal) == (
        "x.txt: it cannot be opened (no such file or directory); check the name and who may read it"
    )
    assert "null byte" in str(refusal_to_open(ValueError("embedded null byte"), "a\0b"))

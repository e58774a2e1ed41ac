import gzip
import zipfile

import pytest

from hearsay.errors import BadInput
from hearsay.limits import MAX_PLACE_LINE_BYTES
from hearsay.reading.gazetteer.streams import digest_of, lines_of

TEXT = "Orlec\nLénz\n"


def texts(path):
    return [line.text for line in lines_of(path)]


def test_lines_are_the_same_however_a_file_is_packed(tmp_path):
    plain, packed, folder = tmp_path / "a.txt", tmp_path / "a.gz", tmp_path / "a.zip"
    plain.write_text(TEXT, encoding="utf-8")
    packed.write_bytes(gzip.compress(TEXT.encode()))
    with zipfile.ZipFile(folder, "w") as file:
        file.writestr("readme.txt", "x")
        file.writestr("a.txt", TEXT)
    assert texts(plain) == texts(packed) == texts(folder) == ["Orlec\n", "Lénz\n"]


def test_lines_are_numbered_from_one(tmp_path):
    (tmp_path / "a.txt").write_text("x\n\ny")
    assert [(line.number, line.text) for line in lines_of(tmp_path / "a.txt")] == [
        (1, "x\n"),
        (2, "\n"),
        (3, "y"),
    ]


def test_a_mark_of_byte_order_is_no_text(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfname\n")
    assert texts(tmp_path / "a.txt") == ["name\n"]


def test_a_line_that_is_not_utf_8_says_so_and_the_rest_goes_on(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"x\n\xff\xfe\ny\n")
    assert [line.reason for line in lines_of(tmp_path / "a.txt")] == [None, "the line is not UTF-8", None]


def test_a_line_over_the_bound_says_so_and_the_rest_goes_on(tmp_path):
    within, over = "x" * (MAX_PLACE_LINE_BYTES - 1), "y" * (3 * MAX_PLACE_LINE_BYTES)
    (tmp_path / "a.txt").write_text(f"{within}\n{over}\nz\n")
    lines = list(lines_of(tmp_path / "a.txt"))
    assert [line.number for line in lines] == [1, 2, 3]
    assert lines[0].reason is None
    assert lines[1].reason == f"the line has over {MAX_PLACE_LINE_BYTES:,} bytes"
    assert lines[2].text == "z\n"


def test_a_packed_file_that_is_cut_off_is_refused_after_what_it_holds(tmp_path):
    whole = gzip.compress("".join(f"{number} Orlec\n" for number in range(100_000)).encode())
    (tmp_path / "a.gz").write_bytes(whole[: len(whole) // 2])
    lines = lines_of(tmp_path / "a.gz")
    assert next(lines).text == "0 Orlec\n"
    with pytest.raises(BadInput, match=r"a\.gz: the file cannot be read; check its name, or fetch it anew"):
        list(lines)


def test_a_zip_without_files_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w"):
        pass
    with pytest.raises(BadInput, match="the zip file is empty"):
        list(lines_of(tmp_path / "a.zip"))


def test_a_file_that_is_absent_is_refused(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        list(lines_of(tmp_path / "none.txt"))
    with pytest.raises(BadInput, match="cannot be read"):
        digest_of(tmp_path / "none.txt")


def test_files_are_told_apart_by_their_beginning_and_size(tmp_path):
    for name, text in (("a", "x"), ("b", "x"), ("c", "xx"), ("d", "y")):
        (tmp_path / name).write_text(text)
    digests = [digest_of(tmp_path / name) for name in "abcd"]
    assert digests[0] == digests[1]
    assert len(set(digests)) == 3

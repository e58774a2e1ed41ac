import gzip

import pytest

from hearsay.errors import BadInput
from hearsay.reading.actors import importing
from hearsay.reading.actors.directory import Code
from hearsay.reading.actors.importing import read_actors, with_added
from hearsay.reading.actors.petrarch import BadRow

DICTIONARY = "# ours\nVENN_FRONT_ [FRAREB]\n+VF\nGUNMAN [~UAF]\nMOOR [QQQ]\n"
TABLE = "name,country,sector\nVenn Front,ITA,PTY\n"


def written(folder, name, content):
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_dictionary_is_told_from_a_table_by_what_is_in_it(tmp_path):
    found = read_actors(written(tmp_path, "a.csv", DICTIONARY))
    assert [entry.names for entry in found.actors] == [("Venn Front", "VF")]
    assert [role.sector for role in found.roles] == ["UAF"]
    assert [row.line for row in found.bad] == [5]
    assert found.names == 2
    table = read_actors(written(tmp_path, "a.txt", TABLE))
    assert table.actors[0].codes == (Code("ITA", "PTY"),)


def test_a_gzipped_file_is_read_as_well(tmp_path):
    packed = written(tmp_path, "a.txt.gz", gzip.compress(DICTIONARY.encode()))
    assert read_actors(packed) == read_actors(written(tmp_path, "a.txt", DICTIONARY))


@pytest.mark.parametrize(
    "content", ["José_Venn [FRA]".encode("cp1252"), "José_Venn [FRA]".encode(), "\ufeffJosé_Venn [FRA]"]
)
def test_older_encodings_are_read(tmp_path, content):
    assert read_actors(written(tmp_path, "a.txt", content)).actors[0].names == ("José Venn",)


@pytest.mark.parametrize("content", [b"\0\1\2", b"\x1f\x8b broken"])
def test_what_is_no_text_is_refused(tmp_path, content):
    with pytest.raises(BadInput, match=r"no text|cannot be read"):
        read_actors(written(tmp_path, "a.txt", content))


def test_a_file_over_the_bound_is_refused_packed_or_not(tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "MAX_DIRECTORY_BYTES", 100)
    for content in (b"A [FRA]\n" * 50, gzip.compress(b"A [FRA]\n" * 50)):
        with pytest.raises(BadInput, match="too large"):
            read_actors(written(tmp_path, "a.txt", content))


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        read_actors(tmp_path / "none.txt")


def test_what_is_imported_later_goes_first_and_the_rest_stays(tmp_path):
    first = with_added(None, read_actors(written(tmp_path, "a.txt", DICTIONARY)), "a.txt")
    both = with_added(first, read_actors(written(tmp_path, "b.csv", TABLE)), "b.csv")
    assert both.item("Venn Front").codes == (Code("ITA", "PTY"),)
    assert both.item("VF").codes == (Code("FRA", "REB"),)
    assert both.stored.roles == {"gunman": "UAF"}
    assert both.stored.made_from == ["a.txt", "b.csv"]


def test_importing_twice_adds_nothing(tmp_path):
    found = read_actors(written(tmp_path, "a.txt", DICTIONARY))
    once = with_added(None, found, "a.txt")
    twice = with_added(once, found, "a.txt")
    assert twice.stored.made_from == ["a.txt"]
    assert twice.stored.names == once.stored.names


def test_a_bad_row_is_no_actor(tmp_path):
    assert isinstance(read_actors(written(tmp_path, "a.txt", "MOOR [QQQ]")).bad[0], BadRow)

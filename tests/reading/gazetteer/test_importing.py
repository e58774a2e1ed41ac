import gzip
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from itertools import islice

import pytest

from hearsay.errors import BadInput
from hearsay.reading.gazetteer.added import Added, forget
from hearsay.reading.gazetteer.importing import add_file
from hearsay.reading.gazetteer.index import Gazetteer
from hearsay.reading.gazetteer.schema import FORMAT
from hearsay.records import Level
from tests.reading.gazetteer.conftest import named, place, write
from tests.reading.gazetteer.test_dumps import row


def dump(number: int) -> str:
    """A country of so many villages."""
    rows = (
        row(id=str(10_000 + each), name=f"Orlec {each}", latitude=f"{each % 90}") for each in range(number)
    )
    return "".join("\t".join(cells) + "\n" for cells in rows)


@pytest.fixture
def shipped(tmp_path):
    quarland = place(1, "Quarland", level=Level.COUNTRY, admin1=None)
    places = Gazetteer(
        [write(tmp_path / "shipped.sqlite", [named(quarland), named(place(7, "Lenz", population=9))])]
    )
    yield places
    places.close()


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "kept" / "places.sqlite"


def take(path, kept, shipped, **told):
    """All steps of adding one file, with the file of added places opened for it."""
    with closing(Added(kept)) as added:
        return list(add_file(path, added, shipped, **told))


TABLES_OF_PLACES = ("places", "names", "keys")


def rows_of(kept):
    with closing(sqlite3.connect(kept)) as file:
        return [file.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in TABLES_OF_PLACES]  # noqa: S608


def test_what_is_added_is_found_beside_what_is_shipped(tmp_path, kept, shipped):
    (tmp_path / "QA.txt").write_text(dump(3))
    (step,) = take(tmp_path / "QA.txt", kept, shipped)
    assert (step.source.kind, step.source.rows, step.source.kept, step.source.is_whole) == (
        "GeoNames places",
        3,
        3,
        True,
    )
    with closing(Gazetteer([kept, tmp_path / "shipped.sqlite"])) as places:
        assert [match.entry.id for match in places.named("Orlec 2")] == [10_002]
        assert [match.entry.id for match in places.named("Lenz")] == [7]


def test_bad_rows_are_told_with_their_line_and_the_rest_goes_on(tmp_path, kept, shipped):
    lines = dump(3).splitlines()
    lines[1] = "\t".join(row(latitude="95"))
    (tmp_path / "QA.txt").write_text("\n".join([lines[0], "", *lines[1:], "cut\toff"]))
    (step,) = take(tmp_path / "QA.txt", kept, shipped)
    assert [(bad.line, bad.reason) for bad in step.bad] == [
        (3, "the coordinates 95, -20.25 lie on no globe"),
        (5, "2 columns instead of 19"),
    ]
    assert (step.source.kept, step.source.refused) == (2, 2)


def test_a_file_that_was_added_is_not_read_again(tmp_path, kept, shipped):
    (tmp_path / "QA.txt").write_text(dump(3))
    take(tmp_path / "QA.txt", kept, shipped)
    assert take(tmp_path / "QA.txt", kept, shipped) == []


@pytest.mark.parametrize("turns", [0, 1, 3, 5])
def test_what_was_stopped_goes_on_where_it_was(tmp_path, kept, shipped, turns):
    (tmp_path / "QA.txt").write_text(dump(53))
    with closing(Added(kept)) as added:
        for _ in islice(add_file(tmp_path / "QA.txt", added, shipped, at_once=10), turns):
            pass
    steps = take(tmp_path / "QA.txt", kept, shipped, at_once=10)
    assert sum(step.read for step in steps) == 53 - 10 * turns
    assert (steps[-1].source.rows, steps[-1].source.kept) == (53, 53)
    whole = tmp_path / "whole.sqlite"
    take(tmp_path / "QA.txt", whole, shipped)
    assert rows_of(kept) == rows_of(whole)


def test_a_turn_that_fails_leaves_what_was_before_it(tmp_path, kept, shipped, monkeypatch):
    (tmp_path / "QA.txt").write_text(dump(30))
    with closing(Added(kept)) as added:
        steps = add_file(tmp_path / "QA.txt", added, shipped, at_once=10)
        next(steps)
        put = added.put
        monkeypatch.setattr(added, "put", lambda each: put(each) if each.entry.id < 10_015 else 1 / 0)
        with pytest.raises(ZeroDivisionError):
            next(steps)
        assert (added.count(), added.sources()[0].rows) == (10, 10)


SLOWLY = """
import sys, time
from pathlib import Path
from hearsay.reading.gazetteer.added import Added
from hearsay.reading.gazetteer.importing import add_file
from hearsay.reading.gazetteer.index import Gazetteer
added = Added(Path(sys.argv[2]))
put = added.put
added.put = lambda each: (put(each), time.sleep(0.002))
for step in add_file(Path(sys.argv[1]), added, Gazetteer([Path(sys.argv[3])]), at_once=50):
    print(step.source.rows, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_process_that_is_killed_in_the_middle_loses_one_turn_at_most(tmp_path, kept, shipped):
    (tmp_path / "QA.txt").write_text(dump(2_000))
    arguments = [sys.executable, "-c", SLOWLY, tmp_path / "QA.txt", kept, tmp_path / "shipped.sqlite"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(3):
            process.stdout.readline()
        time.sleep(0.05)  # into the fourth turn
        os.kill(process.pid, signal.SIGKILL)
    with closing(Gazetteer([kept])) as places:
        assert places.named("Orlec 100")
    steps = take(tmp_path / "QA.txt", kept, shipped)
    assert 2_000 - 50 * 5 <= sum(step.read for step in steps) <= 2_000 - 50 * 3
    whole = tmp_path / "whole.sqlite"
    take(tmp_path / "QA.txt", whole, shipped)
    assert rows_of(kept) == rows_of(whole)


def test_further_names_of_a_shipped_place_are_found_with_all_that_is_known_of_it(tmp_path, kept, shipped):
    (tmp_path / "names.txt").write_text(
        "1\t7\ten\tLentz\t\t\t\t\t\t\n2\t7\tlink\thttps://lenz.example\t\t\t\t\t\t\n"
    )
    (step,) = take(tmp_path / "names.txt", kept, shipped)
    assert (step.source.kind, step.source.kept) == ("GeoNames names", 1)
    with closing(Gazetteer([kept, tmp_path / "shipped.sqlite"])) as places:
        assert [(match.entry.id, match.entry.population) for match in places.named("Lentz")] == [(7, 9)]


def test_codes_name_what_is_known(tmp_path, kept, shipped):
    (tmp_path / "codes.txt").write_text("QA.01\tLénz Province\tLenz Province\t7\nQA.02\tAway\tAway\t8\n")
    (step,) = take(tmp_path / "codes.txt", kept, shipped)
    assert (step.source.kind, step.source.rows, step.source.kept) == ("GeoNames codes", 2, 1)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_of_ones_own_is_added(tmp_path, kept, shipped, delimiter):
    lines = [
        ["name", "lat", "lon", "country"],
        ["North Post", "1", "2", "Quarland"],
        ["South Post", "x", "2", "QA"],
    ]
    (tmp_path / "own.csv").write_text("\n".join(delimiter.join(line) for line in lines))
    (step,) = take(tmp_path / "own.csv", kept, shipped)
    assert (step.source.kind, step.source.kept) == ("own places", 1)
    assert [bad.line for bad in step.bad] == [3]
    with closing(Gazetteer([kept])) as places:
        assert places.named("north post")[0].entry.country == "QA"


def test_a_quoted_cell_may_hold_delimiters_and_line_ends(tmp_path, kept, shipped):
    (tmp_path / "own.csv").write_text('name,lat,lon,aliases\n"Post, North",1,2,"Post;\nOld Post"\nBad,x,2,\n')
    (step,) = take(tmp_path / "own.csv", kept, shipped)
    assert [bad.line for bad in step.bad] == [4]
    with closing(Gazetteer([kept])) as places:
        assert places.has("old post")


def test_a_line_of_a_table_that_is_no_text_is_told(tmp_path, kept, shipped):
    (tmp_path / "own.csv").write_bytes(b"name,lat,lon\nPost,1,2\n\xff\xfe,1,2\nFort,3,4\n")
    (step,) = take(tmp_path / "own.csv", kept, shipped)
    assert [(bad.line, bad.reason) for bad in step.bad] == [(3, "the line is not UTF-8")]
    assert step.source.kept == 2


@pytest.mark.parametrize("text", ["", "\n\n", "Two people were hurt on Monday.\n", "1,2,3\n", "a\tb\n"])
def test_a_file_that_is_no_table_of_places_is_refused(tmp_path, kept, shipped, text):
    (tmp_path / "a.txt").write_text(text)
    with pytest.raises(BadInput, match="this is no table of places; add a country dump"):
        take(tmp_path / "a.txt", kept, shipped)


def test_a_packed_file_that_is_cut_off_keeps_what_came_before(tmp_path, kept, shipped):
    whole = gzip.compress(dump(20_000).encode())
    (tmp_path / "QA.gz").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(BadInput, match="cannot be read"):
        take(tmp_path / "QA.gz", kept, shipped, at_once=100)
    with closing(Added(kept)) as added:
        assert added.count() > 100
        assert not added.sources()[0].is_whole


def test_added_places_of_another_version_are_refused(kept):
    Added(kept).close()
    with closing(sqlite3.connect(kept)) as file:
        file.execute(f"PRAGMA user_version = {FORMAT + 1}")
    with pytest.raises(BadInput, match="another version; run `hearsay gazetteer forget`"):
        Added(kept)


def test_a_damaged_file_of_added_places_is_refused(kept):
    kept.parent.mkdir()
    kept.write_bytes(b"no database at all" * 100)
    with pytest.raises(BadInput, match=r"cannot be written .*; run `hearsay gazetteer forget`"):
        Added(kept)


def test_a_folder_that_cannot_be_written_to_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match="the data folder cannot be written to"):
        Added(tmp_path / "file" / "places.sqlite")


def test_added_places_can_be_forgotten(kept):
    Added(kept).close()
    assert forget(kept)
    assert not kept.exists()
    assert not forget(kept)


@pytest.mark.shared
def test_a_country_of_geonames_is_added_whole(shared, kept, shipped):
    path = shared / "corpora" / "places" / "geonames_admin" / "NL.txt.gz"
    steps = take(path, kept, shipped, at_once=5_000)
    source = steps[-1].source
    assert (source.rows, source.refused) == (22_852, 0)
    assert 10_000 < source.kept < 15_000
    with closing(Gazetteer([kept])) as places:
        assert places.named("Den Oord")[0].entry.id == 2743463
        assert places.unit("NL", "09").level is Level.PROVINCE
        assert not places.named("Hotel De Wereld")

import pytest

from hearsay.cli.exits import Exit
from hearsay.errors import GazetteerMissing
from hearsay.reading.gazetteer import store
from hearsay.reading.gazetteer.schema import MAIN, OTHER
from hearsay.records import Level
from tests.reading.gazetteer.conftest import named, place, write

TABLE = "name,lat,lon,admin1,country,aliases\nNorth Post,10.1,20.2,Orlec,QA,Post 1;Upper Post\nBad,95,0,,,\n"


@pytest.fixture(autouse=True)
def shipped(tmp_path, monkeypatch):
    """A gazetteer of a country with one province, in the place of the one that is shipped."""
    places = [
        named(place(1, "Quarland", level=Level.COUNTRY, admin1=None, radius_km=200.0)),
        named(place(2, "Orlec", level=Level.PROVINCE, radius_km=40.0)),
        (place(3, "Lenz", population=12_000), [("Lenz", MAIN), ("Lentz", OTHER)]),
        named(place(4, "Reach", level=Level.REGION, country=None, admin1=None)),
        *(named(place(number, "Newton")) for number in range(10, 35)),
    ]
    path = write(tmp_path / "shipped.sqlite", places, {4: ("QB", "QA")})
    monkeypatch.setattr(store, "SHIPPED", path)
    store._opened.cache_clear()
    yield path
    store._opened.cache_clear()


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(TABLE)
    return path


def test_places_are_added_listed_found_and_forgotten(run, tmp_path, table):
    data = tmp_path / "data"
    outcome = run("gazetteer", "--data", data, "add", table)
    assert outcome.code == Exit.SOME_REFUSED
    assert outcome.out == f"own.csv: own places, 1 of 2 rows kept -> {data / 'places.sqlite'}\n"
    assert outcome.err == f"hearsay: {table}: line 3: the coordinates 95, 0 lie on no globe\n"

    outcome = run("gazetteer", "--data", data, "list")
    assert outcome.out == "own.csv\town places\t1 kept\t2 read\twhole\n"
    assert "1 added places in " in outcome.err

    outcome = run("gazetteer", "--data", data, "find", "upper", "post")
    assert outcome.out == "North Post\ttown\tOrlec\tQA\t10.1000\t20.2000\t3 km\tanother of its names\n"

    assert "the added places are gone" in run("gazetteer", "--data", data, "forget").err
    assert "no places were added" in run("gazetteer", "--data", data, "list").err
    assert "no places were added" in run("gazetteer", "--data", data, "forget").err
    assert "no place of such a name is known" in run("gazetteer", "--data", data, "find", "upper", "post").err


def test_a_file_that_was_added_before_says_so(run, table):
    run("gazetteer", "add", table)
    outcome = run("gazetteer", "add", table)
    assert (outcome.code, outcome.out, outcome.err) == (
        Exit.DONE,
        "",
        f"hearsay: {table}: was added before\n",
    )


def test_several_files_are_added_and_the_worst_outcome_counts(run, tmp_path, table):
    (tmp_path / "good.csv").write_text("name,lat,lon\nSouth Post,1,2\n")
    outcome = run("gazetteer", "add", table, tmp_path / "good.csv")
    assert outcome.code == Exit.SOME_REFUSED
    assert [line.split(":")[0] for line in outcome.out.splitlines()] == ["own.csv", "good.csv"]


def test_many_bad_rows_are_counted_and_not_all_said(run, tmp_path):
    (tmp_path / "bad.csv").write_text("name,lat,lon\n" + "Bad,95,0\n" * 30 + "Good,1,2\n")
    outcome = run("gazetteer", "add", tmp_path / "bad.csv")
    assert outcome.err.count("\n") == 21
    assert "and 10 rows more that cannot be used" in outcome.err


def test_a_file_that_is_no_table_is_refused(run, tmp_path):
    (tmp_path / "a.txt").write_text("Two people were hurt.\n")
    outcome = run("gazetteer", "add", tmp_path / "a.txt")
    assert outcome.code == Exit.USAGE
    assert "this is no table of places" in outcome.err


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("lenz", "Lenz\ttown\tOrlec\tQA\t10.0000\t20.0000\t3 km\tits name; 12,000 people"),
        ("Lentz", "Lenz\ttown\tOrlec\tQA\t10.0000\t20.0000\t3 km\tanother of its names; 12,000 people"),
        ("Lennz", "Lenz\ttown\tOrlec\tQA\t10.0000\t20.0000\t3 km\tsounds like it; 12,000 people"),
        ("Quarland", "Quarland\tcountry\t-\tQA\t10.0000\t20.0000\t200 km\tits name"),
        ("Reach", "Reach\tregion\t-\tQA,QB\t10.0000\t20.0000\t3 km\tits name"),
    ],
)
def test_what_a_name_can_mean_is_shown_with_the_reason(run, name, line):
    assert run("gazetteer", "find", name).out == line + "\n"


def test_many_places_of_one_name_are_cut_unless_all_are_wanted(run):
    outcome = run("gazetteer", "find", "Newton")
    assert outcome.out.count("\n") == 20
    assert "and 5 more; --all shows them" in outcome.err
    assert run("gazetteer", "find", "--all", "Newton").out.count("\n") == 25


def test_without_a_compiled_gazetteer_the_command_says_what_to_do(run, shipped):
    shipped.unlink()
    outcome = run("gazetteer", "find", "Lenz")
    assert outcome.code == Exit.MODEL_MISSING
    assert (
        "the gazetteer is absent; install the package anew, or compile the file with `make gazetteer`"
        in outcome.err
    )
    assert GazetteerMissing.code == "gazetteer-missing"


def test_names_that_could_steer_a_terminal_are_shown_harmless(run, tmp_path):
    (tmp_path / "own.csv").write_text("name,lat,lon\nPost\x1b[31m,1,2\n")
    run("gazetteer", "add", tmp_path / "own.csv")
    assert "\x1b" not in run("gazetteer", "find", "Post31m").out + run("gazetteer", "find", "Post 31m").out

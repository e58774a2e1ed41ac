import pytest

from hearsay.reading.actors.directory import Code, Entry
from hearsay.reading.actors.petrarch import BadRow
from hearsay.reading.actors.table import is_table, read_table


def read(text):
    return list(read_table(text.splitlines(keepends=True)))


def test_rows_of_one_name_are_one_actor_whose_codes_hold_in_turn():
    assert read(
        "name,country,sector,aliases,from,to\n"
        "Venn Front,FRA,REB,VF; Front of Venn,,1992-01-15\n"
        'Moor,FRA,GOV,"Moor, Ada|A. Moor",,\n'
        "Venn Front,France,PTY,,1992-01-16,\n"
    ) == [
        Entry(
            ("Venn Front", "VF", "Front of Venn"),
            (Code("FRA", "REB", None, "1992-01-15"), Code("FRA", "PTY", "1992-01-16", None)),
        ),
        Entry(("Moor", "Moor, Ada", "A. Moor"), (Code("FRA", "GOV"),)),
    ]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("FRA", "FRA"),
        ("fr", "FRA"),
        ("France", "FRA"),
        ("Ivory Coast", "CIV"),
        ("UNO", "UNO"),
        ("PRI", "USA"),
        ("", None),
    ],
)
def test_a_country_may_be_a_code_or_a_name(said, code):
    (entry,) = read(f"name,country\nVenn,{said}\n")
    assert entry.codes == (Code(code, None),)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",FRA,GOV,,,", "the row has no name"),
        ("Venn,Sundar,GOV,,,", "Sundar is no country that is known"),
        ("Venn,FRA,ARMY,,,", "ARMY is no sector of PLOVER"),
        ("Venn,FRA,GOV,,yesterday,", "yesterday is no date: 2031-05-14"),
    ],
)
def test_a_bad_row_is_told_and_the_rest_goes_on(row, reason):
    assert read(f"name,country,sector,aliases,from,to\n{row}\nMoor,FRA,GOV,,,\n") == [
        Entry(("Moor",), (Code("FRA", "GOV"),)),
        BadRow(2, reason),
    ]


def test_a_column_that_is_not_known_is_told():
    assert read("name,colour\nVenn,red\n") == [
        Entry(("Venn",), (Code(None, None),)),
        BadRow(1, "column colour is not known and not used"),
    ]


def test_empty_rows_and_short_rows_are_no_matter():
    assert read("name,country,sector\n\n,,\nVenn\n") == [Entry(("Venn",), (Code(None, None),))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("name,country", True),
        ("\ufeffName,Sector", True),
        ('"name","x"', True),
        ("VENN_ [FRA]", False),
        ("", False),
    ],
)
def test_a_table_is_known_by_its_first_line(line, expected):
    assert is_table(line) is expected


def test_an_empty_file_has_no_actors():
    assert read("") == []

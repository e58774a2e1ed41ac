import codecs
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadLine, BadReport, NotText, TooLarge
from hearsay.intake.columns import Columns
from hearsay.intake.given import Given
from hearsay.intake.tabular import read_table
from hearsay.limits import MAX_BYTES
from hearsay.records import Report
from tests.intake.refusals import assert_one_line

BODY = "The ferry sank on Monday, the police said, and nine were saved."


def read(
    content: bytes | str, stated: Given | None = None, columns: Columns | None = None
) -> list[Report | BadReport]:
    stream = io.BufferedReader(io.BytesIO(content.encode() if isinstance(content, str) else content))
    taken = list(read_table(stream, stated or Given(), columns or Columns(), where="all.csv"))
    assert all(not isinstance(each.item, BadReport) or each.item.where == each.where for each in taken)
    return [each.item for each in taken]


def test_each_row_is_a_report_with_what_it_says_of_itself():
    (report,) = read(
        "id,published,title,text,outlet,url,tags\n"
        f'r7,3 August 2021,Ferry sinks,"{BODY}",The Courier,https://x.example/1,sea\n'
    )
    assert (report.id, report.published, report.outlet, report.url) == (
        "r7",
        "2021-08-03",
        "The Courier",
        "https://x.example/1",
    )
    assert report.text == f"Ferry sinks\n\n{BODY}"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_first_row_shows_what_parts_cells(delimiter):
    text = BODY.replace(",", "")
    rows = delimiter.join(["title", "text"]) + "\n" + delimiter.join(["Ferry sinks", text]) + "\n"
    assert read(rows)[0].title == "Ferry sinks"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found_out(encoding):
    (report,) = read('text\n"“Früh am Morgen”, said the café owner of Orlec."\n'.encode(encoding))
    assert report.text.startswith("“Früh am Morgen”, said the café")


def test_columns_may_have_other_names():
    (report,) = read(f'headline;body\nFerry sinks;"{BODY}"\n', columns=Columns(text="body", title="headline"))
    assert report.title == "Ferry sinks"


def test_a_text_may_have_lines_and_quotation_marks():
    (report,) = read('text,id\n"He said ""no"".\n\nThen he left the room, they said.",7\n')
    assert report.text == 'He said "no".\n\nThen he left the room, they said.'
    assert report.id == "7"


def test_what_is_given_goes_before_what_a_row_says():
    (report,) = read(f'text,outlet\n"{BODY}",Theirs\n', Given(outlet="Mine"))
    assert report.outlet == "Mine"


def test_bad_rows_are_refused_with_their_line_and_the_rest_goes_on():
    items = read(f'text,published\n"{BODY}",soon\n,2021\n\n"{BODY}",2021\nx\n')
    assert [type(item).__name__ for item in items] == ["BadLine", "BadLine", "Report", "Report"]
    assert [item.where for item in items[:2]] == ["all.csv, line 2", "all.csv, line 3"]
    for item in items[:2]:
        assert_one_line(item)


@pytest.mark.parametrize("content", ["", "\n", "a,b\n1,2\n", '"unclosed\n'])
def test_without_a_column_of_texts_nothing_is_read(content):
    with pytest.raises(BadLine, match="does not name the column of the text"):
        read(content)


def test_what_is_no_text_is_refused():
    with pytest.raises(NotText):
        read(b"\x89PNG" + bytes(range(256)) * 20)


def test_a_huge_line_is_refused_and_the_next_is_read():
    items = read(b"text\n" + b"x" * (MAX_BYTES + 10) + b"\n" + BODY.replace(",", "").encode() + b"\n")
    assert [type(item) for item in items] == [TooLarge, Report]


def test_a_quotation_that_never_ends_costs_one_row():
    rest = f'"{BODY} ' + "and more of it\n" * 90_000
    items = read(f"text\n{rest}")
    assert isinstance(items[0], BadLine)
    assert len(items) < 90_000


def test_nul_and_marks_do_no_harm():
    (report,) = read(codecs.BOM_UTF8 + f'text\n"{BODY}\0"\n'.encode())
    assert report.text == BODY


@given(st.binary(max_size=300))
def test_any_bytes_give_reports_or_refusals(content):
    try:
        for item in read(b"text\n" + content):
            assert isinstance(item, Report | BadReport)
    except BadReport as refusal:
        assert_one_line(refusal)

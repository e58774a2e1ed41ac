import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadLine, BadReport, NoText, TooLarge
from hearsay.intake.given import Given
from hearsay.intake.lines import read_lines
from hearsay.limits import MAX_BYTES
from hearsay.records import Report

GOOD = b'{"text": "The ferry sank on Monday, police said."}'


def read(content: bytes, stated: Given | None = None) -> list[Report | BadReport]:
    return list(read_lines(io.BytesIO(content), stated or Given(), where="all.jsonl"))


def test_each_line_is_a_report_with_what_it_says_of_itself():
    line = {
        "text": "The ferry sank on Monday, the police said, and it is not known how many of the crew were lost.",
        "title": "Ferry sinks off Marn",
        "outlet": "The Courier",
        "url": "https://x.example/1",
        "published": "3 August 2021",
        "id": "r7",
        "tags": ["sea"],
    }
    (report,) = read(json.dumps(line).encode())
    assert report == Report(
        id="r7",
        title="Ferry sinks off Marn",
        text=f"Ferry sinks off Marn\n\n{line['text']}",
        outlet="The Courier",
        url="https://x.example/1",
        published="2021-08-03",
        language="en",
    )


def test_null_is_the_same_as_nothing():
    (bare,) = read(GOOD)
    nulls = b', "title": null, "outlet": null, "url": null, "published": null, "id": null}'
    assert read(GOOD[:-1] + nulls) == [bare]


def test_a_number_is_an_id():
    (report,) = read(GOOD[:-1] + b', "id": 7}')
    assert report.id == "7"


def test_what_is_given_goes_before_what_a_line_says():
    (report,) = read(GOOD[:-1] + b', "outlet": "Theirs"}', Given(outlet="Mine"))
    assert report.outlet == "Mine"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\n\n \n"])
def test_blank_lines_are_passed_over_and_counted(end):
    reports = read(GOOD + end + GOOD + end + b"no json")
    assert [type(item) for item in reports] == [Report, Report, BadLine]
    number = 2 * end.count(b"\n") + 1
    assert reports[2].where == f"all.jsonl, line {number}"


def test_a_byte_order_mark_is_no_part_of_the_first_line():
    assert isinstance(read(b"\xef\xbb\xbf" + GOOD)[0], Report)


@pytest.mark.parametrize(
    "bad",
    [
        b"no json",
        b"{",
        b"[]",
        b'"text"',
        b"{}",
        b'{"title": "No text"}',
        b'{"text": 7}',
        b'{"text": null}',
        b'{"text": "x", "published": "soon"}',
        b'{"text": "x", "published": 2021}',
        b'{"text": "x", "url": "javascript:alert(1)"}',
        b'{"text": "\\ud800"}',
        b'{"text": "caf\xe9"}',
        b'{"text": "x", "other": ' + b"[" * 100_000,
        b"\0",
        b'{"text": "x"',
    ],
)
def test_a_bad_line_is_refused_with_its_number_and_the_next_goes_on(bad):
    first, second, third = read(GOOD + b"\n" + bad + b"\n" + GOOD)
    assert isinstance(first, Report)
    assert isinstance(second, BadLine)
    assert str(second).startswith("all.jsonl, line 2: ")
    assert "\n" not in str(second)
    assert isinstance(third, Report)


def test_a_line_without_words_is_refused_as_such():
    assert isinstance(read(b'{"text": " "}')[0], NoText)


def test_a_line_over_the_bound_is_refused_and_the_next_is_read():
    long = b'{"text": "' + b"a" * (2 * MAX_BYTES) + b'"}'
    refusal, report = read(long + b"\n" + GOOD)
    assert isinstance(refusal, TooLarge)
    assert refusal.where == "all.jsonl, line 1"
    assert isinstance(report, Report)


def test_no_more_is_read_than_is_asked_for():
    stream = io.BytesIO(GOOD + b"\n" + GOOD + b"\n")
    next(read_lines(stream, Given(), where="x"))
    assert stream.tell() == len(GOOD) + 1


@given(st.lists(st.binary()))
def test_any_lines_give_a_report_or_a_refusal_each(lines):
    items = read(b"\n".join(lines))
    assert len(items) == sum(bool(line.strip()) for line in b"\n".join(lines).split(b"\n"))
    assert all(isinstance(item, Report | BadReport) for item in items)


@given(st.text(st.characters(exclude_categories=("Cs",))), st.text(st.characters(exclude_categories=("Cs",))))
def test_any_text_and_title_give_a_report_or_a_refusal(text, title):
    (item,) = read(json.dumps({"text": text, "title": title}).encode())
    assert isinstance(item, Report | BadReport)

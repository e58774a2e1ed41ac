import pytest

from hearsay.errors import BadInput, BadLine
from hearsay.intake.columns import Columns
from hearsay.intake.given import Given

BODY = "The ferry sank on Monday, police said."


def test_parts_of_a_report_are_taken_from_the_columns_that_hold_them():
    columns = Columns.named({"text": "body", "published": "date"})
    report = columns.report(
        {"body": BODY, "date": "2021-08-03", "id": 7, "text": "not this"}, Given(), where="x"
    )
    assert (report.text, report.published, report.id) == (BODY, "2021-08-03", "7")


def test_a_part_that_there_is_not_is_refused():
    with pytest.raises(BadInput, match="no part “author”"):
        Columns.named({"author": "by"})


@pytest.mark.parametrize("row", [{}, {"text": None}, {"text": 7}, {"text": ["a"]}])
def test_a_row_without_a_text_is_refused(row):
    with pytest.raises(BadLine, match="no text in “text”"):
        Columns().report(row, Given(), where="x")


@pytest.mark.parametrize(
    "facts", [{"title": []}, {"id": True}, {"outlet": 1.5}, {"url": "javascript:x"}, {"published": "soon"}]
)
def test_what_cannot_be_used_is_refused_with_its_place(facts):
    with pytest.raises(BadLine) as refused:
        Columns().report({"text": BODY, **facts}, Given(), where="x, line 3")
    assert refused.value.where == "x, line 3"

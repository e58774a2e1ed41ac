import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.errors import BadLine, BadReport, TooLarge
from hearsay.intake.contents import read_content
from hearsay.intake.formats import Format
from hearsay.intake.given import Given
from hearsay.intake.page import Page
from hearsay.intake.pages import PageWorker
from hearsay.limits import MAX_BYTES
from hearsay.records import Report
from tests.intake.refusals import assert_one_line


class NoWorker(PageWorker):
    """Takes a page for its own text, without a process."""

    def read(self, content: bytes, *, where: str | None = None) -> Page:  # noqa: ARG002
        return Page("The ferry sank.", "Found", "Their Courier", "https://x.example/1", "2021-08-03")


def test_plain_text_is_decoded():
    report = read_content("The café sank.".encode("utf-16"), Given(), NoWorker())
    assert report.text == "The café sank."


def test_what_is_given_goes_before_what_a_page_says():
    report = read_content(b"<html>", Given(title="Given", published="2020"), NoWorker())
    assert report.text == "Given\n\nThe ferry sank."
    assert (report.outlet, report.url, report.published) == ("Their Courier", "https://x.example/1", "2020")


def test_a_stated_kind_goes_before_what_the_bytes_look_like():
    assert read_content(b"<p>kept</p>", Given(), NoWorker(), kind=Format.TEXT).text == "<p>kept</p>"
    assert read_content(b"no markup", Given(), NoWorker(), kind=Format.HTML).title == "Found"


def test_json_lines_are_not_one_report():
    with pytest.raises(BadLine, match=r"not one report; save them as a \.jsonl file"):
        read_content(b'{"text": "x"}', Given(), NoWorker())


@pytest.mark.parametrize("kind", Format)
def test_over_the_bound_nothing_is_looked_at(kind):
    with pytest.raises(TooLarge, match="over 20,000,000 bytes"):
        read_content(b"a" * (MAX_BYTES + 1), Given(), NoWorker(), kind=kind)


@given(st.binary())
def test_any_bytes_give_a_report_or_a_refusal(content):
    try:
        assert isinstance(read_content(content, Given(), NoWorker()), Report)
    except BadReport as refusal:
        assert_one_line(refusal)

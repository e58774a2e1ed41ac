import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay import errors
from hearsay.errors import BadMarkup, BadReport, NotAReport
from hearsay.intake.given import Given
from hearsay.intake.page import Page, Refusal, read_frame, write_frame


def framed(content: bytes) -> bytes:
    stream = io.BytesIO()
    write_frame(stream, content)
    return stream.getvalue()


@given(st.lists(st.binary()))
def test_frames_come_back_in_order(contents):
    stream = io.BytesIO(b"".join(map(framed, contents)))
    assert [read_frame(stream) for _ in contents] == contents


@pytest.mark.parametrize("cut", range(12))
def test_a_stream_that_ends_within_a_frame_is_at_its_end(cut):
    with pytest.raises(EOFError):
        read_frame(io.BytesIO(framed(b"text!")[:cut]))


def test_a_frame_over_its_bound_is_not_read():
    assert read_frame(io.BytesIO(framed(b"text")), longest=4) == b"text"
    with pytest.raises(EOFError, match="5 bytes announced"):
        read_frame(io.BytesIO(framed(b"text!")), longest=4)


def test_a_refusal_is_the_same_error_on_the_other_side_with_its_place():
    sent = Refusal.of(NotAReport("the page holds no article", remedy="give another"))
    error = sent.as_error("x.html")
    assert type(error) is NotAReport
    assert str(error) == "x.html: the page holds no article; give another"


@pytest.mark.parametrize(
    "kind",
    [
        name
        for name in dir(errors)
        if isinstance(found := getattr(errors, name), type)
        and issubclass(found, BadReport)
        and name.startswith(("No", "Too"))
    ],
)
def test_every_kind_of_refusal_comes_through(kind):
    assert type(Refusal(kind, "x", "y").as_error(None)).__name__ == kind


@pytest.mark.parametrize("kind", ["", "Nonsense", "HearsayError", "BadInput", "__doc__", "SystemExit"])
def test_what_is_no_refusal_of_ours_is_bad_markup(kind):
    error = Refusal(kind, "x", "y").as_error(None)
    assert type(error) is BadMarkup
    assert isinstance(error, BadReport)


def test_a_page_states_all_but_its_text():
    assert Page("text", "T", "O", "U", "P").stated() == Given("T", "O", "U", "P")
    assert Page("text").stated() == Given()

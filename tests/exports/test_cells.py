import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.exports.cells import plain, row, safe

STARTS = "=+-@\t\r\n＝＋－＠'"


@pytest.mark.parametrize("start", STARTS)
def test_what_would_be_a_formula_is_none(start):
    assert safe(f"{start}SUM(A1)") == f"'{start}SUM(A1)"


@pytest.mark.parametrize(
    ("cell", "written"), [(None, ""), (-1, "-1"), (-0.5, "-0.5"), (7, "7"), ("Sele", "Sele"), ("", "")]
)
def test_other_cells_stay_as_they_are(cell, written):
    assert safe(cell) == written


@given(st.text() | st.sampled_from(STARTS).flatmap(lambda start: st.text().map(lambda rest: start + rest)))
def test_a_text_comes_back_from_its_cell_and_never_begins_a_formula(text):
    written = safe(text)
    assert plain(written) == text
    assert not written.startswith(tuple(STARTS.replace("'", "")))


@given(
    st.lists(
        st.text(alphabet=st.characters(exclude_characters="\0\r", exclude_categories=["Cs"])),
        min_size=1,
        max_size=4,
    )
)
def test_a_row_is_read_again_by_any_program(cells):
    (found,) = csv.reader(io.StringIO(row(cells), newline=""))
    assert [plain(cell) for cell in found] == cells

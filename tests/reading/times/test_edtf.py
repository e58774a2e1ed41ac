"""The reader of EDTF that other tests rely on is right itself."""

import pytest

from tests.reading.times.edtf import bounds


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2022", (2022, 1, 1), (2022, 12, 31)),
        ("2022-06", (2022, 6, 1), (2022, 6, 31)),
        ("2022-06-08~", (2022, 6, 8), (2022, 6, 8)),
        ("198X", (1980, 1, 1), (1989, 12, 31)),
        ("18XX", (1800, 1, 1), (1899, 12, 31)),
        ("-0043", (-43, 1, 1), (-43, 12, 31)),
        ("2021-24", (2021, 12, 1), (2022, 2, 29)),
        ("2021-35", (2021, 7, 1), (2021, 9, 31)),
        ("2021-41", (2021, 7, 1), (2021, 12, 31)),
        ("2022-02-24/..", (2022, 2, 24), None),
        ("../2022-06", None, (2022, 6, 31)),
    ],
)
def test_the_first_and_the_last_day_are_told(edtf: str, first: object, last: object) -> None:
    assert bounds(edtf) == (first, last)


@pytest.mark.parametrize(
    "edtf",
    ["", "2022-W23", "22-06", "2022-02-30", "2022-6", "/", "../..", "2022-07/2022-06", "198X-01", "2022T10"],
)
def test_what_is_no_edtf_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        bounds(edtf)

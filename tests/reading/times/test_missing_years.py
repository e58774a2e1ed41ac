import pytest

from hearsay.records import Anchor
from tests.reading.times.plain import times


def dates(text: str, published: str | None = "2022-06-08") -> list[str | None]:
    return [time.edtf for time in times(text, published)]


STORY = "The war broke out on 12 March 1854. In May the fleet sailed. On 20 September the armies met. "


def test_a_story_goes_on_in_its_own_years() -> None:
    text = STORY + "Two days later it rained. On 3 January it snowed."
    assert dates(text, None) == ["1854-03-12", "1854-05", "1854-09-20", "1854-09-22", "1855-01-03"]


def test_what_is_reckoned_from_the_story_says_so() -> None:
    assert [time.anchor for time in times(STORY, None)] == [Anchor.NONE, Anchor.EVENT, Anchor.EVENT]


def test_a_winter_of_the_story_is_its_own() -> None:
    assert dates(STORY + "That winter it snowed.", None)[-1] == "1854-24"


def test_a_report_on_history_is_told_by_the_years_it_names() -> None:
    text = "It began in 1914. It grew in 1915, 1916 and 1917. In 1918 it ended. "
    assert dates(text, "2022-06-08")[0] == "1914"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Two years ago, on 7 June, it began.", "2020-06-07"),
        ("In 2014, on 7 June, it began.", "2014-06-07"),
        ("It began on Sept. 11, 2001, and ended on Sept. 14.", "2001-09-14"),
        ("It began in 2014 and will end on 7 July.", "2022-07-07"),
        ("It was built in 1980. In May it burned.", "2022-05"),
    ],
)
def test_a_date_beside_a_year_belongs_to_it(text: str, edtf: str) -> None:
    assert dates(text)[-1] == edtf


def test_without_any_year_nothing_is_invented() -> None:
    assert dates("It began on 7 June. In July it ended.", None) == [None, None]


@pytest.mark.parametrize("text", ["last year", "next year", "last winter", "this month", "last week"])
def test_what_is_reckoned_from_publication_stays_open_in_a_story(text: str) -> None:
    assert dates(f"It began in 2014. It grew {text}.", None) == ["2014", None]


def test_a_date_that_only_bounds_begins_no_story() -> None:
    assert dates("It has rained since 2014. On 7 June it stopped.", None) == ["2014/..", None]

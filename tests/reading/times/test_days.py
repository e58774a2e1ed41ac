import pytest

from hearsay.reading.times.context import Context
from hearsay.reading.times.layer import find_phrases
from hearsay.reading.times.rules import meaning
from hearsay.reading.times.stretch import written
from hearsay.records import Anchor
from tests.reading.times.plain import only, times
from tests.reading.trees import tree

PUBLISHED = "2022-06-08"  # a Wednesday


@pytest.mark.parametrize(
    ("text", "edtf", "part"),
    [
        ("It fell on Monday.", "2022-06-06", None),
        ("It fell on Wednesday.", "2022-06-08", None),
        ("It fell on Thursday.", "2022-06-02", None),
        ("It fell early on Monday.", "2022-06-06", "START"),
        ("It fell late on Monday.", "2022-06-06", "END"),
        ("It fell late Monday night.", "2022-06-06", "NI"),
        ("It fell on Monday morning.", "2022-06-06", "MO"),
        ("It fell at dawn on Saturday.", "2022-06-04", "MO"),
        ("It fell on the night of Saturday.", "2022-06-04", "NI"),
        ("It fell in the early hours of Monday.", "2022-06-06", "MO"),
        ("It fell at 5:30 am on Tuesday.", "2022-06-07", "05:30"),
        ("It fell at 10:35 a.m. (0735 GMT) Friday.", "2022-06-03", "10:35"),
        ("It fell on Sunday at 10 p.m.", "2022-06-05", "22:00"),
        ("It fell on Monday last week.", "2022-05-30", None),
        ("It fell a week ago on Monday.", "2022-05-30", None),
        ("It fell last Friday.", "2022-06-03", None),
        ("It fell this past Friday.", "2022-06-03", None),
        ("It fell today.", "2022-06-08", None),
        ("It fell yesterday.", "2022-06-07", None),
        ("It fell late yesterday.", "2022-06-07", "END"),
        ("It fell yesterday afternoon.", "2022-06-07", "AF"),
        ("It falls tomorrow.", "2022-06-09", None),
        ("It fell tonight.", "2022-06-08", "NI"),
        ("It fell overnight.", "2022-06-07/2022-06-08", "NI"),
        ("It fell the day before yesterday.", "2022-06-06", None),
        ("It falls the day after tomorrow.", "2022-06-10", None),
        ("It fell this morning.", "2022-06-08", "MO"),
        ("It fell last night.", "2022-06-07", "NI"),
        ("It fell from Monday to Wednesday.", "2022-06-06/2022-06-08", None),
        ("It fell in the night from Saturday to Sunday.", "2022-06-04/2022-06-05", "NI"),
        ("It fell between Friday and Sunday.", "2022-06-03/2022-06-05", None),
    ],
)
def test_days_are_reckoned_from_publication(text: str, edtf: str, part: str | None) -> None:
    found = only(text)
    assert (found.edtf, found.part, found.anchor) == (edtf, part, Anchor.PUBLISHED)


@pytest.mark.parametrize(
    ("text", "edtf", "preferred"),
    [
        ("It fell last Tuesday.", "2022-05-31/2022-06-07", "2022-06-07"),
        ("It falls next Friday.", "2022-06-10/2022-06-17", "2022-06-17"),
    ],
)
def test_last_and_next_within_the_week_are_kept_open(text: str, edtf: str, preferred: str) -> None:
    found = only(text)
    assert (found.edtf, found.preferred) == (edtf, preferred)


@pytest.mark.parametrize(
    ("written_tree", "edtf"),
    [
        ("Rebels/NNS/nsubj/2 attacked/VBD/root/0 on/IN/case/4 Friday/NNP/obl/2", "2022-06-03"),
        ("Rebels/NNS/nsubj/3 will/MD/aux/3 attack/VB/root/0 on/IN/case/5 Friday/NNP/obl/3", "2022-06-10"),
        ("They/PRP/nsubj/2 plan/VBP/root/0 to/TO/mark/4 meet/VB/xcomp/2 Friday/NNP/obl/4", "2022-06-10"),
        (
            "They/PRP/nsubj/2 declined/VBD/root/0 to/TO/mark/4 comment/VB/xcomp/2 Friday/NNP/obl/4",
            "2022-06-03",
        ),
        ("Talks/NNS/nsubj/3 are/VBP/aux/3 due/JJ/root/0 on/IN/case/5 Friday/NNP/obl/3", "2022-06-10"),
        ("Polls/NNS/nsubj/2 open/VBP/root/0 on/IN/case/4 Friday/NNP/obl/2", "2022-06-10"),
        ("They/PRP/nsubj/3 are/VBP/aux/3 meeting/VBG/root/0 on/IN/case/5 Friday/NNP/obl/3", "2022-06-10"),
        ("It/PRP/nsubj/4 had/VBD/aux/4 been/VBN/aux/4 due/JJ/root/0 Friday/NNP/obl/4", "2022-06-10"),
        ("It/PRP/nsubj/2 had/VBD/root/0 ended/VBN/xcomp/2 Friday/NNP/obl/3", "2022-06-03"),
        (
            "It/PRP/nsubj/2 was/VBD/root/0 postponed/VBN/xcomp/2 until/IN/case/5 Friday/NNP/obl/3",
            "../2022-06-10",
        ),
        (
            "He/PRP/nsubj/2 wants/VBZ/root/0 to/TO/mark/4 lift/VB/xcomp/2 orders/NNS/obj/4 issued/VBN/acl/5 Friday/NNP/obl/4",
            "2022-06-03",
        ),
    ],
)
def test_a_bare_weekday_goes_by_the_tense(written_tree: str, edtf: str) -> None:
    syntax = tree(written_tree)
    (phrase,) = find_phrases(syntax)
    found = meaning(phrase, Context(syntax, now=written(PUBLISHED)))
    assert found is not None
    assert found.edtf == edtf.removeprefix("../")


@pytest.mark.parametrize(
    "text",
    [
        "It fell on Monday.",
        "It fell yesterday.",
        "It fell overnight.",
        "It fell last night.",
        "It fell last Tuesday.",
        "It fell from Monday to Wednesday.",
        "It fell the day before yesterday.",
        "It fell on Monday last week.",
    ],
)
@pytest.mark.parametrize("published", [None, "2022", "2022-06"])
def test_without_a_day_of_publication_the_phrase_stays(text: str, published: str | None) -> None:
    found = only(text, published)
    assert (found.edtf, found.preferred) == (None, None)


def test_the_part_of_the_day_stays_without_publication() -> None:
    assert only("It fell on Monday night.", None).part == "NI"


def test_a_weekday_of_an_undated_report_is_no_date_even_after_one() -> None:
    found = times("It began on 12 March 1954. On Monday it ended. The following Monday it rained.", None)
    assert [time.edtf for time in found] == ["1954-03-12", None, "1954-03-15"]


def test_the_previous_weekday_is_before_the_day_named_before() -> None:
    found = times("It ended on Friday. The previous Friday it had begun. The following Monday it rained.")
    assert [time.edtf for time in found] == ["2022-06-03", "2022-05-27", "2022-05-30"]

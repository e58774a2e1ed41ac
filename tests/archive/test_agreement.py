import pytest

from hearsay.archive.agreement import VERDICT, agreement, alpha, kappa
from hearsay.records import Decision
from tests.archive import made
from tests.archive.words_made import judgement, on

ACCEPT, CORRECT, REJECT = Decision.ACCEPT, Decision.CORRECT, Decision.REJECT


@pytest.fixture
def reading():
    return made.reading(made.report(id="r1"))


def rows(judgements) -> dict[tuple[str, str], tuple]:
    return {(each.layer, each.field): each[2:] for each in agreement(judgements)}


# Worked by hand from Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", section C: four observers,
# twelve units, missing values; alpha is .743 for nominal and .849 for interval data.
OBSERVERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)


def units() -> list[list[int]]:
    columns = zip(*(line.split() for line in OBSERVERS), strict=True)
    made_ = [[int(value) for value in column if value != "."] for column in columns]
    return [unit for unit in made_ if len(unit) > 1]


def square(one, other) -> float:
    return float(one - other) ** 2


def test_alpha_is_that_of_the_published_example():
    assert alpha(units()) == pytest.approx(0.743, abs=0.0005)
    assert alpha(units(), square) == pytest.approx(0.849, abs=0.0005)


def test_kappa_is_that_of_a_table_worked_by_hand():
    # 20 both yes, 5 and 10 apart, 15 both no: alike .7, by chance .5, so that kappa is .4
    pairs = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_who_always_says_the_same_leaves_nothing_to_compare_with():
    assert kappa([(1, 1)] * 5) is None
    assert alpha([[1, 1]] * 5) is None


def test_all_alike_is_one_and_all_apart_is_under_nought():
    assert alpha([[1, 1], [2, 2]]) == kappa([(1, 1), (2, 2)]) == 1
    assert (alpha([[1, 2], [2, 1]]) or 0) < 0


def test_one_person_alone_agrees_with_nobody(reading):
    assert agreement([on(reading, "e1", ACCEPT), on(reading, "f1", REJECT)]) == []


def test_two_who_accept_agree_on_every_field(reading):
    found = rows([on(reading, "f1", ACCEPT, by="anna"), on(reading, "f1", ACCEPT, by="ben")])
    assert found["figures", VERDICT][:3] == (2, 1, 1.0)
    assert found["figures", "low"][:3] == (2, 1, 1.0)
    assert found["figures", "statement"][2] == 1.0


def test_a_correction_is_compared_in_its_field_alone(reading):
    found = rows(
        [
            on(reading, "f1", ACCEPT, by="anna"),
            on(reading, "f1", CORRECT, field="low", after=11, by="ben"),
        ]
    )
    assert set(found) == {("figures", VERDICT), ("figures", "low")}
    assert found["figures", "low"][2] == 0.0


def test_a_rejection_disagrees_with_an_acceptance(reading):
    found = rows([on(reading, "e1", ACCEPT, by="anna"), on(reading, "e1", REJECT, by="ben")])
    assert found == {("events", VERDICT): (2, 1, 0.0, 0.0, 0.0)}


def test_the_last_word_of_a_person_counts_and_what_is_undone_does_not(reading):
    first = on(reading, "e1", REJECT, by="ben", made="2031-05-20T09:00:00.000000Z")
    last = on(reading, "e1", ACCEPT, by="ben", made="2031-05-20T11:00:00.000000Z")
    own = on(reading, "e1", ACCEPT, by="anna")
    assert rows([first, last, own])["events", VERDICT][2] == 1.0
    undo = judgement(Decision.UNDO, {"judgement": last.digest}, made="2031-05-20T12:00:00.000000Z")
    assert rows([first, last, own, undo])["events", VERDICT][2] == 0.0


def test_three_people_have_alpha_and_no_kappa(reading):
    found = rows(
        [on(reading, "e1", ACCEPT, by=name) for name in "abc"]
        + [on(reading, "p1", REJECT, by=n) for n in "abc"]
    )
    assert found["events", VERDICT][0] == 3
    assert found["events", VERDICT][3] is None


def test_two_readings_of_one_item_by_different_ids_are_one_item(reading):
    one, other = on(reading, "e1", ACCEPT, by="anna"), on(reading, "e1", ACCEPT, by="ben")
    moved = judgement(
        ACCEPT,
        {**other.subject, "item": {**other.subject["item"], "id": "e7"}},
        before=other.before,
        by="ben",
    )
    assert rows([one, moved])["events", VERDICT][1] == 1


def test_numbers_that_are_near_count_more_than_numbers_that_are_far(reading):
    def pair(low):
        other = judgement(
            CORRECT,
            {**figure.subject, "item": {**figure.subject["item"], "start": 0}, "field": "low"},
            after=900,
        )
        return [
            on(reading, "f1", CORRECT, field="low", after=10, by="anna"),
            on(reading, "f1", CORRECT, field="low", after=low, by="ben"),
            other,
            judgement(CORRECT, other.subject, after=900, by="ben"),
        ]

    figure = on(reading, "f1", ACCEPT)
    near, far = (rows(pair(low))["figures", "low"][4] for low in (11, 700))
    assert near is not None
    assert far is not None
    assert near > 0.99 > far


def test_an_open_end_is_as_far_as_the_number_is_large(reading):
    accept = on(reading, "f1", ACCEPT, by="anna")
    none = on(reading, "f1", CORRECT, field="low", after=None, by="ben")
    assert rows([accept, none])["figures", "low"][2] == 0.0

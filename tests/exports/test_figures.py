import pytest

from hearsay.exports import figures
from hearsay.records import ActorId, Measure, Scope, Span
from tests.exports import happened
from tests.exports.circumstanced import figure

SOME = Span(0, 4, "some")


def test_every_measure_and_scope_has_its_words():
    assert set(figures.MEASURES) == set(Measure)
    assert set(figures.SCOPES) == set(Scope)


@pytest.mark.parametrize(
    ("low", "high", "words", "told"),
    [
        (12, 12, "12", "12 killed"),
        (10, None, "at least 10", "at least 10 killed"),
        (None, 1300, "up to 1,300", "up to 1,300 killed"),
        (20, 30, "20 to 30", "20 to 30 killed"),
        (0, 0, "none", "none killed"),
        (0, 5, "0 to 5", "0 to 5 killed"),
        (0, None, "at least 0", "at least 0 killed"),
        (None, None, "number not stated", "killed, number not stated"),
    ],
)
def test_a_range_is_told_in_words_and_what_is_not_stated_is_no_zero(low, high, words, told):
    assert figures.range_words(figure(1, SOME, low, high)) == words
    assert figures.told(figure(1, SOME, low, high)) == told


def test_of_whom_is_the_class_with_the_words_and_the_side_that_say_more():
    actors = {ActorId("a1"): happened.actor(1, "Lowen League", None, "REB")}
    plain = figure(1, SOME, 1, 1, of="civilians", whom=Span(0, 9, "Civilians"), side=ActorId("a9"))
    assert figures.of_whom(plain, actors) == ("civilians", ())
    more = figure(1, SOME, 1, 1, of="combatants", whom=Span(0, 9, "its\nmen"), side=ActorId("a1"))
    assert figures.of_whom(more, actors) == ("combatants", ("“its men”", "of Lowen League"))


def test_the_reports_own_words_are_given_where_they_say_more_than_the_range():
    assert figures.own_words(figure(1, Span(0, 2, "12"), 12, 12)) == ()
    assert figures.own_words(figure(1, Span(0, 5, "dozens"), 24, None)) == ("“dozens”",)


def test_what_a_figure_covers_is_told_where_it_is_not_all_of_its_event():
    labels = {figure(2, SOME, 9, 9).id: "f1"}
    assert list(figures.covers(figure(1, SOME, 1, 1), labels)) == []
    part = figure(1, SOME, 1, 1, scope=Scope.PART, part_of=2)
    assert list(figures.covers(part, labels)) == ["part of f1"]
    assert list(figures.covers(part, {})) == ["part"]
    old = figure(1, SOME, 1, 1, scope=Scope.CUMULATIVE, is_superseded=True)
    assert list(figures.covers(old, labels)) == ["cumulative", "renewed in the same sentence"]

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.archive.chain import (
    breaks,
    canonical,
    chained_after,
    contents,
    digest_of,
    linked,
    standing,
    undone_by,
)
from hearsay.records import Decision, Judgement, decode_judgement, encode
from tests.archive.words_made import judgement

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def said(text: str, hour: int = 10, **facts) -> Judgement:
    return judgement(
        Decision.NOTE, {"report": "r1"}, after=text, made=f"2031-05-20T{hour:02}:00:00.000000Z", **facts
    )


def log(*links: Judgement) -> list[Judgement]:
    """The judgements one after the other, undos naming those before them by their place: {"judgement": 0}."""
    made: list[Judgement] = []
    for link in links:
        target = link.subject.get("judgement")
        subject = {"judgement": made[target].digest} if isinstance(target, int) else link.subject
        placed = msgspec.structs.replace(link, subject=subject)
        made.append(linked(placed, made[-1].digest if made else None))
    return made


def undo(place: int, hour: int = 12) -> Judgement:
    return judgement(Decision.UNDO, {"judgement": place}, made=f"2031-05-20T{hour:02}:00:00.000000Z")


def test_keys_stand_in_order_whatever_order_they_came_in():
    assert canonical({"b": 1, "a": [None, {"d": 2, "c": "ö"}]}) == '{"a":[null,{"c":"ö","d":2}],"b":1}'


@given(json_values)
def test_what_is_kept_has_the_same_digest_when_it_comes_back(value):
    one = linked(judgement(Decision.CORRECT, {"report": "r1"}, before=value, after=[value]), "abc")
    back = decode_judgement(encode(one))
    assert digest_of(back) == one.digest
    assert digest_of(decode_judgement(canonical(one))) == one.digest


@pytest.mark.parametrize("field", ["made", "by", "why", "before", "after", "previous"])
def test_everything_that_a_judgement_says_is_in_its_digest(field):
    one = said("look")
    assert digest_of(msgspec.structs.replace(one, **{field: "other"})) != one.digest
    assert digest_of(msgspec.structs.replace(one, digest="other")) == one.digest


def test_a_whole_chain_has_no_breaks():
    assert list(breaks(enumerate(log(said("a"), said("b"), undo(1)), 1))) == []


def test_a_link_that_was_changed_or_taken_out_is_told_by_its_number():
    first, second, third = log(said("a"), said("b"), said("c"))
    changed = msgspec.structs.replace(second, after="B")
    assert [number for number, _ in breaks([(1, first), (2, changed), (3, third)])] == [2]
    assert [number for number, _ in breaks([(1, first), (3, third)])] == [3]
    assert [number for number, _ in breaks([(2, second), (3, third)])] == [2]


def test_only_an_undo_takes_something_back():
    made = log(said("a"), undo(0))
    assert undone_by(made[0]) is None
    assert undone_by(made[1]) == made[0].digest
    assert undone_by(judgement(Decision.UNDO, {"judgement": 7})) is None


def test_what_is_undone_does_not_stand_unless_the_undo_is_undone():
    made = log(said("a"), said("b"), undo(0), undo(2), undo(1))
    assert [each.after for each in standing(made[:3])] == ["b"]
    assert [each.after for each in standing(made[:4])] == ["a", "b"]
    assert [each.after for each in standing(made)] == ["a"]


def test_judgements_stand_by_when_they_were_made():
    made = log(said("late", 12), said("early", 9))
    assert [each.after for each in standing(made)] == ["early", "late"]


def test_the_same_decision_has_the_same_content_in_any_chain():
    one, other = log(said("a"), undo(0)), log(said("x"), said("a"), undo(1))
    assert list(contents(one).values()) == list(contents(other).values())[1:]


def test_a_chain_goes_on_with_what_it_does_not_hold():
    own, new = log(said("a"), said("b")), log(said("b"), said("c"), undo(1), undo(0))
    more = chained_after(new, own)
    whole = [*own, *more]
    assert [each.after for each in more] == ["c", None, None]
    assert list(breaks(enumerate(whole, 1))) == []
    assert [each.after for each in standing(whole)] == ["a"]
    assert chained_after(new, whole) == []
    assert chained_after(own, whole) == []


@given(st.lists(st.sampled_from("abcdef"), max_size=8), st.lists(st.sampled_from("abcdef"), max_size=8))
def test_taking_in_holds_everything_of_both_once(one, other):
    own = log(*(said(text) for text in dict.fromkeys(one)))
    new = log(*(said(text) for text in dict.fromkeys(other)))
    whole = [*own, *chained_after(new, own)]
    assert sorted(each.after for each in whole) == sorted({*one, *other})

import subprocess
import sys
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.incidents.copies import (
    MIN_COMMON_SHINGLES,
    Copy,
    CopyKind,
    Dated,
    Overlap,
    arranged,
    copy_keys,
    kind_of,
    overlap,
    shingles,
)
from tests.incidents.texts import FIRST, LEAGUE, OTHER_WORDS, lightly_edited, made_up, paragraphs


def words(text: str) -> list[str]:
    return text.lower().split()


def compared(one: str, other: str) -> tuple[bool, Overlap]:
    """Whether the two share a key, and how much of each stands in the other."""
    share_key = bool(set(copy_keys(words(one))) & set(copy_keys(words(other))))
    return share_key, overlap(shingles(words(one)), shingles(words(other)))


COPIES = {
    "reprint": FIRST,
    "other headline": f"Nine dead as shells hit market\n\n{FIRST}",
    "only the first half": "\n\n".join(paragraphs(FIRST)[:3]),
    "only the second half": "\n\n".join(paragraphs(FIRST)[2:]),
    "one paragraph": paragraphs(FIRST)[1],
    "a paragraph taken out": "\n\n".join(paragraphs(FIRST)[:1] + paragraphs(FIRST)[2:]),
    "paragraphs joined": FIRST.replace("\n\n", " "),
    "within a longer report": f"{LEAGUE}\n\n{FIRST}\n\n{made_up(1, 200)}",
    "a word in eight exchanged": lightly_edited(FIRST, 8),
    "shortened and edited": lightly_edited("\n\n".join(paragraphs(FIRST)[:4]), 12),
    "paragraphs in another order": "\n\n".join(reversed(paragraphs(FIRST))),
}


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_found_and_told(name):
    share_key, found = compared(FIRST, COPIES[name])
    assert share_key
    assert found.is_copy


@pytest.mark.parametrize(
    "other",
    [
        OTHER_WORDS,
        LEAGUE,
        made_up(2, 300),
        f"{LEAGUE} {paragraphs(FIRST)[2]}",  # a quotation in common is no copy
        "",
        "Shells struck the market.",
    ],
)
def test_the_same_story_in_other_words_is_no_copy(other):
    assert not compared(FIRST, other)[1].is_copy


def test_a_story_in_other_words_is_not_even_compared():
    assert compared(FIRST, OTHER_WORDS)[0] is False


def test_a_short_text_is_a_copy_only_if_it_is_the_same():
    short = "Two people were hurt in Sele on Monday, the police said."
    assert compared(short, short) == (True, Overlap(1.0, 1.0, 9, True))
    assert not compared(short, f"{short} Rain is expected.")[1].is_copy
    assert not compared("Rain in Sele", "Rain in Sele")[1].is_copy


def test_shares_are_told_of_each_side():
    half = " ".join(words(FIRST)[: len(words(FIRST)) // 2])
    found = compared(FIRST, half)[1]
    assert found.of_other == 1.0
    assert 0.4 < found.of_one < 0.6
    assert found.turned.of_one == found.of_other
    assert found.turned.turned == found


@given(
    st.lists(st.sampled_from("abcdefghij"), max_size=60), st.lists(st.sampled_from("abcdefghij"), max_size=60)
)
def test_the_relation_has_two_sides_that_agree(one, other):
    there, back = overlap(shingles(one), shingles(other)), overlap(shingles(other), shingles(one))
    assert there.turned == back
    assert 0 <= there.of_one <= 1
    if one == other and len(set(shingles(one))) >= MIN_COMMON_SHINGLES:
        assert there.is_copy


@given(st.lists(st.text(alphabet="abcdef", min_size=1, max_size=4), max_size=80))
def test_keys_are_signed_sorted_and_of_the_words_alone(text):
    keys = copy_keys(text)
    assert keys == sorted(set(keys)) == copy_keys(list(text))
    assert all(-(1 << 63) <= key < 1 << 63 for key in keys)


def test_keys_are_the_same_in_every_process():
    code = f"from hearsay.incidents.copies import copy_keys; print(copy_keys({words(FIRST)!r}))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(copy_keys(words(FIRST)))


def test_keys_are_those_that_archives_hold():
    """Keys of older archives must be found by later programs: if this changes, archives need a migration."""
    found = copy_keys(words(LEAGUE))
    assert len(found) == 30
    assert found[:3] == [-8833978005859668178, -8713648027184158593, -8259063544804244395]


def test_a_long_text_is_compared_in_bounded_time():
    long = words(made_up(3, 150_000))
    start = time.perf_counter()
    keys, found = copy_keys(long), shingles(long)
    assert time.perf_counter() - start < 8
    assert len(keys) < 15_000
    assert found.dtype == np.uint64


@pytest.mark.parametrize(
    ("of_copy", "of_first", "kind"),
    [
        (1.0, 1.0, CopyKind.REPRINT),
        (0.95, 0.92, CopyKind.REPRINT),
        (0.98, 0.5, CopyKind.SHORTENED),
        (0.5, 0.98, CopyKind.EXTENDED),
        (0.7, 0.65, CopyKind.EDITED),
    ],
)
def test_what_became_of_the_first_is_told_from_the_shares(of_copy, of_first, kind):
    assert kind_of(of_copy, of_first) is kind


SAME = Overlap(1.0, 1.0, 100, True)


def test_the_earliest_came_first_and_the_undated_last():
    reports = [
        Dated("a", "2031-05-13"),
        Dated("b", "2031-05-12T09:00"),
        Dated("c"),
        Dated("d", "2031-05-12T10:00"),
    ]
    pairs = {("a", "b"): SAME, ("b", "c"): SAME, ("c", "d"): SAME, ("b", "d"): SAME}
    assert [(copy.report, copy.first) for copy in arranged(reports, pairs)] == [
        ("a", "b"),
        ("c", "b"),
        ("d", "b"),
    ]


def test_on_one_day_the_agency_that_others_credit_came_first():
    reports = [Dated("a", "2031-05-12T08:00"), Dated("b", "2031-05-12T11:00", is_credited=True)]
    assert arranged(reports, {("a", "b"): SAME}) == [Copy("a", "b", CopyKind.REPRINT, 1.0)]
    late = [reports[0], Dated("b", "2031-05-13", is_credited=True)]
    assert arranged(late, {("a", "b"): SAME}) == [Copy("b", "a", CopyKind.REPRINT, 1.0)]


def test_two_stories_in_one_roundup_do_not_become_copies_of_each_other():
    part = Overlap(1.0, 0.3, 60, True)
    reports = [Dated("a", "2031-05-12"), Dated("b", "2031-05-12"), Dated("roundup", "2031-05-14")]
    found = arranged(reports, {("a", "roundup"): part, ("b", "roundup"): part})
    assert [(copy.report, copy.first, copy.kind) for copy in found] == [("roundup", "a", CopyKind.EXTENDED)]


def test_reports_without_pairs_are_no_copies():
    assert arranged([Dated("a"), Dated("b")], {}) == []


@given(
    st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("abcdefg")), max_size=12),
    st.permutations("abcdefg"),
    st.lists(st.sampled_from([None, "2031", "2031-05-12", "2031-05-13T10:00"]), min_size=7, max_size=7),
)
def test_any_order_of_reports_and_pairs_gives_the_same(joined, order, days):
    dated = {name: Dated(name, day) for name, day in zip("abcdefg", days, strict=True)}
    pairs = {(min(p), max(p)): SAME for p in joined if p[0] != p[1]}
    turned = {(other, one): each for (one, other), each in reversed(pairs.items())}
    found = arranged(dated.values(), pairs)
    assert arranged([dated[name] for name in order], turned) == found
    firsts = {copy.first for copy in found}
    assert not firsts & {copy.report for copy in found}  # what came first is no copy itself
    assert all((min(c.report, c.first), max(c.report, c.first)) in pairs for c in found)

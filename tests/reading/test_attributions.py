"""How scores become attributions: from arrays written by hand, without a model."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.attributions import (
    FARTHEST_LINK,
    Attribution,
    attributions,
    ranges,
    role_spans,
)
from hearsay.reading.encoder import Heads, Scored
from hearsay.reading.pieces import Words
from hearsay.reading.ranges import Range
from hearsay.reading.scores import FORBIDDEN, legal_transitions
from tests.reading.marked_attributions import told

SIZE = 8
MANNERS = ["says", "believes", "intends", "shows"]
TRANSITIONS = np.where(legal_transitions(3), 0, FORBIDDEN).tolist()
POINTER = {"kind": "pointer", "size": SIZE, "distance": [0.0] * 22, "rank": [0.0] * 8}


def shapes() -> list[dict[str, object]]:
    roles = {"kind": "tags", "labels": ["source", "cue", "content"], "transitions": TRANSITIONS}
    return [
        {**roles, "name": "roles"},
        {**POINTER, "name": "source_of_cue"},
        {**POINTER, "name": "cue_of_content"},
    ]


def heads_of(*parts: Mapping[str, object]) -> Heads:
    manner = {"kind": "words", "name": "manner", "labels": MANNERS}
    return Heads({"name": "made", "version": "1", "heads": [*parts, manner]})


HEADS = heads_of(*shapes())


class Made:
    """Scores of a text of words: spans, links and manners as they are set, all else unlikely."""

    def __init__(self, text: str, *, weight: float = 6.0) -> None:
        self.text, self.weight = text, weight
        self.words = _words(text)
        count = len(self.words.starts)
        self.tokens = [text[s:e] for s, e in zip(self.words.starts, self.words.ends, strict=True)]
        self.scores = {
            name: np.zeros((count, c.stop - c.start), np.float32) for name, c in HEADS.columns.items()
        }
        self.scores["roles"][:, 0] = weight / 2
        for name in ("source_of_cue", "cue_of_content"):
            self.scores[name][:, -1] = weight / 2
        self.keys = 0

    def at(self, words: str, nth: int = 0) -> tuple[int, int]:
        """The words' nth place, as positions of words."""
        wanted = words.split()
        places = [i for i in range(len(self.tokens)) if self.tokens[i : i + len(wanted)] == wanted]
        return places[nth], places[nth] + len(wanted)

    def span(self, role: str, words: str, *, nth: int = 0, weight: float | None = None) -> int:
        start, end = self.at(words, nth)
        begin = 1 + 2 * ["source", "cue", "content"].index(role)
        self.scores["roles"][start, begin] = weight or self.weight
        self.scores["roles"][start + 1 : end, begin + 1] = weight or self.weight
        return start

    def link(self, head: str, origin: int, target: int) -> None:
        """Lets a span point to another: a direction that they alone share."""
        self.scores[head][origin, self.keys] = self.weight
        self.scores[head][target, SIZE + self.keys] = self.weight
        self.keys += 1

    def says(self, source: str | None, cue: str, *content: str) -> None:
        """One attribution."""
        at = self.span("cue", cue)
        for piece in content:
            self.link("cue_of_content", self.span("content", piece), at)
        if source:
            self.link("source_of_cue", at, self.span("source", source))

    @property
    def scored(self) -> Scored:
        return Scored(self.words, self.scores)

    def read(self) -> list[Attribution]:
        return attributions([self.scored], HEADS)[0]

    def told(self) -> list[tuple[str | None, str | None, list[str | None]]]:
        return told(self.text, self.read())


def _words(text: str) -> Words:
    starts, ends, paragraphs = [], [], []
    for number, paragraph in enumerate(text.split("\n")):
        at = sum(len(each) + 1 for each in text.split("\n")[:number])
        for word in paragraph.split(" "):
            if word:
                starts.append(at)
                ends.append(at + len(word))
                paragraphs.append(number)
            at += len(word) + 1
    return Words(*(np.array(column, np.int32) for column in (starts, ends, paragraphs)))


# Who says what --------------------------------------------------------------------------------------


def test_source_cue_and_content_that_point_to_each_other_are_one_attribution() -> None:
    made = Made("The colonel said the bridge fell")
    made.says("The colonel", "said", "the bridge fell")
    assert made.told() == [("The colonel", "said", ["the bridge fell"])]


def test_content_around_the_cue_is_of_one_attribution() -> None:
    made = Made("The bridge the colonel said fell at noon")
    made.says("the colonel", "said", "The bridge", "fell at noon")
    assert made.told() == [("the colonel", "said", ["The bridge", "fell at noon"])]


def test_each_content_goes_to_the_cue_that_it_points_to_and_not_to_the_nearest() -> None:
    made = Made("Ana said boats burned and Bor added towers fell")
    cue = {name: made.span("cue", name) for name in ("said", "added")}
    made.link("cue_of_content", made.span("content", "boats burned"), cue["added"])
    made.link("cue_of_content", made.span("content", "towers fell"), cue["said"])
    made.link("source_of_cue", cue["said"], made.span("source", "Ana"))
    made.link("source_of_cue", cue["added"], made.span("source", "Bor"))
    assert made.told() == [("Ana", "said", ["towers fell"]), ("Bor", "added", ["boats burned"])]


def test_one_source_may_have_several_cues() -> None:
    made = Made("Ana said boats burned and added towers fell")
    source = made.span("source", "Ana")
    for cue, content in (("said", "boats burned"), ("added", "towers fell")):
        at = made.span("cue", cue)
        made.link("source_of_cue", at, source)
        made.link("cue_of_content", made.span("content", content), at)
    assert [found[0] for found in made.told()] == ["Ana", "Ana"]


def test_a_cue_that_points_to_nobody_has_no_source() -> None:
    made = Made("Ana heard it is reported boats burned")
    made.span("source", "Ana")
    made.says(None, "is reported", "boats burned")
    assert made.told() == [(None, "is reported", ["boats burned"])]


def test_a_content_always_goes_to_some_cue_of_the_report() -> None:
    made = Made("Ana said boats burned towers fell")
    made.says("Ana", "said", "boats burned")
    made.span("content", "towers fell")  # points to none of the cues
    assert made.told() == [("Ana", "said", ["boats burned", "towers fell"])]


@pytest.mark.parametrize(("role", "words"), [("cue", "said"), ("source", "Ana"), ("content", "boats burned")])
def test_a_span_alone_is_no_attribution(role: str, words: str) -> None:
    made = Made("Ana said boats burned")
    made.span(role, words)
    assert made.told() == []


def test_a_cue_without_content_is_left_out() -> None:
    made = Made("Ana said boats burned and Bor nodded")
    made.says("Ana", "said", "boats burned")
    made.link("source_of_cue", made.span("cue", "nodded"), made.span("source", "Bor"))
    assert [found[1] for found in made.told()] == ["said"]


@pytest.mark.parametrize(("apart", "linked"), [(FARTHEST_LINK, True), (FARTHEST_LINK + 1, False)])
def test_links_reach_only_as_far_as_in_training(apart: int, linked: bool) -> None:
    made = Made("Ana " + "so " * (apart - 1) + "said boats burned")
    made.says("Ana", "said", "boats burned")
    ((source, *_),) = made.told()
    assert source == ("Ana" if linked else None)


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Ana said boats burned", True),
        ("Ana said\nboats burned", True),  # a cue that ends a paragraph, what was said is the next one
        ("Ana said\nRain fell\nboats burned", False),
        ("boats burned\nAna said", False),  # a headline is no content of the first sentence
    ],
)
def test_content_points_to_a_cue_of_its_paragraph_or_of_the_one_before(text: str, linked: bool) -> None:
    made = Made(text)
    made.says("Ana", "said", "boats burned")
    assert made.told() == ([("Ana", "said", ["boats burned"])] if linked else [])


def test_attributions_come_in_the_order_of_their_cues() -> None:
    made = Made("boats burned said Ana and towers fell said_later Bor")
    made.says("Bor", "said_later", "towers fell")
    made.says("Ana", "said", "boats burned")
    assert [found[1] for found in made.told()] == ["said", "said_later"]


@pytest.mark.parametrize("manner", MANNERS)
def test_the_manner_is_that_of_the_first_word_of_the_cue(manner: str) -> None:
    made = Made("Ana is convinced boats burned")
    made.says("Ana", "is convinced", "boats burned")
    made.scores["manner"][1, MANNERS.index(manner)] = 3
    made.scores["manner"][2, (MANNERS.index(manner) + 1) % 4] = 9
    assert made.read()[0].manner == manner


# Spans ----------------------------------------------------------------------------------------------


def test_no_span_goes_over_the_end_of_a_paragraph() -> None:
    made = Made("Ana said boats burned\nand towers fell")
    made.span("content", "boats burned and towers fell")
    (spans,) = role_spans([made.scored], HEADS, "roles")
    assert [(span.start, span.end) for span in spans] == [(2, 4), (4, 7)]


def test_a_report_is_decoded_the_same_alone_and_among_others() -> None:
    texts = [
        "Ana said boats burned",
        "Bor said " + "towers fell " * 60,
        "",
        "Cy said rain fell\nDa said snow fell",
    ]
    mades = [Made(text) for text in texts]
    for made, words in zip(mades, ("boats burned", "fell", None, "snow fell"), strict=True):
        if words:
            made.says(None, "said", words)
    together = attributions([made.scored for made in mades], HEADS)
    assert together == [made.read() for made in mades]
    assert [len(found) for found in together] == [1, 1, 0, 1]


@given(
    lengths=st.lists(st.lists(st.integers(1, 80), max_size=5), min_size=1, max_size=5),
    seed=st.integers(0, 99),
)
def test_whatever_the_scores_spans_are_in_order_apart_and_within_a_paragraph(
    lengths: Sequence[Sequence[int]], seed: int
) -> None:
    random = np.random.default_rng(seed)
    mades = [Made("\n".join(" ".join(["so"] * length) for length in each)) for each in lengths]
    for made in mades:
        made.scores["roles"][:] = random.normal(0, 3, made.scores["roles"].shape)
    for made, spans in zip(mades, role_spans([m.scored for m in mades], HEADS, "roles"), strict=True):
        assert all(first.end <= second.start for first, second in pairwise(spans))
        for span in spans:
            assert span.score <= 0
            assert len(set(made.words.paragraphs[span.start : span.end].tolist())) == 1


# Evidence -------------------------------------------------------------------------------------------


def test_a_head_of_another_kind_cannot_mark_spans() -> None:
    with pytest.raises(TypeError, match="manner"):
        role_spans([Made("Ana said so").scored], HEADS, "manner")


def test_clear_scores_are_strong_evidence_and_faint_ones_weak() -> None:
    def evidence(weight: float) -> np.ndarray:
        made = Made("Ana said boats burned", weight=weight)
        made.says("Ana", "said", "boats burned")
        return np.array(made.read()[0].evidence)

    clear, faint = evidence(20.0), evidence(4.0)
    assert (clear <= 1e-5).all()
    assert (clear > faint).all()
    assert clear == pytest.approx(np.zeros(5), abs=1e-2)


def test_without_a_source_its_span_counts_as_sure() -> None:
    made = Made("so it is reported boats burned")
    made.says(None, "is reported", "boats burned")
    assert made.read()[0].evidence[0] == 0.0


def test_the_weakest_piece_of_the_content_counts() -> None:
    made = Made("boats burned Ana said and towers fell")
    cue = made.span("cue", "said")
    made.link("source_of_cue", cue, made.span("source", "Ana"))
    made.link("cue_of_content", made.span("content", "boats burned", weight=9), cue)
    strong = made.read()[0].evidence[2]
    made.link("cue_of_content", made.span("content", "towers fell", weight=3.5), cue)
    assert made.read()[0].evidence[2] < strong


def test_all_ranges_of_an_attribution_are_those_that_it_has() -> None:
    content = (Range(0, 3), Range(9, 12))
    whole = Attribution(Range(4, 5), Range(6, 8), content, "says", (0, 0, 0, 0, 0))
    assert ranges(whole) == [*content, Range(6, 8), Range(4, 5)]
    assert ranges(whole._replace(source=None, cue=None)) == list(content)

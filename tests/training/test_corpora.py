"""What the adapters make of records: tiny ones, invented, in the shape of the corpora."""

import gzip
import json

import pytest

from tests.training.made import annotated
from training.corpora import gum, polnear
from training.corpora.manners import _MANNERS, manner_of
from training.examples import Labelled, Pointers, Pointing

# Manners --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cue", "manner"),
    [
        ("said", "says"),
        ("has said", "says"),
        ("according to", "says"),
        ("fears", "believes"),
        ("is convinced", "believes"),
        ("plans to", "intends"),
        ("had decided", "intends"),
        ("shows", "shows"),
        ("Said,", "says"),
        ("told reporters he wanted", "says"),
        (":", "says"),
        ("–", "says"),
        ("made", None),
        ("", None),
        (",", None),
    ],
)
def test_the_first_known_word_of_a_cue_tells_its_manner(cue: str, manner: str | None) -> None:
    assert manner_of(cue) == manner


def test_every_manner_has_its_words_and_every_word_one_manner() -> None:
    assert set(_MANNERS.values()) == {"says", "believes", "intends", "shows"}
    assert all(word == word.strip().lower() and " " not in word for word in _MANNERS)


# PolNeAR --------------------------------------------------------------------------------------------

MARKED = (
    "Ferry sinks\n\n<t1>“It sank,”</t1> <c1>said</c1> <s1>Ana</s1>. <t1>“At noon.”</t1> "
    "It <c2>is feared</c2> <t2>that six drowned</t2>."
)


def polnear_record(copy: int = 0, **more: object) -> dict[str, object]:
    text, attributions = annotated(MARKED)
    record = {"doc": "d1", "annotator": f"a{copy}", "copy": copy, "title": "Ferry sinks", "text": text}
    return {**record, "attributions": attributions, **more}


@pytest.fixture
def write(tmp_path):
    def written(*records: dict[str, object]):
        path = tmp_path / "records.jsonl.gz"
        with gzip.open(path, "wt", encoding="utf-8") as lines:
            lines.writelines(json.dumps(record) + "\n" for record in records)
        return path

    return written


def test_an_article_becomes_an_example(write) -> None:
    (found,) = polnear.examples(write(polnear_record()), every_annotator=False)
    text = found.text
    assert (found.id, found.title) == ("d1_a0", "Ferry sinks")
    assert [(text[s.start : s.end], s.label) for s in found.spans["roles"]] == [
        ("“It sank,”", "content"),
        ("said", "cue"),
        ("Ana", "source"),
        ("“At noon.”", "content"),
        ("is feared", "cue"),
        ("that six drowned", "content"),
    ]


def test_manners_are_told_of_the_cues_that_the_lexicon_knows(write) -> None:
    (found,) = polnear.examples(write(polnear_record()), every_annotator=False)
    assert [(found.text[s.start : s.end], s.label) for s in found.spans["manner"]] == [
        ("said", "says"),
        ("is feared", "believes"),
    ]


def test_cues_point_to_sources_and_content_to_cues(write) -> None:
    (found,) = polnear.examples(write(polnear_record()), every_annotator=False)

    def at(words: str) -> tuple[int, int]:
        return found.text.index(words), found.text.index(words) + len(words)

    (to_source,), (to_cue,) = found.pointers["source_of_cue"], found.pointers["cue_of_content"]
    assert to_source == Pointers(
        (at("Ana"),), (Pointing(*at("said"), (at("Ana"),)), Pointing(*at("is feared"), ()))
    )
    assert to_cue == Pointers(
        (at("said"), at("is feared")),
        (
            Pointing(*at("“It sank,”"), (at("said"),)),
            Pointing(*at("“At noon.”"), (at("said"),)),
            Pointing(*at("that six drowned"), (at("is feared"),)),
        ),
    )


def test_one_version_of_each_article_or_all(write) -> None:
    path = write(polnear_record(0), polnear_record(1), polnear_record(0, doc="d2"))
    assert [e.id for e in polnear.examples(path, every_annotator=False)] == ["d1_a0", "d2_a0"]
    assert [e.id for e in polnear.examples(path, every_annotator=True)] == ["d1_a0", "d1_a1", "d2_a0"]


@pytest.mark.parametrize("title", [None, "", "Another title"])
def test_a_title_that_the_text_does_not_begin_with_is_no_title(write, title: str | None) -> None:
    (found,) = polnear.examples(write(polnear_record(title=title)), every_annotator=False)
    assert found.title is None


def test_a_span_that_two_attributions_share_is_taught_once(write) -> None:
    source, cues, content = [[0, 3]], ([[4, 8]], [[13, 19]]), ([[9, 12]], [[20, 22]])
    attributions = [
        {"source": source, "cue": cue, "content": piece} for cue, piece in zip(cues, content, strict=True)
    ]
    record = polnear_record(text="Ana said yes denied it", title=None, attributions=attributions)
    (found,) = polnear.examples(write(record), every_annotator=False)
    assert [span for span in found.spans["roles"] if span.label == "source"] == [Labelled(0, 3, "source")]
    (block,) = found.pointers["source_of_cue"]
    assert len(block.pointing) == 2


# GUM ------------------------------------------------------------------------------------------------

TOKENS = "Ana Bak said boats burned . According to Bor , towers fell .".split()
TAGS = "PROPN PROPN VERB NOUN VERB PUNCT VERB ADP PROPN PUNCT NOUN VERB PUNCT".split()


def gum_record(**more: object) -> dict[str, object]:
    text = " ".join(TOKENS)
    offsets: list[list[int]] = []
    for token in TOKENS:
        start = offsets[-1][1] + 1 if offsets else 0
        offsets.append([start, start + len(token)])
    return {
        "doc": "g1",
        "text": text,
        "tokens": TOKENS,
        "upos": TAGS,
        "offsets": offsets,
        "sentences": [[0, 6], [6, 13]],
        "edus": [[0, 3, 2], [3, 6, 0], [6, 10, 4], [10, 13, 2]],
        "attributions": [
            {"edu": 1, "content_edu": 2, "source": [[0, 2]]},
            {"edu": 3, "content_edu": 4, "source": [[8, 9]]},
        ],
        **more,
    }


def roles(found) -> list[tuple[str, str]]:
    return [(found.text[span.start : span.end], span.label) for span in found.spans["roles"]]


def test_attribution_units_become_sources_cues_and_contents(write) -> None:
    (found,) = gum.examples(write(gum_record()))
    assert roles(found) == [
        ("Ana Bak", "source"),
        ("said", "cue"),
        ("boats burned .", "content"),
        ("According to", "cue"),
        ("Bor", "source"),
        ("towers fell .", "content"),
    ]


def test_an_attribution_without_a_cue_is_left_out(write) -> None:
    tags = ["NOUN" if tag == "VERB" else tag for tag in TAGS]
    (found,) = gum.examples(write(gum_record(upos=tags)))
    assert [label for _, label in roles(found)].count("cue") == 1  # "according to" is known by its words


def test_an_attribution_in_anothers_content_is_left_out(write) -> None:
    tokens, tags = "Ana said Bor feared rain .".split(), "PROPN VERB PROPN VERB NOUN PUNCT".split()
    offsets = [[0, 3], [4, 8], [9, 12], [13, 19], [20, 24], [25, 26]]
    record = gum_record(
        text=" ".join(tokens),
        tokens=tokens,
        upos=tags,
        offsets=offsets,
        sentences=[[0, 6]],
        edus=[[0, 2, 3], [2, 4, 3], [4, 6, 0]],
        attributions=[
            {"edu": 1, "content_edu": 3, "source": [[0, 1]]},
            {"edu": 2, "content_edu": 3, "source": [[2, 3]]},
        ],
    )
    (found,) = gum.examples(write(record))
    assert ("Bor", "source") not in roles(found)
    assert ("said", "cue") in roles(found)

from typing import Any

import pytest

from evaluation.litbank_speakers import as_passage, load_passages

SENTENCES = [
    ["Mary", "looked", "up", "."],
    ['"', "Who", "is", "there", "?", '"', "said", "Mary", "."],
    ['"', "Only", "me", ".", '"'],
    ['"', "Come", "in", ",", '"', "she", "cried", ",", '"', "my", "friend", ".", '"'],
    ["He", "did", "so", "."],
]


def quote(sentence: int, start: int, end: int, speaker: str) -> dict[str, Any]:
    return {"id": "q", "start": [sentence, start], "end": [sentence, end], "text": "", "speaker": speaker}


def mention(sentence: int, start: int, form: str, entity: str) -> dict[str, Any]:
    end = [sentence, start + 1]
    text = SENTENCES[sentence][start]
    return {"id": "T", "start": [sentence, start], "end": end, "text": text, "form": form, "entity": entity}


RECORD = {
    "doc": "made",
    "sentences": SENTENCES,
    "mentions": [
        mention(0, 0, "PROP", "mary"),
        mention(1, 7, "PROP", "mary"),
        mention(3, 5, "PRON", "mary"),
        mention(3, 9, "PRON", "mary"),
        mention(2, 2, "PRON", "guest"),
        mention(4, 0, "PRON", "guest"),
    ],
    "quotes": [
        quote(1, 0, 6, "mary"),
        quote(2, 0, 5, "guest"),
        quote(3, 0, 5, "mary"),
        quote(3, 8, 13, "mary"),
    ],
}
PASSAGE = as_passage(RECORD)
TEXT = PASSAGE.report.text


def words(found: tuple[int, int] | None) -> str | None:
    return TEXT[slice(*found)] if found else None


def test_dialogue_is_set_in_paragraphs_with_paired_marks() -> None:
    assert TEXT.split("\n\n") == [
        "Mary looked up.",
        "“Who is there?” said Mary. “Only me.”",  # may be one speaker's: nothing stands between
        "“Come in,” she cried, “my friend.” He did so.",
    ]


def test_quotations_keep_their_marks_and_order() -> None:
    contents = [words(said.content[0]) for said in PASSAGE.said]
    assert contents == ["“Who is there?”", "“Only me.”", "“Come in,”", "“my friend.”"]


def test_the_source_is_the_speakers_nearest_mention_outside_quotations() -> None:
    assert [words(said.source) for said in PASSAGE.said] == ["Mary", None, "she", "she"]
    assert [words(said.cue) for said in PASSAGE.said] == ["said", None, "cried", "cried"]
    assert [said.kind for said in PASSAGE.said] == ["name", "none", "pronoun", "pronoun"]


def test_a_voice_has_the_names_of_its_mentions() -> None:
    assert PASSAGE.said[0].voice.names == ("Mary",)
    assert PASSAGE.said[1].voice.names == ()


def test_a_possessive_is_no_source() -> None:
    record = {**RECORD, "mentions": [{**mention(3, 5, "PRON", "mary"), "text": "Her"}]}
    assert [said.kind for said in as_passage(record).said] == ["none"] * 4


@pytest.mark.shared
def test_every_quotation_stands_at_its_place() -> None:
    passages = load_passages()
    assert sum(len(passage.said) for passage in passages) == 1688
    first = [p.report.text[said.content[0][0]] for p in passages for said in p.said]
    assert sum(mark in "“‘" for mark in first) / len(first) > 0.9

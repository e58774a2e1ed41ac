from typing import Any

import pytest

from evaluation.gum_sources import as_document, content_of, load_documents

TEXT = "The mayor, Ann Lee, spoke. She said it was shut because of ice. It opened later."
TOKENS = [
    *["The", "mayor", ",", "Ann", "Lee", ",", "spoke", "."],
    *["She", "said", "it", "was", "shut", "because", "of", "ice", "."],
    *["It", "opened", "later", "."],
]


def offsets() -> list[list[int]]:
    found, at = [], 0
    for token in TOKENS:
        at = TEXT.index(token, at)
        found.append([at, at + len(token)])
        at += len(token)
    return found


def entity(start: int, end: int, cluster: str, head: int) -> dict[str, Any]:
    return {"start": start, "end": end, "type": "person", "cluster": cluster, "min": str(head)}


def record(**changes: Any) -> dict[str, Any]:
    upos = {
        0: "DET",
        1: "NOUN",
        3: "PROPN",
        4: "PROPN",
        6: "VERB",
        8: "PRON",
        9: "VERB",
        10: "PRON",
        12: "VERB",
    }
    base: dict[str, Any] = {
        "doc": "made",
        "genre": "news",
        "title": "Ice",
        "date": "2020-01-02",
        "text": TEXT,
        "tokens": TOKENS,
        "offsets": offsets(),
        "upos": [upos.get(i, "X") for i in range(len(TOKENS))],
        "deprel": ["appos" if i == 3 else "flat" if i == 4 else "dep" for i in range(len(TOKENS))],
        "head": [2 if i == 3 else 4 if i == 4 else 0 for i in range(len(TOKENS))],
        "sentences": [[0, 8], [8, 17], [17, 21]],
        "entities": [
            entity(0, 5, "1", 2),
            entity(3, 5, "1", 1),
            entity(8, 9, "1", 1),
            entity(10, 11, "2", 1),
        ],
        "edus": [
            [0, 8, 0, "ROOT"],
            [8, 10, 3, "attribution"],
            [10, 13, 1, "x"],
            [13, 17, 3, "x"],
            [17, 21, 3, "x"],
        ],
        "attributions": [{"edu": 2, "content_edu": 3, "polarity": "positive", "source": [[8, 9]]}],
    }
    return base | changes


def test_an_attribution_has_its_source_cue_and_content() -> None:
    (said,) = as_document(record()).said
    assert said.source is not None
    assert said.cue is not None
    assert TEXT[slice(*said.source)] == "She"
    assert TEXT[slice(*said.cue)] == "said"
    assert [TEXT[slice(*piece)] for piece in said.content] == ["it was shut because of ice."]


def test_the_voice_is_the_cluster_with_its_proper_names() -> None:
    (said,) = as_document(record()).said
    assert said.voice.key == "1"
    assert said.voice.names == ("Ann Lee",)
    assert said.kind == "pronoun"


def test_later_sentences_that_elaborate_are_no_content() -> None:
    made = record()
    assert content_of(made, made["attributions"][0]) == [(10, 17)]


@pytest.mark.parametrize(
    ("source", "kind"), [([[0, 5]], "name"), ([[3, 5]], "name"), ([[8, 9]], "pronoun"), ([[0, 4]], "name")]
)
def test_the_kind_is_told_from_the_mention(source: list[list[int]], kind: str) -> None:
    attribution = {"edu": 2, "content_edu": 3, "polarity": "positive", "source": source}
    (said,) = as_document(record(attributions=[attribution])).said
    assert said.kind == kind


def test_a_first_person_is_told_apart() -> None:
    tokens = ["I" if word == "She" else word for word in TOKENS]
    assert as_document(record(tokens=tokens)).said[0].kind == "first or second person"


@pytest.mark.parametrize("source", [[], [[18, 20]]])
def test_source_words_that_are_no_mention_are_left_out(source: list[list[int]]) -> None:
    attribution = {"edu": 2, "content_edu": 3, "polarity": "positive", "source": source}
    assert as_document(record(attributions=[attribution])).said == []


@pytest.mark.shared
def test_most_attributions_of_the_corpus_are_matched_with_a_mention() -> None:
    documents = load_documents()
    assert len(documents) == 96
    assert sum(len(document.said) for document in documents) > 0.85 * (567 + 79)

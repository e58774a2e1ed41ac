"""The English Web Treebank: trees, roles and judgements of a few sentences at a time."""

import pytest

from tests.training.corpora.made_trees import links, shown
from training.corpora import ewt


def sentence(
    text: str, rows: str, *preds: tuple[int, list[list[object]]], **more: object
) -> dict[str, object]:
    """A record in the shape of the corpus, from "form/tag/relation/head" rows."""
    fields = [row.split("/") for row in rows.split()]
    return {
        "doc": "d",
        "sent": 0,
        "text": text,
        "tokens": [form for form, *_ in fields],
        "xpos": [tag for _, tag, *_ in fields],
        "deprel": [relation for _, _, relation, _ in fields],
        "head": [int(head) for *_, head in fields],
        "preds": [{"i": at, "roleset": "x.01", "args": args} for at, args in preds],
        **more,
    }


SEIZED = sentence(
    "Rebels, who had left, didn't seize the U.S. base there.",
    "Rebels/NNS/nsubj/9 ,/,/punct/5 who/WP/nsubj/5 had/VBD/aux/5 left/VBN/acl:relcl/1 ,/,/punct/5 did/VBD/aux/9 "
    "n't/RB/advmod/9 seize/VB/root/0 the/DT/det/12 U.S./NNP/compound/12 base/NN/obj/9 there/RB/advmod/9 ././punct/9",
    (3, [["ARG1", 4, 5]]),
    (4, [["ARG0", 0, 1], ["R-ARG0", 2, 3]]),
    (8, [["ARG0", 0, 6], ["ARGM-NEG", 7, 8], ["ARG1", 9, 12], ["C-ARG1", 12, 13], ["ARGM-LOC", 12, 13]]),
)
SHORT = sentence("Why not?", "Why/WRB/root/0 not/RB/advmod/1 ?/./punct/1", sent=1)


def judged(tokens: str, *preds: tuple[int, float | None], propbank=("d", 0)) -> dict[str, object]:
    found = [{"i": at, "word": "", "ih2": value} for at, value in preds]
    return {"tokens": tokens.split(), "preds": found, "propbank": propbank and list(propbank)}


def only(*sentences: dict[str, object], values: list[dict[str, object]] | None = None):
    (found,) = ewt.examples(sentences, values or [])
    return found


def test_the_words_of_a_sentence_have_relations_and_tags() -> None:
    found = only(SEIZED)
    relations = dict(shown(found.text, found.spans["relation"]))
    assert (relations["seize"], relations["U"], relations["S"]) == ("root", "compound", "part")
    assert dict(shown(found.text, found.spans["tag"]))["didn"] == "VBD"


def test_sentences_of_a_document_are_read_together_and_each_has_its_own_words() -> None:
    found = only(SEIZED, SHORT)
    assert found.text == f"{SEIZED['text']} {SHORT['text']}"
    first, second = found.pointers["head_of"]
    assert [found.text[s:e] for s, e in second.candidates] == ["Why", "not", "?"]
    assert set(first.candidates).isdisjoint(second.candidates)
    assert [arrow for arrow in links(found, "head_of") if arrow[0] in {"Why", "not"}] == [
        ("Why", ()),
        ("not", ("Why",)),
    ]


def test_documents_are_not_mixed() -> None:
    assert len(list(ewt.examples([SEIZED, {**SHORT, "doc": "other"}], []))) == 2


@pytest.mark.parametrize(("count", "groups"), [(1, [1]), (26, [26]), (27, [26, 1]), (60, [26, 26, 8])])
def test_sentences_are_read_together_up_to_a_bound(count: int, groups: list[int]) -> None:
    found = list(ewt.examples([{**SHORT, "sent": at} for at in range(count)], []))
    assert [len(each.pointers["head_of"]) for each in found] == groups
    assert len({each.id for each in found}) == len(found)


def test_a_sentence_longer_than_the_bound_stands_alone() -> None:
    rows = " ".join(f"so/RB/{'dep' if at else 'root'}/{at}" for at in range(ewt.TOKENS_AT_ONCE + 5))
    long = sentence(" ".join(["so"] * (ewt.TOKENS_AT_ONCE + 5)), rows)
    assert [len(e.pointers["head_of"]) for e in ewt.examples([SHORT, long, SHORT], [])] == [1, 1, 1]


def test_predicates_point_to_the_heads_of_their_arguments() -> None:
    found = only(SEIZED)
    assert links(found, "doer") == [("left", ("Rebels",)), ("seize", ("Rebels",))]
    assert links(found, "done_to") == [("left", ()), ("seize", ("base",))]
    assert links(found, "place_of") == [("left", ()), ("seize", ("there",))]
    assert links(found, "time_of") == [("left", ()), ("seize", ())]


def test_auxiliaries_are_no_predicates() -> None:
    assert "had" not in dict(links(only(SEIZED), "done_to"))


def test_what_continues_or_refers_to_an_argument_is_none() -> None:
    found = only(SEIZED)
    targets = {word for head in ewt.ROLES for _, words in links(found, head) for word in words}
    assert "who" not in targets  # R-ARG0
    assert dict(links(found, "done_to"))["seize"] == ("base",)  # and not C-ARG1


UDS = "Rebels , who had left , did n't seize the U.S. base there ."


def test_judgements_lie_on_the_words_of_their_predicates() -> None:
    found = only(SEIZED, values=[judged(UDS, (4, 2.5), (8, -3.0))])
    assert shown(found.text, found.spans["happened"]) == [("left", "2.5"), ("seize", "-3.0")]


def test_judgements_are_found_where_tokens_differ_and_letters_do_not() -> None:
    split = UDS.replace("did n't", "didn 't").replace("U.S.", "U. S.")
    found = only(SEIZED, values=[judged(split, (8, -3.0))])
    assert shown(found.text, found.spans["happened"]) == [("seize", "-3.0")]


def test_a_judgement_of_what_begins_within_a_token_is_left_out() -> None:
    found = only(SEIZED, values=[judged(UDS.replace("there", "the re"), (13, 1.0), (4, 1.0))])
    assert shown(found.text, found.spans["happened"]) == [("left", "1.0")]


@pytest.mark.parametrize(
    "value",
    [
        judged(UDS.replace("base", "bases"), (4, 2.5)),
        judged(UDS, (4, 2.5), propbank=("d", 7)),
        judged(UDS, (4, 2.5), propbank=None),
        judged(UDS, (4, None)),
    ],
)
def test_without_a_judgement_that_fits_nothing_is_taught(value) -> None:
    assert "happened" not in only(SEIZED, values=[value]).spans


def test_judgements_of_the_second_sentence_lie_in_it() -> None:
    found = only(SEIZED, SHORT, values=[judged("Why not ?", (1, 0.5), propbank=("d", 1))])
    ((start, end, value),) = found.spans["happened"]
    assert (found.text[start:end], value) == ("not", "0.5")


def test_words_that_the_text_does_not_have_are_refused() -> None:
    with pytest.raises(ValueError, match="substring"):
        only({**SHORT, "text": "Why so?"})

import pytest

from evaluation import propbank_ewt
from evaluation.parsed import Parsed
from evaluation.propbank_ewt import Predicate, Trees, as_sentence, by_pointers, by_rules, roles, run, trees
from evaluation.scores import Score
from tests.evaluation.made import reader
from tests.evaluation.made_parses import parsed, parses
from tests.reading.trees import tree

RECORD = {
    "text": "Don't U.S. troops shell it?",
    "genre": "weblog",
    "tokens": ["Do", "n't", "U.S.", "troops", "shell", "it", "?"],
    "head": [5, 5, 4, 5, 0, 5, 5],
    "deprel": ["aux", "advmod", "compound", "nsubj", "root", "obj", "punct"],
    "preds": [
        {"i": 0, "roleset": "do.01", "args": []},
        {"i": 4, "roleset": "shell.01", "args": [["ARG0", 2, 4], ["ARG1", 5, 6], ["ARGM-NEG", 1, 2]]},
    ],
}
# Don ' t U . S . troops shell it ?
HEADS = [8, 8, 1, 7, 3, 3, 3, 8, -1, 8, 8]
RELATIONS = ["aux", "advmod", "part", "compound", "part", "part", "part", "nsubj", "root", "obj", "punct"]


def gold_parse() -> Parsed:
    return parsed(
        RECORD["text"], heads=HEADS, relations=RELATIONS, doer={8: {7: 0.9}}, done_to={8: {9: 0.6, 3: 0.4}}
    )


def test_heads_of_arguments_are_found_and_auxiliaries_are_no_predicates() -> None:
    assert as_sentence(RECORD).predicates == (Predicate(18, frozenset({11}), frozenset({24})),)


def test_an_argument_without_a_head_outside_counts_at_its_beginning() -> None:
    circle = RECORD | {"head": [5, 5, 4, 3, 0, 5, 5]}
    assert as_sentence(circle).predicates[0].doers == {6}


def test_trees_are_compared_token_by_token_without_punctuation() -> None:
    assert trees(as_sentence(RECORD), gold_parse().syntax) == Trees(5, 5, 5)


def test_a_wrong_head_and_a_wrong_relation_are_told_apart() -> None:
    heads, relations = list(HEADS), list(RELATIONS)
    heads[7], relations[9] = 9, "obl"
    found = trees(as_sentence(RECORD), parsed(RECORD["text"], heads=heads, relations=relations).syntax)
    assert found == Trees(4, 3, 5)


def test_a_subtype_that_is_not_told_apart_is_right() -> None:
    gold = RECORD | {"deprel": [*RECORD["deprel"][:5], "obj:other", "punct"]}
    assert trees(as_sentence(gold), gold_parse().syntax).relations == 5


def test_pointers_give_their_likeliest_word_if_it_is_likelier_than_not() -> None:
    assert by_pointers(gold_parse(), 8) == ([7], [9])
    assert by_pointers(parsed("a b", doer={0: {1: 0.4}}), 0) == ([], [])


def test_rules_find_parties_that_the_model_does_not_doubt() -> None:
    syntax = tree("Rebels/NNS/nsubj/2/person shelled/VBD/root/0 troops/NNS/obj/2/person")
    sure = parsed(syntax.text, doer={1: {0: 0.9}}, done_to={1: {2: 0.9}})._replace(syntax=syntax)
    assert by_rules(sure, 1) == ((0,), (2,))


def test_roles_count_heads_one_by_one() -> None:
    sentence = as_sentence(RECORD)
    assert roles(sentence, gold_parse(), by_pointers) == (Score(1, 1, 1), Score(1, 1, 1))
    assert roles(sentence, gold_parse(), lambda *_: ([7, 3], [])) == (Score(1, 2, 1), Score(0, 0, 1))


def test_a_run_has_trees_and_both_ways_to_parties(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(propbank_ewt, "load", lambda: [as_sentence(RECORD)])
    result = run(reader(lambda _: []), parses(gold_parse()))
    assert (result.figures["uas"], result.figures["las"]) == (100.0, 100.0)
    assert result.figures["pointers alone"]["actor"]["f1"] == 100.0
    assert len(result.tables[0].rows) == 4

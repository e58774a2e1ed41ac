import re

import pytest

from hearsay.reading.times.grammar import INNER, PARTS, RULES, SEEDS
from hearsay.reading.times.lexicon import CLASS_OF, CODES
from hearsay.reading.times.notation import Rule, Scanner
from hearsay.reading.times.rules import READ
from tests.reading.times.plain import flat


def found(pattern: str, text: str, **parts: str) -> list[tuple[str, dict[str, str]]]:
    """What one pattern finds, as words; its seeds are months and weekdays."""
    scanner = Scanner([Rule("one", pattern)], parts, seeds=("month", "weekday"))
    syntax = flat(text)
    words = syntax.words
    return [
        (
            " ".join(words[one.start : one.end]),
            {name: " ".join(words[a:b]) for name, (a, b) in one.parts.items()},
        )
        for one in scanner.find(words, syntax.sentences)
    ]


def test_a_word_stands_for_its_class() -> None:
    assert found("weekday", "on Monday and Friday") == [("monday", {}), ("friday", {})]


def test_words_are_remembered_by_name() -> None:
    assert found("day:dnum month:month", "on 7 June") == [("7 june", {"day": "7", "month": "june"})]


def test_a_part_may_be_left_out_and_is_then_not_there() -> None:
    assert found("(rel:last)? month:month", "June") == [("june", {"month": "june"})]


def test_a_name_may_stand_for_either_of_two_ways() -> None:
    assert found("day:dnum month|month day:dnum", "June 7") == [("june 7", {"day": "7"})]


def test_parts_are_taken_in() -> None:
    assert found("day:<N> month", "7 June, seventh June", N="dnum|nth") == [
        ("7 june", {"day": "7"}),
        ("seventh june", {"day": "seventh"}),
    ]


def test_nothing_is_found_over_the_end_of_a_sentence() -> None:
    assert found("dnum month", "There were 7. June was cold.") == []


def test_the_first_rule_that_matches_is_taken() -> None:
    rules = [Rule("long", "month year"), Rule("short", "month")]
    scanner = Scanner(rules, {}, seeds=("month",))
    syntax = flat("June 2022 and June")
    assert [one.rule for one in scanner.find(syntax.words, syntax.sentences)] == ["long", "short"]


def test_a_class_that_is_unknown_is_refused() -> None:
    with pytest.raises(KeyError, match="nonsense"):
        Scanner([Rule("one", "nonsense")], {}, seeds=("month",))


def test_every_rule_is_read_by_a_function_and_none_is_left() -> None:
    assert {rule.name for rule in RULES} == set(READ)


def test_every_part_and_every_class_is_used() -> None:
    patterns = " ".join([*PARTS.values(), *(rule.pattern for rule in RULES), *SEEDS])
    assert [name for name in PARTS if f"<{name}>" not in patterns] == []
    words = set(re.findall(r"[a-z]+", patterns))
    assert sorted(name for name in CODES if name not in words | {"unknown"}) == []


def test_words_passed_over_begin_no_expression() -> None:
    """Each rule matches as much with those words in front as without: none of them could begin it."""
    guarded = Scanner(RULES, PARTS, seeds=SEEDS, inner=INNER)
    free = Scanner(RULES, PARTS, seeds=SEEDS)
    text = ", ".join(
        f"{word} the last of {word} June 2021 and {word} two days ago" for word in sorted(CLASS_OF)[-400:]
    )
    syntax = flat(text)
    assert list(guarded.find(syntax.words, syntax.sentences)) == list(
        free.find(syntax.words, syntax.sentences)
    )

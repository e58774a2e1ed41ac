from collections.abc import Sequence

import pytest

from evaluation.speakers import (
    Resolved,
    Said,
    Voice,
    as_statement,
    b_cubed,
    figures_of,
    is_named,
    named_by_kind,
    resolve_report,
    rows_of,
    same_name,
)
from hearsay.reading.outline import Outline
from hearsay.records import Form, Report, Source, Statement
from tests.evaluation.made import span, voice

TEXT = "Omid Karim fled. “They came at night,” he said. “I saw it,” Sara Noor said."
KARIM, NOOR = Voice("karim", ("Omid Karim",)), Voice("noor", ("Sara Noor",))


def said(content: str, source: str | None, whose: Voice, kind: str = "pronoun") -> Said:
    found, quoted = span(TEXT, source) if source else None, span(TEXT, content)
    return Said(
        source=(found.start, found.end) if found else None,
        cue=None,
        content=((quoted.start, quoted.end),),
        voice=whose,
        kind=kind,
    )


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("Karim", "Omid Karim", True),
        ("the Crown", "Crown", True),
        ("Omid Karim", "Karim", True),
        ("Mr Noor", "Mrs Noor", False),
        ("Sara Karim", "Omid Karim", False),
        ("the", "The Crown", False),
        (None, "Karim", False),
        ("", "Karim", False),
    ],
)
def test_names_are_the_same_if_one_holds_the_words_of_the_other(
    one: str | None, other: str, is_same: bool
) -> None:
    assert same_name(one, other) is is_same


def test_a_voice_without_a_name_is_never_named() -> None:
    assert not is_named(voice("Karim"), Voice("x", ()))
    assert not is_named(None, KARIM)


def test_a_statement_is_built_with_its_spans_and_without_a_speaker() -> None:
    statement = as_statement(TEXT, "s0", said("“They came at night,”", "he", KARIM))
    assert statement.content == [span(TEXT, "“They came at night,”")]
    assert statement.form is Form.DIRECT
    assert statement.speaker is None


def by_last_capital(
    _: Outline, report: Report, statements: Sequence[Statement]
) -> tuple[list[Source], list[Statement]]:
    """A resolver for tests: a pronoun is the first name of the report, anything else its own name."""
    import msgspec

    sources = [voice("Omid Karim", number=1), voice("Sara Noor", number=2)]
    resolved = [
        msgspec.structs.replace(s, speaker=sources[0 if s.source and s.source.text == "he" else 1].id)
        for s in statements
    ]
    assert report.text == TEXT
    return sources, resolved


def test_speakers_come_back_in_the_order_given_whatever_the_order_of_the_text() -> None:
    later, earlier = said("“I saw it,”", "Sara Noor", NOOR), said("“They came at night,”", "he", KARIM)
    resolved = resolve_report(Report(id="r", text=TEXT), [later, earlier], by_last_capital)
    assert [one.speaker.name for one in resolved if one.speaker] == ["Sara Noor", "Omid Karim"]
    assert [is_named(one.speaker, one.said.voice) for one in resolved] == [True, True]


def resolved(*pairs: tuple[str | None, Voice]) -> list[Resolved]:
    names = sorted({name for name, _ in pairs if name})
    by_name = {name: voice(name, number=i) for i, name in enumerate(names)}
    return [
        Resolved("r", said("“I saw it,”", None, whose), by_name[name] if name else None)
        for name, whose in pairs
    ]


def test_grouping_is_scored_by_b_cubed() -> None:
    # two of Karim's three in one group with Noor's one, the third alone
    found = b_cubed(resolved(("a", KARIM), ("a", KARIM), ("a", NOOR), ("b", KARIM)))
    assert found.precision == pytest.approx(100 * (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert found.recall == pytest.approx(100 * (2 / 3 + 2 / 3 + 1 + 1 / 3) / 4)


def test_a_right_grouping_scores_100_whatever_the_names() -> None:
    assert b_cubed(resolved(("x", KARIM), ("x", KARIM), ("y", NOOR))) == (100, 100, 100)


def test_statements_without_a_speaker_stand_alone() -> None:
    found = b_cubed(resolved((None, KARIM), (None, KARIM)))
    assert (found.precision, found.recall) == (100, 50)


def test_the_same_speaker_id_in_two_reports_is_two_speakers() -> None:
    one, other = resolved(("x", KARIM))[0], resolved(("x", NOOR))[0]._replace(report="other")
    assert b_cubed([one, other]).precision == 100


def test_no_statements_score_zero() -> None:
    assert b_cubed([]) == (0, 0, 0)
    assert named_by_kind([]) == {}


def test_only_voices_with_a_name_count_for_named() -> None:
    nobody = Voice("nobody", ())
    found = resolved(("Omid Karim", KARIM), ("Sara Noor", KARIM), ("Omid Karim", nobody))
    assert named_by_kind(found)["all"] == {"statements": 2, "named": 50}
    assert figures_of(found)["statements"] == 3
    assert rows_of("news", found)[-1][:2] == ("news, grouping", 3)

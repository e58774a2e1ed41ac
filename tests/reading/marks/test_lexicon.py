import pytest

from hearsay.reading.marks.lexicon import hits, rows
from hearsay.records import MarkKind


def found(text: str) -> list[tuple[str, MarkKind, str | None]]:
    words = text.split()
    return [(" ".join(words[h.first : h.end]), *h.wording) for h in hits(words)]


def test_the_longest_wording_at_a_place_is_found():
    assert found("they spoke of collateral damage , of course") == [
        ("collateral damage", MarkKind.LOADED, "civilian deaths"),
        ("of course", MarkKind.BOOSTER, None),
    ]


def test_words_of_a_wording_are_found_together_only():
    assert found("collateral for the damage of the course") == []


@pytest.mark.parametrize(
    ("row", "phrases"),
    [
        ("killed: slaughter(ed/ing)", ["slaughter", "slaughtered", "slaughtering"]),
        ("killed: neutralis[ed/e]", ["neutralised", "neutralise"]),
        ("-: it's clear that", ["it 's clear that"]),
        ("fled: ran away, cut and run", ["ran away", "cut and run"]),
    ],
)
def test_a_row_stands_for_its_forms(row, phrases):
    assert [" ".join(phrase) for phrase, _ in rows(row)] == phrases


def test_a_row_names_what_judges_nobody_or_nothing():
    assert {neutral for _, neutral in rows("killed: mowed down\n-: brutal")} == {"killed", None}

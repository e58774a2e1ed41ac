"""What stands in a dateline is no party of what the report tells."""

import pytest

from hearsay.reading.events.datelines import dateline, without_dateline
from hearsay.reading.events.participants import Parties
from hearsay.reading.outline import outline
from tests.reading.trees import at, tree


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TARNOW - Guards fired.", "TARNOW - "),
        ("Tarnow, June 3 - Guards fired.", "Tarnow, June 3 - "),
        ("Tarnow (Agency) — Guards fired.", "Tarnow (Agency) — "),
        (
            "Guards fire at crowd\n\nTARNOW, Arvia, June 3 (Agency) -- Guards fired.",
            "TARNOW, Arvia, June 3 (Agency) -- ",
        ),
        ("Tarnow — held by rebels for years — fell.", None),
        ("Guards fired. TARNOW - a town.", None),
        ("Guards fired.", None),
        ("", None),
    ],
)
def test_a_dateline_is_a_place_before_a_dash_in_capitals_or_with_a_date(
    text: str, expected: str | None
) -> None:
    found = dateline(outline(text))
    assert (text[found.start : found.end].strip() if found else None) == (expected and expected.strip())


def test_parties_in_it_are_none_and_others_stay() -> None:
    syntax = tree(
        "TARNOW/NNP/nsubj/4 -/:/punct/4 Guards/NNS/nsubj/4 fired/VBD/root/0 at/IN/case/6 crowds/NNS/obl/4"
    )
    own = Parties((0, 2), (at(syntax, "crowds"),), None)
    assert without_dateline(outline(syntax.text), syntax, [own]) == [own._replace(actors=(2,))]


def test_without_one_all_stay() -> None:
    syntax = tree("Guards/NNS/nsubj/2 fired/VBD/root/0")
    own = Parties((0,), (), None)
    assert without_dateline(outline(syntax.text), syntax, [own]) == [own]

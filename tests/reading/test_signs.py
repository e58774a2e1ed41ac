"""How quotation signs are read one by one."""

import pytest

from hearsay.reading.ranges import Range
from hearsay.reading.signs import Family, Way, find_signs


def signs(text: str) -> list[tuple[str, Family, Way, Way]]:
    return [(s.text, s.family, s.shape, s.lean) for s in find_signs(text, Range(0, len(text)))]


def certain(text: str) -> list[bool]:
    return [s.is_certain for s in find_signs(text, Range(0, len(text)))]


@pytest.mark.parametrize(
    ("sign", "family", "shape"),
    [
        ('"', Family.DOUBLE, Way.EITHER),
        ("''", Family.DOUBLE, Way.EITHER),
        ("“", Family.DOUBLE, Way.OPENS),
        ("„", Family.DOUBLE, Way.OPENS),
        ("``", Family.DOUBLE, Way.OPENS),
        ("”", Family.DOUBLE, Way.CLOSES),
        ("’’", Family.DOUBLE, Way.CLOSES),
        ("'", Family.SINGLE, Way.EITHER),
        ("‘", Family.SINGLE, Way.OPENS),
        ("‚", Family.SINGLE, Way.OPENS),
        ("’", Family.SINGLE, Way.CLOSES),
        ("«", Family.GUILLEMET, Way.OPENS),
        ("»", Family.GUILLEMET, Way.CLOSES),
        ("‹", Family.ANGLE, Way.OPENS),
        ("›", Family.ANGLE, Way.CLOSES),
    ],
)
def test_a_sign_has_a_family_and_a_shape(sign: str, family: Family, shape: Way) -> None:
    assert signs(f"It is {sign}so.") == [(sign, family, shape, Way.OPENS)]


@pytest.mark.parametrize(
    ("text", "lean"),
    [
        ('"We', Way.OPENS),
        (' "We', Way.OPENS),
        ('("We', Way.OPENS),
        ('—"We', Way.OPENS),
        (':"We', Way.OPENS),
        (' "...we', Way.OPENS),
        ('left"', Way.CLOSES),
        ('left" ', Way.CLOSES),
        ('left," ', Way.CLOSES),
        ('left",', Way.CLOSES),
        ('left")', Way.CLOSES),
        ('left"–', Way.CLOSES),
        ('– left –" ', Way.CLOSES),
        ('a"b', Way.EITHER),
        ('a " b', Way.EITHER),
        ('left ", she', Way.EITHER),
        ('left."Then', Way.EITHER),
        ('( " )', Way.EITHER),
    ],
)
def test_a_sign_leans_as_its_surroundings_say(text: str, lean: Way) -> None:
    assert [sign[3] for sign in signs(text)] == [lean]


def test_signs_that_touch_lean_alike() -> None:
    assert [(text, lean) for text, _, _, lean in signs("\"'We left,'\" she said.")] == [
        ('"', Way.OPENS),
        ("'", Way.OPENS),
        ("'", Way.CLOSES),
        ('"', Way.CLOSES),
    ]


def test_three_straight_single_signs_are_a_single_and_a_double_one() -> None:
    assert [sign[0] for sign in signs("'''Go,' he said")] == ["''", "'", "'"]
    assert [sign[0] for sign in signs("He said 'go.'''")] == ["'", "'", "''"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'We left' ", [True, True]),
        ("'The soldiers' homes'", [True, False, True]),
        ("'In the 1990s' they", [True, False]),
        ("'Keep goin' there'", [True, False, True]),
        ("'They are fighters', ", [True, True]),
        ('"The 12" gun"', [True, False, True]),
        ('"It was 2012" then', [True, True]),
        ('"It is 12."', [True, True]),
    ],
)
def test_what_may_be_an_apostrophe_or_inches_is_not_certain(text: str, expected: list[bool]) -> None:
    assert certain(text) == expected


def test_signs_outside_the_paragraph_are_not_seen() -> None:
    assert [s.start for s in find_signs("“a” “b” “c”", Range(4, 7))] == [4, 6]
    assert [s.lean for s in find_signs("x'y", Range(1, 3))] == []

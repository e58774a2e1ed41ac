"""The colours of the page keep the contrast that WCAG 2.2 asks for (AA: 4.5 for text, 3 for lines), light and dark."""

import re
from importlib.resources import files

import pytest

from hearsay.records import Certainty

STYLE = files("hearsay.exports.page").joinpath("templates", "page.css").read_text(encoding="utf-8")
EVENTS = ("came", "ahead", "open", "not")
MANNERS = ("says", "believes", "intends", "shows")


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", block))


def schemes() -> dict[str, dict[str, str]]:
    light, dark = re.findall(r":root \{(.*?)\n\s*\}", STYLE, re.DOTALL)[:2]
    return {"light": colours(light), "dark": colours(light) | colours(dark)}


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    ]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


TINTS = [f"{manner}-{depth}" for manner in MANNERS for depth in ("tint", "deep")]
TEXTS = [
    *[(ink, ground) for ink in ("ink", "muted", "own", "focus") for ground in ("paper", "raised")],
    *[("ink", f"{manner}-{depth}") for manner in MANNERS for depth in ("tint", "deep")],
    *[(manner, ground) for manner in MANNERS for ground in ("paper", "raised")],
    *[(line, ground) for line in EVENTS for ground in ("paper", "raised")],
    ("ink", "active"),
    *[("pencil", ground) for ground in ("paper", "raised", *TINTS)],
    *[(ink, ground) for ink in ("ink", "muted") for ground in ("land", "sea")],
]
MAP = [(mark, ground) for mark in ("spot", "area", "muted", "focus") for ground in ("land", "sea")]
LINES = [
    (line, f"{manner}-{depth}")
    for manner in MANNERS
    for depth in ("tint", "deep")
    for line in (manner, *EVENTS)
] + [("focus", "active"), ("own", "paper"), *[(line, "active") for line in EVENTS], *MAP]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_can_be_read(scheme, ink, ground):
    known = schemes()[scheme]
    assert contrast(known[ink], known[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), LINES)
def test_lines_can_be_seen(scheme, line, ground):
    known = schemes()[scheme]
    assert contrast(known[line], known[ground]) >= 3


def test_the_measure_of_contrast_is_the_known_one():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_nothing_is_told_apart_by_colour_alone():
    """Each manner has a line of its own style."""
    styles = re.findall(r"^\.(says|believes|intends|shows), .*?--style: (\w+);", STYLE, re.MULTILINE)
    assert dict(styles) == {"says": "solid", "believes": "dashed", "intends": "dotted", "shows": "double"}


def test_the_certainties_are_told_apart_by_line_where_they_share_a_colour():
    found = re.findall(r"^\.(\w+), .*?--e-line: var\(--(\w+)\); --e-style: (\w+);", STYLE, re.MULTILINE)
    looks = {certainty: (colour, style) for certainty, colour, style in found}
    assert set(looks) == {certainty.value for certainty in Certainty}
    assert len(set(looks.values())) == len(Certainty)


def test_the_style_loads_nothing():
    assert not re.search(r"url\(|@import|@font-face", STYLE)

"""docs/training.md says what training does: every corpus and every head, none made up."""

import re
from pathlib import Path

import pytest

from hearsay.reading.scores import PointerSpec, ScaleSpec, TagSpec, WordSpec
from training.curriculum import GUM, PARTS, POLNEAR, learned_from
from training.heads import HEADS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "training.md"
KINDS = {TagSpec: "tags", PointerSpec: "pointer", WordSpec: "words", ScaleSpec: "scale"}


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading, without its head."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found
    lines = [line for line in found[1].splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[1:]]


def test_every_head_stands_there_in_its_order_with_its_kind() -> None:
    documented = [(row[0].strip("`"), row[1]) for row in rows("The heads")]
    assert documented == [(head.name, KINDS[type(head)]) for head in HEADS]


def test_every_corpus_stands_there_with_its_licence() -> None:
    documented = [(row[0], row[4]) for row in rows("What it learns from")]
    first, *others = learned_from(open_data_only=False)
    assert documented == [first, (GUM.name, GUM.licence), *others]


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_shares_and_openness_are_the_programs(part) -> None:
    (row,) = (row for row in rows("What it learns from") if row[0] == part.name)
    assert (float(row[2]), row[3]) == (part.share, "yes" if part.is_open else "no")


def test_what_the_first_stages_learn_from_is_open_or_not() -> None:
    is_open = {row[0]: row[3] for row in rows("What it learns from")}
    assert (is_open[POLNEAR.name], is_open[GUM.name]) == ("no", "yes")

"""The tables of docs/codes.md say what the code does: every row is worked out again, over all sides and words."""

import re
from functools import cache
from itertools import product

import pytest

from hearsay.exports.codes import acled, cameo, plover, sides
from hearsay.exports.codes.acled import Acled
from hearsay.exports.codes.cameo import Cameo
from hearsay.exports.codes.sides import NotCoded
from hearsay.reading.events.plover import MODES
from tests.exports.codes.made import coded, is_uncoded

PARTIES: tuple[tuple[str, ...], ...] = ((), ("MIL",), ("REB",), ("CVL",))
TOLD: tuple[dict[str, str | None], ...] = (
    {},
    {"words": "blockade"},
    {"rest": " the curfew"},
    {"rest": " the state of emergency"},
    {"weapon": "a grenade"},
    {"weapon": "rocket-propelled grenades"},
)
KINDS = [(of, mode) for of in MODES for mode in (None, *MODES[of])]


@cache
def page(root) -> str:
    return (root / "docs" / "codes.md").read_text(encoding="utf-8")


def table(text: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table under a heading, by their first cell."""
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| `")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0].replace("`", ""): row[1:] for row in rows}


def listed(cell: str) -> set[str]:
    return {part.strip() for part in cell.split(",")} - {"–"}


def outcomes(rules, of, mode):
    """All that the rules make of one kind of event, over all sides and words."""
    for doers, recipients, told in product(PARTIES, PARTIES, TOLD):
        yield coded(rules, of, mode, doers, recipients, **told)


def test_every_type_and_mode_has_its_row(root):
    assert list(table(page(root), "Every type and mode")) == [" ".join(filter(None, kind)) for kind in KINDS]


@pytest.mark.parametrize(("of", "mode"), KINDS)
def test_a_row_has_the_quad_the_score_and_every_code_that_the_rules_may_give(root, of, mode):
    quad, score, in_cameo, in_acled = table(page(root), "Every type and mode")[
        " ".join(filter(None, (of, mode)))
    ]
    assert quad == str(plover.QUADS[of].value)
    assert float(score.replace("−", "-")) == plover.SCORES[of][mode]
    codes = {
        code
        for found in outcomes(cameo.coded, of, mode)
        if isinstance(found, Cameo)
        for code in ([found.code] if found.code else found.roots)
    }
    assert listed(in_cameo) == codes
    found = {each.sub_event_type for each in outcomes(acled.coded, of, mode) if isinstance(each, Acled)}
    assert listed(in_acled) == found


def test_the_sectors_are_listed_in_words_with_their_side(root):
    found = {code: (cells[0], cells[1]) for code, cells in table(page(root), "Sectors").items()}
    side_of = {code: side.value for side, codes in sides.SECTORS.items() for code in codes}
    assert found == {code: (words, side_of.get(code, "unknown")) for code, words in plover.SECTORS.items()}


def test_the_auxiliary_modes_are_listed_by_certainty(root):
    found = {
        certainty: listed(cells[0].replace("`", ""))
        for certainty, cells in table(page(root), "Certainty").items()
    }
    assert found == {certainty.value: set(modes) for certainty, modes in plover.AUXILIARY.items()}


def test_the_codes_of_intents_are_listed(root):
    found = {of: cells[0] for of, cells in table(page(root), "CAMEO").items() if of in cameo.INTENTS}
    assert found == cameo.INTENTS


def test_what_the_manual_overrides_in_the_published_table_is_listed(root):
    found = {
        code: tuple(cells[0].replace("`", "").split())
        for code, cells in table(page(root), "From CAMEO").items()
    }
    assert found == {code: tuple(filter(None, kind)) for code, kind in cameo.BY_MANUAL.items()}


def test_labels_that_are_translated_are_listed(root):
    text = page(root).partition("\n## From CAMEO\n")[2]
    for (_, old), now in cameo.OLD_LABELS.items():
        assert re.search(rf"`{old}`", text)
        assert now is None or f"`{now}`" in text


def test_every_sub_event_type_is_documented(root):
    assert {name for name in acled.TYPE_OF if name not in page(root)} <= {
        "Disrupted weapons use",
        "Headquarters or base established",
        "Excessive force against protesters",
    }


def test_every_kind_that_acled_never_codes_gives_its_reason():
    uncoded = [
        found for kind in KINDS for found in outcomes(acled.coded, *kind) if isinstance(found, NotCoded)
    ]
    assert uncoded
    assert all(map(is_uncoded, uncoded))

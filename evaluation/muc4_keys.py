"""The MUC-4 reports and their answer keys: incident templates of the 24 slots of 1992, as far as they are scored.

The text is agency and broadcast news and is never printed or written here. It is in capitals; a report is read in the
case that print would have (`evaluation.recase`), its lines joined to paragraphs; no offset moves.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.recase import Recaser
from hearsay.records import Report

ROLES = ("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")
SLOTS: Mapping[str, str] = {
    "PerpInd": "PERP: INDIVIDUAL ID",
    "PerpOrg": "PERP: ORGANIZATION ID",
    "Target": "PHYS TGT: ID",
    "Victim": "HUM TGT: NAME",
    "Weapon": "INCIDENT: INSTRUMENT ID",
    "Described": "HUM TGT: DESCRIPTION",
}
WRAPPED = re.compile(r"(?<!\n)\n(?!\n)")


class Filler(NamedTuple):
    """What may fill a slot once: alternatives that count equally. `strings` are words of the text in lower case.

    `values` are set or normalised values, in lower case. A slot has one or both.
    """

    strings: tuple[str, ...]
    values: tuple[str, ...] = ()
    is_optional: bool = False


class Key(NamedTuple):
    """One incident of an answer key. `types` are alternatives in lower case.

    `roles` holds the fillers of each of `ROLES` and of Described; `stage`, `date` and `place` are alternatives;
    `confidence`, `number` and `effect` hold a value for certain strings (organisations; human targets).
    """

    types: tuple[str, ...]
    roles: Mapping[str, tuple[Filler, ...]]
    is_optional: bool
    stage: tuple[str, ...]
    confidence: tuple[Filler, ...]
    number: tuple[Filler, ...]
    effect: tuple[Filler, ...]
    date: tuple[str, ...]
    place: tuple[str, ...]


class KeyedReport(NamedTuple):
    """A report with its key. `text` is in capitals."""

    id: str
    text: str
    keys: tuple[Key, ...]


def load(part: str) -> list[KeyedReport]:
    """The reports of a part: `dev` (TST1 and TST2) or `train` (DEV-MUC3).

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [_keyed(record) for record in corpora.lines_of(f"events/muc4/{part}.jsonl.gz")]


def as_report(report: KeyedReport, recaser: Recaser) -> Report:
    """The report as it would be printed."""
    return Report(id=report.id, text=printed(report.text, recaser), language="en")


def printed(text: str, recaser: Recaser) -> str:
    """The upper-case text in mixed case, its wrapped lines joined; every character stays at its place."""
    return recaser.recase(WRAPPED.sub(" ", text))


def _keyed(record: Mapping[str, Any]) -> KeyedReport:
    on_one_line = record["text"].lower().replace("\n\n", " ").replace("\n", " ")
    keys = tuple(_key(template, on_one_line) for template in record["templates"])
    return KeyedReport(record["docid"], record["text"], keys)


def _key(template: Mapping[str, Any], text: str) -> Key:
    return Key(
        types=_values(template, "INCIDENT: TYPE"),
        roles={role: tuple(_named(template, slot, text)) for role, slot in SLOTS.items()},
        is_optional=template["optional"],
        stage=_values(template, "INCIDENT: STAGE OF EXECUTION"),
        confidence=tuple(_fillers(template, "PERP: ORGANIZATION CONFIDENCE")),
        number=tuple(_fillers(template, "HUM TGT: NUMBER")),
        effect=tuple(_fillers(template, "HUM TGT: EFFECT OF INCIDENT")),
        date=_values(template, "INCIDENT: DATE"),
        place=_values(template, "INCIDENT: LOCATION"),
    )


def _named(template: Mapping[str, Any], slot: str, text: str) -> Iterator[Filler]:
    """The fillers of which at least one string stands in the text, with those strings alone, as GTT keeps them."""
    for filler in _fillers(template, slot):
        if filler.values:
            continue  # a description of one who is named
        standing = tuple(string for string in filler.strings if string in text)
        if standing:
            yield filler._replace(strings=standing)


def _fillers(template: Mapping[str, Any], slot: str) -> Iterator[Filler]:
    for filler in template.get(slot) or ():
        strings = tuple(a["string"].lower() for a in filler["alts"] if a["string"])
        yield Filler(strings, _set_values(filler["alts"]), filler["optional"])


def _values(template: Mapping[str, Any], slot: str) -> tuple[str, ...]:
    fillers = template.get(slot) or ()
    return tuple(value for filler in fillers for value in _set_values(filler["alts"]))


def _set_values(alternatives: Sequence[Mapping[str, str | None]]) -> tuple[str, ...]:
    """The values without the brackets and stops of the key."""
    return tuple(a["value"].strip("()? ").lower() for a in alternatives if a["value"])

"""MUC-4: the words that its templates name as perpetrators, organisations, targets, victims and weapons."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from training.examples import Example, Labelled

LICENCE = "none stated for the archive; agency and broadcast reports, not passed on"
SLOTS: Mapping[str, str] = {
    "PERP: INDIVIDUAL ID": "perpetrator",
    "PERP: ORGANIZATION ID": "organisation",
    "PHYS TGT: ID": "target",
    "HUM TGT: NAME": "victim",
    "HUM TGT: DESCRIPTION": "victim",
    "INCIDENT: INSTRUMENT ID": "weapon",
}
_WRAPPED = re.compile(r"(?<!\n)\n(?!\n)")


def examples(records: Iterable[Mapping[str, Any]], recase: Callable[[str], str]) -> Iterator[Example]:
    """The reports in mixed case, every occurrence of a template's words marked; one without a template has none."""
    for record in records:
        spans = sorted(set(_spans(record)), key=lambda s: (s.start, -s.end))
        yield Example(record["docid"], printed(record["text"], recase), None, {"parties": tuple(_apart(spans))}, {})


def printed(text: str, recase: Callable[[str], str]) -> str:
    """The upper-case report as it would be printed: in mixed case, its lines joined to paragraphs; no offset moves."""
    return recase(_WRAPPED.sub(" ", text))


def _spans(record: Mapping[str, Any]) -> Iterator[Labelled]:
    for template in record["templates"]:
        for slot, label in SLOTS.items():
            for filler in template.get(slot) or ():
                for words in {alternative["string"] for alternative in filler["alts"]} - {None}:
                    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"
                    for match in re.finditer(pattern, record["text"]):
                        yield Labelled(*match.span(), label)


def _apart(spans: Iterable[Labelled]) -> Iterator[Labelled]:
    """Of spans that overlap the first and longest."""
    reached = 0
    for span in spans:
        if span.start >= reached:
            yield span
            reached = span.end

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
        spans = {"parties": tuple(_apart(_spans(record)))}
        yield Example(record["docid"], printed(record["text"], recase), None, spans, {})


def printed(text: str, recase: Callable[[str], str]) -> str:
    """The upper-case report as it would be printed: in mixed case, its lines joined to paragraphs; no offset moves."""
    return recase(_WRAPPED.sub(" ", text))


def _spans(record: Mapping[str, Any]) -> Iterator[Labelled]:
    for template in record["templates"]:
        for slot, label in SLOTS.items():
            for filler in template.get(slot) or ():
                for alternative in filler["alts"]:
                    for match in _found(alternative["string"], record["text"]):
                        yield Labelled(*match.span(), label)


def _found(words: str | None, text: str) -> Iterator[re.Match[str]]:
    """Wherever the text has the words, over line breaks too."""
    if words is None:
        return iter(())
    plain = words.replace('\\"', '"')  # so the keys write a quotation mark
    pattern = r"\s+".join(map(re.escape, plain.split()))
    return re.finditer(rf"(?<!\w){pattern}(?!\w)", text)


def _apart(spans: Iterable[Labelled]) -> Iterator[Labelled]:
    """Of spans that overlap the first and longest; of one span with several labels the first slot's."""
    rank = {label: at for at, label in reversed(list(enumerate(SLOTS.values())))}
    reached = 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end, rank[s.label])):
        if span.start >= reached:
            yield span
            reached = span.end

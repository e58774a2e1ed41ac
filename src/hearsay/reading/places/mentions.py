"""The mentions of places in a report, with what stands around them, before it is asked which places they are."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.events.dependents import preposition
from hearsay.reading.grounds import Grounds
from hearsay.reading.places.candidates import ALPHA2, Places
from hearsay.reading.places.groups import Mention
from hearsay.reading.places.names import Name, find_names
from hearsay.reading.places.senses import WHERE, Sense, head_of, senses
from hearsay.reading.places.surroundings import Within, containments, datelines, unit_level
from hearsay.reading.syntax import Syntax


class Mentioned(NamedTuple):
    """The mentions in text order; which lie in which; how often the people or government of each country is named."""

    mentions: list[Mention]
    withins: list[Within]
    peoples: Mapping[str, float]


def mentions_of(grounds: Grounds, gazetteer: Places) -> Mentioned:
    """The names of places in a report; names of peoples and of governments only say which countries it is about."""
    syntax = grounds.syntax
    names = find_names(syntax, grounds.tagged["toponyms"], gazetteer.has)
    lines = datelines(grounds.outline, syntax, names)
    meant = senses(grounds, names, lines, gazetteer.has)
    kept = [at for at, sense in enumerate(meant) if sense in {Sense.PLACE, Sense.PARTY}]
    labels = {word: span.label for span in grounds.tagged["names"] for word in range(span.start, span.end)}
    places = [names[at] for at in kept]
    mentions = [
        _mention(syntax, names[at], labels, is_dateline=at in lines, is_party=meant[at] is Sense.PARTY) for at in kept
    ]
    return Mentioned(mentions, list(containments(syntax, places)), _peoples(names, meant))


def _mention(syntax: Syntax, name: Name, labels: Mapping[int, str], *, is_dateline: bool, is_party: bool) -> Mention:
    head = head_of(syntax, name)
    return Mention(
        name=name,
        unit=unit_level(syntax, name),
        is_dateline=is_dateline,
        follows_comma=name.first > 0 and syntax.words[name.first - 1] == ",",
        label=labels.get(head, ""),
        is_located=is_dateline or preposition(syntax, head) in WHERE,
        is_party=is_party,
    )


def _peoples(names: Sequence[Name], meant: Sequence[Sense]) -> Counter[str]:
    """How often a country's people, government or state is named, by ISO 3166-1 alpha-2."""
    found: Counter[str] = Counter()
    for name, sense in zip(names, meant, strict=True):
        if sense in {Sense.PEOPLE, Sense.GOVERNMENT}:
            key = key_of(name.text)
            state = STATES.get(key) or STATES.get(key.removesuffix("s")) or STATES.get(key.removesuffix("es"))
            if state is not None and state.code in ALPHA2:
                found[ALPHA2[state.code]] += 1
    return found

"""The mentions of places in a report, with what stands around them, before it is asked which places they are."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.events.dependents import preposition
from hearsay.reading.grounds import Grounds
from hearsay.reading.places.candidates import ALPHA2, Atlas
from hearsay.reading.places.groups import Mention
from hearsay.reading.places.names import Name, find_names
from hearsay.reading.places.offsets import Between, Offset, apposed, apposed_to_nouns, betweens, offset_of
from hearsay.reading.places.politics import is_taken
from hearsay.reading.places.senses import WHERE, Sense, head_of, senses
from hearsay.reading.places.surroundings import Within, containments, datelines, unit_level
from hearsay.reading.syntax import Syntax
from hearsay.records import Level

_key = lru_cache(maxsize=4096)(key_of)


class Mentioned(NamedTuple):
    """The mentions in text order; which lie in which; how often the people or government of each country is named.

    `outers` are the mentions that others lie in; `parties` are the sentences in which a state acts by its name or its capital's.
    `apposed` are positions of mentions with those that tell where they are, and how far off; `betweens` pairs with a place between them.
    """

    mentions: list[Mention]
    withins: list[Within]
    apposed: list[tuple[int, int, Offset]]
    betweens: list[Between]
    peoples: Mapping[str, float]
    outers: frozenset[int]
    parties: frozenset[int]


def mentions_of(grounds: Grounds, atlas: Atlas) -> Mentioned:
    """The names of places in a report; names of peoples and of governments only say which countries it is about."""
    syntax = grounds.syntax
    names = find_names(syntax, grounds.tagged["toponyms"], atlas.has)
    lines = datelines(grounds.outline, syntax, names)
    meant = senses(grounds, names, lines, atlas.has)
    labels = {word: span.label for span in grounds.tagged["names"] for word in range(span.start, span.end)}
    plain = {_key(name.text) for name in names if not name.text.isupper()}
    kept = [
        at
        for at, sense in enumerate(meant)
        if sense in _KEPT
        and not (
            _is_agency(syntax, names[at]) if at in lines else _is_acronym(syntax, names[at], plain, atlas)
        )
    ]
    mentions = [
        _mention(syntax, names[at], labels, is_dateline=at in lines, is_party=meant[at] is Sense.PARTY)
        for at in kept
    ]
    pointed = _pointed(grounds)
    mentions = [
        m._replace(is_pointed=not pointed.isdisjoint(range(m.name.first, m.name.last + 1))) for m in mentions
    ]
    places = [mention.name for mention in mentions]
    told = list(apposed(syntax, places, [mention.offset for mention in mentions]))
    tellers = {teller for _, teller, _ in told}
    known = {name for name in places if atlas.has(name.text) and not _is_state(name)}
    done = {at for at, *_ in told}
    told += (each for each in apposed_to_nouns(syntax, places, known) if each[0] not in done)
    withins = list(containments(syntax, places))
    return Mentioned(
        [m._replace(offset=None) if at in tellers else m for at, m in enumerate(mentions)],
        withins,
        told,
        list(betweens(syntax, places)),
        _peoples(names, meant),
        frozenset(within.outer for within in withins),
        frozenset(
            syntax.sentence_of[n.first] for n, sense in zip(names, meant, strict=True) if sense in _ACTING
        ),
    )


def _is_state(name: Name) -> bool:
    state = STATES.get(_key(name.text))
    return state is not None and state.sort == "state"


POINTED = 0.4  # the chance from which the model points to the place of an event


def _pointed(grounds: Grounds) -> set[int]:
    """The words that the model points to as the place of an event."""
    evidence = grounds.evidence
    return {
        word for one in grounds.happenings for word in evidence.targets("place_of", one.trigger.at, POINTED)
    }


_ACTING = frozenset({Sense.PARTY, Sense.GOVERNMENT})
_KEPT = frozenset({Sense.PLACE, Sense.PARTY})
_ACRONYM = 5  # letters


def _is_acronym(syntax: Syntax, name: Name, plain: Collection[str], atlas: Atlas) -> bool:
    """Is it an acronym that is no state: INGO, IDP? After a comma it may be a province; `plain` names are written in full."""
    text = name.text
    if not (text.isalpha() and text.isupper()) or _key(text) in STATES or _key(text) in plain:
        return False
    if len(text) > _ACRONYM and atlas.has(text):
        return False
    return not (name.first > 0 and syntax.words[name.first - 1] == ",")


def _is_agency(syntax: Syntax, name: Name) -> bool:
    """Does a name of a dateline stand in its brackets, as that of a news agency: "LENZ (Sahel Agency) -"?"""
    before = syntax.words[max(0, name.first - 3) : name.first]
    return "(" in before and ")" in syntax.words[name.last + 1 : name.last + 4]


def _mention(
    syntax: Syntax, name: Name, labels: Mapping[int, str], *, is_dateline: bool, is_party: bool
) -> Mention:
    head = head_of(syntax, name)
    offset = offset_of(syntax, name)
    return Mention(
        name=name,
        unit=Level.REGION if _is_continent(syntax, name) else unit_level(syntax, name),
        is_dateline=is_dateline,
        follows_comma=name.first > 0 and syntax.words[name.first - 1] == ",",
        label=labels.get(head, ""),
        is_located=is_dateline or offset is not None or preposition(syntax, head) in WHERE,
        offset=offset,
        is_party=is_party,
        sentence=syntax.sentence_of[name.first],
        has_article=_has_article(syntax, name),
        is_taken=is_taken(syntax, head),
    )


def _has_article(syntax: Syntax, name: Name) -> bool:
    """Is it told with "the" of its own, as "the Sahel": not "the Sahel branch", "the Lenz-based group"?"""
    if name.first == 0 or syntax.words[name.first - 1] != "the":
        return False
    after = name.last + 1
    return after >= len(syntax.words) or not (
        syntax.tags[after].startswith(("N", "JJ", "VBN", "VBG", "POS"))
        or syntax.words[after] in {"-", "'", "’"}
    )


_CONTINENTS = frozenset({"europe", "asia", "africa", "oceania"})


def _is_continent(syntax: Syntax, name: Name) -> bool:
    """Is "America" named beside a continent, as one itself: "across Europe and America"?"""
    if _key(name.text) not in {"america", "americas"}:
        return False
    beside = (
        *syntax.words[max(0, name.first - 2) : name.first],
        *syntax.words[name.last + 1 : name.last + 3],
    )
    return not _CONTINENTS.isdisjoint(beside) and not {"and", ","}.isdisjoint(beside)


def _peoples(names: Sequence[Name], meant: Sequence[Sense]) -> Counter[str]:
    """How often a country's people, government or state is named, by ISO 3166-1 alpha-2."""
    found: Counter[str] = Counter()
    for name, sense in zip(names, meant, strict=True):
        if sense in {Sense.PEOPLE, Sense.GOVERNMENT}:
            key = _key(name.text)
            state = STATES.get(key) or STATES.get(key.removesuffix("s")) or STATES.get(key.removesuffix("es"))
            if state is not None and state.code in ALPHA2:
                found[ALPHA2[state.code]] += 1
    return found

"""Runs of capitals, taken apart: titles, a person's name, a body, a country, a place."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from hearsay.reading import _bodies, _countries, _roles
from hearsay.reading.words import Word, known_length, spelled

SMALL_WORDS = frozenset(
    "the a an this that these those it its he she they we i his her their our my your in on at by for from to of "
    "with and or but if as when while after before since until during although though because meanwhile however "
    "according there here then now what who which where why how not no yes so also both some many most all "
    "none neither either anyone everyone someone nobody several few dozens hundreds thousands scores "
    "another other others one two three four five six seven eight nine ten each every any such "
    "despite under over between among across against into about amid earlier later last next still just only "
    "even once again asked speaking writing talking citing quoting told said says say is are was were has had "
    "have will would could can may might must do does did let be been being "
    "yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march "
    "april june july august september october november december".split()
)
"""Words that are no part of a name though a sentence, a headline or the calendar makes them begin large."""

_OF_HEADS = frozenset(_roles.BODY_HEADS) | frozenset(
    "secretary chief bank doctors states league university college institute liberation "
    "speaker minister republic kingdom king queen prince duke archbishop bishop director head".split()
)
_PARTICLES = frozenset(
    "al el ul ad as bin ibn ben abu de da do dos du del della der den van von la le y e ter ten af di".split()
)
_COMMON = frozenset(
    "prime foreign defence defense interior home health finance vice deputy former acting state press general "
    "chief first senior attorney national security justice education trade energy environment labour labor "
    "transport culture agriculture interim caretaker opposition local regional provincial district city town "
    "military army police navy ex retired late new then top high supreme grand crown house majority minority "
    "speaker communications campaign public affairs human rights special executive managing assistant associate "
    "under permanent lead principal junior federal central governing ruling royal armed air civil internal "
    "external economic political social religious democratic republican presidential vice-presidential "
    "congressional co northern southern eastern western north south east west joint allied republic of staff "
    "secretary minister president director officer one party nominee candidate spokesman spokeswoman".split()
)


class Naming(Enum):
    """What a run of capitals names."""

    PERSON = "person"
    BODY = "body"
    NATION = "nation"  # an adjective or noun of nationality: Afghan, Russians
    ROLE = "role"  # titles alone: the Prime Minister
    UNKNOWN = "unknown"  # one word that may be anyone or anything


class Compound(NamedTuple):
    """A run of capitals, taken apart."""

    naming: Naming
    name: str = ""  # the person or body, titles left out
    noun: str = ""  # the head noun of a role, as it stands
    titles: tuple[str, ...] = ()  # lower-cased, as they stand
    roles: frozenset[str] = frozenset()  # singular nouns that the titles stand for
    bodies: tuple[str, ...] = ()  # bodies and nationalities named inside
    limits: frozenset[str] = frozenset()
    start: int = 0  # with titles: code points, half-open
    end: int = 0


def compound_end(words: Sequence[Word], at: int) -> int:
    """Where the run of capitals that begins at `at` ends; `at` itself if none begins there."""
    end = at
    if not words[at].is_capital:
        return at
    while end < len(words):
        if end > at and words[end].start - words[end - 1].end > 1:
            break  # another line or paragraph
        length = known_length(words, end)
        if length and (words[end].is_capital or length > 1):
            end += length
        elif _opens(words[end]):
            end += 1
        elif end > at and (reach := _nickname(words, end) or _bridge(words, at, end)):
            end = reach
        else:
            break
        if words[end - 1].is_possessive:
            break
    return end


def _opens(word: Word) -> bool:
    if not word.is_capital or word.text == "I":
        return False
    return word.lower not in SMALL_WORDS or (len(word.text) > 1 and word.text.isupper())


def _bridge(words: Sequence[Word], at: int, end: int) -> int:
    """Where a run goes on over a small word or a full stop ("Ministry of Defence", "Lt. Gen."), or 0."""
    word, before = words[end], words[end - 1]
    following = words[end + 1] if end + 1 < len(words) else None
    if following is None:
        return 0
    if word.text == ".":
        is_short = len(before.text) == 1 or before.lower in _roles.RANKS or before.lower in _SHORT
        return end + 2 if is_short and following.is_capital and following.start - word.end <= 1 else 0
    if word.text == "&" and following.is_capital:
        return end + 2
    if word.lower in _PARTICLES:
        return _after_particles(words, end)
    if word.lower == "of" and before.lower in _OF_HEADS:
        return _after_of(words, end + 1)
    if word.lower in ("and", "for") and following.is_capital and _is_long_body(words[at:end]):
        return end + 2
    return 0


def _nickname(words: Sequence[Word], at: int) -> int:
    """Where a name goes on behind a nickname in quotation marks: Stefan “Ghost” Adler; or 0."""
    if words[at].text not in _MARKS:
        return 0
    for close in range(at + 2, min(at + 5, len(words) - 1)):
        if words[close].text in _MARKS:
            return close + 2 if words[close + 1].is_capital else 0
    return 0


def _without_nickname(words: Sequence[Word]) -> list[Word]:
    kept: list[Word] = []
    is_inside = False
    for word in words:
        is_mark = word.text in _MARKS
        is_inside = is_inside != is_mark
        if not is_inside and not is_mark:
            kept.append(word)
    return kept


_MARKS = frozenset("“”\"„«»‘’'")
_SHORT = frozenset("mr mrs ms dr prof st jr sr hon rev fr no messrs".split())


def _after_particles(words: Sequence[Word], at: int) -> int:
    """Past "von der", "bin": where the name goes on behind them, or 0."""
    while at < len(words) and words[at].lower in _PARTICLES and not words[at].is_capital:
        at += 1
    return at + 1 if at < len(words) and words[at].is_capital else 0


def _after_of(words: Sequence[Word], at: int) -> int:
    at += words[at].lower == "the"
    return at + 1 if at < len(words) and words[at].is_capital else 0


def _is_long_body(words: Sequence[Word]) -> bool:
    """Whether a run is inside a body's long name: "Ministry of Health and", "Campaign for"."""
    return any(word.lower == "of" for word in words) or (
        words[-1].lower
        in ("campaign", "committee", "centre", "center", "institute", "movement", "front", "office")
    )


def read_compound(words: Sequence[Word]) -> Compound:
    """The parts of a run of capitals, as `compound_end` finds it; never empty."""
    start, end = words[0].start, words[-1].end
    words = [word for word in _without_nickname(words) if not word.is_sign or word.text == "&"]
    name = spelled(words)
    compound = (
        _known(name)
        or _nation(name)
        or _titled(words)
        or _body(words)
        or _affiliated(words)
        or _unknown(words, name)
    )
    return compound._replace(start=start, end=end)


def _known(name: str) -> Compound | None:
    if _bodies.key(name) in _bodies.KINDS or _countries.government(name):
        return Compound(Naming.BODY, name=name)
    return None


def _nation(name: str) -> Compound | None:
    if _countries.nationality(name):
        return Compound(Naming.NATION, name=name)
    return None


def is_title(word: Word) -> bool:
    """Whether a word may stand before a name as a title."""
    lower = word.lower
    if lower in _roles.PERSON_TITLES or lower in _roles.RANKS:
        return True
    return lower in _TITLE_NOUNS


_TITLE_NOUNS = frozenset(
    "president minister premier chancellor secretary governor mayor senator congressman congresswoman deputy "
    "ambassador envoy king queen prince princess emir sultan judge justice prosecutor commissioner councillor "
    "general colonel major captain lieutenant sergeant corporal admiral commodore marshal brigadier commander "
    "officer constable detective inspector sheriff superintendent professor doctor bishop archbishop cardinal pope "
    "chairman chairwoman director spokesman spokeswoman spokesperson speaker leader representative attorney "
    "undersecretary chief nominee candidate adviser advisor coordinator rapporteur secretary-general "
    "vice-president counsel treasurer economist editor correspondent manager strategist spokeswoman "
    "republican democrat libertarian conservative socialist communist liberal nationalist".split()
)


def _titled(words: Sequence[Word]) -> Compound | None:
    places = [at for at, word in enumerate(words) if is_title(word)]
    if not places:
        return None
    last = places[-1]
    before, after = words[:last], words[last + 1 :]
    if not after:
        return _title_alone(words) if _is_common(before) else None
    if after[0].lower == "of":
        return _office(words, last)
    if not _is_common(before) and _bodyless(before) and last == len(words) - 2 and len(before) == 1:
        return None  # "Martin Luther King", "Abu Bishop Haidari": a title word inside a name
    if after[-1].lower in _roles.BODY_HEADS and len(after) == 1:
        return None  # "Attorney General Office"
    return _person(before, words[: last + 1], after)


def _is_common(words: Sequence[Word]) -> bool:
    """Whether all words may stand in front of a title without being a person's name."""
    return all(
        word.lower in _COMMON or word.lower in _roles.BODY_HEADS or is_title(word) or not word.is_capital
        for word in words[known_prefix(words) :]
    )


def _bodyless(words: Sequence[Word]) -> bool:
    return not known_prefix(words) and not any(word.lower in _roles.BODY_HEADS for word in words)


def known_prefix(words: Sequence[Word]) -> int:
    """How many words at the beginning name a listed body, a country or a nationality."""
    at = 0
    while at < len(words) and (length := known_length(words, at)):
        at += length
    return at


def _nouns(words: Sequence[Word]) -> frozenset[str]:
    """The nouns titles stand for; "attorney general" is an attorney and no general."""
    pairs = zip(["", *(word.lower for word in words)], words, strict=False)
    return frozenset(
        _roles.RANKS.get(word.lower, word.lower)
        for before, word in pairs
        if is_title(word) and not (word.lower == "general" and before in _roles.CIVIL_GENERALS)
    )


def _title_noun(words: Sequence[Word]) -> str:
    noun = words[-1].lower
    if noun == "general" and len(words) > 1 and words[-2].lower in _roles.CIVIL_GENERALS:
        noun = words[-2].lower
    return _roles.RANKS.get(noun, noun)


def _title_alone(words: Sequence[Word]) -> Compound:
    nouns = _nouns(words)
    prefix = known_prefix(words)
    return Compound(
        Naming.ROLE,
        noun=_title_noun(words),
        roles=nouns,
        bodies=_prefix_bodies(words),
        limits=frozenset(word.lower for word in words[prefix:-1]),
    )


def _office(words: Sequence[Word], last: int) -> Compound:
    """A title with "of": "Secretary of State John Kerry", "Minister of Defence"."""
    at = last + 2
    while at < len(words) and (words[at].lower in ("the", "and", "of") or words[at].lower in _COMMON):
        at += 1
    length = known_length(words, at) if at < len(words) else 0
    at += length
    if at < len(words):
        return _person(words[:last], words[:at], words[at:])
    return _title_alone(words[: last + 1])._replace(
        bodies=(*_prefix_bodies(words), spelled(words[last + 2 :]))
    )


def _person(before: Sequence[Word], titles: Sequence[Word], name: Sequence[Word]) -> Compound:
    return Compound(
        Naming.PERSON,
        name=spelled(name),
        titles=tuple(word.lower for word in titles),
        roles=_nouns(titles),
        bodies=_prefix_bodies(before),
        limits=frozenset(word.lower for word in before),
    )


def _prefix_bodies(words: Sequence[Word]) -> tuple[str, ...]:
    """Bodies, countries and nationalities at the beginning, and the body that the rest makes up to its head."""
    found, at = [], 0
    while at < len(words) and (length := known_length(words, at)):
        found.append(spelled(words[at : at + length]))
        at += length
    for end in range(len(words), at, -1):
        if words[end - 1].lower in _roles.BODY_HEADS:
            found.append(spelled(words[at:end]))
            break
    return tuple(found)


def _body(words: Sequence[Word]) -> Compound | None:
    last = words[-1].lower
    if _is_capital_nominal(words):
        return _title_alone(words)._replace(noun=last, roles=frozenset({_roles.singular(last)}))
    is_body = last in _roles.BODY_HEADS or any(
        word.lower == "of" and words[at - 1].lower in _roles.BODY_HEADS for at, word in enumerate(words) if at
    )
    if not is_body and (len(words) < 2 or words[0].lower not in _roles.BROADCASTING):
        return None
    name = spelled(words)
    return Compound(Naming.BODY, name=name, bodies=_prefix_bodies(words[:-1]))


def _is_capital_nominal(words: Sequence[Word]) -> bool:
    """Whether a nominal only happens to be capitalised: "White House Doctor", "Residents"."""
    last = words[-1].lower
    if _roles.singular(last) not in _roles.ROLES or last in _roles.BODY_HEADS:
        return False
    return len(words) == 1 or (_is_common(words[:-1]) and (known_prefix(words) > 0 or _roles.is_plural(last)))


def _affiliated(words: Sequence[Word]) -> Compound | None:
    """A person behind the body or country they are named with: "Pentagon John Kirby", "Afghan Sadat"."""
    prefix = known_prefix(words)
    if not 0 < prefix < len(words):
        return None
    if prefix == 1 and not words[0].text.isupper() and not _countries.nationality(words[0].text):
        return None  # "Paris Haidari", "Jordan Bak": a place's name as a first name
    rest = spelled(words[prefix:])
    return Compound(Naming.PERSON, name=rest, bodies=_prefix_bodies(words[:prefix]))


def _unknown(words: Sequence[Word], name: str) -> Compound:
    if len(words) == 1:
        if name.isupper() and 2 <= len(name) <= 6:
            return Compound(Naming.BODY, name=name)
        return Compound(Naming.UNKNOWN, name=name)
    return Compound(Naming.PERSON, name=name)

"""Whether a word can stand for somebody who acts, or for what is acted on: people and bodies act, things do not."""

from hearsay.reading._countries import nationality
from hearsay.reading._roles import AGENTS, ARTEFACTS, ROLES, is_role, singular
from hearsay.reading.events.lexicon.kinds import KINDS
from hearsay.reading.events.lexicon.weapons import is_weapon
from hearsay.reading.syntax import Syntax
from hearsay.records import SourceKind

_ACTING = frozenset({"person", "organization", "animal", ""})
_SORTS_OF_THINGS = frozenset({"object", "place", "plant", "substance", "abstract"})
_THINGS = KINDS["built"].words
_NO_THINGS = KINDS["abstract"].words | frozenset(
    "power control responsibility attack strike raid fire war blow damage loss casualty threat attempt plan operation "
    "advantage chance part place way step action life death campaign opportunity force effort killing number".split()
)
"""What is seized, struck or hit in a manner of speaking only."""
_NO_PEOPLE = ARTEFACTS | frozenset(
    "body law campaign research program programme project initiative intelligence constitution model charity office "
    "website network station channel radio television tv institution publication periodical periodic press".split()
)
"""Roles of sources that are things, or bodies only where the sort says so."""
_SOMEBODY = frozenset("who those these both others all some many".split())
_NO_NOUNS = frozenset("EX WDT WRB . IN RB VB VBD VBZ VBP MD TO CC part".split())
_NEITHER = frozenset(
    "this that there what something nothing anything everything such other so nobody none no".split()
)
_DATES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow tonight".split()
)
CREWED = frozenset(
    "jet warplane plane aircraft airplane helicopter gunship tank warship frigate destroyer gunboat ship boat vessel "
    "submarine convoy patrol bomber fighter fighter-bomber artillery sniper gunner bomber flotilla".split()
)
"""Machines named for those in them: "Arvian jets bombed the port"."""
NATURE = frozenset(
    "earthquake quake flood flooding storm hurricane cyclone typhoon tornado landslide mudslide avalanche drought "
    "famine virus disease epidemic pandemic outbreak accident crash collision fire wildfire blaze".split()
)
_PEOPLE = (KINDS["people-words"].words | KINDS["armed-words"].words) - {"body", "number"}
_KINDS_OF_PEOPLE = frozenset(
    {SourceKind.MILITARY, SourceKind.ARMED_GROUP, SourceKind.CIVILIAN, SourceKind.WITNESS}
)
"""Kinds whose nouns mean people whatever sort of thing the model takes them for."""
PHYSICAL = frozenset({"ASSAULT", "COERCE", "SANCTION", "AID", "RETREAT", "MOBILIZE", "PROTEST"})
"""The types that can be done to things and places too; words are addressed to somebody."""
_GROUPS = frozenset(
    "rebel guerrilla guerilla terrorist militant insurgent jihadist jihadi separatist paramilitary islamist extremist "
    "communist secessionist army police government opposition allied coalition mob loyalist nationalist fascist "
    "maoist leftist rightist marxist royalist vigilante".split()
)
_PEOPLES = ("an", "ish", "ese", "i", "ist", "ite", "ic", "en", "ch", "ss", "ern")


def can_act(syntax: Syntax, word: int) -> bool:
    """Can this head word stand for somebody who acts? By what sort of thing it is, unless the word itself tells."""
    tag, written, sort = syntax.tags[word], syntax.words[word], syntax.entities[word]
    if tag.startswith("PRP") or written in _SOMEBODY:
        return True
    if written in _DATES or written in _NEITHER or tag in _NO_NOUNS or sort == "time":
        return False
    if is_means(written) or singular(written) in NATURE:
        return False
    if tag.startswith("NNP"):
        return sort not in ("event", "substance")
    return sort in _ACTING or _is_somebody(singular(written))


def _is_somebody(plain: str) -> bool:
    """Does a noun, in the singular, mean people or a body whatever sort of thing the model takes it for?"""
    if plain in CREWED or plain in _PEOPLE or ROLES.get(plain) in _KINDS_OF_PEOPLE:
        return True
    return is_role(plain) and plain not in _NO_PEOPLE


def can_suffer(syntax: Syntax, word: int, event_type: str) -> bool:
    """Can this head word stand for what an event of a type is done to: somebody, or a thing where deeds allow it?"""
    if can_act(syntax, word):
        return True
    written = syntax.words[word]
    if (
        written in _NEITHER
        or written in _DATES
        or event_type not in PHYSICAL
        or syntax.tags[word] in _NO_NOUNS
    ):
        return False
    plain = singular(written)
    if plain in _THINGS:
        return True
    return syntax.entities[word] in _SORTS_OF_THINGS and plain not in _NO_THINGS and not is_means(written)


def is_means(written: str) -> bool:
    """Is the word, in lower case, a weapon that nobody sits in?"""
    return is_weapon(written) and singular(written) not in CREWED


def names_a_group(syntax: Syntax, word: int) -> bool:
    """Does a word in front of a noun name who does it: "Arvian shelling", "rebel attack", "police raid"?"""
    written, tag = syntax.words[word], syntax.tags[word]
    if is_weapon(written) or written in _DATES:
        return False
    if tag.startswith("JJ"):
        if written in _GROUPS:
            return True
        is_capital = syntax.text[syntax.starts[word]].isupper()
        return is_capital and (
            nationality(written) is not None or (_is_inside(syntax, word) and _is_people(written))
        )
    if tag.startswith("NNP"):
        return _is_acronym(syntax, word) or syntax.entities[word] in ("person", "organization", "")
    plain = singular(written)
    return plain in _GROUPS or plain in ROLES or plain in AGENTS or syntax.entities[word] == "person"


def _is_inside(syntax: Syntax, word: int) -> bool:
    """Is the word not the first of its sentence, so that its capital says something?"""
    return syntax.sentences[syntax.sentence_of[word]].start != word


def _is_people(written: str) -> bool:
    return len(written) > 3 and written.endswith(_PEOPLES)


def _is_acronym(syntax: Syntax, word: int) -> bool:
    """Written as initials: "US", "U.S.", "FLNC"."""
    own = syntax.text[syntax.starts[word] : syntax.ends[word]]
    return own.isupper() and (1 < len(own) <= 5 or (len(own) == 1 and bool(syntax.of(word, "part"))))

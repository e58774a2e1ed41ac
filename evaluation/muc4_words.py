"""Which slot of MUC-4 a party's words belong in: an organisation or people, a thing or people, a name or a description.

Most is told by the last word of the phrase, by what the keys of the training part put into each slot; the rest by
shape. Nothing here looks at a development or test key.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from evaluation.muc4_keys import KeyedReport
from hearsay.reading._countries import nationality
from hearsay.reading._roles import is_role, singular

DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|his|her|its|their|our|some|several|many|few|other|another|any|all|both|"
    r"at least|about|around|more than|over|nearly|\d[\d,.]*|one|two|three|four|five|six|or|and|at|"
    r"seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|scores of|first|second|third)\s+)+",
    re.IGNORECASE,
)
TITLES = frozenset(
    "president general colonel captain major lieutenant sergeant minister senator mayor judge bishop archbishop "
    "cardinal father dr mr mrs ms miss gen col lt capt maj sgt commander ambassador governor deputy msgr monsignor "
    "priest congressman councilman attorney former late don dona ex-president presidential candidate leader lawyer "
    "journalist engineer professor doctor reverend rev sister brother corporal private officer police prosecutor "
    "secretary chief director rector us salvadoran colombian peruvian honduran guatemalan chilean bolivian "
    "companero comrade justice patrolman patrolmen liberal conservative".split()
)
SMALL = frozenset("of the de del la las los y and for e da dos el san santa".split())
ORGANISED = frozenset(
    "front army movement liberation party group command battalion police forces force guard cartel mafia government "
    "brigade organization organisation path union council federation association committee league squad "
    "squads regime military militia corps alliance coordinating navy agency institute".split()
)
SHAPE = re.compile(r"^[^\W\d_]*[A-Z][\w.'’-]*$")
PRONOUNS = frozenset(
    "i you he she it we they me him us them who whom which that this these those its his her their some others one "
    "someone somebody anyone nobody everyone all each both himself themselves what whose another".split()
)
KINDS = {
    "PerpInd": "doers",
    "Described": "people",
    "PerpOrg": "organisation",
    "Target": "thing",
    "Weapon": "weapon",
}


class Party(NamedTuple):
    """What one phrase may fill. `organisation` may stand beside `people`, otherwise one of them does."""

    name: str | None = None  # a person's name without titles
    thing: str | None = None  # a physical target
    people: str | None = None  # people who are described
    organisation: str | None = None


NOBODY = Party()


class Heads(NamedTuple):
    """For each last word, how often the keys have it in each slot (of `KINDS`); and the strings of each slot."""

    counts: dict[str, Counter[str]]
    strings: dict[str, frozenset[str]]

    @classmethod
    def learned(cls, reports: Iterable[KeyedReport]) -> "Heads":
        """The words of these reports' keys."""
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        strings: dict[str, set[str]] = {kind: set() for kind in KINDS.values()}
        for key in (key for report in reports for key in report.keys):
            for role, kind in KINDS.items():
                for filler in key.roles[role]:
                    strings[kind] |= set(filler.strings)
                    for word in {last_word(words) for words in filler.strings}:
                        counts[word][kind] += 1
        return cls(dict(counts), {kind: frozenset(own) for kind, own in strings.items()})

    def kind(self, word: str) -> str | None:
        """What the word mostly is: `people` (doers too), `organisation` or `thing`; None where the keys lack it."""
        found = {kind: n for kind, n in self._of(word).items() if kind != "weapon"}
        best = max(found, key=found.__getitem__, default=None)
        return "people" if best == "doers" else best

    def is_a(self, word: str, kind: str) -> bool:
        """Do the keys have the word, or its other number, as this?"""
        return self._of(word)[kind] > 0

    def times(self, word: str, kind: str) -> int:
        """How often the keys have the word, or its other number, as this."""
        return self._of(word)[kind]

    def known_end(self, words: str, kind: str) -> str:
        """The longest end of the phrase that is a string of the slot in the keys, else the phrase."""
        tokens = words.split()
        ends = (" ".join(tokens[at:]) for at in range(len(tokens)))
        return next((end for end in ends if end.lower() in self.strings[kind]), words)

    def _of(self, word: str) -> Counter[str]:
        forms = (word, word.removesuffix("s"), word + "s")
        return next((self.counts[form] for form in forms if form in self.counts), Counter())


def last_word(words: str) -> str:
    """The last word of the phrase's core (before "of", "in", "from"…), in lower case."""
    core = re.split(
        r"\s+(?:of|in|from|at|near|belonging|with|who|that|on|for|wearing)\s+", words.lower(), maxsplit=1
    )[0]
    found = re.findall(r"[\w'’-]+", core)
    return found[-1] if found else ""


def bare(words: str) -> str:
    """The phrase without determiners and numbers before it, brackets behind it, marks around it; spaces single."""
    words = " ".join(words.split()).strip(" ,.;:\"'()[]")
    words = re.split(r"\s*[(\[]", words, maxsplit=1)[0]
    core = DETERMINERS.sub("", words).strip(" \"'")
    return words if not core or core.startswith("of ") else core  # "one of the vehicles"


def bare_name(words: str) -> str:
    """A person's name without titles before it or an apposition behind it; the words themselves where they hold none."""
    named = _name_at_end(bare(words).partition(", ")[0].split())
    return " ".join(_without_offices(named)) or words


def is_pronoun(words: str) -> bool:
    """Does the phrase name nobody by itself?"""
    return bare(words).lower() in PRONOUNS


def party(words: str, sector: str | None, heads: Heads, *, is_recipient: bool) -> Party:
    """What a phrase may fill, as the doer or as the one it is done to."""
    phrase = bare(words)
    tokens = phrase.split()
    if not tokens or is_pronoun(phrase):
        return NOBODY
    named = _name_at_end(tokens)
    kind = _kind(phrase, named, sector, heads)
    if kind == "name":
        return Party(name=" ".join(named))
    if kind == "organisation":
        return Party(thing=phrase) if is_recipient else Party(organisation=phrase)
    if kind == "thing":
        return Party(thing=phrase)
    return Party(people=phrase, organisation=organisation_in(tokens, heads)) if kind else NOBODY


def _kind(phrase: str, named: Sequence[str], sector: str | None, heads: Heads) -> str | None:
    """What the phrase is; None for what is neither known nor named nor anybody's."""
    head = last_word(phrase)
    known = heads.kind(head)
    is_capital = head in {last_word(word) for word in named}
    if known == "people" and len(named) == 1:
        return known  # "Guerrillas" at the beginning of a sentence
    if is_capital and _is_organised(phrase.split(), sector):
        return "organisation"
    if is_capital and known != "thing":
        return "name"
    return known or ("people" if sector else None)


def _is_organised(tokens: Sequence[str], sector: str | None) -> bool:
    """Is the capitalised phrase an organisation: by a word in it, as initials, or as a party without a first name?"""
    words = {token.lower().strip(".,'’()") for token in tokens}
    is_initials = any(token.isupper() and len(token) > 1 and "." not in token for token in tokens)
    is_armed = sector in {"REB", "UAF", "CRM", "PRM"} and len(tokens) == 1
    return bool(words & ORGANISED) or is_initials or is_armed


def _name_at_end(tokens: Sequence[str]) -> list[str]:
    """The capitalised words that end the phrase, without titles before them."""
    begin = len(tokens)
    while begin and (SHAPE.match(tokens[begin - 1].strip(',.()"')) or tokens[begin - 1].lower() in SMALL):
        begin -= 1
    named = list(tokens[begin:])
    while named and _is_no_name(named[0].lower().strip(".,")):
        named.pop(0)
    return named


def _is_no_name(word: str) -> bool:
    return word in TITLES or word in SMALL - {"san", "santa", "el"}


def _without_offices(named: Sequence[str]) -> Sequence[str]:
    """The name without an office or a people in front of it: "Engineer Luis Orlov", "Arvian Luis Orlov"."""
    for begin, word in enumerate(named[:-1]):
        plain = word.lower().strip(".,")
        if not (is_role(singular(plain)) or nationality(plain) is not None):
            return named[begin:]
    return named


def organisation_in(tokens: Sequence[str], heads: Heads) -> str | None:
    """The organisation that people are said to be of: "FMLN guerrillas", "members of the National Guard"."""
    _, of, rest = " ".join(tokens).partition(" of ")
    for candidate in [bare(rest)] * bool(of) + [" ".join(tokens[:-1])]:
        words = candidate.split()
        is_known = heads.kind(last_word(candidate)) == "organisation"
        if words and _name_at_end(words) and (_is_organised(words, None) or is_known):
            return candidate
    return None

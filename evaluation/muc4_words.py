"""Which slot of MUC-4 a party's words belong in: an organisation or people, a thing or people, a name or a description.

Most is told by the last word of the phrase, by what the keys of the training part put into each slot; the rest by
shape. Nothing here looks at a development or test key.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from evaluation.muc4_keys import KeyedReport

DETERMINERS = re.compile(
    r"^(?:(?:the|a|an|this|that|these|those|his|her|its|their|our|some|several|many|few|other|another|any|all|both|"
    r"unidentified|unknown|at least|about|around|more than|over|nearly|some|\d[\d,.]*|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|scores of)\s+)+",
    re.IGNORECASE,
)
TITLES = frozenset(
    "president general colonel captain major lieutenant sergeant minister senator mayor judge bishop archbishop "
    "cardinal father dr mr mrs ms miss gen col lt capt maj sgt commander ambassador governor deputy msgr monsignor "
    "priest congressman councilman attorney former late don dona ex-president presidential candidate leader lawyer "
    "journalist engineer professor doctor reverend rev sister brother corporal private officer police prosecutor "
    "secretary chief director rector us salvadoran colombian peruvian honduran guatemalan chilean bolivian".split()
)
SMALL = frozenset("of the de del la las los y and for e da dos el san santa".split())
ORGANISED = frozenset(
    "front army movement liberation party group command battalion police forces force guard cartel mafia government "
    "brigade organization organisation path union council federation association committee league battalion squad "
    "squads regime military militia corps alliance coordinating navy agency institute".split()
)
SHAPE = re.compile(r"^[^\W\d_]*[A-Z][\w.'’-]*$")


class Party(NamedTuple):
    """What one phrase may fill. Only one of `name`, `thing`, `people`; `organisation` may stand beside `people`."""

    name: str | None = None  # a person's name without titles
    thing: str | None = None  # a physical target
    people: str | None = None  # people who are described
    organisation: str | None = None


class Heads(NamedTuple):
    """For each last word, how often the keys have it as people, organisation or thing."""

    counts: dict[str, Counter[str]]

    @classmethod
    def learned(cls, reports: Iterable[KeyedReport]) -> "Heads":
        """The words of these reports' keys."""
        kinds = {"PerpInd": "people", "Described": "people", "PerpOrg": "organisation", "Target": "thing"}
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for key in (key for report in reports for key in report.keys):
            for role, kind in kinds.items():
                for filler in key.roles[role]:
                    for word in {last_word(words) for words in filler.strings}:
                        counts[word][kind] += 1
        return cls(dict(counts))

    def kind(self, word: str) -> str | None:
        """People, organisation or thing; None for a word that the keys do not have. A plural counts as its singular."""
        found = (
            self.counts.get(word) or self.counts.get(word.removesuffix("s")) or self.counts.get(word + "s")
        )
        return max(found, key=found.__getitem__) if found else None


def last_word(words: str) -> str:
    """The last word of the phrase's core (before "of", "in", "from"…), in lower case."""
    core = re.split(
        r"\s+(?:of|in|from|at|near|belonging|with|who|that|on|for)\s+", words.lower(), maxsplit=1
    )[0]
    found = re.findall(r"[\w'’-]+", core)
    return found[-1] if found else ""


def bare(words: str) -> str:
    """The phrase without determiners and numbers at its beginning and marks at its ends, its spaces single."""
    words = " ".join(words.split()).strip(" ,.;:\"'()[]")
    return DETERMINERS.sub("", words) or words


def party(words: str, sector: str | None, heads: Heads, *, is_recipient: bool) -> Party:
    """What a phrase may fill, as the doer or as the one it is done to."""
    phrase = bare(words)
    tokens = phrase.split()
    if not tokens:
        return Party()
    named = _name_at_end(tokens)
    kind = _kind(phrase, named, sector, heads)
    if kind == "name":
        return Party(name=" ".join(named))
    if kind == "organisation":
        return Party(thing=phrase) if is_recipient else Party(organisation=phrase)
    if kind == "thing":
        return Party(thing=phrase)
    return Party(people=phrase, organisation=_organisation_in(tokens, heads))


def _kind(phrase: str, named: Sequence[str], sector: str | None, heads: Heads) -> str:
    word = last_word(phrase)
    known = heads.kind(word)
    is_capital = bool(named) and len(named) >= len(phrase.split()) - 4
    if is_capital and _is_organised(phrase.split(), sector):
        return "organisation"
    if is_capital and not (known == "thing" and len(named) < 2):
        return "name"
    return known or ("people" if sector else "thing")


def _is_organised(tokens: Sequence[str], sector: str | None) -> bool:
    """Is the capitalised phrase an organisation: by a word in it, as initials, or as a party without a first name?"""
    words = {token.lower().strip(".,'’()") for token in tokens}
    is_initials = any(token.isupper() and len(token) > 1 and "." not in token for token in tokens)
    return (
        bool(words & ORGANISED)
        or is_initials
        or (sector in {"REB", "UAF", "CRM", "PRM"} and len(tokens) == 1)
    )


def _name_at_end(tokens: Sequence[str]) -> list[str]:
    """The capitalised words that end the phrase, without titles before them."""
    begin = len(tokens)
    while begin and (SHAPE.match(tokens[begin - 1].strip(',.()"')) or tokens[begin - 1].lower() in SMALL):
        begin -= 1
    named = list(tokens[begin:])
    while named and (
        named[0].lower().strip(".,") in TITLES or named[0].lower() in SMALL - {"san", "santa", "el"}
    ):
        named.pop(0)
    return named


def _organisation_in(tokens: Sequence[str], heads: Heads) -> str | None:
    """The organisation that people are said to be of: "FMLN guerrillas", "members of the National Guard"."""
    phrase = " ".join(tokens)
    _, of, rest = phrase.partition(" of ")
    candidates = [bare(rest)] if of else []
    candidates.append(" ".join(tokens[:-1]))
    for candidate in candidates:
        words = candidate.split()
        if (
            words
            and _name_at_end(words)
            and (_is_organised(words, None) or heads.kind(last_word(candidate)) == "organisation")
        ):
            return candidate
    return None

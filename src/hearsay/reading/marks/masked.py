"""A sentence with every name and every party in it replaced by one and the same word, before anything judges it.

The layer of marks reads nothing else, so that exchanging the parties of a report cannot change its marks: states,
peoples, parties, armed groups, persons and places all become `NAME`, whatever they are called and however many words
that takes, the article before them with them, and so do the words for whoever fights or rules ("rebels", "government
forces"). What is a name is decided word by word, by capitals, by the shipped table of the forms of words and by the
listed names; no model is asked, since a model knows names.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from hearsay.reading.known_names import KnownNames
from hearsay.reading.word_forms import shipped

NAME = "∅"
"""What stands for a name: a sign of the model's vocabulary that no report uses."""

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]|_")
_OWNS = re.compile(r"['’]s$", re.IGNORECASE)
PARTIES = frozenset(
    "government governments authorities administration army armies military militaries police policeman policemen "
    "troop troops force forces soldier soldiers fighter fighters rebel rebels insurgent insurgents insurgency militant "
    "militants militia militias militiaman militiamen guerrilla guerrillas separatist separatists opposition coalition "
    "gunman gunmen protester protesters demonstrator demonstrators paramilitary paramilitaries side sides party parties serviceman servicemen infantry navy "
    "loyalist loyalists fundamentalist islamist islamists nationalist nationalists republican republicans democrat "
    "democrats conservative conservatives liberal liberals leftist leftists".split()
)
"""Words for whoever fights or rules that judge nobody; "terrorists" and "regime" do, and are not among them."""
_ARTICLES = frozenset("the a an".split())
_PARTICLES = frozenset(
    "al el an ar as ash at ad abu bin ibn ben von van de der della du da di dos le la ul ur".split()
)
_LEADING = _ARTICLES | _PARTICLES
_NO_NAMES = frozenset(
    "i january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
    "mr mrs ms dr god".split()
)
_BEGIN = frozenset("\"“”„«»‘’'`([{:;.!?…–—-•*>")
_JOINTS = frozenset("-–./&’'")
_WORDY = re.compile(r"(?:ly|ing|ed|ness|ment|tion|able|ible|less|ful|ous|ively)$")
_COMMON_SHARE = 0.3  # the least share of lower case for a word that a capital does not make a name


_LONGEST_INITIALS = 3  # letters that are a name even where a word is written so: US, UN, WHO
_LONGEST_LISTED = 8  # words
TITLE_SHARE = 0.8  # of the longer words of a headline that are printed with capitals throughout


class Word(NamedTuple):
    """A word, a sign, or a name with its article: code points, half-open; `text` is `NAME` or what is written.

    `lower` is the word in lower case, with a plain apostrophe.
    """

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_name(self) -> bool:
        """Whether a name was here."""
        return self.text == NAME


def word(start: int, end: int, text: str) -> Word:
    """The Word that is written so."""
    return Word(start, end, text, _lower(text))


def masked(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of one sentence in order, from `start` to `end` of `text`, with its names masked."""
    found: list[Word] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        found.extend(_parts(*match.span(), match.group()))
    return list(_joined(text, found, _names(text, found)))


@lru_cache(maxsize=20_000)
def _lower(text: str) -> str:
    return text.lower().replace("’", "'")


def _parts(start: int, end: int, text: str) -> Iterator[Word]:
    """The word without its possessive 's, and that."""
    owns = _OWNS.search(text) if text[-1] in "sS" else None
    if owns is None:
        yield word(start, end, text)
        return
    cut = start + owns.start()
    yield word(start, cut, text[: owns.start()])
    yield Word(cut, end, "'s", "'s")


class _Look(NamedTuple):
    """What a word looks like: a name wherever it stands, or one unless a sentence begins with it."""

    is_name: bool
    is_name_within: bool


def _names(text: str, words: Sequence[Word]) -> list[bool]:
    """For each word, whether it belongs to a name or is a word for a party."""
    looks = [_look(word.text) for word in words]
    found = [look.is_name for look in looks]
    in_titles: bool | None = None
    for at, look in enumerate(looks):
        if look.is_name or not look.is_name_within:
            continue
        if in_titles is None:
            in_titles = _is_title_cased(words)
        if not in_titles and at > 0 and words[at - 1].text not in _BEGIN:
            found[at] = True
        elif not found[at]:
            for place in _listed(text, words, at):
                found[place] = True
    return found


@lru_cache(maxsize=20_000)
def _look(word: str) -> _Look:
    lower = _lower(word)
    if lower in PARTIES:
        return _Look(is_name=True, is_name_within=True)
    if not word[0].isupper() or lower.partition("'")[0] in _NO_NAMES:
        return _Look(is_name=False, is_name_within=False)
    is_initials = 1 < len(word) <= _LONGEST_INITIALS and word.isupper()
    return _Look(is_name=is_initials or not _is_common(lower), is_name_within=True)


@lru_cache(maxsize=20_000)
def _is_common(lower: str) -> bool:
    """Is the word one that a sentence may begin with and that is no name?"""
    forms = shipped().forms.get(lower)
    if forms is None:
        is_known = lower in _known().words
        return not is_known and (bool(_WORDY.search(lower)) or "'" in lower or len(lower) == 1)
    return forms.get(lower, 0.0) >= _COMMON_SHARE


def _is_title_cased(words: Sequence[Word]) -> bool:
    """Is the sentence printed with capitals throughout, as headlines are? Names and parties do not count."""
    counted = [
        word.text
        for word in words
        if len(word.text) > 3 and word.lower not in PARTIES and _is_common(word.lower)
    ]
    return len(counted) > 2 and sum(word[0].isupper() for word in counted) > TITLE_SHARE * len(counted)


@cache
def _known() -> KnownNames:
    return KnownNames.listed()


def _listed(text: str, words: Sequence[Word], at: int) -> list[int]:
    """The positions of the words of the listed name of several words that begins at `at`, all with capitals."""
    near = words[at : at + _LONGEST_LISTED]
    matches = [match for each in near if (match := _TOKEN.match(text, each.start, each.end))]
    found = _known().forms(text, matches) if len(matches) > 1 and near[1].text[0].isupper() else {}
    return [at + place for place in sorted(found) if near[place].text[0].isupper()] if 0 in found else []


def _joined(text: str, words: Sequence[Word], names: Sequence[bool]) -> Iterator[Word]:
    """The words, each run of names as one with its article and with what joins it."""
    at = 0
    while at < len(words):
        may_begin = names[at] or words[at].lower in _LEADING
        end = _end_of_name(text, words, names, at) if may_begin else at
        if end == at:
            yield words[at]
            at += 1
            continue
        yield Word(words[at].start, words[end - 1].end, NAME, NAME)
        at = end
        if at < len(words) and _is_possessive(text, words[at]):
            yield words[at]._replace(text="'s", lower="'s")
            at += 1


def _is_possessive(text: str, sign: Word) -> bool:
    """Is a sign behind a plural the genitive's ("the rebels' guns")? It is if a letter follows after a space."""
    return (
        sign.text in ("'", "’")
        and text[sign.start - 1] in "sS"
        and text[sign.end : sign.end + 1] == " "
        and text[sign.end + 1 : sign.end + 2].isalpha()
    )


def _end_of_name(text: str, words: Sequence[Word], names: Sequence[bool], at: int) -> int:
    """The end of the name that begins at a word with its article or particle; the same place if none does."""
    begin = at
    while begin < len(words) and words[begin].lower in _LEADING and begin - at < 3 and not names[begin]:
        begin += 1
        if begin < len(words) and words[begin].text == "-" and words[begin - 1].lower in _PARTICLES:
            begin += 1
    if begin >= len(words) or not names[begin]:
        return at
    end = begin + 1
    while (following := _next_of_name(text, words, names, end)) > end:
        end = following
    return end


def _next_of_name(text: str, words: Sequence[Word], names: Sequence[bool], end: int) -> int:
    """The end of a name that goes on at `end`: with a name, or with one behind a joint that touches both."""
    if end < len(words) and names[end]:
        return end + 1
    joint = end
    while (
        joint < len(words)
        and joint - end < 3
        and (words[joint].text in _JOINTS or words[joint].lower in _PARTICLES)
    ):
        joint += 1
        if joint < len(words) and names[joint] and _touches(text, words, end, joint):
            return joint + 1
    if end < len(words) and words[end].text == "." and _is_abbreviation(words, end):
        return end + 1
    return end


def _touches(text: str, words: Sequence[Word], end: int, joint: int) -> bool:
    """Are the joints between two parts of a name written without a space, or particles with one?"""
    between = text[words[end - 1].end : words[joint].start]
    return (
        not between.strip(" ")
        or " " not in between
        or between.strip(" -").lower() in _PARTICLES
        or between == ". "
    )


def _is_abbreviation(words: Sequence[Word], stop: int) -> bool:
    """Does the stop belong to a letter that abbreviates ("U.S.")?"""
    before = words[stop - 1]
    return before.end - before.start == 1 and before.end == words[stop].start and stop + 1 < len(words)

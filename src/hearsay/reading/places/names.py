"""The names of places in a report: what the model tags, brought to whole names, without what is no place."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.reading.actors.states import STATES
from hearsay.reading.actors.tokens import key_of
from hearsay.reading.places._words import ABBREVIATED, BEFORE_UNITS, NO_PLACES, SPOTS, UNITS
from hearsay.reading.ranges import Range
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.syntax import Syntax

Knows = Callable[[str], bool]
"""Whether the gazetteer lists a name."""

LONGEST = 7  # words of a name; "San Cristobal de las Casas" has five
LINKS = frozenset(
    "al el ul ad an ar as ash at az en es et de del des di do da du la las los le les of the bin e ez i y and".split()
)
_HYPHENS = frozenset("-‐‑")
_BOUND = _HYPHENS | frozenset("'’`ʼ")

_key = lru_cache(maxsize=4096)(key_of)


class Name(NamedTuple):
    """A name in the text, from its first word to its last, both included."""

    first: int
    last: int
    text: str


def find_names(syntax: Syntax, tagged: Iterable[LabelledSpan], knows: Knows) -> list[Name]:
    """The names in text order, none within another; demonyms and names of persons and bodies are still among them."""
    spans = (_whole(syntax, span, knows) for span in _one_by_one(syntax, tagged))
    found: list[Name] = []
    for words in _joined(syntax, spans, knows):
        name = _with_unit(syntax, _completed(syntax, words, knows))
        if (not found or name.first > found[-1].last) and is_name(name.text):
            found.append(name)
    return sorted([*found, *_again(syntax, found, knows)])


def _again(syntax: Syntax, found: Sequence[Name], knows: Knows) -> Iterator[Name]:
    """The names where the model passed over them: what is a place in one sentence is one in the next."""
    taken = {word for name in found for word in range(name.first, name.last + 1)}
    forms: dict[str, set[tuple[str, ...]]] = {}
    for name in found:
        words = tuple(syntax.words[name.first : name.last + 1])
        if len(words[0]) > _SHORT and knows(name.text):
            forms.setdefault(words[0], set()).add(words)
    for at, word in enumerate(syntax.words):
        if word not in forms or at in taken or not syntax.tags[at].startswith("NNP"):
            continue
        for words in sorted(forms[word], key=len, reverse=True):
            last = at + len(words) - 1
            if tuple(syntax.words[at : last + 1]) == words and not taken & set(range(at, last + 1)):
                taken |= set(range(at, last + 1))
                yield Name(at, last, written(syntax, at, last))
                break


_SHORT = 3  # letters: shorter words are too many other things


def is_name(text: str) -> bool:
    """Does it look like a name of a place: a capital in it, two letters at least, and none of the words that are none?"""
    letters = sum(map(str.isalpha, text))
    has_capital = any(map(str.isupper, text))
    return letters > 1 and has_capital and _key(text) not in NO_PLACES


def written(syntax: Syntax, first: int, last: int) -> str:
    """The words from the first to the last, both included, as they stand in the text, with one space for any."""
    text = syntax.text[syntax.starts[first] : syntax.ends[last]]
    return " ".join(text.split())


def _one_by_one(syntax: Syntax, tagged: Iterable[LabelledSpan]) -> Iterator[Range]:
    """The spans, without marks at their ends, and cut where a mark stands between two names."""
    for span in tagged:
        words = [w for w in range(span.start, span.end) if any(map(str.isalnum, syntax.words[w]))]
        if words:
            yield from _cut(syntax, Range(words[0], words[-1] + 1))


def _cut(syntax: Syntax, words: Range) -> Iterator[Range]:
    """Apart at commas, brackets, line ends."""
    start = words.start
    for at in range(words.start + 1, words.end):
        gap = syntax.text[syntax.ends[at - 1] : syntax.starts[at]]
        if syntax.words[at] in {",", ";", "(", ")", "/", "–", "—"} or "\n" in gap:
            if start < at:
                yield Range(start, at)
            start = at if any(map(str.isalnum, syntax.words[at])) else at + 1
    if start < words.end:
        yield Range(start, words.end)


def _whole(syntax: Syntax, words: Range, knows: Knows) -> Range:
    """With what is written together with it: "U.S." is four words, "Sana'a" three; over a hyphen only to a known name."""
    start, end = words.start, words.end
    while (
        start > 0 and _is_bound(syntax, start - 1) and _may_cross(syntax, start - 1, Range(start, end), knows)
    ):
        start -= 1
    while end < len(syntax.words) and _is_bound(syntax, end - 1) and not _is_owner(syntax, end):
        if not _may_cross(syntax, end, Range(start, end), knows):
            break
        end += 1
    while start < end - 1 and not syntax.words[start].isalnum():
        start += 1
    while end - 1 > start and not syntax.words[end - 1].isalnum() and not _is_dotted(syntax, start, end):
        end -= 1
    return Range(start, end + _has_stop(syntax, start, end))


def _may_cross(syntax: Syntax, mark: int, words: Range, knows: Knows) -> bool:
    """May a name go on over a hyphen: after an article, before one, or to a name that is listed as a whole?"""
    if syntax.words[mark] not in _HYPHENS:
        return True
    is_before = mark < words.start
    other = mark - 1 if is_before else mark + 1
    if not 0 <= other < len(syntax.words):
        return False
    if (syntax.words[other] if is_before else syntax.words[words.end - 1]) in LINKS:
        return True
    first, last = (
        (_edge(syntax, other, -1), words.end - 1) if is_before else (words.start, _edge(syntax, other, 1))
    )
    return knows(written(syntax, first, last))


def _edge(syntax: Syntax, word: int, step: int) -> int:
    """The last word that is written together with this one, that way."""
    while 0 <= word + step < len(syntax.words) and _is_bound(syntax, min(word, word + step)):
        word += step
    return word


def _has_stop(syntax: Syntax, start: int, end: int) -> int:
    """1 if a full stop belongs to the name: "Ill.", "W.Va."."""
    if end >= len(syntax.words) or syntax.words[end] != "." or syntax.starts[end] != syntax.ends[end - 1]:
        return 0
    return int(is_abbreviated(syntax.text[syntax.starts[start] : syntax.ends[end]]))


def is_abbreviated(text: str) -> bool:
    """Is it one of the abbreviations of provinces, with its stop?"""
    return "." in text and text.replace(".", "").replace(" ", "").casefold() in ABBREVIATED


def _is_bound(syntax: Syntax, left: int) -> bool:
    """Is the word written together with the next one, as a part of one name?"""
    if left + 1 >= len(syntax.words) or syntax.ends[left] != syntax.starts[left + 1]:
        return False
    one, other = syntax.words[left], syntax.words[left + 1]
    if one == "." or other == ".":
        return _is_initial(syntax, left if other == "." else left - 1)
    return (one in _BOUND or one.isalnum()) and (other in _BOUND or other.isalnum())


def _is_initial(syntax: Syntax, letter: int) -> bool:
    """Is it a letter or two with a full stop, beside another such: "U.S.", "W.Va."?"""
    if letter < 0 or len(syntax.words[letter]) > 2:
        return False
    word = syntax.text[syntax.starts[letter] : syntax.ends[letter]]
    return word[0].isupper()


def _is_dotted(syntax: Syntax, start: int, end: int) -> bool:
    text = syntax.text[syntax.starts[start] : syntax.ends[end - 1]]
    return text.count(".") > 1 or is_abbreviated(text)


def _is_owner(syntax: Syntax, mark: int) -> bool:
    """Does a possessive mark begin here: "Kabul's", "the States'"?"""
    if syntax.words[mark] not in {"'", "’", "`"}:
        return False
    after = mark + 1
    if after >= len(syntax.words) or syntax.starts[after] != syntax.ends[mark]:
        return True
    return syntax.words[after] == "s"


def _joined(syntax: Syntax, ranges: Iterator[Range], knows: Knows) -> list[Range]:
    """Neighbours that are one name together; names with a hyphen between them stay apart unless listed as one."""
    found: list[Range] = []
    for words in ranges:
        if found and words.start < found[-1].end:
            if words.end > found[-1].end:
                found[-1] = Range(found[-1].start, words.end)
            continue
        if found and words.start == found[-1].end and _is_one(syntax, found[-1], words, knows):
            found[-1] = Range(found[-1].start, words.end)
        else:
            found.append(words)
    return [part for words in found for part in _apart(syntax, words, knows)]


def _is_one(syntax: Syntax, left: Range, right: Range, knows: Knows) -> bool:
    gap = syntax.text[syntax.ends[left.end - 1] : syntax.starts[right.start]]
    return "\n" not in gap and knows(written(syntax, left.start, right.end - 1))


def _apart(syntax: Syntax, words: Range, knows: Knows) -> list[Range]:
    """The parts of a name with hyphens that is none as a whole, if each part is: "the Russia-Ukraine border"."""
    cuts = [w for w in range(words.start + 1, words.end - 1) if syntax.words[w] in _HYPHENS]
    if not cuts or knows(written(syntax, words.start, words.end - 1)):
        return [words]
    edges = [words.start - 1, *cuts, words.end]
    parts = [Range(left + 1, right) for left, right in itertools.pairwise(edges) if left + 1 < right]
    return parts if all(_stands_alone(written(syntax, p.start, p.end - 1), knows) for p in parts) else [words]


def _stands_alone(text: str, knows: Knows) -> bool:
    return text[:1].isupper() and len(text) > 3 and (_key(text) in STATES or knows(text))


def _completed(syntax: Syntax, words: Range, knows: Knows) -> Name:
    """The longest name that is listed among the words and their neighbours with capitals, or the words as they are."""
    first, last = words.start, words.end - 1
    for left, right in _wider(syntax, first, last):
        text = written(syntax, left, right)
        if knows(text):
            return Name(left, right, text)
    return Name(first, last, written(syntax, first, last))


def _with_unit(syntax: Syntax, name: Name) -> Name:
    """With words for what it is that belong to the name: "Nurabad District", "Lenz Military Airport"."""
    last = name.last
    at = last + 1
    while at < len(syntax.words) and _goes_on(syntax, at, 1) and _is_capital(syntax, at):
        if syntax.words[at] in UNITS or syntax.words[at] in SPOTS:
            last = at
        elif syntax.words[at] not in BEFORE_UNITS:
            break
        at += 1
    return name if last == name.last else Name(name.first, last, written(syntax, name.first, last))


def _wider(syntax: Syntax, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Stretches that hold the words and go on to the left or right over words with capitals, the longest first."""
    lefts, rights = list(_reach(syntax, first, -1)), list(_reach(syntax, last, 1))
    pairs = [
        (a, b)
        for a in (first, *lefts)
        for b in (last, *rights)
        if b - a < LONGEST and (a, b) != (first, last)
    ]
    yield from sorted(pairs, key=lambda pair: pair[0] - pair[1])


def _reach(syntax: Syntax, word: int, step: int) -> Iterator[int]:
    """The words with capitals that go on from a word, two at most; small linking words are passed over."""
    at, taken = word, 0
    while taken < 2:
        at += step
        if not _goes_on(syntax, at, step):
            return
        if _is_capital(syntax, at):
            taken += 1
            yield at
        elif syntax.words[at] not in LINKS and syntax.words[at] not in _BOUND and syntax.words[at] != "s":
            return


def _goes_on(syntax: Syntax, at: int, step: int) -> bool:
    """Is there a word, in the same sentence, with no more than a space between?"""
    if not 0 <= at < len(syntax.words) or syntax.sentence_of[at] != syntax.sentence_of[at - step]:
        return False
    left, right = sorted((at, at - step))
    return syntax.text[syntax.ends[left] : syntax.starts[right]] in {"", " ", "\u00a0"}


def _is_capital(syntax: Syntax, word: int) -> bool:
    return syntax.text[syntax.starts[word]].isupper() and syntax.tags[word].startswith(
        ("NN", "JJ", "part", "FW")
    )

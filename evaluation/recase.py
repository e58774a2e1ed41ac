"""Gives upper-case text the case that news is printed in, as far as other texts show it. Lengths do not change.

The idea is that of Lita and others (tRuEcasIng, 2003), cut down to counts: each word takes the form it most often has
within sentences, given the words beside it and whether the word before is a name; a word never seen takes the form
that rare words with its ending have; the first word of a sentence begins with a capital; and where a bracket
abbreviates a name, the words of the name and its initials are capitals. `python -m evaluation.recase` prints how
often that is right on texts that the counts do not come from.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from evaluation import corpora
from evaluation.scores import percent

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
BEGINS = re.compile(  # what a sentence begins after: no stop that follows a single letter
    r"(?:\A|\n[ \t]*\n|(?<!\b[A-Za-z])[.!?][\"”'’)\]]*(?=\s))[\s\"“‘'(\[]*"
)
BRACKETED = re.compile(r"[(\[\"]+([A-Z]{3,8})\b")
TITLES = frozenset(
    "president general colonel captain major lieutenant sergeant minister senator mayor judge bishop archbishop "
    "cardinal father dr mr mrs ms gen col lt capt maj sgt commander ambassador governor monsignor "
    "san santa santo el los las".split()
)
PARTICLES = frozenset("de del y da dos".split())  # lower within names
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
LINKS = frozenset("of the for and in de del la y".split())  # skipped where initials are compared
BESIDE = 6.0  # how many sightings beside the same words weigh as much as all of the word's own
SUFFIX = 4  # letters of an ending
RARE = 3  # words seen no more often than this teach the endings
EVEN, AFTER_A_NAME = 0.5, 0.2  # least share of capitals for a word never seen
LONGEST_NAME = 10  # words before a bracket that may be the name it abbreviates

TEXTS = (
    "statements/polnear/train.jsonl.gz",
    "sources/gum/train.jsonl.gz",
    "times/timebank_aquaint/tbaq.jsonl.gz",
    "places/lgl/lgl.jsonl.gz",
    "places/tr_news/tr_news.jsonl.gz",
    "incidents/gva/reports.jsonl.gz",
    "events/event_location/train.jsonl.gz",
)
HELD_OUT = ("statements/polnear/dev.jsonl.gz", "sources/gum/dev.jsonl.gz")

Counts = dict[str, Counter[str]]


class _Seen(NamedTuple):
    """A word within a sentence: its form, in lower case, and those beside it ("" across a mark or a line).

    `is_dated`: a number stands right beside it.
    """

    form: str
    word: str
    before: str
    before_form: str
    after: str
    is_dated: bool = False


class Recaser:
    """Counts of the forms of words, learned from texts in mixed case."""

    def __init__(self, forms: Counts, beside: Counts, endings: dict[str, float]) -> None:
        self._forms = forms
        self._beside = beside
        self._endings = endings

    @classmethod
    def learned(cls, texts: Iterable[str]) -> "Recaser":
        """The Recaser that has seen these texts. Lines that are all capitals teach nothing."""
        seen = [word for text in texts for word in _within_sentences(text)]
        forms = _counted((s.word, s.form) for s in seen)
        open_words = {word for word, counts in forms.items() if len(counts) > 1}
        beside = _counted((k, s.form) for s in seen if s.word in open_words for k in _keys(s))
        return cls(forms, beside, _endings(forms))

    def recase(self, text: str) -> str:
        """The text with the case of each word set anew; every character stays at its place."""
        matches = list(WORD.finditer(text))
        begins = {match.end() for match in BEGINS.finditer(text)}
        named = _abbreviated(text, matches)
        pieces, at, before, before_form = [], 0, "", ""
        for index, match in enumerate(matches):
            word = match.group().lower()
            near = _is_near(text, matches[index - 1].end(), match.start()) if index else False
            after = _after(text, matches, index)
            is_dated = _is_dated(text, match)
            seen = _Seen("", word, before if near else "", before_form if near else "", after, is_dated)
            form = named.get(index) or self._form(seen)
            if match.start() in begins:
                form = form[0].upper() + form[1:]
            is_sound = len(form) == len(match.group()) and form.lower() == word
            pieces += [text[at : match.start()], form if is_sound else match.group()]
            at, before, before_form = match.end(), word, form
        return "".join([*pieces, text[at:]])

    def _form(self, seen: _Seen) -> str:
        if seen.is_dated and seen.word in MONTHS:
            return seen.word.capitalize()
        if seen.word in TITLES and seen.after and self._is_a_name(seen.after):
            return seen.word.capitalize()
        if seen.word in PARTICLES and seen.before_form[:1].isupper():
            return seen.word
        counts = self._forms.get(seen.word)
        if counts is None:
            return self._guess(seen)
        if len(counts) == 1:
            return next(iter(counts))
        total = sum(counts.values())
        weights = {form: BESIDE * count / total for form, count in counts.items()}
        for key in _keys(seen):
            for form, count in self._beside.get(key, {}).items():
                weights[form] += _damped(key, self._beside[key], count)
        return max(weights, key=lambda form: (weights[form], counts[form]))

    def _is_a_name(self, word: str) -> bool:
        """Was the word, or are words like it, seen as a name only?"""
        counts = self._forms.get(word)
        if counts is None:
            return self._capitals(word) >= EVEN
        return all(form[0].isupper() for form in counts)

    def _capitals(self, word: str) -> float:
        """The share of capitals among rare words with the longest of its endings that is known."""
        return next((self._endings[e] for e in _suffixes(word) if e in self._endings), 1.0)

    def _guess(self, seen: _Seen) -> str:
        """A word never seen: a name after a title or where most rare words with its ending are names."""
        if seen.word.endswith(("'s", "’s")) and seen.word[:-2] in self._forms:
            return self._form(seen._replace(word=seen.word[:-2])) + seen.word[-2:]
        capital = seen.word[0].upper() + seen.word[1:]
        if seen.before in TITLES:
            return capital
        least = AFTER_A_NAME if seen.before_form[:1].isupper() else EVEN
        return capital if self._capitals(seen.word) >= least else seen.word


def _damped(key: str, counts: Counter[str], count: int) -> float:
    """Sightings beside the same word count one by one up to a bound; those after any name count as a share."""
    total = sum(counts.values())
    bound = BESIDE if key[0] == "*" else 2 * BESIDE
    return count * min(1.0, bound / total)


def _keys(seen: _Seen) -> Iterator[str]:
    """What is looked up of the words beside one."""
    if seen.before:
        yield f"<{seen.before} {seen.word}"
    if seen.after:
        yield f">{seen.word} {seen.after}"
    yield f"*{'name' if seen.before_form[:1].isupper() else 'word'} {seen.word}"


def _within_sentences(text: str) -> Iterator[_Seen]:
    """The words of a text that begin no sentence and stand in no line of capitals."""
    matches = list(WORD.finditer(text))
    begins = {match.end() for match in BEGINS.finditer(text)}
    before, end = "", -1
    for index, match in enumerate(matches):
        form = match.group()
        near = end >= 0 and _is_near(text, end, match.start())
        if match.start() not in begins and not _is_shouted(matches, index):
            before_form = before if near else ""
            after = _after(text, matches, index)
            yield _Seen(form, form.lower(), before_form.lower(), before_form, after)
        before, end = form, match.end()


def _is_shouted(matches: Sequence[re.Match[str]], index: int) -> bool:
    """Are this word and both beside it in capitals? Then its form says nothing."""
    around = matches[max(index - 1, 0) : index + 2]
    return len(around) > 1 and all(match.group().isupper() and len(match.group()) > 1 for match in around)


def _is_near(text: str, end: int, start: int) -> bool:
    """Is there only space or a hyphen between, and no more than a line's end of it?"""
    between = text[end:start]
    return between in {" ", "\n", "  ", "-"} or between == ". "


def _is_dated(text: str, match: re.Match[str]) -> bool:
    around = text[max(match.start() - 2, 0) : match.start()], text[match.end() : match.end() + 2]
    return any(side.strip().isdigit() for side in around)


def _after(text: str, matches: Sequence[re.Match[str]], index: int) -> str:
    if index + 1 == len(matches):
        return ""
    following = matches[index + 1]
    return following.group().lower() if _is_near(text, matches[index].end(), following.start()) else ""


def _abbreviated(text: str, matches: Sequence[re.Match[str]]) -> dict[int, str]:
    """The forms of names and of the initials that a bracket gives for them, by position among the words."""
    at = {match.start(): index for index, match in enumerate(matches)}
    forms: dict[int, str] = {}
    for bracket in BRACKETED.finditer(text):
        index = at.get(bracket.start(1))
        name = _name_before(matches, index, bracket.group(1)) if index is not None else []
        if not name or index is None:
            continue
        forms[index] = bracket.group(1)
        forms.update((i, matches[i].group().capitalize()) for i in name)
    initials = {matches[i].group() for i in forms if matches[i].group() == forms[i]}
    return forms | {i: m.group() for i, m in enumerate(matches) if m.group() in initials}


def _name_before(matches: Sequence[re.Match[str]], index: int, initials: str) -> list[int]:
    """The words right before the bracket whose initials it holds in order, or none."""
    found: list[int] = []
    left = list(initials.lower())
    for i in range(index - 1, max(index - 1 - LONGEST_NAME, -1), -1):
        word = matches[i].group().lower()
        if left and word[0] == left[-1] and word not in LINKS:
            found.append(i)
            left.pop()
        elif word not in LINKS or not left:
            break
    return found if not left else []


def _suffixes(word: str) -> Iterator[str]:
    for length in range(min(SUFFIX, len(word) - 1), 0, -1):
        yield word[-length:]


def _counted(pairs: Iterable[tuple[str, str]]) -> Counts:
    counts: Counts = defaultdict(Counter)
    for key, form in pairs:
        counts[key][form] += 1
    return dict(counts)


def _endings(forms: Counts) -> dict[str, float]:
    """The share of capitals among rare words by their ending."""
    capitals: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for word, counts in forms.items():
        if sum(counts.values()) > RARE or not word.isalpha():
            continue
        for ending in _suffixes(word):
            total[ending] += 1
            capitals[ending] += max(counts, key=counts.__getitem__)[0].isupper()
    return {ending: capitals[ending] / n for ending, n in total.items() if n >= RARE}


def mixed_case_texts() -> Iterator[str]:
    """The texts of the corpora that the forms of words are learned from; none is a development part.

    Raises:
        CorpusMissing: one of them is not there.
    """
    for name in TEXTS:
        for record in corpora.lines_of(name):
            yield record["text"]


def accuracy(recaser: Recaser, text: str) -> tuple[int, int]:
    """How many words of a text get their own case back from capitals, and how many words there are."""
    again = recaser.recase("".join(c.upper() if len(c.upper()) == 1 else c for c in text))
    words = [(m.group(), again[m.start() : m.end()]) for m in WORD.finditer(text)]
    return sum(one == other for one, other in words), len(words)


def main() -> None:
    """Prints the share of words whose case is right, over texts held out."""
    recaser = Recaser.learned(mixed_case_texts())
    for name in HELD_OUT:
        counts = [accuracy(recaser, record["text"]) for record in corpora.lines_of(name)]
        right, words = (sum(column) for column in zip(*counts, strict=True))
        print(f"{name}: case right in {percent(right, words):.2f} % of {words} words")


if __name__ == "__main__":
    main()

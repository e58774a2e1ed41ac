"""Learns the case of words from texts in mixed case, and prints how well reports without case are restored.

`Recaser.learned` counts the forms of words for `hearsay.reading.recase`; the table that is shipped is cut down from these
counts by `training.word_forms`. `python -m evaluation.recase` prints how often the case of a word is right after a text
that neither comes from was put in capitals, and in lower case: with the table that is shipped, and with all counts.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from evaluation import corpora
from evaluation.scores import percent
from hearsay.reading import recase
from hearsay.reading.recase import (
    BEGINS,
    OWN,
    Seen,
    after_of,
    in_capitals,
    is_near,
    is_same_word,
    keys_of,
    suffixes,
)
from hearsay.reading.word_forms import WORD

RARE = 3  # words seen no more often than this teach the endings

TEXTS = (
    "statements/polnear/train.jsonl.gz",
    "sources/gum/train.jsonl.gz",
    "times/timebank_aquaint/tbaq.jsonl.gz",
    "places/lgl/lgl.jsonl.gz",
    "places/tr_news/tr_news.jsonl.gz",
    "events/event_location/train.jsonl.gz",
    "events/plv_train/train.jsonl.gz",
    "events/propbank_ewt/train.jsonl.gz",
)
HELD_OUT = ("statements/polnear/dev.jsonl.gz", "sources/gum/dev.jsonl.gz")

Counts = dict[str, Counter[str]]


class Recaser(recase.Recaser):
    """A Recaser that can learn."""

    @classmethod
    def learned(cls, texts: Iterable[str]) -> "Recaser":
        """The Recaser that has seen these texts. Lines that are all capitals teach nothing."""
        forms, beside = counted(texts)
        return cls(
            {word: _shares(counts) for word, counts in forms.items()},
            {key: _damped(key, counts) for key, counts in beside.items()},
            endings(forms),
        )


def counted(texts: Iterable[str]) -> tuple[Counts, Counts]:
    """How often each word was seen in each form: within sentences, and by what stands beside words of several forms."""
    seen = [word for text in texts for word in _within_sentences(text)]
    forms = _counted((s.word, s.form) for s in seen)
    open_words = {word for word, counts in forms.items() if len(counts) > 1}
    return forms, _counted((k, s.form) for s in seen if s.word in open_words for k in keys_of(s))


def endings(forms: Counts) -> dict[str, float]:
    """The share of capitals among rare words by their ending."""
    capitals: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for word, counts in forms.items():
        if sum(counts.values()) > RARE or not word.isalpha():
            continue
        for ending in suffixes(word):
            total[ending] += 1
            capitals[ending] += max(counts, key=counts.__getitem__)[0].isupper()
    return {ending: capitals[ending] / n for ending, n in total.items() if n >= RARE}


def _shares(counts: Counter[str]) -> dict[str, float]:
    total = sum(counts.values())
    return {form: count / total for form, count in counts.items()}


def _damped(key: str, counts: Counter[str]) -> dict[str, float]:
    """Sightings beside the same word count one by one up to a bound; those after any name count as a share."""
    total = sum(counts.values())
    bound = OWN if key[0] == "*" else 2 * OWN
    return {form: count * min(1.0, bound / total) for form, count in counts.items()}


def _within_sentences(text: str) -> Iterator[Seen]:
    """The words of a text that begin no sentence and stand in no line of capitals."""
    matches = list(WORD.finditer(text))
    begins = {match.end() for match in BEGINS.finditer(text)}
    before, end = "", -1
    for index, match in enumerate(matches):
        form = match.group()
        near = end >= 0 and is_near(text, end, match.start())
        is_telling = match.start() not in begins and not _is_shouted(matches, index)
        if is_telling and is_same_word(form.lower(), form):
            before_form = before if near else ""
            after = after_of(text, matches, index)
            yield Seen(form, form.lower(), before_form.lower(), before_form, after)
        before, end = form, match.end()


def _is_shouted(matches: Sequence[re.Match[str]], index: int) -> bool:
    """Are this word and both beside it in capitals? Then its form says nothing."""
    around = matches[max(index - 1, 0) : index + 2]
    return len(around) > 1 and all(match.group().isupper() and len(match.group()) > 1 for match in around)


def _counted(pairs: Iterable[tuple[str, str]]) -> Counts:
    counts: Counts = defaultdict(Counter)
    for key, form in pairs:
        counts[key][form] += 1
    return dict(counts)


def mixed_case_texts() -> Iterator[str]:
    """The texts of the corpora that the forms of words are learned from; none is a development part.

    Raises:
        CorpusMissing: one of them is not there.
    """
    for name in TEXTS:
        for record in corpora.lines_of(name):
            yield record["text"]


def accuracy(
    recaser: recase.Recaser, text: str, caseless: Callable[[str], str] = in_capitals
) -> tuple[int, int]:
    """How many words of a text get their own case back from capitals, and how many words there are."""
    again = recaser.recase(caseless(text))
    words = [(m.group(), again[m.start() : m.end()]) for m in WORD.finditer(text)]
    return sum(one == other for one, other in words), len(words)


def in_lower_case(text: str) -> str:
    """The text in lower case, but for letters whose small form is more than one character."""
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def main() -> None:
    """Prints the share of words whose case is right, over texts held out."""
    recasers = {
        "the shipped table": recase.shipped_recaser(),
        "all counts": Recaser.learned(mixed_case_texts()),
    }
    for name in HELD_OUT:
        texts = [record["text"] for record in corpora.lines_of(name)]
        for (by, recaser), caseless in itertools.product(recasers.items(), (in_capitals, in_lower_case)):
            counts = [accuracy(recaser, text, caseless) for text in texts]
            right, words = (sum(column) for column in zip(*counts, strict=True))
            how = caseless.__name__.replace("_", " ")
            print(f"{name}, {how}, {by}: case right in {percent(right, words):.2f} % of {words} words")


if __name__ == "__main__":
    main()

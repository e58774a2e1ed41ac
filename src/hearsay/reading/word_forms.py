"""The forms that words have in print, as a table: of each word, of a word beside others, of rare words by their ending.

The table is made by `python -m training.word_forms` and lies with the model. It holds single words and pairs of words
with how often each form was seen, as shares; no text.
"""

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).resolve().parent.parent / "model" / "word_forms.txt.gz"
FORMAT = "hearsay/word-forms/1"

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
"""A word whose case is told: letters, with apostrophes in it."""

Weights = Mapping[str, float]


class WordForms(NamedTuple):
    """What is known of the case of words.

    `forms`: a word in lower case -> its forms -> their shares, which add up to about 1. `beside`: "<before word",
    ">word after", "*name word" (after a name) or "*word word" (after another) -> forms -> how much that weighs, in
    sightings. `endings`: the last letters of rare words -> the share of them that begin with a capital.
    """

    forms: Mapping[str, Weights]
    beside: Mapping[str, Weights]
    endings: Mapping[str, float]


def lines(table: WordForms) -> Iterator[str]:
    """The table as lines of text, the same for the same table; shares in percent, weights rounded.

    Words of one form stand in a line by that form. Any other has a line: the word, its forms with their shares, and
    what it stands beside with the weights of the forms in that order.
    """
    single: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for word, forms in sorted(table.forms.items()):
        if len(forms) == 1:
            kind, written = _coded(word, next(iter(forms)))
            single[kind].append(written)
    yield FORMAT
    for kind in _KINDS:
        yield " ".join(single[kind])
    yield " ".join(f"{ending}:{round(100 * share)}" for ending, share in sorted(table.endings.items()))
    beside = _by_word(table.beside)
    for word, forms in sorted(table.forms.items()):
        if len(forms) > 1:
            yield _line(word, forms, beside.get(word, {}))


def parsed(found: Sequence[str]) -> WordForms:
    """The table of these lines.

    Raises:
        ValueError: they are not the lines of such a table.
    """
    head, after = 1 + len(_KINDS), 2 + len(_KINDS)
    if len(found) < after or found[0] != FORMAT:
        raise ValueError(f"not a table of word forms: {FORMAT} is expected in its first line")
    forms: dict[str, Weights] = {}
    for kind, line in zip(_KINDS, found[1:head], strict=True):
        forms.update((written.lower(), {_form(kind, written): 1.0}) for written in line.split())
    endings = {
        ending: int(share) / 100 for ending, _, share in (e.partition(":") for e in found[head].split())
    }
    beside: dict[str, Weights] = {}
    for line in found[after:]:
        word, shares, *keys = line.split(" ")
        own = dict(_share(word, each) for each in shares.split(","))
        forms[word] = own
        for each in keys:
            key, _, weights = each.partition(":")
            beside[_key(word, key)] = {
                f: float(w) for f, w in zip(own, weights.split(","), strict=False) if w
            }
    return WordForms(forms, beside, endings)


def packed(table: WordForms) -> bytes:
    """The bytes of the table's file; the same table gives the same bytes."""
    return gzip.compress("\n".join(lines(table)).encode(), compresslevel=9, mtime=0)


@cache
def shipped() -> WordForms:
    """The table that lies with the model; read once."""
    return parsed(gzip.decompress(TABLE.read_bytes()).decode().split("\n"))


_KINDS = "lcu="
"""In lower case, with a first capital, in capitals; any other form is written out."""


def _coded(word: str, form: str) -> tuple[str, str]:
    """The kind of a form, and what is written of it: the word, or the form where its kind does not tell it."""
    kind = next((kind for kind in _KINDS[:-1] if _form(kind, word) == form), "=")
    return kind, form if kind == "=" else word


def _form(kind: str, written: str) -> str:
    if kind == "c":
        return capital(written)
    return written.upper() if kind == "u" else written


def capital(word: str) -> str:
    """The word with its first letter as a capital."""
    return word[:1].upper() + word[1:]


def _line(word: str, forms: Weights, beside: Mapping[str, Weights]) -> str:
    order = sorted(forms, key=lambda form: (-_percent(forms[form]), form))
    shares = []
    for form in order:
        kind, written = _coded(word, form)
        shares.append(f"{kind}{_percent(forms[form])}{written if kind == '=' else ''}")
    keys = [f"{key}:{_weights(order, found)}" for key, found in sorted(beside.items())]
    return " ".join([word, ",".join(shares), *keys])


def _percent(share: float) -> int:
    return max(round(100 * share), 1)


def _weights(order: Iterable[str], found: Weights) -> str:
    return ",".join(str(round(found.get(form, 0)) or "") for form in order).rstrip(",")


def _share(word: str, written: str) -> tuple[str, float]:
    kind, rest = written[0], written[1:]
    digits = len(rest) - len(rest.lstrip("0123456789"))
    return _form(kind, rest[digits:] or word), int(rest[:digits]) / 100


def _by_word(beside: Mapping[str, Weights]) -> dict[str, dict[str, Weights]]:
    """The keys by the word whose form they tell, without that word."""
    found: dict[str, dict[str, Weights]] = {}
    for key, weights in beside.items():
        word = word_of(key)
        side = key[1:].removeprefix(f"{word} ") if key[0] == ">" else key[1:].removesuffix(f" {word}")
        found.setdefault(word, {})[key[0] + side] = weights
    return found


def word_of(key: str) -> str:
    """The word whose form a key of `WordForms.beside` tells."""
    one, other = key[1:].split(" ")
    return one if key[0] == ">" else other


def _key(word: str, key: str) -> str:
    return f">{word} {key[1:]}" if key[0] == ">" else f"{key} {word}"

"""Devices that rules find in one masked sentence: listed wordings in their places, judging cues, questions, so-called.

A rule sees words in lower case with all names masked, so that it cannot treat one party otherwise than another.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from hearsay.reading.marks._wordings import BOOSTING_ADVERBS
from hearsay.reading.marks.cues import judging_cues
from hearsay.reading.marks.lexicon import Hit, hits
from hearsay.reading.marks.masked import NAME, Word
from hearsay.records import MarkKind


class Device(NamedTuple):
    """A device over the words from `first` to before `end` of a sentence. `score` is from 0 to 1."""

    first: int
    end: int
    kind: MarkKind
    score: float
    neutral: str | None = None


LISTED, CUE, SO_CALLED, QUESTION, PATTERN = 0.7, 0.6, 0.75, 0.55, 0.65
"""How sure a rule is; set by hand, and for listed wordings moved by what the network says of the same words."""

_FUNCTION = frozenset(
    "the a an and or but of in on at by for with to from as than that which who whom whose is are was were be been being "
    "has have had do does did will would can could may might must shall should not no it he she they we you i this these "
    "those there here so such very more most also only even just then now its his her their our my your into over under "
    "after before when while where why how what if because 's about between against through during".split()
)
_MANAGED = frozenset(
    "sanctions legal tax inspection security ceasefire visa trade safeguards treaty".split()
)  # a regime of
_LEAVING = frozenset(
    "leave leaves leaving left bring brings bringing brought sow sows sowing sowed sown offer offers".split()
)
_ONLY = (("only",), ("nothing", "but"), ("little", "but"), ("nothing", "except"))
_STYLED = frozenset("called styled proclaimed declared".split())
_SIGNS = frozenset(",.;:!?()[]-–—…\"“”„«»‘’'")


def devices(words: Sequence[Word], *, may_ask: bool) -> list[Device]:
    """The devices of a sentence, in no order; `may_ask`: a question in it would be the outlet's own."""
    lower = [word.lower for word in words]
    found = [device for hit in hits(lower) if (device := _placed(lower, hit)) is not None]
    for rule in _RULES:
        found.extend(rule(lower))
    if may_ask and _asks(lower):
        found.append(Device(0, len(lower), MarkKind.RHETORICAL, QUESTION))
    return found


def _placed(words: Sequence[str], hit: Hit) -> Device | None:
    """A listed wording as a device, or None where its place makes it an innocent one."""
    kind, first, end = hit.wording.kind, hit.first, hit.end
    if words[first] in ("regime", "junta") and first and words[first - 1] in _MANAGED:
        return None
    if kind is MarkKind.OPINION:
        return Device(0, len(words), kind, PATTERN)
    if kind is MarkKind.MIND_READING and end - first == 1 and words[first].endswith("ly"):
        first, end = _with_verb(words, first)
    elif kind is MarkKind.EXAGGERATION and hit.wording.neutral == "quickly":
        first -= _is_content(words, first - 1)
    return Device(first, end, kind, LISTED, hit.wording.neutral)


def _with_verb(words: Sequence[str], at: int) -> tuple[int, int]:
    """An adverb with the verb that it judges, beside it: "habitually blaming", "sigh hypocritically"."""
    if _is_content(words, at + 1) and words[at + 1].endswith(("ed", "ing", "s")):
        return at, at + 2
    return (at - 1, at + 1) if _is_content(words, at - 1) else (at, at + 1)


def _is_content(words: Sequence[str], at: int) -> bool:
    return 0 <= at < len(words) and words[at].isalpha() and words[at] not in _FUNCTION and words[at] != NAME


def _cues(words: Sequence[str]) -> Iterator[Device]:
    for hit in judging_cues(words):
        yield Device(hit.first, hit.end, MarkKind.CUE, CUE, hit.neutral)


def _boosting_adverbs(words: Sequence[str]) -> Iterator[Device]:
    """Adverbs that boost: those that begin a clause, stand between commas, or stand behind "which" or an auxiliary."""
    for at, word in enumerate(words):
        if word in BOOSTING_ADVERBS and _boosts(words, at):
            yield Device(at, at + 1, MarkKind.BOOSTER, PATTERN)


def _boosts(words: Sequence[str], at: int) -> bool:
    before, after = (words[at - 1] if at else "."), (words[at + 1] if at + 1 < len(words) else ".")
    if before in {",", ".", "–", "—", ";", ":", "“", '"', "and", "but"}:
        return after == "," or after not in _SIGNS
    return before in {"which", "that", "will", "must"} or (
        before in {"is", "are", "was", "were"} and after in {"a", "an", "the", "not"}
    )


def _leaving_only(words: Sequence[str]) -> Iterator[Device]:
    """All that somebody leaves is bad: "leaving behind only destruction and death"."""
    for at, word in enumerate(words):
        if word not in _LEAVING:
            continue
        after = at + 1 + (words[at + 1 : at + 2] == ["behind"])
        only = next((o for o in _ONLY if tuple(words[after : after + len(o)]) == o), None)
        if only is not None and _is_content(words, after + len(only)):
            yield Device(at, _end_of_list(words, after + len(only)), MarkKind.EXAGGERATION, PATTERN)


def _end_of_list(words: Sequence[str], at: int) -> int:
    """The end of a list of nouns: "destruction, fear and death"."""
    end = at + 1
    while end + 1 < len(words) and words[end] in {"and", "or", ","} and _is_content(words, end + 1):
        end += 2
    return end


def _so_called(words: Sequence[str]) -> Iterator[Device]:
    """The words "so-called" and "self-styled" with the word that they cast doubt on."""
    for at in range(len(words) - 2):
        dash = words[at + 1] in "-–"
        if words[at] in {"so", "self"} and dash and words[at + 2] in _STYLED:
            end = at + 3 + (words[at + 3 : at + 4] != [] and words[at + 3] in _SIGNS - {".", ","})
            yield Device(at, min(end + 1, len(words)), MarkKind.SCARE_QUOTES, SO_CALLED)


def _asks(words: Sequence[str]) -> bool:
    return bool(words) and words[-1] == "?" and len(words) > 3


_RULES: tuple[Callable[[Sequence[str]], Iterator[Device]], ...] = (
    _cues,
    _boosting_adverbs,
    _leaving_only,
    _so_called,
)

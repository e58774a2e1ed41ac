"""What rules found in a sentence and what the network says of it, put together."""

from collections.abc import Iterator, Sequence

from hearsay.reading.marks.devices import Device
from hearsay.reading.marks.judge import Judged
from hearsay.reading.marks.masked import Word
from hearsay.reading.scores import Floats
from hearsay.records import MarkKind

LOADED = 0.4  # the least probability of a word for a span of its own: the networks of the folds are best from .35 on
LISTED_SHARE = 0.5  # how much a rule's own score counts beside the network's
KEPT = 0.4  # the least score of any mark
OPINION = 0.5  # the least probability of a sentence
_JOINING = frozenset("of and the a an to in".split())
_PLAIN = frozenset(
    "accuse accused accuses accusing attack attacked attacks bomb bombed bombing bombings bombs casualties corpses "
    "counteroffensive explosion fight fighting fights fire gunfire kill killed killing kills offensive offensives war".split()
)
"""Words that a report on war cannot do without: the network, taught by domestic politics, alone makes no mark of them."""
_ORDER = (
    MarkKind.SCARE_QUOTES,
    MarkKind.MIND_READING,
    MarkKind.EXAGGERATION,
    MarkKind.LABELLING,
    MarkKind.CUE,
    MarkKind.BOOSTER,
    MarkKind.LOADED,
)
"""Where two wordings lie over each other, the kind that comes first stays."""
_MOVED = frozenset((MarkKind.LOADED, MarkKind.LABELLING, MarkKind.EXAGGERATION))
_WHOLE = frozenset((MarkKind.OPINION, MarkKind.RHETORICAL))


def weighed(words: Sequence[Word], found: Sequence[Device], judged: Judged | None) -> list[Device]:
    """The devices that stay, with their scores."""
    whole = [device for device in found if device.kind in _WHOLE]
    spans = [device for device in found if device.kind not in _WHOLE]
    if judged is not None:
        spans = [_moved(device, judged.words) for device in spans]
        spans += _loaded(words, judged.words)
        whole = _whole(words, whole, judged)
    return [device for device in (*_apart(spans), *whole) if device.score >= KEPT]


def _moved(device: Device, said: Floats) -> Device:
    """A listed wording with its score moved by what the network says of its words."""
    if device.kind not in _MOVED:
        return device
    network = float(said[device.first : device.end].max())
    return device._replace(score=LISTED_SHARE * device.score + (1 - LISTED_SHARE) * network)


def _loaded(words: Sequence[Word], said: Floats) -> Iterator[Device]:
    """Runs of words that the network takes for loaded, joined over a small word between two of them."""
    at = 0
    while at < len(words):
        if not _is_loaded(words, said, at):
            at += 1
            continue
        end = at + 1
        while end < len(words) and (
            _is_loaded(words, said, end)
            or (words[end].lower in _JOINING and _is_loaded(words, said, end + 1))
        ):
            end += 1
        yield Device(at, end, MarkKind.LOADED, float(said[at:end].max()))
        at = end


def _is_loaded(words: Sequence[Word], said: Floats, at: int) -> bool:
    if at >= len(words) or said[at] < LOADED or not words[at].text[0].isalpha():
        return False
    return not words[at].is_name and words[at].lower not in _PLAIN


def _whole(words: Sequence[Word], found: Sequence[Device], judged: Judged) -> list[Device]:
    """The whole sentence as an opinion, if rules or the network say so, beside other devices of all of it."""
    others = [device for device in found if device.kind is not MarkKind.OPINION]
    network = max(judged.subjective, (judged.biased + judged.subjective) / 2)
    score = max([network, *(d.score for d in found if d.kind is MarkKind.OPINION)])
    return [*others, Device(0, len(words), MarkKind.OPINION, score)] if score >= OPINION else others


def _apart(spans: Sequence[Device]) -> Iterator[Device]:
    """The wordings without those that lie over another one whose kind goes before."""
    order = sorted(spans, key=lambda d: (_ORDER.index(d.kind), d.first - d.end, d.first))
    kept: list[Device] = []
    for device in order:
        if all(device.end <= other.first or other.end <= device.first for other in kept):
            kept.append(device)
    yield from kept

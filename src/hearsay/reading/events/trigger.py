"""A word that tells of an event, and what the model says of single words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hearsay.reading.scores import Floats, LabelledSpan


class Trigger(NamedTuple):
    """The words that tell of one event, as positions in a Syntax.

    `at` is the word that the event's parties hang on; `first` and `last` (both included) are the words shown.
    `carrier` is the verb that carries a noun ("launched" an attack, "came" under fire), None without one.
    `type` and `mode` are PLOVER's; `score` is a probability.
    """

    at: int
    first: int
    last: int
    type: str
    mode: str | None
    score: float
    carrier: int | None = None


class Tagged(NamedTuple):
    """The head word of words that are tagged, and their label: perpetrator, organisation, target, victim, weapon."""

    word: int
    label: str


@dataclass(frozen=True, eq=False)
class Evidence:
    """What the heads say of the words of one report, beside its Syntax.

    `types` is (words, 1 + len(plover.TYPES)): the probability of no event, then of each type in order.
    `happened` and `committed` are (words,) from -3 (certainly not) to 3 (certainly): whether readers think that
    what the word tells came about (UDS), and what the text commits its author to (UW).
    `pointers` holds, for "doer", "done_to", "place_of" and "time_of" and each word that may be a trigger, the words of its
    sentence that it points to with their probability; what is left to 1 is "to none of them".
    `tagged` are the words that the model takes for a party of an incident of violence, in text order; `names` what it
    takes for a person, an organisation or group of people, or a people: ranges of words.
    """

    types: Floats
    happened: Floats
    committed: Floats
    pointers: Mapping[str, Mapping[int, Mapping[int, float]]]
    tagged: Sequence[Tagged] = ()
    names: Sequence[LabelledSpan] = ()

    def targets(self, head: str, word: int, least: float = 0.2) -> dict[int, float]:
        """The words that this one points to by a head, with their probability, the likeliest first."""
        found = self.pointers.get(head, {}).get(word, {})
        return dict(sorted(((w, p) for w, p in found.items() if p >= least), key=lambda pair: -pair[1]))

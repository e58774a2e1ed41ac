"""The project's own set: sentences of conflict news style with their events (`evaluation/own/`).

One annotator wrote and labelled them, apart from whoever wrote the rules and before the rules were run;
another labelled a sample without sight of those labels.

What each label means, and the rules that decided, is written in docs/own-test-set.md. `sentences.jsonl`
holds the labels that count; `first_pass.jsonl` and `second_pass.jsonl` the types and certainties of two
independent passes over the same triggers, as they were before their differences were resolved;
`blind_pass.jsonl` those that the other annotator gave the sample. Nothing may be trained or tuned on any
of it.
"""

from pathlib import Path
from typing import NamedTuple

import msgspec

from hearsay.records import Certainty, Record, Report, Span

FOLDER = Path(__file__).resolve().parent / "own"


class OwnEvent(Record, frozen=True, kw_only=True):
    """One event as labelled.

    `trigger` begins with its head word; `also` are other words by which the same event may be found.
    `optional` are phrases that may be read as actors or recipients and are not scored either way (places
    and things acted on, mostly). `in_statement` tells whether the trigger stands within the content of an
    attribution; None: either reading is right.
    """

    trigger: Span
    also: list[Span]
    type: str
    mode: str | None
    certainty: Certainty
    actors: list[Span]
    recipients: list[Span]
    optional: list[Span]
    weapon: Span | None
    in_statement: bool | None


class Sentence(Record, frozen=True, kw_only=True):
    """One text of the set, mostly one sentence. Where `events` is empty, any event read in it is false.

    `cases` name what makes it hard; `unscored` are words that may be read as an event or not.
    """

    id: str
    register: str
    region: str
    cases: list[str]
    text: str
    events: list[OwnEvent]
    unscored: list[Span]

    def report(self) -> Report:
        """The text as a report of its own; a headline is its own title."""
        title = self.text if self.register == "headline" else None
        return Report(id=self.id, title=title, text=self.text, language="en")


class Label(NamedTuple):
    """What a pass gave one trigger."""

    type: str
    certainty: Certainty


class Pass(Record, frozen=True):
    """What one pass gave the triggers of one sentence, in their order in `Sentence.events`."""

    id: str
    labels: list[Label]


class SamplePass(Record, frozen=True):
    """What a pass over a sample gave the triggers of one sentence; None: not drawn."""

    id: str
    labels: list[Label | None]


def load_sentences(folder: Path = FOLDER) -> list[Sentence]:
    """All sentences in the order of the file."""
    lines = (folder / "sentences.jsonl").read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Sentence) for line in lines]


def load_pass(name: str, folder: Path = FOLDER) -> dict[str, list[Label]]:
    """The labels of one pass, "first" or "second", by the id of the sentence."""
    lines = (folder / f"{name}_pass.jsonl").read_bytes().splitlines()
    return {each.id: each.labels for each in (msgspec.json.decode(line, type=Pass) for line in lines)}


def load_blind_pass(folder: Path = FOLDER) -> dict[str, list[Label | None]]:
    """The other annotator's labels by the id of the sentence, None for triggers that were not drawn."""
    lines = (folder / "blind_pass.jsonl").read_bytes().splitlines()
    return {each.id: each.labels for each in (msgspec.json.decode(line, type=SamplePass) for line in lines)}

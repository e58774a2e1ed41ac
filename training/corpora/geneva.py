"""GENEVA: event triggers of 115 FrameNet frames and their roles, folded into what the event heads know."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Any

from evaluation.geneva_frames import fold
from training.corpora.trees import Token, Tree, pointing_to, tree
from training.examples import Example, Labelled

LICENCE = "CC BY 3.0"
NO_EVENT = "none"  # as the head that is taught calls it

DOERS = frozenset(
    "Assailant Killer Agent Destroyer Conqueror Authorities Helper Partners Supporter Signatory Ratifier Speaker Side_1 "
    "Sides Communicator Perpetrator Terrorist Supplier Sender Offerer Donor Interlocutors Cognizer Creator Protagonist "
    "Self_mover Traveller Traveler Arguer Avenger Selector Authority Defender Inspector Tester Researcher Manufacturer "
    "Producer Buyer Seller".split()
)
DONE_TO = frozenset(
    "Victim Patient Theme Suspect Benefited_party Supported Addressee Evaluee Offender Old_leader Side_2 Deceased "
    "Created_entity Product Goods Goal_of_aid Affected Message Act Agreement Proposal".split()
)


def examples(records: Iterable[Mapping[str, Any]]) -> Iterator[Example]:
    """The sentences, in order."""
    for record in records:
        starts = list(accumulate((len(t) + 1 for t in record["tokens"]), initial=0))
        tokens = (Token(s, s + len(t), -1, "", "") for s, t in zip(starts, record["tokens"], strict=False))
        text = " ".join(record["tokens"])
        yield _example(record, text, tree(text, tokens))


def _example(record: Mapping[str, Any], text: str, found: Tree) -> Example:
    spans = {mention["id"]: range(mention["start"], mention["end"]) for mention in record["entities"]}
    types = tuple(_types(record, found))
    return Example(
        id=record["id"],
        text=text,
        title=None,
        spans={"event_type": types} if types else {},
        pointers={
            "doer": (pointing_to(found, _links(record, spans, DOERS)),),
            "done_to": (pointing_to(found, _links(record, spans, DONE_TO)),),
        },
    )


def _types(record: Mapping[str, Any], found: Tree) -> Iterator[Labelled]:
    """The type of each trigger; one whose frame and word do not tell it teaches nothing."""
    for event in record["events"]:
        folded = fold(event["type"], event["text"])
        if folded is not None:
            yield Labelled(*found.word_of(event["trigger"][0]), folded or NO_EVENT)


def _links(
    record: Mapping[str, Any], spans: Mapping[str, range], roles: frozenset[str]
) -> Iterator[tuple[int, list[int]]]:
    """From each trigger of a frame that has one of the roles in this sentence; where it is missing nothing follows."""
    for event in record["events"]:
        targets = [t for a in event["args"] if a["role"] in roles for t in spans[a["entity"]]]
        if targets and event["trigger"][0] not in targets:
            yield event["trigger"][0], targets

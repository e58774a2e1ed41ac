"""GENEVA: event triggers of 115 FrameNet frames and their roles, folded into what the event heads know."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Any

from training.corpora.trees import Tree, Token, pointing_to, tree
from training.examples import Example, Labelled

LICENCE = "CC BY 3.0"
NO_EVENT = "none"

# Frames whose triggers are events of one PLOVER type whatever the word. Other frames that hold words of several
# types (Commitment, Communication, Removing, Arriving) teach nothing; the rest teach that there is no event.
TYPES: Mapping[str, str] = {
    "Attack": "ASSAULT",
    "Killing": "ASSAULT",
    "Hostile_encounter": "ASSAULT",
    "Bodily_harm": "ASSAULT",
    "Destroying": "ASSAULT",
    "Conquering": "COERCE",
    "Arrest": "COERCE",
    "Assistance": "AID",
    "Collaboration": "COOPERATE",
    "Supporting": "SUPPORT",
    "Sign_agreement": "AGREE",
    "Ratification": "AGREE",
    "Request": "REQUEST",
    "Criminal_investigation": "ACCUSE",
}
UNTAUGHT = frozenset(
    "Commitment Communication Removing Arriving Traveling Social_event Judgment_communication Terrorism Death Protest "
    "Change_of_leadership Damaging Agree_or_refuse_to_act Practice Come_together Quarreling Revenge Arranging Departing "
    "Sending Supply Giving Convincing Using Catastrophe Theft Scrutiny Hindering Preventing_or_letting Defending "
    "Bearing_arms Control Exchange Process_end Committing_crime Deciding Statement Telling Hold Action".split()
)
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
        tokens = (
            Token(s, s + len(t), -1, "", "") for s, t in zip(starts, record["tokens"], strict=False)
        )
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
    for event in record["events"]:
        if event["type"] not in UNTAUGHT:
            yield Labelled(*found.words[event["trigger"][0]][0], TYPES.get(event["type"], NO_EVENT))


def _links(
    record: Mapping[str, Any], spans: Mapping[str, range], roles: frozenset[str]
) -> Iterator[tuple[int, list[int]]]:
    """From each trigger of a frame that has one of the roles in this sentence; where it is missing nothing follows."""
    for event in record["events"]:
        targets = [t for a in event["args"] if a["role"] in roles for t in spans[a["entity"]]]
        if targets and event["trigger"][0] not in targets:
            yield event["trigger"][0], targets

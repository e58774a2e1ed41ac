"""GENEVA's event types folded into PLOVER's sixteen, for what they share: a little over forty of its 115.

A frame of FrameNet is wider than a PLOVER type, so that the word decides where it must: a thank and a blame are both
Judgment_communication. Where frame and word together do not tell (an order, a death, a coup), nothing is said, and
the word is neither taught nor scored.
"""

from collections.abc import Mapping

NONE = ""
"""No event of PLOVER's: the frame is of another kind (making, buying, moving, saying)."""

UNSURE: frozenset[str] = frozenset({"Catastrophe", "Control", "Process_end", "Quarreling", "Testing"})
"""Frames that say nothing about PLOVER's types whatever the word."""

OTHERWISE = "*"  # every other word of the frame

FOLDS: Mapping[str, Mapping[str, str | None]] = {
    # beginnings of words (lower case), the longest that fits counts; None: not told
    "Agree_or_refuse_to_act": {"agree": "AGREE", "refus": "REJECT", "reject": "REJECT", "declin": "REJECT"},
    "Arranging": {"deploy": "MOBILIZE"},
    "Arrest": {OTHERWISE: "COERCE"},
    "Arriving": {"visit": None},
    "Assistance": {"aid": "AID", "relief": "AID", "assistance": "AID", OTHERWISE: None},
    "Attack": {OTHERWISE: "ASSAULT"},
    "Bodily_harm": {
        **dict.fromkeys(
            ("stab", "beat", "wound", "injur", "slap", "struck", "hit", "maim", "shot"), "ASSAULT"
        ),
        OTHERWISE: None,
    },
    "Change_of_leadership": {"elect": NONE, OTHERWISE: None},
    "Collaboration": {"cooperat": "COOPERATE", "collaborat": "COOPERATE", OTHERWISE: None},
    "Come_together": {"meet": "CONSULT", "met": "CONSULT", OTHERWISE: None},
    "Commitment": {
        "threat": "THREATEN",
        "pledg": "AGREE",
        "promis": "AGREE",
        "commit": "AGREE",
        OTHERWISE: None,
    },
    "Committing_crime": {OTHERWISE: None},
    "Communication": {
        **dict.fromkeys(
            ("talk", "negotiat", "meet", "met", "discuss", "conferenc", "consult", "summit"), "CONSULT"
        ),
        **dict.fromkeys(("call", "convers", "dialog", "contact"), None),
    },
    "Conquering": {OTHERWISE: "COERCE"},
    "Convincing": {"urg": "REQUEST", OTHERWISE: None},
    "Criminal_investigation": {OTHERWISE: "ACCUSE"},
    "Damaging": {OTHERWISE: None},
    "Death": {OTHERWISE: None},
    "Defending": {"defense": NONE, "defence": NONE, "defensive": NONE, OTHERWISE: None},
    "Departing": {"withdr": "RETREAT", "disappear": None},
    "Destroying": {"dismantl": None, OTHERWISE: "ASSAULT"},
    "Emptying": {"disarm": "RETREAT", "evacuat": None},
    "GetReady": {"mobili": "MOBILIZE"},
    "Giving": {"gift": "AID", "contribut": "AID", "donat": "AID", OTHERWISE: None},
    "Hindering": {OTHERWISE: None},
    "Hostile_encounter": {"bw": NONE, "cw": NONE, "confront": None, "struggl": None, OTHERWISE: "ASSAULT"},
    "Judgment_communication": {
        **dict.fromkeys(
            ("accus", "charg", "criticiz", "criticis", "decr", "denounc", "condemn", "blam"), "ACCUSE"
        ),
        **dict.fromkeys(("thank", "prais", "laud", "commend", "hail"), "SUPPORT"),
        "critics": NONE,
        OTHERWISE: None,
    },
    "Killing": {**dict.fromkeys(("deadly", "lethal", "fatal", "suicid"), None), OTHERWISE: "ASSAULT"},
    "Practice": {"drill": "MOBILIZE", "exercis": "MOBILIZE"},
    "Preventing_or_letting": {"prevent": NONE, "avoid": NONE, "escap": NONE, OTHERWISE: None},
    "Protest": {"protest": "PROTEST", "march": "PROTEST", OTHERWISE: NONE},
    "Ratification": {OTHERWISE: "AGREE"},
    "Removing": {"withdr": "RETREAT", "expel": "SANCTION", "evacuat": None, "oust": None},
    "Request": {"order": None, "invit": None, OTHERWISE: "REQUEST"},
    "Research": {"investigat": "ACCUSE"},
    "Response": {"retaliat": None},
    "Reveal_secret": {"admi": None, "confess": None, "apolog": None},
    "Revenge": {"sanction": "SANCTION", OTHERWISE: None},
    "Scrutiny": {"investigat": "ACCUSE", "search": None, "inspection": None},
    "Sending": {"sent": None, "send": None, "dispatch": None},
    "Sign_agreement": {"signator": NONE, OTHERWISE: "AGREE"},
    "Social_event": {"meeting": "CONSULT"},
    "Statement": {
        **dict.fromkeys(("propos", "demand"), "REQUEST"),
        **dict.fromkeys(("den", "insist", "warn", "claim", "alleg", "complain", "reaffirm", "call"), None),
    },
    "Supply": {"aid": "AID", OTHERWISE: None},
    "Supporting": {OTHERWISE: "SUPPORT"},
    "Telling": {"warn": None},
    "Terrorism": {"terrorist": NONE, OTHERWISE: None},
    "Theft": {OTHERWISE: None},
    "Traveling": {"visit": None, "trip": None},
}
"""What each frame folds into, by the beginning of the word. A frame or word that is not here is no event."""


def fold(frame: str, trigger: str) -> str | None:
    """The PLOVER type of a GENEVA event by its type and word; NONE: none of them; None: that is not told."""
    if frame in UNSURE:
        return None
    folds = FOLDS.get(frame, {})
    word = trigger.lower()
    fitting = [begin for begin in folds if begin != OTHERWISE and word.startswith(begin)]
    if fitting:
        return folds[max(fitting, key=len)]
    return folds.get(OTHERWISE, NONE)


ROLES: Mapping[str, str] = {
    **dict.fromkeys(
        "Agent Assailant Killer Destroyer Perpetrator Terrorist Authorities Conqueror Speaker Communicator Helper "
        "Supplier Offerer Sender Avenger Supporter Signatory Ratifier Side_1 Sides Interlocutors Partners Cognizer "
        "Defender Selector Donor Interlocutor_1 Arguers Participants Arguer Researcher Inspector".split(),
        "actor",
    ),
    **dict.fromkeys(
        "Victim Suspect Patient Evaluee Addressee Benefited_party Recipient Offender Side_2 Supported Old_leader "
        "Theme Interlocutor_2".split(),
        "recipient",
    ),
    **dict.fromkeys("Weapon Instrument Means".split(), "weapon"),
}
"""What the roles of the folded frames are in Hearsay's words: actor, recipient, weapon."""

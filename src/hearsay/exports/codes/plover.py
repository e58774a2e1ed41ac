"""PLOVER's facts about its own codes: quads, scores, sectors, and the auxiliary modes that certainty stands for.

Source: the PLOVER manual, draft 2.0, Open Event Data Alliance. Where its tables and the sections on its types
disagree, the sections are followed; each such place is named beside the line that it decides.
"""

from enum import IntEnum
from typing import NamedTuple

from hearsay.records import Certainty, Event, Reading, Statement


class Quad(IntEnum):
    """The four classes of event types, as `quad_code` in PLOVER's records."""

    VERBAL_COOPERATION = 1
    MATERIAL_COOPERATION = 2
    VERBAL_CONFLICT = 3
    MATERIAL_CONFLICT = 4


QUADS = {
    "AGREE": Quad.VERBAL_COOPERATION,
    "CONSULT": Quad.VERBAL_COOPERATION,
    "SUPPORT": Quad.VERBAL_COOPERATION,
    "CONCEDE": Quad.VERBAL_COOPERATION,
    "COOPERATE": Quad.MATERIAL_COOPERATION,
    "AID": Quad.MATERIAL_COOPERATION,
    "RETREAT": Quad.MATERIAL_COOPERATION,
    "REQUEST": Quad.VERBAL_CONFLICT,
    "ACCUSE": Quad.VERBAL_CONFLICT,
    "REJECT": Quad.VERBAL_CONFLICT,
    "THREATEN": Quad.VERBAL_CONFLICT,
    "PROTEST": Quad.MATERIAL_CONFLICT,
    "SANCTION": Quad.MATERIAL_CONFLICT,  # its section; one table of the manual has it under verbal conflict
    "MOBILIZE": Quad.MATERIAL_CONFLICT,
    "COERCE": Quad.MATERIAL_CONFLICT,
    "ASSAULT": Quad.MATERIAL_CONFLICT,
}

NEEDS_RECIPIENT = frozenset({"COOPERATE", "AID", "SANCTION"})
"""The types whose sections ask for a recipient; a table of the manual adds PROTEST and RETREAT, theirs do not."""

SCORES: dict[str, dict[str | None, float]] = {
    "AGREE": {None: 2.5},
    "CONSULT": {None: 2.5, "visit": 4.0, "third-party": 1.0, "multilateral": 4.0, "phone": 1.5},
    "SUPPORT": {None: 5.0},
    "CONCEDE": {None: 4.5},
    "COOPERATE": {None: 9.5},
    "AID": {None: 10.0},
    "RETREAT": {
        None: 6.5,
        "withdraw": 8.0,
        "release": 6.5,
        "disarm": 10.0,
        "ceasefire": 7.5,
        "access": 6.5,
        "resign": 4.5,
    },
    "REQUEST": {None: 0.0, "assist": 0.5, "change": -1.0, "yield": -1.0, "meet": 0.0},
    # The manual prints 3 for the type, and -2 to -3.5 for all its modes: the sign was lost.
    "ACCUSE": {None: -3.0, "disapprove": -2.0, "investigate": -3.5, "allege": -3.5},
    "REJECT": {None: -2.0, "assist": -1.5, "change": -2.0, "yield": -2.0, "meet": -2.0},
    "THREATEN": {
        None: -3.5,
        "restrict": -3.0,
        "arrest": -3.5,
        "relations": -3.5,
        "expel": -3.5,
        "territory": -4.0,
        "violence": -3.5,
    },
    "PROTEST": {
        None: -5.0,
        "demo": -5.0,
        "riot": -7.0,
        "strike": -5.0,
        "hunger": -4.5,
        "boycott": -4.5,
        "obstruct": -4.5,
        "vandalize": -5.0,  # no score in the manual: the type's
    },
    "SANCTION": {None: -6.0, "convict": -6.0, "expel": -5.5, "withdraw": -6.0, "discontinue": -6.0},
    "MOBILIZE": {None: -5.5, "troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6.0},
    "COERCE": {
        None: -7.0,
        "seize": -7.0,
        "restrict": -7.0,
        "censor": -6.5,
        "curfew": -6.5,
        "martial-law": -7.5,
        "arrest": -7.0,
        "deport": -7.0,
        "withhold": -7.0,
        "misinformation": -6.5,
        "cyber": -7.0,
    },
    "ASSAULT": {
        None: -9.0,
        "abduct": -8.5,
        "beat": -7.5,
        "torture": -8.5,
        "sexual": -8.5,
        "targeted": -9.5,
        "destroy": -8.5,
        "primitive": -8.0,
        "firearms": -9.0,
        "explosives": -9.0,
        "suicide-attack": -9.5,
        "aerial": -9.5,
        "drone": -9.5,
        "heavy-weapons": -9.5,
        "crowd-control": -7.5,
        "unconventional": -10.0,
    },
}
"""The score of each type, at None, and of each of its modes, from -10 (most conflict) to 10 (most cooperation)."""

SECTORS = {
    "AGR": "farming",
    "BUS": "business",
    "COP": "police",
    "CRM": "crime, gangs",
    "CVL": "civilians",
    "EDU": "education",
    "ELI": "former officials, notable families",
    "GOV": "government",
    "JRN": "journalism",
    "JUD": "courts",
    "LAB": "labour",
    "LEG": "parliament",
    "MED": "health",
    "MIL": "state military",
    "OPP": "political opposition",
    "PRE": "partially recognised state",
    "PRM": "paramilitaries",
    "PTY": "political party",
    "REB": "armed opposition",
    "REF": "refugees, displaced people",
    "REL": "religion",
    "SOC": "civil society",
    "SPY": "state intelligence",
    "UAF": "unidentified armed men",
    "UNK": "not identified",
}
"""The sectors in words."""

COUNTRIES = {
    "IGO": "international body",
    "UNO": "United Nations",
    "EUR": "Europe",
    "NGO": "non-governmental organisation",
    "ISM": "armed Islamist movement, no country",
    "IMG": "armed group, no country",
    "MNC": "multinational company",
}
"""The codes that stand in the place of a country and are none, in words."""


class Auxiliary(NamedTuple):
    """PLOVER's type and mode of an event after its reductions, with its auxiliary modes.

    `rule` says in a few words what was changed and why; "" where the event stays as it was read.
    """

    type: str
    mode: str | None
    modes: tuple[str, ...]
    rule: str = ""

    @property
    def quad(self) -> Quad:
        """The class of the type."""
        return QUADS[self.type]

    @property
    def score(self) -> float:
        """From -10, conflict, to 10, cooperation. Of an unknown mode, that of the type."""
        scores = SCORES[self.type]
        return scores.get(self.mode, scores[None])


AUXILIARY = {
    Certainty.HAPPENED: (),
    Certainty.ONGOING: (),
    Certainty.EXPECTED: ("future",),
    Certainty.ORDERED: ("future",),
    Certainty.POSSIBLE: ("hypothetical",),
    Certainty.CONDITIONAL: ("hypothetical",),
    Certainty.DENIED: ("negation",),
}
"""The auxiliary modes of each certainty. `historical` follows from no certainty, but from the time of an event."""

PROMISED = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID"})


def coded(event: Event, reading: Reading) -> Auxiliary:
    """The event as PLOVER codes it: reduced where the manual asks for one code instead of one with a future.

    - Future cooperation (CONSULT, SUPPORT, COOPERATE, AID) is AGREE: section AGREE.
    - A future RETREAT is CONCEDE: sections CONCEDE and RETREAT; the section AGREE leaves it as it is.
    - An ASSAULT that its own speaker says is to come, or would come, is THREATEN, violence: sections
      "Auxiliary modes" and THREATEN. Only there: an attack that a third party expects or thinks possible is
      nobody's threat, and keeps its type with the auxiliary mode.

    The Reading keeps what was read; this is done on export only.
    """
    modes = AUXILIARY[event.certainty]
    if "future" in modes and event.type in PROMISED:
        return Auxiliary("AGREE", None, (), f"future {event.type} is AGREE")
    if "future" in modes and event.type == "RETREAT":
        return Auxiliary("CONCEDE", None, (), "announced RETREAT is CONCEDE")
    if event.type == "ASSAULT" and _is_own_threat(event, reading):
        return Auxiliary("THREATEN", "violence", (), "ASSAULT that its speaker holds out is THREATEN")
    return Auxiliary(event.type, event.mode, modes)


def _is_own_threat(event: Event, reading: Reading) -> bool:
    """Whether the speaker of the event's statement says of itself that it will, or would, do it."""
    if event.certainty not in {Certainty.EXPECTED, Certainty.CONDITIONAL}:
        return False
    statement = next((each for each in reading.statements if each.id == event.statement), None)
    speaker = _actor_of(statement, reading) if statement and not statement.is_denied else None
    return speaker is not None and speaker in {party.actor for party in event.actors}


def _actor_of(statement: Statement, reading: Reading) -> str | None:
    return next((source.actor for source in reading.sources if source.id == statement.speaker), None)


def lacks_recipient(event: Event) -> bool:
    """Whether the type asks for a recipient and the text names none: PLOVER has no complete record of it."""
    return event.type in NEEDS_RECIPIENT and not event.recipients

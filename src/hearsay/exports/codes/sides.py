"""Which kind of party stands on each side of an event, as far as sectors tell: what ACLED, UCDP and CAMEO ask for.

Sectors are PLOVER's. A sector is what a text or a dictionary says somebody is; it is no judgement of a party, and
the same sector gives the same side to everybody.
"""

from enum import Enum
from typing import NamedTuple

from hearsay.records import Actor, Certainty, Event, Participant, Reading


class Side(Enum):
    """What kind of party somebody is."""

    STATE = "state"
    ARMED = "armed group"
    CIVILIAN = "civilians"
    EXTERNAL = "international body"
    UNKNOWN = "unknown"


class NotCoded(NamedTuple):
    """Why an event has no code, in a sentence without its full stop."""

    reason: str


class Sides(NamedTuple):
    """The parties of an event: who acts and who is acted on.

    In fighting without a recipient and with several actors, the first stands against the others.
    """

    doers: tuple[Actor | None, ...]
    recipients: tuple[Actor | None, ...]

    @property
    def acting(self) -> frozenset[Side]:
        """The kinds of who acts."""
        return frozenset(map(side, self.doers))

    @property
    def acted_on(self) -> frozenset[Side]:
        """The kinds of who is acted on."""
        return frozenset(map(side, self.recipients))


SECTORS = {
    Side.STATE: frozenset({"COP", "GOV", "JUD", "LEG", "MIL", "SPY"}),
    Side.ARMED: frozenset({"CRM", "PRM", "REB", "UAF"}),
    Side.CIVILIAN: frozenset(
        {"AGR", "BUS", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "OPP", "PTY", "REF", "REL", "SOC"}
    ),
}
COUNTRIES = {
    Side.EXTERNAL: frozenset({"EUR", "IGO", "UNO"}),
    Side.ARMED: frozenset({"IMG", "ISM"}),
    Side.CIVILIAN: frozenset({"MNC", "NGO"}),
}
"""The codes in the place of a country that tell of a side, where no sector does."""

ORGANISED = frozenset({Side.STATE, Side.ARMED, Side.EXTERNAL})
"""The sides that can fight."""

ASSERTED = frozenset({Certainty.HAPPENED, Certainty.ONGOING})
"""What is told as a fact: all that ACLED and UCDP count."""


def side(actor: Actor | None) -> Side:
    """What kind of party an actor is; international bodies by their code, all others by sector first."""
    if actor is None:
        return Side.UNKNOWN
    if actor.country in COUNTRIES[Side.EXTERNAL]:
        return Side.EXTERNAL
    by_sector = next((kind for kind, codes in SECTORS.items() if actor.sector in codes), None)
    by_country = next((kind for kind, codes in COUNTRIES.items() if actor.country in codes), Side.UNKNOWN)
    return by_sector or by_country


def sides(event: Event, reading: Reading) -> Sides:
    """The parties of an event, resolved."""
    actors = {actor.id: actor for actor in reading.actors}

    def resolved(parties: list[Participant]) -> tuple[Actor | None, ...]:
        return tuple(actors.get(party.actor) for party in parties)

    doers, recipients = resolved(event.actors), resolved(event.recipients)
    if event.type == "ASSAULT" and not recipients and len(doers) > 1:
        return Sides(doers[:1], doers[1:])
    return Sides(doers, recipients)


def is_asserted(event: Event, reading: Reading) -> bool:
    """Whether the voice that tells of the event stands by it: false where it denies it or does not confirm it."""
    return not any(each.is_denied for each in reading.statements if each.id == event.statement)


def unasserted(event: Event, reading: Reading) -> NotCoded | None:
    """Why the event is not told as a fact by anybody; None: it is."""
    if event.certainty not in ASSERTED:
        return NotCoded(f"told as {event.certainty.value}, and only what happened or is going on is coded")
    if not is_asserted(event, reading):
        return NotCoded("its voice denies it or does not confirm it")
    return None

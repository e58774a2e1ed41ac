"""UCDP's type of violence, from the sides of an event."""

from enum import IntEnum

from hearsay.exports.codes.sides import ORGANISED, NotCoded, Side, sides, unasserted
from hearsay.records import Event, Reading


class Violence(IntEnum):
    """`type_of_violence` of UCDP's georeferenced event data."""

    STATE_BASED = 1
    NON_STATE = 2
    ONE_SIDED = 3


def type_of_violence(event: Event, reading: Reading) -> Violence | NotCoded:
    """The type of violence of an assault that is told as a fact.

    State-based: a state against a state or an armed group. Non-state: armed groups among themselves. One-sided:
    a state or an armed group against civilians. UCDP counts lethal events only; whether this one was is told by
    its figures, not here. International bodies that fight count as states, as the troops are states'.
    """
    missing = unasserted(event, reading)
    if event.type != "ASSAULT" or missing:
        return missing or NotCoded("UCDP codes armed violence only")
    parties = sides(event, reading)
    doers, recipients = parties.acting & ORGANISED, parties.acted_on & ORGANISED
    if not doers:
        return NotCoded("who did it is not known to be a state or an armed group")
    if not recipients:
        is_one_sided = Side.CIVILIAN in parties.acted_on
        return Violence.ONE_SIDED if is_one_sided else NotCoded("who was attacked is not known")
    return Violence.NON_STATE if doers | recipients == {Side.ARMED} else Violence.STATE_BASED

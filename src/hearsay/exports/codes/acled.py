"""ACLED's event types, sub-event types and interaction codes, from PLOVER's type and mode, the sides and the weapon.

The names are those of ACLED's published codebook and schemas; no text of ACLED's data or codebook is here. What
Hearsay reads is one report's mention; an ACLED event is made by people from many. These codes are a first guess
for them, and say when there is none.
"""

from collections.abc import Iterable
from typing import NamedTuple

from hearsay.exports.codes.sides import ORGANISED, NotCoded, Side, Sides, side, sides, unasserted
from hearsay.records import Actor, Event, Reading

CLASH = "Armed clash"
ATTACK = "Attack"
MOB = "Mob violence"
INTERVENTION = "Protest with intervention"
GRENADE = "Grenade"
SHELLING = "Shelling/artillery/missile attack"
ABDUCTION = "Abduction/forced disappearance"
AGREEMENT = "Agreement"
OTHER = "Other"
LOOTING = "Looting/property destruction"
REGAINS = "Government regains territory"
OVERTAKES = "Non-state actor overtakes territory"
TRANSFER = "Non-violent transfer of territory"
GROUP = "Change to group/activity"
VIOLENT_DEMONSTRATION = "Violent demonstration"

EVENT_TYPES = {
    "Battles": (REGAINS, OVERTAKES, CLASH),
    "Protests": ("Peaceful protest", INTERVENTION, "Excessive force against protesters"),
    "Riots": (VIOLENT_DEMONSTRATION, MOB),
    "Explosions/Remote violence": (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        SHELLING,
        "Remote explosive/landmine/IED",
        GRENADE,
    ),
    "Violence against civilians": ("Sexual violence", ATTACK, ABDUCTION),
    "Strategic developments": (
        AGREEMENT,
        "Arrests",
        GROUP,
        "Disrupted weapons use",
        "Headquarters or base established",
        LOOTING,
        TRANSFER,
        OTHER,
    ),
}
"""The sub-event types of each event type."""

TYPE_OF = {sub: event_type for event_type, subs in EVENT_TYPES.items() for sub in subs}

BY_MODE: dict[str, dict[str | None, str]] = {
    "ASSAULT": {
        "sexual": "Sexual violence",
        "destroy": LOOTING,
        "explosives": "Remote explosive/landmine/IED",
        "suicide-attack": "Suicide bomb",
        "aerial": "Air/drone strike",
        "drone": "Air/drone strike",
        "heavy-weapons": SHELLING,
        "crowd-control": INTERVENTION,
        "unconventional": "Chemical weapon",
    },
    "PROTEST": {
        None: "Peaceful protest",
        "demo": "Peaceful protest",
        "obstruct": "Peaceful protest",
        "riot": VIOLENT_DEMONSTRATION,
        "vandalize": VIOLENT_DEMONSTRATION,
    },
    "COERCE": {"arrest": "Arrests"},
    "RETREAT": {"withdraw": GROUP, "disarm": GROUP, "ceasefire": AGREEMENT},
    "MOBILIZE": {None: GROUP, "troops": GROUP, "weapons": GROUP, "police": GROUP, "militia": GROUP},
}
"""The sub-event type that follows from type and mode alone."""

FIGHTS = frozenset({None, "beat", "torture", "targeted", "primitive", "firearms"})
"""The modes of an assault whose sub-event type follows from who stands against whom."""

MOBS = frozenset({None, "beat", "primitive"})
"""The modes of a crowd's violence."""

DEFENCELESS = frozenset({"torture", "targeted"})
REASONS = {
    "PROTEST": "ACLED codes no strike, boycott or hunger strike without a demonstration",
    "COERCE": "ACLED has no sub-event type for this kind of coercion",
    "RETREAT": "ACLED has no sub-event type for this kind of retreat",
    "AGREE": "not an agreement between parties that can fight",
}
VERBAL = "words, and ACLED codes deeds"
PEACEFUL = "neither violence nor demonstration nor a strategic development"
WORDS = frozenset({"CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
VIOLENT = frozenset({"Explosions/Remote violence", "Violence against civilians", "Riots"})


class Acled(NamedTuple):
    """ACLED's codes of an event. `inter1`, `inter2`: the kinds of its actors; None: not known, or nobody."""

    event_type: str
    sub_event_type: str
    inter1: int | None
    inter2: int | None
    is_civilian_targeting: bool


def coded(event: Event, reading: Reading) -> Acled | NotCoded:
    """ACLED's codes of an event, or why it has none. Only what is told as a fact has."""
    missing = unasserted(event, reading)
    if missing:
        return missing
    parties = sides(event, reading)
    found = _sub_event(event, parties)
    return found if isinstance(found, NotCoded) else with_parties(found, parties)


def _sub_event(event: Event, parties: Sides) -> str | NotCoded:
    if event.type == "ASSAULT":
        return _assault(event, parties)
    if (event.type, event.mode) == ("COERCE", "seize"):
        return _seizure(parties)
    if event.type == "AGREE" and _can_fight(parties):
        return AGREEMENT
    found = BY_MODE.get(event.type, {}).get(event.mode)
    return found or NotCoded(REASONS.get(event.type, VERBAL if event.type in WORDS else PEACEFUL))


def _assault(event: Event, parties: Sides) -> str | NotCoded:
    if event.mode == "abduct":
        return OTHER if parties.acted_on & ORGANISED else ABDUCTION
    if event.mode in FIGHTS:
        return _fight(event.mode, parties)
    weapon = event.weapon.text.lower() if event.weapon else ""
    if event.mode == "explosives" and "grenade" in weapon:
        return SHELLING if "rocket" in weapon else GRENADE
    return BY_MODE["ASSAULT"].get(event.mode) or _fight(None, parties)


def _fight(mode: str | None, parties: Sides) -> str | NotCoded:
    """Who stands against whom decides: between those who can fight a clash, against civilians an attack."""
    if parties.acting & {Side.CIVILIAN}:
        return MOB if mode in MOBS else NotCoded("violence by civilians that is no crowd's")
    if parties.acted_on & ORGANISED:
        return ATTACK if mode in DEFENCELESS else CLASH
    if parties.acted_on & {Side.CIVILIAN} or mode in DEFENCELESS:
        return ATTACK
    return NotCoded("who was attacked is not known, so that clash and attack cannot be told apart")


def _seizure(parties: Sides) -> str | NotCoded:
    """Ground taken from those who can fight is a battle's end, from nobody a transfer; goods of civilians are loot."""
    doers, losers = parties.acting & ORGANISED, parties.acted_on & ORGANISED
    if not doers:
        return NotCoded("who seized it is not known to be able to hold ground")
    if losers:
        if doers == losers == {Side.STATE}:
            return NotCoded("which of two states is at home cannot be told")
        return REGAINS if Side.STATE in doers else OVERTAKES
    return LOOTING if Side.CIVILIAN in parties.acted_on else TRANSFER


def _can_fight(parties: Sides) -> bool:
    """Whether two parties that can fight agree, at least one of them an armed group."""
    kinds = [side(actor) for actor in (*parties.doers, *parties.recipients)]
    return sum(kind in ORGANISED for kind in kinds) > 1 and Side.ARMED in kinds


def with_parties(sub_event: str, parties: Sides) -> Acled:
    """The codes of a sub-event type with these parties."""
    event_type = TYPE_OF[sub_event]
    first, second = _inter(parties.doers), _inter(parties.recipients)
    if sub_event == INTERVENTION:
        first, second = 6, first
    elif event_type in {"Protests", "Riots"}:
        first = 6 if event_type == "Protests" else 5
    targets = parties.acted_on == {Side.CIVILIAN} and event_type in VIOLENT
    return Acled(event_type, sub_event, first, second, targets)


def _inter(actors: Iterable[Actor | None]) -> int | None:
    """The kind of the first actor whose kind is known.

    Sectors tell no identity militia (4), and a country only who is from abroad where the place is known: a
    foreign army has 1 here, and not 8.
    """
    return next((code for code in map(_inter_of, actors) if code), None)


def _inter_of(actor: Actor | None) -> int | None:
    kind = side(actor)
    if kind is Side.ARMED:
        is_militia = actor is not None and actor.sector in {"CRM", "PRM", "UAF"}
        return 3 if is_militia else 2
    return {Side.STATE: 1, Side.CIVILIAN: 7, Side.EXTERNAL: 8}.get(kind)

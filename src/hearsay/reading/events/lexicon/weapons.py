"""Weapons and means of violence, and the mode of an ASSAULT that each makes (PLOVER manual, section ASSAULT).

Manned aircraft are aerial, unmanned drone; artillery, rockets and tanks heavy-weapons; mines, grenades and what is
hidden or parked explosives; fire, blades and stones primitive; tear gas and the like crowd-control; chemical,
biological and nuclear agents unconventional.
"""

from collections.abc import Sequence
from functools import lru_cache

_SINGLE = {
    "firearms": """
        gun rifle pistol handgun revolver shotgun firearm carbine submachine machinegun gunfire gunshot bullet ak kalashnikov
        m-16 ar-15 uzi sniper musket ammunition cartridge round buckshot silencer small-arms semiautomatic automatic
        ak-47 galil g-3 m16 ak47 crossfire
        """,
    "explosives": """
        bomb explosive ied mine landmine grenade dynamite tnt c4 c-4 semtex detonator car-bomb claymore gelignite device
        booby-trap boobytrap limpet firebomb carbomb pipebomb nitroglycerin anfo bangalore satchel fuse
        """,
    "suicide-attack": "kamikaze suicide-vest suicide-belt",
    "aerial": """
        aircraft warplane fighter-jet jet bomber helicopter gunship plane airplane aeroplane airstrike mig f-16 f16 f-35 su-24
        su-25 su-34 su-35 mig-29 apache chinook dragonfly a-37 c-47 fighter-bomber glide-bomb napalm bomblet
        """,
    "drone": "drone uav quadcopter shahed bayraktar loitering-munition predator reaper fpv unmanned uas",
    "heavy-weapons": """
        artillery mortar shell rocket missile howitzer tank cannon katyusha grad himars bazooka rpg rpg-7 launcher
        rocket-launcher projectile armor armour armoured-vehicle armored-vehicle cannonball icbm scud munition warhead
        recoilless torpedo gunboat warship destroyer frigate battleship submarine flamethrower mlrs shelling bombardment
        salvo barrage tow law uragan smerch iskander kalibr qassam tomahawk exocet thermobaric
        """,
    "primitive": """
        knife machete axe sword dagger spear arrow bow stone rock brick club bat stick cudgel baton-stick iron-bar hammer
        hatchet blade sickle screwdriver molotov petrol gasoline acid garrote rope catapult slingshot crossbow
        bayonet scythe pitchfork truncheon crowbar pickaxe chain whip scissors bottle cleaver kerosene spade shovel
        """,
    "crowd-control": """
        teargas tear-gas water-cannon baton truncheon taser pepper-spray stun-grenade flashbang lathi rubber-bullet
        pellet nightstick rubber-coated
        """,
    "unconventional": """
        sarin chlorine mustard-gas phosphorus nerve-agent anthrax ricin novichok vx poison toxin polonium uranium plutonium
        cyanide nuke a-bomb h-bomb radiation botulinum phosgene tabun
        """,
}

# Two words that mean another weapon than the second one alone; the second is in the singular.
_PAIRED = {
    "firearms": "machine gun|assault rifle|hunting rifle|sniper rifle|small arm|automatic weapon|live round|"
    "live ammunition|live fire|sub machine|automatic rifle|light weapon|long gun|hand gun|burst of",
    "explosives": "car bomb|truck bomb|roadside bomb|nail bomb|pipe bomb|parcel bomb|letter bomb|time bomb|land mine|"
    "sea mine|hand grenade|explosive device|explosive charge|dynamite stick|sticky bomb|fragmentation grenade|"
    "pressure cooker|limpet mine|magnetic bomb|van bomb|motorcycle bomb|cylinder bomb|vehicle bomb|dynamite charge",
    "suicide-attack": "suicide bomb|suicide vest|suicide belt|explosive vest|explosive belt|suicide car|suicide truck|"
    "suicide vehicle|suicide jacket|explosives belt|explosives vest|suicide bomber|suicide attacker",
    "aerial": "barrel bomb|cluster bomb|glide bomb|aerial bomb|fighter jet|attack helicopter|combat helicopter|"
    "military aircraft|guided bomb|air strike|war plane|vacuum bomb|dumb bomb|helicopter gunship|aerial bombardment",
    "drone": "kamikaze drone|suicide drone|attack drone|armed drone|drone strike|drone missile|sea drone|"
    "unmanned aircraft|unmanned vehicle|loitering munition|unmanned plane|drone boat",
    "heavy-weapons": "mortar bomb|mortar round|mortar shell|mortar fire|artillery fire|artillery round|"
    "artillery shell|rocket fire|tank fire|tank round|tank shell|heavy weapon|armored vehicle|armoured vehicle|"
    "propelled grenade|rocket launcher|missile launcher|ballistic missile|cruise missile|grenade launcher|antitank missile|"
    "tank missile|heavy gun|field gun|armored car|armoured car|personnel carrier|artillery gun|naval gun|gun boat|"
    "heavy machinegun|fighting vehicle|heavy artillery|thermobaric weapon|tank mine",
    "primitive": "petrol bomb|fire bomb|gasoline bomb|gas bomb|molotov cocktail|sharp object|blunt object|"
    "blunt instrument|edged weapon|incendiary bomb|incendiary device|baseball bat|iron bar|iron rod|metal bar|kitchen knife|"
    "metal pipe|farm tool|bladed weapon|bare hand|incendiary bottle|wooden stick|meat cleaver",
    "crowd-control": "tear gas|water cannon|rubber bullet|plastic bullet|stun grenade|pepper spray|smoke grenade|"
    "smoke bomb|flash bang|flash grenade|tear smoke|stun gun|gas grenade|gas canister|warning shot|sound bomb|"
    "gas canisters|sound grenade|stink bomb|pellet gun|plastic round|rubber round|sponge grenade|tear grenade|bean bag",
    "unconventional": "mustard gas|nerve agent|nerve gas|poison gas|chlorine gas|chemical weapon|biological weapon|"
    "nuclear weapon|atomic bomb|hydrogen bomb|dirty bomb|nuclear bomb|white phosphorus|toxic gas|chemical agent|"
    "sarin gas|chemical munition|nuclear device|chemical bomb|nuclear warhead|nuclear missile|neutron bomb",
}

_MODES: dict[str, str] = {w: mode for mode, words in _SINGLE.items() for w in words.split()}
_PAIRS: dict[tuple[str, str], str] = {
    (pair.split()[0], pair.split()[1]): mode for mode, pairs in _PAIRED.items() for pair in pairs.split("|")
}
_GENERAL = frozenset("weapon arm munition weaponry arsenal armament ordnance firepower".split())
# Words of the table that mean something else more often than not, and count with a pair or a verb only.
_DOUBTFUL = frozenset(
    """
    ak automatic round charge device jet plane stone rock brick club bat stick hammer chain rope bottle law tow
    armor armour destroyer predator reaper grad chain launcher bow fuse satchel radiation round pellet sniper
    bomber baton whip toxin poison acid uranium plutonium petrol gasoline kerosene scissors spade shovel catapult apache
    airstrike shelling bombardment barrage salvo crossfire unmanned submarine warship frigate aircraft airplane
    aeroplane mine cartridge blade submachine semiautomatic projectile cannonball
    """.split()
)
_OWN = frozenset(_MODES) - _DOUBTFUL


def is_weapon(word: str) -> bool:
    """Is this word, in the singular or plural and in any case, a weapon whatever stands beside it?

    Words that are weapons in some company only ("stone", "device", "plane") are not: see `weapon_mode`.
    """
    own = word.lower()
    return any(form in _OWN or form in _GENERAL for form in _singulars(own))


def is_pair(first: str, second: str) -> bool:
    """Are these two words, in lower case, a weapon together: "petrol bomb", "machine guns"?"""
    return any((first, form) in _PAIRS for form in _singulars(second))


@lru_cache(maxsize=4096)
def weapon_mode(phrase: str) -> str | None:
    """The mode that an ASSAULT by these words has, or None where they name no weapon of a mode.

    `phrase` may be a noun phrase ("two roadside bombs") or one word; its last weapon counts, and a pair
    ("petrol bomb") before its second word alone.
    """
    return weapon_mode_of(phrase.lower().replace("-", " - ").split())


def weapon_mode_of(words: Sequence[str]) -> str | None:
    """As `weapon_mode`, of words in lower case in text order; hyphens may stand between them."""
    plain = [word for word in words if word not in {"-", "'", "’"}]
    if "suicide" in plain or "kamikaze" in plain:
        return "drone" if {"drone", "drones"} & set(plain) else "suicide-attack"
    for at in range(len(plain) - 1, -1, -1):
        for form in _singulars(plain[at]):
            mode = (_PAIRS.get((plain[at - 1], form)) if at else None) or _MODES.get(form)
            if mode:
                return "drone" if mode == "aerial" and "drone" in plain else mode
    return None


def _singulars(word: str) -> tuple[str, ...]:
    """The word, and what it is the plural of by its letters."""
    if word in {"knives", "aircraft"}:
        return (word, "knife") if word == "knives" else (word,)
    if not word.endswith("s") or word.endswith("ss"):
        return (word,)
    return (word, word[:-1], word[:-2]) if word.endswith("es") else (word, word[:-1])

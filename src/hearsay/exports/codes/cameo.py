"""CAMEO codes of events, and events from CAMEO codes.

The rules restate the table CAMEO2PLOVER of the Open Event Data Alliance (draft 0.8, 2021, CC BY-SA 4.0), by
prefix, and reverse it. Its modes that PLOVER 2.0 no longer has are translated. Where the sections of the 2.0
manual say otherwise, they win: `BY_MANUAL`. No text of CAMEO's own manual is here: codes are numbers.
"""

from typing import NamedTuple

from hearsay.exports.codes import plover
from hearsay.exports.codes.sides import ORGANISED, NotCoded, Side, is_asserted, sides
from hearsay.records import Certainty, Event, Reading


class Cameo(NamedTuple):
    """The root codes that an event may have, and the code below them that says no more than the event does.

    Several roots: the text does not tell which. `code` None: the root is all that can be said.
    """

    roots: tuple[str, ...]
    code: str | None


class Kind(NamedTuple):
    """PLOVER's type and mode."""

    type: str
    mode: str | None


CODES: dict[str, dict[str | None, str]] = {
    "AGREE": {None: "03"},
    "CONSULT": {None: "04", "visit": "042", "third-party": "044", "multilateral": "04", "phone": "041"},
    "SUPPORT": {None: "05"},
    "COOPERATE": {None: "06"},
    "AID": {None: "07"},
    "CONCEDE": {None: "08"},
    "RETREAT": {
        None: "08",
        "withdraw": "0874",
        "release": "0841",
        "disarm": "087",
        "ceasefire": "0871",
        "access": "086",
        "resign": "08",
    },
    "REQUEST": {None: "10", "assist": "10", "change": "104", "yield": "105", "meet": "106"},
    "ACCUSE": {None: "11", "disapprove": "11", "investigate": "09", "allege": "112"},
    "REJECT": {None: "12", "assist": "12", "change": "123", "yield": "124", "meet": "125"},
    "THREATEN": {
        None: "13",
        "restrict": "13",
        "arrest": "13",
        "relations": "131",
        "expel": "136",
        "territory": "1382",
        "violence": "138",
    },
    "PROTEST": {
        None: "14",
        "demo": "141",
        "riot": "145",
        "strike": "143",
        "hunger": "142",
        "boycott": "143",
        "obstruct": "144",
        "vandalize": "14",
    },
    "SANCTION": {None: "16", "convict": "116", "expel": "166", "withdraw": "16", "discontinue": "16"},
    "MOBILIZE": {None: "15", "troops": "154", "weapons": "15", "police": "153", "militia": "15"},
    "COERCE": {
        None: "17",
        "seize": "171",  # or 192, see `coded`
        "restrict": "172",  # or 191
        "censor": "1721",
        "curfew": "1723",
        "martial-law": "1724",
        "arrest": "173",
        "deport": "174",
        "withhold": "17",
        "misinformation": "17",
        "cyber": "17",
    },
    "ASSAULT": {
        # None: 18 or 19, see `coded`
        "abduct": "181",
        "beat": "182",
        "torture": "1822",
        "sexual": "1821",
        "targeted": "18",
        "destroy": "1712",
        "primitive": "182",
        "firearms": "193",
        "explosives": "183",
        "suicide-attack": "1831",
        "aerial": "195",
        "drone": "195",
        "heavy-weapons": "194",
        "crowd-control": "175",
        "unconventional": "204",
    },
}
"""The code of each type, at None, and of each mode; two digits are a root."""

INTENTS = {
    "COOPERATE": "031",
    "SUPPORT": "032",
    "AID": "033",
    "RETREAT": "035",
    "CONCEDE": "035",
    "CONSULT": "036",
}
"""The code of an intent to do what the type says."""

BLOCKADES = ("blockad", "besieg", "siege", "encircl", "surround")
EMERGENCIES = ("emergency", "martial law")

FROM: dict[tuple[str, str | None], str] = {
    ("AGREE", None): "03",
    ("CONSULT", None): "04",
    ("CONSULT", "phone"): "041",
    ("CONSULT", "visit"): "042 043",
    ("CONSULT", "third-party"): "044",
    ("SUPPORT", None): "05",
    ("COOPERATE", None): "06",
    ("AID", None): "07",
    ("CONCEDE", None): "08",
    ("RETREAT", None): "0813 0814 084 085",
    ("RETREAT", "release"): "0841",
    ("RETREAT", "access"): "086",
    ("RETREAT", "disarm"): "087",
    ("RETREAT", "ceasefire"): "0871",
    ("RETREAT", "withdraw"): "0872",
    ("ACCUSE", "investigate"): "09",
    ("REQUEST", None): "10",
    ("REQUEST", "assist"): "101 102 103",
    ("REQUEST", "change"): "104 105",
    ("REQUEST", "yield"): "1051 1052 1053 1054 1055 1056",
    ("REQUEST", "meet"): "106 107 108",
    ("ACCUSE", "disapprove"): "11",
    ("ACCUSE", "allege"): "1121 1122 1123 1124 1125 114 115",
    ("REJECT", None): "12",
    ("REJECT", "assist"): "121 122",
    ("REJECT", "change"): "123 124",
    ("REJECT", "yield"): "1243 1244 1245 1246 128 129",
    ("REJECT", "meet"): "125 126 127",
    ("THREATEN", None): "13",
    ("THREATEN", "relations"): "1311 1313 133 134 135 139",
    ("THREATEN", "restrict"): "1312 132 1381",
    ("THREATEN", "expel"): "136",
    ("THREATEN", "violence"): "137 138",
    ("THREATEN", "territory"): "1382",
    ("PROTEST", None): "14",
    ("PROTEST", "demo"): "141",
    ("PROTEST", "hunger"): "142",
    ("PROTEST", "boycott"): "143",
    ("PROTEST", "obstruct"): "144",
    ("PROTEST", "riot"): "145",
    ("MOBILIZE", None): "15",
    ("MOBILIZE", "police"): "151 153",
    ("MOBILIZE", "troops"): "152 154",
    ("SANCTION", None): "16",
    ("SANCTION", "withdraw"): "161 164 165",
    ("SANCTION", "discontinue"): "162",
    ("SANCTION", "expel"): "166",
    ("COERCE", None): "17",
    ("COERCE", "seize"): "171 192",
    ("COERCE", "restrict"): "163 172 191",
    ("COERCE", "curfew"): "1723",
    ("COERCE", "martial-law"): "1724",
    ("COERCE", "arrest"): "173",
    ("COERCE", "deport"): "174",
    ("ASSAULT", None): "175 18 1823 19 201 203",
    ("ASSAULT", "abduct"): "181 184",
    ("ASSAULT", "beat"): "182",
    ("ASSAULT", "sexual"): "1821",
    ("ASSAULT", "torture"): "1822",
    ("ASSAULT", "suicide-attack"): "183",
    ("ASSAULT", "explosives"): "1832 1833",
    ("ASSAULT", "targeted"): "185 186 20",
    ("ASSAULT", "firearms"): "193",
    ("ASSAULT", "heavy-weapons"): "194 195",
    ("ASSAULT", "destroy"): "1712",
    ("ASSAULT", "unconventional"): "204",
}
"""The published table by prefix: the longest prefix of a code decides."""

BY_MANUAL: dict[str, tuple[str, str | None]] = {
    "105": ("REQUEST", "yield"),  # section REQUEST: to release, end or ease is `yield`
    "124": ("REJECT", "yield"),  # section REJECT: the same
    "0874": (
        "RETREAT",
        "withdraw",
    ),  # section RETREAT: leaving ground is `withdraw`, giving up weapons `disarm`
    "116": ("SANCTION", "convict"),  # section SANCTION: to be found guilty or liable
    "163": ("SANCTION", "discontinue"),  # section SANCTION: international sanctions
    "183": ("ASSAULT", "explosives"),  # covers bombings of every kind; 1831 alone tells of suicide
    "1831": ("ASSAULT", "suicide-attack"),
    "195": ("ASSAULT", "aerial"),  # section ASSAULT: weapons in the air have a mode of their own
}
"""The codes whose published mode or type the sections of the manual have overtaken."""

OLD_LABELS: dict[tuple[str, str], str | None] = {
    ("ASSAULT", "assassinate"): "targeted",
    ("ASSAULT", "massacre"): "targeted",
    ("ASSAULT", "cleansing"): None,  # driving out or killing: the label does not tell
    ("ASSAULT", "pro_autocracy"): None,  # a context in the wrong column
    ("ASSAULT", "seize"): "destroy",  # the code is about property that is destroyed
    ("COERCE", "ban"): "restrict",
    ("RETREAT", "ease"): None,
    ("RETREAT", "return"): None,
    ("THREATEN", "ban"): "restrict",
    ("THREATEN", "political"): "restrict",
}
"""The modes of the published table that PLOVER 2.0 no longer has, with what they are now; None: no mode."""

DROPPED = ("01", "02")
PREFIXES = {
    **{prefix: Kind(*kind) for kind, prefixes in FROM.items() for prefix in prefixes.split()},
    **{prefix: Kind(*kind) for prefix, kind in BY_MANUAL.items()},
}


def current_mode(type_: str, mode: str | None) -> str | None:
    """The mode of PLOVER 2.0 for one of an earlier draft; a mode that is still one stays."""
    return OLD_LABELS.get((type_, mode), mode) if mode else None


def from_cameo(code: str) -> Kind | NotCoded:
    """PLOVER's type and mode of a CAMEO code, with or without its leading zero lost ("43" is read as 043).

    A code that is not in the table has the kind of the longest code above it.
    """
    digits = code.strip()
    if not digits.isascii() or not digits.isdigit():
        return NotCoded(f"{code!r} is no CAMEO code")
    padded = digits if digits[:2] in PREFIXES or digits[:2] in DROPPED else f"0{digits}"
    if padded[:2] in DROPPED:
        return NotCoded(f"PLOVER has dropped the root {padded[:2]}")
    found = (PREFIXES[padded[:length]] for length in range(len(padded), 1, -1) if padded[:length] in PREFIXES)
    return next(found, NotCoded(f"{code!r} is no CAMEO code"))


def coded(event: Event, reading: Reading) -> Cameo | NotCoded:
    """The CAMEO codes of an event.

    CAMEO knows no certainty. What is denied, merely possible or conditional has no code, nor has what its voice
    does not assert; what is expected or ordered has one where CAMEO codes intents, which is cooperation, or
    where PLOVER makes it a threat.
    """
    if not is_asserted(event, reading):
        return NotCoded("its voice denies it or does not confirm it")
    reduced = plover.coded(event, reading)
    if reduced.type == "THREATEN" != event.type:
        return _cameo(CODES["THREATEN"]["violence"])
    if event.certainty in {Certainty.EXPECTED, Certainty.ORDERED}:
        if event.type in INTENTS:
            return _cameo(INTENTS[event.type])
        return NotCoded("CAMEO has codes for intended cooperation only")
    if event.certainty not in {Certainty.HAPPENED, Certainty.ONGOING}:
        return NotCoded(f"CAMEO has no code for what is told as {event.certainty.value}")
    return _by_parties(event, reading) or _by_words(event, reading) or _by_mode(event)


def _by_mode(event: Event) -> Cameo:
    codes = CODES[event.type]
    return _cameo(codes[event.mode] if event.mode in codes else codes[None])


def _by_parties(event: Event, reading: Reading) -> Cameo | None:
    """What depends on who stands on each side; None: nothing does."""
    parties = sides(event, reading)
    if (event.type, event.mode) == ("COERCE", "seize"):
        takes_ground = parties.acting & ORGANISED and Side.CIVILIAN not in parties.acted_on
        return _cameo("192") if takes_ground else None
    if event.type != "ASSAULT" or event.mode in CODES["ASSAULT"]:
        return None
    if parties.acting & ORGANISED and parties.acted_on & ORGANISED:
        return _cameo("19")
    return _cameo("18") if Side.CIVILIAN in parties.acted_on else Cameo(("18", "19"), None)


def _by_words(event: Event, reading: Reading) -> Cameo | None:
    """What depends on words that no mode has a place for: blockades, and curfews that are eased; None: nothing."""
    if (event.type, event.mode) == ("COERCE", "restrict"):
        trigger = event.trigger.text.lower()
        return _cameo("191") if any(each in trigger for each in BLOCKADES) else None
    if event.type in {"RETREAT", "CONCEDE"} and event.mode is None:
        words = _words_from(event, reading)
        if "curfew" in words:
            return _cameo("0813")
        if any(each in words for each in EMERGENCIES):
            return _cameo("0814")
    return None


def _words_from(event: Event, reading: Reading) -> str:
    """The words from the trigger to the end of its sentence or half sentence, in lower case."""
    rest = reading.report.text[event.trigger.start :]
    ends = [at for at in (rest.find(mark, len(event.trigger.text)) for mark in ".;\n") if at >= 0]
    return rest[: min(ends, default=len(rest))].lower()


def _cameo(code: str) -> Cameo:
    return Cameo((code[:2],), code if len(code) > 2 else None)

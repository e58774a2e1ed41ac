"""The words of times: each with its class, and what it says."""

from datetime import date
from itertools import count

_MONTHS = """
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
"""
_WEEKDAYS = """
monday mon
tuesday tues tue
wednesday wed
thursday thurs thur thu
friday fri
saturday sat
sunday sun
"""
_SEASONS = """
spring springtime
summer summertime
autumn fall
winter wintertime
"""
_PARTS = """
MO morning dawn daybreak sunrise mornings
MI midday
AF afternoon afternoons
EV evening dusk sunset nightfall evenings
NI night nights nighttime
DT daytime
"""
_CARDINALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety
"""
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""
_SPOKEN_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties"
# Words that stand for themselves in the patterns.
_ITSELF = """the of in on at from to between and or until till before after through over late early earlier later mid middle end
beginning start last past previous preceding next coming following upcoming recent this current that these same ago
now currently about around nearly almost least most up roughly approximately more less fewer than just only some
several few many couple dozen dozens hundreds thousands scores handful number per each every once twice times time
moment future present half other all whole entire full o clock am pm a an p m new s eve so soon recently lately
formerly previously nowadays presently fiscal ad bc bce ce b c as long ahead hence prior near immediate distant
foreseeable shortly sometime no latest final being d christmas thanksgiving easter halloween term right very night
latter close local period comparable corresponding under straight consecutive successive
"""
_CLASSED = {
    "unit": "minute hour day week month year decade century millennium fortnight",
    "units": "seconds minutes hours days weeks months years decades centuries millennia fortnights nights hrs mins",
    "spoken": "nineteen eighteen seventeen sixteen twenty",
    "scale": "hundred thousand million billion",
    "quarter": "quarter",
    "quarters": "quarters",
    "weekend": "weekend",
    "weekends": "weekends",
    "adverb": "daily weekly fortnightly monthly quarterly yearly annually hourly nightly",
    "deictic": "today yesterday tomorrow tonight overnight",
    "noon": "noon midnight midday",
    "zone": "gmt utc est edt cet cest eet eest bst pst pdt msk zulu",
    "comma": ",",
    "dot": ".",
    "dash": "- – — ‑",
    "slash": "/",
    "colon": ":",
    "apos": "' ’",
    "paren": "( )",
}

MONTHS = {name: at for at, line in enumerate(_MONTHS.split("\n")) for name in line.split()}
WEEKDAYS = {name: at - 1 for at, line in enumerate(_WEEKDAYS.split("\n")) for name in line.split()}
SEASONS = {name: at for at, line in enumerate(_SEASONS.split("\n")) for name in line.split()}
PARTS = {name: line[:2] for line in _PARTS.strip().split("\n") for name in line[2:].split()}
SPOKEN_DECADES = {name: 20 + 10 * at for at, name in enumerate(_SPOKEN_DECADES.split())}
ABBREVIATED = frozenset(name for line in (_MONTHS + _WEEKDAYS).split("\n") for name in line.split()[1:])
"""Short names of months and weekdays: times only with a number, a full stop or a date beside them."""

FIRST_YEAR, LAST_YEAR = 1500, 2099  # four digits that may be a year wherever they stand


def _classes() -> dict[str, str]:
    found: dict[str, str] = {word: word for word in _ITSELF.split()}
    for name, words in _CLASSED.items():
        found |= dict.fromkeys(words.split(), name)
    found |= {name: "mon" if name in ABBREVIATED else "month" for name in MONTHS}
    found |= {name: "wd" if name in ABBREVIATED else "weekday" for name in WEEKDAYS}
    found |= {f"{name}s": "weekdays" for name in WEEKDAYS if name not in ABBREVIATED}
    found |= dict.fromkeys(SEASONS, "season")
    found |= {word: "part" for word in PARTS if word not in ("midday", "night")}
    found |= {word: "nword" for word in _CARDINALS.split() if word not in found}
    found |= dict.fromkeys(_ORDINALS.split(), "nth")
    found |= dict.fromkeys(SPOKEN_DECADES, "decade")
    return found | _digits()


def _digits() -> dict[str, str]:
    found = {str(number): "num" for number in range(1000)}
    found |= {f"{number:02}": "dnum" if 0 < number < 32 else "num" for number in range(100)}
    found |= {str(number): "dnum" for number in range(1, 32)}
    found |= {f"{hour:02}{minute:02}": "hhmm" for hour in range(25) for minute in range(60)}
    found |= {str(number): "year" for number in range(FIRST_YEAR, LAST_YEAR + 1)}
    found |= {
        f"{number}s": "decade" for number in [*range(10, 100, 10), *range(FIRST_YEAR, LAST_YEAR + 1, 10)]
    }
    found |= {f"{number}{ending}": "nth" for number in range(1, 100) for ending in ("st", "nd", "rd", "th")}
    found |= {f"{number}{half}": "oclock" for number in range(1, 13) for half in ("am", "pm")}
    found |= {
        f"{number:02}{half}": "mclock"
        for number in range(60)
        for half in ("am", "pm")
        if f"{number:02}{half}" not in found
    }
    return found


CLASS_OF = _classes()
_LETTERS = count(0xE000)  # the private use area: no character that patterns treat apart
CODES = {name: chr(next(_LETTERS)) for name in sorted({*CLASS_OF.values(), "unknown"})}
"""One character for each class of words."""
OTHER = CODES["unknown"]
CODE_OF = {word: CODES[name] for word, name in CLASS_OF.items()}
"""The character of each word, in lower case; words that are not here are `OTHER`."""

# What a unit is called in ISO 8601, and its number of them: a fortnight is two weeks.
LENGTHS = {
    "second": ("T", 1, "S"),
    "minute": ("T", 1, "M"),
    "min": ("T", 1, "M"),
    "hour": ("T", 1, "H"),
    "hr": ("T", 1, "H"),
    "day": ("", 1, "D"),
    "night": ("", 1, "D"),
    "week": ("", 1, "W"),
    "weekend": ("", 1, "W"),
    "fortnight": ("", 2, "W"),
    "month": ("", 1, "M"),
    "quarter": ("", 3, "M"),
    "year": ("", 1, "Y"),
    "season": ("", 3, "M"),
    "decade": ("", 10, "Y"),
    "century": ("", 100, "Y"),
    "millennium": ("", 1000, "Y"),
}
PLURALS = {"centuries": "century", "millennia": "millennium"}

BACK = frozenset("last past previous preceding recent prior".split())
AHEAD = frozenset("next coming following upcoming".split())
TOLD = frozenset("previous preceding following that same prior".split())
"""Words that say which: earlier ones, later ones, and those that start from what was told rather than from now."""

# Holidays by month and day; those that move by weekday or moon are reckoned in `holidays`.
HOLIDAYS = {"christmas": (12, 25), "halloween": (10, 31)}


def unit_name(word: str) -> str:
    """A unit in the singular."""
    return PLURALS.get(word) or word.removesuffix("s")


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's rule, in The Ecclesiastical Calendar of 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, at = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, at + 1)

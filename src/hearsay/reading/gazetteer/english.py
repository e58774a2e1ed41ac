"""The main name of a place as reports in English have it, from the names that GeoNames lists."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from hearsay.reading.gazetteer.keys import without_unit
from hearsay.reading.gazetteer.schema import DERIVED, MAIN, OTHER

OTHER_SCRIPT = frozenset(
    "AE AF AM BD BG BH BT BY CN DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MM MN MR MV NP OM "
    "PK PS QA RU SA SD SY TH TJ TN TW UA YE".split()
)
"""Countries whose own script is not Latin: marks on Latin letters there are a scheme's, and no report prints them."""

_ENGLISH_UNIT = re.compile(
    r"^(?P<name>.+?) (?:Province|Governorate|Oblast|Regional State|State|Region|Department|County|Prefecture|Raion|District|Territory"
    r"|Municipality|Autonomous Region|Krai|Township|Wilaya)$"
)


_LATIN = re.compile(r"[\x20-\u024f\u02b0-\u02ff\u0300-\u036f\u1e00-\u1eff‘’′]+")


def latin(names: Iterable[str]) -> Iterator[str]:
    """The names in Latin letters that a report could hold, without codes ("IEV") and what machines spelt ("ji fu")."""
    for name in names:
        is_code = name.isupper() and len(name) <= 3
        if len(name) > 2 and not is_code and name != name.lower() and _LATIN.fullmatch(name):
            yield name


def printed(name: str, country: str) -> str:
    """The name as reports in English print it: without the marks of a scheme of transliteration."""
    if country not in OTHER_SCRIPT:
        return name
    plain = re.sub("[‘’ʻʼʿʾ`´ʹ′]", "'", unicodedata.normalize("NFKD", name))
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"(?:^|(?<=[\s-]))'|'$", "", bare)


def unit_name(name: str, aliases: Iterable[str], country: str) -> str:
    """The main name of a province or district: the first that has an English word for the unit, without that word.

    "Kharkiv" of "Kharkivska oblast", "Kharkiv Oblast"; "Rapides Parish" keeps its word, as American reports do.
    """
    if country == "US":
        return name
    for alias in (name, *aliases):
        told = _ENGLISH_UNIT.match(alias)
        if told and without_unit(alias) and alias.isascii():
            return told["name"]
    return printed(name, country)


def unit_names(main: str, names: list[str]) -> list[tuple[str, int]]:
    """The names of a province or district with their kind, each with and without its word for the unit.

    `names` has the name of GeoNames first, then its others.
    """
    found = [
        (main, MAIN),
        *((name, MAIN) for name in names[:1]),
        *((name, OTHER) for name in latin(names[1:])),
    ]
    bare = [(without_unit(name), DERIVED if kind == MAIN else OTHER) for name, kind in found]
    return [*found, *((name, kind) for name, kind in bare if name)]

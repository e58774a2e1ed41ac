"""The actor codes of CAMEO as country and sector of PLOVER.

A CAMEO code is a row of three-letter parts, the country or the kind of international actor first, then roles from the
general to the particular (CAMEO manual 1.1b3, chapter 3). PLOVER keeps the country and one sector, and gives MED and JRN
other meanings than CAMEO's HLH and MED (its manual, "Sector code notes").
"""

from hearsay.reading.actors import _iso
from hearsay.reading.actors.states import CONTROLLED

SECTORS = frozenset(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED OPP PRE REF REL SOC".split()
)
"""The 25 of the manual."""

INTERNATIONAL = frozenset("IGO UNO EUR NGO ISM IMG MNC".split())
"""The seven of the manual that are no countries."""

COUNTRIES = frozenset(
    {CONTROLLED.get(code, code) for code in (row[:3] for row in _iso.ROWS.splitlines())}
    | {"KOS", "HKG", "PSE", "ATA"}
)

_OTHER_CODES = {
    "ROM": "ROU",
    "TMP": "TLS",
    "ZAR": "COD",
    "KSV": "KOS",
    "PAL": "PSE",
    "WSB": "PSE",
    "GZS": "PSE",
    "YUG": "SRB",
    "SCG": "SRB",
    "SUN": "RUS",
    "USR": "RUS",
    "DDR": "DEU",
    "CSK": "CZE",
    "BUR": "MMR",
    **CONTROLLED,
}
_REGIONS = frozenset(
    "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU EUR LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF WAF WST EAS CAM INT NON "
    "WEU UIS BAL MUL".split()
)
"""Parts of the world, "international" and "nobody in particular": no country follows. EUR is Europe in CAMEO."""

_ROLES = {
    **{sector: sector for sector in SECTORS - {"MED"}},
    "HLH": "MED",
    "MED": "JRN",
    "INS": "REB",
    "SEP": "REB",
    "RAD": "UAF",
    "IRG": "UAF",
    "DEV": "SOC",
    "ENV": "SOC",
    "HRI": "SOC",
    "SET": "CVL",
    "PPL": "CVL",
    "MOD": "CVL",
}
_FAITHS = frozenset(
    "MUS MOS CHR JEW HIN BUD SIK CTH PRO ATH BAH CON DRZ HSD ITR JAN NRM SFI SHI SHN SUN TAO UDX ZRO".split()
)


def plover(code: str) -> tuple[str | None, str | None]:
    """Country and sector of a CAMEO code such as AFGREB or IGOUNO; None for what it does not say.

    Raises:
        ValueError: the code is no row of known three-letter parts.
    """
    bare = code.strip().upper().lstrip("~").rstrip("-")
    parts = [bare[at : at + 3] for at in range(0, len(bare), 3)]
    if not parts or len(parts[-1]) != 3:
        raise ValueError(f"{code} is no row of three-letter parts")
    country, rest = (None, parts) if code.strip().startswith("~") else _country(parts)
    sector = next((_ROLES[part] for part in rest if part in _ROLES), None)
    if sector is None and country == "IMG":
        sector = "REB"
    if sector is None and _FAITHS.intersection(rest):
        sector = "REL"
    if country is None and sector is None and parts[0] not in _REGIONS:
        raise ValueError(f"{code} begins with no country, no kind of actor and no role that is known")
    return country, sector


def _country(parts: list[str]) -> tuple[str | None, list[str]]:
    """The country that a code begins with, and the parts after it."""
    first, rest = parts[0], parts[1:]
    if first == "IGO":
        return ("UNO" if "UNO" in rest else "EUR" if "EEC" in rest else "IGO"), rest
    if first in INTERNATIONAL and first not in _REGIONS:
        return first, rest
    if first in _REGIONS:
        return None, rest
    code = _OTHER_CODES.get(first, first)
    return (code, rest) if code in COUNTRIES else (None, parts)

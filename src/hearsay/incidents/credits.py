"""Which agency a report credits for its words: in the dateline, in a line at its end, in a line of its own.

A credit is what the report itself says in one of the forms that print has for it. The name need not be known: whoever
stands in the brackets of a dateline is who sent the story. What is only quoted or cited ("told Reuters") is a matter of
statements, not of this.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = r"[A-Z][\w.&’'-]*(?:[ ][A-Z0-9][\w.&’'-]*|[ ](?:of|de|for|and|the)(?=[ ][A-Z])){0,5}"
_CITY = r"[A-Z][\w.’'/-]*(?:,?[ ](?:(?:de|of|the|la|el)[ ])?[A-Z][\w.’'/-]*){0,5}"
_DASH = r"(?:[—–-]{1,2}|:)"
_DAY = r"(?:,?[ ](?:[A-Z][a-z]{2,8}\.?[ ]\d{1,2}|\d{1,2}[ ][A-Z][a-z]{2,8}))?"
_AGENCY_WORD = r"(?:Press|News[ ]?Agency|Agency|Agence|Agentur|Newswire|News[ ]?Service|Wire|Wires|Wire[ ]?Service|Presse)"
_WIRES = (
    "AP AFP Reuters UPI dpa DPA EFE TASS ITAR-TASS Interfax Xinhua ANSA PTI IANS ANI AA Anadolu Kyodo Jiji Yonhap Bernama "
    "SANA IRNA WAFA MENA Petra KUNA SPA QNA NAN APP AAP CP PA Ukrinform UNIAN RIA Sputnik Belga BTA ATA MTI PAP CTK Lusa "
    "Tanjug Hina Antara VNA NNA GNA KNA ZIANA SABA LANA Bakhtar TOLOnews Bloomberg"
)
_WIRE = "|".join(map(re.escape, sorted(_WIRES.split(), key=len, reverse=True)))
_KNOWN_AS = {
    "associated press": "AP",
    "agence france-presse": "AFP",
    "agence france presse": "AFP",
    "united press international": "UPI",
    "press trust of india": "PTI",
    "anadolu agency": "Anadolu",
    "aa": "Anadolu",
    "dpa": "DPA",
    "itar-tass": "TASS",
    "press association": "PA",
    "canadian press": "CP",
}

_DATELINE = re.compile(
    rf"^(?:{_CITY}{_DAY},?[ ])?\((?P<name>{_NAME}|{_WIRE})(?:/(?P<second>{_NAME}))?\)[ ]{{0,2}}{_DASH}[ ]?(?=\S)",
    re.MULTILINE,
)
_AT_END = re.compile(
    rf"\((?:with[ ])?(?:reporting[ ]by[ ])?(?:the[ ])?(?P<name>{_WIRE}|{_NAME}[ ]{_AGENCY_WORD})\)[.\s]*\Z"
)
_LINE = re.compile(
    rf"^[ ]*[\[(—–-]{{0,2}}[ ]*(?:"
    rf"(?:©|\(c\)|Copyright)[ ]?(?:\d{{4}}[ ]?)?(?:The[ ])?(?P<owner>{_WIRE}|{_NAME})"
    rf"|(?:Source|Credit|Agency|Agencies|Via)s?:[ ](?:The[ ])?(?P<named>{_WIRE}|{_NAME})"
    rf"|(?:The[ ])?(?P<helped>{_WIRE}|{_NAME})[ ]contributed[ ]to[ ]this[ ](?:report|story|article)"
    rf"|(?:With|Additional)[ ](?:reporting|material|inputs?)[ ](?:by|from)[ ](?:the[ ]|The[ ])?(?P<helping>{_WIRE}|{_NAME})"
    rf"|(?:By[ ])?(?:The[ ])?(?P<alone>{_WIRE}|{_NAME}[ ]{_AGENCY_WORD})"
    rf")[\])]?[.,]?(?:[ ].{{0,120}})?$",
    re.MULTILINE,
)
_ALONE = re.compile(rf"^[ ]*(?:By[ ])?(?:The[ ])?(?:{_WIRE}|{_NAME}[ ]{_AGENCY_WORD})[.]?[ ]*$")

_END = 200  # characters that are looked at for a credit in brackets at the end


class Credit(NamedTuple):
    """An agency that the report credits, and where it says so: code points, half-open, the name alone."""

    agency: str
    start: int
    end: int


def credits_in(text: str) -> list[Credit]:
    """The agencies that a report credits, each once, where it first does, in the order of the text."""
    found: dict[str, Credit] = {}
    for credit in sorted(_all(text), key=lambda credit: credit.start):
        found.setdefault(credit.agency, credit)
    return list(found.values())


def agency_name(written: str) -> str:
    """The name that an agency goes by: the wires' short ones, others as they are written, without "The"."""
    plain = re.sub(r"^The\s+", "", " ".join(written.split())).rstrip(".,")
    return _KNOWN_AS.get(plain.casefold(), plain)


def _all(text: str) -> Iterator[Credit]:
    for match in _DATELINE.finditer(text):
        yield from (_credit(match, group) for group in ("name", "second") if match[group])
    for match in _LINE.finditer(text):
        name = next(group for group, words in match.groupdict().items() if words)
        if name != "alone" or _ALONE.match(match[0]):
            yield _credit(match, name)
    before = max(0, len(text) - _END)
    if last := _AT_END.search(text[before:]):
        yield _credit(last, "name", before)


def _credit(match: re.Match[str], group: str, before: int = 0) -> Credit:
    written = match[group].split(". ")[0].rstrip(".,")  # "© The Orlec Press. All rights reserved."
    start = before + match.start(group)
    return Credit(agency_name(written), start, start + len(written))

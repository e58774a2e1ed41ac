"""The agency that a report is credited to, at its head or foot: whoever stands in the brackets of a dateline sent it."""

import re

from hearsay.reading import _bodies
from hearsay.reading._bodies import CREDITED
from hearsay.reading.outline import Outline, Range

_AGENCIES = "|".join(sorted((re.escape(name) for name in CREDITED), key=len, reverse=True))
_NAME = r"[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,4}"
_DATELINE = re.compile(
    rf"^[^\n(]{{0,60}}\(\s*(?P<name>(?i:{_AGENCIES}|The Associated Press|Associated Press|Agence France-Presse)|{_NAME})\s*\)"
    r"\s*[-–—:]",
)
_FOOT = re.compile(
    rf"(?:^|[.”\"’])\s*[(\[–—-]*\s*(?P<name>{_AGENCIES.upper()}|Reuters|Bloomberg|Interfax|Xinhua|Kyodo|Yonhap"
    r"|The Associated Press|Associated Press|Agence France-Presse)\s*[)\]]?\s*$"
)


def credited(outline: Outline, outlet: str | None) -> Range | None:
    """Where the agency is named that the report is credited to, at its head or foot, or None.

    None too if the agency is the report's own outlet: then it is no link between them.
    """
    for paragraph in (*outline.paragraphs[:3], *outline.paragraphs[-1:]):
        text = outline.text[paragraph.start : paragraph.end]
        match = _DATELINE.search(text) or (
            _FOOT.search(text) if paragraph == outline.paragraphs[-1] else None
        )
        if match:
            name = match["name"]
            if outlet and _bodies.is_same(name, outlet):
                return None
            return Range(paragraph.start + match.start("name"), paragraph.start + match.end("name"))
    return None

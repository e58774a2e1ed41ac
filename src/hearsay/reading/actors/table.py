"""Actors as a table of comma-separated values: name, country, sector, aliases, from, to.

Rows with the same name are one actor, whose codes hold in turn. Aliases stand between semicolons or bars. `country` is
an ISO 3166 code, one of PLOVER's own, or an English name; `sector` a PLOVER code; `from` and `to` ISO 8601 days, both
included. Only `name` has to be there.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date

from hearsay.reading.actors import _iso
from hearsay.reading.actors.cameo import COUNTRIES, INTERNATIONAL, SECTORS
from hearsay.reading.actors.directory import Code, Entry
from hearsay.reading.actors.petrarch import BadRow
from hearsay.reading.actors.states import CONTROLLED, STATES
from hearsay.reading.actors.tokens import key_of

COLUMNS = ("name", "country", "sector", "aliases", "from", "to")
_TWO_LETTERS = {row[4:6]: row[:3] for row in _iso.ROWS.splitlines()}


def is_table(first_line: str) -> bool:
    """Whether a file that begins so is a table: its first line names the columns."""
    return "name" in [cell.strip().strip('"').lower() for cell in first_line.lstrip("\ufeff").split(",")]


def read_table(lines: Iterable[str]) -> Iterator[Entry | BadRow]:
    """The actors of a table, in its order, then the rows that cannot be used."""
    rows = csv.reader(lines)
    header = [cell.strip().lstrip("\ufeff").lower() for cell in next(rows, [])]
    unknown = [cell for cell in header if cell not in COLUMNS]
    found: dict[str, tuple[list[str], list[Code]]] = {}
    bad = [BadRow(1, f"column {cell} is not known and not used") for cell in unknown]
    for row in rows:
        cells = {column: cell.strip() for column, cell in zip(header, row, strict=False)}
        if not any(cells.values()):
            continue
        try:
            code = _code(cells)
        except ValueError as problem:
            bad.append(BadRow(rows.line_num, str(problem)))
            continue
        names, codes = found.setdefault(key_of(cells["name"]), ([], []))
        names += [name for name in _names(cells) if name not in names]
        codes.append(code)
    for names, codes in found.values():
        yield Entry(tuple(names), tuple(codes))
    yield from bad


def _names(cells: dict[str, str]) -> list[str]:
    aliases = re.split(r"[;|]", cells.get("aliases", ""))
    return [cells["name"], *(alias.strip() for alias in aliases if alias.strip())]


def _code(cells: dict[str, str]) -> Code:
    """The code of a row.

    Raises:
        ValueError: a cell is not understood.
    """
    if not key_of(cells.get("name", "")):
        raise ValueError("the row has no name")
    sector = cells.get("sector", "").upper() or None
    if sector is not None and sector not in SECTORS:
        raise ValueError(f"{sector} is no sector of PLOVER")
    return Code(
        _country(cells.get("country", "")), sector, _day(cells.get("from", "")), _day(cells.get("to", ""))
    )


def _country(said: str) -> str | None:
    if not said:
        return None
    code = _TWO_LETTERS.get(said.upper(), said.upper())
    code = CONTROLLED.get(code, code)
    if code in COUNTRIES or code in INTERNATIONAL:
        return code
    state = STATES.get(key_of(said))
    if state is None or not state.code:
        raise ValueError(f"{said} is no country that is known")
    return state.code


def _day(said: str) -> str | None:
    if not said:
        return None
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError:
        raise ValueError(f"{said} is no date: 2031-05-14") from None

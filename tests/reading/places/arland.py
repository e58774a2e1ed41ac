"""A small gazetteer of an invented country and its neighbours, for tests that must not hang on the real one.

Arland (AA) has the provinces Arna (01) with the towns Lenz and Orvo, and Tarn (02) with another Lenz, larger; Belmark
(BB) a Lenz that is the largest, and a province and a town Gora. Distances: Lenz and Orvo in Arna are some 40 km apart.
"""

from hearsay.reading.gazetteer.entries import Entry, Match
from hearsay.reading.places.candidates import Atlas
from hearsay.records import Level


def entry(
    number: int,
    name: str,
    point: tuple[float, float],
    level: Level = Level.TOWN,
    where: tuple[str | None, str | None] = ("AA", "01"),
    population: int = 10_000,
    feature: str = "PPL",
    radius_km: float = 5.0,
) -> Entry:
    """An entry with fewer words."""
    return Entry(number, name, *point, level, feature, where[0], where[1], None, population, radius_km)


ARLAND = entry(1, "Arland", (10.0, 10.0), Level.COUNTRY, ("AA", None), 5_000_000, "PCLI", 300.0)
BELMARK = entry(2, "Belmark", (30.0, 30.0), Level.COUNTRY, ("BB", None), 9_000_000, "PCLI", 400.0)
ARNA = entry(3, "Arna", (10.0, 10.0), Level.PROVINCE, ("AA", "01"), 900_000, "ADM1", 80.0)
TARN = entry(4, "Tarn", (12.0, 12.0), Level.PROVINCE, ("AA", "02"), 900_000, "ADM1", 80.0)
LENZ = entry(5, "Lenz", (10.1, 10.1))
LENZ_IN_TARN = entry(6, "Lenz", (12.1, 12.1), where=("AA", "02"), population=60_000)
LENZ_ABROAD = entry(7, "Lenz", (30.1, 30.1), where=("BB", "01"), population=900_000)
ORVO = entry(8, "Orvo", (10.3, 10.4), population=3_000)
GORA = entry(9, "Gora", (31.0, 31.0), where=("BB", "02"), population=50_000)
GORA_PROVINCE = entry(10, "Gora", (31.2, 31.2), Level.PROVINCE, ("BB", "02"), 300_000, "ADM1", 60.0)
ARLEN = entry(11, "Arlen", (10.5, 9.5), population=700_000, feature="PPLC")
KHALDUN = entry(12, "Khaldun", (10.2, 9.9), population=8_000)
KENTUCKY = entry(13, "Kentucky", (38.0, -85.0), Level.PROVINCE, ("US", "KY"), 4_000_000, "ADM1", 250.0)
GRAY_SEA = entry(14, "Gray Sea", (0.0, 0.0), Level.REGION, (None, None), 0, "SEA", 500.0)
GRAY_SEA_PROVINCE = entry(15, "Gray Sea", (5.0, 5.0), Level.PROVINCE, ("AA", "03"), 90_000, "ADM1", 60.0)
ENTRIES = [
    ARLAND, BELMARK, ARNA, TARN, LENZ, LENZ_IN_TARN, LENZ_ABROAD, ORVO, GORA, GORA_PROVINCE, ARLEN, KHALDUN, KENTUCKY,
    GRAY_SEA, GRAY_SEA_PROVINCE,
]  # fmt: skip


class Invented:
    """Answers as a gazetteer does; "Qaldun" only sounds like Khaldun, "Orva" is a letter off Orvo."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def named(self, name: str) -> list[Match]:
        """The places under a name, the most populous first."""
        self.asked.append(name)
        own = [e for e in ENTRIES if e.name.casefold() == name.casefold()]
        matches = [Match(e, is_exact=True) for e in sorted(own, key=lambda e: -e.population)]
        return matches or [Match(e, is_exact=False) for e in [KHALDUN] if name.casefold() == "qaldun"]

    def has(self, name: str) -> bool:
        """Whether any place is listed so."""
        return any(match.is_exact for match in self.named(name))

    def like(self, name: str, country: str, admin1: str, admin2: str | None = None) -> list[Match]:
        """Places of a province that are a letter off."""
        is_there = name == "Orva" and (country, admin1, admin2) == ("AA", "01", None)
        return [Match(ORVO, is_exact=False)] if is_there else []

    def unit(self, country: str, admin1: str | None = None, admin2: str | None = None) -> Entry | None:
        """A country or a province."""
        wanted = Level.PROVINCE if admin1 else Level.COUNTRY
        own = [
            e
            for e in ENTRIES
            if (e.level, e.country) == (wanted, country) and (not admin1 or e.admin1 == admin1)
        ]
        return own[0] if own and admin2 is None else None

    def seat(self, country: str, admin1: str | None = None) -> Entry | None:
        """Arlen is the capital of Arland, Lenz that of Arna."""
        return {("AA", None): ARLEN, ("AA", "01"): LENZ}.get((country, admin1))


def atlas() -> Atlas:
    """A fresh Atlas over the invented places."""
    return Atlas(Invented())

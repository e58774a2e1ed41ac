"""Incidents in the terminal: counts, ranges with every claim, accounts."""

from hearsay.exports.terminal_incidents import told
from hearsay.records import (
    Account,
    Actor,
    ActorId,
    Claim,
    Corroboration,
    FigureRange,
    Incident,
    Level,
    Measure,
    Place,
    PlaceId,
    Span,
    Standing,
)


def incident(**more: object) -> Incident:
    facts = {
        "id": "i1",
        "type": "ASSAULT",
        "place": Place(
            id=PlaceId("p1"), mentions=[], name="Orlec", level=Level.TOWN, admin1="Sava Dol", confidence=1.0
        ),
        "time": "2031-05-14",
        "actors": [Actor(id=ActorId("a1"), name="Marenian army")],
        "accounts": [
            Account(report="r1", outlet="The Courier", published="2031-05-14", origin="r1"),
            Account(report="r2", outlet=None, published=None, origin="r1"),
        ],
        "figures": [
            FigureRange(
                measure=Measure.KILLED,
                low=9,
                high=None,
                claims=[Claim(low=9, high=None, by="medics", report="r1", span=Span(0, 10, "at least 9"))],
            )
        ],
        "corroboration": Corroboration(reports=2, outlets=2, origins=1, independent=1),
        "standing": Standing.DISPUTED,
        "disputes": ["actor", "number"],
    }
    return Incident(**{**facts, **more})  # type: ignore[arg-type]


def test_an_incident_is_told_with_its_claims_and_accounts() -> None:
    assert list(told(incident())) == [
        "ASSAULT · Orlec, Sava Dol · 14 May 2031 · i1",
        "    disputed over actor, number · reports 2, outlets 2, origins 1, independent 1",
        "    Marenian army -> -",
        "    people killed: at least 9",
        "        at least 9 - medics, in r1: “at least 9”",
        "    2031-05-14 · The Courier · r1",
        "    no date · no outlet · r2, origin r1",
    ]


def test_what_is_not_told_is_said_to_be_not_told() -> None:
    first, counts, *_ = told(incident(place=None, time=None, standing=Standing.SINGLE_SOURCE, disputes=[]))
    assert first == "ASSAULT · place not told · time not told · i1"
    assert counts.strip().startswith("single source · ")


def test_signs_that_steer_a_terminal_are_shown_and_do_nothing() -> None:
    (account,) = incident().accounts[:1]
    made = incident(accounts=[Account(report="r\x1b[2J", outlet="\x1b]0;x\x07", published=account.published)])
    assert not any("\x1b" in line or "\x07" in line for line in told(made))

"""What a page of the board is asked for: the query of its address, so that every state can be sent to a colleague."""

from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from hearsay.archive.selecting import Selection
from hearsay.archive.told import Asked
from hearsay.errors import BadInput
from hearsay.intake.published import require_published
from hearsay.records import Measure, Standing

FIELDS = (
    "q",
    "place",
    "actor",
    "type",
    "standing",
    "measure",
    "independent",
    "outlet",
    "source",
    "since",
    "until",
)
LABELS = {
    "q": "Words",
    "place": "Place",
    "actor": "Actor",
    "type": "Type",
    "standing": "Standing",
    "measure": "Number of",
    "independent": "Independent",
    "outlet": "Outlet",
    "source": "Source",
    "since": "Since",
    "until": "Until",
}


class Question(NamedTuple):
    """What is asked: `given` as it stands in the address, and what that means."""

    path: str
    given: Mapping[str, str]
    selection: Selection
    asked: Asked

    def link(self, **changes: str | None) -> str:
        """The address of the same question with some of it changed; None takes it out."""
        kept = {name: value for name, value in {**self.given, **changes}.items() if value}
        query = urlencode([(name, kept[name]) for name in (*FIELDS, "after") if name in kept])
        return f"{self.path}?{query}" if query else self.path

    @property
    def stated(self) -> list[tuple[str, str, str]]:
        """What is stated: its name, its value, and the address without it."""
        return [
            (LABELS[name], self.given[name], self.link(**{name: None}))
            for name in FIELDS
            if name in self.given
        ]


def question(path: str, query: Mapping[str, str]) -> Question:
    """The question of an address.

    Raises:
        BadInput: something in it cannot be understood.
    """
    given = {name: query[name].strip() for name in FIELDS if query.get(name, "").strip()}
    selection = Selection(
        words=given.get("q", ""),
        outlet=given.get("outlet"),
        since=_day(given, "since"),
        until=_day(given, "until"),
        source=given.get("source"),
    )
    asked = Asked(
        type=given.get("type"),
        place=given.get("place"),
        actor=given.get("actor"),
        standing=_one_of(Standing, given, "standing"),
        independent=_number(given),
        measure=_one_of(Measure, given, "measure"),
    )
    return Question(path, given, selection, asked)


def _day(given: Mapping[str, str], name: str) -> str | None:
    return require_published(given[name]) if name in given else None


def _one_of(kind: type, given: Mapping[str, str], name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    if name not in given:
        return None
    try:
        return kind(given[name])
    except ValueError:
        known = ", ".join(each.value for each in kind)  # type: ignore[attr-defined]
        raise BadInput(f"there is no {name} “{given[name][:40]}”", remedy=f"take one of {known}") from None


def _number(given: Mapping[str, str]) -> int:
    text = given.get("independent", "1")
    if not text.isdecimal() or not 1 <= int(text[:9]) <= 10_000:
        raise BadInput("the fewest independent accounts are a number from 1 on", remedy="take 2, say")
    return int(text)

"""Incidents for people: one after the other, with who says so and what the figures span."""

from collections.abc import Iterator, Sequence

from hearsay import edtf
from hearsay.exports.figures import range_words
from hearsay.exports.printable import printable
from hearsay.records import Account, Actor, FigureRange, Incident


def told(found: Incident) -> Iterator[str]:
    """The lines of one incident, its accounts one under the other."""
    yield from summary(found)
    yield from (printable(f"    {_account(account)}") for account in found.accounts)


def summary(found: Incident) -> Iterator[str]:
    """The lines of what all accounts together say."""
    yield printable(" · ".join(filter(None, (found.type, _place(found), _time(found), found.id))))
    yield f"    {_counts(found)}"
    if found.actors or found.recipients:
        yield printable(f"    {_names(found.actors)} -> {_names(found.recipients)}")
    for figure in found.figures:
        yield printable(f"    {_range(figure)}")
        yield from (printable(f"        {each}") for each in _claims(figure))


def _place(found: Incident) -> str:
    place = found.place
    if place is None:
        return "place not told"
    around = place.admin1 if place.admin1 and place.admin1 != place.name else place.country
    return f"{place.name}, {around}" if around else place.name


def _time(found: Incident) -> str:
    return edtf.words(found.time) if found.time else "time not told"


def _counts(found: Incident) -> str:
    counts = found.corroboration
    disputed = f" over {', '.join(found.disputes)}" if found.disputes else ""
    return (
        f"{found.standing.value}{disputed} · reports {counts.reports}, outlets {counts.outlets}, "
        f"origins {counts.origins}, independent {counts.independent}"
    )


def _names(actors: Sequence[Actor]) -> str:
    return ", ".join(actor.name for actor in actors) or "-"


def _range(figure: FigureRange) -> str:
    return f"{figure.group} {figure.measure.value}: {range_words(figure)}"


def _claims(figure: FigureRange) -> Iterator[str]:
    for claim in figure.claims:
        yield f"{range_words(claim)} - {claim.by or 'the outlet'}, in {claim.report}: “{claim.span.text}”"


def _account(account: Account) -> str:
    same = f", origin {account.origin}" if account.origin != account.report else ""
    return f"{account.published or 'no date'} · {account.outlet or 'no outlet'} · {account.report}{same}"

"""What is told of figures in every view: the range in words, of whom, what it covers."""

from collections.abc import Iterator, Mapping

from hearsay.records import Actor, ActorId, Claim, Figure, FigureId, FigureRange, Measure, Scope

EVERYONE = "people"
SCOPES = {
    Scope.TOTAL: "all of an event",
    Scope.PART: "a part of another figure",
    Scope.CUMULATIVE: "a running count over more than one event",
}
MEASURES = {
    Measure.KILLED: "Killed",
    Measure.INJURED: "Injured",
    Measure.MISSING: "Missing",
    Measure.CAPTURED: "Captured",
    Measure.ABDUCTED: "Abducted",
    Measure.ARRESTED: "Arrested",
    Measure.DISPLACED: "Displaced",
}


def range_words(figure: Figure | FigureRange | Claim) -> str:
    """How many, in words: `12`, `at least 10`, `up to 30`, `20 to 30`, `none`, `number not stated`."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return "number not stated"
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"at least {low:,}"
    if low == high:
        return f"{low:,}" if low else "none"
    return f"{low:,} to {high:,}"


def told(figure: Figure) -> str:
    """How many and what became of them: `at least 10 killed`, `some displaced, number not stated`."""
    if figure.low is None and figure.high is None:
        return f"{figure.measure.value}, number not stated"
    return f"{range_words(figure)} {figure.measure.value}"


def own_words(figure: Figure) -> tuple[str, ...]:
    """The report's words for it, in quotation marks; none where they say no more than the range."""
    words = " ".join(figure.stated.split())
    is_same = words.casefold() in {"", range_words(figure).casefold()}
    return () if is_same else (f"“{words}”",)


def of_whom(figure: Figure, actors: Mapping[ActorId, Actor]) -> tuple[str, tuple[str, ...]]:
    """Of whom: the class; then the report's words where they say more, and whose people they are."""
    whom = " ".join(figure.whom.text.split()) if figure.whom else ""
    side = actors.get(figure.side) if figure.side else None
    notes = [f"“{whom}”"] if whom and whom.casefold() != figure.group.casefold() else []
    return figure.group, (*notes, *([f"of {side.name}"] if side else []))


def covers(figure: Figure, labels: Mapping[FigureId, str]) -> Iterator[str]:
    """What a figure covers, where that is not all of its event, and whether the report itself has renewed it."""
    if figure.scope is not Scope.TOTAL:
        whole = labels.get(figure.part_of) if figure.part_of else None
        yield f"part of {whole}" if whole else figure.scope.value
    if figure.is_superseded:
        yield "renewed in the same sentence"

"""Events of one line, for rules about codes: who, to whom, with what, how certain."""

from collections.abc import Sequence

from hearsay.exports.codes.sides import NotCoded
from hearsay.records import Certainty, Reading, Span
from tests.exports import happened, sample


def reading(
    of: str,
    mode: str | None = None,
    doers: Sequence[str] = (),
    recipients: Sequence[str] = (),
    *,
    certainty: Certainty = Certainty.HAPPENED,
    words: str = "acted",
    rest: str = "",
    weapon: str | None = None,
    by: str | None = None,
    is_denied: bool = False,
) -> Reading:
    """A reading with one event.

    Parties are given by their sectors, or by the code in the place of a country with a colon behind it. `by`
    is "doer" or "other": the event stands in a statement of the first doer, or of somebody else.
    """
    text = f"{words}{rest}. {weapon or ''}"
    trigger = Span(0, len(words), words)
    codes = [*doers, *recipients]
    actors = [_actor(number, code, trigger) for number, code in enumerate(codes, 1)]
    parties = [happened.participant(number, trigger) for number in range(1, len(codes) + 1)]
    event = happened.event(
        1,
        trigger,
        of,
        certainty,
        parties[: len(doers)],
        parties[len(doers) :],
        mode=mode,
        weapon=Span(text.index(weapon), len(text), weapon) if weapon else None,
        statement=1 if by else None,
    )
    source = sample.Source(
        id=sample.SourceId("p1"),
        name="somebody",
        kind=sample.SourceKind.ARMED_GROUP,
        actor=actors[0].id if by == "doer" else None,
    )
    statement = sample.statement(1, trigger, None, [trigger], speaker=1, is_denied=is_denied)
    made = sample.report(text)
    return happened.reading(made, [source] if by else [], [statement] if by else [], actors, [event])


def _actor(number: int, code: str, span: Span):
    country, colon, sector = code.rpartition(":")
    return happened.actor(number, code, country if colon else None, sector or None, span)


def coded(rules, *arguments, **known):
    """What the rules of one module make of the event."""
    made = reading(*arguments, **known)
    return rules(made.events[0], made)


def is_uncoded(found) -> bool:
    """Whether there is no code, with a reason in words."""
    return isinstance(found, NotCoded) and len(found.reason) > 10

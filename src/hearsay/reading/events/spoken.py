"""Speech acts whose doer no grammar names: whose words they bring is who does them ("..., Arvia said, accusing Melk of")."""

from bisect import bisect_left
from collections.abc import Sequence

from hearsay.reading.events.participants import Parties
from hearsay.reading.events.plausible import can_act
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.syntax import Syntax
from hearsay.records import Span, Statement

_SPEECH = frozenset("ACCUSE REQUEST REJECT THREATEN AGREE CONCEDE SUPPORT".split())


def with_speakers(
    syntax: Syntax, triggers: Sequence[Trigger], parties: Sequence[Parties], statements: Sequence[Statement]
) -> list[Parties]:
    """The parties of each trigger; a speech act without a doer, whose word is the cue of a statement, has its source."""
    cues = [(s.cue, s.source) for s in statements if s.cue is not None and s.source is not None]
    return [_one(syntax, *pair, cues) for pair in zip(triggers, parties, strict=True)]


def _one(syntax: Syntax, trigger: Trigger, parties: Parties, cues: Sequence[tuple[Span, Span]]) -> Parties:
    if parties.actors or trigger.type not in _SPEECH:
        return parties
    start = syntax.starts[trigger.at]
    source = next((source for cue, source in cues if cue.start <= start < cue.end), None)
    head = None if source is None else _head(syntax, source)
    if head is None or head in parties.recipients or not can_act(syntax, head):
        return parties
    return parties._replace(actors=(head,))


def _head(syntax: Syntax, span: Span) -> int | None:
    """The word of a span that hangs on none of the others."""
    inside = range(bisect_left(syntax.starts, span.start), bisect_left(syntax.starts, span.end))
    return next((w for w in inside if syntax.heads[w] not in inside), None)

"""One Reading as the templates are given it: every value is text or a number, none of it markup."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from urllib.parse import urlsplit

from hearsay.exports import marks as told_marks
from hearsay.exports import wording
from hearsay.exports.page import events, figures, marks, own_voice, places, statements, times
from hearsay.exports.page.actors import ActorLine, actor_lines
from hearsay.exports.page.layers import Item, Layer, Legend, Piece, Table
from hearsay.exports.segments import Segment, Stretch, paragraphs, segments
from hearsay.exports.voices import Voice, Voices, tally
from hearsay.records import Reading, SourceId

LAYERS = (
    own_voice.layer,
    statements.layer,
    marks.layer,
    places.layer,
    times.layer,
    figures.layer,
    events.layer,
)
TABLES = ("statements", "events", "figures", "marks")  # in the order in which they stand
Numbers = tuple[tuple[Item, ...], tuple[Item, ...]]
LEGENDS = (
    Legend("statements", "Who says so", (*statements.SWITCHES, *own_voice.SWITCHES)),
    Legend("events", "What happened", events.SWITCHES),
    Legend(
        "circumstances",
        "Where, when, how many",
        (*places.SWITCHES, *times.SWITCHES, *figures.SWITCHES),
    ),
    Legend("marks", "Where the wording judges", marks.SWITCHES),
)


@dataclass(frozen=True, slots=True)
class Run:
    """One segment of the text, all in the same classes; `tint` is the topmost of them that is one.

    `keys` are those of its items, from outer to inner; `roles` those of the items to which it is something;
    `begun` and `resumed` the items whose mark stands before it, as their words begin there or go on.
    """

    text: str
    classes: str
    tint: str
    keys: str
    roles: tuple[tuple[str, str], ...]
    begun: tuple[Item, ...]
    resumed: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, or the headline."""

    is_headline: bool
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """One line of the list of voices. `share` is in hundredths of all words; `bar` of the loudest voice's."""

    name: str
    kind: str
    words: str
    share: int
    bar: float
    statements: str
    carried: str
    keys: str
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Strip:
    """One piece of the strip that shows the report from its first letter to its last, in hundredths of it."""

    start: float
    width: float
    name: str


@dataclass(frozen=True, slots=True)
class ReportPart:
    """Everything that the page shows of one report. `prefix` makes its keys unique on the page."""

    prefix: str
    title: str
    has_headline: bool
    imprint: tuple[str, ...]
    language: str | None
    direction: str
    address: str | None
    host: str | None
    unread: str | None
    blocks: tuple[Block, ...]
    items: tuple[Item, ...]
    tables: tuple[Table, ...]
    voices: tuple[VoiceLine, ...]
    strip: tuple[Strip, ...]
    words: str
    actors: tuple[ActorLine, ...]
    where: places.Where | None
    when: times.When | None
    statements: str
    is_alone: bool
    events: str
    marks: str
    own_events: int
    own_share: int
    attributed_share: int
    framing_share: int

    @property
    def has_circumstances(self) -> bool:
        """Whether any place, time or figure was read in it."""
        return bool(self.where or self.when or any(table.name == "figures" for table in self.tables))


def report_part(reading: Reading, number: int = 1) -> ReportPart:
    """What the page shows of one reading, the report with this number on the page."""
    prefix = f"r{number}"
    layers = [layer(reading) for layer in LAYERS]
    items = tuple(item for layer in layers for item in layer.items)
    blocks = tuple(_blocks(reading, layers, prefix))
    tables = [layer.table for layer in layers if layer.table]
    counts = tally(reading)
    report = reading.report
    address = web_address(report.url)
    return ReportPart(
        prefix=prefix,
        title=wording.headline(reading),
        has_headline=any(block.is_headline for block in blocks),
        imprint=tuple(wording.imprint(reading)),
        language=report.language,
        direction="ltr" if report.language == "en" else "auto",
        address=address,
        host=urlsplit(address).hostname if address else None,
        unread=reading.unread,
        blocks=blocks,
        items=items,
        tables=tuple(sorted(tables, key=lambda table: TABLES.index(table.name))),
        voices=tuple(_voice_lines(reading, counts, items, prefix)),
        strip=() if reading.unread else tuple(_strip(blocks)),
        words=wording.counted(counts.words, "word"),
        actors=tuple(actor_lines(reading, prefix)),
        where=places.where(reading, prefix),
        when=times.when(reading, prefix),
        statements=wording.counted(len(reading.statements), "statement"),
        is_alone=not reading.statements and not reading.unread,
        events=wording.counted(len(reading.events), "event") if reading.events else "",
        marks=told_marks.told(reading) if reading.marks else "",
        own_events=sum(event.statement is None for event in reading.events),
        own_share=wording.percent(counts.own, counts.words),
        attributed_share=wording.percent(counts.attributed, counts.words),
        framing_share=wording.percent(counts.framing, counts.words),
    )


def web_address(url: str | None) -> str | None:
    """`url` where it is an http or https address with a host and nothing odd in it; None: it is not."""
    if url is None or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        is_web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return url if is_web else None


def _blocks(reading: Reading, layers: Sequence[Layer], prefix: str) -> Iterator[Block]:
    pieces = [piece for layer in layers for piece in layer.pieces]
    items = {item.key: item for layer in layers for item in layer.items}
    numbered: dict[int, list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.nth is not None:
            numbered[piece.start].append(piece)
    stretches = paragraphs(reading.report.text)
    headline_end = len(reading.report.title or "")
    found = _by_stretch(segments(pieces, stretches), stretches)
    for stretch, parts in zip(stretches, found, strict=True):
        runs = tuple(
            _run(reading.report.text, part, prefix, _numbers(numbered[part.start], items)) for part in parts
        )
        yield Block(is_headline=stretch.end <= headline_end, runs=runs)


def _by_stretch(
    parts: Iterator[Segment[Piece]], stretches: Sequence[Stretch]
) -> Iterator[list[Segment[Piece]]]:
    """The segments of each stretch."""
    part = next(parts, None)
    for stretch in stretches:
        within = []
        while part and part.end <= stretch.end:
            within.append(part)
            part = next(parts, None)
        yield within


def _numbers(pieces: Sequence[Piece], items: Mapping[str, Item]) -> Numbers:
    """The items that begin at a place, and those that go on there."""
    begun = tuple(items[piece.item] for piece in pieces if piece.item and piece.nth == 0)
    return begun, tuple(items[piece.item] for piece in pieces if piece.item and piece.nth)


def _run(text: str, part: Segment[Piece], prefix: str, numbers: Numbers) -> Run:
    tint = next((piece.tint for piece in reversed(part.pieces) if piece.tint), "")
    classes = dict.fromkeys(name for piece in part.pieces for name in (*piece.classes, tint) if name)
    leading = [piece for piece in part.pieces if piece.item and not piece.role]
    keys = dict.fromkeys(f"{prefix}{piece.item}" for piece in leading)
    roles = tuple(_roles(part.pieces, prefix))
    return Run(text[part.start : part.end], " ".join(classes), tint, " ".join(keys), roles, *numbers)


def _roles(pieces: Sequence[Piece], prefix: str) -> Iterator[tuple[str, str]]:
    """Each role that the pieces have, with the keys of the items to which they are that."""
    keys: dict[str, dict[str, None]] = {}
    for piece in pieces:
        if piece.role and piece.item:
            keys.setdefault(piece.role, {})[f"{prefix}{piece.item}"] = None
    for role in sorted(keys):
        yield role, " ".join(keys[role])


def _voice_lines(reading: Reading, counts: Voices, items: Sequence[Item], prefix: str) -> Iterator[VoiceLine]:
    if reading.unread:
        return
    keys: dict[SourceId | None, list[str]] = defaultdict(list)
    for item in items:
        for speaker in item.voices:
            keys[speaker].append(f"{prefix}{item.key}")
    yield _own_line(counts)
    for voice in counts.voices:
        yield _voice_line(voice, reading, counts, " ".join(keys[voice.source]))


def _own_line(counts: Voices) -> VoiceLine:
    return VoiceLine(
        name="The outlet's own voice",
        kind="in no statement",
        words=wording.counted(counts.own, "word"),
        share=wording.percent(counts.own, counts.words),
        bar=_bar(counts.own, counts),
        statements="",
        carried="",
        keys="",
        is_own=True,
    )


def _voice_line(voice: Voice, reading: Reading, counts: Voices, keys: str) -> VoiceLine:
    source = wording.by_id(reading).get(voice.source) if voice.source else None
    return VoiceLine(
        name=wording.shorten(wording.source_name(source), 90) if source else "Not resolved",
        kind=source.kind.value if source else "named by words of the report only",
        words=wording.counted(voice.words, "word") if voice.words else "",
        share=wording.percent(voice.words, counts.words),
        bar=_bar(voice.words, counts),
        statements=wording.counted(voice.statements, "statement") if voice.statements else "",
        carried=f"passes on {voice.carried:,}" if voice.carried else "",
        keys=keys,
    )


def _bar(words: int, counts: Voices) -> float:
    loudest = max([counts.own, *(voice.words for voice in counts.voices)])
    return round(100 * words / loudest, 1) if loudest else 0.0


def _strip(blocks: Sequence[Block]) -> Iterator[Strip]:
    """The report at one glance: whose words, from the first to the last. Neighbours of one tint are joined."""
    runs = [run for block in blocks for run in block.runs]
    total = sum(len(run.text) for run in runs)
    position = 0
    for tint, same in groupby(runs, key=lambda run: run.tint or "framing"):
        width = sum(len(run.text) for run in same)
        yield Strip(round(100 * position / total, 2), round(100 * width / total, 2), tint)
        position += width

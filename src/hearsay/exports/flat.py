"""Flat tables for spreadsheets: a row for each event, or for each statement, with all that it takes to read it alone."""

from collections.abc import Callable, Iterable, Iterator

from hearsay.exports.cells import SEPARATOR, Cell, Column, row
from hearsay.exports.numbering import events_in_order, in_order
from hearsay.records import Event, Figure, Participant, Place, Reading, Source, Span, Statement, Time

NONE = "none"  # of several; no cell begins with a dash


REPORT_COLUMNS = (
    Column("report", "id of the report"),
    Column("outlet", "who published it"),
    Column("published", "when: ISO 8601, as precisely as it is known"),
    Column("title", "its headline"),
    Column("url", "where it was found"),
)
SAID_COLUMNS = (
    Column(
        "source",
        "who says so, by the fullest name that the report gives; empty: the outlet itself, or nobody is named",
    ),
    Column("source_kind", "what sort of voice that is; `outlet` where the outlet says it in its own voice"),
    Column("through", "through whom it came, nearest to the speaker first"),
    Column("manner", "says, believes, intends or shows"),
    Column("denied", "1 if the cue withholds or denies the content"),
)
EVENT_COLUMNS = (
    *REPORT_COLUMNS,
    Column("event", "id of the event within the report"),
    Column("start", "where the word that tells of it begins in the report's text: code points"),
    Column("end", "where it ends, exclusive"),
    Column("trigger", "that word"),
    Column("type", "PLOVER type"),
    Column("mode", "PLOVER mode"),
    Column("certainty", "how certain the text presents it"),
    Column("actors", "who does it, by name"),
    Column(
        "actor_countries",
        "their countries, ISO 3166-1 alpha-3, in the same order; `none` where there is none",
    ),
    Column("actor_sectors", "their PLOVER sectors, in the same order; `none` where there is none"),
    Column("recipients", "to whom it is done, by name"),
    Column("recipient_countries", "their countries, in the same order"),
    Column("recipient_sectors", "their sectors, in the same order"),
    Column("weapon", "with what"),
    Column("place", "where, by name"),
    Column("place_level", "how precisely the place is known"),
    Column("latitude", "WGS84 degrees"),
    Column("longitude", "WGS84 degrees"),
    Column("radius_km", "within how many kilometres the true place is expected"),
    Column("time", "when: EDTF"),
    Column(
        "figures",
        "numbers of people as stated, each as `measure low..high`; an end that is not stated is empty",
    ),
    *SAID_COLUMNS,
    Column("confidence", "the estimated probability that the event is read as a person would"),
)
STATEMENT_COLUMNS = (
    *REPORT_COLUMNS,
    Column("statement", "id of the statement within the report"),
    Column("start", "where its content begins in the report's text: code points"),
    Column("end", "where its content ends, exclusive"),
    *SAID_COLUMNS,
    Column("form", "direct, indirect or mixed"),
    Column("cue", "the words that tell that something is said"),
    Column("addressee", "to whom it is said"),
    Column("content", "the words; parts that stand apart are joined by an ellipsis"),
    Column("within", "id of the statement that it stands in"),
    Column(
        "confidence", "the estimated probability that source, cue and content are as a person would mark them"
    ),
)


def write_events(readings: Iterable[Reading]) -> Iterator[str]:
    """The table of events, line by line: names of the columns first."""
    return _write(EVENT_COLUMNS, readings, lambda reading: map(Rows(reading).event, events_in_order(reading)))


def write_statements(readings: Iterable[Reading]) -> Iterator[str]:
    """The table of statements, line by line: names of the columns first."""
    return _write(
        STATEMENT_COLUMNS, readings, lambda reading: map(Rows(reading).statement, in_order(reading))
    )


def _write(
    columns: tuple[Column, ...],
    readings: Iterable[Reading],
    rows: Callable[[Reading], Iterable[list[Cell]]],
) -> Iterator[str]:
    yield row(column.name for column in columns)
    for reading in readings:
        yield from map(row, rows(reading))


class Rows:
    """A Reading whose items are found by their ids."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sources: dict[str | None, Source] = {each.id: each for each in reading.sources}
        self._statements: dict[str | None, Statement] = {each.id: each for each in reading.statements}
        self._actors = {each.id: each for each in reading.actors}
        self._places: dict[str | None, Place] = {each.id: each for each in reading.places}
        self._times: dict[str | None, Time] = {each.id: each for each in reading.times}
        self._figures = {each.id: each for each in reading.figures}

    def event(self, event: Event) -> list[Cell]:
        """The cells of an event."""
        place, time = self._places.get(event.place), self._times.get(event.time)
        figures = (self._figures[each] for each in event.figures if each in self._figures)
        return [
            *self._report(),
            event.id,
            event.trigger.start,
            event.trigger.end,
            event.trigger.text,
            event.type,
            event.mode,
            event.certainty.value,
            *self._parties(event.actors),
            *self._parties(event.recipients),
            _words(event.weapon),
            *(
                (place.name, place.level.value, place.latitude, place.longitude, place.radius_km)
                if place
                else [None] * 5
            ),
            time.edtf if time else None,
            SEPARATOR.join(map(_figure, figures)),
            *self._said(self._statements.get(event.statement)),
            event.confidence,
        ]

    def statement(self, statement: Statement) -> list[Cell]:
        """The cells of a statement."""
        content = statement.content
        return [
            *self._report(),
            statement.id,
            content[0].start if content else None,
            content[-1].end if content else None,
            *self._said(statement),
            statement.form.value,
            _words(statement.cue),
            _words(statement.addressee),
            " … ".join(span.text for span in content),
            statement.within,
            statement.confidence,
        ]

    def _report(self) -> list[Cell]:
        report = self._reading.report
        return [report.id, report.outlet, report.published, report.title, report.url]

    def _said(self, statement: Statement | None) -> list[Cell]:
        if statement is None:
            return [None, "outlet", None, None, None]
        speaker = self._sources.get(statement.speaker)
        through = (
            self._sources[via].name or self._sources[via].kind.value
            for via in statement.via
            if via in self._sources
        )
        return [
            speaker.name if speaker else None,
            speaker.kind.value if speaker else None,
            SEPARATOR.join(through),
            statement.manner.value,
            int(statement.is_denied),
        ]

    def _parties(self, parties: list[Participant]) -> list[Cell]:
        """Names, countries and sectors of the parties."""
        actors = [self._actors[party.actor] for party in parties if party.actor in self._actors]
        return [
            SEPARATOR.join(actor.name for actor in actors),
            SEPARATOR.join(actor.country or NONE for actor in actors)
            if len(actors) > 1
            else _only(actor.country for actor in actors),
            SEPARATOR.join(actor.sector or NONE for actor in actors)
            if len(actors) > 1
            else _only(actor.sector for actor in actors),
        ]


def _only(values: Iterator[str | None]) -> str | None:
    return next(values, None)


def _words(span: Span | None) -> str | None:
    return None if span is None else span.text


def _figure(figure: Figure) -> str:
    low, high = ("" if bound is None else str(bound) for bound in (figure.low, figure.high))
    return f"{figure.measure.value} {low}..{high}"

"""Where, when and how many in the terminal: one short table each, and a line of an event's row."""

from collections.abc import Iterator, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from hearsay.exports import events, figures, places, times, wording
from hearsay.exports.circumstances import Circumstances, Happening, circumstances, happenings, who_says
from hearsay.exports.printable import printable
from hearsay.records import Event, Figure, Level, Measure, Place, Reading, Time

LONGEST = 60


def surroundings(event: Event, known: Circumstances) -> str:
    """Where and when an event is told to be, in the report's words for the time; "": neither is known."""
    place, time = known.where(event), known.when(event)
    parts = [place.item.name if place else "", f"“{_line(time.item.span.text)}”" if time else ""]
    return printable(", ".join(wording.shorten(part, LONGEST) for part in parts if part))


def numbers(event: Event, known: Circumstances) -> str:
    """The figures of an event; "": it has none."""
    return ", ".join(figures.told(each.item) for each in known.how_many(event))


def tables(reading: Reading, *, is_wide: bool) -> Iterator[tuple[str, Table]]:
    """The tables of figures, places and times that a reading has, each with its heading."""
    if reading.figures:
        yield "How many, who says so", _how_many(reading, is_wide=is_wide)
    if reading.places:
        yield "Where", _where(reading, is_wide=is_wide)
    if reading.times:
        yield "When", _when(reading)


def _table(*columns: tuple[str, int, int | None]) -> Table:
    """An empty table with a column of labels, then these, each with its smallest and its largest width.

    The last of them takes what is left.
    """
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, expand=True)
    table.add_column("", justify="right", style="bold", no_wrap=True)
    for heading, least, most in columns:
        table.add_column(heading, min_width=least, max_width=most)
    table.columns[-1].ratio = 1
    return table


def _how_many(reading: Reading, *, is_wide: bool) -> Table:
    covers_column = (("Covers", 10, 24),) if is_wide else ()
    table = _table(
        ("How many", 14, 30 if is_wide else 22),
        ("Of whom", 12, 24 if is_wide else 20),
        *covers_column,
        ("Event", 5, 8),
        ("Who says so", 14, None),
    )
    called = circumstances(reading).figures
    labels = {each.item.id: each.label for each in called.values()}
    statements = {each.id: each for each in reading.statements}
    actors, sources = events.actors_by_id(reading), wording.by_id(reading)
    told = happenings(reading).of
    for measure in Measure:
        same = [each for each in called.values() if each.item.measure is measure]
        for label, figure in same:
            covers = list(figures.covers(figure, labels))
            group, notes = figures.of_whom(figure, actors)
            table.add_row(
                label,
                _number(figure),
                _stacked(group, [*notes, *([] if is_wide else covers)]),
                *([_stacked("", covers)] if is_wide else []),
                _marks(told.get(figure.id, ())),
                _short(who_says(figure, statements, sources)),
                end_section=figure is same[-1].item,
            )
    return table


def _number(figure: Figure) -> Text:
    style = "strike" if figure.is_superseded else ""
    text = Text(figures.told(figure), style)
    return text.append("".join(f"\n{_short(words)}" for words in figures.own_words(figure)), "not strike dim")


def _stacked(main: str, notes: Sequence[str]) -> Text:
    text = Text(_short(main))
    return text.append("\n" * bool(main and notes)).append("\n".join(map(_short, notes)), "dim")


def _where(reading: Reading, *, is_wide: bool) -> Table:
    """The places, those first where something happens."""
    table = _table(
        ("Place", 12, 26),
        ("Level", 8, None),
        ("Event", 5, 12),
        ("Latitude, longitude", 19, None),
        ("", 12, None),
    )
    told = happenings(reading).at
    called = sorted(circumstances(reading).places.values(), key=lambda each: each.item.id not in told)
    for label, place in called:
        name = Text(_short(place.name), "" if place.confidence >= places.UNSURE else "italic")
        table.add_row(
            label, name, place.level.value, _marks(told.get(place.id, ())), *_located(place, is_wide=is_wide)
        )
    return table


def _located(place: Place, *, is_wide: bool) -> tuple[str, Text]:
    """Where a place lies, and what else is to be said of it; of a country the name says more."""
    is_country = place.level is Level.COUNTRY
    radius = None if is_country else places.radius(place)
    notes = [radius, places.units(place) if is_wide else None, *places.notes(place)]
    said = Text(printable("; ".join(_line(note) for note in notes if note)), "dim")
    said.truncate(LONGEST if not is_wide else 2 * LONGEST, overflow="ellipsis")
    return "" if is_country else places.coordinates(place) or "", said


def _when(reading: Reading) -> Table:
    table = _table(("In the text", 14, 34), ("Event", 5, 12), ("When", 24, None))
    told = happenings(reading).on
    for label, time in circumstances(reading).times.values():
        table.add_row(label, f"“{_short(time.span.text)}”", _marks(told.get(time.id, ())), _date(time))
    return table


def _date(time: Time) -> Text:
    said = times.date_words(time)
    text = Text(_short(said)) if said else Text("no date follows from it", "dim")
    notes = printable("; ".join(map(_line, times.notes(time))))
    return text.append(f", {notes}" if notes else "", "dim")


def _marks(happens: Sequence[Happening]) -> str:
    """The labels of some events; of very many the first."""
    return wording.shorten(" ".join(each.label for each in happens), LONGEST)


def _short(text: str) -> str:
    return printable(wording.shorten(_line(text), LONGEST))


def _line(text: str) -> str:
    return " ".join(text.split())

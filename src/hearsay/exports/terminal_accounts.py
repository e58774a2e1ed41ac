"""An incident with its accounts side by side: who published each, what it says happened, by whose word, and its figures."""

from collections.abc import Iterator, Mapping, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from hearsay.exports import wording
from hearsay.exports.figures import range_words
from hearsay.exports.printable import printable
from hearsay.exports.terminal_incidents import summary
from hearsay.records import Account, Claim, Event, Incident, Reading

NARROWEST = 36  # characters of a column
MOST_EVENTS = 3
LONGEST = 240  # characters of the words around an event


def print_incident(incident: Incident, readings: Mapping[str, Reading], console: Console) -> None:
    """Prints an incident; `readings` are those of its accounts, by report, as far as they are there."""
    console.print("\n".join(summary(incident)))
    beside = max(1, min(len(incident.accounts), console.width // NARROWEST))
    for at in range(0, len(incident.accounts), beside):
        console.print(_side_by_side(incident, incident.accounts[at : at + beside], readings))


def _side_by_side(incident: Incident, accounts: Sequence[Account], readings: Mapping[str, Reading]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1), pad_edge=False, show_edge=False, expand=True)
    for account in accounts:
        table.add_column(_head(account), ratio=1, overflow="fold")
    table.add_row(
        *(Text("\n").join(_cell(incident, account, readings.get(account.report))) for account in accounts)
    )
    return table


def _head(account: Account) -> Text:
    text = Text(printable(account.outlet or "no outlet"), "bold")
    text.append(f"\n{printable(account.published or 'no date')} · {printable(account.report)}", "not bold")
    is_own = account.origin in {None, account.report}
    origin = "an origin of its own" if is_own else f"origin {printable(str(account.origin))}"
    return text.append(f"\n{origin}", "not bold dim")


def _cell(incident: Incident, account: Account, reading: Reading | None) -> Iterator[Text]:
    if reading is None:
        yield Text("its reading is not there", "dim")
    else:
        yield from _said(account, reading)
    yield from (
        _figure(claim, figure.group, figure.measure.value)
        for figure in incident.figures
        for claim in figure.claims
        if claim.report == account.report
    )


def _said(account: Account, reading: Reading) -> Iterator[Text]:
    """The sentences of its events, each once, with whose word each is."""
    wanted = set(account.events)
    shown: set[str] = set()
    for event in (event for event in reading.events if event.id in wanted):
        words = wording.shorten(_around(reading.report.text, event), LONGEST)
        if words in shown:
            continue
        shown.add(words)
        if len(shown) > MOST_EVENTS:
            yield Text("...", "dim")
            return
        yield Text(printable(words)).append(f" - {printable(_whose(event, reading))}", "dim")


def _whose(event: Event, reading: Reading) -> str:
    statement = next((each for each in reading.statements if each.id == event.statement), None)
    who = wording.speaker_name(statement, wording.by_id(reading)) if statement else "the outlet itself"
    return f"{who}, {event.certainty.value}"


def _around(text: str, event: Event) -> str:
    """The sentence of an event, as far as a full stop or the line tells."""
    start, end = event.trigger.start, event.trigger.end
    line = text.rfind("\n", 0, start) + 1
    begin = max(
        (
            text.rfind(stop, line, start) + len(stop)
            for stop in (". ", "! ", "? ")
            if stop in text[line:start]
        ),
        default=line,
    )
    ends = [at for stop in (". ", "! ", "? ", "\n") if (at := text.find(stop, end)) >= 0]
    return text[begin : min(ends, default=len(text) - 1) + 1].strip()


def _figure(claim: Claim, group: str, measure: str) -> Text:
    text = Text(printable(f"{group} {measure}: {range_words(claim)}"), "bold")
    return text.append(
        f" - {printable(claim.by or 'the outlet')}: “{printable(claim.span.text)}”", "not bold"
    )

"""`hearsay judge`: what a person decides on items, reports and incidents of an archive."""

import functools
import getpass
import json
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from hearsay.cli.exits import Exit
from hearsay.cli.opened import Command, archive_argument, open_archive
from hearsay.cli.say import say
from hearsay.errors import BadInput

if TYPE_CHECKING:
    from hearsay.archive.deciding import Teller
    from hearsay.archive.judging import Meant
    from hearsay.archive.store import Archive
    from hearsay.records import Incident, Judgement


class Wish(NamedTuple):
    """In which archive somebody decides, who, and why."""

    where: str
    by: str
    why: str | None


LAYERS = ("sources", "statements", "actors", "events", "figures", "places", "times", "marks")


@click.group(short_help="Accept, correct, reject, add; merge and split incidents; undo.")
@archive_argument
@click.pass_context
def judge(context: click.Context, where: str) -> None:
    """Decide on what an archive holds. Each decision is appended to a log, with who, when, before, after and why.

    Readings stay what the model made; what was decided is laid over them, today's and those of every later model. The
    digest of the judgement is printed: `undo` takes it.
    """
    context.obj = where


def by_whom(command: Command) -> Command:
    """Gives a command the options --by and --why, and hands it a Wish before all else."""

    @functools.wraps(command)
    def wished(where: str, *given: Any, by: str | None, why: str | None, **more: Any) -> Any:  # noqa: ANN401
        return command(Wish(where, by or person(), why), *given, **more)

    named = click.option("--by", help="Who decides. Without it: the user of this machine.")
    reasoned = click.option("--why", help="Why, in a sentence; it is kept with the judgement.")
    return click.pass_obj(named(reasoned(wished)))


def person() -> str:
    """The name of the user of this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"


@judge.command(short_help="An item of a reading is right.")
@click.argument("report")
@click.argument("item")
@by_whom
def accept(wish: Wish, report: str, item: str) -> int:
    """ITEM of REPORT is right as it stands, by its id in the reading, as e1; or statements/s1 where sources have an s1 too."""
    from hearsay.archive import judging

    with open_archive(wish.where) as archive:
        return _told(judging.accept(archive, wish.by, _meant(report, item), why=wish.why))


@judge.command(short_help="There is no such item.")
@click.argument("report")
@click.argument("item")
@by_whom
def reject(wish: Wish, report: str, item: str) -> int:
    """There is no such ITEM in REPORT: it goes, and with it what refers to it."""
    from hearsay.archive import judging

    with open_archive(wish.where) as archive:
        return _told(judging.reject(archive, wish.by, _meant(report, item), why=wish.why))


@judge.command(short_help="A field of an item is another.")
@click.argument("report")
@click.argument("item")
@click.argument("field")
@click.argument("value")
@click.option("--was", help="What it must be until now; if it is another by then, nothing is written.")
@by_whom
def correct(  # noqa: PLR0917 - what click hands over
    wish: Wish, report: str, item: str, field: str, value: str, was: str | None
) -> int:
    """FIELD of ITEM of REPORT is VALUE: JSON where it can be read as JSON, as 12 or null, and else words."""
    from hearsay.archive import judging

    before = judging.UNSEEN if was is None else _value(was)
    with open_archive(wish.where) as archive:
        meant = _meant(report, item)
        return _told(
            judging.correct(archive, wish.by, meant, field, _value(value), before=before, why=wish.why)
        )


@judge.command(short_help="An item that was missed.")
@click.argument("report")
@click.argument("layer", type=click.Choice(LAYERS))
@click.argument("at", metavar="START:END")
@click.argument("fields", metavar="FIELD=VALUE...", nargs=-1)
@by_whom
def add(wish: Wish, report: str, layer: str, at: str, fields: tuple[str, ...]) -> int:
    """Add an item to LAYER of REPORT, on the words from START up to END: code points of its text.

    Fields are those of the records, as type=ASSAULT certainty=happened.
    """
    from hearsay.archive import judging

    anchor = {
        "events": "trigger",
        "statements": "content",
        "figures": "span",
        "times": "span",
        "marks": "span",
    }
    name = anchor.get(layer, "mentions")
    span = _span(at)
    after = {name: [span] if name in {"content", "mentions"} else span, **dict(map(_field, fields))}
    with open_archive(wish.where) as archive:
        return _told(judging.add(archive, wish.by, report, layer, after, why=wish.why))


@judge.command(short_help="Incidents are one.")
@click.argument("incidents", metavar="INCIDENT INCIDENT...", nargs=-1, required=True)
@click.option("--dry-run", "is_dry", is_flag=True, help="Show what the incidents would be; write nothing.")
@by_whom
def merge(wish: Wish, incidents: tuple[str, ...], *, is_dry: bool) -> int:
    """All accounts of these INCIDENTS tell of one."""
    from hearsay.archive import accounts

    with open_archive(wish.where) as archive:
        every = [each for name in incidents for each in accounts.tellers(archive, name)]
        return _decide(archive, wish, accounts.merging(every), is_dry=is_dry)


@judge.command(short_help="Accounts are of another incident.")
@click.argument("incident")
@click.argument("reports", metavar="REPORT...", nargs=-1, required=True)
@click.option("--dry-run", "is_dry", is_flag=True, help="Show what the incidents would be; write nothing.")
@by_whom
def split(wish: Wish, incident: str, reports: tuple[str, ...], *, is_dry: bool) -> int:
    """The accounts of these REPORTS are of another incident than the rest of INCIDENT."""
    from hearsay.archive import accounts

    with open_archive(wish.where) as archive:
        every = accounts.tellers(archive, incident)
        apart = [each for each in every if each.report in reports]
        rest: list[Teller] = [each for each in every if each.report not in reports]
        return _decide(archive, wish, accounts.splitting([apart, rest]), is_dry=is_dry)


@judge.command(short_help="A remark on a report or an item.")
@click.argument("report")
@click.argument("text")
@click.option("--item", help="The item of the report that it is about.")
@by_whom
def note(wish: Wish, report: str, text: str, *, item: str | None) -> int:
    """Keep TEXT with REPORT, or with one of its items."""
    return _remark(wish, "note", _meant(report, item), text)


@judge.command(short_help="A word to find a report or an item again by.")
@click.argument("report")
@click.argument("text")
@click.option("--item", help="The item of the report that it is about.")
@by_whom
def tag(wish: Wish, report: str, text: str, *, item: str | None) -> int:
    """Tag REPORT, or one of its items, with TEXT."""
    return _remark(wish, "tag", _meant(report, item), text)


@judge.command(short_help="A judgement does not count.")
@click.argument("digest")
@by_whom
def undo(wish: Wish, digest: str) -> int:
    """The judgement with DIGEST, or the beginning of it, does not count from now on. An undo can be undone itself."""
    from hearsay.archive import judgements

    with open_archive(wish.where) as archive:
        return _told(judgements.undo(archive, digest, wish.by, wish.why))


@judge.command(name="list", short_help="What was decided.")
@click.option("--report", help="Only on this report.")
@click.option("--json", "as_json", is_flag=True, help="Print the judgements as JSON Lines.")
@click.pass_obj
def list_(where: str, *, report: str | None, as_json: bool) -> int:
    """What was decided, oldest first; what was undone stands there with its undo."""
    from hearsay.archive import judgements
    from hearsay.records import encode

    with open_archive(where) as archive:
        found = judgements.of_report(archive, report) if report else judgements.every(archive)
    for each in found:
        click.echo(encode(each).decode() if as_json else _line(each))
    if not found:
        say("nothing was decided")
    return Exit.DONE


def _remark(wish: Wish, kind: str, meant: "Meant", text: str) -> int:
    from hearsay.archive import judging
    from hearsay.records import Decision

    with open_archive(wish.where) as archive:
        return _told(judging.remark(archive, wish.by, Decision(kind), meant, text, why=wish.why))


def _decide(archive: "Archive", wish: Wish, subject: dict[str, Any], *, is_dry: bool) -> int:
    from hearsay.archive import accounts

    if not is_dry:
        return _told(accounts.decide(archive, wish.by, subject, why=wish.why))
    seen = accounts.preview(archive, subject)
    for title, found in (("now", seen.before), ("then", seen.after)):
        _show(title, found)
    if not seen.before and not seen.after:
        say("nothing would change")
    return Exit.DONE


def _show(title: str, found: "list[Incident]") -> None:
    from hearsay.exports.terminal_incidents import told

    for each in found:
        click.echo("\n".join([f"{title}:", *told(each), ""]))


def _meant(report: str, item: str | None) -> "Meant":
    """The item that is written as its id, or as its layer, a slash, and its id."""
    from hearsay.archive.judging import Meant

    layer, _, name = (item or "").rpartition("/")
    return Meant(report, name or None, layer or None)


def _told(judgement: "Judgement") -> int:
    click.echo(judgement.digest)
    return Exit.DONE


def _line(judgement: "Judgement") -> str:
    from hearsay.exports.printable import printable

    subject = judgement.subject
    item = subject.get("item") or {}
    about = [str(subject.get("report") or subject.get("incident") or subject.get("judgement", "")[:12])]
    about += [str(subject.get("layer")), f"{item.get('start')}:{item.get('end')}"] if item else []
    about += [str(subject["field"])] if subject.get("field") else []
    change = "" if judgement.after is None else f" -> {json.dumps(judgement.after, ensure_ascii=False)[:200]}"
    told = f"{judgement.digest[:12]}  {judgement.made[:19]}Z  {judgement.by}: {judgement.decision.value}"
    return printable(f"{told} {' '.join(about)}{change}{f' ({judgement.why})' if judgement.why else ''}")


def _value(written: str) -> Any:  # noqa: ANN401 - of JSON
    try:
        return json.loads(written)
    except ValueError:
        return written


def _field(written: str) -> tuple[str, Any]:
    name, is_there, value = written.partition("=")
    if not is_there:
        raise BadInput(f"{written} is no field with a value", remedy="write FIELD=VALUE")
    return name, _value(value)


def _span(written: str) -> dict[str, int]:
    start, _, end = written.partition(":")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit()):
        raise BadInput(f"{written} is no stretch of a text", remedy="write START:END, as 120:131")
    return {"start": int(start), "end": int(end)}

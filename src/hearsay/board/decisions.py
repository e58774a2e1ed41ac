"""A decision as a person sends it, from a form or the API, and the Judgement that it becomes."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from hearsay.archive import accounts, judgements, judging
from hearsay.archive.accounts import Preview
from hearsay.archive.deciding import Teller, teller_from
from hearsay.archive.judging import UNSEEN, Meant
from hearsay.archive.store import Archive
from hearsay.errors import BadInput, Forbidden
from hearsay.records import Decision, Judgement

Json = Any  # a value of JSON
OF_EDITORS = frozenset({Decision.MERGE, Decision.SPLIT})
ROLES = ("reader", "coder", "editor")
"""Each may what those before it may: read; judge items, note, tag, undo; merge and split."""


class Person(NamedTuple):
    """Who asks, and what they may."""

    name: str
    role: str

    def may(self, role: str) -> bool:
        """Whether they may what this role may."""
        return self.role in ROLES and ROLES.index(self.role) >= ROLES.index(role)


NOBODY = Person("", "reader")


def person_of(state: object) -> Person:
    """Who asks, as the board's middleware has put it into the state of a request; somebody who may read, without it."""
    found = getattr(state, "person", None)
    return NOBODY if found is None else Person(str(found.name), str(found.role))


def decide(archive: Archive, person: Person, wish: Json) -> Judgement:
    """The judgement that the wish becomes: an object with `decision` and what goes with it, as docs/api.md tells.

    Raises:
        Forbidden: the role of the person does not allow it.
        BadInput: the wish cannot be understood, or what it says cannot be.
        NoSuch: what it is about is not there.
        Conflict: what it is about is no longer what the person saw.
        BadArchive: the database refuses.
    """
    given = _object(wish)
    decision = _decision(given)
    require(person, "editor" if decision in OF_EDITORS else "coder")
    why = _text(given, "why")
    if decision in OF_EDITORS:
        return accounts.decide(archive, person.name, _subject(archive, decision, given), why=why)
    if decision is Decision.UNDO:
        return _undone(archive, person, _required(given, "judgement"), why)
    if decision in {Decision.NOTE, Decision.TAG}:
        return _remarked(archive, person, decision, given, why)
    report = _required(given, "report")
    if decision is Decision.ADD:
        return judging.add(
            archive, person.name, report, _required(given, "layer"), given.get("after"), why=why
        )
    meant, before = _meant(given, report), given.get("before", UNSEEN)
    if decision is Decision.CORRECT:
        field = _text(given, "field")
        return judging.correct(archive, person.name, meant, field, given.get("after"), before=before, why=why)
    on_whole = judging.accept if decision is Decision.ACCEPT else judging.reject
    return on_whole(archive, person.name, meant, before=before, why=why)


def preview(archive: Archive, person: Person, wish: Json) -> Preview:
    """What a merge or split would change, without doing it.

    Raises:
        Forbidden, BadInput, NoSuch, BadArchive: as `decide` does.
    """
    require(person, "coder")
    given = _object(wish)
    decision = _decision(given)
    if decision not in OF_EDITORS:
        raise BadInput("only a merge or a split is looked at before", remedy="send `merge` or `split`")
    return accounts.preview(archive, _subject(archive, decision, given))


def require(person: Person, role: str) -> None:
    """Refuses a person who has not this role, or one that may more.

    Raises:
        Forbidden: the message names the role.
    """
    if not person.may(role):
        what = f"{person.name or 'nobody'} is a {person.role} here"
        raise Forbidden(what, remedy=f"ask somebody who is {'an editor' if role == 'editor' else 'a coder'}")


def _undone(archive: Archive, person: Person, digest: str, why: str | None) -> Judgement:
    if judgements.one(archive, digest).decision in OF_EDITORS:
        require(person, "editor")
    return judgements.undo(archive, digest, person.name, why)


def _remarked(
    archive: Archive, person: Person, decision: Decision, given: Mapping[str, Json], why: str | None
) -> Judgement:
    text = _required(given, "after")
    if _text(given, "incident") is not None:
        return accounts.remark(archive, person.name, decision, _required(given, "incident"), text)
    meant = _meant(given, _required(given, "report"))
    return judging.remark(archive, person.name, decision, meant, text, why=why)


def _subject(archive: Archive, decision: Decision, given: Mapping[str, Json]) -> dict[str, Any]:
    """The subject of a merge or a split: of accounts, or of all accounts of incidents."""
    if decision is Decision.SPLIT:
        return accounts.splitting([_tellers(some) for some in _list(given.get("apart"), "apart")])
    if "incidents" in given:
        named = [str(each) for each in _list(given["incidents"], "incidents")]
        return accounts.merging([each for name in named for each in accounts.tellers(archive, name)])
    return accounts.merging(_tellers(given.get("accounts")))


def _tellers(given: Json) -> list[Teller]:
    made = [teller_from(each) for each in _list(given, "accounts")]
    if None in made:
        remedy = 'send {"report": id, "start": n, "end": n}, both null for a whole report'
        raise BadInput("an account cannot be understood", remedy=remedy)
    return [each for each in made if each is not None]


def _meant(given: Mapping[str, Json], report: str) -> Meant:
    item = given.get("item")
    where = item if isinstance(item, dict) else {"id": item}
    name, start, end = (where.get(key) for key in ("id", "start", "end"))
    is_span = all(isinstance(each, int) and each is not True and each is not False for each in (start, end))
    if (start is None) != (end is None) or not (is_span or start is None) or not isinstance(name, str | None):
        raise BadInput("the item cannot be understood", remedy='send {"id": id, "start": n, "end": n}')
    return Meant(report, name, _text(given, "layer"), start, end)


def _decision(given: Mapping[str, Json]) -> Decision:
    try:
        return Decision(given.get("decision"))
    except ValueError:
        remedy = f"send one of {', '.join(each.value for each in Decision)}"
        raise BadInput("there is no such decision", remedy=remedy) from None


def _object(wish: Json) -> dict[str, Json]:
    if not isinstance(wish, dict):
        raise BadInput("a decision is an object", remedy="see docs/api.md")
    return wish


def _list(given: Json, name: str) -> list[Json]:
    if not isinstance(given, list):
        raise BadInput(f"{name} is no list", remedy="see docs/api.md")
    return given


def _text(given: Mapping[str, Json], name: str) -> str | None:
    value = given.get(name)
    if value is not None and (not isinstance(value, str) or "\0" in value):
        raise BadInput(f"{name} is no text", remedy="send words")
    return value


def _required(given: Mapping[str, Json], name: str) -> str:
    value = _text(given, name)
    if not value:
        raise BadInput(f"{name} is missing", remedy="see docs/api.md")
    return value

"""Which reports a person means: words of full text, outlet, dates, voices, types of events; as a condition of SQL.

Full text is the one thing that the two databases are asked in different words. What both are given is made of folded
letters and digits alone (`archive.words`), so that nothing a person writes is ever syntax.
"""

from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, cast, exists, select, text
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.sql import column, literal_column

from hearsay.archive import tables as t
from hearsay.archive.words import Question, Wanted, asked, key_of


class Selection(NamedTuple):
    """Reports that a person asks for: all that is stated must hold. The empty one is every report.

    `since` and `until` are days, months or years in ISO 8601; both ends belong to it. A report without a date is in
    none. `source` is a name or a part of one by whole words. `event` is a type of PLOVER.
    """

    words: str = ""
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    source: str | None = None
    event: str | None = None

    def stated(self) -> dict[str, str]:
        """What of it is stated, by name."""
        return {name: value for name, value in self._asdict().items() if value}


def numbers_of(selection: Selection, dialect: str) -> Select[tuple[int]]:
    """The numbers of the reports selected, without those kept apart; `dialect` is "sqlite" or "postgresql"."""
    return select(t.reports.c.number).where(*conditions(selection, dialect))


def conditions(selection: Selection, dialect: str) -> list[ColumnElement[bool]]:
    """What must hold of a row of `reports` to be selected."""
    question = asked(selection.words)
    made: list[ColumnElement[bool]] = [t.reports.c.apart.is_(None)]
    if question.wanted or question.unwanted:
        made.append(_holds_words(question, dialect))
    if selection.outlet is not None:
        made.append(t.reports.c.outlet_key == key_of(selection.outlet))
    if selection.since is not None:
        made.append(t.reports.c.published >= selection.since)
    if selection.until is not None:
        # "~" comes after every sign that a date is made of: 2031-05 holds all days and hours of May
        made.append(t.reports.c.published <= f"{selection.until}~")
    if selection.source is not None:
        made.append(_names_source(selection.source))
    if selection.event is not None:
        made.append(
            exists().where(
                t.events.c.report == t.reports.c.number, t.events.c.type == selection.event.upper()
            )
        )
    return made


def names(column_of_keys: ColumnElement[str], name: str) -> ColumnElement[bool]:
    """Whether folded names hold the words of `name` one after the other."""
    padded = literal_column("' '").op("||")(column_of_keys).op("||")(literal_column("' '"))
    return padded.contains(f" {key_of(name)} ", autoescape=True)


def _names_source(name: str) -> ColumnElement[bool]:
    return t.reports.c.number.in_(select(t.sources.c.report).where(names(t.sources.c.name_key, name)))


def _holds_words(question: Question, dialect: str) -> ColumnElement[bool]:
    if dialect == "sqlite":
        return _in_fts5(question)
    return t.reports.c.number.in_(_in_lexemes(question))


def _in_fts5(question: Question) -> ColumnElement[bool]:
    """FTS5 knows no question that only excludes; there, what is excluded is taken from all."""
    index = text("SELECT rowid FROM words_index WHERE words_index MATCH :question")
    wanted = " AND ".join(map(_fts5_term, question.wanted))
    unwanted = " OR ".join(map(_fts5_term, question.unwanted))
    if not wanted:
        return t.reports.c.number.not_in(index.bindparams(question=unwanted).columns(column("rowid")))
    whole = f"({wanted}) NOT ({unwanted})" if unwanted else wanted
    return t.reports.c.number.in_(index.bindparams(question=whole).columns(column("rowid")))


def _fts5_term(term: Wanted) -> str:
    """Folded words hold letters and digits alone: between quotation marks they are a string and nothing else."""
    return f'"{" ".join(term.words)}"{" *" if term.begins else ""}'


def _in_lexemes(question: Question) -> Select[tuple[int]]:
    made = [_lexeme_term(term, at) for at, term in enumerate(question.wanted)]
    made += [~_lexeme_term(term, 100 + at) for at, term in enumerate(question.unwanted)]
    return select(t.words.c.report).where(*made)


def _lexeme_term(term: Wanted, at: int) -> ColumnElement[bool]:
    """All words of the term by the index; next to each other as the words themselves stand."""
    query = " & ".join(f"'{word}'" for word in term.words) + (":*" if term.begins else "")
    by_index = literal_column("words.lexemes", TSVECTOR).bool_op("@@")(
        cast(bindparam(f"lexemes{at}", query), TSQUERY)
    )
    if len(term.words) == 1:
        return by_index
    padded = literal_column("' '").op("||")(t.words.c.words).op("||")(literal_column("' '"))
    return and_(
        by_index, padded.contains(f" {' '.join(term.words)}{'' if term.begins else ' '}", autoescape=True)
    )

"""Which named values of a row are what of a report: the keys of JSON Lines, the columns of CSV."""

from collections.abc import Mapping
from typing import NamedTuple, Self

from hearsay.errors import BadInput, BadLine
from hearsay.intake.given import Given
from hearsay.intake.texts import compose
from hearsay.records import Report

NAMES = ("text", "title", "outlet", "url", "published", "id")


class Columns(NamedTuple):
    """The name that each part of a report has in a row; without a word, the contract's own."""

    text: str = "text"
    title: str = "title"
    outlet: str = "outlet"
    url: str = "url"
    published: str = "published"
    id: str = "id"

    @classmethod
    def named(cls, written: Mapping[str, str]) -> Self:
        """The columns with some of other names, as `{"text": "body"}`.

        Raises:
            BadInput: a part of a report is named that there is not.
        """
        unknown = sorted(set(written) - set(NAMES))
        if unknown:
            remedy = f"name one of {', '.join(NAMES)}"
            raise BadInput(f"a report has no part “{unknown[0]}”", remedy=remedy)
        return cls(**written)

    def report(self, row: Mapping[str, object], given: Given, *, where: str) -> Report:
        """The Report of a row; what is given goes before what it says. Other values of the row are left aside.

        Raises:
            BadLine: the row has no text, or says something that cannot be used.
            NoText, TooLarge: as of any text.
        """
        text = row.get(self.text)
        if not isinstance(text, str):
            remedy = f"give each row a text in “{self.text}”, or say with --column where it is"
            raise BadLine(f"the row has no text in “{self.text}”", where=where, remedy=remedy)
        said = Given(*(_as_text(row.get(getattr(self, name)), name, where) for name in Given._fields))
        try:
            return compose(text, given.or_else(said.checked()), where=where)
        except BadInput as problem:
            raise BadLine(problem.what, where=where, remedy=problem.remedy) from problem


def _as_text(value: object, name: str, where: str) -> str | None:
    """A value as it is written; numbers are ids and years, and nothing else of a report is one."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise BadLine(f"the {name} is no text", where=where, remedy="write it between quotation marks")

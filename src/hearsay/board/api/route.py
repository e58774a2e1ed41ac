"""A route of the API: where it is, what it takes, what it gives, who may. Router and OpenAPI are made of these alone."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from hearsay.archive.store import Archive
from hearsay.board.decisions import Person

Json = Any  # a value of JSON
Schema = Mapping[str, Any]  # JSON Schema, draft 2020-12


class Parameter(NamedTuple):
    """A parameter of the address: its name, what it may be, what it means. `where` is "query" or "path"."""

    name: str
    schema: Schema
    means: str
    where: str = "query"
    is_required: bool = False


class Call(NamedTuple):
    """A request as its route gets it: parameters as they were declared, those that were not given with their default."""

    archive: Archive
    asked: Mapping[str, Any]
    body: Json
    person: Person


class Stream(NamedTuple):
    """An answer that is no JSON: its type, its pieces, and the name of the file that they are."""

    media: str
    pieces: Iterator[bytes]
    file: str


class Route(NamedTuple):
    """One operation. `gives` names a schema of `schemas.SCHEMAS`; `media` are the types that it answers in."""

    method: str
    path: str
    name: str
    means: str
    answer: Callable[[Call], Json | Stream]
    gives: str
    parameters: tuple[Parameter, ...] = ()
    takes: str | None = None
    role: str = "reader"
    status: int = 200
    media: tuple[str, ...] = ("application/json",)

"""What a layer of the page is made of: pieces of text with classes, items with cards, switches, a table.

A layer of reading reaches the page as one function `Reading -> Layer` named in `hearsay.exports.page.report`.
Nothing here is markup: templates alone write that, and escape whatever they are given.
"""

from dataclasses import dataclass
from typing import NamedTuple

from hearsay.records import SourceId


class Piece(NamedTuple):
    """A stretch of text with the classes it is drawn in.

    `item` is the key of the item whose card it leads to; None: drawn only. `nth` counts the pieces of an
    item that have its number before them, from 0; None: this one has not. Of pieces that lie over each other, the one given last lies on top: its card is shown,
    and of their `tint`s, classes that exclude each other, only the topmost is drawn.
    """

    start: int
    end: int
    classes: tuple[str, ...]
    tint: str | None = None
    item: str | None = None
    nth: int | None = None


class Switch(NamedTuple):
    """One line of the legend. `name` is the class that it switches; `meaning` is a few plain words."""

    name: str
    label: str
    meaning: str
    is_on: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: a label and what is known; `item` leads to the card of another item."""

    label: str
    value: str
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown of an item under the hand. `heading` is a name and has its own direction of writing."""

    heading: str
    tags: tuple[str, ...]
    facts: tuple[Fact, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing read in the text. `key` is unique within the report and made of letters and digits."""

    key: str
    number: int
    label: str
    classes: tuple[str, ...]
    card: Card
    voice: SourceId | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; `kind` is the class of its cells."""

    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the main words, and smaller ones below."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; it leads to the words of its item."""

    item: Item
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The items of a layer as a table, in the order of the text."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the reading as the page shows it. Its switches are the same for every report."""

    pieces: tuple[Piece, ...] = ()
    items: tuple[Item, ...] = ()
    table: Table | None = None

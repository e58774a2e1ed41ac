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
    item that have its mark before them, from 0; None: this one has not. `role` tells what these words are to
    their item, as its doer: they then stand out while its card is open, and lead nowhere. Of pieces that lie over
    each other, the one given last lies on top: its card is shown, and of their `tint`s, classes that exclude each
    other, only the topmost is drawn.
    """

    start: int
    end: int
    classes: tuple[str, ...]
    tint: str | None = None
    item: str | None = None
    nth: int | None = None
    role: str | None = None


class Switch(NamedTuple):
    """One line of the legend. `name` is the class that it switches; `meaning` a few plain words; `key` works it.

    `is_on`: whether it is on when the page opens.
    """

    name: str
    label: str
    meaning: str
    key: str | None = None
    is_on: bool = True


class Legend(NamedTuple):
    """The switches of layers that belong together, in one row; `name` is that of their table."""

    name: str
    label: str
    switches: tuple[Switch, ...]


class Lead(NamedTuple):
    """Words that lead to another item by its key; `kind` is the class that they are drawn in, `note` said to hearers."""

    text: str
    key: str
    kind: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card: a label and what is known.

    `item` leads to the card of another item, and so do the `leads` behind the value; `role` is that of the words
    that stand out in the text.
    """

    label: str
    value: str
    item: str | None = None
    role: str | None = None
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown of an item under the hand. `heading` is a name and has its own direction of writing."""

    heading: str
    tags: tuple[str, ...]
    facts: tuple[Fact, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing read in the text. `key` is unique within the report and made of letters and digits.

    `mark` is what stands before its words and at its row. `voices` holds the one whose words these are, where
    they are anybody's; None in it: somebody who is not resolved.
    """

    key: str
    mark: str
    label: str
    classes: tuple[str, ...]
    card: Card
    voices: tuple[SourceId | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; `kind` is the class of its cells."""

    label: str
    kind: str


class Bar(NamedTuple):
    """A stretch of a scale, in hundredths of its length, and whether it goes on at either end."""

    start: float
    width: float
    is_open_left: bool = False
    is_open_right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: the main words, a picture, smaller words below, and such as lead to other items.

    `classes` are those of the main words.
    """

    text: str
    notes: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    leads: tuple[Lead, ...] = ()
    bar: Bar | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; it leads to the words of its item."""

    item: Item
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that stand together under a heading, in the order of the text; a heading without words is not shown."""

    heading: str
    note: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The items of a layer as a table."""

    name: str
    title: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows of all groups."""
        return tuple(row for group in self.groups for row in group.rows)


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the reading as the page shows it. Its switches are the same for every report."""

    pieces: tuple[Piece, ...] = ()
    items: tuple[Item, ...] = ()
    table: Table | None = None

"""Names that a user has imported, with dated codes, to be found before the names that are listed here."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from hearsay.reading._roles import singular
from hearsay.reading.actors.resolve import Resolved, resolve
from hearsay.reading.actors.tokens import Token, key_of, tokens_of

FORMAT = "hearsay/actors/1"


class Code(NamedTuple):
    """What an actor is from a day to a day, both included; None: open. Days are ISO 8601, which sort as text."""

    country: str | None
    sector: str | None
    start: str | None = None
    end: str | None = None

    def holds(self, on: str | None) -> bool:
        """Whether the code holds on a day; without a day, whether it holds on any or is the open one."""
        if on is None:
            return self.start is None and self.end is None
        return (self.start is None or self.start <= on) and (self.end is None or on <= self.end)


class Entry(NamedTuple):
    """One actor to import: its names, the first the one shown, and its codes."""

    names: tuple[str, ...]
    codes: tuple[Code, ...]


class Agent(NamedTuple):
    """Nouns of a role to import, and its sector."""

    nouns: tuple[str, ...]
    sector: str


class Item(NamedTuple):
    """One imported actor: its name as written, its codes in the order of the file."""

    name: str
    codes: tuple[Code, ...]

    def on(self, day: date | None) -> Code | None:
        """The code on a day, a dated one before one without dates, or None.

        Without a day: one without dates, else what all dated ones agree on.
        """
        text = day.isoformat() if day else None
        held = [code for code in self.codes if code.holds(text)]
        dated = [code for code in held if code.start or code.end]
        if held:
            return (dated or held)[0]
        said = {code[:2] for code in self.codes}
        return self.codes[0] if text is None and len(said) == 1 else None


Cells = tuple[str | None, str | None, str | None, str | None]


class Stored(msgspec.Struct, frozen=True, array_like=True):
    """The file: its format, what it was made from, the items with their codes, the item of each name, the roles."""

    format: str
    made_from: list[str]
    items: list[tuple[str, list[Cells]]]
    names: dict[str, int]
    roles: dict[str, str]


class Directory:
    """Imported actors by their names. Immutable; finding takes time in the words of the phrase alone."""

    def __init__(self, stored: Stored) -> None:
        self.stored = stored
        self._longest = max((key.count(" ") for key in stored.names), default=0) + 1

    @classmethod
    def of(cls, entries: "Iterable[Entry | Agent]", made_from: Sequence[str] = ()) -> "Directory":
        """A directory of what was imported. Of actors with a name in common the first keeps it."""
        items: list[tuple[str, list[Cells]]] = []
        names: dict[str, int] = {}
        roles: dict[str, str] = {}
        for entry in entries:
            if isinstance(entry, Agent):
                roles.update((key_of(noun), entry.sector) for noun in reversed(entry.nouns))
                continue
            for name in entry.names:
                names.setdefault(key_of(name), len(items))
            items.append((entry.names[0], [(c.country, c.sector, c.start, c.end) for c in entry.codes]))
        names.pop("", None)
        return cls(Stored(FORMAT, list(made_from), items, names, roles))

    def entries(self) -> "Iterator[Entry | Agent]":
        """All that was imported, as it can be made into a directory again."""
        names: list[list[str]] = [[name] for name, _ in self.stored.items]
        for key, at in self.stored.names.items():
            if key != key_of(names[at][0]):
                names[at].append(key)
        for written, (_, codes) in zip(names, self.stored.items, strict=True):
            yield Entry(tuple(written), tuple(Code(*code) for code in codes))
        for noun, sector in self.stored.roles.items():
            yield Agent((noun,), sector)

    def __len__(self) -> int:
        return len(self.stored.items)

    def item(self, name: str) -> Item | None:
        """The actor that bears exactly this name, in any spelling that folds to the same."""
        return self._item(key_of(name))

    def _item(self, key: str) -> Item | None:
        at = self.stored.names.get(key)
        if at is None:
            return None
        name, codes = self.stored.items[at]
        return Item(name, tuple(Code(*code) for code in codes))

    def find(self, words: str, on: date | None) -> Resolved | None:
        """Who is meant by a phrase that ends in an imported name or role; None: the tables know as much.

        A name has to be written with a capital. An entry without a sector says no more than the tables do.
        """
        tokens = [token for token in tokens_of(words) if token.text not in ",;(["]
        first = int(len(tokens) > 1 and tokens[0].key in _ARTICLES)
        for start in range(max(first, len(tokens) - self._longest), len(tokens)):
            item = self._item(" ".join([token.key for token in tokens[start:]]))
            if item and any(token.is_capital for token in tokens[start:]):
                return _resolved(item, words, on, is_whole=start == first)
        return self._role(words, tokens[first:], on) if self.stored.roles else None

    def _role(self, words: str, tokens: Sequence[Token], on: date | None) -> Resolved | None:
        """A phrase that ends in an imported role, where the tables know none."""
        known = resolve(words, on=on)
        if known.sector or known.is_named or not tokens:
            return None
        last = singular(tokens[-1].key)
        for start in range(max(0, len(tokens) - _LONGEST_ROLE), len(tokens)):
            before = [token.key for token in tokens[start:-1]]
            if sector := self.stored.roles.get(" ".join([*before, last])):
                return known._replace(sector=sector, why="imported role")
        return None


_ARTICLES = frozenset({"the", "a", "an"})
_LONGEST_ROLE = 4  # words


def _resolved(item: Item, words: str, on: date | None, *, is_whole: bool) -> Resolved | None:
    """What an imported actor is on a day, unless the tables know as much or the words around the name say more."""
    code, known = item.on(on), resolve(words, on=on)
    if code is None or code.sector is None or (code.country, code.sector) == known[1:3]:
        return None
    if known.key:
        return (
            known._replace(country=code.country, sector=code.sector, why=f"imported: {item.name}")
            if is_whole
            else None
        )
    name = known.name if known.is_named else item.name
    return Resolved(name, code.country, code.sector, True, f"imported:{item.name}", f"imported: {item.name}")

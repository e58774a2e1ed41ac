"""The people whom a head word stands for, with their number: "at least ten civilians", "killed 12", "a doctor"."""

from typing import NamedTuple

from hearsay.reading._roles import is_plural, is_role
from hearsay.reading.actors.nouns import SECTORS
from hearsay.reading.figures.amounts import Amount, find_amounts
from hearsay.reading.figures.classes import NO_PEOPLE, PEOPLE, class_of, class_of_noun, is_people
from hearsay.reading.figures.measures import COUNTING, is_deed
from hearsay.reading.syntax import Syntax

_ONE = frozenset({"a", "an", "another"})
_THE = frozenset({"the", "his", "her", "its", "their", "this", "that", "our"})
_NOT_ONE = frozenset({"no", "every", "each", "any", "some", "all", "both"})
_BEFORE = frozenset("JJ JJR JJS NN NNP NNPS VBN VBG CD POS RB HYPH FW AFX part".split())
QUOTES = frozenset("\" “ ” '' ``".split())
"""Quotation marks, which hide no number."""
_JOINTS = frozenset("- – ' ’ & / “ ” \" ,".split())
_NO_SINGLE = frozenset(
    "people police staff personnel crew media press troop troops youth leadership security public minority "
    "male female displaced hostage captive prisoner name national other victim suspect accused member individual person".split()
)
"""Nouns that mean more than one where no article stands before them, or too little to be counted alone."""
_STAFF = frozenset({"staff", "personnel"})
"""Nouns for several that stand for one after an article: "an NGO staff was injured"."""
_BODIES_OF_PEOPLE = frozenset(
    "network agency force union committee association movement ministry council commission authority department "
    "government administration alliance coalition front army militia police gang crowd office service institute bureau "
    "federation league society foundation centre center delegation mission command media outlet channel newspaper "
    "court parliament bloc board".split()
)
"""Nouns for many people together, of which one is no person."""
_LONGEST = 14  # words from an article to its noun: "a 34-year-old former primary school head teacher"


class Counted(NamedTuple):
    """People with their number: words `first` to `last`, both included; `whom` those of the noun phrase without it.

    `amount` is the number phrase, None for one person that an article or nothing counts ("a doctor", "Doctor killed").
    """

    first: int
    last: int
    low: int | None
    high: int | None
    group: str
    whom: tuple[int, int] | None
    amount: Amount | None = None


class Census:
    """Finds the counted people behind head words of one report; `amounts` are its number phrases, in text order."""

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self.amounts = find_amounts(syntax)
        self._by_word = {
            word: amount for amount in self.amounts for word in range(amount.first, amount.end + 1)
        }

    def of(self, head: int) -> Counted | None:
        """The people whom a head word stands for, None where no number of them is said."""
        amount = self._by_word.get(head)
        if amount is not None and amount.noun is not None and head > amount.noun:
            amount = None
        amount = amount or self._inside(head)
        if amount is not None:
            return self.with_amount(amount)
        return self._single(head)

    def amount_at(self, word: int) -> Amount | None:
        """The number phrase that a word belongs to."""
        return self._by_word.get(word)

    def is_counted(self, word: int) -> bool:
        """Does a number stand with this noun itself: "twelve deaths"?"""
        amount = self._by_word.get(word)
        return amount is not None and amount.noun == word

    def beginning(self, at: int) -> Counted | None:
        """The people whose number or article begins at a word: "a doctor", "12 men", "30"."""
        if at < len(self._syntax.words) and self._syntax.words[at] in QUOTES:
            at += 1
        if at >= len(self._syntax.words):
            return None
        amount = self._by_word.get(at)
        if amount is not None:
            return self.with_amount(amount) if amount.first == at else None
        if self._syntax.words[at] not in _ONE:
            return None
        noun = self._noun_after(at)
        return None if noun is None else self._single(noun)

    def one_after(self, at: int) -> Counted | None:
        """The one person whose phrase a possessive begins: "his driver"."""
        noun = self._noun_after(at)
        if noun is None or not self._is_person(noun) or self._syntax.words[noun] in _NO_SINGLE:
            return None
        return Counted(at, noun, 1, 1, class_of(self._syntax, noun, at + 1), (at + 1, noun))

    def ending(self, at: int) -> Counted | None:
        """The people whose phrase ends at a word, which is their noun or their number."""
        amount = self._by_word.get(at)
        if amount is not None:
            return self.with_amount(amount) if amount.end == at else None
        return self._single(at)

    def with_amount(self, amount: Amount) -> Counted:
        """The people that a number phrase counts."""
        syntax, noun = self._syntax, amount.noun
        if amount.shared is not None:
            group = class_of(syntax, amount.shared, amount.shared)
            kinds = (self._first_kind(amount), amount.last)
            return Counted(amount.first, amount.last, amount.low, amount.high, group, kinds, amount)
        if noun is None or syntax.words[noun] in COUNTING:
            group = PEOPLE if noun is None else self._group_before(amount.last + 1, noun)
            return Counted(amount.first, amount.end, amount.low, amount.high, group, None, amount)
        begin = self._noun_begins(amount, noun)
        group, last = class_of(syntax, noun, begin), noun
        other = self._joined_noun(noun)
        if other is not None:
            group = group if class_of(syntax, other, other) == group else PEOPLE
            last = other
        return Counted(
            amount.first, max(amount.last, last), amount.low, amount.high, group, (begin, last), amount
        )

    def _first_kind(self, amount: Amount) -> int:
        """Where what tells apart the people of two numbers begins: at "Arvian" in "two Arvian and three Belian"."""
        at = amount.last
        while at - 1 > amount.first and self._syntax.tags[at - 1] != "CD":
            at -= 1
        return at

    def _group_before(self, first: int, noun: int) -> str:
        """The class of "3,450 civilian deaths", "12 police casualties"."""
        known = (class_of_noun(word) for word in self._syntax.words[first:noun])
        return next((group for group in known if group not in (None, PEOPLE)), None) or PEOPLE

    def _joined_noun(self, noun: int) -> int | None:
        """The second noun of "50 women and children", which one number counts."""
        syntax, other = self._syntax, noun + 2
        if other >= len(syntax.words) or syntax.words[noun + 1] not in ("and", "or"):
            return None
        is_joined = class_of_noun(syntax.words[other]) is not None and syntax.tags[other] == "NNS"
        after = syntax.tags[other + 1] if other + 1 < len(syntax.tags) else "."
        is_plural = syntax.tags[noun] == "NNS" and other not in self._by_word
        return other if is_joined and is_plural and not after.startswith("NN") else None

    def _noun_begins(self, amount: Amount, noun: int) -> int:
        begin = amount.last + 1
        while begin < noun and self._syntax.words[begin] in _SKIPPED:
            begin += 1
        return begin

    def _inside(self, head: int) -> Amount | None:
        """The number within "a group of five farmers", "the bodies of 12 men"."""
        words, behind = self._syntax.words, head + 2
        if behind < len(words) and words[head + 1] == "of" and words[head] in _GROUPS:
            return self._by_word.get(behind)
        return None

    def _noun_after(self, article: int) -> int | None:
        """The head noun of the phrase that an article begins, if it means a person."""
        syntax, found = self._syntax, None
        end = min(article + _LONGEST, syntax.sentences[syntax.sentence_of[article]].end)
        for at in range(article + 1, end):
            tag = syntax.tags[at]
            if tag.startswith("NN"):
                found = at
            elif (tag not in _BEFORE and syntax.words[at] not in _JOINTS) or syntax.words[at] == ",":
                break
        return found

    # --- one person ---------------------------------------------------------------------------------

    def _single(self, head: int) -> Counted | None:
        """One person, whom no number counts."""
        syntax, last = self._syntax, head
        if syntax.words[head] == "by" and head > 1 and syntax.words[head - 1] == "-":
            head -= 2  # "a passer-by"
        if not self._is_person(head):
            return None
        first, article = self._article(head)
        if article in _NOT_ONE or not self._is_told_as_one(head, article):
            return None
        begin = first + 1 if article else first
        return Counted(first, last, 1, 1, class_of(syntax, head, begin), (begin, last))

    def _is_person(self, head: int) -> bool:
        syntax, written = self._syntax, self._syntax.words[head]
        if (
            syntax.tags[head] not in ("NN", "NNS", "JJ", "NNP", "VBN")
            or is_deed(written)
            or written in COUNTING
        ):
            return False
        known = class_of_noun(written) is not None or written in SECTORS or is_role(written)
        if (
            self._is_before_thing(head)
            or (is_plural(written) and written not in _STAFF)
            or written in NO_PEOPLE
            or written in _BODIES_OF_PEOPLE
        ):
            return False
        return known and (
            syntax.entities[head] in ("person", "organization", "") or class_of_noun(written) is not None
        )

    def _is_before_thing(self, head: int) -> bool:
        """Does the word only say of what people a thing is: "an Israeli military raid"?"""
        syntax, above = self._syntax, self._syntax.heads[head]
        if above <= head or not syntax.is_a(head, "amod", "compound"):
            return False
        return syntax.tags[above].startswith("NN") and not is_people(syntax.words[above])

    def _is_told_as_one(self, head: int, article: str) -> bool:
        if article in _ONE:
            return True
        syntax, written = self._syntax, self._syntax.words[head]
        is_common = syntax.tags[head] == "NN" or syntax.text[syntax.starts[head]].islower()
        if not is_common or written in _NO_SINGLE or class_of_noun(written) is None:
            return False
        if article == "" and self._is_title(head):
            return False
        return article == "" or self._syntax.words.index(written) == head

    def _is_described(self, at: int) -> bool:
        """Does an article stand before a word of killing or wounding: "the wounded student"?"""
        before = self._syntax.words[at - 1] if at else ""
        return before in _ONE or before in _THE or self._syntax.tags[max(at - 1, 0)] in ("JJ", "RB")

    def _is_title(self, head: int) -> bool:
        """Does a name go on with the noun: "Minister Omo Faru", whom no number counts?"""
        return head + 1 < len(self._syntax.words) and self._syntax.tags[head + 1] == "NNP"

    def _article(self, head: int) -> tuple[int, str]:
        """The first word of a person's phrase, and its article: "" where it has none."""
        syntax = self._syntax
        begin = syntax.sentences[syntax.sentence_of[head]].start
        first = at = head
        while at - 1 >= begin and head - at < _LONGEST:
            at -= 1
            written, tag = syntax.words[at], syntax.tags[at]
            if written in _ONE or written in _THE or written in _NOT_ONE:
                return at, written
            if tag == "DT" or tag.startswith("PRP"):
                return at, "the"
            is_verb = is_deed(written) and not self._is_described(at)
            if is_verb or written == "," or (tag not in _BEFORE and written not in _JOINTS):
                break
            first = at if tag in _BEFORE else first
        return first, ""


_SKIPPED = frozenset("of the these those its their his her all more other another - , and".split())
_GROUPS = frozenset(
    "body bodies corpse corpses remains group groups team crew family number total life lives party convoy crowd "
    "squad couple pair lot".split()
)

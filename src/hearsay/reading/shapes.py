"""What a noun phrase says, as one record."""

from enum import Enum
from typing import NamedTuple

from hearsay.reading._small_words import MEMBERS


class Shape(Enum):
    """How a phrase refers."""

    PRONOUN = "pronoun"
    NOMINAL = "nominal"  # by what someone is: the general, residents
    PERSON = "person"  # by a person's name
    BODY = "body"  # by the name of a body or a government


class Phrase(NamedTuple):
    """What a noun phrase says. Offsets are code points, half-open; all words in it are lower-cased but `name`."""

    start: int
    end: int
    shape: Shape
    name: str = ""  # proper name, titles left out; "" for nominals and pronouns
    shown: tuple[int, int] = (0, 0)  # where the words to show stand: titles and name, or all but the article
    head: str = ""  # singular head noun, "" for names
    roles: frozenset[str] = frozenset()  # nouns for what the one named is
    bodies: tuple[str, ...] = ()  # proper names that say of what body, country or place
    limits: frozenset[str] = frozenset()  # small words that narrow the head: local, rebel, health
    determiner: str = ""
    is_plural: bool = False
    gender: str = ""  # m, f, or ""
    owner: str = ""  # possessive pronoun in front: "his lawyer"
    artefact: str = ""  # what of the voice is said to say: statement, report
    is_list: bool = False  # "Karim and Omid"
    is_sure: bool = True  # False: one capitalised word that may be anyone or anything

    @property
    def is_member(self) -> bool:
        """Whether the phrase names a further one of a group: another, a second resident, the other."""
        return self.determiner in MEMBERS

    @property
    def is_definite(self) -> bool:
        """Whether the phrase points to someone the reader is taken to know."""
        return self.determiner in ("the", "this", "that", "these", "those") or bool(self.owner)

    @property
    def is_name(self) -> bool:
        """Whether the phrase holds a proper name of the one meant."""
        return self.shape in (Shape.PERSON, Shape.BODY)

"""One voice as it takes shape: the phrases that mean it, and what they tell of it together."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, insort
from functools import lru_cache

from hearsay.reading import _bodies, _countries, _roles
from hearsay.reading.shapes import Phrase, Shape

_ARTICLE = re.compile(r"^(?:al|el|ul|ad|as|an|ash|at)[-\s]+")


class Voice:
    """One voice as it takes shape: the phrases that mean it, and what they tell."""

    def __init__(self, phrase: Phrase) -> None:
        self.phrases: list[Phrase] = []
        self.pronouns: list[Phrase] = []
        self.starts: list[int] = []  # where its mentions begin, in order
        self.roles: set[str] = set()
        self.bodies: set[str] = set()
        self.limits: set[str] = set()
        self.names: list[tuple[str, ...]] = []
        self.is_plural = phrase.is_plural
        self.gender = ""
        self.owner = phrase.owner
        self.is_sure = False  # whether any phrase tells a person from a body
        self.shape = phrase.shape
        self.group: Voice | None = None
        self.take(phrase)

    def take(self, phrase: Phrase) -> None:
        """Adds a phrase that means this voice."""
        if phrase.end > phrase.start:
            insort(self.starts, phrase.start)
        if phrase.shape is Shape.PRONOUN:
            self.pronouns.append(phrase)
            self.gender = self.gender or phrase.gender
            return
        self.phrases.append(phrase)
        self.roles |= phrase.roles
        self.bodies |= {_bodies.key(body) for body in phrase.bodies}
        self.limits |= phrase.limits
        self.is_sure = self.is_sure or phrase.is_sure
        self.gender = self.gender or phrase.gender
        if phrase.is_name:
            self.names.append(name_words(phrase.name))
            if not phrase.artefact:
                self.shape = phrase.shape

    def times_before(self, offset: int) -> int:
        """How often it was meant before an offset."""
        return bisect_left(self.starts, offset)

    @property
    def is_person(self) -> bool:
        """Whether it is one human being, named or not."""
        if self.is_plural or self.shape is Shape.BODY:
            return False
        return self.shape is Shape.PERSON or not any(is_body_noun(phrase) for phrase in self.phrases)

    @property
    def is_named(self) -> bool:
        """Whether the report gives it a name."""
        return bool(self.names)

    @property
    def nations(self) -> set[str]:
        """The countries its phrases tie it to."""
        return {nation for body in self.bodies if (nation := nation_of(body))}


def nation_of(name: str) -> str | None:
    """The country that a name or an adjective is of, or None."""
    return _countries.nationality(name) or _countries.COUNTRIES.get(name.lower())


def is_body_noun(phrase: Phrase) -> bool:
    """Whether a description is headed by a noun for a body, not for people."""
    return phrase.head in _roles.COLLECTIVE or (phrase.head in _roles.BODY_HEADS and phrase.head != "guard")


@lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: lower case, no accents, no Arabic article, no initials' stops."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("’", "'")
    return tuple(_ARTICLE.sub("", word) for word in plain.split()) or (plain,)

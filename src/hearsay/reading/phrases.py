"""A noun phrase, read without a parser: who or what it names, as what, and whether as one of a group."""

from collections.abc import Sequence
from typing import NamedTuple

from hearsay.reading import _countries, _roles
from hearsay.reading._given import MEN_NAMES, WOMEN_NAMES
from hearsay.reading._small_words import (
    DETERMINERS,
    MEMBERS,
    OWNERS,
    PARTITIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTITIES,
    RELATIVES,
    TELLING,
)
from hearsay.reading.compounds import Compound, Naming, compound_end, read_compound
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.words import Word, known_length


def read_phrase(words: Sequence[Word]) -> Phrase | None:
    """The Phrase that a run of words makes, or None if there is no word in it."""
    words = _trimmed(words)
    if not words:
        return None
    if len(words) == 1 and words[0].lower in PRONOUNS and not _is_acronym(words[0]):
        lower = words[0].lower
        gender = PRONOUNS[lower] if PRONOUNS[lower] in ("m", "f") else ""
        return Phrase(words[0].start, words[0].end, Shape.PRONOUN, head=lower, gender=gender)
    if words[0].lower in ("who", "which") and not _is_acronym(words[0]):
        return Phrase(words[0].start, words[0].end, Shape.PRONOUN, head=words[0].lower)
    core, rest = _split(words)
    phrase = _owned(core, rest) or _read_core(core)
    return _with_rest(phrase, rest)._replace(start=words[0].start, end=words[-1].end)


def _is_acronym(word: Word) -> bool:
    """Whether a pronoun's letters spell a body: "WHO", "US"."""
    return len(word.text) > 1 and word.text.isupper() and known_length([word], 0) > 0


def _trimmed(words: Sequence[Word]) -> Sequence[Word]:
    first, last = 0, len(words)
    while first < last and (
        words[first].is_sign or words[first].lower in ("according", "to", "by", "from", "and")
    ):
        first += 1
    while first < last and words[last - 1].is_sign and words[last - 1].text not in ".)":
        last -= 1
    return words[first:last]


def _split(words: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words up to the end of the head, and what follows: prepositions, clauses, appositions."""
    at = 0
    while at < len(words):
        end = compound_end(words, at)
        if end > at:
            at = end
            continue
        if at and _ends_core(words, at):
            return words[:at], words[at:]
        at += 1
    return words, []


def _ends_core(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.is_sign:
        return word.text not in "’'.&-/"
    if word.is_capital:
        return False
    if word.lower == "and":
        return not _joins(words, at)
    return word.lower in PREPOSITIONS or _is_clause(words, at)


def _joins(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and not words[at + 1].is_sign and words[at + 1].lower not in PRONOUNS


def _is_clause(words: Sequence[Word], at: int) -> bool:
    """Whether a participle after a noun opens a clause: "protesters gathered in the square"."""
    before = words[at - 1]
    return (
        words[at].lower.endswith(("ed", "ing"))
        and (before.is_capital or _roles.is_role(_roles.singular(before.lower)))
        and not (at + 1 < len(words) and _roles.is_role(_roles.singular(words[at + 1].lower)))
    )


def _owned(core: Sequence[Word], rest: Sequence[Word]) -> Phrase | None:
    """The maker of a thing that is said to say, or None: the governor's statement, a letter from the board."""
    thing = _roles.singular(core[-1].lower)
    if thing not in _roles.ARTEFACTS or core[-1].is_capital:
        return None
    for at in range(len(core) - 1, 0, -1):
        if core[at - 1].is_possessive:
            return _read_core(core[:at])._replace(artefact=thing)
    if (
        rest
        and rest[0].lower in ("from", "by", "of")
        and thing not in ("image", "photo", "map", "figure", "number")
    ):
        maker = read_phrase(rest[1:])
        if (
            maker
            and (maker.is_name or _roles.is_role(maker.head))
            and (rest[0].lower != "of" or maker.is_name)
        ):
            return maker._replace(artefact=thing)
    return _by_compound(core, thing)


def _by_compound(core: Sequence[Word], thing: str) -> Phrase | None:
    """A maker named right before the thing: a Bloomberg poll, the ministry statement."""
    maker = core[:-1]
    while maker and not maker[-1].is_capital and maker[-1].lower not in _roles.ROLES:
        maker = maker[:-1]
    phrase = _read_core(maker) if maker else None
    if phrase is None or phrase.shape is Shape.PRONOUN or (not phrase.is_name and not phrase.head):
        return None
    if phrase.shape is Shape.BODY and _countries.nationality(phrase.name):
        return None
    return phrase._replace(artefact=thing)


class _Core(NamedTuple):
    """The words of a phrase up to its head, sorted."""

    words: Sequence[Word]
    body: Sequence[Word]  # without determiners
    determiner: str
    owner: str
    compounds: list[Compound]
    small: list[Word]  # the words that are in no compound
    last: Compound | None  # the compound that the core ends with, if it does


def _sorted(core: Sequence[Word]) -> _Core:
    determiner, owner, at = _determiner(core)
    body = core[at:]
    compounds: list[Compound] = []
    small: list[Word] = []
    position, ends_with_compound = 0, False
    while position < len(body):
        end = compound_end(body, position)
        ends_with_compound = end > position
        if ends_with_compound:
            compounds.append(read_compound(body[position:end]))
        else:
            small.append(body[position])
        position = max(end, position + 1)
    last = compounds[-1] if ends_with_compound else None
    return _Core(core, body, determiner, owner, compounds, small, last)


def _read_core(words: Sequence[Word]) -> Phrase:
    core = _sorted(words)
    if _is_list(core.body):
        return _list(core)
    if core.last is not None and core.last.naming not in (Naming.ROLE, Naming.NATION):
        return _named(core, core.last)
    return _nominal(core)


def _determiner(core: Sequence[Word]) -> tuple[str, str, int]:
    """Determiner, possessive pronoun, and where the rest begins."""
    at, determiner, owner = 0, "", ""
    while at < len(core) and core[at].lower in DETERMINERS and not core[at].is_possessive:
        lower = core[at].lower
        if lower in OWNERS:
            owner = lower
        if not determiner or lower in MEMBERS:
            determiner = lower
        at += 1
    return determiner, owner, min(at, len(core) - 1)


def _is_list(body: Sequence[Word]) -> bool:
    """Whether "and" joins two voices, and not two words inside the name of one body."""
    if all(word.lower != "and" for word in body):
        return False
    at = 0
    while at < len(body):
        if at and body[at].lower == "and":
            return True
        at = max(compound_end(body, at), at + 1)
    return False


def _nouns(words: Sequence[Word]) -> set[str]:
    singulars = (_roles.singular(word.lower) for word in words)
    return {noun for noun in singulars if _roles.is_role(noun)}


def _list(core: _Core) -> Phrase:
    nouns = [word for word in core.small if _roles.is_role(_roles.singular(word.lower))]
    return Phrase(
        core.words[0].start,
        core.words[-1].end,
        Shape.NOMINAL,
        shown=(core.body[0].start, core.body[-1].end),
        head=_roles.singular(nouns[0].lower) if nouns else "",
        roles=frozenset(_nouns(core.small)),
        bodies=tuple(compound.name for compound in core.compounds if compound.name),
        is_plural=True,
        is_list=True,
    )


def _named(core: _Core, last: Compound) -> Phrase:
    roles = _nouns(core.small).union(*(compound.roles for compound in core.compounds))
    shape = _named_shape(core, last)
    others = core.compounds[:-1]
    return Phrase(
        core.words[0].start,
        core.words[-1].end,
        shape,
        name=last.name,
        shown=(last.start, last.end),
        roles=frozenset(roles),
        bodies=tuple(other.name for other in others if other.name) + last.bodies,
        limits=frozenset(word.lower for word in core.small) | last.limits,
        determiner=core.determiner,
        owner=core.owner,
        is_plural=shape is Shape.BODY and _roles.is_plural(last.name.rsplit(maxsplit=1)[-1].lower()),
        gender=_gender(roles | set(last.titles), last.name if shape is Shape.PERSON else ""),
        is_sure=last.naming is not Naming.UNKNOWN or bool(core.small),
    )


def _named_shape(core: _Core, last: Compound) -> Shape:
    if last.naming is Naming.UNKNOWN:
        what = _roles.singular(core.small[-1].lower) if core.small else ""
        is_body = what in _roles.COLLECTIVE or (core.determiner == "the" and not what)
        return Shape.BODY if is_body else Shape.PERSON
    return Shape.PERSON if last.naming is Naming.PERSON else Shape.BODY


_OF_MANY = QUANTITIES - {"other", "certain"}


def _nominal(core: _Core) -> Phrase:
    noun = _head_noun(core)
    head = _roles.singular(noun)
    small = core.small if core.last is not None else core.small[:-1]
    limits = {word.lower for word in small if not word.is_sign}
    if core.last is not None:
        limits |= core.last.limits
    return Phrase(
        core.words[0].start,
        core.words[-1].end,
        Shape.NOMINAL,
        shown=(core.body[0].start, core.body[-1].end),
        head=head,
        roles=frozenset({head}.union(*(compound.roles for compound in core.compounds))),
        bodies=tuple(body for compound in core.compounds for body in _bodies_of(compound)),
        limits=frozenset(limits - DETERMINERS),
        determiner=core.determiner,
        is_plural=_roles.is_plural(noun) or core.determiner in _OF_MANY,
        gender=_gender({head}, ""),
        owner=core.owner,
    )


def _head_noun(core: _Core) -> str:
    if core.last is not None and core.last.naming is Naming.NATION:
        return "people"
    if core.last is not None:
        return core.last.noun
    noun = core.body[-1].lower
    if noun == "general" and len(core.body) > 1 and core.body[-2].lower in _roles.CIVIL_GENERALS:
        return core.body[-2].lower
    return noun


def _bodies_of(compound: Compound) -> tuple[str, ...]:
    return (compound.name, *compound.bodies) if compound.name else compound.bodies


def _gender(nouns: set[str], name: str) -> str:
    if nouns & _roles.WOMEN:
        return "f"
    if nouns & _roles.MEN:
        return "m"
    first = name.split(maxsplit=1)[0].lower() if " " in name else ""
    if first in WOMEN_NAMES:
        return "f"
    return "m" if first in MEN_NAMES else ""


def _with_rest(phrase: Phrase, rest: Sequence[Word]) -> Phrase:
    """The phrase with what appositions and prepositions behind it add."""
    for at, segment in enumerate(_segments(rest)):
        first = segment[0].lower
        if first.endswith("ed") and not segment[0].is_capital:
            phrase = phrase._replace(limits=phrase.limits | {first})
        elif first in RELATIVES or first in ("including", "and", "or", "but"):
            break
        elif first == "of" and at == 0 and phrase.head in PARTITIVES and (inner := read_phrase(segment[1:])):
            phrase = _part(phrase, inner)
        elif first in PREPOSITIONS:
            phrase = _with_tail(phrase, segment)
            if at == 0:
                phrase = phrase._replace(shown=_widened(phrase, segment))
        else:
            phrase = with_apposition(phrase, read_phrase(segment))
    return phrase


def _part(phrase: Phrase, inner: Phrase) -> Phrase:
    """A voice by what stands behind "of": one of the villagers, dozens of residents."""
    if inner.shape is Shape.PRONOUN:
        return phrase
    return phrase._replace(
        head=inner.head,
        roles=inner.roles,
        bodies=inner.bodies + ((inner.name,) if inner.name else ()),
        limits=inner.limits | phrase.limits,
        is_plural=phrase.head != "one",
        shown=(phrase.shown[0], inner.shown[1]),
    )


def _widened(phrase: Phrase, segment: Sequence[Word]) -> tuple[int, int]:
    """What to show of a nominal with its first "of ...", "in ..." behind it."""
    if phrase.is_name or phrase.artefact:
        return phrase.shown
    upto = next((at for at, word in enumerate(segment) if word.lower in RELATIVES), len(segment))
    return phrase.shown[0], segment[upto - 1].end


def _segments(rest: Sequence[Word]) -> list[Sequence[Word]]:
    segments: list[list[Word]] = [[]]
    for word in rest:
        if word.text in ',;:()–—-"“”[]':
            segments.append([])
        else:
            segments[-1].append(word)
    return [segment for segment in segments if segment]


def _with_tail(phrase: Phrase, words: Sequence[Word]) -> Phrase:
    """The phrase with the bodies and nouns of "of ...", "for ...", "from ..." behind it."""
    names, nouns, at = list(phrase.bodies), set(phrase.limits), 1
    if words[0].lower in ("close", "familiar"):
        nouns.add(words[0].lower)
    if words[0].lower not in TELLING:
        return phrase
    while at < len(words) and (words[at].lower in TELLING or not _ends_core(words, at)):
        end = compound_end(words, at)
        if end > at:
            compound = read_compound(words[at:end])
            names.extend(name for name in (compound.name, *compound.bodies) if name)
            nouns.update(compound.roles)
            at = end
        else:
            nouns.add(_roles.singular(words[at].lower))
            at += 1
    return phrase._replace(bodies=tuple(names), limits=frozenset(nouns - DETERMINERS))


def with_apposition(phrase: Phrase, other: Phrase | None) -> Phrase:
    """The phrase with what an apposition says of the same one: "Mr Omid, a doctor"; "the mayor, Ana Bak"."""
    if other is None or other.shape is Shape.PRONOUN:
        return phrase
    if phrase.shape is Shape.NOMINAL and other.shape is Shape.PERSON and not phrase.is_plural:
        return other._replace(
            roles=other.roles | phrase.roles,
            owner=phrase.owner,
            bodies=phrase.bodies + other.bodies,
            limits=phrase.limits | other.limits,
            gender=other.gender or phrase.gender,
        )
    if other.shape is Shape.NOMINAL and _roles.is_role(other.head):
        roles = phrase.roles | other.roles if phrase.is_name else phrase.roles
        return phrase._replace(
            roles=roles,
            bodies=phrase.bodies + other.bodies,
            limits=phrase.limits | other.limits,
            gender=phrase.gender or other.gender,
        )
    if phrase.is_name and other.is_name:
        return phrase._replace(bodies=(*phrase.bodies, other.name))
    return phrase

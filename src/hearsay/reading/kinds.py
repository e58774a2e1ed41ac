"""What kind of voice is meant, from the words a report uses for it. The same words give the same kind to all sides."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from hearsay.reading import _bodies, _countries, _roles
from hearsay.reading.shapes import Phrase, Shape
from hearsay.records import SourceKind

_LIMIT_KINDS: dict[str, SourceKind] = {
    **dict.fromkeys(
        "ministry government ministerial presidential parliamentary diplomatic embassy court health intelligence "
        "city town parliament congress senate council state federal administration municipal judicial kremlin cabinet regional provincial "
        "foreign".split(),
        SourceKind.OFFICIAL,
    ),
    **dict.fromkeys(
        "military army navy police security defence defense air-force coastguard force gendarmerie border troop "
        "brigade".split(),
        SourceKind.MILITARY,
    ),
    **dict.fromkeys(
        "rebel militant insurgent guerrilla militia separatist paramilitary jihadist resistance cartel "
        "gang opposition-fighter".split(),
        SourceKind.ARMED_GROUP,
    ),
    **dict.fromkeys("peacekeeping".split(), SourceKind.INTERNATIONAL_BODY),
    **dict.fromkeys(
        "hospital medical aid relief humanitarian rights party company campaign union charity church club opposition "
        "industry airline monitoring rescue republican democratic".split(),
        SourceKind.ORGANISATION,
    ),
    **dict.fromkeys("media news newspaper television tv radio".split(), SourceKind.MEDIA),
    **dict.fromkeys("university academic research".split(), SourceKind.EXPERT),
}

_ORDER = (
    SourceKind.ARMED_GROUP,
    SourceKind.MILITARY,
    SourceKind.OFFICIAL,
    SourceKind.INTERNATIONAL_BODY,
    SourceKind.EXPERT,
    SourceKind.MEDIA,
    SourceKind.ORGANISATION,
    SourceKind.WITNESS,
    SourceKind.CIVILIAN,
)
_UNIFORMED = frozenset("police army navy military sheriff sheriff's".split())
_RUN_BY_A_STATE = frozenset(
    {"state-run", "government-run"}
)  # of a named voice: an outlet, as state firms are "owned"
_NEWS = frozenset({"news", "press", "telegraph"})
_OFFICES_OF_FORCE = frozenset("department service office force agency".split())
_VAGUE = frozenset({"people", "person", "those", "one", "man", "woman", "individual", "figure"})
_KNOWING = frozenset({"familiar", "close", "briefed", "knowledge", "involved", "anonymity", "aware"})
_FORCES = frozenset(
    "militant rebel insurgent soldier policeman police troop force army navy military brigade battalion regiment "
    "fighter gunman".split()
)
"""Of these only a named body says more than the noun itself: government forces, UN troops, Taliban forces."""
_LISTED = _roles.ROLES.keys() | _roles.AGENTS
_REPORTING = frozenset({"journalist", "reporter", "correspondent"})
_LEARNED = frozenset(
    "analyst expert researcher professor fellow doctor nurse medic physician surgeon".split()
)
"""Of these only a named body says more: what they deal with (military analysts) makes no soldier of them."""


def kind_of(phrases: Iterable[Phrase], *, tells_own_story: bool = False) -> SourceKind:
    """The kind of the voice that all these phrases mean, decided by the one that says most.

    `tells_own_story`: the voice speaks of itself in quoted words, so a person without any role is a witness.
    """
    phrases = list(phrases)
    named = [_body_kind(phrase) for phrase in phrases if phrase.shape is Shape.BODY]
    if named:
        return max(named, key=named.count)
    found = [kind for phrase in phrases if (kind := phrase_kind(phrase)) is not None]
    if found:
        return min(found, key=lambda kind: _ORDER.index(kind) if kind in _ORDER else len(_ORDER))
    return SourceKind.WITNESS if tells_own_story else SourceKind.CIVILIAN


@lru_cache(maxsize=4_096)
def phrase_kind(phrase: Phrase) -> SourceKind | None:
    """The kind that one phrase tells by itself, or None: a bare name of a person, a pronoun."""
    if phrase.shape is Shape.PRONOUN:
        return None
    if phrase.shape is Shape.BODY:
        return _body_kind(phrase)
    if phrase.shape is Shape.NOMINAL and not phrase.is_list:
        return _nominal_kind(phrase)
    return _role_kind(phrase)


def _body_kind(phrase: Phrase) -> SourceKind:
    """The kind of a body by its name, or, if its name tells nothing, by what it is called: the group Borealis."""
    kind = listed_kind(phrase.name)
    if kind is None and (_is_called_an_outlet(phrase) or _RUN_BY_A_STATE & phrase.limits):
        kind = _if_nothing_else(body_kind(phrase.name), SourceKind.MEDIA)
    if kind is None and phrase.roles & _roles.COLLECTIVE:
        kind = _role_kind(phrase)
    return kind or body_kind(phrase.name)


def _is_called_an_outlet(phrase: Phrase) -> bool:
    """Is what it is called that of an outlet: the state broadcaster MRTV?"""
    return any(_roles.ROLES.get(role) is SourceKind.MEDIA for role in phrase.roles & _roles.COLLECTIVE)


def _if_nothing_else(kind: SourceKind, other: SourceKind) -> SourceKind:
    """The kind that a name tells, or the other one where it tells of no more than an organisation."""
    return other if kind is SourceKind.ORGANISATION else kind


def body_kind(name: str) -> SourceKind:
    """The kind of a named body: listed, a government, by its head word, else an organisation."""
    kind = listed_kind(name)
    if kind is not None:
        return kind
    words = name.casefold().replace("’", "'").split()
    for length in range(len(words) - 1, 0, -1):
        prefix = listed_kind(" ".join(words[:length]))
        if prefix in (SourceKind.INTERNATIONAL_BODY, SourceKind.ARMED_GROUP):
            return prefix
    if words[0] in _roles.BROADCASTING or (words[-1] in ("agency", "service") and _NEWS.intersection(words)):
        return SourceKind.MEDIA
    if name.endswith("TV"):
        return SourceKind.MEDIA
    if _UNIFORMED.intersection(words) and words[-1] in _OFFICES_OF_FORCE:
        return SourceKind.MILITARY
    heads = [word for word, after in pairwise(words) if after == "of"] + [words[-1]]
    return next(
        (_roles.BODY_HEADS[head] for head in heads if head in _roles.BODY_HEADS), SourceKind.ORGANISATION
    )


def listed_kind(name: str) -> SourceKind | None:
    """The kind of a body that is listed, or of a government, or None."""
    kind = _bodies.KINDS.get(_bodies.key(name))
    if kind is None and _countries.government(name):
        return SourceKind.OFFICIAL
    return kind


def _nominal_kind(phrase: Phrase) -> SourceKind | None:
    if phrase.head in _roles.UNNAMED_HEADS or (phrase.head in _VAGUE and phrase.limits & _KNOWING):
        return _unnamed_kind(phrase)
    if phrase.head == "tank" and "think" in phrase.limits:
        return SourceKind.EXPERT
    if phrase.head == "people" and phrase.bodies and phrase.determiner == "the":
        return SourceKind.OFFICIAL  # "the Russians said": the state, in reporting
    if phrase.head in _roles.ARTEFACTS and phrase.head not in _roles.ROLES:
        return SourceKind.EXPERT if phrase.head in _roles.STUDIES else SourceKind.UNNAMED
    if phrase.roles.isdisjoint(_LISTED):
        return _unlisted_kind(phrase)
    kind = _role_kind(phrase)
    return SourceKind.WITNESS if kind is SourceKind.CIVILIAN and not phrase.is_plural else kind


def _unlisted_kind(phrase: Phrase) -> SourceKind:
    """The kind of a description whose head no list knows: by its ending, by the body named with it."""
    if _roles.is_someone(phrase.head):
        return SourceKind.CIVILIAN if phrase.is_plural else SourceKind.WITNESS
    return _affiliation(phrase) or SourceKind.UNNAMED


def _unnamed_kind(phrase: Phrase) -> SourceKind:
    """A source says no more than that it is one, unless it is a source in or of some body."""
    if phrase.limits & _KNOWING:
        return SourceKind.UNNAMED
    return _affiliation(phrase) or SourceKind.UNNAMED


def _role_kind(phrase: Phrase) -> SourceKind | None:
    roles = (
        {phrase.head}
        if phrase.head and phrase.shape is Shape.NOMINAL and not phrase.is_list
        else phrase.roles
    )
    if "agency" in roles and "news" in phrase.limits:
        return SourceKind.MEDIA
    if roles & _roles.AGENTS and (kind := _body_behind(phrase, roles)):
        return kind
    kinds = {kind for role in roles if (kind := _noun_kind(role, phrase))}
    if not kinds:
        return _affiliation(phrase) if phrase.bodies and not phrase.owner else None
    return min(kinds, key=lambda kind: _ORDER.index(kind) if kind in _ORDER else len(_ORDER))


def _body_behind(phrase: Phrase, roles: frozenset[str] | set[str]) -> SourceKind | None:
    """The kind of the body that an agent speaks or acts for."""
    if roles & _FORCES:
        kind = _named_body(phrase)
        return kind if kind in (SourceKind.ARMED_GROUP, SourceKind.INTERNATIONAL_BODY) else None
    if roles & (_LEARNED | _REPORTING):
        return _named_body(phrase)
    return _affiliation(phrase)


def _noun_kind(role: str, phrase: Phrase) -> SourceKind | None:
    if role in (
        "group",
        "force",
        "forces",
        "commander",
        "fighter",
        "leader",
        "group",
        "wing",
        "organisation",
    ):
        armed = [_LIMIT_KINDS.get(limit) for limit in phrase.limits] + ["armed" in phrase.limits]
        if SourceKind.ARMED_GROUP in armed or True in armed:
            return SourceKind.ARMED_GROUP
    if role == "leader":
        return SourceKind.OFFICIAL
    return _roles.ROLES.get(role)


def _affiliation(phrase: Phrase) -> SourceKind | None:
    """The kind of the body a phrase ties its holder to: by name first, else by a word such as "rebel"."""
    kind = _named_body(phrase)
    if kind is not None:
        return kind
    kinds = {_LIMIT_KINDS[limit] for limit in phrase.limits if limit in _LIMIT_KINDS}
    if (phrase.roles | phrase.limits) & _roles.OFFICES:
        kinds.discard(SourceKind.MILITARY)
    return min(kinds, key=_ORDER.index) if kinds else None


def _named_body(phrase: Phrase) -> SourceKind | None:
    for name in phrase.bodies:
        kind = None if _countries.nationality(name) or _is_place(name) else _named_affiliation(name)
        if kind is not None:
            return kind
    return None


def _is_place(name: str) -> bool:
    lower = name.lower()
    return lower in _countries.COUNTRIES or lower in _countries.CAPITALS


def _named_affiliation(name: str) -> SourceKind | None:
    kind = listed_kind(name)
    if kind is not None:
        return kind
    words = name.casefold().split()
    heads = {words[-1]} | {word for word, after in pairwise(words) if after == "of"}
    return body_kind(name) if heads & _roles.BODY_HEADS.keys() else None

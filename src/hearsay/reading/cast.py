"""The voices of one report: which names, titles and descriptions mean the same one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from hearsay.reading import _bodies, _countries, _roles
from hearsay.reading._small_words import QUANTITIES
from hearsay.reading.kinds import phrase_kind
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.voices import Voice, is_body_noun, name_words, nation_of
from hearsay.records import SourceKind

_MEMORY = 400  # voices that a bare "another" or "the group" is compared with: keeps long texts linear
BARE = frozenset(
    "another other one second third fourth fifth many some most few all none both several each either neither anyone "
    "everyone someone nobody".split()
)
"""Heads that say nothing of what someone is: "complained another"."""
_TELLING = _roles.ROLES.keys() - BARE

_SPECIFIC = frozenset(
    "prime foreign defence defense interior home health finance vice deputy justice education trade energy "
    "environment labour labor transport culture agriculture press campaign economic information former".split()
)
_GENERIC_BODIES: dict[str, frozenset[SourceKind]] = {
    "group": frozenset({SourceKind.ARMED_GROUP, SourceKind.ORGANISATION, SourceKind.EXPERT}),
    "organisation": frozenset({SourceKind.ORGANISATION, SourceKind.INTERNATIONAL_BODY}),
    "organization": frozenset({SourceKind.ORGANISATION, SourceKind.INTERNATIONAL_BODY}),
    "movement": frozenset({SourceKind.ARMED_GROUP, SourceKind.ORGANISATION}),
    "militia": frozenset({SourceKind.ARMED_GROUP}),
    "charity": frozenset({SourceKind.ORGANISATION}),
    "monitor": frozenset({SourceKind.ORGANISATION}),
    "watchdog": frozenset({SourceKind.ORGANISATION, SourceKind.INTERNATIONAL_BODY}),
    "company": frozenset({SourceKind.ORGANISATION}),
    "party": frozenset({SourceKind.ORGANISATION}),
    "body": frozenset({SourceKind.INTERNATIONAL_BODY, SourceKind.OFFICIAL}),
    "agency": frozenset({SourceKind.MEDIA, SourceKind.INTERNATIONAL_BODY, SourceKind.ORGANISATION}),
    "alliance": frozenset({SourceKind.INTERNATIONAL_BODY}),
    "bloc": frozenset({SourceKind.INTERNATIONAL_BODY}),
    "newspaper": frozenset({SourceKind.MEDIA}),
    "paper": frozenset({SourceKind.MEDIA}),
    "broadcaster": frozenset({SourceKind.MEDIA}),
    "channel": frozenset({SourceKind.MEDIA}),
    "network": frozenset({SourceKind.MEDIA}),
    "magazine": frozenset({SourceKind.MEDIA}),
    "outlet": frozenset({SourceKind.MEDIA}),
    "institute": frozenset({SourceKind.EXPERT}),
}
"""A bare noun -> the kinds of named bodies it may point back to ("the group")."""


class Cast:
    """All voices of one report."""

    def __init__(self, speaking: frozenset[int] = frozenset()) -> None:
        self.voices: list[Voice] = []
        self._speaking = speaking  # where phrases begin that are sources of statements
        self._by_surname: dict[str, list[Voice]] = {}
        self._by_given: dict[str, list[Voice]] = {}
        self._by_body: dict[str, Voice] = {}
        self._by_role: dict[str, list[Voice]] = {}

    def add_all(self, phrases: Sequence[Phrase]) -> dict[int, Voice]:
        """The voice of each phrase by its start: names first, so that a bare role can find a later name."""
        surnames = {
            name_words(one.name)[-1] for one in phrases if one.shape is Shape.PERSON and " " in one.name
        }
        names = [_as_surname(phrase, surnames) for phrase in phrases if phrase.is_name]
        found = {phrase.start: self.name(phrase) for phrase in names}
        self._index_roles(self.voices)
        for phrase in phrases:
            if phrase.shape is Shape.NOMINAL:
                found[phrase.start] = self.nominal(phrase)
        return found

    def name(self, phrase: Phrase) -> Voice:
        """The voice that a name means, new if nothing before means the same."""
        voice = self._named_body(phrase) if phrase.shape is Shape.BODY else self._named_person(phrase)
        if voice is None:
            voice = self._new(phrase)
        else:
            voice.take(phrase)
        self._index_name(voice, phrase)
        return voice

    def _new(self, phrase: Phrase) -> Voice:
        voice = Voice(phrase)
        self.voices.append(voice)
        return voice

    def _index_name(self, voice: Voice, phrase: Phrase) -> None:
        if phrase.shape is Shape.BODY:
            for key in body_keys(phrase.name):
                self._by_body.setdefault(key, voice)
            return
        words = name_words(phrase.name)
        for table, key in ((self._by_surname, words[-1]), (self._by_given, words[0])):
            if not any(voice is other for other in table.setdefault(key, [])):
                table[key].append(voice)

    def _named_body(self, phrase: Phrase) -> Voice | None:
        known = next((self._by_body[key] for key in body_keys(phrase.name) if key in self._by_body), None)
        if known is None and phrase.determiner == "the" and " " not in phrase.name:
            return next((one for one in reversed(self.voices[-_MEMORY:]) if _is_short_for(phrase, one)), None)
        return known

    def _named_person(self, phrase: Phrase) -> Voice | None:
        words = name_words(phrase.name)
        if not phrase.is_sure and (body := self._by_body.get(_bodies.key(phrase.name))):
            return body
        namesakes = [one for one in self._by_surname.get(words[-1], []) if _may_be(one, words, phrase.gender)]
        if not namesakes and len(words) == 1:
            namesakes = [
                one for one in self._by_given.get(words[0], []) if _may_be_called(one, phrase.gender)
            ]
        return max(namesakes, key=lambda one: (len(one.phrases), one.phrases[-1].start), default=None)

    def _index_roles(self, voices: Iterable[Voice]) -> None:
        for voice in voices:
            for role in voice.roles | _body_nouns(voice):
                holders = self._by_role.setdefault(role, [])
                if not any(voice is holder for holder in holders):
                    holders.append(voice)

    def nominal(self, phrase: Phrase) -> Voice:
        """The voice that a description means: a holder of the role, the same group again, or a new one."""
        voice = self._same(phrase)
        if voice is None:
            voice = self._new(phrase)
            voice.group = self._group_of(phrase)
            self._inherit(voice)
        else:
            voice.take(phrase)
        self._index_roles([voice])
        return voice

    def _same(self, phrase: Phrase) -> Voice | None:
        if phrase.is_list:
            return self._same_list(phrase)
        if _is_further(phrase):
            return None
        if phrase.is_plural:
            return self._same_group(phrase)
        return self._holder(phrase) if _points_back(phrase) else None

    def _same_list(self, phrase: Phrase) -> Voice | None:
        for voice in self.voices:
            if any(
                other.is_list and (other.bodies, other.roles) == (phrase.bodies, phrase.roles)
                for other in voice.phrases
            ):
                return voice
        return None

    def _same_group(self, phrase: Phrase) -> Voice | None:
        for voice in reversed(self._by_role.get(phrase.head, [])):
            if voice.is_plural and not _differ(phrase, voice) and not _is_counted(voice.phrases[0]):
                return voice
        return None

    def _holder(self, phrase: Phrase) -> Voice | None:
        """The nearest holder of a role, before the phrase if there is one, else after it."""
        wanted = [phrase.head, *_roles.BROADER.get(phrase.head, ())]
        holders = [voice for role in wanted for voice in self._by_role.get(role, ())]
        fitting = [voice for voice in holders if not voice.is_plural and not _differ(phrase, voice)]
        if not fitting and phrase.head in _GENERIC_BODIES and not phrase.bodies:
            fitting = self._bodies_of_kinds(_GENERIC_BODIES[phrase.head], before=phrase.start)
        return _nearest(fitting, phrase)

    def _bodies_of_kinds(self, kinds: frozenset[SourceKind], *, before: int) -> list[Voice]:
        return [
            voice
            for voice in self.voices[-_MEMORY:]
            if voice.shape is Shape.BODY
            and voice.starts[0] < before
            and phrase_kind(voice.phrases[0]) in kinds
        ]

    def _group_of(self, phrase: Phrase) -> Voice | None:
        """The group that one further, or one unnamed, person belongs to."""
        if phrase.is_plural and not _is_counted(phrase):
            return None
        if phrase.head in BARE:
            return self._last_group(phrase)
        if phrase.is_definite and not phrase.is_member:
            return None
        for voice in reversed(self._by_role.get(phrase.head, [])):
            if voice.is_plural and voice.starts[0] < phrase.start and not _differ(phrase, voice):
                return voice if _belongs(phrase, voice) else None
        return self._group_of_sibling(phrase)

    def _group_of_sibling(self, phrase: Phrase) -> Voice | None:
        if not phrase.is_member:
            return None
        return next((one.group for one in reversed(self._by_role.get(phrase.head, [])) if one.group), None)

    def _last_group(self, phrase: Phrase) -> Voice | None:
        """What a bare "another" is another of: the group of the last unnamed person, or the last group of people."""
        known = self.voices[-_MEMORY:]
        before = [voice for voice in known if voice.starts[0] < phrase.start and not voice.is_named]
        people = [voice for voice in before if _is_people(voice)]
        spoken = [voice for voice in people if any(one.start in self._speaking for one in voice.phrases)]
        last = max(spoken or people, key=lambda voice: _last_before(voice, phrase.start), default=None)
        if last is None or last.is_plural:
            return last
        return last.group or last

    def _inherit(self, voice: Voice) -> None:
        """A bare "another" is what its group is; without a group it is what its sibling is, and no member."""
        if voice.group is None or not voice.phrases[0].roles.isdisjoint(_TELLING):
            return
        model = voice.group
        voice.roles |= model.roles
        voice.bodies |= model.bodies
        voice.limits |= model.limits
        if not model.is_plural:
            voice.group = None


def body_keys(name: str) -> list[str]:
    """The keys under which a body is found again: its name, its listed fullest name, its initials."""
    key = _bodies.key(name)
    keys = [_bodies.CANONICAL.get(key, key)]
    country = _countries.COUNTRIES.get(key) or (
        _countries.SEATS.get(key) if key in _countries.CAPITALS else None
    )
    if country:
        return [f"state:{country}"]
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    if len(initials) > 1:
        keys.append(initials.casefold())
    return keys


def _is_short_for(phrase: Phrase, voice: Voice) -> bool:
    """Whether one word is the short form of a body's name: "the Council" after "the Northern Council"."""
    word = name_words(phrase.name)[0]
    return voice.shape is Shape.BODY and any(len(words) > 1 and words[-1] == word for words in voice.names)


def _body_nouns(voice: Voice) -> set[str]:
    """The head words of a body's name, by which it may be meant again: "the ministry", "the committee"."""
    nouns: set[str] = set()
    for words in voice.names if voice.shape is Shape.BODY else ():
        nouns.update(word for word in (words[0], words[-1]) if word in _roles.BODY_HEADS)
    return nouns


def _as_surname(phrase: Phrase, surnames: set[str]) -> Phrase:
    """A place's bare name as a person's, where the report has someone of that surname: "Paris" for Ana Paris."""
    is_place = phrase.shape is Shape.BODY and not phrase.determiner and _countries.government(phrase.name)
    if is_place and name_words(phrase.name)[-1] in surnames:
        return phrase._replace(shape=Shape.PERSON)
    return phrase


def _may_be(voice: Voice, words: tuple[str, ...], gender: str) -> bool:
    """Whether a person's name, ending in the voice's surname, may be that voice's."""
    if voice.shape is not Shape.PERSON or (gender and voice.gender and gender != voice.gender):
        return False
    return all(_agree(words[:-1], known[:-1]) for known in voice.names if known[-1] == words[-1])


def _agree(given: tuple[str, ...], known: tuple[str, ...]) -> bool:
    if not given or not known:
        return True
    one, other = given[0], known[0]
    return (
        one == other
        or one in known
        or other in given
        or (min(len(one), len(other)) == 1 and one[0] == other[0])
    )


def _may_be_called(voice: Voice, gender: str) -> bool:
    if voice.shape is not Shape.PERSON or not any(len(words) > 1 for words in voice.names):
        return False
    return not (gender and voice.gender and gender != voice.gender)


def _is_further(phrase: Phrase) -> bool:
    """Whether a phrase names someone not named before, whatever was said before."""
    if phrase.is_member or phrase.determiner in ("one", "a", "an"):
        return True
    return _is_counted(phrase) and not phrase.is_definite


def _is_counted(phrase: Phrase) -> bool:
    return phrase.determiner in QUANTITIES


def _points_back(phrase: Phrase) -> bool:
    """Whether a singular description may mean someone named elsewhere; a bare noun may, as headlines write it."""
    return phrase.is_definite or not phrase.determiner


def _differ(phrase: Phrase, voice: Voice) -> bool:
    """Whether what a description says contradicts what is known of a voice."""
    if phrase.owner != voice.owner and (phrase.owner or voice.owner) and not voice.is_named:
        return True
    if (
        phrase.owner
        and voice.is_named
        and (phrase.head not in voice.roles or voice.owner not in ("", phrase.owner))
    ):
        return True
    if voice.shape is Shape.BODY and not phrase.limits <= {word for words in voice.names for word in words}:
        return True
    if phrase.gender and voice.gender and phrase.gender != voice.gender:
        return True
    nations = {nation for body in phrase.bodies if (nation := nation_of(body))}
    if nations and voice.nations and not nations & voice.nations:
        return True
    if "former" in voice.limits and voice.is_named and not (phrase.is_definite or "former" in phrase.limits):
        return True
    wanted, known = phrase.limits & _SPECIFIC, voice.limits & _SPECIFIC
    if wanted and not wanted <= known and (known or voice.is_named):
        return True
    return _other_bodies(phrase, voice)


def _other_bodies(phrase: Phrase, voice: Voice) -> bool:
    """Whether both name a body, and not the same: UN officials are not BBC officials."""
    ours = {_bodies.key(body) for body in phrase.bodies if not nation_of(body) and not _is_adjective(body)}
    theirs = {body for body in voice.bodies if not nation_of(body)}
    if not ours or not theirs:
        return bool(ours) and not voice.is_named and bool(voice.phrases[0].determiner or voice.is_plural)
    return not ours & theirs and not any(one in other or other in one for one in ours for other in theirs)


def _is_adjective(name: str) -> bool:
    """Whether an unlisted name may be that of a people or a region: "the Silesian general"."""
    return (
        " " not in name
        and name.endswith(("an", "ese", "ish", "ic"))
        and _bodies.key(name) not in _bodies.KINDS
    )


def _belongs(phrase: Phrase, group: Voice) -> bool:
    """Whether one person may be of a group: a US official is not one of the officials of nowhere in particular."""
    if group.phrases[0].is_list:
        return False
    return {_bodies.key(body) for body in phrase.bodies} <= group.bodies


def _is_people(voice: Voice) -> bool:
    if voice.shape is not Shape.NOMINAL or any(is_body_noun(phrase) for phrase in voice.phrases):
        return False
    kind = phrase_kind(voice.phrases[0])
    return kind is not None and not any(phrase.artefact for phrase in voice.phrases)


def _last_before(voice: Voice, offset: int) -> int:
    starts = voice.starts
    return starts[max(bisect_left(starts, offset) - 1, 0)]


def _nearest(voices: Sequence[Voice], phrase: Phrase) -> Voice | None:
    """The voice last mentioned before the phrase; if none was, the one mentioned first after it."""
    before = [voice for voice in voices if voice.starts[0] < phrase.start]
    if before:
        return max(before, key=lambda voice: _last_before(voice, phrase.start))
    return min(voices, key=lambda voice: voice.starts[0], default=None)

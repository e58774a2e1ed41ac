"""The Sources of a report: the voices of its statements as records, with the chain each statement came through."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import msgspec

from hearsay.reading.cast import BARE
from hearsay.reading.kinds import kind_of
from hearsay.reading.links import Links
from hearsay.reading.outline import Outline
from hearsay.reading.scene import Scene
from hearsay.reading.shapes import Phrase, Shape
from hearsay.reading.speakers import Speakers
from hearsay.reading.voices import Voice
from hearsay.records import Form, Report, Source, SourceId, SourceKind, Span, Statement

_OWN_STORY = re.compile(r"\b(?:I|we|my|our|me|us|We|My|Our)\b")
# "The Lantern could not independently verify": what only an outlet says of itself.
_VERIFYING = re.compile(
    r"(?:could|can|was|were|has|have|is|are)\b.{0,20}\b(?:not|unable|n[’']t)\b.{0,30}\b(?:verify|confirm|corroborate)\b"
    r"|\b(?:cannot|can[’']t|couldn[’']t)\b.{0,30}\b(?:verify|confirm|corroborate)\b",
    re.IGNORECASE,
)


class Heard(NamedTuple):
    """The Sources and the statements of a report, and the voices behind them with the Source each became."""

    sources: list[Source]
    statements: list[Statement]
    speakers: Speakers
    ids: Mapping[int, SourceId]

    def source_of(self, voice: Voice) -> SourceId | None:
        """The Source of a voice that speaks in the report; None of any other."""
        return self.ids.get(id(voice))


def resolve(
    outline: Outline, report: Report, statements: Sequence[Statement]
) -> tuple[list[Source], list[Statement]]:
    """The Sources of a report, in the order they first appear, and the same statements with `speaker` and `via`.

    Pure and deterministic; time is near-linear in the text. A quotation whose speaker cannot be told keeps
    `speaker` None. All that is nobody's ("it is reported") has one Source of kind unattributed, without a name.
    """
    found = heard(outline, report, statements)
    return found.sources, found.statements


def heard(outline: Outline, report: Report, statements: Sequence[Statement]) -> Heard:
    """What `resolve` gives, with the voices it rests on, for the layers that come after."""
    scene = Scene(outline, report, statements)
    speakers = Speakers(scene)
    links = Links(scene, speakers)
    cited = _cited(scene, speakers, links)
    ids = {id(voice): SourceId(f"s{number}") for number, voice in enumerate(cited, 1)}
    told, verifying = _own_stories(scene, speakers), _verifying(scene, speakers)
    sources = [_source(scene, speakers, voice, ids=ids, tells_own_story=id(voice) in told) for voice in cited]
    sources = [
        _as_outlet(source) if id(voice) in verifying else source
        for source, voice in zip(sources, cited, strict=True)
    ]
    return Heard(sources, [_filled(one, speakers, links, ids) for one in statements], speakers, ids)


def _cited(scene: Scene, speakers: Speakers, links: Links) -> list[Voice]:
    """All voices that speak, pass on, or are the group of one that does, in the order they appear."""
    cited = [speakers.of[one.id] for one in scene.order if one.id in speakers.of]
    cited += [voice for one in scene.order for voice in links.of[one.id]]
    for voice in cited:  # grows while it is read: a group may be part of a larger one
        if voice.group is not None:
            cited.append(voice.group)
    unique = {id(voice): voice for voice in cited}.values()
    return sorted(unique, key=lambda voice: voice.starts[0] if voice.starts else 0)


def _own_stories(scene: Scene, speakers: Speakers) -> set[int]:
    """The voices that speak of themselves in quoted words."""
    return {
        id(speakers.of[one.id])
        for one in scene.statements
        if one.id in speakers.of and one.form is not Form.INDIRECT
        if any(_OWN_STORY.search(piece.text) for piece in one.content)
    }


def _verifying(scene: Scene, speakers: Speakers) -> set[int]:
    """The named voices that could not verify what others say."""
    return {
        id(speakers.of[one.id])
        for one in scene.statements
        if one.id in speakers.of and one.cue and _VERIFYING.search(one.cue.text)
        if any(phrase.shape is Shape.BODY for phrase in speakers.of[one.id].phrases)
    }


def _as_outlet(source: Source) -> Source:
    """The Source as an outlet, unless more is known of it than that it is an organisation."""
    if source.kind is not SourceKind.ORGANISATION:
        return source
    return msgspec.structs.replace(source, kind=SourceKind.MEDIA)


def _source(
    scene: Scene, speakers: Speakers, voice: Voice, *, ids: dict[int, SourceId], tells_own_story: bool
) -> Source:
    return Source(
        id=ids[id(voice)],
        name=scene.report.outlet if voice is speakers.outlet and not voice.phrases else _name(scene, voice),
        kind=_kind(speakers, voice, tells_own_story=tells_own_story and voice.is_person),
        group=ids[id(voice.group)] if voice.group else None,
        mentions=_mentions(scene, voice),
    )


def _kind(speakers: Speakers, voice: Voice, *, tells_own_story: bool) -> SourceKind:
    if voice is speakers.nobody:
        return SourceKind.UNATTRIBUTED
    if voice is speakers.outlet:
        return SourceKind.OUTLET
    if not voice.phrases:
        return SourceKind.UNNAMED
    return kind_of([_as_member(phrase, voice) for phrase in voice.phrases], tells_own_story=tells_own_story)


def _as_member(phrase: Phrase, voice: Voice) -> Phrase:
    """A bare "another" with the nouns of its group."""
    if phrase.head not in BARE:
        return phrase
    return phrase._replace(head=_noun(voice) or phrase.head, roles=frozenset(voice.roles))


def _noun(voice: Voice) -> str:
    model = voice.group.phrases[0].head if voice.group and voice.group.phrases else ""
    return model or min(voice.roles - BARE, default="")


def _name(scene: Scene, voice: Voice) -> str | None:
    """The fullest name; without one, the first description; None for one who is a pronoun throughout."""
    named = [phrase for phrase in voice.phrases if phrase.is_name]
    if named:
        return _shown(scene, _fullest(named))
    if not voice.phrases:
        return None
    shown = _shown(scene, voice.phrases[0])
    noun = _noun(voice)
    return f"{shown.lower()} {noun}" if shown.lower() in BARE and noun else shown


def _shown(scene: Scene, phrase: Phrase) -> str:
    return re.sub(r"\s+", " ", scene.outline.text[phrase.shown[0] : phrase.shown[1]]).strip()


def _fullest(named: Sequence[Phrase]) -> Phrase:
    """The phrase with the fullest name among the usual ones, with the most titles of those."""
    times = Counter(one.name for one in named)
    usual = [one for one in named if times[one.name] * 4 >= max(times.values())]
    if all(one.shape is Shape.BODY for one in named):
        return max(usual, key=lambda one: (min(len(one.name), 8), times[one.name], len(one.name), -one.start))
    return max(
        usual, key=lambda one: (" " in one.name, times[one.name], one.shown[1] - one.shown[0], -one.start)
    )


def _mentions(scene: Scene, voice: Voice) -> list[Span]:
    """Where the voice is meant: as a source, and by name or description elsewhere, in order."""
    text = scene.outline.text
    spans = {(one.start, one.end) for one in (*voice.phrases, *voice.pronouns)}
    return [Span(start, end, text[start:end]) for start, end in sorted(spans) if end > start]


def _filled(statement: Statement, speakers: Speakers, links: Links, ids: dict[int, SourceId]) -> Statement:
    speaker = speakers.of.get(statement.id)
    return msgspec.structs.replace(
        statement,
        speaker=ids[id(speaker)] if speaker is not None else None,
        via=[ids[id(link)] for link in links.of[statement.id]],
    )

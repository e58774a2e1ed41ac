"""Who speaks in each statement, and through whom it came: the statements' voices as the report's Sources."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from hearsay.reading.cast import Cast, Voice
from hearsay.reading.chains import credited, is_outlet, outlets_in_chain, quoted_instead, same_outlet
from hearsay.reading.found import find_phrases
from hearsay.reading.kinds import kind_of
from hearsay.reading.outline import Outline, Range
from hearsay.reading.phrases import PRONOUNS, Phrase, Shape, read_phrase
from hearsay.reading.pronouns import candidate, choose
from hearsay.reading.wording import Wording
from hearsay.records import Form, Report, Source, SourceId, SourceKind, Span, Statement, StatementId

_OWN_STORY = re.compile(r"\b(?:I|we|my|our|me|us|We|My|Our)\b")
_RELATIVE_GAP = re.compile(r"[\s,;:–—()-]*(?:and\s+|but\s+|of\s+|to\s+|with\s+)?$")


def resolve(
    outline: Outline, report: Report, statements: Sequence[Statement]
) -> tuple[list[Source], list[Statement]]:
    """The Sources of a report, in the order they first appear, and the same statements with `speaker` and `via`.

    Pure and deterministic; time is near-linear in the text. A quotation for which no speaker can be made
    out keeps `speaker` None. Rules: docs/how-a-report-is-read.
    """
    resolution = _Resolution(outline, report, statements)
    resolution.run()
    return resolution.sources(), resolution.filled()


class _Resolution:
    """The state of resolving one report."""

    def __init__(self, outline: Outline, report: Report, statements: Sequence[Statement]) -> None:
        self.outline = outline
        self.report = report
        self.statements = statements
        self.wording = Wording(outline)
        self.source_phrases = self._read_sources()
        self.cast = Cast(frozenset(phrase.start for phrase in self.source_phrases.values()))
        self.phrases = self._all_phrases()
        self.voices = self.cast.add_all(self.phrases)
        self.speakers: dict[StatementId, Voice] = {}
        self.links: dict[StatementId, list[Voice]] = {}
        self.by_id = {statement.id: statement for statement in statements}
        self.outlet: Voice | None = None
        self.nobody: Voice | None = None
        self.asides: dict[StatementId, Voice] = {}

    def _read_sources(self) -> dict[StatementId, Phrase]:
        read: dict[StatementId, Phrase] = {}
        for statement in self.statements:
            if statement.source is not None:
                words = self.wording.between(statement.source.start, statement.source.end)
                phrase = read_phrase(words)
                if phrase is not None:
                    read[statement.id] = phrase
        return read

    def _all_phrases(self) -> list[Phrase]:
        """The phrases of sources, and those found elsewhere that none of them overlaps, in order."""
        sources = {phrase.start: phrase for phrase in self.source_phrases.values()}
        taken = sorted((phrase.start, phrase.end) for phrase in sources.values())
        others = _outside(find_phrases(self.wording), taken)
        nouns = [phrase for phrase in sources.values() if phrase.shape is not Shape.PRONOUN]
        return sorted([*nouns, *others], key=lambda phrase: phrase.start)

    def run(self) -> None:
        """Finds all speakers, then all chains."""
        order = sorted(self.statements, key=_position)
        for statement in order:
            if statement.within is None:
                self._speak(statement)
        for statement in order:
            if statement.within is not None:
                self._speak(statement)
        self._chain(order)

    def _speak(self, statement: Statement) -> None:
        voice = self._speaker(statement)
        if voice is not None:
            self.speakers[statement.id] = voice

    def _speaker(self, statement: Statement) -> Voice | None:
        phrase = self.source_phrases.get(statement.id)
        if phrase is None:
            return self._without_source(statement)
        if phrase.shape is Shape.PRONOUN:
            return self._pronoun(statement, phrase)
        if self.report.outlet and phrase.is_name and same_outlet(phrase.name, self.report.outlet):
            self.outlet = self.voices[phrase.start]
            return self.outlet
        return self._quoted_by(statement, phrase) or self.voices[phrase.start]

    def _quoted_by(self, statement: Statement, phrase: Phrase) -> Voice | None:
        """The voice that an outlet quotes, where the outlet was taken for the source."""
        start = quoted_instead(self.wording, phrase, statement)
        if start is None:
            return None
        self.asides[statement.id] = self.voices[phrase.start]
        words = self.wording.between(start, start + 1)
        if words and words[0].lower in PRONOUNS:
            pronoun = Phrase(words[0].start, words[0].end, Shape.PRONOUN, head=words[0].lower)
            return self._pronoun(statement, pronoun)
        return next((self.voices[one.start] for one in self.phrases if start <= one.start < start + 8), None)

    def _without_source(self, statement: Statement) -> Voice | None:
        """The last speaker of a bare quotation; of anything else, nobody."""
        if statement.form is Form.DIRECT and statement.cue is None:
            return self._carried(statement)
        if self.nobody is None:
            self.nobody = Voice(Phrase(0, 0, Shape.PRONOUN))
        return self.nobody

    def _carried(self, statement: Statement) -> Voice | None:
        start = _position(statement)
        last = self._last_statement(start)
        introduced = self._introduced(start)
        if introduced is not None and (last is None or _position(last) < introduced.start):
            return self.voices[introduced.start]
        if last is None:
            return None
        speaker = self.speakers.get(last.id)
        return None if speaker is None or self._names(statement, speaker) else speaker

    def _names(self, statement: Statement, voice: Voice) -> bool:
        """Whether the voice is named in the words quoted: nobody speaks so of themselves."""
        inside = {phrase.start for phrase in voice.phrases if phrase.is_name}
        return any(piece.start <= start < piece.end for piece in statement.content for start in inside)

    def _last_statement(self, start: int) -> Statement | None:
        before = [one for one in self.statements if one.id in self.speakers and _position(one) < start]
        said = [one for one in before if self.speakers[one.id] is not self.nobody and one.within is None]
        return max(said, key=_position, default=None)

    def _introduced(self, start: int) -> Phrase | None:
        """A person who is the subject of the sentence right before a bare quotation: "A teacher spoke to us."."""
        sentence = self.wording.sentence_range(max(start - 3, 0))
        if self.wording.paragraph(start) - self.wording.paragraph(sentence.start) > 1:
            return None
        found = [one for one in self.phrases if sentence.start <= one.start < min(sentence.end, start)]
        first = found[0] if found else None
        if first is None or self.wording.quotation(first.start) or not self.voices[first.start].is_person:
            return None
        return first if first.start - sentence.start < 4 else None

    def _pronoun(self, statement: Statement, phrase: Phrase) -> Voice | None:
        kind = PRONOUNS.get(phrase.head, "")
        if kind == "x":
            return self._without_source(statement)
        voice = self._first_person(statement) if kind in ("i", "w") else None
        if kind == "r":
            voice = self._relative(phrase)
        elif kind in ("m", "f", "n", "p"):
            voice = self._third_person(statement, phrase)
        if voice is None:
            voice = Voice(phrase._replace(is_plural=kind in ("p", "w"), gender=kind if kind in ("m", "f") else ""))
            self.cast.voices.append(voice)
        elif all(phrase.start != one.start for one in voice.pronouns):
            voice.take(phrase)
        return voice

    def _first_person(self, statement: Statement) -> Voice | None:
        """Inside another's words the one who speaks there; else the outlet."""
        if statement.within in self.speakers:
            return self.speakers[statement.within]
        quotation = self.wording.quotation(statement.source.start) if statement.source else None
        if quotation is None:
            return self._own_voice()
        others = [one for one in self.statements if one.id != statement.id]
        around = [one for one in others if any(_overlap(piece, quotation) for piece in one.content)]
        around = [one for one in around if not _inside(one.source, quotation)] or self._beside(others, quotation)
        return self._speaker(around[0]) if around else None

    def _beside(self, others: Sequence[Statement], quotation: Range) -> list[Statement]:
        """The statement whose source stands right behind a quotation, or the last one before it."""
        paragraph = self.wording.paragraph(quotation.start)
        outside = [one for one in others if one.source and not self.wording.quotation(one.source.start)]
        behind = [
            one
            for one in outside
            if _position(one) >= quotation.end and self.wording.paragraph(_position(one)) == paragraph
        ]
        before = [one for one in outside if _position(one) < quotation.start]
        return sorted(behind, key=_position)[:1] or sorted(before, key=_position)[-1:]

    def _own_voice(self) -> Voice:
        if self.outlet is None:
            self.outlet = Voice(Phrase(0, 0, Shape.PRONOUN))
            self.cast.voices.append(self.outlet)
        return self.outlet

    def _relative(self, phrase: Phrase) -> Voice | None:
        """The voice named right before "who", "which"."""
        near = [
            one
            for one in self.phrases
            if one.end <= phrase.start
            and phrase.start - one.end < 12
            and _RELATIVE_GAP.match(self.wording.text[one.end : phrase.start])
        ]
        if near:
            return self.voices[near[-1].start]
        sentence = self.wording.sentence_range(phrase.start)
        before = [one for one in self.phrases if sentence.start <= one.start and one.end <= phrase.start]
        fitting = [one for one in before if phrase.head != "who" or self.voices[one.start].shape is not Shape.BODY]
        return self.voices[fitting[-1].start] if fitting else None

    def _third_person(self, statement: Statement, phrase: Phrase) -> Voice | None:
        last = self._last_statement(phrase.start)
        spoke = self.speakers.get(last.id) if last else None
        mentions = [(voice, one) for voice in self.cast.voices for one in (*voice.phrases, *voice.pronouns)]
        mentions = [(voice, one) for voice, one in mentions if one.start < phrase.start and one.end > one.start]
        barred = self._barred(statement)
        mentions = [(v, o) for v, o in mentions if v is not barred]
        mentions.sort(key=lambda pair: -pair[1].start)
        candidates = [
            candidate(
                one, one.start, one.end, times=_times_before(voice, phrase.start), spoke_last=voice is spoke
            )._replace(**_traits(voice), is_own=_within_own(statement, one))
            for voice, one in mentions
        ]
        chosen = choose(self.wording, phrase.head, phrase.start, candidates)
        return mentions[chosen][0] if chosen is not None else None

    def _barred(self, statement: Statement) -> Voice | None:
        """Who cannot be meant by "he" inside quoted words: the one who speaks them."""
        parent = self.by_id.get(statement.within) if statement.within else None
        if parent is None or parent.form is not Form.DIRECT:
            return None
        return self.speakers.get(parent.id)

    def _chain(self, order: Sequence[Statement]) -> None:
        lasting: dict[int, list[Voice]] = {}
        last_in_group: dict[int, tuple[int, list[Voice]]] = {}
        agency = self._agency()
        for statement in order:
            voice = self.speakers.get(statement.id)
            links, lasts = self._own_links(statement)
            if voice is not None and not links:
                links = self._inherited(statement, voice, lasting, last_in_group)
            elif voice is not None and (lasts or statement.form is Form.DIRECT):
                lasting[id(voice)] = links
            if voice is not None and (voice.group or not voice.is_named) and links:
                last_in_group[id(voice.group or voice)] = (self.wording.paragraph(_position(statement)), links)
            self.links[statement.id] = links
        for statement in order:
            self.links[statement.id] = self._whole_chain(statement, agency)

    def _own_links(self, statement: Statement) -> tuple[list[Voice], bool]:
        taken = Range(statement.source.start, statement.source.end) if statement.source else None
        found = outlets_in_chain(self.wording, statement, self.phrases, taken)
        links = [self.voices[phrase.start] for phrase, _ in found]
        addressed = self._addressed(statement)
        if addressed is not None:
            links.insert(0, addressed)
        if statement.id in self.asides:
            links.append(self.asides[statement.id])
        speaker = self.speakers.get(statement.id)
        return _unique(link for link in links if link is not speaker), any(lasts for _, lasts in found)

    def _addressed(self, statement: Statement) -> Voice | None:
        if statement.addressee is None:
            return None
        start, end = statement.addressee.start, statement.addressee.end
        phrase = next((one for one in self.phrases if start - 4 <= one.start < end), None)
        if phrase is None:
            return None
        own = bool(self.report.outlet) and phrase.is_name and same_outlet(phrase.name, self.report.outlet or "")
        return self.voices[phrase.start] if own or is_outlet(phrase) else None

    def _inherited(
        self,
        statement: Statement,
        voice: Voice,
        lasting: dict[int, list[Voice]],
        last_in_group: dict[int, tuple[int, list[Voice]]],
    ) -> list[Voice]:
        """A conversation goes on: later quotations of the same speaker, and the next of the same group."""
        if statement.form is not Form.INDIRECT and id(voice) in lasting:
            return lasting[id(voice)]
        if voice.group is not None and id(voice.group) in last_in_group:
            paragraph, links = last_in_group[id(voice.group)]
            if self.wording.paragraph(_position(statement)) - paragraph <= 1:
                return links
        return []

    def _whole_chain(self, statement: Statement, agency: Voice | None) -> list[Voice]:
        links = list(self.links[statement.id])
        seen, parent_id = {statement.id}, statement.within
        inner = self.speakers.get(statement.id)
        while parent_id is not None and parent_id in self.by_id and parent_id not in seen:
            seen.add(parent_id)
            outer = self.speakers.get(parent_id)
            if outer is not None and outer is not inner and outer is not self.nobody:
                links.append(outer)
            links.extend(self.links[parent_id])
            inner, parent_id = outer, self.by_id[parent_id].within
        if agency is not None and agency is not self.speakers.get(statement.id):
            links.append(agency)
        return _unique(links)

    def _agency(self) -> Voice | None:
        place = credited(self.outline, self.report.outlet)
        if place is None:
            return None
        phrase = next((one for one in self.phrases if place.start <= one.start < place.end), None)
        if phrase is not None:
            return self.voices[phrase.start]
        read = read_phrase(self.wording.between(place.start, place.end))
        return self.cast.name(read) if read is not None else None

    def _cited(self) -> list[Voice]:
        """All voices that speak, pass on, or are the group of one that does, in the order they appear."""
        cited = [voice for one in self.statements if (voice := self.speakers.get(one.id)) is not None]
        cited += [voice for one in self.statements for voice in self.links[one.id]]
        cited += [voice.group for voice in cited if voice.group is not None]
        return sorted(_unique(cited), key=lambda voice: min(voice.starts, default=0))

    def sources(self) -> list[Source]:
        """The records of all cited voices."""
        self.ids = {id(voice): SourceId(f"s{at}") for at, voice in enumerate(self._cited(), 1)}
        return [self._source(voice) for voice in self._cited()]

    def _source(self, voice: Voice) -> Source:
        return Source(
            id=self.ids[id(voice)],
            name=self._shown(voice),
            kind=self._kind(voice),
            group=self.ids.get(id(voice.group)) if voice.group else None,
            mentions=self._mentions(voice),
        )

    def _kind(self, voice: Voice) -> SourceKind:
        if voice is self.nobody:
            return SourceKind.UNATTRIBUTED
        if voice is self.outlet:
            return SourceKind.OUTLET
        if not [one for one in voice.phrases if one.shape is not Shape.PRONOUN]:
            return SourceKind.UNNAMED
        phrases = [_as_member(phrase, voice) for phrase in voice.phrases]
        return kind_of(phrases, tells_own_story=voice.is_person and self._tells_own_story(voice))

    def _tells_own_story(self, voice: Voice) -> bool:
        spoken = [one for one in self.statements if self.speakers.get(one.id) is voice and one.form is not Form.INDIRECT]
        return any(_OWN_STORY.search(piece.text) for one in spoken for piece in one.content)

    def _shown(self, voice: Voice) -> str | None:
        if voice is self.outlet and not voice.phrases:
            return self.report.outlet
        named = [phrase for phrase in voice.phrases if phrase.is_name]
        if named:
            return self._slice(_fullest(named))
        nominal = next((one for one in voice.phrases if one.shape is Shape.NOMINAL), None)
        if nominal is None:
            return None
        shown = self._slice(nominal)
        return f"another {_noun_of(voice)}" if shown.lower() == "another" and _noun_of(voice) else shown

    def _slice(self, phrase: Phrase) -> str:
        return re.sub(r"\s+", " ", self.outline.text[phrase.shown[0] : phrase.shown[1]]).strip()

    def _mentions(self, voice: Voice) -> list[Span]:
        """Where the voice is meant: as a source or by name or description elsewhere, in order."""
        text = self.outline.text
        spans = {(one.start, one.end) for one in (*voice.phrases, *voice.pronouns) if one.end > one.start}
        return [Span(start, end, text[start:end]) for start, end in sorted(spans)]

    def filled(self) -> list[Statement]:
        """The statements as they came, with `speaker` and `via`."""
        return [_filled(one, self.speakers.get(one.id), self.links[one.id], self.ids) for one in self.statements]


def _filled(
    statement: Statement, speaker: Voice | None, links: Sequence[Voice], ids: dict[int, SourceId]
) -> Statement:
    via = [ids[id(link)] for link in links]
    return msgspec.structs.replace(statement, speaker=ids[id(speaker)] if speaker else None, via=via)


def _position(statement: Statement) -> int:
    """Where a statement is attributed: at its source, else its cue, else its content."""
    span = statement.source or statement.cue or (statement.content[0] if statement.content else None)
    return span.start if span else 0


def _overlap(one: Span, other: Range) -> bool:
    return one.start < other.end and other.start < one.end


def _inside(span: Span | None, around: Range) -> bool:
    return span is not None and around.start <= span.start < around.end


def _outside(phrases: Iterable[Phrase], taken: Sequence[tuple[int, int]]) -> list[Phrase]:
    """The phrases that overlap none of the ranges, which are in order."""
    kept, at = [], 0
    for phrase in phrases:
        while at < len(taken) and taken[at][1] <= phrase.start:
            at += 1
        if at == len(taken) or phrase.end <= taken[at][0]:
            kept.append(phrase)
    return kept


def _within_own(statement: Statement, phrase: Phrase) -> bool:
    return any(piece.start <= phrase.start < piece.end for piece in statement.content)


def _times_before(voice: Voice, offset: int) -> int:
    return sum(start < offset for start in voice.starts)


def _traits(voice: Voice) -> dict[str, object]:
    return {
        "gender": voice.gender,
        "is_plural": voice.is_plural,
        "is_person": voice.is_person,
        "is_collective": not voice.is_plural and (not voice.is_person or not voice.is_sure),
        "is_name": voice.is_named and voice.is_sure,
    }


def _unique(voices: Iterable[Voice]) -> list[Voice]:
    return list({id(voice): voice for voice in voices}.values())


def _as_member(phrase: Phrase, voice: Voice) -> Phrase:
    """A bare "another" with the nouns of its group."""
    return phrase._replace(head=_noun_of(voice) or phrase.head, roles=frozenset(voice.roles)) if (
        phrase.head in ("another", "other", "one", "second", "third")
    ) else phrase


def _fullest(named: Sequence[Phrase]) -> Phrase:
    """The phrase with the fullest name; of names with as many words the commonest, then the one with most titles."""
    times = Counter(one.name for one in named)
    usual = [one for one in named if times[one.name] * 4 >= max(times.values())] or named
    if all(one.shape is Shape.BODY for one in named):
        return max(usual, key=lambda one: (min(len(one.name), 8), times[one.name], len(one.name), -one.start))
    return max(
        usual, key=lambda one: (len(one.name.split()) > 1, times[one.name], one.shown[1] - one.shown[0], -one.start)
    )


def _noun_of(voice: Voice) -> str:
    model = voice.group.phrases[0].head if voice.group else ""
    return model or min(voice.roles - {"another", "other", "one", "second", "third"}, default="")

"""The chain of each statement: who passed it on, from the speaker to the outlet."""

from collections.abc import Iterable

from hearsay.reading.chains import is_outlet, outlets_in_chain
from hearsay.reading.credits import credited
from hearsay.reading.phrases import read_phrase
from hearsay.reading.scene import Scene, position
from hearsay.reading.shapes import Phrase
from hearsay.reading.speakers import Speakers
from hearsay.reading.voices import Voice
from hearsay.records import Form, Statement, StatementId


class Links:
    """The chain of each statement of one Scene, nearest the speaker first.

    It holds, in this order: whom the speaker told it to; who quotes it; the speakers of the statements
    around it, each with their own chain; the agency that the report is credited to.
    """

    def __init__(self, scene: Scene, speakers: Speakers) -> None:
        self.scene = scene
        self.speakers = speakers
        self._lasting: dict[int, list[Voice]] = {}
        self._in_group: dict[int, tuple[int, list[Voice]]] = {}
        own = {statement.id: self._first_links(statement) for statement in scene.order}
        agency = self._agency()
        self.of = {one.id: self._whole(one, own, agency) for one in scene.order}

    def _first_links(self, statement: Statement) -> list[Voice]:
        """The links of one statement by itself, or those it goes on with."""
        voice = self.speakers.of.get(statement.id)
        links, lasts = self._own(statement)
        if voice is None or voice is self.speakers.nobody:
            return links
        if not links:
            links = self._inherited(statement, voice)
        elif lasts or statement.form is Form.DIRECT:
            self._lasting[id(voice)] = links
        if links and not voice.is_named:
            paragraph = self.scene.wording.paragraph(position(statement))
            self._in_group[id(voice.group or voice)] = (paragraph, links)
        return links

    def _own(self, statement: Statement) -> tuple[list[Voice], bool]:
        found = outlets_in_chain(self.scene, statement)
        links = [self._outlet(phrase) for phrase, _ in found]
        addressed = self._addressed(statement)
        if addressed is not None:
            links.insert(0, addressed)
        if statement.id in self.speakers.quoters:
            links.append(self.speakers.quoters[statement.id])
        speaker = self.speakers.of.get(statement.id)
        return _unique(link for link in links if link is not speaker), any(lasts for _, lasts in found)

    def _addressed(self, statement: Statement) -> Voice | None:
        """The outlet that a statement was told to, if it was an outlet."""
        if statement.addressee is None:
            return None
        found = self.scene.between(statement.addressee.start - 4, statement.addressee.end)
        phrase = next(iter(found), None)
        if phrase is None or not (self.scene.is_outlet(phrase) or is_outlet(phrase)):
            return None
        return self._outlet(phrase)

    def _outlet(self, phrase: Phrase) -> Voice:
        """The voice of an outlet; "this newspaper" is the one that prints the report."""
        return self.speakers.own_voice() if phrase.determiner == "this" else self.scene.voice(phrase)

    def _inherited(self, statement: Statement, voice: Voice) -> list[Voice]:
        """A conversation goes on: in later quotations of its speaker, and in the next of the same group."""
        if statement.form is not Form.INDIRECT and id(voice) in self._lasting:
            return self._lasting[id(voice)]
        if voice.group is not None and id(voice.group) in self._in_group:
            paragraph, links = self._in_group[id(voice.group)]
            if self.scene.wording.paragraph(position(statement)) - paragraph <= 1:
                return links
        return []

    def _whole(
        self, statement: Statement, own: dict[StatementId, list[Voice]], agency: Voice | None
    ) -> list[Voice]:
        links = list(own[statement.id])
        inner = self.speakers.of.get(statement.id)
        seen, at = {statement.id}, statement.within
        while at is not None and at in own and at not in seen:
            seen.add(at)
            outer = self.speakers.of.get(at)
            if outer is not None and outer is not inner and outer is not self.speakers.nobody:
                links.append(outer)
            links.extend(own[at])
            inner, at = outer, self.scene.by_id[at].within
        if agency is not None and agency is not self.speakers.of.get(statement.id):
            links.append(agency)
        return _unique(links)

    def _agency(self) -> Voice | None:
        place = credited(self.scene.outline, self.scene.report.outlet)
        if place is None:
            return None
        phrase = next(iter(self.scene.between(place.start, place.end)), None)
        if phrase is not None:
            return self.scene.voice(phrase)
        read = read_phrase(self.scene.wording.between(place.start, place.end))
        return self.scene.cast.name(read) if read is not None else None


def _unique(voices: Iterable[Voice]) -> list[Voice]:
    return list({id(voice): voice for voice in voices}.values())

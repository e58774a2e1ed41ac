"""The mentions of a report: sources, parties and names, each once, and pronouns with whom they stand for."""

from datetime import date

import pytest

from hearsay.edtf import day_of
from hearsay.intake import from_text
from hearsay.reading.actors.joined import joined
from hearsay.reading.events.mentions import Mentions, is_pronoun
from hearsay.reading.outline import outline
from hearsay.reading.scores import LabelledSpan
from hearsay.reading.sources import Heard, heard
from hearsay.records import Form, Manner, Span, Statement, StatementId
from tests.reading.trees import at, tree

RAID = tree(
    "Ana/NNP/compound/2/person Bole/NNP/nsubj/3/person said/VBD/root/0/event rebels/NNS/nsubj/5/person "
    "fled/VBD/ccomp/3/event ././punct/3/ || She/PRP/nsubj/2/person praised/VBD/root/0/event "
    "them/PRP/obj/2/person ././punct/2/ || Tomas/NNP/nsubj/2/person watched/VBD/root/0/event ././punct/2/"
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words), words)


@pytest.fixture
def told() -> Heard:
    text = RAID.text
    statement = Statement(
        id=StatementId("s1"),
        source=span(text, "Ana Bole"),
        cue=span(text, "said"),
        content=[span(text, "rebels fled")],
        form=Form.INDIRECT,
        manner=Manner.SAYS,
        confidence=0.9,
    )
    return heard(outline(text), from_text(text), [statement])


def actors_of(mentions: Mentions) -> list[str]:
    actors, ids = joined(mentions.every, text=RAID.text)
    by_id = {actor.id: actor.name for actor in actors}
    return [by_id[one] for one in ids]


def test_a_source_is_the_actor_that_its_name_means(told: Heard) -> None:
    mentions = Mentions(told, RAID)
    actors, ids = joined(mentions.every, text=RAID.text)
    assert [source.name for source in told.sources] == ["Ana Bole"]
    [bole] = [actor for actor in actors if actor.name == "Ana Bole"]
    assert mentions.actor_of(told.sources[0].id, ids) == bole.id


def test_a_party_that_is_mentioned_again_is_one_mention(told: Heard) -> None:
    mentions = Mentions(told, RAID)
    first = mentions.party(at(RAID, "rebels"), None)
    assert mentions.party(at(RAID, "rebels"), None) == first
    assert mentions.every[first].text == "rebels"


@pytest.mark.parametrize(("pronoun", "name"), [("she", "Ana Bole"), ("them", "rebels")])
def test_a_pronoun_is_the_actor_it_stands_for(told: Heard, pronoun: str, name: str) -> None:
    mentions = Mentions(told, RAID)
    mentions.party(at(RAID, "rebels"), None)
    index = mentions.party(at(RAID, pronoun), None)
    assert actors_of(mentions)[index] == name


def tagged(word: str, label: str) -> LabelledSpan:
    return LabelledSpan(at(RAID, word), at(RAID, word) + 1, label, 0.0)


def test_names_that_do_nothing_are_actors_too(told: Heard) -> None:
    mentions = Mentions(told, RAID)
    mentions.add_names([tagged("Tomas", "person")])
    assert "Tomas" in actors_of(mentions)


@pytest.mark.parametrize("word", ["Bole", "She", "them"])
def test_pronouns_and_what_is_mentioned_already_are_no_new_names(told: Heard, word: str) -> None:
    mentions = Mentions(told, RAID)
    before = list(mentions.every)
    mentions.add_names([tagged(word, "person")])
    assert mentions.every == before


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2021-08-03", date(2021, 8, 3)),
        ("2021-08-03T10:00:00Z", date(2021, 8, 3)),
        ("2021", None),
        (None, None),
    ],
)
def test_the_day_of_publication_is_known_or_is_not(published: str | None, expected: date | None) -> None:
    assert day_of(published) == expected


def test_pronouns_are_told_from_names() -> None:
    assert is_pronoun("They")
    assert not is_pronoun("The army")


FORCES = tree(
    "The/DT/det/5 US/NNP/compound/5/organization and/CC/cc/4 Arvian/JJ/conj/2 Forces/NNPS/nsubj/6/organization "
    "help/VBP/root/0 ././punct/6/ || Troops/NNS/nsubj/2/organization fled/VBD/root/0 their/PRP$/nmod:poss/4 "
    "bombs/NNS/obj/2 ././punct/2/"
)


@pytest.mark.parametrize(
    ("words", "party", "is_it"),
    [
        ("US", "Forces", True),  # in front of the name
        ("Forces", "Forces", False),  # the name itself
        ("Troops", "Forces", False),  # elsewhere
    ],
)
def test_words_in_front_of_a_partys_name_mean_the_party(words: str, party: str, is_it: bool) -> None:
    mentions = Mentions(heard(outline(FORCES.text), from_text(FORCES.text), []), FORCES)
    number = mentions.party(at(FORCES, party), None)
    start = FORCES.starts[at(FORCES, words)]
    assert mentions._holder(start, start + len(words)) == (number if is_it else None)

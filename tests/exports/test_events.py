import pytest

from hearsay.exports import events, wording
from hearsay.exports.events import CERTAINTIES
from hearsay.records import Certainty, Manner, Span
from tests.exports import happened, sample

HE = Span(0, 2, "He")


def test_every_certainty_has_its_words():
    assert set(CERTAINTIES) == set(Certainty)
    assert all(words.startswith("told as ") for words in CERTAINTIES.values())


def test_events_are_called_by_where_they_stand_in_the_text_with_their_statement():
    told = events.told_in_order(happened.sele())
    assert [each.label for each in told] == [f"e{number}" for number in range(1, 13)]
    assert [each.event.trigger.start for each in told] == sorted(each.event.trigger.start for each in told)
    assert told[0].statement is None
    assert told[4].statement.id == "s1"


def test_an_event_in_a_statement_that_is_not_there_is_nobodys_but_the_outlets():
    made = sample.report("He fled.")
    fled = happened.event(1, Span(3, 7, "fled"), "RETREAT", Certainty.HAPPENED, statement=9)
    (told,) = events.told_in_order(happened.reading(made, events=[fled]))
    assert told.statement is None


def test_the_outlet_tells_first_and_then_each_voice_in_the_order_of_its_first_event():
    found = events.tellers(happened.sele())
    assert [(each.name, each.kind, each.is_outlet) for each in found] == [
        ("The outlet itself", None, True),
        ("Orla Finch", "military", False),
        ("Lowen League", "armed group", False),
        ("Teo Brandt", "armed group", False),
        ("Local officials", "official", False),
    ]
    assert [told.label for told in found[0].told] == ["e1", "e2", "e3", "e4", "e9", "e10", "e11"]
    assert [told.label for told in found[1].told] == ["e5", "e6"]


def by_speakers(*speakers):
    """The tellers of as many events, each in a statement of its own: by a number, or by words not resolved."""
    made = sample.report("Rain fell. " * len(speakers))
    statements, told = [], []
    for number, speaker in enumerate(speakers):
        start = 11 * number
        who = Span(start, start + 4, speaker) if isinstance(speaker, str) else None
        by = speaker if isinstance(speaker, int) else None
        statements.append(sample.statement(number, who, None, [], speaker=by))
        trigger = Span(start + 5, start + 9, "fell")
        told.append(happened.event(number, trigger, "RETREAT", Certainty.HAPPENED, statement=number))
    sources = [sample.source(1, "She", sample.SourceKind.WITNESS)]
    return events.tellers(happened.reading(made, sources, statements, events=told))


def test_statements_of_one_speaker_are_one_voice():
    assert [len(each.told) for each in by_speakers(1, "He", 1, "He", "They")] == [2, 2, 1]


def test_speakers_that_are_not_resolved_are_called_by_the_words_of_the_report():
    assert [(each.name, each.kind) for each in by_speakers("He", 9, 1)] == [
        ("He", None),
        ("Nobody named", None),
        ("She", "witness"),
    ]


def test_without_events_nobody_tells_of_any():
    assert events.tellers(sample.river()) == []


@pytest.mark.parametrize(
    ("of", "mode", "shown"), [("ASSAULT", "aerial", "Assault: aerial"), ("CONSULT", None, "Consult")]
)
def test_a_kind_is_called_in_the_words_of_plover(of, mode, shown):
    event = happened.event(1, HE, of, Certainty.HAPPENED, mode=mode)
    assert events.kind(event) == shown


def test_parties_are_called_by_their_resolved_names_and_else_by_the_words_of_the_report():
    actors = {actor.id: actor for actor in [happened.actor(1, "Tarnish army", None, "MIL")]}
    parties = [happened.participant(1, Span(0, 4, "They")), happened.participant(9, Span(9, 13, "boys"))]
    parties.append(happened.participant(1, Span(20, 32, "Tarnish Army")))
    assert events.names(parties, actors) == ["Tarnish army", "boys"]
    assert events.names_and_words(parties, actors) == ["Tarnish army (“They”)", "boys", "Tarnish army"]


def test_what_keeps_a_statement_from_being_a_plain_claim_is_told():
    sources = {source.id: source for source in [sample.source(1, "Radio", sample.SourceKind.MEDIA)]}
    plain = sample.statement(1, HE, None, [])
    hedged = sample.statement(1, HE, None, [], via=[1], manner=Manner.BELIEVES, is_denied=True)
    assert list(events.how_told(plain, sources)) == []
    assert list(events.how_told(hedged, sources)) == ["not asserted", "believes", "through Radio"]


def test_an_actor_is_counted_once_for_each_event_and_who_has_most_parts_stands_first():
    parts = events.parts_of_actors(happened.sele())
    shown = {
        part.actor.name: ([told.label for told in part.acts], [told.label for told in part.is_acted_on])
        for part in parts
    }
    assert parts[0].actor.name == "Tarnish army"
    assert shown["Tarnish army"] == (["e1", "e6", "e9", "e12"], ["e5"])
    assert shown["Lowen League"] == (["e1", "e3", "e5", "e7"], [])
    assert shown["drivers"] == ([], ["e7"])
    assert parts[-1].actor.name == "Town council of Sele"
    assert len(parts) == len(happened.sele().actors)


def test_an_actor_on_both_sides_has_one_part_in_each():
    made = sample.report("He fled.")
    he = happened.participant(1, HE)
    event = happened.event(1, Span(3, 7, "fled"), "RETREAT", Certainty.HAPPENED, [he, he], [he])
    reading = happened.reading(made, actors=[happened.actor(1, "He", None, None)], events=[event])
    (part,) = events.parts_of_actors(reading)
    assert (len(part.acts), len(part.is_acted_on)) == (1, 1)


def test_the_sources_of_the_sample_have_names():
    reading = happened.sele()
    assert wording.by_id(reading)["p5"].name is None
    assert events.actors_by_id(reading)["a1"].name == "Tarnish army"

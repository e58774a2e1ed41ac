import re

import pytest

from hearsay.records import Certainty, Span
from tests.exports import happened, sample
from tests.exports.test_terminal import joined, shown


def rows(text):
    """The lines of the table of events."""
    return (
        text.partition("What happened, who says so")[2].partition("The outlet's own voice:")[0].splitlines()
    )


def test_an_event_has_its_tag_behind_its_words_and_anything_but_happened_in_it():
    text = joined(shown(happened.sele()))
    assert "Shells hit{e2} the grain market" in text
    assert "Crowds are protesting{e4 ongoing} in front" in text
    assert "withdraw{e6 ordered} behind the canal,”]" in text
    assert "[2 that it had abducted{e7 denied} any drivers]" in text
    for certainty in Certainty:
        assert certainty is Certainty.HAPPENED or re.search(rf"{{e\d+ {certainty.value}}}", text)


def test_what_a_voice_does_not_confirm_is_marked_in_the_text_too():
    assert "arrested{e12 not asserted} two reporters]" in joined(shown(happened.sele()))


def test_a_tag_stands_before_the_bracket_that_closes_its_statement():
    made = sample.report("He said they fled.")
    pen = sample.Pen(made.text)
    told = sample.statement(1, pen.span("He"), pen.span("said"), [pen.span("they fled")])
    fled = happened.event(1, pen.span("fled"), "RETREAT", Certainty.HAPPENED, statement=1)
    assert "[1 they fled{e1}]." in shown(happened.reading(made, [], [told], events=[fled]))


@pytest.mark.parametrize("width", range(40, 130, 9))
def test_no_tag_is_broken_over_lines(width):
    text = shown(happened.sele(), width=width)
    assert len(re.findall(r"\{e\d+(?: [a-z ]+)?\}", text)) == 12


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(len, shown(happened.sele(), width=width).splitlines())) <= width


@pytest.mark.parametrize("width", [80, 120])
def test_every_event_has_its_row_by_voice_and_the_outlets_own_come_first(width):
    labels = re.findall(r"^ *(e\d+) ", "\n".join(rows(shown(happened.sele(), width=width))), re.MULTILINE)
    assert labels == ["e1", "e2", "e3", "e4", "e9", "e10", "e11", "e5", "e6", "e7", "e8", "e12"]


def test_a_row_says_what_who_to_whom_how_certain_and_who_says_so():
    text = rows(shown(happened.sele(), width=120))
    at = next(number for number, line in enumerate(text) if line.startswith(" e5"))
    first, second = (re.split(r"  +", line.strip()) for line in text[at : at + 2])
    assert first == ["e5", "Orla Finch", "Assault: firearms", "Lowen League", "happened"]
    assert second == ["military", "“attacked” with rifles", "→ Tarnish army", "95 %"]


def test_a_voice_is_named_once_and_how_it_is_told_only_where_that_changes():
    text = "\n".join(rows(shown(happened.sele(), width=120)))
    assert text.count("Orla Finch") == 1
    assert text.count("through The Sele Messenger") == 1
    assert text.count("The outlet itself") == 1


def test_how_an_event_is_told_is_said_again_where_it_differs():
    made = sample.report("He said they fled and feared they hid.")
    pen = sample.Pen(made.text)
    who = pen.span("He")
    statements = [
        sample.statement(1, who, pen.span("said"), [pen.span("they fled")]),
        sample.statement(2, who, None, [pen.span("they hid")], manner=sample.Manner.BELIEVES),
    ]
    told = [
        happened.event(n, pen.span(word), "RETREAT", Certainty.HAPPENED, statement=n)
        for n, word in ((1, "fled"), (2, "hid"))
    ]
    text = rows(shown(happened.reading(made, [], statements, events=told), width=120))
    assert sum("believes" in line for line in text) == 1


def test_where_no_party_is_named_that_is_said():
    text = rows(shown(happened.sele(), width=120))
    assert sum("nobody named" in line for line in text) == 1


def test_of_many_parties_the_first_are_named_and_the_rest_counted():
    made = sample.report("All met.")
    parties = [happened.participant(number, Span(0, 3, f"party {number}")) for number in range(1, 6)]
    met = happened.event(1, Span(4, 7, "met"), "CONSULT", Certainty.HAPPENED, parties)
    text = joined("\n".join(rows(shown(happened.reading(made, events=[met]), width=120))))
    assert "party 1, party 2, party 3, 2 more" in text


def test_how_many_events_the_outlet_tells_itself_is_said():
    text = joined(shown(happened.sele()))
    assert "12 events: 7 told by the outlet itself, 5 by 4 other voices." in text


def test_where_nobody_else_speaks_all_events_are_the_outlets():
    made = sample.report("Rain stopped the march.")
    march = happened.event(1, sample.Pen(made.text).span("march"), "PROTEST", Certainty.HAPPENED)
    text = joined(shown(happened.reading(made, events=[march])))
    assert "Nobody else speaks in this report. 1 event: 1 told by the outlet itself, none by others." in text


def test_without_events_there_is_no_table_of_them():
    text = shown(sample.river())
    assert "What happened" not in text
    assert "told by the outlet itself" not in text


def test_what_came_about_lies_ahead_is_open_or_did_not_is_told_by_colour_too():
    text = shown(happened.sele(), force_terminal=True, color_system="standard", width=120)
    for style in ("1;4m", "4;94m", "4;95m", "4;9;31m"):  # bold, bright blue, bright magenta, red and struck
        assert f"\x1b[{style}" in text


def test_what_could_steer_the_terminal_is_never_printed():
    evil = "\x1b[2J\x9b1m\u202e"
    made = sample.report(f"He{evil} fled{evil} with{evil}.")
    pen = sample.Pen(made.text)
    who = happened.participant(1, pen.span(f"He{evil}"))
    fled = happened.event(
        1,
        pen.span(f"fled{evil}"),
        "RETREAT",
        Certainty.HAPPENED,
        [who],
        [happened.participant(2, who.span)],
        weapon=pen.span(f"with{evil}"),
        statement=1,
    )
    told = sample.statement(1, pen.span(f"He{evil}"), None, [pen.span(f"fled{evil}")])
    actors = [happened.actor(1, f"He{evil}", None, None)]
    text = shown(happened.reading(made, [], [told], actors, [fled]))
    assert not set("\x1b\x9b\x07\u202e") & set(text)

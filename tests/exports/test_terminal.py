import io
import re

import pytest
from rich.console import Console

from hearsay.exports.terminal import print_reading
from hearsay.records import Form, Manner
from tests.exports import sample


def shown(reading, *, width=80, **console):
    stream = io.StringIO()
    print_reading(reading, Console(file=stream, width=width, highlight=False, **console))
    return stream.getvalue()


def joined(text):
    return " ".join(text.split())


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(width):
    console = Console(file=io.StringIO(), width=width)
    for line in shown(sample.river(), width=width).splitlines():
        assert console.measure(line).maximum <= width


@pytest.mark.parametrize("width", [80, 120])
def test_every_statement_is_marked_by_its_number_and_stands_in_the_table(width):
    text = joined(shown(sample.river(), width=width))
    for number in range(1, 19):
        assert f"[{number} " in text
    for name in (
        "Colonel Ines Draga",
        "International River Commission",
        "Nobody named",
        "ليلى حداد",
        "villagers",
    ):
        assert name in text


def test_the_second_piece_of_a_statement_has_its_number_too():
    text = joined(shown(sample.river()))
    assert "[3 “We saw two boats burning,”] said Maro Tellis" in text
    assert "[3 “Nobody came to put them out, and nobody told us whose they were.”]" in text


def test_a_nested_statement_is_bracketed_within_the_outer():
    assert "[8 that villagers had told him [9 army drones crossed the river at midnight]]." in joined(
        shown(sample.river())
    )


def test_no_line_ends_with_the_number_of_a_statement():
    for width in range(40, 90, 7):
        assert not re.search(r"\[\d+ *$", shown(sample.river(), width=width), re.MULTILINE)


def test_chain_addressee_form_manner_and_denial_are_told():
    text = joined(shown(sample.river(), width=140))
    assert "via Radio 𝓛ethe" in text
    assert "to him" in text
    assert "not asserted" in text
    for value in (*Form, *Manner):
        assert value.value in text


def test_the_outlets_own_voice_has_its_line():
    assert "The outlet's own voice: 26 % of 297 words. In 18 statements: 47 %;" in joined(
        shown(sample.river())
    )
    assert "100 % of 15 words. Nobody else speaks in this report." in joined(shown(sample.plain()))


def test_an_unread_report_says_why_and_shows_its_text():
    text = shown(sample.foreign())
    assert "Der Markt öffnete spät." in text
    assert "Not read. The report is in German (de), and Hearsay reads English only." in joined(text)
    assert "own voice" not in text


def test_where_it_goes_into_a_file_there_is_no_colour():
    assert "\x1b" not in shown(sample.river())


def test_without_colour_the_brackets_and_bold_names_stay():
    text = shown(sample.river(), force_terminal=True, no_color=True)
    assert "\x1b[1m" in text
    assert not re.search(r"\x1b\[[\d;]*3[0-7]m", text)
    assert "[10 " in text


def test_with_colour_each_manner_has_its_own():
    text = shown(sample.river(), force_terminal=True, color_system="standard", width=120)
    for colour in ("36", "35", "33", "32"):  # cyan, magenta, yellow, green
        assert re.search(rf"\x1b\[(?:\d;)?{colour}m", text)


def test_what_could_steer_the_terminal_is_never_printed():
    made = sample.report(
        "He said rain\x1b[2J\x9b1m \u202efell.", title="A\x1b]0;b\x07", outlet="\x1b[31mPost"
    )
    pen = sample.Pen(made.text)
    told = sample.statement(1, pen.span("He"), pen.span("said"), [pen.span("rain\x1b[2J\x9b1m")])
    text = shown(sample.reading(made, [], [told]))
    assert not set("\x1b\x9b\x07\u202e") & set(text)


def test_square_brackets_of_a_report_are_text():
    made = sample.report("It [bold red]rained[/] all day [sic].")
    assert "It [bold red]rained[/] all day [sic]." in shown(sample.reading(made))


def test_a_report_without_anything_known_has_no_empty_head():
    assert shown(sample.reading(sample.report("Rain."))).lstrip("\n").startswith("Rain.")


def test_sources_are_bold_and_cues_italic_and_addressees_plain():
    text = shown(sample.river(), force_terminal=True, no_color=True, width=120)
    assert "\x1b[1mColonel Ines Draga, its spokeswoman\x1b[0m" in text
    assert "\x1b[3mtold\x1b[0m Radio 𝓛ethe" in text

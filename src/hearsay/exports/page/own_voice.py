"""The layer of the outlet's own voice: what stands in no statement, and in none of its sources and cues."""

from hearsay.exports.page.layers import Layer, Piece, Switch
from hearsay.exports.segments import paragraphs, uncovered
from hearsay.exports.voices import count_words, parts
from hearsay.records import Reading

SWITCHES = (Switch("own", "The outlet's own voice", "in no statement", "7"),)


def layer(reading: Reading) -> Layer:
    """What the outlet says itself. A report that was not read has no voice, not even its own.

    A stretch without a word in it, as the comma between a quotation and its cue, is nobody's.
    """
    if reading.unread:
        return Layer()
    text = reading.report.text
    stretches = uncovered(parts(reading), paragraphs(text))
    spoken = (each for each in stretches if count_words(text[each.start : each.end]))
    return Layer(tuple(Piece(each.start, each.end, (), tint="own") for each in spoken))

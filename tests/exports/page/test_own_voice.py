from hearsay.exports.page.own_voice import layer
from tests.exports import sample


def own_words(reading):
    return [reading.report.text[piece.start : piece.end].strip() for piece in layer(reading).pieces]


def test_what_stands_in_no_statement_is_the_outlets_own_voice():
    own = own_words(sample.river())
    assert any(words.startswith("Shelling was heard on both banks") for words in own)
    assert any(words.startswith("It is important to note") for words in own)
    assert not any("boats" in words or "insisted" in words or "Radio" in words for words in own)


def test_a_comma_between_a_quotation_and_its_cue_is_nobodys_voice():
    assert all(any(letter.isalnum() for letter in words) for words in own_words(sample.river()))


def test_an_unread_report_has_no_own_voice():
    assert layer(sample.foreign()).pieces == ()

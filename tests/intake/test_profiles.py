import itertools

from hearsay.intake import profiles


def test_words_are_lower_case_and_of_two_letters_and_more() -> None:
    for language, words in profiles.LATIN_WORDS.items():
        for word in words.split():
            assert word == word.lower(), language
            assert len(word) > 1, (language, word)


def test_no_profile_names_a_word_twice() -> None:
    for profile in (profiles.LATIN_WORDS, profiles.CYRILLIC_WORDS, profiles.ARABIC_WORDS):
        for language, words in profile.items():
            assert len(words.split()) == len(set(words.split())), language


def test_every_profile_has_words_that_no_other_has() -> None:
    for profile in (profiles.LATIN_WORDS, profiles.CYRILLIC_WORDS, profiles.ARABIC_WORDS):
        for language, words in profile.items():
            others = {word for other, text in profile.items() if other != language for word in text.split()}
            assert len(set(words.split()) - others) >= 3, language


def test_script_ranges_do_not_overlap() -> None:
    ranges = sorted(profiles.SCRIPT_RANGES)
    for (_, end, _), (start, _, _) in itertools.pairwise(ranges):
        assert end < start

import pytest

from training.corpora import voice


def test_a_lexical_mark_teaches_its_words_and_an_informational_one_none():
    record = {
        "event": "e",
        "outlet": "o",
        "sentences": ["The ugly war went on."],
        "marks": [
            {"sentence": 0, "start": 4, "end": 8, "bias": "lex"},
            {"sentence": 0, "start": 0, "end": 12, "bias": "inf"},
        ],
    }
    (sentence,) = voice.basil([record])
    assert [w.text for w, is_loaded in zip(sentence.words, sentence.loaded, strict=True) if is_loaded] == [
        "ugly"
    ]


def test_words_that_people_called_biased_are_found_wherever_they_stand():
    record = {
        "text": "A witch hunt, a vile witch hunt.",
        "label": "Biased",
        "biased_words": ["witch hunt", "vile", "none"],
    }
    (sentence,) = voice.babe([record])
    named = [w.text for w, is_named in zip(sentence.words, sentence.babe_words, strict=True) if is_named]
    assert named == ["witch", "hunt", "vile", "witch", "hunt"]
    assert sentence.is_biased is True


def test_sentences_without_agreement_teach_nothing():
    assert list(voice.babe([{"text": "A war.", "label": "No agreement", "biased_words": []}])) == []


def test_a_split_is_taken_alone():
    rows = [{"split": "dev", "text": "A.", "label": "OBJ"}, {"split": "train", "text": "B.", "label": "SUBJ"}]
    assert [s.is_subjective for s in voice.checkthat(rows, "train")] == [True]


@pytest.mark.parametrize(
    ("tones", "expected"), [([2.0], 0), ([4.0], 1), ([4.0, 6.0], 2), ([2.0, 6.0], None), ([3.0], None)]
)
def test_the_strongest_tone_counts_and_a_mixed_one_teaches_nothing(tones, expected):
    record = {"text": "Bak left.", "targets": [{"polarity": tone} for tone in tones]}
    assert [s.tone for s in voice.newsmtsc([record])] == ([] if expected is None else [expected])


def test_all_sentences_of_an_event_are_kept_back_together():
    names = [f"basil/{event}/{outlet}/{at}" for event in range(40) for outlet in "ab" for at in range(3)]
    kept = {name.split("/")[1] for name in names if voice.is_kept_back(name)}
    assert 0 < len(kept) < 20
    assert all(voice.is_kept_back(name) == (name.split("/")[1] in kept) for name in names)

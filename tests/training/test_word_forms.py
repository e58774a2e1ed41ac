import pytest

from evaluation.recase import Recaser, counted
from hearsay.reading.word_forms import packed
from training import word_forms
from training.word_forms import cut_down

TEXTS = [
    "They saw the army of Tarvik. They met the army, the National Army and the army of Tarvik's mayor.",
    "He saw the army of Tarvik; she saw the army's cars, the army's tents and the army's trucks in Tarvik.",
    "Then the National Army left. Then the National Army came. It was the National Army of Tarvik.",
    "It was rare: Zulgor.",
]


def test_rare_words_are_left_out() -> None:
    forms, _ = counted(TEXTS)
    table = cut_down(forms, Recaser.learned(TEXTS))
    assert "tarvik" in table.forms
    assert "zulgor" not in table.forms


def test_a_word_with_its_mark_is_left_out_where_its_stem_tells_its_form() -> None:
    texts = ["he saw " + "the cars of the mayor's cars and " * 3 + "the cars's " * 3]
    forms, _ = counted(texts)
    cut = cut_down(forms, Recaser.learned(texts)).forms
    assert {"cars", "mayor's"} <= cut.keys()
    assert "cars's" not in cut


def test_words_beside_are_kept_where_they_change_the_form() -> None:
    texts = [
        "he saw the army and our army and the army of our army, " * 3
        + "the National Army and the National Army of the National Army"
    ]
    forms, _ = counted(texts)
    beside = cut_down(forms, Recaser.learned(texts)).beside
    assert beside["<national army"] == {"Army": 3.0}
    assert ">army and" not in beside
    assert "*name army" in beside


def test_slips_are_left_out() -> None:
    texts = ["we saw " + "the army and " * 200 + "the ARMY and"]
    forms, _ = counted(texts)
    assert forms["army"]["ARMY"] == 1
    assert cut_down(forms, Recaser.learned(texts)).forms["army"] == {"army": pytest.approx(1, abs=0.01)}


def test_endings_that_say_what_shorter_ones_say_are_left_out() -> None:
    recaser = Recaser({}, {}, {"ov": 0.9, "rov": 0.95, "arov": 0.1, "s": 0.1, "es": 0.3})
    assert set(cut_down({}, recaser).endings) == {"arov", "s", "es"}


def test_the_command_writes_the_table(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(word_forms, "TABLE", tmp_path / "table.gz")
    monkeypatch.setattr(word_forms, "mixed_case_texts", lambda: iter(TEXTS))
    word_forms.main()
    forms, _ = counted(TEXTS)
    made = (tmp_path / "table.gz").read_bytes()
    assert made == packed(cut_down(forms, Recaser.learned(TEXTS)))
    assert capsys.readouterr().out == f"{len(made)} bytes\n"

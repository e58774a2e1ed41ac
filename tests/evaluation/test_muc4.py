from functools import partial

import pytest

from evaluation import muc4
from evaluation.muc4_incidents import templates
from evaluation.muc4_keys import Filler, KeyedReport
from evaluation.recase import Recaser
from tests.evaluation.happened import Made, reads
from tests.evaluation.test_muc4_scorer import key
from tests.evaluation.test_muc4_words import HEADS

UPPER = "GUERRILLAS KILLED ANA RUIZ WITH A BOMB."
PRINTED = "Guerrillas killed Ana Ruiz with a bomb."
RULES = partial(templates, heads=HEADS)
RECASER = Recaser.learned(["We saw Ana Ruiz. Then the guerrillas killed with a bomb."])


@pytest.fixture
def keyed() -> KeyedReport:
    one = key("bombing", PerpInd=["guerrillas"], Victim=["ana ruiz"], Weapon=["bomb"])
    return KeyedReport("x", UPPER, (one._replace(effect=(Filler(("ana ruiz",), ("death",)),)),))


def reading() -> Made:
    return Made(PRINTED, guerrillas="REB").event(
        "killed", by=["Guerrillas"], to=["Ana Ruiz"], weapon="a bomb"
    )


def test_a_reading_like_its_key_scores_full_marks(keyed: KeyedReport) -> None:
    outcome = muc4.evaluate([keyed], [reading().reading()], RULES)
    found = muc4.figures(outcome)
    assert found["all"] == {"precision": 100.0, "recall": 100.0, "f1": 100.0}
    assert found["slots"]["effect"]["f1"] == 100.0
    assert found["templates"] == {"read": 1, "keys": 1}


def test_counts_of_all_reports_add_up(keyed: KeyedReport) -> None:
    outcome = muc4.evaluate([keyed, keyed], [reading().reading(), Made(PRINTED).reading()], RULES)
    assert muc4.figures(outcome)["all"]["recall"] == 50.0
    assert (outcome.templates, outcome.keys) == (1, 2)


def test_a_run_reads_reports_in_the_case_of_print(
    monkeypatch: pytest.MonkeyPatch, keyed: KeyedReport
) -> None:
    monkeypatch.setattr(muc4, "load", lambda _: [keyed])
    monkeypatch.setattr(muc4, "mixed_case_texts", list)
    monkeypatch.setattr(Recaser, "learned", lambda _: RECASER)
    result = muc4.run(reads(reading().reading()))
    assert result.figures["rules_alone"]["recall"] == 100.0
    assert result.figures["all"]["recall"] >= 75.0
    assert [len(table.rows) for table in result.tables] == [7, 6, 6]
    assert {row[0] for row in result.tables[0].rows} > {"Hearsay, rules alone (development)"}
    assert result.tables[2].rows[1][-1] == 33.6

import pytest

from evaluation import corpora
from evaluation.geneva_frames import FOLDS, NONE, OTHERWISE, ROLES, UNSURE, fold
from hearsay.reading.events.plover import TYPES


@pytest.mark.parametrize(
    ("frame", "word", "expected"),
    [
        ("Attack", "offensive", "ASSAULT"),
        ("Killing", "killed", "ASSAULT"),
        ("Killing", "Deadly", None),
        ("Arrest", "arrested", "COERCE"),
        ("Judgment_communication", "Accused", "ACCUSE"),
        ("Judgment_communication", "thanks", "SUPPORT"),
        ("Judgment_communication", "critics", NONE),
        ("Judgment_communication", "criticized", "ACCUSE"),
        ("Commitment", "threats", "THREATEN"),
        ("Commitment", "vowed", None),
        ("Communication", "talks", "CONSULT"),
        ("Communication", "indicated", NONE),
        ("Statement", "said", NONE),
        ("Statement", "denied", None),
        ("Statement", "demanded", "REQUEST"),
        ("Sign_agreement", "signing", "AGREE"),
        ("Sign_agreement", "signatory", NONE),
        ("Removing", "withdrew", "RETREAT"),
        ("Removing", "torn", NONE),
        ("Revenge", "sanctions", "SANCTION"),
        ("Terrorism", "terrorists", NONE),
        ("Manufacturing", "made", NONE),
        ("Quarreling", "dispute", None),
        ("A frame that is none", "word", NONE),
    ],
)
def test_frame_and_word_fold_into_a_type(frame: str, word: str, expected: str | None) -> None:
    assert fold(frame, word) == expected


def test_every_fold_is_a_type_or_none() -> None:
    folded = {target for folds in FOLDS.values() for target in folds.values()}
    assert folded - {None, NONE} <= set(TYPES)


def test_beginnings_are_in_lower_case() -> None:
    begins = {begin for folds in FOLDS.values() for begin in folds} - {OTHERWISE}
    assert all(begin == begin.lower() for begin in begins)


def test_roles_are_hearsays() -> None:
    assert set(ROLES.values()) == {"actor", "recipient", "weapon"}


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_every_frame_and_role_named_is_one_of_geneva() -> None:
    events = [e for record in corpora.lines_of("events/geneva/train.jsonl.gz") for e in record["events"]]
    assert set(FOLDS) | UNSURE <= {e["type"] for e in events}


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_a_good_share_of_the_types_is_met_in_training_data() -> None:
    events = [e for record in corpora.lines_of("events/geneva/train.jsonl.gz") for e in record["events"]]
    folded = {fold(e["type"], e["text"]) for e in events}
    assert len(folded - {None, NONE}) >= 11

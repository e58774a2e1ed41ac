import pytest

from evaluation.muc4_keys import KeyedReport
from evaluation.muc4_learned import Converter
from hearsay.records import Reading
from tests.evaluation.happened import Made
from tests.evaluation.test_muc4_scorer import key

NAMES = ("Ana Ruiz", "Ben Sol", "Eva Lind", "Tom Hart")


def shot(name: str) -> tuple[KeyedReport, Reading]:
    text = f"Gunmen shot {name} with a rifle."
    made = Made(text).event("shot", by=["Gunmen"], to=[name], weapon="a rifle")
    keys = (key("attack", PerpInd=["gunmen"], Victim=[name.lower()], Weapon=["rifle"]),)
    return KeyedReport(name, text.upper(), keys), made.reading()


def fought(name: str) -> tuple[KeyedReport, Reading]:
    text = f"Crowds clashed near {name}."
    return KeyedReport(name, text.upper(), ()), Made(text).event("clashed", to=[name]).reading()


@pytest.fixture(scope="module")
def converter() -> Converter:
    return Converter.learned([shot(name) for name in NAMES * 8] + [fought(name) for name in NAMES * 8])


def test_roles_are_filled_as_in_the_keys_it_learned_from(converter: Converter) -> None:
    (_, template), *more = converter.templates(shot("Kim Dorn")[1])
    assert not more
    assert template.type == "attack"
    assert [w.lower() for w in template.roles["PerpInd"]] == ["gunmen"]
    assert template.roles["Victim"] == ("Kim Dorn",)
    assert template.roles["Weapon"] == ("rifle",)


def test_what_the_keys_never_count_is_no_template(converter: Converter) -> None:
    assert converter.templates(fought("Kim Dorn")[1]) == []


def test_a_reading_without_events_has_no_templates(converter: Converter) -> None:
    assert converter.templates(Made("Nothing.").reading()) == []

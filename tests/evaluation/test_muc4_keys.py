import pytest

from evaluation.muc4_keys import ROLES, Filler, _keyed, as_report, load, printed
from evaluation.recase import Recaser

TEXT = "THE OWLS KIDNAPPED\nANA RUIZ IN ORLEC.\n\n   THE MAYOR, ANA RUIZ, WAS FREED."
RECASER = Recaser.learned(
    ["We saw Ana Ruiz, the mayor, in Orlec. Then the owls were freed; it was said that they kidnapped."]
)


def slot(*alternatives: tuple[str | None, str | None], is_optional: bool = False) -> dict[str, object]:
    return {"optional": is_optional, "alts": [{"value": v, "string": s} for v, s in alternatives], "raw": ""}


def record(**slots: list[dict[str, object]]) -> dict[str, object]:
    template = {"template": "1", "optional": False, "INCIDENT: TYPE": [slot(("KIDNAPPING", None))]}
    names = {
        name.replace("_", " ").replace(" TGT", " TGT:").replace("PERP ", "PERP: "): v
        for name, v in slots.items()
    }
    return {"docid": "X-1", "text": TEXT, "templates": [template | names]}


def test_strings_that_do_not_stand_in_the_text_are_left_out() -> None:
    found = _keyed(
        record(PERP_ORGANIZATION_ID=[slot((None, "OWLS"), (None, "NIGHT BIRDS")), slot((None, "HAWKS"))])
    )
    assert found.keys[0].roles["PerpOrg"] == (Filler(("owls",)),)


def test_a_string_may_run_over_a_line() -> None:
    found = _keyed(record(HUM_TGT_NAME=[slot((None, "KIDNAPPED ANA RUIZ"))]))
    assert found.keys[0].roles["Victim"][0].strings == ("kidnapped ana ruiz",)


def test_a_description_of_one_who_is_named_is_no_filler_of_its_own() -> None:
    found = _keyed(record(HUM_TGT_DESCRIPTION=[slot(('"MAYOR"', "ANA RUIZ")), slot((None, "MAYOR"))]))
    assert found.keys[0].roles["Described"] == (Filler(("mayor",)),)


def test_values_are_freed_of_the_marks_of_the_key() -> None:
    found = _keyed(record(HUM_TGT_NUMBER=[slot(("(PLURAL", "ANA RUIZ"), (None, "MAYOR"), is_optional=True)]))
    assert found.keys[0].number == (Filler(("ana ruiz", "mayor"), ("plural",), True),)
    assert found.keys[0].types == ("kidnapping",)


def test_a_report_is_printed_in_mixed_case_with_its_lines_joined() -> None:
    again = printed(TEXT, RECASER)
    assert again == "The owls kidnapped Ana Ruiz in Orlec.\n\n   The mayor, Ana Ruiz, was freed."
    assert len(again) == len(TEXT)
    assert as_report(_keyed(record()), RECASER).text == again


@pytest.mark.shared
@pytest.mark.usefixtures("shared")
def test_the_development_part_is_as_large_as_its_source_says() -> None:
    reports = load("dev")
    assert len(reports) == 200
    assert sum(bool(report.keys) for report in reports) == 116
    assert all(set(key.roles) == {*ROLES, "Described"} for report in reports for key in report.keys)

"""PLV pairs: the text without its marks, and where the parties stand."""

import pytest

from training.corpora.plover_pairs import pairs


def pair(marked: str):
    (found,) = pairs([{"id": "7", "marked": marked, "root": "AID"}])
    return found


@pytest.mark.parametrize(
    ("marked", "source", "target"),
    [
        ("<s>Ana</s> fed <t>Bor</t>.", "Ana", "Bor"),
        ("In rain, <t>Bor</t> was fed by <s>old Ana</s>", "old Ana", "Bor"),
        ("<s>Ana</s> fed all.", "Ana", None),
        ("All fed <t>Bor</t>.", None, "Bor"),
        ("<s>Ana</s> and <s>Ben</s> fed <t>Bor</t>", "Ana", "Bor"),
        ("<s><t>Ana</t></s> left", "Ana", "Ana"),
    ],
)
def test_marks_are_taken_out_and_kept_as_places(marked: str, source: str | None, target: str | None) -> None:
    found = pair(marked)
    assert "<" not in found.text
    assert [None if at is None else found.text[slice(*at)] for at in (found.source, found.target)] == [
        source,
        target,
    ]


def test_a_pair_has_its_type_and_a_name_of_its_own() -> None:
    assert (pair("<s>Ana</s> fed <t>Bor</t>.").type, pair("So").id) == ("AID", "plv/7")

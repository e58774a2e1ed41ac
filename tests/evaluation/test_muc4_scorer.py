from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.muc4_keys import ROLES, Filler, Key
from evaluation.muc4_scorer import (
    TYPE,
    Mapped,
    Tally,
    Template,
    added,
    best_mapping,
    distinct,
    fits,
    micro,
    normal,
    score,
)


def key(kind: str = "attack", *, is_optional: bool = False, **roles: list[str | tuple[str, ...]]) -> Key:
    fillers = {
        role: tuple(Filler((f,) if isinstance(f, str) else tuple(f)) for f in roles.get(role, []))
        for role in (*ROLES, "Described")
    }
    return Key(tuple(kind.split("/")), fillers, is_optional, ("accomplished",), (), (), (), (), ())


def read(kind: str = "attack", **roles: list[str]) -> Template:
    return Template(kind, {role: tuple(roles.get(role, ())) for role in ROLES})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The F.M.L.N.", "fmln"),
        ("a  car   bomb", "car bomb"),
        ("Anna's theatre", "annas theatre"),
        ("an", ""),
    ],
)
def test_case_marks_articles_and_spaces_do_not_count(words: str, expected: str) -> None:
    assert normal(words) == expected


def test_a_string_must_be_one_of_the_alternatives_as_a_whole() -> None:
    filler = Filler(("car bomb", "bomb"))
    assert fits("the car bomb", filler)
    assert not fits("powerful car bomb", filler)


def counts(templates: list[Template], keys: list[Key]) -> dict[str, Tally]:
    return score(templates, keys, best_mapping(templates, keys))


def test_a_template_like_its_key_is_all_right() -> None:
    found = micro(
        counts([read(Victim=["Ana Ruiz"], Weapon=["a bomb"])], [key(Victim=["ana ruiz"], Weapon=["bomb"])])
    )
    assert (found.precision, found.recall, found.f1) == (100.0, 100.0, 100.0)


def test_types_must_agree_and_then_nothing_else_is_right() -> None:
    found = counts([read("bombing", Victim=["Ana Ruiz"])], [key("attack", Victim=["ana ruiz"])])
    assert micro(found) == Tally(0, 2, 0, 2)


def test_either_of_two_types_of_a_key_will_do() -> None:
    assert counts([read("bombing")], [key("attack/bombing")])[TYPE] == Tally(1, 1, 1, 1)


def test_templates_without_keys_are_spurious_and_keys_without_templates_missing() -> None:
    assert micro(counts([read(Victim=["x"])], [])) == Tally(0, 2, 0, 0)
    assert micro(counts([], [key(Victim=["x", "y"])])) == Tally(0, 0, 0, 3)
    assert micro(counts([], [])).f1 == 0.0


def test_the_mapping_with_the_best_f1_is_taken() -> None:
    templates = [read(Victim=["x"]), read(Victim=["y"])]
    keys = [key(Victim=["y"]), key(Victim=["x"])]
    assert set(best_mapping(templates, keys)) == {(0, 1), (1, 0)}


def test_two_strings_for_one_filler_are_both_right_but_the_filler_is_found_once() -> None:
    found = counts([read(Weapon=["bomb", "car bomb"])], [key(Weapon=[("bomb", "car bomb"), "mine"])])
    assert found["Weapon"] == Tally(2, 2, 1, 2)
    assert found["Weapon"].precision == 100.0
    assert found["Weapon"].recall == 50.0


def test_what_is_optional_counts_unless_the_score_is_lenient() -> None:
    filler = Filler(("x",), (), True)
    keys = [
        key()._replace(roles={**key().roles, "Victim": (filler,)}),
        key("arson", is_optional=True, Victim=["z"]),
    ]
    templates = [read()]
    mapped = best_mapping(templates, keys)
    assert micro(score(templates, keys, mapped)) == Tally(1, 1, 1, 4)
    assert micro(score(templates, keys, mapped, is_lenient=True)) == Tally(1, 1, 1, 1)


def test_keys_that_repeat_type_and_fillers_count_once() -> None:
    assert distinct([key(Victim=["x"]), key(Victim=["x"]), key(Victim=["y"])]) == [
        key(Victim=["x"]),
        key(Victim=["y"]),
    ]


def test_counts_add_up_role_by_role() -> None:
    one = counts([read(Victim=["x"])], [key(Victim=["x"])])
    assert added(one, one)["Victim"] == Tally(2, 2, 2, 2)


names = st.lists(st.sampled_from("uvwx"), max_size=2, unique=True)
kinds = st.sampled_from(["attack", "bombing"])
some_templates = st.lists(
    st.builds(lambda k, v, w: read(k, Victim=v, Weapon=w), kinds, names, names), max_size=4
)
some_keys = st.lists(st.builds(lambda k, v, w: key(k, Victim=v, Weapon=w), kinds, names, names), max_size=4)


def every_mapping(templates: list[Template], keys: list[Key]) -> list[Mapped]:
    """All ways to give each template a key of its type, or none, no key twice."""
    choices = [[None, *(j for j, k in enumerate(keys) if t.type in k.types)] for t in templates]
    taken = [[c for c in choice if c is not None] for choice in product(*choices)]
    return [
        tuple((i, j) for i, j in enumerate(choice) if j is not None)
        for choice, used in zip(product(*choices), taken, strict=True)
        if len(used) == len(set(used))
    ]


@given(some_templates, some_keys)
def test_no_other_mapping_has_a_better_f1(templates: list[Template], keys: list[Key]) -> None:
    best = micro(counts(templates, keys)).f1
    others = [micro(score(templates, keys, mapped)).f1 for mapped in every_mapping(templates, keys)]
    assert best == pytest.approx(max(others))


@given(some_templates, some_keys)
def test_right_never_exceeds_what_there_is(templates: list[Template], keys: list[Key]) -> None:
    for tally in counts(templates, keys).values():
        assert 0 <= tally.right_predicted <= tally.predicted
        assert 0 <= tally.right_gold <= tally.gold


def test_many_templates_are_no_hardship() -> None:
    templates = [read(Victim=[str(i)]) for i in range(14)]
    keys = [key(Victim=[str(i)]) for i in range(10)]
    assert micro(counts(templates, keys)).recall == 100.0

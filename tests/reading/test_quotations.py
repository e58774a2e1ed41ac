"""Golden cases for quotations: one idea each, in texts made for the tests, and what holds for any text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import Quotation, outline
from hearsay.reading.quotations import find_quotations
from hearsay.reading.ranges import Range


def quoted(text: str) -> list[str]:
    """Each quotation with its signs, in order; what is unclosed ends in "~"."""
    return [text[q.start : q.end] + ("" if q.is_closed else "~") for q in outline(text).quotations]


def depths(text: str) -> list[tuple[str, int]]:
    """Each quotation without its signs, with its depth."""
    return [(text[q.inner_start : q.inner_end], q.depth) for q in outline(text).quotations]


def continuing(text: str) -> list[bool]:
    return [q.continues for q in outline(text).quotations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We left,” she said.", "“We left,”"),
        ('"We left," she said.', '"We left,"'),
        ("‘We left,’ she said.", "‘We left,’"),
        ("'We left,' she said.", "'We left,'"),
        ("„We left“, she said.", "„We left“"),
        ("„We left”, she said.", "„We left”"),
        ("«We left», she said.", "«We left»"),
        ("« We left », she said.", "« We left »"),
        ("»We left«, she said.", "»We left«"),
        ("»We left», she said.", "»We left»"),
        ("‹We left›, she said.", "‹We left›"),
        ("‚We left‘, she said.", "‚We left‘"),
        ("``We left,'' she said.", "``We left,''"),
        ("''We left,'' she said.", "''We left,''"),
        ("‘‘We left,’’ she said.", "‘‘We left,’’"),
        ("`We left,' she said.", "`We left,'"),
        ("＂We left,＂ she said.", "＂We left,＂"),
        ("“We left,‟ she said.", "“We left,‟"),
    ],
)
def test_signs_of_every_kind_are_paired(text: str, expected: str) -> None:
    assert quoted(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("”We left,” she said.", ["”We left,”"]),
        ("”We left,“ she said.", ["”We left,“"]),
        ("“We left,“ she said.", ["“We left,“"]),
        ('“We left," she said.', ['“We left,"']),
        ('"We left,” she said.', ['"We left,”']),
        ("’We left,’ she said.", ["’We left,’"]),
        ("‘We left,' she said.", ["‘We left,'"]),
        ("‘We left,‘ she said.", ["‘We left,‘"]),
        ("”We left,” she said. ”They stayed.”", ["”We left,”", "”They stayed.”"]),
        ("The ”army” and the ”rebels” left.", ["”army”", "”rebels”"]),
        ("” … we left,” she said.", ["” … we left,”"]),
    ],
)
def test_signs_that_look_the_wrong_way_are_read_by_what_stands_around_them(
    text: str, expected: list[str]
) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('he said:"Go home."Then he left.', ['"Go home."']),
        ("he said:“Go home.”Then he left.", ["“Go home.”"]),
        ("“We left,”she said.“Nobody stayed.”", ["“We left,”", "“Nobody stayed.”"]),
        ("He said (“go”) and “so-called”-type things.", ["“go”", "“so-called”"]),
        ('He left ", she said, " and came back.', ['", she said, "']),
        ('"We left", she said,"and came back."', ['"We left"', '"and came back."']),
        ("“Hello, ”he said.", ["“Hello, ”"]),
        ('" We left " , she said.', ['" We left "']),
        ("“ We left ” , she said.", ["“ We left ”"]),
        ("pro-“unity”/anti-“war” groups", ["“unity”", "“war”"]),
        ('"...and then we left," she said.', ['"...and then we left,"']),
        ("“But I—” she broke off.", ["“But I—”"]),
        ("““We left,” she said.", ["“We left,”"]),
    ],
)
def test_signs_may_touch_letters_or_stand_apart(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They don't know, and we can’t tell.",
        "It was James' house and the soldiers' homes.",
        "It was James’ house and the soldiers’ homes.",
        "In the '90s and the ’80s they played rock 'n' roll and rock ’n’ roll.",
        "Go get 'em, they said; 'tis late, and ’twas ever so.",
        "The class of '09 met the class of ’12.",
        "He was 6'2\" tall, she 5' 4\", the door 6’2” high.",
        "The gun fires 12\" shells from 40' away.",
        "It lies at 34°31'12\" N.",
        "Nothin' doin' in the talks.",
        "The two governments' and armies' statements.",
        "no signs at all",
        "",
    ],
)
def test_apostrophes_and_measures_are_no_quotations(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'The soldiers' homes burned,' she said.", ["'The soldiers' homes burned,'"]),
        ("‘The soldiers’ homes burned,’ she said.", ["‘The soldiers’ homes burned,’"]),
        ("'We can't go,' she said.", ["'We can't go,'"]),
        ("They are 'fighters' and 'heroes' there.", ["'fighters'", "'heroes'"]),
        ("The ‘fighters’ of one side are the ‘rebels’ of the other.", ["‘fighters’", "‘rebels’"]),
        ("Minister: 'We hold the town'", ["'We hold the town'"]),
        ("the ’90s were ‘good’ years", ["‘good’"]),
        ('He has a 12" gun, "a big one", he said.', ['"a big one"']),
        ('"It is a 12" gun," he said.', ['"It is a 12" gun,"']),
        ('"He is 6\'2" tall," she said.', ['"He is 6\'2" tall,"']),
        ('"It fell in 2012" was all he said.', ['"It fell in 2012"']),
        ("the 'round' table", ["'round'"]),
    ],
)
def test_single_signs_are_told_from_apostrophes_beside_them(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He said ‘don’t go’ to us,” she said.", [("He said ‘don’t go’ to us,", 0), ("don’t go", 1)]),
        ("\"'Go,' he said.\"", [("'Go,' he said.", 0), ("Go,", 1)]),
        ("“‘Go,’ he said.”", [("‘Go,’ he said.", 0), ("Go,", 1)]),
        ("‘On “the soldiers’ homes” then’", [("On “the soldiers’ homes” then", 0), ("the soldiers’ homes", 1)]),
        ('"They said "leave now" and we left."', [('They said "leave now" and we left.', 0), ("leave now", 1)]),
        ("«It was “a „great‟ day”»", [("It was “a „great‟ day”", 0), ("a „great‟ day", 1), ("great", 2)]),
        ("''They say, 'Go,''' she said.", [("They say, 'Go,'", 0), ("Go,", 1)]),
        ("“A ‘b “c ‘d’” ’ e”", [("A ‘b “c ‘d’” ’ e", 0), ("b “c ‘d’” ", 1), ("c ‘d’", 2), ("d", 3)]),
    ],
)  # fmt: skip
def test_quotations_within_quotations_have_their_depth(text: str, expected: list[tuple[str, int]]) -> None:
    assert depths(text) == expected


@pytest.mark.parametrize("dash", ["–", "—", "-", "―", "--"])
@pytest.mark.parametrize(("before", "after"), [("“", "”"), ('"', '"'), ("«", "»"), ("„", "“")])
def test_dashes_around_the_cue_leave_two_quotations(dash: str, before: str, after: str) -> None:
    first, second = f"{before}We left at night{after}", f"{before}Nobody came back.{after}"
    for space in (" ", "  ", "\u00a0"):
        assert quoted(f"{first}, {dash}{space}she said. {dash}{space}{second}") == [first, second]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We left, she said.", ["“We left, she said.~"]),
        ("She said: “We left.\n\nThe army came.", ["“We left.~"]),
        ("“We left, she said. “They stayed.”", ["“We left, she said.~", "“They stayed.”"]),
        ('"We left, she said. "They stayed."', ['"We left, she said.~', '"They stayed."']),
        ("We left,” she said. “They stayed.”", ["“They stayed.”"]),
        ("We left” and they stayed.", []),
        ("“He said ‘go away.” Then he left.", ["“He said ‘go away.”", "‘go away.~"]),
        ("“He said 'go away.” Then he left.", ["“He said 'go away.”"]),
        ("«He said “go away» and left.", ["«He said “go away»", "“go away~"]),
        ("She said: 'We left.", ["'We left.~"]),
        ("The 'army left.", []),
        ("“”", []),
        ("“ ” and \"\" and ''", []),
        ("“", []),
        ("They left.”", []),
        ("One “two\n\nthree “four” five", ["“two~", "“four”"]),
    ],
)
def test_lost_signs_cost_one_paragraph_at_most(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_over_paragraphs_opens_each_and_closes_in_the_last() -> None:
    text = "“We left.\n\n“They stayed.\n\n“Nobody came,” she said.\n\n“Why?” he asked."
    assert quoted(text) == ["“We left.~", "“They stayed.~", "“Nobody came,”", "“Why?”"]
    assert continuing(text) == [False, True, True, False]


@pytest.mark.parametrize("sign", ["“", '"', "«", "''", "‘", "'", "„", "``"])
def test_paragraphs_continue_with_signs_of_every_kind(sign: str) -> None:
    text = f"{sign}We left.\n\n{sign}They stayed.\n\nThe army came."
    assert continuing(text) == [False, True]


def test_a_paragraph_may_continue_without_an_opening_sign() -> None:
    text = "“We left.\n\nThey stayed,” she said. “Nobody came.”"
    found = outline(text).quotations
    assert quoted(text) == ["“We left.~", "They stayed,”", "“Nobody came.”"]
    assert [(q.continues, q.opening) for q in found] == [(False, "“"), (True, ""), (False, "“")]


def test_only_the_paragraph_right_after_continues() -> None:
    assert continuing("“We left.\n\nThe army came.\n\n“They stayed.”") == [False, False]


def test_another_kind_of_sign_does_not_continue() -> None:
    assert continuing('"We left.\n\n“They stayed.”') == [False, False]
    assert continuing("“We left.\n\n«They stayed.»") == [False, False]


def test_an_inner_quotation_continues_with_the_outer() -> None:
    text = "“She said: ‘We left.\n\n“‘They stayed.’ Nobody came.”"
    assert depths(text) == [
        ("She said: ‘We left.", 0),
        ("We left.", 1),
        ("‘They stayed.’ Nobody came.", 0),
        ("They stayed.", 1),
    ]
    assert continuing(text) == [False, False, True, True]


def test_an_unclosed_first_quotation_holds_inner_ones_if_the_next_paragraph_goes_on() -> None:
    goes_on = "“They call it “peace” here.\n\n“We do not.”"
    assert quoted(goes_on) == ["“They call it “peace” here.~", "“peace”", "“We do not.”"]
    ends = "“They call it “peace” here.\n\nThe army left."
    assert quoted(ends) == ["“They call it~", "“peace”"]


def test_signs_after_a_bullet_or_dots_open_a_paragraph() -> None:
    assert continuing("– “We left.\n\n– “They stayed.") == [False, True]
    assert continuing("“We left.\n\n… “They stayed.") == [False, True]


def test_block_quotations_are_quotations() -> None:
    text = "She wrote:\n\n> We left at “night”\n> when they stayed.\n\n> Nobody came.\n\nAll left."
    found = outline(text).quotations
    assert [text[q.inner_start : q.inner_end] for q in found] == [
        "We left at “night”\n> when they stayed.",
        "night",
        "Nobody came.",
    ]
    assert [(q.depth, q.is_closed, q.continues, q.opening) for q in found] == [
        (0, True, False, ">"),
        (1, True, False, "“"),
        (0, True, True, ">"),
    ]


def test_inner_offsets_leave_out_the_signs() -> None:
    assert outline("He said: ``Go.''").quotations == (Quotation(9, 16, 11, 14, 0, True, False, "``"),)


def test_an_unclosed_quotation_has_no_closing_sign() -> None:
    assert outline("He said: “Go. ").quotations == (Quotation(9, 13, 10, 13, 0, False, False, "“"),)


def test_quotations_are_found_in_the_paragraphs_that_are_given() -> None:
    text = "“One” two “three”"
    assert [text[q.start : q.end] for q in find_quotations(text, [Range(5, 17)])] == ["“three”"]
    assert find_quotations(text, []) == ()


def test_each_side_is_read_alike() -> None:
    first = "“The North’s ‘army’ left,” said the North. The South said: “They lost."
    second = first.replace("North", "x").replace("South", "North").replace("x", "South")
    spans = [[(q.start, q.end, q.depth) for q in outline(text).quotations] for text in (first, second)]
    assert spans[0] == spans[1]


SIGNS = "“”„‟\"'‘’‚‛«»‹›`´＂"
texts = st.text() | st.text(alphabet=SIGNS + "ab Z.,!?:;…–-()>1\n", max_size=60)


@given(texts)
def test_quotations_of_any_text_are_in_bounds_and_properly_nested(text: str) -> None:
    found = outline(text)
    ends: list[int] = []
    for quotation in found.quotations:
        start, end, inner_start, inner_end, depth, *_ = quotation
        assert 0 <= start <= inner_start < inner_end <= end <= len(text)
        while ends and ends[-1] <= start:
            ends.pop()
        assert depth == len(ends)
        assert all(end <= outer for outer in ends)
        ends.append(end)


@given(texts)
def test_quotations_of_any_text_stay_within_a_paragraph_and_in_order(text: str) -> None:
    found = outline(text)
    starts = [q.start for q in found.quotations]
    assert starts == sorted(starts)
    for quotation in found.quotations:
        assert any(p.start <= quotation.start and quotation.end <= p.end for p in found.paragraphs)


@given(texts)
def test_signs_stand_where_a_quotation_of_any_text_says(text: str) -> None:
    for quotation in outline(text).quotations:
        if quotation.opening != ">":
            assert text[quotation.start : quotation.inner_start] == quotation.opening
        assert quotation.is_closed or quotation.inner_end == quotation.end
        assert not text[quotation.inner_start : quotation.inner_end].isspace()


@given(texts)
def test_a_paragraph_reads_the_same_wherever_it_stands(text: str) -> None:
    paragraph = " ".join(text.split())
    before = "One “lost sign. Two ‘lost signs.\n\nThe army left.\n\n"
    alone = outline(paragraph).quotations
    behind = [q for q in outline(before + paragraph).quotations if q.start >= len(before)]
    assert [(q.start - len(before), q.end - len(before), q.depth) for q in behind] == [
        (q.start, q.end, q.depth) for q in alone
    ]


@pytest.mark.parametrize(
    "letters", ["“", "”", '"', "' ", " ‘", "«", "“‘", "“ ", "> ", "“a\n\n", '1" ', "s’ a"]
)
def test_time_is_linear_in_a_text_of_the_worst_letters(letters: str) -> None:
    text = (letters * 100_000)[:100_000]
    start = time.process_time()
    outline(text)
    assert time.process_time() - start < 8.0  # takes half a second; a quadratic machine takes minutes


def test_time_is_linear_in_the_depth_of_a_text() -> None:
    start = time.process_time()
    found = outline("“" * 50_000 + "a" + " " * 900_000 + "”" * 50_000)
    assert found.quotations[-1].depth == 49_999
    assert time.process_time() - start < 8.0

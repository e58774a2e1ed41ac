"""Whole briefs of small archives, one for each thing that a brief must get right, as a colleague would read them."""

import re
import textwrap

import pytest

from hearsay.exports.brief import markdown
from hearsay.exports.brief.composing import brief
from hearsay.records import Certainty, Level, Manner, SourceKind
from tests.exports.dispatches import Line, as_one, dispatch

ARMY, FRONT = "The Arvenian army", "The Korvan Front"


def body(*cases) -> str:
    """The brief between its facts and its notes, each sentence on one line, without the numbers of its notes."""
    written = markdown.write(brief(cases, title="x", asked={}))
    told = written[written.index("\n## ") :].partition("\n## Words that this rests on")[0]
    unwrapped = re.sub(r"\n +(?![- ])", " ", told)
    unwrapped = re.sub(r"(?<=[^\n*])\n(?=[^\n\-#*| ])", " ", unwrapped)
    return re.sub(r"\[\^\d+\]", "", unwrapped).strip()


def expected(text: str) -> str:
    return textwrap.dedent(text).strip()


def test_what_one_outlet_tells_alone() -> None:
    assert body(as_one(dispatch(Line()))) == expected(
        """
        ## Told by one source

        ### Sele, Upper Valley, Albania: 12 May 2031

        #### Shelling

        Told of by Radio Varn alone.

        - Radio Varn (13 May) writes: “The Arvenian army shelled farmers in Sele on 2031-05-12.”

        *Said to have done it*

        - The Arvenian army, according to Radio Varn.
        """
    )


def test_what_several_tell_with_numbers_that_agree() -> None:
    case = as_one(
        dispatch(Line(speaker="Mayor Brandt", killed="at least 9 people", low=9), id="r1"),
        dispatch(
            Line(speaker="Doctor Brez", kind=SourceKind.EXPERT, killed="at least nine people", low=9),
            id="r2",
            outlet="The Post",
            published="2031-05-14",
        ),
    )
    assert body(case) == expected(
        """
        ## Told by several, independently

        ### Sele, Upper Valley, Albania: 12 May 2031

        #### Shelling

        Told of in 2 reports from 2 outlets, each independent of the others.

        - Mayor Brandt said that the Arvenian army shelled farmers in Sele on 2031-05-12, killing at least 9 people (official, Radio Varn, 13 May).
        - Doctor Brez said that the Arvenian army shelled farmers in Sele on 2031-05-12, killing at least nine people (expert, The Post, 14 May).

        *Said to have done it*

        - The Arvenian army, according to Mayor Brandt and Doctor Brez.

        *How many*

        - People killed: at least 9, according to Mayor Brandt (Radio Varn, 13 May) and Doctor Brez (The Post, 14 May).
        """
    )


def test_what_one_side_tells_and_the_other_denies() -> None:
    case = as_one(
        dispatch(Line(speaker="Mayor Brandt"), id="r1"),
        dispatch(
            Line(speaker="Colonel Draga", kind=SourceKind.MILITARY, denies=True),
            id="r2",
            outlet="The Post",
            published="2031-05-14",
        ),
    )
    assert body(case) == expected(
        """
        ## Told by one source

        ### Sele, Upper Valley, Albania: 12 May 2031

        #### Shelling (disputed: whether it happened)

        Told of in 2 reports from 2 outlets, all of which rest on one source.

        *Say so*

        - Mayor Brandt said that the Arvenian army shelled farmers in Sele on 2031-05-12 (official, Radio Varn, 13 May).

        *Deny it, or do not confirm it*

        - Colonel Draga denied that the Arvenian army shelled farmers in Sele on 2031-05-12 (military, The Post, 14 May).

        *Said to have done it*

        - The Arvenian army, according to Mayor Brandt.
        """
    )


def test_who_is_blamed_by_each_side_with_numbers_that_cannot_both_be_right() -> None:
    case = as_one(
        dispatch(
            Line(ARMY, speaker="Mayor Brandt", killed="more than 40 civilians", low=41, group="civilians"),
            id="r1",
        ),
        dispatch(
            Line(FRONT, speaker="Colonel Draga", killed="7 civilians", low=7, high=7, group="civilians"),
            id="r2",
            outlet="The Post",
        ),
    )
    told = body(case)
    assert "#### Shelling (disputed: who did it and how many)" in told
    assert told[told.index("*Said") :] == expected(
        """
        *Said to have done it*

        - The Arvenian army, according to Mayor Brandt.
        - The Korvan Front, according to Colonel Draga.

        *How many*

        - Civilians killed: from 7 to more than 40.
          - 7, according to Colonel Draga (The Post, 13 May).
          - More than 40, according to Mayor Brandt (Radio Varn, 13 May).
        """
    )


def test_a_reprint_is_no_second_account() -> None:
    line = Line(speaker="Mayor Brandt")
    case = as_one(
        dispatch(line, id="r1"),
        dispatch(line, id="r2", outlet="The Post", published="2031-05-14"),
        dispatch(line, id="r3", outlet="The Orlec Mail", published="2031-05-15"),
    )
    told = body(case)
    assert told.startswith("## Told by one source")
    assert "Told of in 3 reports from 3 outlets, all of which rest on one source." in told
    assert told.count("Mayor Brandt said that") == 1
    assert "(official, Radio Varn, 13 May; also carried by The Post and The Orlec Mail)" in told


def test_how_a_toll_moved_over_days() -> None:
    def day(number: int, killed: int):
        line = Line(speaker="The rescue service", killed=f"{killed} people", low=killed, high=killed)
        return dispatch(line, id=f"r{number}", published=f"2031-05-{number}")

    told = body(as_one(day(13, 9), day(14, 14), day(16, 21)))
    assert "Told of by Radio Varn alone, in 3 reports." in told
    assert told.endswith(
        "- People killed: 9 (13 May), then 14 (14 May), then 21 (16 May), only according to the rescue service "
        "(Radio Varn, 16 May)."
    )


def test_what_all_who_tell_of_it_deny() -> None:
    case = as_one(dispatch(Line(speaker="Colonel Draga", denies=True, killed="9 people", low=9, high=9)))
    assert body(case) == expected(
        """
        ## Denied by all who tell of it

        ### Sele, Upper Valley, Albania: 12 May 2031

        #### Shelling

        Told of only as something that did not happen.

        *Deny it, or do not confirm it*

        - Colonel Draga denied that the Arvenian army shelled farmers in Sele on 2031-05-12, killing 9 people (official, Radio Varn, 13 May).

        *How many*

        - People killed: 9, only according to Colonel Draga (Radio Varn, 13 May).
        """
    )


def test_what_has_neither_place_nor_day() -> None:
    told = body(as_one(dispatch(Line(place=None, day=None), published=None)))
    assert "### Place not told: day not told" in told
    assert "- Radio Varn (undated) writes: “The Arvenian army shelled farmers.”" in told


def test_a_protest_is_called_one_and_its_marchers_are_no_party() -> None:
    told = body(as_one(dispatch(Line("farmers", "marched for", "bread", type="PROTEST", mode="demo"))))
    assert "#### Demonstration" in told
    assert "*Said to have done it*" not in told


def test_a_fear_is_quoted_and_never_told_as_said() -> None:
    told = body(as_one(dispatch(Line(speaker="Doctor Brez", manner=Manner.BELIEVES, killed="90", low=90))))
    assert "Doctor Brez said that" not in told.replace("“Doctor Brez said that", "")
    assert (
        "- People killed: at least 90 (as a belief), only according to Doctor Brez (Radio Varn, 13 May)."
        in told
    )


def test_what_the_outlet_tells_as_not_having_happened_is_on_the_side_of_those_who_deny() -> None:
    case = as_one(
        dispatch(Line(speaker="Mayor Brandt"), id="r1"),
        dispatch(Line(certainty=Certainty.DENIED), id="r2", outlet="The Post"),
    )
    told = body(case)
    assert (
        told.index("*Say so*")
        < told.index("Mayor Brandt said")
        < told.index("*Deny it, or do not confirm it*")
    )
    assert told.index("*Deny it, or do not confirm it*") < told.index("- The Post (13 May) writes:")


@pytest.mark.parametrize(
    ("level", "day", "heading"),
    [
        (Level.TOWN, "2031-05-12", "### Sele, Upper Valley, Albania: 12 May 2031"),
        (Level.PROVINCE, "2031-05", "### Sele, Upper Valley, Albania: May 2031"),
        (Level.COUNTRY, "2031", "### Sele: 2031"),
        (Level.TOWN, "2031-05-12/2031-05-14", "### Sele, Upper Valley, Albania: 12 to 14 May 2031"),
        (Level.TOWN, "2031-05-12~", "### Sele, Upper Valley, Albania: about 12 May 2031"),
        (Level.TOWN, "../2031-05-12", "### Sele, Upper Valley, Albania: until 12 May 2031"),
    ],
)
def test_place_and_time_are_as_precise_as_they_are_told(level, day, heading) -> None:
    assert heading in body(as_one(dispatch(Line(level=level, day=day))))


def test_incidents_of_one_place_and_day_stand_under_one_heading() -> None:
    told = body(
        as_one(dispatch(Line(), id="r1")),
        as_one(
            dispatch(Line(FRONT, "held", "the garrison", type="COERCE", mode="arrest"), id="r2", outlet="B")
        ),
    )
    assert told.count("### Sele, Upper Valley, Albania: 12 May 2031") == 1
    assert "#### Shelling" in told
    assert "#### Arrests" in told


@pytest.mark.parametrize("first", [ARMY, FRONT])
def test_the_same_words_are_used_of_every_party(first) -> None:
    other = FRONT if first == ARMY else ARMY
    told = body(
        as_one(
            dispatch(Line(first, speaker="A spokesman"), id="r1"),
            dispatch(Line(other, speaker="A spokeswoman"), id="r2", outlet="B"),
        )
    )
    swapped = body(
        as_one(
            dispatch(Line(other, speaker="A spokesman"), id="r1"),
            dispatch(Line(first, speaker="A spokeswoman"), id="r2", outlet="B"),
        )
    )

    def neutral(text: str, one: str, another: str) -> list[str]:
        lower = text.replace(f"the {one[4:]}", f"The {one[4:]}").replace(
            f"the {another[4:]}", f"The {another[4:]}"
        )
        return sorted(lower.replace(one, "1").replace(another, "2").splitlines())

    assert neutral(told, first, other) == neutral(swapped, other, first)

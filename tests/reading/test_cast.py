"""Golden cases for which names, roles and descriptions mean the same voice."""

import pytest

from tests.reading.attributed import read


class TestNames:
    def test_a_surname_is_the_one_named_in_full_before(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>Haidari</s2> <c2>added</c2> <t2>that it would stay so</t2>."
        )
        assert found.same(1, 2)
        assert found.name(2) == "Karim Haidari"

    def test_a_surname_is_the_one_named_in_full_later(self) -> None:
        found = read(
            "<s1>Haidari</s1> <c1>denies</c1> <t1>the charge</t1>\n\n"
            "<s2>Colonel Karim Haidari</s2> <c2>said</c2> <t2>he had not been there</t2>."
        )
        assert found.same(1, 2)
        assert found.name(1) == "Colonel Karim Haidari"

    def test_an_honorific_and_a_surname_are_the_one_named_in_full(self) -> None:
        found = read(
            "<s1>Omid Noori, a doctor,</s1> <c1>said</c1> <t1>the clinic was full</t1>. "
            "<s2>Mr Noori</s2> <c2>said</c2> <t2>beds had run out</t2>."
        )
        assert found.same(1, 2)
        assert found.name(1) == "Omid Noori"
        assert found.kind(2) == "expert"

    def test_two_of_one_surname_are_two(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>Maryam Haidari</s2> <c2>said</c2> <t2>it was open</t2>."
        )
        assert not found.same(1, 2)

    def test_mr_and_mrs_of_one_surname_are_two(self) -> None:
        found = read(
            "<s1>Mr Bak</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>Mrs Bak</s2> <c2>said</c2> <t2>it was open</t2>."
        )
        assert not found.same(1, 2)

    def test_initials_agree_with_the_name_they_shorten(self) -> None:
        found = read(
            "<s1>Paul D. Orban</s1> <c1>said</c1> <t1>it was over</t1>. "
            "<s2>P. Orban</s2> <c2>said</c2> <t2>it was not</t2>."
        )
        assert found.same(1, 2)

    def test_a_first_name_alone_is_the_one_named_in_full(self) -> None:
        found = read(
            "<s1>Maryam Haidari</s1> <c1>said</c1> <t1>“we ran”</t1>. "
            "<t2>“Nobody helped,”</t2> <s2>Maryam</s2> <c2>said</c2>."
        )
        assert found.same(1, 2)

    def test_an_article_before_an_arabic_name_makes_no_other(self) -> None:
        found = read(
            "<s1>Sami al-Hadid</s1> <c1>said</c1> <t1>it was over</t1>. "
            "<s2>Hadid</s2> <c2>said</c2> <t2>it was late</t2>."
        )
        assert found.same(1, 2)

    def test_initials_of_a_body_are_the_body(self) -> None:
        found = read(
            "<s1>The International Committee of the Red Cross</s1> <c1>said</c1> <t1>it had no access</t1>. "
            "<s2>The ICRC</s2> <c2>asked</c2> <t2>for a pause</t2>."
        )
        assert found.same(1, 2)
        assert found.name(2) == "International Committee of the Red Cross"

    def test_initials_of_a_body_that_is_not_listed_are_the_body(self) -> None:
        found = read(
            "<s1>The Valley Relief Movement</s1> <c1>said</c1> <t1>it had no access</t1>. "
            "<s2>The VRM</s2> <c2>asked</c2> <t2>for a pause</t2>."
        )
        assert found.same(1, 2)

    def test_a_place_is_a_person_where_someone_has_that_name(self) -> None:
        found = read(
            "<s1>Valeria Paris</s1> <c1>said</c1> <t1>she left</t1>. "
            "<s2>Paris</s2> <c2>said</c2> <t2>nobody followed</t2>."
        )
        assert found.same(1, 2)

    def test_the_most_spoken_of_has_the_bare_surname(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>. Karim Haidari left at dawn "
            "with his brother Omid Haidari. <s2>Haidari</s2> <c2>said</c2> <t2>it would stay closed</t2>."
        )
        assert found.same(1, 2)

    def test_mentions_are_all_the_spans_that_mean_the_voice(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>. Haidari is a farmer. "
            "<s2>He</s2> <c2>said</c2> <t2>it would stay so</t2>."
        )
        assert found.mentions(1) == ["Karim Haidari", "Haidari", "He"]


class TestRoles:
    @pytest.mark.parametrize(
        ("title", "bare"),
        [("General", "The general"), ("Minister", "The minister"), ("Governor", "The governor")],
    )
    def test_a_bare_role_is_its_holder_named_before(self, title: str, bare: str) -> None:
        found = read(
            f"<s1>{title} Karim Haidari</s1> <c1>said</c1> <t1>talks would go on</t1>. "
            f"<s2>{bare}</s2> <c2>said</c2> <t2>there was time</t2>."
        )
        assert found.same(1, 2)

    def test_a_bare_role_is_its_holder_named_a_paragraph_later(self) -> None:
        found = read(
            "<s1>The Borduran general</s1> <c1>said</c1> <t1>the pass would hold</t1>.\n\n"
            "In the evening <s2>Army General Haidari</s2> <c2>warned</c2> <t2>of losses</t2>."
        )
        assert found.same(1, 2)
        assert found.name(1) == "Army General Haidari"

    def test_a_role_of_another_country_is_another(self) -> None:
        found = read(
            "<s1>Norwegian General Lars Bak</s1> <c1>said</c1> <t1>the pass would hold</t1>. "
            "<s2>The Kenyan general</s2> <c2>said</c2> <t2>it would not</t2>."
        )
        assert not found.same(1, 2)

    def test_a_minister_of_something_else_is_another(self) -> None:
        found = read(
            "<s1>Defence Minister Ana Bak</s1> <c1>said</c1> <t1>the pass would hold</t1>. "
            "<s2>The foreign minister</s2> <c2>said</c2> <t2>it would not</t2>. "
            "<s3>The defence minister</s3> <c3>said</c3> <t3>it would</t3>."
        )
        assert not found.same(1, 2)
        assert found.same(1, 3)

    def test_the_officer_may_be_a_colonel(self) -> None:
        found = read(
            "<s1>Colonel Karim Haidari</s1> <c1>said</c1> <t1>the pass would hold</t1>. "
            "<s2>The officer</s2> <c2>said</c2> <t2>there was time</t2>."
        )
        assert found.same(1, 2)

    def test_the_group_is_the_body_named_before(self) -> None:
        found = read(
            "<s1>Human Rights Watch</s1> <c1>said</c1> <t1>it had counted</t1>. "
            "<s2>The group</s2> <c2>said</c2> <t2>it would publish</t2>."
        )
        assert found.same(1, 2)

    def test_the_ministry_is_the_ministry_named_before(self) -> None:
        found = read(
            "<s1>The Ministry of Health</s1> <c1>said</c1> <t1>it had counted</t1>. "
            "<s2>The ministry</s2> <c2>said</c2> <t2>it would publish</t2>."
        )
        assert found.same(1, 2)

    def test_an_apposition_gives_the_name(self) -> None:
        found = read(
            "<s1>A spokesman for the Foreign Ministry, Karim Haidari,</s1> <c1>said</c1> <t1>no</t1>."
        )
        assert (found.name(1), found.kind(1)) == ("Karim Haidari", "official")

    def test_an_apposition_behind_a_name_gives_the_kind_to_every_mention(self) -> None:
        found = read(
            "Ana Bak, a professor of history, came late. <s1>Bak</s1> <c1>said</c1> <t1>it was over</t1>."
        )
        assert found.kind(1) == "expert"

    def test_the_governor_is_the_source_of_the_governors_statement(self) -> None:
        found = read(
            "<s1>Governor Ana Bak</s1> <c1>came</c1> <t1>late</t1>. "
            "<s2>The governor's statement</s2> <c2>said</c2> <t2>the road was closed</t2>."
        )
        assert found.same(1, 2)

    def test_a_statement_from_a_body_is_the_bodys(self) -> None:
        found = read("<s1>A statement from the Health Ministry</s1> <c1>said</c1> <t1>it was over</t1>.")
        assert (found.name(1), found.kind(1)) == ("Health Ministry", "official")

    def test_a_report_of_nobody_is_the_source_itself(self) -> None:
        found = read("<s1>The report</s1> <c1>found</c1> <t1>no fault</t1>.")
        assert (found.name(1), found.kind(1)) == ("report", "unnamed")

    def test_his_lawyer_is_not_him(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>nothing</t1>. "
            "<s2>His lawyer</s2> <c2>said</c2> <t2>he was ill</t2>."
        )
        assert not found.same(1, 2)
        assert found.kind(2) == "expert"


class TestGroups:
    def test_a_resident_is_one_of_the_residents_and_not_they(self) -> None:
        found = read(
            "<s1>Residents of Sundar</s1> <c1>complain</c1> <t1>that prices rise</t1>.\n\n"
            "<t2>“There is no bread,”</t2> <s2>a local resident</s2> <c2>said</c2>."
        )
        assert not found.same(1, 2)
        assert found.group(2) == "Residents of Sundar"
        assert (found.kind(1), found.kind(2)) == ("civilian", "witness")

    def test_another_is_a_different_member_of_the_same_group(self) -> None:
        found = read(
            "<s1>Residents of Sundar</s1> <c1>complain</c1> <t1>that prices rise</t1>.\n\n"
            "<t2>“There is no bread,”</t2> <s2>a local resident</s2> <c2>said</c2>.\n\n"
            "<t3>“There is no water,”</t3> <c3>complained</c3> <s3>another</s3>."
        )
        assert len({found.statements[n].speaker for n in (1, 2, 3)}) == 3
        assert found.group(2) == found.group(3) == "Residents of Sundar"
        assert (found.name(3), found.kind(3)) == ("another resident", "witness")

    @pytest.mark.parametrize("further", ["another resident", "a second resident", "the other resident"])
    def test_a_further_one_is_never_the_first(self, further: str) -> None:
        found = read(
            "<t1>“There is no bread,”</t1> <s1>one resident</s1> <c1>said</c1>. "
            f"<t2>“There is no water,”</t2> <s2>{further}</s2> <c2>said</c2>."
        )
        assert not found.same(1, 2)
        assert found.kind(2) == "witness"

    def test_without_a_group_in_the_text_none_is_made_up(self) -> None:
        found = read(
            "<t1>“There is no bread,”</t1> <s1>a farmer</s1> <c1>said</c1>. "
            "<t2>“There is no water,”</t2> <c2>complained</c2> <s2>another</s2>."
        )
        assert not found.same(1, 2)
        assert found.group(2) is None
        assert found.kind(2) == "witness"

    def test_one_of_the_villagers_is_a_member(self) -> None:
        found = read(
            "<s1>Villagers</s1> <c1>said</c1> <t1>the well was dry</t1>. "
            "<s2>One of the villagers</s2> <c2>said</c2> <t2>it had been dry for a year</t2>."
        )
        assert not found.same(1, 2)
        assert found.group(2) == "Villagers"

    def test_the_same_group_again_is_one_source(self) -> None:
        found = read(
            "<s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>The officials</s2> <c2>said</c2> <t2>it would stay closed</t2>."
        )
        assert found.same(1, 2)

    def test_officials_of_two_countries_are_two_sources(self) -> None:
        found = read(
            "<s1>Kenyan officials</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>Norwegian officials</s2> <c2>said</c2> <t2>it was open</t2>."
        )
        assert not found.same(1, 2)

    def test_a_source_and_another_source_are_two_and_the_source_is_the_last(self) -> None:
        found = read(
            "<s1>A source</s1> <c1>said</c1> <t1>talks had begun</t1>. "
            "<s2>Another source</s2> <c2>said</c2> <t2>they had not</t2>. "
            "<s3>The source</s3> <c3>said</c3> <t3>nobody had come</t3>."
        )
        assert not found.same(1, 2)
        assert found.same(2, 3)
        assert found.kind(1) == found.kind(2) == "unnamed"

    def test_a_named_speaker_is_never_inherited_by_another(self) -> None:
        found = read(
            "<t1>“There is no bread,”</t1> <s1>Ana Bak, a resident,</s1> <c1>said</c1>. "
            "<t2>“There is no water,”</t2> <s2>another resident</s2> <c2>said</c2>."
        )
        assert not found.same(1, 2)


class TestContext:
    def test_what_stands_before_a_name_between_commas_tells_who_it_is(self) -> None:
        found = read("The agency came. Its director, <s1>Ana Bak</s1>, <c1>said</c1> <t1>it was late</t1>.")
        assert (found.name(1), found.kind(1)) == ("Ana Bak", "organisation")

    def test_what_stands_behind_a_name_between_commas_tells_who_it_is(self) -> None:
        found = read("<s1>Ana Bak</s1>, a police officer, <c1>said</c1> <t1>it was late</t1>.")
        assert (found.name(1), found.kind(1)) == ("Ana Bak", "military")

    @pytest.mark.parametrize("opening", ["According to the army", "In the army", "After he met the general"])
    def test_a_circumstance_before_a_name_tells_nothing_of_it(self, opening: str) -> None:
        found = read(f"{opening}, <s1>Ana Bak</s1> <c1>said</c1> <t1>it was late</t1>.")
        assert found.kind(1) == "civilian"

    def test_his_spokesman_is_not_its_spokesman(self) -> None:
        found = read(
            "<s1>Its spokesman, Ivan Bak,</s1> <c1>said</c1> <t1>no</t1>. "
            "<s2>His spokesman</s2> <c2>said</c2> <t2>so too</t2>."
        )
        assert not found.same(1, 2)

    def test_an_office_of_someone_else_is_another_office(self) -> None:
        found = read(
            "<s1>The Sundar Press Office</s1> <c1>said</c1> <t1>no</t1>. "
            "<s2>The president's office</s2> <c2>said</c2> <t2>so too</t2>."
        )
        assert not found.same(1, 2)

    def test_a_nickname_is_part_of_the_name(self) -> None:
        found = read("<s1>Colonel Stefan “Ghost” Moor</s1> <c1>said</c1> <t1>no</t1>.")
        assert found.name(1) == "Colonel Stefan “Ghost” Moor"
        assert found.kind(1) == "military"

    def test_the_council_is_the_council_named_before(self) -> None:
        found = read(
            "<s1>The Northern Council</s1> <c1>said</c1> <t1>no</t1>. <s2>The Council</s2> <c2>said</c2> <t2>so</t2>."
        )
        assert found.same(1, 2)

    def test_an_agency_that_no_list_names_is_media_by_what_it_is_called(self) -> None:
        found = read("<s1>The general</s1> <c1>told</c1> <a1>state news agency Bortas</a1> <t1>no</t1>.")
        assert found.via(1) == ["Bortas"]

    def test_this_newspaper_is_the_outlet(self) -> None:
        found = read(
            "<s1>The general</s1> <c1>told</c1> <a1>this newspaper</a1> <t1>no</t1>.",
            outlet="The Sundar Times",
        )
        assert found.via(1) == ["The Sundar Times"]

    def test_an_official_of_a_country_is_none_of_the_officials_of_nowhere(self) -> None:
        found = read(
            "<s1>Officials</s1> <c1>said</c1> <t1>no</t1>. <s2>A Kenyan official</s2> <c2>said</c2> <t2>so</t2>."
        )
        assert found.group(2) is None

    def test_a_third_shows_what_it_is_a_third_of(self) -> None:
        found = read(
            "<s1>One quarryman</s1> <c1>said</c1> <t1>no</t1>. <s2>A third</s2> <c2>said</c2> <t2>so</t2>."
        )
        assert found.name(2) == "third quarryman"
        assert found.kind(2) == "witness"

"""Golden cases for who speaks: one rule a test, in texts of our own, parties exchanged where it matters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.sources import resolve
from hearsay.records import Form, Manner, Report, Span, Statement, StatementId
from tests.reading.attributed import read, unresolved


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


class TestPronouns:
    def test_he_is_the_one_who_spoke_last(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>. "
            "<s2>He</s2> <c2>said</c2> <t2>it would stay so</t2>."
        )
        assert found.same(1, 2)

    @pytest.mark.parametrize(("pronoun", "number"), [("She", 1), ("He", 2)])
    def test_gender_agrees_with_titles(self, pronoun: str, number: int) -> None:
        found = read(
            "<s1>Mrs Bak</s1> <c1>said</c1> <t1>it was over</t1>. "
            "<s2>Mr Noori</s2> <c2>said</c2> <t2>it was not</t2>. "
            f"<s3>{pronoun}</s3> <c3>said</c3> <t3>more would come</t3>."
        )
        assert found.same(number, 3)

    def test_it_is_a_body_and_no_person(self) -> None:
        found = read(
            "<s1>The Red Crescent</s1> <c1>said</c1> <t1>it was over</t1> and thanked Karim Haidari. "
            "<s2>It</s2> <c2>said</c2> <t2>more would come</t2>."
        )
        assert found.same(1, 2)

    def test_they_are_a_group_before_a_person(self) -> None:
        found = read(
            "<s1>Residents</s1> <c1>said</c1> <t1>the well was dry</t1>. Karim Haidari came. "
            "<s2>They</s2> <c2>said</c2> <t2>nobody had told them</t2>."
        )
        assert found.same(1, 2)

    def test_they_may_be_one_person_where_there_is_no_group(self) -> None:
        found = read(
            "<s1>Kim Haidari</s1> <c1>said</c1> <t1>the well was dry</t1>. "
            "<s2>They</s2> <c2>said</c2> <t2>nobody had come</t2>."
        )
        assert found.same(1, 2)

    def test_one_who_is_named_only_inside_the_quotation_never_speaks_it(self) -> None:
        found = read(
            "<s1>Ana Bak</s1> <c1>came</c1> <t1>late</t1>.\n\n"
            "<t2>“Leyla Noori was brave,”</t2> <s2>she</s2> <c2>said</c2>."
        )
        assert found.same(1, 2)

    def test_she_without_anyone_before_is_left_without_a_name(self) -> None:
        found = read("<t1>“Leyla Noori was brave,”</t1> <s1>she</s1> <c1>said</c1>.")
        assert (found.name(1), found.kind(1)) == (None, "unnamed")

    @pytest.mark.parametrize("pronoun", ["who", "which", "that"])
    def test_a_relative_is_the_noun_before_it(self, pronoun: str) -> None:
        found = read(
            f"The monitoring group, <s1>{pronoun}</s1> <c1>said</c1> <t1>it had counted ten</t1>, left."
        )
        assert found.name(1) == "monitoring group"
        assert found.kind(1) == "organisation"

    def test_who_behind_a_name_is_that_person(self) -> None:
        found = read(
            "Mayor Ana Bak met Karim Haidari, <s1>who</s1> <c1>said</c1> <t1>the road was closed</t1>."
        )
        assert found.name(1) == "Karim Haidari"

    def test_i_within_anothers_words_is_that_speaker(self) -> None:
        found = read(
            "<t1>“<s2>I</s2> <c2>told</c2> them <t2>the road was closed</t2>,”</t1> "
            "<s1>Karim Haidari</s1> <c1>said</c1>."
        )
        assert found.same(1, 2)

    def test_he_within_anothers_quoted_words_is_someone_else(self) -> None:
        found = read(
            "Omid Noori is ill. <s1>Karim Haidari</s1> <c1>said</c1>: "
            "<t1>“<s2>He</s2> <c2>told</c2> us <t2>that he was well</t2>.”</t1>"
        )
        assert found.name(2) == "Omid Noori"

    def test_he_within_reported_words_is_most_often_the_speaker(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>that <s2>he</s2> <c2>had warned</c2> <t2>of losses</t2></t1>."
        )
        assert found.same(1, 2)

    def test_we_outside_quotations_is_the_outlet(self) -> None:
        found = read("<s1>We</s1> <c1>reported</c1> <t1>that the road was closed</t1>.", outlet="The Lamp")
        assert (found.name(1), found.kind(1)) == ("The Lamp", "outlet")

    def test_an_outlet_that_nothing_names_has_no_name(self) -> None:
        found = read("<s1>We</s1> <c1>reported</c1> <t1>that the road was closed</t1>.")
        assert (found.name(1), found.kind(1)) == (None, "outlet")

    def test_the_outlet_that_names_itself_is_the_outlet(self) -> None:
        found = read(
            "<s1>The Valley Times</s1> <c1>has learned</c1> <t1>that talks began</t1>.", outlet="Valley Times"
        )
        assert found.kind(1) == "outlet"

    def test_the_same_name_of_another_outlet_is_media(self) -> None:
        found = read(
            "<s1>The Valley Times</s1> <c1>has learned</c1> <t1>that talks began</t1>.", outlet="The Lamp"
        )
        assert found.kind(1) == "media"

    def test_who_in_capitals_is_the_health_organisation(self) -> None:
        found = read("<s1>WHO</s1> <c1>said</c1> <t1>the clinic was full</t1>.")
        assert found.kind(1) == "international body"


class TestNobody:
    @pytest.mark.parametrize("cue", ["It is reported that", "Reportedly", "It is believed that"])
    def test_what_nobody_is_named_for_is_unattributed(self, cue: str) -> None:
        found = read(f"<c1>{cue}</c1> <t1>the bridge fell</t1>. Karim Haidari came.")
        assert (found.name(1), found.kind(1)) == (None, "unattributed")

    def test_all_unattributed_statements_share_one_source(self) -> None:
        found = read("<c1>It is said that</c1> <t1>it fell</t1>. <c2>Allegedly</c2> <t2>it burned</t2>.")
        assert found.same(1, 2)
        assert [source.kind.value for source in found.sources] == ["unattributed"]

    def test_empty_there_is_nobody(self) -> None:
        found = read("<s1>There</s1> <c1>is talk that</c1> <t1>the bridge fell</t1>.")
        assert found.kind(1) == "unattributed"


class TestBareQuotations:
    def test_the_last_speaker_goes_on(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>.\n\n"
            "<t2>“Nobody may pass until spring.”</t2>"
        )
        assert found.same(1, 2)

    def test_a_person_brought_in_right_before_speaks(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>.\n\n"
            "A teacher spoke to us in the camp.\n\n<t2>“They took the men.”</t2>"
        )
        assert found.name(2) == "teacher"
        assert found.kind(2) == "witness"

    def test_the_last_speaker_does_not_speak_of_himself_by_name(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>.\n\n"
            "<t2>“Karim Haidari is a liar and will stay one.”</t2>"
        )
        assert found.speaker(2) is None

    def test_without_any_speaker_before_there_is_none(self) -> None:
        found = read("<t1>“Nobody may pass until spring.”</t1> The valley lay quiet.")
        assert found.speaker(1) is None
        assert found.sources == []

    def test_nobody_does_not_go_on_speaking(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>no</t1>. <c2>It is reported that</c2> <t2>it fell</t2>.\n\n"
            "<t3>“Nobody may pass until spring.”</t3>"
        )
        assert found.same(1, 3)


class TestTheWhole:
    def test_statements_come_back_in_their_order_with_nothing_else_changed(self) -> None:
        text, before = unresolved(
            "<t1>“No,”</t1> <s1>Ana Bak</s1> <c1>told</c1> <a1>the Lamp</a1>. <c2>Reportedly</c2> <t2>it fell</t2>."
        )
        _, after = resolve(outline(text), Report(id="r", text=text), before)
        bare = [(s.id, s.source, s.cue, s.content, s.addressee, s.within, s.confidence) for s in after]
        assert bare == [
            (s.id, s.source, s.cue, s.content, s.addressee, s.within, s.confidence) for s in before
        ]

    def test_only_cited_voices_become_sources(self) -> None:
        found = read("Ana Bak met Omid Noori. <s1>Karim Haidari</s1> <c1>said</c1> <t1>no</t1>.")
        assert [source.name for source in found.sources] == ["Karim Haidari"]

    def test_no_statements_no_sources(self) -> None:
        assert resolve(outline("Ana Bak came."), Report(id="r", text="Ana Bak came."), []) == ([], [])

    def test_the_same_report_gives_the_same_answer(self) -> None:
        marked = "<s1>Officials</s1> <c1>told</c1> <a1>Reuters</a1> <t1>no</t1>. <s2>They</s2> <c2>said</c2> <t2>so</t2>."
        assert read(marked) == read(marked)

    def test_exchanging_the_parties_exchanges_nothing_else(self) -> None:
        marked = (
            "<s1>{0} officials</s1> <c1>accused</c1> {1} troops <t1>of looting</t1>. "
            "<s2>{1} General Lars Bak</s2> <c2>denied</c2> <t2>it</t2>. <s3>The general</s3> <c3>said</c3> <t3>no</t3>."
        )
        one, other = (read(marked.format(*pair)) for pair in (("Kenyan", "Somali"), ("Somali", "Kenyan")))
        assert [source.kind for source in one.sources] == [source.kind for source in other.sources]
        assert one.same(2, 3)
        assert other.same(2, 3)

    @given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=12))
    def test_any_text_with_any_spans_resolves_without_an_exception(
        self, text: str, pairs: list[tuple[int, int]]
    ) -> None:
        spans = [_span(text, *pair) for pair in pairs]
        statements = [
            Statement(
                id=StatementId(f"q{at}"),
                source=span if at % 3 else None,
                cue=spans[at - 1] if at % 2 else None,
                content=[spans[-1 - at]],
                form=list(Form)[at % 3],
                manner=Manner.SAYS,
                within=StatementId(f"q{at // 2}") if at % 4 == 1 else None,
                addressee=span if at % 5 == 2 else None,
                confidence=0.5,
            )
            for at, span in enumerate(spans)
        ]
        sources, filled = resolve(outline(text), Report(id="r", text=text), statements)
        ids = {source.id for source in sources}
        assert {one.speaker for one in filled} <= ids | {None}
        assert all(link in ids for one in filled for link in one.via)
        assert all(source.group is None or source.group in ids for source in sources)
        assert all(text[m.start : m.end] == m.text for source in sources for m in source.mentions)


def _span(text: str, one: int, other: int) -> Span:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    return Span(start, end, text[start:end])


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

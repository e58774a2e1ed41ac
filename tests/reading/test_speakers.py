"""Golden cases for pronouns, for what nobody says, and for quotations without a speaker."""

import pytest

from tests.reading.attributed import read


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

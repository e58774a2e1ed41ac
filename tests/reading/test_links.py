"""Golden cases for the chain from a speaker to the outlet."""

import pytest

from tests.reading.attributed import read

REGION = "<s1>Residents of Sundar</s1> <c1>complain</c1> <t1>that prices rise</t1>.\n\n"


class TestOutletsNamed:
    @pytest.mark.parametrize(
        "marked",
        [
            "<s1>Karim Haidari</s1> <c1>told</c1> <a1>the BBC</a1> <t1>the road was closed</t1>.",
            "<s1>Karim Haidari</s1> <c1>told</c1> the BBC <t1>the road was closed</t1>.",
            "In an interview with the BBC, <s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>.",
            "Speaking to the BBC, <s1>Karim Haidari</s1> <c1>said</c1> <t1>the road was closed</t1>.",
            "<t1>The road was closed</t1>, <s1>Karim Haidari</s1> <c1>was quoted by the BBC as saying</c1>.",
            "<s1>Karim Haidari</s1> <c1>wrote</c1> in the BBC <t1>that the road was closed</t1>.",
            "<s1>Karim Haidari</s1> <c1>said</c1> in comments to the BBC <t1>that the road was closed</t1>.",
            "<t1>The road was closed</t1>, <s1>Karim Haidari</s1> <c1>said</c1>, as reported by the BBC.",
        ],
    )
    def test_an_outlet_spoken_to_or_quoting_is_a_link(self, marked: str) -> None:
        found = read(marked)
        assert found.name(1) == "Karim Haidari"
        assert found.via(1) == ["BBC"]

    def test_the_reports_own_outlet_is_a_link_too(self) -> None:
        found = read("<s1>A resident</s1> <c1>told</c1> <a1>the BBC</a1> <t1>“we left”</t1>.", outlet="BBC")
        assert found.via(1) == ["BBC"]

    def test_an_outlet_that_no_list_names_is_a_link_to_itself(self) -> None:
        found = read(
            "<s1>A resident</s1> <c1>told</c1> <a1>Borealis</a1> <t1>“we left”</t1>.", outlet="Borealis"
        )
        assert found.via(1) == ["Borealis"]

    def test_an_outlet_known_by_its_name_alone_is_a_link(self) -> None:
        found = read("<s1>A resident</s1> <c1>told</c1> <a1>the Sundar Times</a1> <t1>“we left”</t1>.")
        assert found.via(1) == ["Sundar Times"]

    @pytest.mark.parametrize(
        "hearer",
        [
            "reporters",
            "a news conference",
            "a press briefing",
            "parliament",
            "Washington",
            "the court",
            "his brother",
        ],
    )
    def test_hearers_who_are_no_outlet_are_no_link(self, hearer: str) -> None:
        found = read(f"<s1>Karim Haidari</s1> <c1>told</c1> <a1>{hearer}</a1> <t1>the road was closed</t1>.")
        assert found.via(1) == []

    def test_an_outlet_inside_the_words_said_is_no_link(self) -> None:
        found = read("<s1>Karim Haidari</s1> <c1>said</c1> <t1>that nobody told the BBC anything</t1>.")
        assert found.via(1) == []

    def test_an_outlet_that_speaks_is_no_link_to_itself(self) -> None:
        found = read("<c1>According to</c1> <s1>Reuters</s1>, <t1>the road was closed</t1>.")
        assert (found.kind(1), found.via(1)) == ("media", [])

    def test_state_media_without_a_name_are_a_link(self) -> None:
        found = read(
            "<s1>The minister</s1> <c1>told</c1> <a1>state television</a1> <t1>the road was closed</t1>."
        )
        assert found.via(1) == ["state television"]


class TestOutletsTakenForTheSource:
    def test_whom_an_outlet_quotes_speaks_through_it(self) -> None:
        found = read(
            "<s1>State media</s1> <c1>quoted the ministry as saying</c1> <t1>the road was closed</t1>."
        )
        assert found.name(1) == "ministry"
        assert found.via(1) == ["State media"]

    def test_whom_an_outlet_cites_speaks_through_it(self) -> None:
        found = read("<t1>The road was closed</t1>, <c1>according to</c1> <s1>AFP</s1>, citing officials.")
        assert found.name(1) == "officials"
        assert found.via(1) == ["AFP"]

    def test_he_whom_an_outlet_quotes_is_the_one_before(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>denied</c1> <t1>the charge</t1>. "
            "<s2>Reuters</s2> <c2>quoted him as saying</c2> <t2>it was a lie</t2>."
        )
        assert found.same(1, 2)
        assert found.via(2) == ["Reuters"]

    def test_whom_a_person_quotes_as_saying_it_speaks_through_them(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>denied</c1> <t1>the charge</t1>. <s2>Omid Noori</s2> <c2>said</c2> <t2>so too</t2>. "
            "<t3>“It was a lie,”</t3> <s3>Noori</s3> <c3>quoted</c3> him as saying."
        )
        assert found.same(1, 3)
        assert found.via(3) == ["Omid Noori"]

    @pytest.mark.parametrize(
        "source",
        [
            "Residents quoted by the BBC",
            "Two residents who spoke to the BBC",
            "Residents interviewed by the BBC",
            "A resident reached by the BBC",
        ],
    )
    def test_an_outlet_that_a_source_spoke_to_is_a_link(self, source: str) -> None:
        found = read(f"<s1>{source}</s1> <c1>said</c1> <t1>the road was closed</t1>.")
        assert found.via(1) == ["BBC"]

    def test_whom_a_source_works_for_is_no_link(self) -> None:
        assert read("<s1>A reporter of the BBC</s1> <c1>said</c1> <t1>the road was closed</t1>.").via(1) == []


class TestStatementsWithin:
    def test_the_outer_speaker_is_a_link(self) -> None:
        found = read(
            "<s1>The ministry</s1> <c1>said</c1> <t1><s2>villagers</s2> <c2>had told</c2> its officers "
            "<t2>the shelling began at dawn</t2></t1>."
        )
        assert found.via(1) == []
        assert found.via(2) == ["ministry"]

    def test_the_chain_runs_from_the_inside_out(self) -> None:
        found = read(
            "<s1>The ministry</s1> <c1>told</c1> <a1>Reuters</a1> <t1><s2>villagers</s2> <c2>had said</c2> "
            "<t2>the shelling began at dawn</t2></t1>."
        )
        assert found.via(1) == ["Reuters"]
        assert found.via(2) == ["ministry", "Reuters"]

    def test_a_speaker_is_no_link_to_himself(self) -> None:
        found = read(
            "<s1>Karim Haidari</s1> <c1>said</c1> <t1>that <s2>he</s2> <c2>had warned</c2> <t2>of losses</t2></t1>."
        )
        assert found.via(2) == []

    def test_nobody_is_no_link(self) -> None:
        found = read(
            "<c1>Reportedly</c1> <t1><s2>villagers</s2> <c2>said</c2> <t2>it began at dawn</t2></t1>."
        )
        assert found.via(2) == []


class TestConversations:
    def test_an_interview_goes_on_in_later_quotations(self) -> None:
        found = read(
            "In an interview with the BBC, <s1>General Haidari</s1> <c1>warned</c1> <t1>of losses</t1>.\n\n"
            "<s2>The army</s2> <c2>said</c2> <t2>it was ready</t2>.\n\n<t3>“We will hold,”</t3> <s3>the general</s3> "
            "<c3>said</c3>."
        )
        assert found.via(2) == []
        assert found.via(3) == ["BBC"]

    def test_what_was_said_before_the_interview_is_named_stays_without_it(self) -> None:
        found = read(
            "<s1>General Haidari</s1> <c1>said</c1> <t1>the pass would hold</t1>.\n\n"
            "In an interview with the BBC, <s2>Haidari</s2> <c2>warned</c2> <t2>of losses</t2>."
        )
        assert found.via(1) == []

    def test_reported_speech_without_quotation_does_not_inherit(self) -> None:
        found = read(
            "<t1>“We will hold,”</t1> <s1>General Haidari</s1> <c1>told</c1> <a1>the BBC</a1>.\n\n"
            "<s2>Haidari</s2> <c2>ordered</c2> <t2>a retreat</t2>."
        )
        assert found.via(2) == []

    def test_another_of_the_group_inherits_the_link_but_not_the_identity(self) -> None:
        found = read(
            f"{REGION}<t2>“No bread,”</t2> <s2>a local resident</s2> <c2>told</c2> <a2>the BBC</a2>.\n\n"
            "<t3>“No water,”</t3> <c3>complained</c3> <s3>another</s3>."
        )
        assert found.via(3) == ["BBC"]
        assert not found.same(2, 3)

    def test_another_far_below_does_not_inherit(self) -> None:
        found = read(
            f"{REGION}<t2>“No bread,”</t2> <s2>a local resident</s2> <c2>told</c2> <a2>the BBC</a2>.\n\n"
            "The market closed.\n\nThe shops closed.\n\nThe school closed.\n\n"
            "<t3>“No water,”</t3> <c3>complained</c3> <s3>another</s3>."
        )
        assert found.via(3) == []


class TestAgencies:
    @pytest.mark.parametrize(
        "marked",
        [
            "SUNDAR (Reuters) - <s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>.",
            "Road closed\n\nSUNDAR, May 3 (Reuters) – <s1>Officials</s1> <c1>said</c1> <t1>it was closed</t1>.",
            "<s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>.\n\nReuters",
            "<s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>. – Reuters",
            "<s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>. (Reuters)",
        ],
    )
    def test_an_agency_credited_at_head_or_foot_is_the_last_link(self, marked: str) -> None:
        assert read(marked).via(1) == ["Reuters"]
        assert read(marked, outlet="The Lamp").via(1) == ["Reuters"]

    def test_the_agencys_own_report_has_no_such_link(self) -> None:
        marked = "SUNDAR (Reuters) - <s1>Officials</s1> <c1>said</c1> <t1>the road was closed</t1>."
        assert read(marked, outlet="Reuters").via(1) == []

    def test_whoever_stands_in_the_brackets_of_a_dateline_sent_the_report(self) -> None:
        found = read("SUNDAR (Orbe) - <s1>Officials</s1> <c1>said</c1> <t1>Orbe had been told</t1>.")
        assert found.via(1) == ["Orbe"]

    def test_an_agency_credited_comes_after_the_outlet_told(self) -> None:
        found = read(
            "SUNDAR (AFP) - <s1>Officials</s1> <c1>told</c1> <a1>the BBC</a1> <t1>it was closed</t1>."
        )
        assert found.via(1) == ["BBC", "AFP"]

    def test_a_name_in_brackets_in_running_text_is_no_credit(self) -> None:
        found = read(
            "<s1>Officials</s1> <c1>said</c1> <t1>two agencies (Reuters and others) had left</t1>. It ended."
        )
        assert found.via(1) == []

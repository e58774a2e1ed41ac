"""What `resolve` promises for any report, whoever speaks in it."""

from hypothesis import given
from hypothesis import strategies as st

from hearsay.reading.outline import outline
from hearsay.reading.sources import resolve
from hearsay.records import Form, Manner, Report, Span, Statement, StatementId
from tests.reading.attributed import read, unresolved


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


def test_a_leader_in_the_headline_is_whoever_rules_and_not_who_once_was_minister() -> None:
    found = read(
        "<s1>Junta leader</s1> <c1>vows</c1> <t1>elections</t1>\n\nNiger's military ruler, <s2>General Adama Tiani</s2>, "
        "<c2>said</c2> <t2>so</t2>. <s3>Former minister Hamza Moussa</s3> <c3>said</c3> <t3>it was a tale</t3>."
    )
    assert not found.same(1, 3)

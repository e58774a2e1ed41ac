import pytest

from evaluation.polnear import Article, Attribution, Pieces, as_report, load_articles
from evaluation.polnear_triples import (
    ArticleVerdicts,
    form_of,
    judge_article,
    position_of,
    precision_by_manner,
    recall_by,
    run,
    score_of,
)
from hearsay.records import Form, Manner, Report, Span, Statement, StatementId
from tests.evaluation.made import reader, say, span

TEXT = "Mayor: bridge shut\n\nThe mayor said it was shut.\n\n“We knew,” a driver said. “Too late.”"


def pieces(*words: str) -> tuple[tuple[int, int], ...]:
    return tuple((span(TEXT, w).start, span(TEXT, w).end) for w in words)


ARTICLE = Article(
    id="a_1",
    doc="a",
    copy=0,
    title="Mayor: bridge shut",
    text=TEXT,
    attributions=(
        Attribution(pieces("Mayor"), pieces(":"), pieces("bridge shut")),
        Attribution(pieces("The mayor"), pieces("said"), pieces("it was shut")),
        Attribution(pieces("a driver"), pieces("said."), pieces("“We knew,”", "“Too late.”")),
    ),
)
MAYOR = say(TEXT, "it was shut", source="The mayor", cue="said")
DRIVER = say(TEXT, "“We knew,”", "“Too late.”", source="a driver", cue="said.", manner=Manner.BELIEVES)


def judged(*statements: Statement) -> list[ArticleVerdicts]:
    return [judge_article(ARTICLE, statements)]


def test_recall_is_over_gold_and_precision_over_what_was_read() -> None:
    score = score_of(judged(MAYOR, DRIVER), lambda verdict: verdict.is_exact)
    assert score == (2, 2, 3)


def test_statements_within_others_are_not_scored() -> None:
    nested = say(TEXT, "“Too late.”", source="a driver", cue="said.", within="s1")
    assert score_of(judged(MAYOR, nested), lambda verdict: verdict.is_exact) == (1, 1, 3)


def test_a_content_in_two_pieces_must_be_read_with_both() -> None:
    half = say(TEXT, "“We knew,”", source="a driver", cue="said.")
    assert score_of(judged(half), lambda verdict: verdict.is_exact).right == 0


def test_recall_is_told_apart_by_form() -> None:
    forms = recall_by(judged(MAYOR), lambda a, article: form_of(a.content, article.text))
    assert forms == {
        "indirect": {"gold": 2, "exact": 50, "relaxed": 50},
        "direct": {"gold": 1, "exact": 0, "relaxed": 0},
    }


def test_precision_is_told_apart_by_manner() -> None:
    manners = precision_by_manner(judged(MAYOR, DRIVER))
    assert manners["says"] == {"read": 1, "exact": 100, "relaxed": 100}
    assert manners["believes"]["read"] == 1
    assert manners["shows"] == {"read": 0, "exact": 0, "relaxed": 0}


@pytest.mark.parametrize(
    ("content", "form"),
    [
        ("“We knew,”", "direct"),
        ("We knew", "direct"),
        ("it was shut", "indirect"),
        ("said. “Too late.”", "mixed"),
        ("“We knew,” a driver said. “Too late.”", "mixed"),
    ],
)
def test_form_is_told_from_the_marks(content: str, form: str) -> None:
    assert form_of(pieces(content), TEXT) == form


def test_every_piece_must_be_quoted_for_direct_speech() -> None:
    assert form_of(pieces("“We knew,”", "it was shut"), TEXT) == "mixed"
    assert form_of((), TEXT) == "indirect"


@pytest.mark.parametrize(
    ("content", "position"),
    [
        (("bridge shut",), "headline"),
        (("it was shut",), "one paragraph"),
        (("it was shut.\n\n“We knew,”",), "over paragraphs"),
        (("it was shut", "“Too late.”"), "over paragraphs"),
    ],
)
def test_position_is_told_from_paragraph_breaks(content: tuple[str, ...], position: str) -> None:
    assert position_of(pieces(*content), TEXT) == position


@pytest.mark.shared
def test_a_reader_that_finds_nothing_scores_nothing_and_prints_all_tables() -> None:
    result = run(reader(lambda _: []))
    assert result.figures["exact"] == {"precision": 0, "recall": 0, "f1": 0}
    assert sum(form["gold"] for form in result.figures["by_form"].values()) == 2173
    assert len(result.tables) == 3


@pytest.mark.shared
def test_the_annotators_own_attributions_score_100() -> None:
    first = {as_report("", a.text, None).text: a for a in load_articles() if a.copy == 0}

    def find(report: Report) -> list[Statement]:
        return [as_statement(report.text, a) for a in first[report.text].attributions]

    result = run(reader(find))
    assert result.figures["exact"]["f1"] > 99.9
    assert result.figures["relaxed"]["f1"] > 99.9


def as_statement(text: str, attribution: Attribution) -> Statement:
    return Statement(
        id=StatementId("s"),
        source=_joined(text, attribution.source),
        cue=_joined(text, attribution.cue),
        content=[Span(start, end, text[start:end]) for start, end in attribution.content],
        form=Form.DIRECT,
        manner=Manner.SAYS,
        confidence=1.0,
    )


def _joined(text: str, found: Pieces) -> Span | None:
    return Span(found[0][0], found[-1][1], text[found[0][0] : found[-1][1]]) if found else None

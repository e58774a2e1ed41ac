import pytest

from evaluation.corenlp_tokens import plain_text
from evaluation.labels import ROLES, score
from evaluation.polnear import Article, as_report, load_articles
from evaluation.polnear_spans import Paragraph, load_valid, place, predicted_labels, run, spans_of, unique
from hearsay.records import Report, Statement
from tests.evaluation.made import reader, say

TEXT = "Bridge closed\n\nThe mayor said: “It is unsafe.”\n\nNobody was hurt."
ARTICLE = Article(id="a_1", doc="a", copy=0, title="Bridge closed", text=TEXT, attributions=())


RECORD = {
    "tokens": ["The", "mayor", "said", ":", "``", "It", "is", "unsafe", ".", "''"],
    "labels": ["B-source", "I-source", "B-cue", "I-cue", "B-content", *["I-content"] * 5],
}


def placed(record: dict[str, list[str]] = RECORD) -> Paragraph:
    return place(record, ARTICLE, plain_text(TEXT), 0)[0]


def test_a_paragraph_is_found_in_its_article() -> None:
    paragraph = placed()
    assert paragraph.is_found
    assert TEXT[paragraph.start : paragraph.end] == "The mayor said: “It is unsafe.”"
    assert [TEXT[s:e] for s, e in paragraph.ranges][:5] == ["The", "mayor", "said", ":", "“"]


def test_a_paragraph_that_the_article_lacks_is_read_alone() -> None:
    paragraph = placed(
        {"tokens": ["``", "Go", ",", "''", "he", "did", "n't", "say", "."], "labels": ["O"] * 9}
    )
    assert not paragraph.is_found
    assert paragraph.article == "“Go,” he didn't say."
    assert [paragraph.article[s:e] for s, e in paragraph.ranges][-3:] == ["n't", "say", "."]


def test_a_perfect_statement_scores_100() -> None:
    paragraph = placed()
    read = [say(TEXT, "“It is unsafe.”", source="The mayor", cue="said:")]
    labels = predicted_labels(paragraph, spans_of(read))
    assert all(score([paragraph.labels], [labels])[role].exact.f1 == 100 for role in ROLES)


def test_only_outermost_statements_count() -> None:
    assert spans_of([say(TEXT, "“It is unsafe.”", source="The mayor", within="s0")]) == []


def test_what_stands_in_other_paragraphs_is_not_laid_onto_this_one() -> None:
    read = [say(TEXT, "Nobody was hurt.")]
    assert set(predicted_labels(placed(), spans_of(read))) == {"O"}


def test_a_content_over_a_paragraph_break_counts_in_each() -> None:
    read = [say(TEXT, TEXT[TEXT.index("“") :])]
    labels = predicted_labels(placed(), spans_of(read))
    assert labels[4:] == ["B-content", *["I-content"] * 5]


def test_a_report_keeps_the_offsets_of_the_article() -> None:
    text = "Bridge\u00a0closed\n\nThe\u2009mayor."
    assert as_report("a", text, None).text == "Bridge closed\n\nThe mayor."


@pytest.mark.parametrize(("text", "title"), [(TEXT, "Bridge closed"), ("The mayor spoke.", None)])
def test_a_title_is_given_only_where_the_text_begins_with_it(text: str, title: str | None) -> None:
    assert as_report("a", text, "Bridge closed").title == title


@pytest.mark.shared
def test_nearly_all_paragraphs_and_tokens_are_found_in_their_articles() -> None:
    paragraphs = load_valid()
    assert len(paragraphs) == 1906
    assert sum(not p.is_found for p in paragraphs) <= 1
    assert sum(start == end for p in paragraphs for start, end in p.ranges) <= 20
    assert len(unique(paragraphs)) < len(paragraphs)


@pytest.mark.shared
def test_the_articles_own_annotation_laid_onto_the_tokens_gives_cofenets_gold() -> None:
    gold = {
        article.id: [
            (role, start, end)
            for attribution in article.attributions
            for role in ROLES
            for start, end in getattr(attribution, role)
        ]
        for article in load_articles()
    }
    paragraphs = load_valid()
    result = score([p.labels for p in paragraphs], [predicted_labels(p, gold[p.id]) for p in paragraphs])
    assert all(result[role].exact.f1 > 99.5 for role in ROLES)


@pytest.mark.shared
def test_whole_articles_are_read_once_each_and_ours_stands_beside_the_peers() -> None:
    texts: list[str] = []

    def find(report: Report) -> list[Statement]:
        texts.append(report.text)
        return [say(report.text, report.text[:20])]

    result = run(reader(find))
    assert len(texts) == len(set(texts)) < 100
    assert result.figures["paragraphs"]["all"] == 1906
    assert result.figures["all"]["source"]["exact_f1"] == 0
    assert [row[0] for row in result.tables[0].rows][-1] == "BERT-base + Cofe (test)"
    assert all(len(row) == 10 for row in result.tables[0].rows)

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.intake.articles import below_title, is_prose, why_no_article

SENTENCE = "A ferry sank off the island of Marn on Monday, police said."


@pytest.mark.parametrize(
    "paragraph",
    [
        SENTENCE,
        "“We heard a bang, and then the deck was under water,” she said.",
        "He asked: “Who will pay for the ferry that was lost at sea?”",
        "The harbour office gave the following list of what was lost:",
        "州长周二表示，由于洪水，河上的桥梁已经关闭，警方要求司机不要靠近。",
        "ผู้ว่าการรัฐกล่าวเมื่อวันอังคารว่าสะพานข้ามแม่น้ำถูกปิดเนื่องจากน้ำท่วม",
        "Губернатор заявил во вторник, что мост через реку закрыт из-за наводнения.",
    ],
)
def test_sentences_are_prose_in_any_script(paragraph):
    assert is_prose(paragraph)
    assert why_no_article([paragraph]) is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "Home",
        "Mayor of Orlec resigns",
        "World news " * 50,
        "All rights reserved.",
        "1 2 3 4 5 6 7 8 9."[:5],
    ],
)
def test_labels_and_lists_are_not(paragraph):
    assert not is_prose(paragraph)
    assert why_no_article([paragraph] * 20) == "only short lines, as in a menu"


@pytest.mark.parametrize(
    "notice",
    [
        "We and our partners use cookies to store and access information on a device.",
        "Please sign in to your account to continue reading The Orlec Courier.",
        "Please enable JavaScript and cookies to go on to the site you asked for.",
        "Verify that you are not a robot by ticking the box below this text.",
        "Sorry, the page you are looking for has moved or is not here any more.",
        "Subscribe now to read all of what our reporters write, wherever you are.",
    ],
)
def test_a_notice_to_visitors_is_no_article(notice):
    assert why_no_article([notice]) == "only a notice to visitors"
    assert why_no_article([notice], asks_for_password=True) == "a sign-in form"


def test_an_article_with_a_notice_under_it_is_an_article():
    assert (
        why_no_article([SENTENCE, SENTENCE, "Subscribe now to read more of what our reporters write."])
        is None
    )


def test_a_report_on_passwords_and_cookies_is_an_article():
    report = [
        "Hackers stole the passwords of two million customers of Orlec Lines, the company said on Monday.",
        "“Change your password at once,” said its director, Anna Keller, at a press conference in Marn.",
        "The police said that they had found the cookies of the browsers on a server in the harbour.",
    ]
    assert why_no_article(report, asks_for_password=True) is None


def test_nothing_is_no_article():
    assert why_no_article([]) == "only short lines, as in a menu"


def test_labels_over_the_title_go_with_it():
    assert below_title(["Home", "World", "Ferry sinks!", SENTENCE], "Ferry sinks") == [SENTENCE]


def test_a_title_that_comes_back_in_the_text_cuts_nothing():
    paragraphs = [SENTENCE, "Ferry sinks", SENTENCE]
    assert below_title(paragraphs, "Ferry sinks") == paragraphs
    assert below_title(["Home", SENTENCE], "Ferry sinks") == ["Home", SENTENCE]


@given(st.lists(st.text()))
def test_any_paragraphs_are_judged(paragraphs):
    reason = why_no_article(paragraphs)
    assert reason is None or "\n" not in reason


@pytest.mark.parametrize("worst", ["a ", "a.", "a-", "our ", "“", ". ", "'", "cookies "])
def test_a_million_of_any_letter_are_judged_in_linear_time(worst):
    start = time.process_time()
    why_no_article([worst * (1_000_000 // len(worst))])
    assert time.process_time() - start < 8.0

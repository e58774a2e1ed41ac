import time

import pytest

from hearsay.intake import from_text
from hearsay.intake.not_reports import why_not_a_report
from hearsay.limits import MAX_NOTICE_WORDS
from tests.incidents.texts import FIRST, OTHER_WORDS

TITLE = "Nine dead as shells hit market of Sele"

JUNK = {
    "only a sign-in form": [
        "Please log in to your account.\n\nForgot your password?",
        "Thank you for registering!\n\nWe have sent you a verification email. Please activate your profile.",
        "Or, use your facebook account:\n\nfacebook",
    ],
    "only an offer of a subscription": [
        "Already a subscriber? Click on the button below.",
        "You have read the maximum number of articles this month.\n\nSubscribe now for full access to all that we print.",
        "Sorry, this zip code is not in our deliverable area.",
    ],
    "only an offer of a newsletter": [
        "Sign up for our newsletter and have the top stories delivered to your inbox every morning.",
        "Get email notifications on Ana Keller daily!\n\nThere was a problem saving your notification.",
    ],
    "only a notice about cookies": [
        "We use cookies to make this site work.\n\nAccept all\n\nManage preferences",
        "We and our 842 partners store and process personal data such as addresses.\n\nYour privacy choices",
    ],
    "only an error page": [
        "404\n\nThe page you requested could not be found.",
        "Access denied\n\nPlease enable JavaScript and try again later.",
        "Checking your browser before you go on.\n\nVerify that you are human.",
    ],
    "only an advertisement": [
        "Book now and save up to 40% on hotels by the lake!\n\nBest rates guaranteed.",
        "Special offers on flights to Varn from $99 per person. Call today!",
    ],
    "only parts of a site's frame": [
        "You are the owner of this article.",
        "Share this article\n\nFollow us on\n\nMost read",
    ],
}


@pytest.mark.parametrize(("why", "text"), [(why, text) for why, texts in JUNK.items() for text in texts])
@pytest.mark.parametrize("title", [None, TITLE])
def test_what_a_site_says_in_the_place_of_a_report_is_told(why, text, title):
    found = why_not_a_report(from_text(text, title=title or "Sele"))
    assert found is not None
    if title is None:
        assert found == why


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        OTHER_WORDS,
        "Shells hit the market of Sele on Monday.",
        "Nine dead",
        f"Sign up for our newsletter.\n\n{FIRST}",
        (
            "Please enable Javascript to watch this video\n\nShells hit the market of Sele on Monday, and nine people died "
            "before help came. The army denies that it fired. The League denies it too."
        ),
        (
            "The hackers took passwords from an account of the ministry, the police said on Monday. They had asked the clerk "
            "to log in to a page that looked like that of the bank, and then sold what they had found in it."
        ),
        (
            "The publisher said that the paper would end home delivery in the north, where roads are shelled every night. "
            "Readers will get the digital edition instead, and pay nothing for it until the roads are safe again."
        ),
    ],
)
def test_a_report_is_none_of_that(text):
    assert why_not_a_report(from_text(text, title=TITLE)) is None


def test_a_headline_alone_is_a_report():
    assert why_not_a_report(from_text("Nine dead as shells hit market")) is None


def test_what_is_longer_than_a_notice_is_read():
    long = "Please log in to your account. " * MAX_NOTICE_WORDS
    assert why_not_a_report(from_text(long)) is None


@pytest.mark.parametrize(
    "worst", ["cookies ", "our ", "sign ", "newsletter ", "404 ", "a", "use your ", "$1 ", "\n a", "accept "]
)
def test_a_text_of_the_worst_words_takes_no_time(worst):
    report = from_text("x " + worst * (1_000_000 // len(worst) - 10))
    start = time.perf_counter()
    why_not_a_report(report)
    assert time.perf_counter() - start < 8

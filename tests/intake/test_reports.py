from pathlib import Path

import pytest

from hearsay.errors import BadInput, CannotOpen, NotText, NoText
from hearsay.intake import from_bytes, from_text, open_reports
from hearsay.records import Report

BODY = "The ferry sank on Monday, the harbour office said.\n\nNobody was hurt."


def test_text_has_the_title_a_blank_line_and_the_body():
    report = from_text(BODY, title="Ferry sinks off Marn")
    assert report.title == "Ferry sinks off Marn"
    assert report.text == "Ferry sinks off Marn\n\n" + BODY

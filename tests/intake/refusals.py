"""What every refusal must be."""

from hearsay.errors import HearsayError


def assert_one_line(refusal: HearsayError) -> None:
    """Fails unless the refusal is one line that says what is the matter and what to do."""
    what, _, remedy = str(refusal).rpartition("; ")
    assert what
    assert remedy
    assert str(refusal).isprintable()

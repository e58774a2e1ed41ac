"""Every way in which Hearsay refuses, under one root.

HearsayError
├── BadReport            one report cannot be read; the rest goes on
│   ├── CannotOpen       a file or folder that is missing, barred or empty
│   ├── BadLine          a line of JSON Lines or a row of CSV that is no report
│   ├── NotText          bytes that are no text: binary, unknown encoding
│   ├── NoText           nothing is left to read
│   ├── TooLarge         over a bound of `hearsay.limits`
│   ├── TooSlow          the reading of a page was stopped at a bound
│   ├── NotAReport       a page that holds no article
│   ├── BadMarkup        a page that the parser fails on
│   └── CannotRead       a report that the reader fails on: a fault of Hearsay
├── BadInput             an argument or a file cannot be used at all
├── BadArchive           an archive that is missing, of another program or version, or whose database refuses
├── NoSuch               there is no such report, item, incident or judgement in the archive
├── Conflict             what is judged is no longer what the person saw
├── Forbidden            the person may not do that
├── GazetteerMissing     the list of places is not where it should be
└── ModelMissing         the trained model is not where it should be

`code` never changes once released; messages may. Each message says what, where and what to do.
"""


class HearsayError(Exception):
    """Root of all errors raised on purpose. `code` is stable and documented."""

    code = "hearsay"

    def __init__(self, what: str, *, where: str | None = None, remedy: str) -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """What, where and what to do, on one line."""
        place = f"{self.where}: " if self.where else ""
        return _printable(f"{place}{self.what}; {self.remedy}")


def _printable(text: str) -> str:
    """The text on one line, without anything a terminal would act on: file names hold what they like."""
    return "".join(c if c.isprintable() else "\ufffd" for c in " ".join(text.split()))


class BadReport(HearsayError):
    """One report cannot be read."""

    code = "bad-report"


class CannotOpen(BadReport):
    """A file or folder is missing, may not be read, or holds nothing."""

    code = "cannot-open"


class BadLine(BadReport):
    """A line of JSON Lines or a row of CSV is no report: not JSON, or with keys that cannot be used."""

    code = "bad-line"


class NotText(BadReport):
    """The bytes are no text in any encoding that was tried."""

    code = "not-text"


class NoText(BadReport):
    """Nothing is left to read once markup and white space are gone."""

    code = "no-text"


class TooLarge(BadReport):
    """The input is over a bound of `hearsay.limits`."""

    code = "too-large"


class TooSlow(BadReport):
    """Reading the page took longer than its bound, and was stopped."""

    code = "too-slow"


class NotAReport(BadReport):
    """The page holds no article: a sign-in form, a menu, an empty shell."""

    code = "not-a-report"


class BadMarkup(BadReport):
    """The parser fails on the page, and says why in its own words."""

    code = "bad-markup"


class CannotRead(BadReport):
    """The reader fails on the report, which is a fault of Hearsay; the report is kept as a problem."""

    code = "cannot-read"


class BadInput(HearsayError):
    """An argument, a file or a folder cannot be used at all."""

    code = "bad-input"


class BadArchive(HearsayError):
    """An archive is missing, is none, is of a later version, or its database refuses to do what is asked."""

    code = "bad-archive"


class NoSuch(HearsayError):
    """The archive holds no such report, item, incident or judgement."""

    code = "no-such"


class Conflict(HearsayError):
    """What a person judges is no longer what they saw: somebody else has decided, or the report was read anew."""

    code = "conflict"


class Forbidden(HearsayError):
    """The role of the person does not allow what they ask for."""

    code = "forbidden"


class ModelMissing(HearsayError):
    """The trained model is missing or damaged."""

    code = "model-missing"


class GazetteerMissing(HearsayError):
    """The gazetteer is missing, damaged or of another version."""

    code = "gazetteer-missing"

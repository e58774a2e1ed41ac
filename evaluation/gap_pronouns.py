"""GAP: which of two names a pronoun stands for (Webster et al. 2018), on the validation part.

The pronoun is made the source of a statement and resolved as any source is. Metric as published: for
each of the two names, is it the pronoun's (yes or no); precision, recall and F1 of the yeses, overall
and for masculine and feminine pronouns, and the ratio of feminine to masculine F1 (bias; 1 is even).
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.scores import NOTHING, Score
from evaluation.speakers import Resolve, Said, Voice, as_statement, same_name, shipped_resolver
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.outline import outline
from hearsay.records import Report, Source

VALIDATION = "sources/gap/validation.jsonl.gz"
FEMININE = frozenset(["she", "her", "hers"])
PEERS: tuple[tuple[Cell, ...], ...] = (
    ("GAP's baselines, lowest (test)", None, None, 66.9),
    ("GAP's baselines, highest (test)", None, None, 70.6),
    ("encoders of 2024, lowest (development)", None, None, 77.0),
    ("encoders of 2024, highest (development)", None, None, 80.0),
)

Span = tuple[int, int]


class Snippet(NamedTuple):
    """A text with a pronoun and two names in code points, and whose pronoun it is."""

    id: str
    text: str
    pronoun: Span
    a: Span
    b: Span
    is_a: bool
    is_b: bool

    @property
    def is_feminine(self) -> bool:
        """Whether the pronoun is she, her or hers."""
        return self.text[self.pronoun[0] : self.pronoun[1]].lower() in FEMININE


def run(read: Read, resolve: Resolve | None = None) -> Result:  # noqa: ARG001  (gold spans: nothing is read)
    """F1 overall, masculine and feminine, and their ratio.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    resolve = resolve or shipped_resolver()
    snippets = load_snippets()
    answers = [answer(snippet, resolve) for snippet in snippets]
    scores = {
        "masculine": score_of(snippets, answers, is_feminine=False),
        "feminine": score_of(snippets, answers, is_feminine=True),
    }
    scores["overall"] = scores["masculine"].plus(scores["feminine"])
    bias = scores["feminine"].f1 / scores["masculine"].f1 if scores["masculine"].f1 else 0.0
    figures: dict[str, Any] = {
        name: {"precision": s.precision, "recall": s.recall, "f1": s.f1} for name, s in scores.items()
    }
    return Result("gap_pronouns", {**figures, "bias": bias}, [_table(scores, bias)])


def load_snippets() -> list[Snippet]:
    """The snippets of the validation part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [as_snippet(record) for record in corpora.lines_of(VALIDATION)]


def as_snippet(record: dict[str, Any]) -> Snippet:
    """One record of the corpus."""
    pronoun, a, b = (tuple(record[key]) for key in ("pronoun", "a", "b"))
    return Snippet(record["id"], record["text"], pronoun, a, b, record["a_coref"], record["b_coref"])


def answer(snippet: Snippet, resolve: Resolve) -> tuple[bool, bool]:
    """Whether the pronoun is taken for A, and for B; never for both."""
    said = Said(snippet.pronoun, None, (_rest(snippet),), Voice("", ()), "pronoun")
    report = Report(id=snippet.id, text=snippet.text, language="en")
    statement = as_statement(snippet.text, "s0", said)
    sources, resolved = resolve(outline(snippet.text), report, [statement])
    speaker = next((s for s in sources if s.id == resolved[0].speaker), None)
    return choose(snippet, speaker)


def choose(snippet: Snippet, speaker: Source | None) -> tuple[bool, bool]:
    """Which name the Source is: the one it mentions at that place, or else the one that its name matches."""
    if speaker is None:
        return False, False
    for is_it in (_mentions, _matches):
        is_a, is_b = is_it(snippet, snippet.a, speaker), is_it(snippet, snippet.b, speaker)
        if is_a != is_b:
            return is_a, is_b
    return False, False


def _mentions(_: Snippet, name: Span, speaker: Source) -> bool:
    return any(m.start < name[1] and name[0] < m.end for m in speaker.mentions)


def _matches(snippet: Snippet, name: Span, speaker: Source) -> bool:
    return same_name(speaker.name, snippet.text[name[0] : name[1]])


def _rest(snippet: Snippet) -> Span:
    """The word after the pronoun, as the content that a statement must have."""
    start = snippet.pronoun[1]
    end = snippet.text.find(" ", start + 1)
    return start, end if end > 0 else len(snippet.text)


def score_of(
    snippets: Sequence[Snippet], answers: Sequence[tuple[bool, bool]], *, is_feminine: bool
) -> Score:
    """The score of the yeses over the pronouns of one gender."""
    score = NOTHING
    for snippet, answered in zip(snippets, answers, strict=True):
        if snippet.is_feminine is is_feminine:
            gold = (snippet.is_a, snippet.is_b)
            right = sum(g and p for g, p in zip(gold, answered, strict=True))
            score = score.plus(Score(right, sum(answered), sum(gold)))
    return score


def _table(scores: dict[str, Score], bias: float) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f"Hearsay, {name} (validation)", s.precision, s.recall, s.f1) for name, s in scores.items()
    ]
    note = (
        f"Bias (feminine over masculine F1): {bias:.2f}. Rules for sources of news, not a coreference system."
    )
    return Table("GAP: pronouns", ("", "P", "R", "F1"), [*rows, *PEERS], note)

"""GAP: which of two names a pronoun stands for (Webster et al. 2018), on the validation part.

Asked in two ways: the two names are given and one of them or none is to be chosen, as the published
systems do it (`hearsay.reading.pronouns.antecedent`); or the pronoun is made the source of a statement
and resolved as any source is, so that every name of the text competes. Metric as published: for each of
the two names, is it the pronoun's (yes or no); precision, recall and F1 of the yeses, overall and for
masculine and feminine pronouns, and the ratio of feminine to masculine F1 (bias; 1 is even).
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.scores import NOTHING, Score
from evaluation.speakers import Resolve, Said, Voice, as_statement, same_name, shipped_resolver
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.outline import Outline, outline
from hearsay.records import Report, Source
from hearsay.records import Span as TextSpan

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


Antecedent = Callable[[Outline, TextSpan, Sequence[TextSpan]], int | None]
Answer = tuple[bool, bool]


def run(read: Read) -> Result:  # noqa: ARG001  (gold spans: nothing is read)
    """F1 overall, masculine and feminine, and their ratio, for both ways of asking.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    from hearsay.reading.pronouns import antecedent

    resolve = shipped_resolver()
    snippets = load_snippets()
    ways = {
        "names given": [answer_of_two(snippet, antecedent) for snippet in snippets],
        "as a source": [answer_as_source(snippet, resolve) for snippet in snippets],
    }
    scores = {way: scores_of(snippets, answers) for way, answers in ways.items()}
    figures = {way.replace(" ", "_"): as_figures(found) for way, found in scores.items()}
    return Result("gap_pronouns", figures, [_table(scores)])


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


def answer_of_two(snippet: Snippet, antecedent: Antecedent) -> Answer:
    """Whether the pronoun is taken for A, and for B, where only these two can be chosen."""
    pronoun, *names = (TextSpan(s, e, snippet.text[s:e]) for s, e in (snippet.pronoun, snippet.a, snippet.b))
    chosen = antecedent(outline(snippet.text), pronoun, names)
    return chosen == 0, chosen == 1


def answer_as_source(snippet: Snippet, resolve: Resolve) -> Answer:
    """Whether the pronoun, as the source of a statement, is resolved to A, and to B; never to both."""
    said = Said(snippet.pronoun, None, (_rest(snippet),), Voice("", ()), "pronoun")
    report = Report(id=snippet.id, text=snippet.text, language="en")
    statement = as_statement(snippet.text, "s0", said)
    sources, resolved = resolve(outline(snippet.text), report, [statement])
    speaker = next((s for s in sources if s.id == resolved[0].speaker), None)
    return choose(snippet, speaker)


def choose(snippet: Snippet, speaker: Source | None) -> Answer:
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


def scores_of(snippets: Sequence[Snippet], answers: Sequence[Answer]) -> dict[str, Score]:
    """The scores of the yeses: masculine, feminine, overall."""
    scores = {"masculine": NOTHING, "feminine": NOTHING}
    for snippet, answered in zip(snippets, answers, strict=True):
        gold = (snippet.is_a, snippet.is_b)
        right = sum(g and p for g, p in zip(gold, answered, strict=True))
        gender = "feminine" if snippet.is_feminine else "masculine"
        scores[gender] = scores[gender].plus(Score(right, sum(answered), sum(gold)))
    return {**scores, "overall": scores["masculine"].plus(scores["feminine"])}


def as_figures(scores: dict[str, Score]) -> dict[str, Any]:
    """Precision, recall and F1 by gender, and their bias."""
    named = {name: {"precision": s.precision, "recall": s.recall, "f1": s.f1} for name, s in scores.items()}
    return {**named, "bias": bias_of(scores)}


def bias_of(scores: dict[str, Score]) -> float:
    """Feminine over masculine F1; 0 if there is no masculine one."""
    return scores["feminine"].f1 / scores["masculine"].f1 if scores["masculine"].f1 else 0.0


def _table(ways: dict[str, dict[str, Score]]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f"Hearsay, {way}, {name} (validation)", s.precision, s.recall, s.f1)
        for way, scores in ways.items()
        for name, s in scores.items()
    ]
    biases = ", ".join(f"{bias_of(scores):.2f} {way}" for way, scores in ways.items())
    note = (
        f"Bias (feminine over masculine F1): {biases}. Rules for sources of news, not a coreference system."
    )
    return Table("GAP: pronouns", ("", "P", "R", "F1"), [*rows, *PEERS], note)

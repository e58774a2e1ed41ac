"""QA-SRL: who said, what was said, who was told, on reporting verbs (Roit et al. 2020), development parts.

Each sentence is read alone. For each gold reporting verb, the Statement whose cue covers it answers: its
source, its content, its addressee. An answer is right if it overlaps one gold answer, or all of them
together, by intersection over union >= 0.5 of words (punctuation left out). Recall is over questions
asked, precision over answers given at those verbs.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.corenlp_tokens import set_as_text
from evaluation.scores import NOTHING, Score
from evaluation.tables import Read, Result, Table
from evaluation.words import WordIndex, overlap
from hearsay.records import Report, Span, Statement

PARTS = ("statements/qasrl/wikinews.dev.jsonl.gz", "statements/qasrl/wikipedia.dev.jsonl.gz")
QUESTIONS = ("who said", "what was said", "who was told")
LEAST_OVERLAP = 0.5
STEMS = (
    "say tell announce report state claim add explain argue note suggest warn confirm deny declare insist "
    "reveal admit ask reply predict allege acknowledge assert comment accuse inform remark testify urge"
).split()
IRREGULAR = "said told denied denies replied replies testified testifies admitted admitting".split()
REPORTING = frozenset(
    IRREGULAR
    + [stem + ending for stem in STEMS for ending in ("", "s", "ed", "ing")]
    + [stem.removesuffix("e") + ending for stem in STEMS for ending in ("ed", "ing")]
)
ADDRESSING = ("tell", "told", "inform", "ask", "warn")  # verbs whose object is the one addressed

Range = tuple[int, int]


class Asked(NamedTuple):
    """Gold answers by question, and the place of the verb, in code points."""

    verb: Range
    answers: dict[str, list[Range]]


class Sentence(NamedTuple):
    """One sentence as a Report, with what is asked of its reporting verbs."""

    report: Report
    asked: list[Asked]


def run(read: Read) -> Result:
    """Precision, recall and F1 per question.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    sentences = load_sentences()
    readings = read(sentence.report for sentence in sentences)
    scores = dict.fromkeys(QUESTIONS, NOTHING)
    for sentence, reading in zip(sentences, readings, strict=True):
        for question, score in score_sentence(sentence, reading.statements).items():
            scores[question] = scores[question].plus(score)
    figures = {
        question: {"questions": s.gold, "precision": s.precision, "recall": s.recall, "f1": s.f1}
        for question, s in scores.items()
    }
    rows = [(question, s.gold, s.precision, s.recall, s.f1) for question, s in scores.items()]
    note = "Word overlap >= 0.5 with a gold answer, percent; single sentences. No peer publishes this figure."
    columns = ("question", "asked", "P", "R", "F1")
    return Result("qasrl_told", figures, [Table("QA-SRL: who said what to whom", columns, rows, note)])


def load_sentences() -> list[Sentence]:
    """The sentences that hold a reporting verb with a question about it.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    sentences = [as_sentence(record) for part in PARTS for record in corpora.lines_of(part)]
    return [sentence for sentence in sentences if sentence.asked]


def as_sentence(record: dict[str, Any]) -> Sentence:
    """One record of the corpus, set as a person would write it."""
    text, ranges = set_as_text(record["tokens"])
    asked = [
        Asked(ranges[pred["i"]], answers)
        for pred in record["preds"]
        if pred["verb"].lower() in REPORTING and (answers := _answers(pred, ranges))
    ]
    return Sentence(Report(id=record["id"], text=text, language="en"), asked)


def _answers(pred: dict[str, Any], ranges: Sequence[Range]) -> dict[str, list[Range]]:
    verb = pred["verb"].lower()
    answers: dict[str, list[Range]] = {}
    for question in pred["questions"]:
        kind = kind_of(question, verb)
        if kind is not None:
            found = [(ranges[start][0], ranges[end - 1][1]) for start, end in question["answers"]]
            answers.setdefault(kind, []).extend(found)
    return answers


def kind_of(question: dict[str, Any], verb: str) -> str | None:
    """Which of `QUESTIONS` it asks of the verb, by its slots; None for any other question."""
    slots, is_passive = question["slots"], question["passive"]
    asks_object = is_passive or "subj" in slots
    if slots["wh"] == "who" and asks_object:
        is_addressee = verb.startswith(ADDRESSING) and slots.get("prep") is None
        return "who was told" if is_addressee or slots.get("prep") == "to" else None
    if slots["wh"] == "who":
        return "who said"
    return "what was said" if slots["wh"] == "what" and asks_object and "prep" not in slots else None


def score_sentence(sentence: Sentence, statements: Sequence[Statement]) -> dict[str, Score]:
    """The score per question over the reporting verbs of one sentence."""
    index = WordIndex(sentence.report.text)
    scores = dict.fromkeys(QUESTIONS, NOTHING)
    for asked in sentence.asked:
        given = _given(asked.verb, statements)
        for question in QUESTIONS:
            gold, ours = asked.answers.get(question, []), given.get(question, [])
            is_right = bool(gold) and bool(ours) and is_answer(ours, gold, index)
            scores[question] = scores[question].plus(Score(int(is_right), int(bool(ours)), int(bool(gold))))
    return scores


def _given(verb: Range, statements: Sequence[Statement]) -> dict[str, list[Range]]:
    """The answers of the statement whose cue covers the verb, the shortest such cue."""
    covering = [s for s in statements if s.cue is not None and s.cue.start < verb[1] and verb[0] < s.cue.end]
    if not covering:
        return {}
    one = min(covering, key=lambda s: (s.cue.end - s.cue.start) if s.cue else 0)
    spans: tuple[Sequence[Span | None], ...] = ([one.source], one.content, [one.addressee])
    found = [[(s.start, s.end) for s in part if s is not None] for part in spans]
    return dict(zip(QUESTIONS, found, strict=True))


def is_answer(ours: Sequence[Range], gold: Sequence[Range], index: WordIndex) -> bool:
    """Whether our pieces together overlap one gold answer, or all of them, enough."""
    covered = index.without_marks(index.covered(ours))
    candidates = [[answer] for answer in gold] + [list(gold)]
    return any(overlap(covered, index.without_marks(index.covered(c))) >= LEAST_OVERLAP for c in candidates)

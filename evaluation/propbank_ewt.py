"""PropBank and UD on the English Web Treebank, development part: who does what to whom, and the trees.

Given a gold predicate, our actors and recipients are compared with the heads of its ARG0 and ARG1; auxiliaries and
copulas are left out. Words are those of `hearsay.reading.pieces`; a treebank token counts at its first word. UAS and
LAS leave out punctuation, as is usual; LAS compares relations as the model tells them apart. Passives without a doer,
relative clauses and the rest are in: nothing is left out for being hard.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from evaluation import corpora
from evaluation.parsed import Parse, Parsed, parse_as_shipped, word_at
from evaluation.scores import NOTHING, Score, percent
from evaluation.tables import Cell, Read, Result, Table
from hearsay.reading.events.participants import participants
from hearsay.reading.events.trigger import Trigger
from hearsay.reading.syntax import PART, ROOT, Syntax

CORPUS = "events/propbank_ewt/dev.jsonl.gz"
NOT_PREDICATES = ("aux", "cop")
ASKED_AS = (
    "ASSAULT"  # the type a predicate is given to the rules under: the one that all its parties may fill
)
NEWS_LIKE = frozenset({"newsgroup", "weblog"})
NOTE = (
    "Percent. Heads of ARG0 and ARG1 of gold predicates against our actors and recipients; several right ones count "
    "one by one. Trees without punctuation. Our words are not the treebank's: tokens count at their first word, and those that begin within one (n't) do not."
)

Heads = Callable[[Parsed, int], tuple[Sequence[int], Sequence[int]]]
"""The head words of the actors and of the recipients of a predicate word."""


class Predicate(NamedTuple):
    """A predicate and the heads of its ARG0 and ARG1, as code points at which their tokens begin."""

    start: int
    doers: frozenset[int]
    done_to: frozenset[int]


class Token(NamedTuple):
    """A treebank token: where it begins, where its head begins (None: root), its relation."""

    start: int
    head: int | None
    relation: str


class Sentence(NamedTuple):
    """A gold sentence."""

    text: str
    genre: str
    tokens: tuple[Token, ...]
    predicates: tuple[Predicate, ...]


class Trees(NamedTuple):
    """Tokens, and how many have the right head, and the right relation too."""

    heads: int
    relations: int
    tokens: int

    def plus(self, other: "Trees") -> "Trees":
        """The counts of both."""
        return Trees(*(one + two for one, two in zip(self, other, strict=True)))


def load() -> list[Sentence]:
    """The sentences of the development part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    return [as_sentence(record) for record in corpora.lines_of(CORPUS)]


def as_sentence(record: Mapping[str, Any]) -> Sentence:
    """One record of the corpus, its tokens found in its text."""
    starts = list(_starts(record["text"], record["tokens"]))
    heads = [None if head == 0 else starts[head - 1] for head in record["head"]]
    tokens = tuple(Token(*row) for row in zip(starts, heads, record["deprel"], strict=True))
    predicates = tuple(
        Predicate(starts[p["i"]], *(_argument(p, role, record["head"], starts) for role in ("ARG0", "ARG1")))
        for p in record["preds"]
        if not record["deprel"][p["i"]].startswith(NOT_PREDICATES)
    )
    return Sentence(record["text"], record["genre"], tokens, predicates)


def _starts(text: str, tokens: Sequence[str]) -> Iterator[int]:
    at = 0
    for token in tokens:
        at = max(text.find(token, at), at)
        yield at
        at += len(token)


def _argument(
    predicate: Mapping[str, Any], role: str, heads: Sequence[int], starts: Sequence[int]
) -> frozenset[int]:
    """Where the first token of each span of the role begins that hangs on one outside of it."""
    spans = [range(start, end) for name, start, end in predicate["args"] if name == role]
    return frozenset(starts[next((t for t in span if heads[t] - 1 not in span), span[0])] for span in spans)


def by_rules(parsed: Parsed, word: int) -> tuple[Sequence[int], Sequence[int]]:
    """The heads that the rules and pointers of the event layer find for a word."""
    trigger = Trigger(at=word, first=word, last=word, type=ASKED_AS, mode=None, score=1.0)
    found = participants(parsed.syntax, parsed.evidence, trigger)
    return found.actors, found.recipients


def by_pointers(parsed: Parsed, word: int) -> tuple[Sequence[int], Sequence[int]]:
    """The likeliest word of each pointer alone, if it is likelier than not."""
    doers, done_to = (list(parsed.evidence.targets(head, word, 0.5))[:1] for head in ("doer", "done_to"))
    return doers, done_to


def roles(sentence: Sentence, parsed: Parsed, heads: Heads) -> tuple[Score, Score]:
    """The counts of actors and of recipients over the predicates of one sentence."""
    actors, recipients = NOTHING, NOTHING
    for predicate in sentence.predicates:
        read = heads(parsed, word_at(parsed.syntax, predicate.start))
        gold = predicate.doers, predicate.done_to
        one, other = (
            _score(r, {word_at(parsed.syntax, s) for s in g}) for r, g in zip(read, gold, strict=True)
        )
        actors, recipients = actors.plus(one), recipients.plus(other)
    return actors, recipients


def _score(read: Sequence[int], gold: set[int]) -> Score:
    return Score(len(set(read) & gold), len(set(read)), len(gold))


def trees(sentence: Sentence, syntax: Syntax) -> Trees:
    """How many tokens have the right head and relation; those that begin within a word ("n't") are left out."""
    result = Trees(0, 0, 0)
    for token in sentence.tokens:
        word = word_at(syntax, token.start)
        if token.relation == "punct" or syntax.starts[word] != token.start:
            continue
        head = syntax.heads[word]
        gold = ROOT if token.head is None else word_at(syntax, token.head)
        is_head = _first(syntax, head) == gold
        is_relation = is_head and _same(syntax.relations[word], token.relation)
        result = result.plus(Trees(int(is_head), int(is_relation), 1))
    return result


def _first(syntax: Syntax, word: int) -> int:
    """The first word of the token that a word belongs to."""
    while word != ROOT and syntax.relations[word] == PART and syntax.heads[word] != ROOT:
        word = syntax.heads[word]
    return word


def _same(read: str, gold: str) -> bool:
    """Equal, or the read one is what the gold one is a subtype of."""
    return read in {gold, gold.partition(":")[0]}


def run(read: Read, parse: Parse = parse_as_shipped) -> Result:  # noqa: ARG001  (gold predicates need be no events)
    """The scores on the development part.

    Raises:
        CorpusMissing: the corpus is not there.
    """
    sentences = load()
    ways: dict[str, Heads] = {"rules and pointers": by_rules, "pointers alone": by_pointers}
    found = dict.fromkeys(ways, (NOTHING, NOTHING))
    gold_trees = Trees(0, 0, 0)
    for sentence, parsed in zip(sentences, parse(s.text for s in sentences), strict=True):
        gold_trees = gold_trees.plus(trees(sentence, parsed.syntax))
        for way, heads in ways.items():
            one, other = roles(sentence, parsed, heads)
            found[way] = found[way][0].plus(one), found[way][1].plus(other)
    return Result(
        "propbank_ewt", _figures(found, gold_trees), [_roles_table(found), _trees_table(gold_trees)]
    )


def _figures(found: Mapping[str, tuple[Score, Score]], gold_trees: Trees) -> dict[str, Any]:
    return {
        "uas": percent(gold_trees.heads, gold_trees.tokens),
        "las": percent(gold_trees.relations, gold_trees.tokens),
        **{
            way: {
                name: {"precision": s.precision, "recall": s.recall, "f1": s.f1}
                for name, s in zip(("actor", "recipient"), own, strict=True)
            }
            for way, own in found.items()
        },
    }


def _roles_table(found: Mapping[str, tuple[Score, Score]]) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (f"{name}, {way}", s.precision, s.recall, s.f1, s.gold)
        for way, own in found.items()
        for name, s in zip(("actor", "recipient"), own, strict=True)
    ]
    return Table("PropBank on EWT: heads of the parties", ("", "P", "R", "F1", "gold"), rows, NOTE)


def _trees_table(found: Trees) -> Table:
    row = (
        "Hearsay (development)",
        percent(found.heads, found.tokens),
        percent(found.relations, found.tokens),
        found.tokens,
    )
    return Table("UD on EWT: trees", ("", "UAS", "LAS", "tokens"), [row])

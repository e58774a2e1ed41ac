"""Attributions that grammar shows and the model does not: a verb of saying with a subject and a clause of what is said.

"Villagers told the Courier that soldiers had shot a shepherd." The verb hangs in no attribution yet; its clause is the
content, its subject, or that of the verb it is coordinated with, the source.
"""

from collections.abc import Iterator, Sequence

from hearsay.lemmas import lemma
from hearsay.reading.attributions import Attribution, ranges
from hearsay.reading.events.phrases import phrase
from hearsay.reading.orphans import RULE_EVIDENCE
from hearsay.reading.ranges import Range, Taken
from hearsay.reading.syntax import Syntax

SAYING = frozenset(
    "say tell announce report claim state declare warn deny confirm admit acknowledge insist add allege assert maintain "
    "complain explain note argue stress predict testify reveal disclose promise vow swear reply respond recall "
    "contend caution estimate conclude boast lament recount".split()
)
WITHHOLDING = frozenset({"decline", "refuse"})
PUTTING = frozenset({"put", "puts"})
TOLLS = frozenset("toll number figure count total tally dead".split())
LONGEST_OPENING = 7  # words
ENDS = frozenset(",.;:)—–")  # what ends the number that somebody gives
FINITE = frozenset({"VBD", "VBZ", "VBP"})
FEWEST_WORDS = 3  # of what is said


def with_told(syntax: Syntax, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, with those that grammar shows beside them; cues of withholding hold what is withheld."""
    complete = [_withheld(syntax, attribution) for attribution in found]
    taken = Taken(r for attribution in complete for r in ranges(attribution))
    return [*complete, *_told(syntax, taken)]


def _told(syntax: Syntax, taken: Taken) -> Iterator[Attribution]:
    for verb, tag in enumerate(syntax.tags):
        made = None
        if tag in FINITE and lemma(syntax.words[verb], tag) in SAYING:
            made = _attribution(syntax, verb)
        elif syntax.words[verb] in PUTTING:
            made = _counted(syntax, verb)
        if made and not any(taken.touches(*place) for place in ranges(made)):
            yield made


def _counted(syntax: Syntax, verb: int) -> Attribution | None:
    """Who puts a number at what: "the ministry put the death toll at | 11"."""
    sentence, subject = syntax.sentences[syntax.sentence_of[verb]], _subject(syntax, verb)
    at = next((w for w in range(verb + 2, min(verb + 8, sentence.end)) if syntax.words[w] == "at"), None)
    source = phrase(syntax, subject) if subject is not None else _opening(syntax, sentence, verb)
    if source is None or at is None or TOLLS.isdisjoint(syntax.words[verb + 1 : at]):
        return None
    last = at
    while last + 1 < sentence.end and syntax.words[last + 1] not in ENDS:
        last += 1
    if last == at:
        return None
    told = syntax.range_of(at + 1, last)
    return Attribution(source, syntax.range_of(verb, at), (told,), "says", RULE_EVIDENCE)


def _opening(syntax: Syntax, sentence: Range, verb: int) -> Range | None:
    """The few words that open the sentence before a verb whose subject the tree misses."""
    if not 0 < verb - sentence.start <= LONGEST_OPENING or not syntax.tags[verb - 1].startswith("NN"):
        return None
    return syntax.range_of(sentence.start, verb - 1)


def _attribution(syntax: Syntax, verb: int) -> Attribution | None:
    clauses = [c for c in syntax.of(verb, "ccomp") if c > verb and _begins_with_that(syntax, c)]
    subject = _subject(syntax, verb)
    if not clauses or subject is None:
        return None
    words = _with_circumstances(syntax, verb, syntax.subtree(clauses[0]))
    while words and syntax.is_a(words[-1], "punct") and syntax.text[syntax.starts[words[-1]]] in ".,;:!?":
        words = words[:-1]
    if len(words) < FEWEST_WORDS or words[0] <= verb:
        return None
    content = syntax.range_of(words[0], words[-1])
    first = min([w for w in syntax.of(verb, "aux") if w == verb - 1], default=verb)
    return Attribution(
        phrase(syntax, subject), syntax.range_of(first, verb), (content,), "says", RULE_EVIDENCE
    )


def _with_circumstances(syntax: Syntax, verb: int, words: list[int]) -> list[int]:
    """The clause with the times and places right behind it, which parsers hang on the verb of saying or above."""
    for child in (c for over in (verb, *syntax.above(verb)) for c in syntax.of(over, "obl", "advmod")):
        if child > words[-1] and syntax.subtree(child)[0] == words[-1] + 1:
            words = [*words, *syntax.subtree(child)]
    return words


def _begins_with_that(syntax: Syntax, clause: int) -> bool:
    return any(syntax.words[mark] == "that" for mark in syntax.of(clause, "mark"))


def _subject(syntax: Syntax, verb: int) -> int | None:
    """The subject of a verb before it, or of the verb that it is coordinated with."""
    own = [c for c in syntax.of(verb, "nsubj") if c < verb and syntax.relations[c] == "nsubj"]
    if own or not syntax.is_a(verb, "conj"):
        return own[0] if own else None
    return _subject(syntax, syntax.heads[verb])


def _withheld(syntax: Syntax, attribution: Attribution) -> Attribution:
    """The attribution with the verb of what is withheld in its cue: "declined to confirm | that rebels fled"."""
    cue, content = attribution.cue, attribution.content[0] if attribution.content else None
    if cue is None or content is None:
        return attribution
    last = syntax.word_at(cue.end - 1)
    if last is None or lemma(syntax.words[last], syntax.tags[last]) not in WITHHOLDING:
        return attribution
    verb = next((x for x in syntax.of(last, "xcomp") if syntax.of(x, "ccomp")), None)
    if verb != last + 2 or verb + 1 == len(syntax.starts):
        return attribution
    begin = syntax.starts[verb + 1]
    if not content.start < begin < content.end:
        return attribution
    return attribution._replace(
        cue=Range(cue.start, syntax.ends[verb]),
        content=(Range(begin, content.end), *attribution.content[1:]),
    )

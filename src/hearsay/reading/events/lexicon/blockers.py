"""Where an event word tells of none: in names, in compounds that are about something else, in sport."""

from hearsay.lemmas import lemma
from hearsay.reading.events.lexicon.carriers import CARRYING, RESULTS
from hearsay.reading.events.lexicon.kinds import KINDS
from hearsay.reading.syntax import Syntax

_SPORT = KINDS["sport"].words
_IN_SPORT = frozenset(
    """
    attack strike shoot shot beat defeat hit fire kill fight clash battle capture storm rout bomb shooting striker advance
    sign withdraw crush pound hammer blast target rally release sack stab rampage suspend ban dismiss reject appeal
    launch offensive assault fighting penalty return save punch kick
    """.split()
)
# Participles that tell of a deed before a noun too: "the kidnapped girls"; others describe: "armed forces".
_DONE = frozenset(
    """
    kill wound kidnap abduct detain arrest jail imprison besiege occupy capture displace murder injure assassinate oust
    depose destroy sanction expel exile free execute slay torture bomb shell loot burn rescue hijack seize convict sentence
    evict deport raid overrun overthrow topple massacre rape behead annex blockade confiscate
    """.split()
)
_KNOWN = frozenset({"the", "this", "that", "these", "those"})
_HYPHENS = frozenset("-–‐‑")
_TITLES = 0.7  # the share of capitalised words from which a sentence is a headline and capitals tell nothing


def is_blocked(syntax: Syntax, word: int, base: str, *, in_sport: bool = False) -> bool:
    """Does the place of the word, whatever it is, keep it from telling of an event?

    `in_sport` is whether the report is about sport, as `is_sport` says.
    """
    tag = syntax.tags[word]
    if tag[0] == "N" and (_is_in_compound(syntax, word) or _is_in_name(syntax, word)):
        return True
    if tag == "VBG" and syntax.relations[word] in {"amod", "compound"}:  # "attacking style"
        return True
    if syntax.relations[word] == "amod" and not _tells_more(syntax, word):
        return True
    if (
        tag in {"VBN", "VBG", "JJ"} and word and syntax.words[word - 1] in _HYPHENS
    ):  # "rebel-held", "life-threatening"
        return True
    if tag[0] == "J" and syntax.words[word].endswith("ing") and syntax.relations[word] == "compound":
        return True
    if base == "march" and tag == "NNP":  # in upper case the month looks like the deed
        return True
    return in_sport and base in _IN_SPORT and _names_sport(syntax, word)


def _tells_more(syntax: Syntax, word: int) -> bool:
    """Does a participle before a noun tell of a deed: "two wounded men"; "the wounded men" are known already?"""
    base = lemma(syntax.words[word], "VBN")
    is_known = any(syntax.words[c] in _KNOWN for c in syntax.of(syntax.heads[word], "det"))
    return base in _DONE and not (is_known and base in RESULTS)


def is_sport(syntax: Syntax) -> bool:
    """Are there words of sport enough in the report for words of violence to be taken with care?"""
    return len(_SPORT.intersection(syntax.words)) > 1


def _is_in_compound(syntax: Syntax, word: int) -> bool:
    """Is the noun part of a compound about something else: the bombing trial, attack victims?"""
    if syntax.relations[word] != "compound":
        return False
    head = syntax.heads[word]
    return lemma(syntax.words[head], syntax.tags[head]) not in CARRYING


def _is_in_name(syntax: Syntax, word: int) -> bool:
    """Is the noun part of a name: the Battle of Hastings, Operation Storm, the War on Terror?"""
    sentence = syntax.sentences[syntax.sentence_of[word]]
    is_written_so = word > sentence.start and syntax.text[syntax.starts[word]].isupper()
    if not is_written_so and not syntax.tags[word].startswith("NNP"):
        return False
    spoken = [at for at in range(sentence.start, sentence.end) if syntax.words[at][0].isalpha()]
    capital = sum(syntax.text[syntax.starts[at]].isupper() for at in spoken)
    return capital < _TITLES * len(spoken)


def _names_sport(syntax: Syntax, word: int) -> bool:
    sentence = syntax.sentences[syntax.sentence_of[word]]
    words = syntax.words[sentence.start : sentence.end]
    return any(each in _SPORT or each.removesuffix("s") in _SPORT for each in words)

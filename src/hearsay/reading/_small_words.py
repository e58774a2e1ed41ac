"""The small words of English that a noun phrase is read by: pronouns, determiners, prepositions."""

PRONOUNS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
    "it": "n",
    "its": "n",
    "itself": "n",
    "they": "p",
    "them": "p",
    "their": "p",
    "themselves": "p",
    "i": "i",
    "me": "i",
    "my": "i",
    "mine": "i",
    "myself": "i",
    "we": "w",
    "us": "w",
    "our": "w",
    "ours": "w",
    "ourselves": "w",
    "who": "r",
    "whom": "r",
    "which": "r",
    "that": "r",
    "whose": "r",
    "you": "y",
    "your": "y",
    "there": "x",
}
"""Pronoun -> m, f, n (it), p (they), i, w (we), r (relative), y (you), x (empty: there)."""

ARTICLES = frozenset({"a", "an", "the", "this", "that", "these", "those"})
OWNERS = frozenset({"his", "her", "its", "their", "our", "my", "your"})
NUMBERS = frozenset(
    "two three four five six seven eight nine ten dozens hundreds thousands scores both".split()
)
QUANTITIES = NUMBERS | frozenset(
    "some many several most all few numerous various other others more certain".split()
)
MEMBERS = frozenset("another second third fourth fifth other".split())
DETERMINERS = ARTICLES | OWNERS | QUANTITIES | MEMBERS | frozenset({"one", "no", "any", "each", "every"})
PREPOSITIONS = frozenset(
    "of for from at in with to by near on among behind around inside outside within about against across along "
    "under over between close familiar aged who whom whose which that where when while as after before during "
    "including via into off like but or because if is was are were has had have said says told".split()
)
RELATIVES = frozenset({"who", "whom", "whose", "which", "that", "where", "when"})


PARTITIVES = QUANTITIES | frozenset(
    "one group number majority couple handful pair crowd dozen hundred thousand score member half third part "
    "another".split()
)


TELLING = frozenset("of for from in at with to close familiar inside within on".split())
"""Prepositions behind which a phrase says of what body its holder is."""

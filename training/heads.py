"""The heads: what is learned on top of the one encoder. Adding a layer is one declaration in `HEADS`.

Every head owns some columns of the one output that the encoder computes for each word piece. The
columns, and the few numbers a head keeps beside them (transitions, distances), are exported together.
"""

from hearsay.reading.events.plover import TYPES
from hearsay.reading.scores import HeadSpec, PointerSpec, ScaleSpec, TagSpec, WordSpec
from training.corpora.trees import ENTITIES, RELATIONS, TAGS

ROLES = TagSpec("roles", ("source", "cue", "content"))
SOURCE_OF_CUE = PointerSpec("source_of_cue", size=32)
CUE_OF_CONTENT = PointerSpec("cue_of_content", size=32)
MANNER = WordSpec("manner", ("says", "believes", "intends", "shows"))
STATEMENTS: tuple[HeadSpec, ...] = (ROLES, SOURCE_OF_CUE, CUE_OF_CONTENT, MANNER)

INNER_ROLES = TagSpec("inner_roles", ROLES.labels)
INNER_SOURCE_OF_CUE = PointerSpec("inner_source_of_cue", size=16)
INNER_CUE_OF_CONTENT = PointerSpec("inner_cue_of_content", size=16)

HEAD_OF = PointerSpec("head_of", size=96)
RELATION = WordSpec("relation", RELATIONS)
TAG = WordSpec("tag", TAGS)
ENTITY = WordSpec("entity", ENTITIES)
SYNTAX: tuple[HeadSpec, ...] = (HEAD_OF, RELATION, TAG, ENTITY)

EVENTS: tuple[HeadSpec, ...] = (
    WordSpec("event_type", ("none", *TYPES)),
    PointerSpec("doer", size=48),
    PointerSpec("done_to", size=48),
    PointerSpec("place_of", size=48),
    PointerSpec("time_of", size=32),
    ScaleSpec("happened"),
    ScaleSpec("committed"),
)
SPANS: tuple[HeadSpec, ...] = (
    TagSpec("names", ("organisation", "person", "place", "time", "quantity", "weapon", "nationality")),
    TagSpec("parties", ("perpetrator", "organisation", "target", "victim", "weapon")),
    TagSpec("toponyms", ("place",)),
    TagSpec("timexes", ("date", "time", "duration", "set")),
)

# What the second stage learns. The inner heads are taught beside the others, for the encoder's sake: alone they find
# too little, so that reading looks at contents a second time instead (hearsay.reading.nested).
WITH_INNER: tuple[HeadSpec, ...] = (*STATEMENTS, INNER_ROLES, INNER_SOURCE_OF_CUE, INNER_CUE_OF_CONTENT)
# What is shipped.
HEADS: tuple[HeadSpec, ...] = (*STATEMENTS, *SYNTAX, *EVENTS, *SPANS)

CHAINED = frozenset(
    {ROLES.name, INNER_ROLES.name}
)  # tag heads that learn transitions; for them all words count

# How much each head counts in the common loss.
WEIGHTS: dict[str, float] = {
    "roles": 1.5,
    "source_of_cue": 0.4,
    "cue_of_content": 0.4,
    "manner": 0.2,
    "inner_roles": 0.5,
    "inner_source_of_cue": 0.1,
    "inner_cue_of_content": 0.1,
    "head_of": 0.6,
    "relation": 0.4,
    "tag": 0.2,
    "entity": 0.3,
    "event_type": 0.5,
    "doer": 0.4,
    "done_to": 0.4,
    "place_of": 0.4,
    "time_of": 0.2,
    "happened": 0.5,
    "committed": 0.5,
    "names": 1.0,
    "parties": 1.0,
    "toponyms": 1.0,
    "timexes": 1.0,
}

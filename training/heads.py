"""The heads: what is learned on top of the one encoder. Adding a layer is one declaration in `HEADS`.

Every head owns some columns of the one output that the encoder computes for each word piece. The
columns, and the few numbers a head keeps beside them (transitions, distances), are exported together.
"""

from hearsay.reading.scores import HeadSpec, PointerSpec, TagSpec, WordSpec

ROLES = TagSpec("roles", ("source", "cue", "content"))
SOURCE_OF_CUE = PointerSpec("source_of_cue", size=32)
CUE_OF_CONTENT = PointerSpec("cue_of_content", size=32)
MANNER = WordSpec("manner", ("says", "believes", "intends", "shows"))

INNER_ROLES = TagSpec("inner_roles", ROLES.labels)
INNER_SOURCE_OF_CUE = PointerSpec("inner_source_of_cue", size=16)
INNER_CUE_OF_CONTENT = PointerSpec("inner_cue_of_content", size=16)

# What is shipped. The inner heads are taught beside them, for the encoder's sake: alone they find too little, so
# that reading looks at contents a second time instead (hearsay.reading.nested).
SHIPPED_HEADS: tuple[HeadSpec, ...] = (ROLES, SOURCE_OF_CUE, CUE_OF_CONTENT, MANNER)
HEADS: tuple[HeadSpec, ...] = (*SHIPPED_HEADS, INNER_ROLES, INNER_SOURCE_OF_CUE, INNER_CUE_OF_CONTENT)

# How much each head counts in the common loss.
WEIGHTS: dict[str, float] = {
    "roles": 1.0,
    "source_of_cue": 0.3,
    "cue_of_content": 0.3,
    "manner": 0.2,
    "inner_roles": 0.5,
    "inner_source_of_cue": 0.1,
    "inner_cue_of_content": 0.1,
}

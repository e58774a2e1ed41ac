"""The heads: what is learned on top of the one encoder. Adding a layer is one declaration in `HEADS`.

Every head owns some columns of the one output that the encoder computes for each word piece. The
columns, and the few numbers a head keeps beside them (transitions, distances), are exported together.
"""

from hearsay.reading.scores import PointerSpec, TagSpec, WordSpec

ROLES = TagSpec("roles", ("source", "cue", "content"))
SOURCE_OF_CUE = PointerSpec("source_of_cue", size=32)
CUE_OF_CONTENT = PointerSpec("cue_of_content", size=32)
MANNER = WordSpec("manner", ("says", "believes", "intends", "shows"))

HEADS: tuple[TagSpec | PointerSpec | WordSpec, ...] = (ROLES, SOURCE_OF_CUE, CUE_OF_CONTENT, MANNER)


# How much each head counts in the common loss.
WEIGHTS: dict[str, float] = {"roles": 1.0, "source_of_cue": 0.3, "cue_of_content": 0.3, "manner": 0.2}

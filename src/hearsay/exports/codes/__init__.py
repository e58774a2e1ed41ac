"""Events in the codes of event data: PLOVER's own, CAMEO, ACLED and UCDP, by rules that are written down.

Pure functions over records. What a codebook has no code for stays uncoded, with the reason in a sentence:
nothing is squeezed into the nearest code.
"""

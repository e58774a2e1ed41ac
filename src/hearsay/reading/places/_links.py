"""Weights of what tells which place is that of an event; written by `python -m training.place_links`."""

_ROWS = """\
chance 9;2.15
chance 0;-1.87
chance 8;1.82
relation conj;1.76
likeliest;1.58
chance 7;1.32
chance 1;-1.17
chance 6;1.16
relation amod;-1.10
nowhere 6;-1.02
no place;-0.95
nowhere 7;-0.82
chance 2;-0.77
chance 5;0.70
nowhere 0;0.67
nowhere 1;0.61
nowhere 5;-0.57
nowhere 4;-0.57
case from;-0.50
relation obl;-0.50
word root VBZ;-0.50
verb other;-0.44
path ^conj ^obj;0.42
nowhere 9;-0.42
distance before 3;-0.41
chance 3;-0.39
word root VBN;-0.38
relation obj;-0.36
case between;-0.36
places 3;-0.36
relation nmod;-0.35
verb own;0.35
relation flat;0.34
word acl VBD;-0.34
path ^amod ^obl;-0.33
between 3;-0.32
case above;0.32
verb below;-0.31
nowhere 2;0.31
path ^obl vadvcl;0.30
word root VB;0.30
case with;-0.30
case to;-0.30
case across;0.29
word root VBD;-0.29
relation compound;-0.29
places 2;-0.29
path ^compound ^compound;0.29
always;-0.28
distance after 1;-0.28
path ^conj ^obl;0.27
path ^compound ^obl;-0.26
first;-0.25
path ^compound ^conj;0.25
word xcomp VB;0.25
path ^obj ^advcl;-0.24
path ^nmod ^obl;-0.23
word conj VBG;0.23
distance before 4;-0.23
distance before 5;-0.22
word advcl VBN;-0.22
path ^compound ^nmod;-0.22
steps 2;-0.22
places 4;0.21
case on;-0.21
case for;-0.21
path ^nmod;-0.21
word cop VBD;0.20
case over;0.20
chance 4;0.20
path ^conj ^nmod;0.19
verb above;-0.19
case toward;-0.18
steps 3;-0.17
word acl VBZ;0.17
case off;0.16
path vroot;0.16
case along;0.16
word acl VBN;-0.15
case inside;-0.15
path ^nsubj vconj;0.15
relation root;-0.15
distance before 2;-0.14
distance after 3;0.14
relation nsubj;-0.14
verb same;-0.14
word xcomp VBG;0.14
distance after 5;-0.14
word ccomp VBG;0.14
path ^obl ^obl;-0.14
word acl VB;-0.14
path ^nmod ^nmod;-0.14
path far;-0.14
word root VBP;-0.13
path ^obj vconj;-0.13
path vacl;0.13
nearest;0.13
relation appos;0.13
outer;-0.13
path ^nmod vconj;0.12
distance after 4;0.12
word ccomp VBD;0.12
path ^nmod vadvcl;-0.12
case throughout;0.12
word root NN;-0.12
path ^obl ^obj;-0.11
path ^nmod ^nsubj;0.11
case around;0.11
steps 5;-0.11
word nmod NNP;-0.11
case of;-0.10
word cop VB;0.10
path ^obl;0.10
"""
WEIGHTS: dict[str, float] = {
    name: float(weight) for name, weight in (row.rsplit(";", 1) for row in _ROWS.splitlines())
}

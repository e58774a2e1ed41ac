"""Weights of the features that tell which place a name means; written by `python -m training.places`.

A row: the feature; its weight in the first round, and in those after it.
"""

_ROWS = """\
population;2.91;2.26
main name;1.67;1.56
by spelling;-3.12;-2.53
country;0.68;2.05
province;0.30;0.51
district;-0.51;-0.83
region;-1.83;-0.40
hamlet;-0.66;-0.92
capital;1.00;1.38
seat;0.78;0.61
alone;1.60;0.93
around its namesake;-1.16;-1.27
of the state;1.26;1.38
of another state;-0.21;0.19
level told;1.70;1.08
level against;-0.33;-0.67
country of others;0.00;0.47
province of others;0.00;2.46
beside others;0.00;0.22
near others;0.00;2.11
near dateline;0.00;1.10
country named;0.00;1.18
province named;0.00;1.31
lies where told;0.00;1.82
lies elsewhere;0.00;-0.82
holds what is told;0.00;1.78
people named;0.00;0.30
none;4.17;4.78
none listed;1.02;1.28
none: body;-0.40;-0.13
none: no place;0.85;0.22
none: not located;0.72;0.93
none: part;0.56;0.91
none: spot;1.37;1.93
none: once;0.34;0.23
none: one word;-0.59;-0.50
"""
WEIGHTS: dict[str, tuple[float, float]] = {
    name: (float(first), float(then)) for name, first, then in (row.split(";") for row in _ROWS.splitlines())
}
SURE_OFFSET, SURE_SLOPE = 0.78, 0.70

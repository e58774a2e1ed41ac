"""Weights of the features that tell which place a name means; written by `python -m training.places`.

A row: the feature; its weight in the first round, and in those after it.
"""

_ROWS = """\
population;2.91;2.31
main name;1.67;1.56
by spelling;-3.11;-2.56
country;0.68;2.05
province;0.30;0.50
district;-0.51;-0.83
region;-1.83;-0.50
hamlet;-0.66;-0.94
capital;1.00;1.35
seat;0.78;0.60
alone;1.61;0.92
around its namesake;-1.16;-1.28
of the state;1.26;1.29
of another state;-0.21;0.16
level told;1.70;1.01
level against;-0.32;-0.85
country of others;0.00;0.47
province of others;0.00;2.49
beside others;0.00;0.19
near others;0.00;2.13
near dateline;0.00;0.97
country named;0.00;1.09
province named;0.00;1.23
lies where told;0.00;2.46
lies elsewhere;0.00;-0.24
holds what is told;0.00;1.75
people named;0.00;0.36
none;4.17;4.82
none listed;1.02;1.22
none: body;-0.40;-0.16
none: no place;0.85;0.19
none: not located;0.74;0.94
none: part;0.57;0.93
none: spot;1.37;2.01
none: once;0.33;0.21
none: one word;-0.60;-0.44
"""
WEIGHTS: dict[str, tuple[float, float]] = {
    name: (float(first), float(then)) for name, first, then in (row.split(";") for row in _ROWS.splitlines())
}
SURE_OFFSET, SURE_SLOPE = 0.78, 0.70

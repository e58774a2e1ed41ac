"""What Hearsay reaches on public benchmarks, one file each: loader, metric with its source, peers' figures.

Everything is scored from `records.Reading`s as a user gets them from the library, never from model internals.
`python -m evaluation` prints all tables.
"""

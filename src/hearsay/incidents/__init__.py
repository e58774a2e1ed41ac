"""Readings of many reports -> copies, incidents, corroboration, ranges. Pure functions over records and words.

The same set of readings gives the same result, in whatever order they came.
"""

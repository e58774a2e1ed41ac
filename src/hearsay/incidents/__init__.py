"""Readings -> Incidents: which accounts tell of the same occurrence, who corroborates whom, what range the figures span.

Pure functions over records: the same set of readings gives the same incidents, in whatever order they came.
"""

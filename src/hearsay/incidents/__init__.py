"""Readings of many reports -> what they have in common: copies first. Pure functions over records and words."""

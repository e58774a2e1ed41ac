"""Hearsay reads reporting on conflict: who says what, through whom, and what is the outlet's own voice."""

"""Marks: where the wording judges or presses, whoever it is about."""

"""Readings on their way to people and to other programs: one module per format. Reads records, decides nothing."""

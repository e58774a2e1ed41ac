"""The words that tell of events: what type and mode each has, in which company, and why."""

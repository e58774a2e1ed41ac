"""Where: the places that a report names, resolved, each with an honest level and radius."""

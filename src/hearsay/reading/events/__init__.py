"""What happened: the events of a report, who did what to whom, and how certain the text presents it."""

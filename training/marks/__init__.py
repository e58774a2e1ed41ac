"""Training of the network of marks, which reads masked sentences only."""

"""The brief: a situation report on some incidents, in which every sentence leads to the words that it rests on.

Sentences are made by templates over records. What is claimed stays a claim of whoever claims it; nothing is said that no note
stands behind.
"""

"""Looks for bytes that bring down what reads strangers' bytes: guided by coverage, for as long as one lets it run."""

"""The deadlines of all matters, by day."""

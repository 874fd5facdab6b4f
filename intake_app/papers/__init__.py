"""Reading what a paper says: words with their places on the page, and the phrases we know among them."""

from intake_app.papers.reader import TASKS, PaperReader

__all__ = ["TASKS", "PaperReader"]

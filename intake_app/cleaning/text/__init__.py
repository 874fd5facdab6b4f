"""Plain text and web pages: what they say, how it is written down, and what hides in it."""

from intake_app.cleaning.text.plain import clean, read

__all__ = ["clean", "read"]

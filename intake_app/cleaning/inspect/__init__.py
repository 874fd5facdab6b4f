"""Looks at a file with a reader of its own, walking bytes without decoding them, and names all that is not pixels."""

from intake_app.cleaning.inspect.look import find

__all__ = ["find"]

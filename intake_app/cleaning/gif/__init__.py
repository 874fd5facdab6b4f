"""GIF: colour numbers, colours, order and timing as they were, and nothing beside them."""

from intake_app.cleaning.gif.clean import clean

__all__ = ["clean"]

"""TIFF: every page in its own size, depth and compression, with the tags that show it and no others."""

from intake_app.cleaning.tiff.clean import clean, opened, write

__all__ = ["clean", "opened", "write"]

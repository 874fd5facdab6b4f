"""TIFF: every page in its own size, depth and compression, with the tags that show it and no others."""

from intake_app.cleaning.tiff.clean import clean, write

__all__ = ["clean", "write"]

"""JPEG: its own compressed data where nothing has to change, or encoded once more with the tables it came with."""

from intake_app.cleaning.jpeg.clean import clean
from intake_app.cleaning.jpeg.coding import Compression, write

__all__ = ["Compression", "clean", "write"]

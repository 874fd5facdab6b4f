"""JPEG: encoded once more with the tables it came with, one picture or several."""

from intake_app.cleaning.jpeg.clean import clean
from intake_app.cleaning.jpeg.coding import Compression, write

__all__ = ["Compression", "clean", "write"]

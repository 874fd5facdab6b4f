"""Pictures made anew from their pixels, in child processes. Nothing here opens a picture in the calling process."""

from intake_app.cleaning.cleaner import Cleaned, Cleaner, Pixels, ending
from intake_app.cleaning.facts import MAX_CLEANABLE, MAX_PIXELS
from intake_app.cleaning.sniff import sniff

__all__ = ["MAX_CLEANABLE", "MAX_PIXELS", "Cleaned", "Cleaner", "Pixels", "ending", "sniff"]

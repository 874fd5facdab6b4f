"""PNM: samples value for value, in the plainest of files."""

from intake_app.cleaning.pnm.clean import clean, shown

__all__ = ["clean", "shown"]

"""Office documents: text, sheets and slides, in the formats of Microsoft and of OpenDocument."""

from intake_app.cleaning.office.door import clean, warm_up
from intake_app.cleaning.office.reading import read

__all__ = ["clean", "read", "warm_up"]

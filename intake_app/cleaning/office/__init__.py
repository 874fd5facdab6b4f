"""Office documents: text, sheets and slides, in the formats of Microsoft and of OpenDocument."""

from intake_app.cleaning.office.door import clean

__all__ = ["clean"]

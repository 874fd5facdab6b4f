"""Office documents as plain text, as a safe view shows it and search looks through it."""

from intake_app.cleaning.office.reading.door import read

__all__ = ["read"]

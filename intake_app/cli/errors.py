"""Errors that only the command line can have."""

from intake_app.errors import IntakeError


class Unusable(IntakeError):
    """Something given on the command line can't be used; the text is for its user."""
